import { dayInWords, firstDay } from "../model/index.js";
import { count } from "./answer.js";
import type { Assessment } from "./view.js";

/** What the reports leave open, a sentence each. */
export function unknownOf(a: Omit<Assessment, "unknown">): string[] {
  const { truce, incidents, provisions } = a;
  const { nobody, unclear } = a.counts;
  const alleged = incidents.filter((i) => i.bearing === "against" && i.grade === "alleged").length;
  const open = provisions.filter((p) => p.promised && p.status === "promised" && !p.overdue).map(termOf);
  return [
    truce.end === null ? "Until when it binds: no report says." : null,
    truce.parties.length === 0 ? "Between whom it was agreed: no report says." : null,
    truce.candidate ? "Whether there is such a truce: one report alone tells of it." : null,
    truce.planned && truce.start !== null && a.asOf >= firstDay(truce.start)
      ? "Whether it came into force: no report says."
      : null,
    a.conduct === "no reports" && a.standing !== "announced"
      ? `How it is kept${a.lastReport === null ? ` since ${dayInWords(firstDay(truce.start ?? a.asOf))}` : ""}: no report says.`
      : null,
    nobody > 0 ? `Who is behind ${count(nobody, "happening")}: no report says.` : null,
    unclear > 0 ? `Whether ${count(unclear, "happening")} came before or after it began: no report says.` : null,
    alleged > 0
      ? `Whether ${count(alleged, "incident")} took place as one side says: nobody else tells of ${alleged === 1 ? "it" : "them"}.`
      : null,
    ...provisions
      .filter((p) => p.overdue && p.due !== null)
      .map((p) => `${capital(termOf(p))} was due ${dayInWords(p.due ?? "")}: no report says what became of it.`),
    open.length > 0 ? `Whether these were carried out: ${open.join(", ")}.` : null,
  ].filter((line) => line !== null);
}

const termOf = ({ kind, place }: Assessment["provisions"][number]): string =>
  `${kind.replaceAll("-", " ")}${place === null ? "" : ` (${place.name})`}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
