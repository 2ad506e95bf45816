import { type Board, type Conduct, dayInWords } from "../model.js";
import { counted, figure } from "../words/text.js";

const ORDER: Readonly<Record<Conduct, string>> = {
  broken: "broken",
  strained: "strained",
  holding: "holding",
  "no reports": "without reports",
};

/** "As of 12 October 2020, 3 truces: 1 broken, 2 strained." One truce takes no count of its kinds. */
export function boardInWords({ asOf, truces }: Board): string {
  const kinds = Object.entries(ORDER).flatMap(([conduct, word]) => {
    const n = truces.filter((assessment) => assessment.conduct === conduct).length;
    return n === 0 ? [] : [truces.length === 1 ? word : `${figure(n)} ${word}`];
  });
  const when = asOf === null ? "" : `As of ${dayInWords(asOf)}, `;
  return `${when}${counted(truces.length, "truce")}${truces.length === 1 ? ", " : ": "}${kinds.join(", ")}.`;
}
