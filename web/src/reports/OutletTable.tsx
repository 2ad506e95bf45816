import { Link } from "@tanstack/react-router";
import { figure } from "../words/text.js";
import type { Outlet } from "./outlets.js";

/** Whom the record hears, and how much of it rests on each. */
export function OutletTable({
  outlets,
  reports,
  findings,
}: {
  outlets: readonly Outlet[];
  reports: number;
  findings: number;
}) {
  return (
    <details className="outlets">
      <summary>Who is heard: {figure(outlets.length)} outlets</summary>
      <table className="ledger">
        <caption className="visually-hidden">Outlets, with most reports first</caption>
        <thead>
          <tr>
            <th scope="col">Outlet</th>
            <th scope="col" className="figures">
              Reports
            </th>
            <th scope="col" className="figures">
              Findings
            </th>
          </tr>
        </thead>
        <tbody>
          {outlets.map(({ source, reports: n, findings: found }) => (
            <tr key={source ?? ""}>
              <th scope="row">
                {source === null ? (
                  <span className="aside">not said</span>
                ) : (
                  <Link to="/reports" search={(now) => ({ ...now, source, words: undefined })}>
                    {source}
                  </Link>
                )}
              </th>
              <td className="figures">
                {figure(n)} <span className="n">of {figure(reports)}</span>
              </td>
              <td className="figures">
                {figure(found)} <span className="n">of {figure(findings)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
