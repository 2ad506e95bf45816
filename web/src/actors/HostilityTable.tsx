import type { Actor, Hostility } from "../model.js";
import { ActorNames } from "../parts/ActorNames.js";
import { EvidenceLink } from "../parts/EvidenceLink.js";
import { shortDays } from "../words/short.js";
import { figure } from "../words/text.js";
import { hostilityVerb } from "./relationInWords.js";

interface HostilityTableProps {
  /** The most often first. */
  readonly hostilities: readonly Hostility[];
  readonly parties: readonly Actor[];
}

/** Violence by who is said to have done it and to whom: in both directions, each with how many stand behind it. */
export function HostilityTable({ hostilities, parties }: HostilityTableProps) {
  const whole = hostilities.filter(({ to }) => to !== null);
  const open = hostilities.filter(({ to }) => to === null);
  return (
    <table className="ledger plain dense">
      <caption className="visually-hidden">Who is said to have attacked whom, the most often first</caption>
      <thead>
        <tr>
          <th scope="col">who</th>
          <th scope="col">is said to have</th>
          <th scope="col">whom</th>
          <th scope="col" className="figures">
            incidents
          </th>
          <th scope="col" className="figures">
            not by a side alone
          </th>
          <th scope="col" className="figures">
            disputed
          </th>
          <th scope="col">days</th>
        </tr>
      </thead>
      <tbody>
        {whole.map((one) => (
          <Row key={one.id} hostility={one} parties={parties} />
        ))}
      </tbody>
      {open.length > 0 && (
        <tbody>
          <tr className="group-row">
            <th scope="rowgroup" colSpan={COLUMNS}>
              No party named that it was done to <span className="n">{figure(open.length)}</span>
            </th>
          </tr>
          {open.map((one) => (
            <Row key={one.id} hostility={one} parties={parties} />
          ))}
        </tbody>
      )}
    </table>
  );
}

const COLUMNS = 7;

function Row({ hostility, parties }: { hostility: Hostility; parties: readonly Actor[] }) {
  const { id, from, to, incidents, attested, disputed, first, last } = hostility;
  return (
    <tr>
      <th scope="row">
        <ActorNames actors={[from]} parties={parties} />
      </th>
      <td data-label="is said to have">
        <EvidenceLink show={`hostility:${id}`}>{hostilityVerb(hostility)}</EvidenceLink>
      </td>
      <td>{to === null ? "places or people" : <ActorNames actors={[to]} parties={parties} />}</td>
      <td className="figures" data-label="incidents">
        <EvidenceLink show={`hostility:${id}`} tabIndex={-1}>
          {figure(incidents)}
          <span className="visually-hidden"> incidents</span>
        </EvidenceLink>
      </td>
      <td className="figures" data-label="not by a side alone">
        {figure(attested)}
      </td>
      <td className="figures" data-label="disputed">
        {figure(disputed)}
      </td>
      <td data-label="days" className="whole">
        {shortDays(first, last)}
      </td>
    </tr>
  );
}
