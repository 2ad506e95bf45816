import { Link } from "@tanstack/react-router";
import type { Actor, ActorView } from "../model.js";
import { ActorNames } from "../parts/ActorNames.js";
import { shortDate } from "../words/short.js";
import { counted, figure, listed } from "../words/text.js";

/** Who is named, the most reported first, with what they are said to have done and to have suffered. */
export function ActorTable({ actors, parties }: { actors: readonly ActorView[]; parties: readonly Actor[] }) {
  return (
    <table className="ledger plain dense">
      <caption className="visually-hidden">Actors, the most reported first</caption>
      <thead>
        <tr>
          <th scope="col">actor</th>
          <th scope="col">acting through</th>
          <th scope="col" className="figures">
            reports
          </th>
          <th scope="col" className="figures">
            incidents said to be by it
          </th>
          <th scope="col" className="figures">
            incidents against it
          </th>
          <th scope="col" className="figures">
            its own statements
          </th>
          <th scope="col">last report</th>
        </tr>
      </thead>
      <tbody>
        {actors.map((actor) => (
          <Row key={actor.id} actor={actor} parties={parties} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ actor, parties }: { actor: ActorView; parties: readonly Actor[] }) {
  const { id, name, through, reports, accused, target, claims, lastReport } = actor;
  const known = parties.find((party) => (party.id ?? party.name) === id);
  return (
    <tr>
      <th scope="row">{known === undefined ? name : <ActorNames actors={[known]} parties={parties} />}</th>
      <td>
        {through.length > 0 && (
          <details className="columns">
            <summary className="whole">{counted(through.length, "name")}</summary>
            <p className="aside">{listed(through)}</p>
          </details>
        )}
      </td>
      <td className="figures" data-label="reports">
        {figure(reports)}
      </td>
      <Count n={accused} party={id} as="accused" label="said to be by it" />
      <Count n={target} party={id} as="target" label="against it" />
      <td className="figures" data-label="its own statements">
        {figure(claims)}
      </td>
      <td data-label="last report" className="whole">
        {shortDate(lastReport)}
      </td>
    </tr>
  );
}

/** A number that leads to the incidents it counts. */
function Count({ n, party, as, label }: { n: number; party: string; as: "accused" | "target"; label: string }) {
  return (
    <td className="figures" data-label={label}>
      {n === 0 ? (
        "0"
      ) : (
        <Link to="/incidents" search={{ party, as }}>
          {figure(n)}
          <span className="visually-hidden"> incidents {label}</span>
        </Link>
      )}
    </td>
  );
}
