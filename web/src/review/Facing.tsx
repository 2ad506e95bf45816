import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { reportQuery } from "../api/queries.js";
import type { QueueItem } from "../model.js";
import { FindingFacts } from "../parts/FindingFacts.js";
import { FAMILY_OF } from "../words/family.js";
import { varietyInWords } from "../words/finding.js";
import { dateInWords, reportTitle, sourceInWords } from "../words/report.js";
import { capital } from "../words/text.js";
import { type Context, contextOf } from "./context.js";
import { ReviewMarks } from "./ReviewMarks.js";

/** The finding under review: its sentence where the report says it, and what was read there. */
export function Facing({ item: { finding: sourced, because } }: { item: QueueItem }) {
  const { finding, report, quote, review = [] } = sourced;
  const { data } = useQuery(reportQuery(report.id));
  const { sentence, evidence } = finding;
  // Until the report is here, its sentence alone.
  const alone = quote ?? evidence.text;
  const within = quote === undefined ? 0 : evidence.start - sentence.start;
  const context: Context =
    data === undefined
      ? {
          before: "",
          lead: alone.slice(0, within),
          words: evidence.text,
          tail: alone.slice(within + evidence.text.length),
          after: "",
        }
      : contextOf(data.report.text, finding);
  return (
    <div className={`facing family-${FAMILY_OF[finding.type]}`}>
      <div>
        <p className="facing-source">
          <Link to="/reports/$id" params={{ id: report.id }} search={{ finding: finding.id }}>
            {reportTitle(report)}
          </Link>
          {report.title !== null && (
            <span className="aside">
              {" "}
              {sourceInWords(report)}, {dateInWords(report.date)}
            </span>
          )}
        </p>
        <blockquote className="facing-words">
          <span className="facing-around">{context.before}</span>
          <mark className="chosen">
            {context.lead}
            <mark className={`evidence evidence-chosen family-${FAMILY_OF[finding.type]} lane-0`}>{context.words}</mark>
            {context.tail}
          </mark>
          <span className="facing-around">{context.after}</span>
        </blockquote>
      </div>
      <div className="note">
        <h2 className="facing-variety">{varietyInWords(finding)}</h2>
        <p className="aside">{capital(because)}.</p>
        <FindingFacts finding={finding} />
        <ReviewMarks marks={review} />
      </div>
    </div>
  );
}
