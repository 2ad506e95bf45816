import { Link } from "@tanstack/react-router";
import type { Assessment } from "../model.js";
import { ActorNames } from "../parts/ActorNames.js";
import { Answer } from "../parts/Answer.js";
import { ConductMark } from "../parts/ConductMark.js";
import { Unsaid } from "../parts/Unsaid.js";
import { dateInWords } from "../words/report.js";
import { capital, figure } from "../words/text.js";

export function BoardRow({ assessment }: { assessment: Assessment }) {
  const { truce, standing, conduct, lastReport } = assessment;
  const total = assessment.for.length + assessment.against.length;
  return (
    <tr>
      <th scope="row" className="board-truce">
        <Link to="/truces/$id" params={{ id: truce.id }} className="board-name">
          {capital(truce.name)}
        </Link>
        <span className="board-parties">
          <ActorNames actors={truce.parties} parties={truce.parties} />
        </span>
      </th>
      <td className="board-conduct">
        <ConductMark conduct={conduct} />
        <span className="aside">{standing}</span>
      </td>
      <td className="board-answer">
        <Answer assessment={assessment} />
      </td>
      <Count of={total} n={assessment.for.length} truce={truce.id} side="for" />
      <Count of={total} n={assessment.against.length} truce={truce.id} side="against" />
      <td className="board-last" data-label="last report">
        {lastReport === null ? <Unsaid /> : dateInWords(lastReport)}
      </td>
    </tr>
  );
}

interface CountProps {
  readonly n: number;
  readonly of: number;
  readonly truce: string;
  readonly side: "for" | "against";
}

/** How many findings speak on one side, of how many that were weighed; leads to them. */
function Count({ n, of, truce, side }: CountProps) {
  return (
    <td className="board-count" data-label={side}>
      <Link to="/truces/$id" params={{ id: truce }} hash={side}>
        {figure(n)} <span className="aside">of {figure(of)}</span>
        <span className="visually-hidden"> findings {side}</span>
      </Link>
    </td>
  );
}
