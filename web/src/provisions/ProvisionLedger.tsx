import { Link } from "@tanstack/react-router";
import type { Actor, Delivery, ProvisionState, Status } from "../model.js";
import { ActorNames } from "../parts/ActorNames.js";
import { EvidenceLink } from "../parts/EvidenceLink.js";
import { Unsaid } from "../parts/Unsaid.js";
import { PlaceNames } from "../places/PlaceNames.js";
import { statusInWords, termInWords } from "../words/finding.js";
import { shortDate, shortWhen } from "../words/short.js";
import { capital, counted, figure } from "../words/text.js";

export interface LedgerLine {
  /** What the drawer of the page shows for it. */
  readonly key: string;
  readonly provision: ProvisionState;
  readonly parties: readonly Actor[];
  /** Named where the ledger is of several truces. */
  readonly truce: { readonly id: string; readonly name: string } | null;
}

/** What was promised and what became of it, every state with the sentences it rests on. */
export function ProvisionLedger({ caption, lines }: { caption: string; lines: readonly LedgerLine[] }) {
  const named = lines.some(({ truce }) => truce !== null);
  return (
    <table className="ledger plain provisions">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Provision</th>
          {named && <th scope="col">Truce</th>}
          <th scope="col">By</th>
          <th scope="col">Due</th>
          <th scope="col">State</th>
          <th scope="col">Delivered</th>
          <th scope="col">Told in</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.key} line={line} named={named} />
        ))}
      </tbody>
    </table>
  );
}

/** Where nothing was promised, what is told instead; a thing done needs no promise. */
const UNPROMISED: Readonly<Partial<Record<Status, string>>> = {
  demanded: "demanded, not promised",
  open: "to be settled, not promised",
};

function Row({ line: { key, provision, parties, truce }, named }: { line: LedgerLine; named: boolean }) {
  const { kind, place, by, due, status, promised, overdue, delivered, steps } = provision;
  return (
    <tr>
      <th scope="row">
        {capital(termInWords(kind))}
        {place !== null && (
          <>
            , <PlaceNames places={[{ ...place, text: place.name }]} />
          </>
        )}
        {!promised && <span className="aside"> {UNPROMISED[status] ?? "no promise of it told of"}</span>}
      </th>
      {named && (
        <td>
          {truce !== null && (
            <Link to="/truces/$id" params={{ id: truce.id }} hash="provisions">
              {capital(truce.name)}
            </Link>
          )}
        </td>
      )}
      <td data-label="by">{by.length === 0 ? <Unsaid /> : <ActorNames actors={by} parties={parties} />}</td>
      <td data-label="due" className="provisions-due whole">
        {due === null ? <Unsaid /> : shortWhen(due)}
      </td>
      <td>
        <span className={`state state-${status === "done" ? "done" : overdue ? "overdue" : "open"}`}>
          {statusInWords(status)}
        </span>
        {overdue && <span className="aside"> past its day, and no report says what became of it</span>}
      </td>
      <td data-label="delivered" className="provisions-delivered">
        {delivered.length === 0 ? (
          <Unsaid />
        ) : (
          delivered.map((one) => <Delivered key={one.finding.finding.id} one={one} />)
        )}
      </td>
      <td className="whole">
        <EvidenceLink show={key}>{counted(steps.length, "sentence")}</EvidenceLink>
      </td>
    </tr>
  );
}

function Delivered({ one: { day, count, by, to } }: { one: Delivery }) {
  const ends = [by.map(({ name }) => name).join(", "), to.map(({ name }) => name).join(", ")]
    .filter(Boolean)
    .join(" to ");
  return (
    <span className="delivery">
      {count === null ? "number not said" : figure(count)}, on <span className="whole">{shortDate(day)}</span>
      {ends !== "" && <span className="aside"> {ends}</span>}
    </span>
  );
}
