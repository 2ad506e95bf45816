import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { askQuery } from "../api/ask.js";
import { boardQuery } from "../api/queries.js";
import { isDay } from "../model.js";
import { DayField } from "../parts/DayField.js";
import { dayInWords } from "../words/day.js";
import { coverageOf } from "./coverage.js";
import { DaySlider } from "./DaySlider.js";
import { Hindsight } from "./Hindsight.js";
import { useAsOf } from "./useAsOf.js";

/** Milliseconds: long enough that a date being typed is not taken for the one that is meant. */
const TYPED = 500;
/** ... and that the desk follows a drag without being asked for every day passed. */
const DRAGGED = 90;

/** The day everything on the page is as of: in the address where one is chosen, else that of the latest report. */
export function AsOf() {
  const { day, choose, begin } = useAsOf();
  // The slider runs over the whole record, whatever day is chosen.
  const { data } = useQuery(askQuery("coverage", {}));
  const { data: latest } = useQuery(boardQuery({}));
  const coverage = useMemo(() => (data === undefined ? null : coverageOf(data.days)), [data]);
  const shown = day ?? latest?.asOf ?? "";

  return (
    <div className="as-of">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          // What is typed is chosen already, and only waits.
          choose(day, 0);
        }}
      >
        <span className="as-of-field">
          <label htmlFor="as-of">As of</label>
          <DayField
            id="as-of"
            of="day of the page"
            value={shown}
            empty="latest"
            className="as-of-day"
            describedBy="as-of-meaning"
            onDay={(typed) => choose(typed || undefined, TYPED)}
          />
          {/* Always there: a button that came and went would move the slider under the hand that drags it. */}
          <button type="button" className="button" disabled={day === undefined} onClick={() => choose(undefined, 0)}>
            Latest
          </button>
        </span>
        <span id="as-of-meaning" className="aside">
          {meaning(day, shown)}
        </span>
      </form>
      {coverage !== null && isDay(shown) && (
        <DaySlider coverage={coverage} day={shown} onBegin={begin} onDay={(to) => choose(to, DRAGGED)} />
      )}
      <Hindsight />
    </div>
  );
}

function meaning(day: string | undefined, shown: string): string {
  if (day === undefined) return shown === "" ? "the latest report" : `latest report, ${dayInWords(shown)}`;
  return isDay(day) ? dayInWords(day) : `“${day}” is not a date`;
}
