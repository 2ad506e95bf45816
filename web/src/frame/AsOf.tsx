import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import { askQuery } from "../api/ask.js";
import { boardQuery } from "../api/queries.js";
import { isDay } from "../model.js";
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
  const input = useRef<HTMLInputElement>(null);
  // The slider runs over the whole record, whatever day is chosen.
  const { data } = useQuery(askQuery("coverage", {}));
  const { data: latest } = useQuery(boardQuery({}));
  const coverage = useMemo(() => (data === undefined ? null : coverageOf(data.days)), [data]);
  const shown = day ?? latest?.asOf ?? "";

  // The field is left to the browser while someone types; it follows the day shown only when that changes.
  useEffect(() => {
    if (input.current !== null && input.current !== document.activeElement) input.current.value = shown;
  }, [shown]);

  const typed = ({ value, validity }: HTMLInputElement): void => {
    if (isDay(value)) choose(value, TYPED);
    else if (value === "" && !validity.badInput) choose(undefined, TYPED);
  };

  return (
    <div className="as-of">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const value = input.current?.value ?? "";
          choose(isDay(value) ? value : undefined, 0);
        }}
      >
        <span className="as-of-field">
          <label htmlFor="as-of">As of</label>
          <input
            ref={input}
            id="as-of"
            type="date"
            min="1000-01-01"
            max="9999-12-31"
            defaultValue={shown}
            aria-describedby="as-of-meaning"
            onChange={(event) => typed(event.currentTarget)}
            onBlur={(event) => {
              event.currentTarget.value = shown;
            }}
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
