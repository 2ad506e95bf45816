import { type Actor, type Incident, incidentTitle } from "../model.js";
import { dayInWords } from "../words/day.js";
import { GRADE_MEANING } from "../words/grade.js";
import { dateInWords } from "../words/report.js";
import { capital, counted, figure } from "../words/text.js";
import { GradeMark } from "./GradeMark.js";
import { Quotes } from "./Quote.js";
import { Unsaid } from "./Unsaid.js";

interface IncidentEvidenceProps {
  readonly incident: Incident;
  readonly parties: readonly Actor[];
  /** False: its first statement only, as one of a list. */
  readonly whole: boolean;
}

/** A happening with the sentences that tell of it: how well it is attested, the tolls as they were told, why joined. */
export function IncidentEvidence({ incident, parties, whole }: IncidentEvidenceProps) {
  const { findings, grade, disputed, verified, day, until, dated, origins, tolls, joined } = incident;
  const reports = new Set(findings.map(({ report }) => report.id)).size;
  const shown = whole ? findings : findings.slice(0, 1);
  const reasons = new Map(joined.map(({ finding, because }) => [finding, because]));
  return (
    <section className="incident">
      <h3 className="incident-title">{incidentTitle(incident)}</h3>
      <p className="aside">
        <GradeMark grade={grade} disputed={disputed} verified={verified} silent /> {capital(grade)}:{" "}
        {GRADE_MEANING[grade]}
        {disputed && "; denied by a side it is laid to"}
        {verified && "; verified by an analyst"}.{" "}
        {day === until ? dayInWords(day) : `${dayInWords(day)} to ${dayInWords(until)}`}
        {dated === "report" && ", the day of the report, as none tells another"}. {counted(reports, "report")},{" "}
        {counted(origins, "origin")}.
      </p>
      {whole && tolls.length > 1 && (
        <ul className="tolls aside">
          {tolls.map(({ report, published, killed, injured }) => (
            <li key={`${report}${published}`}>
              {dateInWords(published)}: {killed === null ? <Unsaid /> : figure(killed)} killed,{" "}
              {injured === null ? <Unsaid /> : figure(injured)} injured
            </li>
          ))}
        </ul>
      )}
      <Quotes
        items={shown.map((one) => {
          const because = reasons.get(one.finding.id);
          return because === undefined ? one : { ...one, because };
        })}
        parties={parties}
      />
    </section>
  );
}
