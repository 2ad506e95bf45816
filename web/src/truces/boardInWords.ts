import type { Board, Conduct, Standing, TruceRow } from "../model.js";
import { dayInWords } from "../words/day.js";
import { counted, figure } from "../words/text.js";

const CONDUCT: Readonly<Record<Conduct, string>> = {
  broken: "broken",
  strained: "strained",
  holding: "holding",
  "no reports": "without reports",
};

const BINDS: ReadonlySet<Standing> = new Set(["in force", "extended"]);

/** A truce that binds on the date asked for. */
export const binds = ({ standing }: TruceRow): boolean => BINDS.has(standing);

/**
 * The board at a glance: "As of 12 October 2020, the humanitarian truce of 10 October 2020 is in force and strained." Two
 * or more are counted; candidates, told of by one report only, are not.
 */
export function boardInWords({ asOf, truces }: Board): string {
  const when = asOf === null ? "" : `As of ${dayInWords(asOf)}, `;
  const firm = truces.filter(({ truce }) => !truce.candidate);
  const current = firm.filter(binds);
  const [only] = current;
  if (only === undefined) return `${when}no truce is in force${past(firm.length, truces.length)}.`;
  if (current.length === 1) return `${when}the ${only.truce.name} is in force and ${CONDUCT[only.conduct]}.`;
  const kinds = Object.entries(CONDUCT).flatMap(([conduct, word]) => {
    const n = current.filter((assessment) => assessment.conduct === conduct).length;
    return n === 0 ? [] : [`${figure(n)} ${word}`];
  });
  return `${when}${counted(current.length, "truce")} in force: ${kinds.join(", ")}.`;
}

function past(firm: number, all: number): string {
  if (firm > 0) return `; ${counted(firm, "truce")} before or to come`;
  return all > 0 ? `; ${counted(all, "truce")} told of by one report only` : "";
}
