import { Link, useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import type { Actor, Incident } from "../model.js";
import { useEvidence } from "../parts/evidence.js";
import { stringifySearch } from "../search.js";
import type { Column } from "./columns.js";
import { IncidentRow } from "./IncidentRow.js";

interface IncidentTableProps {
  readonly incidents: readonly Incident[];
  readonly columns: readonly Column[];
  readonly parties: readonly Actor[];
  readonly order: string;
  /** What the address says of the list, without the drawer. */
  readonly search: Readonly<Record<string, string | undefined>>;
}

export function IncidentTable({ incidents, columns, parties, order, search }: IncidentTableProps) {
  const evidence = useEvidence();
  const navigate = useNavigate();
  const here = stringifySearch(search) || "?";
  const onOpen = useCallback(
    (event: React.MouseEvent<HTMLAnchorElement>): void => {
      // In a new tab or window it is for the browser to open.
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const shown = new URL(event.currentTarget.href).searchParams.get("evidence") ?? undefined;
      void navigate({ to: ".", search: (now) => ({ ...now, evidence: shown }), resetScroll: false });
    },
    [navigate],
  );
  return (
    <table className="ledger plain dense incidents">
      <caption className="visually-hidden">Incidents; a heading that is a link orders them</caption>
      <thead>
        <tr>
          <th scope="col">incident</th>
          {columns.map((column) => (
            <Heading key={column.id} column={column} order={order} />
          ))}
        </tr>
      </thead>
      <tbody>
        {incidents.map((incident) => (
          <IncidentRow
            key={incident.id}
            incident={incident}
            columns={columns}
            parties={parties}
            here={here}
            open={evidence === `incident:${incident.id}`}
            onOpen={onOpen}
          />
        ))}
      </tbody>
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
        search={(now) => ({ ...now, order: next === "latest" ? undefined : next, page: undefined })}
        resetScroll={false}
      >
        {head}
        {sorted !== undefined && <span aria-hidden="true">{sorted === "descending" ? " ↓" : " ↑"}</span>}
      </Link>
    </th>
  );
}
