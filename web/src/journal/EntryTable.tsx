import type { Decision, JournalEntry } from "../model.js";
import { written } from "../words/locale.js";
import { shortDay } from "../words/short.js";
import { What } from "./What.js";

export function EntryTable({
  entries,
  decisions,
}: {
  entries: readonly JournalEntry[];
  decisions: readonly Decision[];
}) {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  return (
    <table className="ledger plain dense journal">
      <caption className="visually-hidden">Changes of the record and of who may change it, the newest first</caption>
      <thead>
        <tr>
          <th scope="col">when</th>
          <th scope="col">who</th>
          <th scope="col">what</th>
          <th scope="col">from where</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.number}>
            <td className="whole">
              <time dateTime={entry.at}>
                {shortDay(entry.at.slice(0, 10))}, {written.hour(entry.at.slice(11, 16))} UTC
              </time>
            </td>
            <th scope="row">
              <Who entry={entry} />
            </th>
            <td className="journal-what">
              <What entry={entry} decisions={byId} />
            </td>
            <td data-label="from">
              <bdi>{entry.from}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Who({ entry: { by, role } }: { entry: JournalEntry }) {
  return (
    <>
      {by === null ? "nobody named" : <bdi>{by}</bdi>}
      {role !== null && <span className="aside"> by a {role}’s token</span>}
    </>
  );
}
