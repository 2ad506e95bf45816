import type { ReadableReport } from "../model.js";
import { dayInWords } from "../words/day.js";
import { dateInWords } from "../words/report.js";
import { counted, figure } from "../words/text.js";

interface RevisionsProps {
  readonly revisions: ReadableReport["revisions"];
  /** The revision on the page. */
  readonly shown: number;
}

/** The texts a report has had, with when the record took each; nothing where there was only ever one. */
export function Revisions({ revisions, shown }: RevisionsProps) {
  const earlier = revisions.filter(({ revision }) => revision !== shown);
  if (earlier.length === 0) return null;
  return (
    <details className="reader-revisions">
      <summary>{counted(earlier.length, "other text")} of this report</summary>
      <ol>
        {revisions.map(({ revision, recorded, date }) => (
          <li key={revision}>
            Revision {figure(revision)}, recorded on {dayInWords(recorded.slice(0, 10))}, dated {dateInWords(date)}
            {revision === shown && " (this one)"}
          </li>
        ))}
      </ol>
    </details>
  );
}
