import { Link } from "@tanstack/react-router";
import type { TruceRow } from "../model.js";
import { ActorNames } from "../parts/ActorNames.js";
import { ConductMark } from "../parts/ConductMark.js";
import { Share } from "../parts/Share.js";
import { Unsaid } from "../parts/Unsaid.js";
import { dayInWords } from "../words/day.js";
import { termInWords, whenInWords } from "../words/finding.js";
import { dateInWords } from "../words/report.js";
import { capital, counted } from "../words/text.js";
import { DaysChart } from "./DaysChart.js";
import { daysInForce } from "./daysInForce.js";
import { provisionCounts } from "./provisionCounts.js";

/** A truce as a row: what it is, how it stands, the answer, violence before and since, what was promised. */
export function BoardRow({ assessment, most }: { assessment: TruceRow; most: number }) {
  const { truce, standing, conduct, answer, lastReport } = assessment;
  const days = daysInForce(assessment);
  return (
    <tr>
      <th scope="row" className="board-truce">
        <Link to="/truces/$id" params={{ id: truce.id }} className="board-name">
          {capital(truce.name)}
        </Link>
        <span className="board-parties">
          <ActorNames actors={truce.parties} parties={truce.parties} />
        </span>
        {truce.mediators.length > 0 && (
          <span className="board-mediators aside">
            through <ActorNames actors={truce.mediators} parties={truce.parties} />
          </span>
        )}
      </th>
      <td className="board-answer">
        <p className="board-conduct">
          <ConductMark conduct={conduct} />
          <span className="aside">
            {standing}
            {days !== null && `, ${days}`}
          </span>
        </p>
        <p>{countsOf(answer)}</p>
      </td>
      <td className="board-days">
        <Link to="/truces/$id" params={{ id: truce.id }} hash="timeline" className="board-chart">
          <DaysChart assessment={assessment} most={most} />
        </Link>
      </td>
      <td className="board-provisions" data-label="promised">
        <Promised assessment={assessment} />
      </td>
      <td className="board-last" data-label="last report">
        {lastReport === null ? <Unsaid /> : dateInWords(lastReport)}
      </td>
    </tr>
  );
}

/** The answer's counts: beside the name, standing and conduct its first half says nothing new. */
function countsOf(answer: string): string {
  const at = answer.indexOf(": ");
  return at < 0 ? answer : capital(answer.slice(at + 2));
}

/** How much of what was promised is reported done, and what is due next. */
function Promised({ assessment: { truce, provisions, asOf } }: { assessment: TruceRow }) {
  const { done, promised, overdue, next } = provisionCounts(provisions, asOf);
  if (promised === 0) return <Unsaid />;
  return (
    <>
      <Link to="/truces/$id" params={{ id: truce.id }} hash="provisions">
        <Share n={done} of={promised} what="done" />
      </Link>
      {next !== null && (
        <span className="aside board-next">
          Next: {termInWords(next.kind)}, due {whenInWords(next.due)}
        </span>
      )}
      {overdue > 0 && (
        <span className="aside board-next">
          {counted(overdue, "promise")} past {overdue === 1 ? "its" : "their"} day by {dayInWords(asOf)}
        </span>
      )}
    </>
  );
}
