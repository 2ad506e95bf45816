import { type Assessment, type Delivery, dayInWords, type ProvisionState, type Status } from "../model.js";
import { ActorNames } from "../parts/ActorNames.js";
import { EvidenceLink } from "../parts/EvidenceLink.js";
import { Unsaid } from "../parts/Unsaid.js";
import { statusInWords, whenInWords } from "../words/finding.js";
import { counted, figure } from "../words/text.js";
import { provisionCounts } from "./provisionCounts.js";
import { provisionInWords } from "./provisionInWords.js";

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
        <table className="ledger plain provisions">
          <caption className="visually-hidden">
            Provisions of the truce, their state and the reports of each step
          </caption>
          <thead>
            <tr>
              <th scope="col">Provision</th>
              <th scope="col">By</th>
              <th scope="col">Due</th>
              <th scope="col">State</th>
              <th scope="col">Delivered</th>
              <th scope="col">Told in</th>
            </tr>
          </thead>
          <tbody>
            {provisions.map((provision) => (
              <Row key={provision.id} provision={provision} parties={truce.parties} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** Where nothing was promised, what is told instead; a thing done needs no promise. */
const UNPROMISED: Readonly<Partial<Record<Status, string>>> = {
  demanded: "demanded, not promised",
  open: "to be settled, not promised",
};

function Row({ provision, parties }: { provision: ProvisionState; parties: Assessment["truce"]["parties"] }) {
  const { id, by, due, status, promised, overdue, delivered, steps } = provision;
  return (
    <tr>
      <th scope="row">
        {provisionInWords(provision)}
        {!promised && <span className="aside"> {UNPROMISED[status] ?? "no promise of it told of"}</span>}
      </th>
      <td data-label="by">{by.length === 0 ? <Unsaid /> : <ActorNames actors={by} parties={parties} />}</td>
      <td data-label="due" className="provisions-due">
        {due === null ? <Unsaid /> : whenInWords(due)}
      </td>
      <td>
        <span className={`state state-${status === "done" ? "done" : overdue ? "overdue" : "open"}`}>
          {statusInWords(status)}
        </span>
        {overdue && <span className="aside"> past its day, and no report says what became of it</span>}
      </td>
      <td data-label="delivered">
        {delivered.length === 0 ? (
          <Unsaid />
        ) : (
          delivered.map((one) => <Delivered key={one.finding.finding.id} one={one} />)
        )}
      </td>
      <td className="whitespace-nowrap">
        <EvidenceLink show={`provision:${id}`}>{counted(steps.length, "sentence")}</EvidenceLink>
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
      {count === null ? "number not said" : figure(count)}, on {dayInWords(day)}
      {ends !== "" && <span className="aside"> {ends}</span>}
    </span>
  );
}
