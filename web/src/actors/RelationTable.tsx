import { Link } from "@tanstack/react-router";
import type { Actor, Relation } from "../model.js";
import { ActorNames } from "../parts/ActorNames.js";
import { EvidenceLink } from "../parts/EvidenceLink.js";
import { Unsaid } from "../parts/Unsaid.js";
import { PlaceNames } from "../places/PlaceNames.js";
import { shortDate } from "../words/short.js";
import { figure } from "../words/text.js";
import { groupInWords, stateInWords, verbOf } from "./relationInWords.js";
import { groupsOf } from "./relationList.js";

const HEADS = [
  { head: "who", order: "who" },
  { head: "relation", order: "kind" },
  { head: "whom, or what", order: "whom" },
  { head: "told as", order: null },
  { head: "reports", order: "reports" },
  { head: "denials", order: null },
  { head: "last report", order: "last" },
] as const;

const FIGURES: ReadonlySet<string> = new Set(["reports", "denials"]);
/** Names go from A, figures and days from the most and the latest. */
const DOWN: ReadonlySet<string> = new Set(["reports", "last"]);

interface RelationTableProps {
  readonly relations: readonly Relation[];
  readonly parties: readonly Actor[];
  readonly order: string;
  /** What the table holds, for those who cannot see its heading. */
  readonly caption: string;
}

/** Relations under the heading of their kind, or in any other order; those without another end stand by themselves. */
export function RelationTable({ relations, parties, order, caption }: RelationTableProps) {
  const groups = groupsOf(relations, order);
  return (
    <table className="ledger plain dense">
      <caption className="visually-hidden">{caption}; a heading that is a link orders them</caption>
      <thead>
        <tr>
          {HEADS.map(({ head, order: own }) => (
            <th
              scope="col"
              key={head}
              className={FIGURES.has(head) ? "figures" : undefined}
              aria-sort={own !== order ? undefined : DOWN.has(own) ? "descending" : "ascending"}
            >
              {own === null ? (
                head
              ) : (
                <Link
                  to="."
                  search={(now) => ({ ...now, order: own === "kind" ? undefined : own })}
                  resetScroll={false}
                >
                  {head}
                  {own === order && <span aria-hidden="true">{DOWN.has(own) ? " ↓" : " ↑"}</span>}
                </Link>
              )}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ kind, relations: shown }) => (
        <tbody key={kind ?? "all"}>
          {groups.length > 1 && kind !== null && (
            <tr className="group-row">
              <th scope="rowgroup" colSpan={HEADS.length}>
                {groupInWords(kind)} <span className="n">{figure(shown.length)}</span>
              </th>
            </tr>
          )}
          {shown.map((relation) => (
            <Row key={relation.id} relation={relation} parties={parties} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ relation, parties }: { relation: Relation; parties: readonly Actor[] }) {
  const { id, from, to, place, state, reports, denials, lastReport } = relation;
  return (
    <tr>
      <th scope="row">
        <ActorNames actors={[from]} parties={parties} />
      </th>
      <td>
        <EvidenceLink show={`relation:${id}`}>{verbOf(relation)}</EvidenceLink>
      </td>
      <td>
        {to !== null && <ActorNames actors={[to]} parties={parties} />}
        {to !== null && place !== null && ", "}
        {place !== null && <PlaceNames places={[place]} />}
        {to === null && place === null && <Unsaid />}
      </td>
      <td data-label="told as">{stateInWords[state]}</td>
      <Told n={reports} relation={id} label="reports" />
      <Told n={denials.length} relation={id} label="denials" />
      <td data-label="last report" className="whole">
        {shortDate(lastReport)}
      </td>
    </tr>
  );
}

/** A number that leads to the statements it counts, as the relation's own word does before it. */
function Told({ n, relation, label }: { n: number; relation: string; label: string }) {
  return (
    <td className="figures" data-label={label}>
      {n === 0 ? (
        "0"
      ) : (
        <EvidenceLink show={`relation:${relation}`} tabIndex={-1}>
          {figure(n)}
          <span className="visually-hidden"> {label}</span>
        </EvidenceLink>
      )}
    </td>
  );
}
