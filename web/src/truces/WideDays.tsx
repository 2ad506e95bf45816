import { useRef } from "react";
import type { Assessment } from "../model.js";
import { ActorNames } from "../parts/ActorNames.js";
import { useWidth } from "../parts/useWidth.js";
import { dayInWords } from "../words/day.js";
import { counted, figure } from "../words/text.js";
import { DaysChart } from "./DaysChart.js";
import { mostIn } from "./dayBars.js";

/** Pixels. */
const WIDEST = 720;
const HEIGHT = 96;

/** The days before and since, as wide as the page has room, with the table behind it. */
export function WideDays({ assessment }: { assessment: Assessment }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const { parties } = assessment.truce;
  const eventful = assessment.days.filter(({ bySide, nobody }) => nobody + Math.max(0, ...bySide) > 0);
  return (
    <div ref={box} className="days-wide">
      {width !== null && width > 0 && (
        <DaysChart
          assessment={assessment}
          most={mostIn([assessment])}
          size={{ width: Math.min(width, WIDEST), height: HEIGHT }}
        />
      )}
      <p className="aside">
        Incidents a day, from the foot of a bar up: laid to <ActorNames actors={parties} parties={parties} />, and{" "}
        <span className="swatch nobody" /> with nobody named. One laid to both counts for each.
      </p>
      <details className="behind">
        <summary>As a table: {counted(eventful.length, "day")} with an incident</summary>
        <table className="ledger plain">
          <caption className="visually-hidden">Incidents on each day that has any</caption>
          <thead>
            <tr>
              <th scope="col">Day</th>
              {parties.map((party) => (
                <th scope="col" className="figures" key={`${party.id}${party.name}`}>
                  {party.name}
                </th>
              ))}
              <th scope="col" className="figures">
                nobody named
              </th>
            </tr>
          </thead>
          <tbody>
            {eventful.map(({ day, bySide, nobody }) => (
              <tr key={day}>
                <th scope="row">{dayInWords(day)}</th>
                {parties.map((party, i) => (
                  <td className="figures" data-label={party.name} key={`${party.id}${party.name}`}>
                    {figure(bySide[i] ?? 0)}
                  </td>
                ))}
                <td className="figures" data-label="nobody named">
                  {figure(nobody)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
