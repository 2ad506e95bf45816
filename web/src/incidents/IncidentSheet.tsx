import { Link } from "@tanstack/react-router";
import type { Actor, Incident, Page } from "../model.js";
import { Unsaid } from "../parts/Unsaid.js";
import { shortDate } from "../words/short.js";
import { figure } from "../words/text.js";
import { type Column, incidentName } from "./columns.js";

interface IncidentSheetProps {
  readonly list: Page<Incident>;
  readonly columns: readonly Column[];
  readonly parties: readonly Actor[];
}

/** The list as it is printed: every row, with the reports that tell of it. */
export function IncidentSheet({ list: { items, total }, columns, parties }: IncidentSheetProps) {
  return (
    <div className="printed-sheet">
      {items.length < total && (
        <p className="aside">
          These are the first {figure(items.length)} of {figure(total)}, the most that are printed. Narrow the list to
          print the others; Download CSV has them all.
        </p>
      )}
      <table className="ledger plain dense">
        <thead>
          <tr>
            <th scope="col">incident</th>
            {columns.map(({ id, head, n }) => (
              <th key={id} scope="col" className={n === undefined ? undefined : "figures"}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {items.map((incident) => (
          <tbody key={incident.id}>
            <tr>
              <th scope="row">{incidentName(incident)}</th>
              {columns.map(({ id, whole, cell, n }) => (
                <td key={id} className={n !== undefined ? "figures" : whole ? "whole" : undefined}>
                  {n === undefined ? cell?.(incident, parties) : <Told value={n(incident)} />}
                </td>
              ))}
            </tr>
            <tr className="printed-sources">
              <td colSpan={columns.length + 1}>
                <Reports incident={incident} />
              </td>
            </tr>
          </tbody>
        ))}
      </table>
    </div>
  );
}

const Told = ({ value }: { value: number | null }) => (value === null ? <Unsaid /> : figure(value));

/** Each report once, as a way to it: a print saved as a file keeps it. */
function Reports({ incident: { findings } }: { incident: Incident }) {
  const reports = [...new Map(findings.map(({ report }) => [report.id, report])).values()];
  return reports.map(({ id, source, date }, i) => (
    <span key={id}>
      {i > 0 && "; "}
      <Link to="/reports/$id" params={{ id }}>
        {source ?? "source not said"}, {shortDate(date)}
      </Link>
    </span>
  ));
}
