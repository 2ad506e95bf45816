import { Link } from "@tanstack/react-router";
import type { Column } from "./columns.js";
import { IncidentRows, type IncidentRowsProps } from "./IncidentRows.js";

export function IncidentTable(props: IncidentRowsProps) {
  const { total, search, clock, columns } = props;
  const { row: _, columns: __, ...list } = search;
  return (
    <table className="ledger plain dense incidents" aria-rowcount={total + 1}>
      <caption className="visually-hidden">
        Incidents; a heading that is a link orders them, and the arrow keys move along the rows
      </caption>
      <colgroup>
        <col className="col-incident" />
        {columns.map(({ id }) => (
          <col key={id} className={`col-${id}`} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">incident</th>
          {columns.map((column) => (
            <Heading key={column.id} column={column} order={search.order ?? "latest"} />
          ))}
        </tr>
      </thead>
      {/* Another list has rows of other heights, and begins at its own top. */}
      <IncidentRows key={JSON.stringify([list, clock])} {...props} />
    </table>
  );
}

/** Days go either way; figures and grades only from the most, as a list that begins with what nobody tells is no use. */
function Heading({ column: { head, orders, n }, order }: { column: Column; order: string }) {
  const className = n === undefined ? undefined : "figures";
  if (orders === undefined)
    return (
      <th scope="col" className={className}>
        {head}
      </th>
    );
  const [first, second] = orders;
  const next = order === first ? (second ?? first) : first;
  const sorted = order === first ? "descending" : order === second ? "ascending" : undefined;
  return (
    <th scope="col" className={className} aria-sort={sorted}>
      <Link
        to="."
        search={(now) => ({ ...now, order: next === "latest" ? undefined : next, row: undefined })}
        resetScroll={false}
      >
        {head}
        {sorted !== undefined && <span aria-hidden="true">{sorted === "descending" ? " ↓" : " ↑"}</span>}
      </Link>
    </th>
  );
}
