import type { ReactNode } from "react";
import { type Actor, sideKey } from "../model.js";
import { ActorNames } from "../parts/ActorNames.js";
import { EvidenceLink } from "../parts/EvidenceLink.js";
import { figure } from "../words/text.js";

interface Cell {
  readonly n: number;
  /** The denominator, where the column has one. */
  readonly of?: number;
  /** The evidence it leads to, of the row's side: `by`, or `by` with the part `alleged`. */
  readonly show: string;
  readonly part?: string;
  /** Read out after the number. */
  readonly what: string;
}

interface SideTableProps {
  readonly caption: string;
  readonly head: string;
  readonly columns: readonly { readonly label: string; readonly mark?: ReactNode }[];
  /** A row a side, its cells in the order of the columns. */
  readonly rows: readonly { readonly side: Actor; readonly cells: readonly Cell[] }[];
  readonly parties: readonly Actor[];
}

/** Figures by side, each of which leads to what it counts. */
export function SideTable({ caption, head, columns, rows, parties }: SideTableProps) {
  return (
    <table className="ledger plain">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {columns.map(({ label, mark }) => (
            <th scope="col" className="figures" key={label}>
              {mark} {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ side, cells }) => (
          <tr key={sideKey(side)}>
            <th scope="row">
              <ActorNames actors={[side]} parties={parties} />
            </th>
            {cells.map((cell, i) => (
              <FigureCell key={cell.what} cell={cell} side={sideKey(side)} label={columns[i]?.label ?? ""} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A zero has nothing to lead to. */
function FigureCell({ cell, side, label }: { cell: Cell; side: string; label: string }) {
  const { n, of, show, part, what } = cell;
  const share = of !== undefined && <span className="aside"> of {figure(of)}</span>;
  return (
    <td className="figures" data-label={label}>
      {n === 0 ? (
        <>
          {figure(0)}
          {share}
        </>
      ) : (
        <EvidenceLink show={[show, side, part].filter((one) => one !== undefined).join(":")}>
          {figure(n)}
          {share}
          <span className="visually-hidden"> {what}</span>
        </EvidenceLink>
      )}
    </td>
  );
}
