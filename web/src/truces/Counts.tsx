import { boundInWords, type Page, type SeriesPoint, type SeriesTold } from "../model.js";
import { ActorNames } from "../parts/ActorNames.js";
import { EvidenceLink } from "../parts/EvidenceLink.js";
import { spanInWords } from "../words/finding.js";
import { dateInWords } from "../words/report.js";
import { counted, figure } from "../words/text.js";
import { byCounter, counterOf, LATEST } from "./countsInOrder.js";

/** Totals and monitors' counts as told, by counter; each figure opens its sentence, and none is added to another. */
export function Counts({ series: { items, total } }: { series: Page<SeriesTold> }) {
  return (
    <section className="section" aria-labelledby="counts">
      <h2 id="counts" className="section-title">
        {total === 0 ? "No totals or counts told of" : "Totals and counts, as each counter tells them"}{" "}
        {total > 0 && <span className="n">{figure(total)}</span>}
      </h2>
      {total === 0 ? (
        <p className="aside">No report on days of its term gives a total, or a monitor’s count.</p>
      ) : (
        <>
          <p className="aside">
            They are never added up: two counters may count the same people, and a total may have begun before the
            truce.
          </p>
          <table className="ledger plain counts">
            <caption className="visually-hidden">Totals and counts told in the term of the truce, by counter</caption>
            <thead>
              <tr>
                <th scope="col">Counted by</th>
                <th scope="col">What</th>
                <th scope="col">Figures, the latest first</th>
              </tr>
            </thead>
            <tbody>
              {byCounter(items).map((one) => (
                <Row key={one.id} series={one} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

function Row({ series }: { series: SeriesTold }) {
  const latest = [...series.points].reverse();
  const more = latest.slice(LATEST);
  return (
    <tr>
      <th scope="row">{series.by.length > 0 ? <ActorNames actors={series.by} parties={[]} /> : counterOf(series)}</th>
      <td>{series.name}</td>
      <td>
        <Figures points={latest.slice(0, LATEST)} />
        {more.length > 0 && (
          <details className="behind">
            <summary>{counted(more.length, "earlier figure")}</summary>
            <Figures points={more} />
          </details>
        )}
        {series.earlier > 0 && <p className="aside">{counted(series.earlier, "figure")} told before not shown.</p>}
      </td>
    </tr>
  );
}

function Figures({ points }: { points: readonly SeriesPoint[] }) {
  return (
    <ul>
      {points.map(({ what, value, from, to, finding: { finding, report } }) => (
        <li key={finding.id}>
          {boundInWords(finding, what, value)}
          <EvidenceLink show={`figure:${what}:${finding.id}`}>
            <strong>{figure(value)}</strong>
          </EvidenceLink>{" "}
          <span>{spanInWords(from, to) ?? "days not told"}</span>
          <span className="aside">, told {dateInWords(report.date)}</span>
        </li>
      ))}
    </ul>
  );
}
