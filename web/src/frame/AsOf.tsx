import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { boardQuery } from "../api/queries.js";
import { type Day, dayInWords, isDay } from "../model.js";

/** Milliseconds: long enough that a date being typed is not taken for the one that is meant. */
const SETTLE = 500;

/** The day everything on the page is as of: in the address where one is chosen, else that of the latest report. */
export function AsOf() {
  const asOf = useSearch({ strict: false, select: ({ as_of }) => as_of });
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<number>(undefined);

  // The board alone knows the day of the latest report.
  const { data: latest } = useQuery(boardQuery({}));
  const shown = asOf ?? latest?.asOf ?? "";

  // The field is left to the browser while someone types; it follows the day shown only when that changes.
  useEffect(() => {
    if (input.current !== null) input.current.value = shown;
    return () => window.clearTimeout(timer.current);
  }, [shown]);

  const go = (day: Day | undefined): void => {
    window.clearTimeout(timer.current);
    if (day !== asOf)
      void navigate({ to: ".", search: (now) => ({ ...now, as_of: day }), hash: true, resetScroll: false });
  };
  const settle = ({ value, validity }: HTMLInputElement): void => {
    window.clearTimeout(timer.current);
    if (isDay(value)) timer.current = window.setTimeout(go, SETTLE, value);
    else if (value === "" && !validity.badInput) timer.current = window.setTimeout(go, SETTLE, undefined);
  };

  return (
    <form
      className="as-of"
      onSubmit={(event) => {
        event.preventDefault();
        const value = input.current?.value ?? "";
        go(isDay(value) ? value : undefined);
      }}
    >
      <label htmlFor="as-of">As of</label>
      <input
        ref={input}
        id="as-of"
        type="date"
        min="1000-01-01"
        max="9999-12-31"
        defaultValue={shown}
        aria-describedby="as-of-meaning"
        onChange={(event) => settle(event.currentTarget)}
      />
      <span id="as-of-meaning" className="aside">
        {asOf === undefined
          ? shown === ""
            ? "the latest report"
            : `the latest report, ${dayInWords(shown)}`
          : isDay(asOf)
            ? dayInWords(asOf)
            : `“${asOf}” is not a date`}
      </span>
      {asOf !== undefined && (
        <button type="button" className="button" onClick={() => go(undefined)}>
          Latest
        </button>
      )}
    </form>
  );
}
