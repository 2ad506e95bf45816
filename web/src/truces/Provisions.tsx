import type { Assessment } from "../model.js";
import { ProvisionLedger } from "../provisions/ProvisionLedger.js";
import { counted, figure } from "../words/text.js";
import { provisionCounts } from "./provisionCounts.js";

/** What was promised and what became of it: a ledger, every state with the sentences it rests on. */
export function Provisions({ assessment }: { assessment: Assessment }) {
  const { provisions, asOf, truce } = assessment;
  const { done, promised, overdue } = provisionCounts(provisions, asOf);
  return (
    <section className="section" aria-labelledby="provisions">
      <h2 id="provisions" className="section-title">
        {promised === 0
          ? "No promise told of"
          : `${figure(done)} of ${counted(promised, "promise")} reported done${overdue > 0 ? `, ${figure(overdue)} overdue` : ""}`}
      </h2>
      {provisions.length === 0 ? (
        <p className="aside">No report by this date tells of a term of the truce.</p>
      ) : (
        <ProvisionLedger
          caption="Provisions of the truce, their state and the reports of each step"
          lines={provisions.map((provision) => ({
            key: `provision:${provision.id}`,
            provision,
            parties: truce.parties,
            truce: null,
          }))}
        />
      )}
    </section>
  );
}
