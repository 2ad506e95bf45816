import type { Assessment, Sensitivity } from "../model.js";
import { figure } from "../words/text.js";

/** What each threshold asks, as an analyst would say it. */
const THRESHOLDS: Readonly<Record<string, string>> = {
  windowDays: "days that are judged",
  brokenDays: "different days with violence, to be broken",
  brokenShare: "share of the days judged with violence, to be broken",
  brokenRate: "incidents a day, to be broken",
  brokenKilled: "killed in one happening, to be broken",
  memoryDays: "days such a blow is remembered",
  strainedWeight: "weight of what speaks against it, to be strained",
  staleDays: "days without a word, to be without reports",
};

/** The rule that gave the conduct, and how near it is to another. */
export function Why({ assessment: { conduct, why, conductIf } }: { assessment: Assessment }) {
  const tipping = conductIf.filter(({ low, high }) => low.conduct !== conduct || high.conduct !== conduct);
  return (
    <details className="why">
      <summary>Why “{conduct}”</summary>
      {why.length > 0 ? (
        <p>In the days judged: {why.join("; ")}.</p>
      ) : (
        <p>Nobody says anything of how it is kept in the days judged. Silence is not holding.</p>
      )}
      <p className="aside">
        {tipping.length === 0
          ? `With any one threshold at half or one and a half of what it is, it would still read “${conduct}”.`
          : `It would read otherwise with ${tipping.length === 1 ? "one threshold" : `${figure(tipping.length)} thresholds`} moved by half:`}
      </p>
      {conductIf.length > 0 && (
        <table className="ledger plain">
          <caption className="visually-hidden">The conduct with one threshold moved</caption>
          <thead>
            <tr>
              <th scope="col">Threshold</th>
              <th scope="col" className="figures">
                is
              </th>
              <th scope="col">at half</th>
              <th scope="col">at one and a half</th>
            </tr>
          </thead>
          <tbody>
            {[...conductIf]
              .sort((a, b) => moves(b, conduct) - moves(a, conduct))
              .map((one) => (
                <tr key={one.threshold}>
                  <th scope="row">{THRESHOLDS[one.threshold] ?? one.threshold}</th>
                  <td className="figures">{one.value}</td>
                  <Moved to={one.low} conduct={conduct} />
                  <Moved to={one.high} conduct={conduct} />
                </tr>
              ))}
          </tbody>
        </table>
      )}
    </details>
  );
}

function Moved({ to: { value, conduct: then }, conduct }: { to: Sensitivity["low"]; conduct: string }) {
  return (
    <td>
      {value}: {then === conduct ? <span className="aside">the same</span> : <strong>{then}</strong>}
    </td>
  );
}

const moves = ({ low, high }: Sensitivity, conduct: string): number =>
  Number(low.conduct !== conduct) + Number(high.conduct !== conduct);
