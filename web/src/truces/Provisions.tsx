import type { Actor, ProvisionState } from "../model.js";
import { Quotes } from "../parts/Quote.js";
import { Unsaid } from "../parts/Unsaid.js";
import { statusInWords, termInWords, whenInWords } from "../words/finding.js";
import { capital, figure } from "../words/text.js";

/** What was promised and what became of it, with each step as the reports tell it. */
export function Provisions({
  provisions,
  parties,
}: {
  provisions: readonly ProvisionState[];
  parties: readonly Actor[];
}) {
  const done = provisions.filter(({ status }) => status === "done").length;
  return (
    <section className="section" aria-labelledby="provisions">
      <h2 id="provisions" className="section-title">
        Provisions{" "}
        {provisions.length > 0 && (
          <span className="n">
            {figure(done)} of {figure(provisions.length)} done
          </span>
        )}
      </h2>
      {provisions.length === 0 ? (
        <p className="aside">No report by this date tells of a term of the truce.</p>
      ) : (
        <table className="ledger provisions">
          <caption className="visually-hidden">
            Provisions of the truce, their state and the reports of each step
          </caption>
          <thead>
            <tr>
              <th scope="col">Provision</th>
              <th scope="col">State</th>
              <th scope="col">Due</th>
              <th scope="col">Steps</th>
            </tr>
          </thead>
          <tbody>
            {provisions.map(({ id, kind, place, status, due, steps }) => (
              <tr key={id}>
                <th scope="row">
                  {capital(termInWords(kind))}
                  {place !== null && ` (${place.name})`}
                </th>
                <td>{statusInWords(status)}</td>
                <td className="provisions-due" data-label="due">
                  {due === null ? <Unsaid /> : whenInWords(due)}
                </td>
                <td className="provisions-steps">
                  <Quotes items={steps} parties={parties} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
