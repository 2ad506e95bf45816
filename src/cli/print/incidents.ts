import pc from "picocolors";
import { type Incident, incidentTitle } from "../../assessment/index.js";
import { claim } from "./finding.js";
import { plain, wrap } from "./wrap.js";

const GRADE_WIDTH = 13;
const INDENT = " ".repeat(12);

/** Incidents, one after the other: day, grade and title; what it rests on; its words in the earliest report. */
export function incidentsText(incidents: readonly Incident[], total: number, columns: number): string {
  if (total === 0) return "No incident of that kind by then. Try fewer filters, or a later --as-of.";
  const more = total > incidents.length ? `\n\n${incidents.length} of ${total} shown; --limit shows more.` : "";
  return `${incidents.map((i) => incidentText(i, columns)).join("\n")}${more}`;
}

/** "2020-10-11  alleged      Shelling at Ganja, laid to Armenia; 10 killed", then what it rests on. */
function incidentText(i: Incident, columns: number): string {
  const marks = [i.verified ? "verified" : null, i.disputed ? "disputed" : null].filter((m) => m !== null);
  const head = `${i.day}  ${pc.bold(i.grade.padEnd(GRADE_WIDTH))}`;
  const title = wrap(
    plain(incidentTitle(i)),
    columns - INDENT.length - GRADE_WIDTH,
    "",
    INDENT + " ".repeat(GRADE_WIDTH),
  );
  const reports = new Set(i.findings.map(({ report }) => report.id)).size;
  const says = i.findings[0] === undefined ? "" : claim(i.findings[0].finding);
  const basis = [
    `${reports} ${reports === 1 ? "report" : "reports"}${reports > i.origins ? ` of ${i.origins} ${i.origins === 1 ? "origin" : "origins"}` : ""}`,
    says,
    i.dated === "report" ? "day of the report, none told" : "",
    ...marks,
    i.id,
  ].filter(Boolean);
  return `${head}${title}\n${pc.dim(wrap(plain(basis.join("; ")), columns, INDENT))}`;
}
