import type { Day } from "../model.js";
import { dayInWords } from "../words/day.js";
import { written } from "../words/locale.js";
import { counted } from "../words/text.js";
import { barsPath, type Coverage, dayAt, monthTicks, stepOf } from "./coverage.js";

interface DaySliderProps {
  readonly coverage: Coverage;
  readonly day: Day;
  onDay(day: Day): void;
  /** The thumb is taken hold of. */
  onBegin(): void;
}

const HEIGHT = 20;
const MOST_TICKS = 7;

/** Every day of the record on a line, with the reports of each as its background, so that silence is seen. */
export function DaySlider({ coverage, day, onDay, onBegin }: DaySliderProps) {
  const last = coverage.reports.length - 1;
  const step = stepOf(coverage, day);
  const words = `${dayInWords(day)}, ${counted(coverage.reports[step] ?? 0, "report")} that day`;

  /** Arrows move by a day, as every slider does; with Shift, and by the page keys, by a week. */
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const week = WEEK_KEYS[event.key] ?? (event.shiftKey ? SHIFTED[event.key] : undefined);
    if (week === undefined) return;
    event.preventDefault();
    onDay(dayAt(coverage, Math.min(Math.max(step + week, 0), last)));
  };

  return (
    <div className="slider">
      <svg
        className="slider-reports"
        viewBox={`0 0 ${Math.max(last, 1)} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path className="slider-later" d={barsPath(coverage.reports, HEIGHT)} />
        <path className="slider-told" d={barsPath(coverage.reports.slice(0, step + 1), HEIGHT, coverage.most)} />
      </svg>
      <input
        type="range"
        min={0}
        max={last}
        step={1}
        value={step}
        aria-label="As of"
        aria-valuetext={words}
        title={words}
        onChange={(event) => onDay(dayAt(coverage, Number(event.currentTarget.value)))}
        onPointerDown={onBegin}
        onKeyDown={onKeyDown}
      />
      <div className="slider-ticks" aria-hidden="true">
        {monthTicks(coverage, MOST_TICKS).map(({ step: at, day: first }, i) => (
          <span key={first} style={{ insetInlineStart: `${(at / Math.max(last, 1)) * 100}%` }}>
            {shortMonth(first)}
            {(i === 0 || first.slice(5, 7) === "01") && ` ${first.slice(0, 4)}`}
          </span>
        ))}
      </div>
    </div>
  );
}

/** "Oct" */
const shortMonth = (day: Day): string => written.shortMonth(day);

const WEEK_KEYS: Readonly<Record<string, number>> = { PageUp: 7, PageDown: -7 };
const SHIFTED: Readonly<Record<string, number>> = { ArrowRight: 7, ArrowUp: 7, ArrowLeft: -7, ArrowDown: -7 };
