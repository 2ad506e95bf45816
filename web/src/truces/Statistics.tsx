import type { Assessment, BeforeSince, WindowCount } from "../model.js";
import { Unsaid } from "../parts/Unsaid.js";
import { dayInWords } from "../words/day.js";
import { counted, figure } from "../words/text.js";
import { WideDays } from "./WideDays.js";

/** Violence before and since, in two figures with what they are counted on, and how much was reported, beside them. */
export function Statistics({ assessment }: { assessment: Assessment }) {
  const { statistics } = assessment;
  const { before, since, caveats } = statistics;
  return (
    <section className="section" aria-labelledby="before-since">
      <h2 id="before-since" className="section-title">
        {statisticsInWords(statistics)}
      </h2>
      {before !== null && since !== null && (
        <table className="ledger plain statistics">
          <caption className="visually-hidden">Incidents and reports before and since the truce began</caption>
          <thead>
            <tr>
              <th scope="col">Window</th>
              <th scope="col">Days</th>
              <th scope="col" className="figures">
                incidents between its parties
              </th>
              <th scope="col" className="figures">
                days with an incident, of days covered
              </th>
              <th scope="col" className="figures">
                reports, a day
              </th>
            </tr>
          </thead>
          <tbody>
            <Row name="Before" window={before} />
            <Row name="Since" window={since} />
          </tbody>
        </table>
      )}
      <WideDays assessment={assessment} />
      <ul className="caveats aside">
        {before !== null && <li>{reportingInWords(statistics)}</li>}
        {before !== null && (
          <li>Days covered are those on which an outlet reported that was there both before and since.</li>
        )}
        {caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
    </section>
  );
}

function Row({
  name,
  window: { from, to, days, incidents, eventful, reports, reportsPerDay },
}: {
  name: string;
  window: WindowCount;
}) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {dayInWords(from)} to {dayInWords(to)} <span className="aside">{counted(days, "day")}</span>
      </td>
      <td className="figures" data-label="incidents">
        {figure(incidents)} <span className="aside">in {counted(days, "day")}</span>
      </td>
      <td className="figures" data-label="days with an incident">
        {eventful.of === 0 ? (
          <Unsaid />
        ) : (
          <>
            {figure(eventful.n)} <span className="aside">of {figure(eventful.of)}</span>
          </>
        )}
      </td>
      <td className="figures" data-label="reports a day">
        {reportsPerDay === null ? <Unsaid /> : reportsPerDay}{" "}
        <span className="aside">{counted(reports, "report")}</span>
      </td>
    </tr>
  );
}

/** "Incidents a day since: 4.7 times those before (95% interval 2.1 to 10)" */
function statisticsInWords({ ratio, tooEarly, before }: BeforeSince): string {
  if (ratio !== null)
    return `Incidents a day since it began: ${times(ratio.value)} (95% interval ${ratio.low} to ${ratio.high})`;
  return `Before and since${before === null && tooEarly === null ? "" : `: no ratio, ${tooEarly ?? "nothing to compare with"}`}`;
}

const times = (ratio: number): string => (ratio === 1 ? "as many as before" : `${ratio} times those before`);

function reportingInWords({ reporting: { all, sameOutlets, outlets } }: BeforeSince): string {
  if (all === null) return "How much was reported before cannot be compared.";
  const same =
    sameOutlets === null ? "" : `; ${times(sameOutlets)} by the ${counted(outlets, "outlet")} present in both`;
  return `Reports a day since it began: ${times(all)} by all outlets${same}.`;
}
