import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { type Day, isDay } from "../model.js";
import { shortDay } from "../words/short.js";

interface DayFieldProps {
  readonly id?: string;
  /** Read out, where no label on the page names the field. */
  readonly label?: string;
  /** What the calendar is of, read out: "first day". */
  readonly of: string;
  readonly value: Day | "";
  /** What it says while it is empty. */
  readonly empty: string;
  readonly className: string;
  readonly describedBy?: string;
  /** A whole day that exists, or "" where the field is emptied; never what is half typed. */
  readonly onDay: (day: Day | "") => void;
}

/**
 * A day, written as the desk writes days; while it is edited as it is typed, 2020-10-12. The browser's own date field has the
 * order of the browser's language, which need not be the desk's: of it only the calendar is used.
 */
export function DayField({ id, label, of, value, empty, className, describedBy, onDay }: DayFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const calendar = useRef<HTMLInputElement>(null);
  const shown = typed ?? (isDay(value) ? shortDay(value) : value);
  const wrong = typed !== null && typed.length >= "YYYY-MM-DD".length && !isDay(typed.trim());
  return (
    <span className="day-field">
      <input
        id={id}
        className={value === "" ? `${className} blank-empty` : className}
        type="text"
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={wrong || undefined}
        title="a day, as 2020-10-12"
        placeholder={typed === null ? empty : "YYYY-MM-DD"}
        size={Math.max(shown.length, empty.length, "YYYY-MM-DD".length)}
        autoComplete="off"
        spellCheck={false}
        value={shown}
        onFocus={({ currentTarget }) => {
          // At once: whoever then selects or pastes does so in what is edited.
          flushSync(() => setTyped(value));
          currentTarget.select();
        }}
        onBlur={() => setTyped(null)}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          const day = currentTarget.value.trim();
          if (day === "" || isDay(day)) onDay(day);
        }}
      />
      <button
        type="button"
        className="day-calendar"
        aria-label={`Calendar for the ${of}`}
        title="calendar"
        onClick={() => calendar.current?.showPicker()}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
          <path d="M1.5 3.5h13v11h-13zM1.5 6.5h13M4.5 1v4M11.5 1v4" fill="none" stroke="currentColor" />
        </svg>
      </button>
      <input
        ref={calendar}
        className="day-native"
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={isDay(value) ? value : ""}
        onChange={({ currentTarget }) => onDay(currentTarget.value)}
      />
    </span>
  );
}
