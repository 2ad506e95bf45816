import { type Assessment, type Day, dayInWords, firstDay } from "../model.js";
import { counted } from "../words/text.js";
import { type Bar, barsOf, startShare } from "./dayBars.js";

const WIDTH = 200;
const HEIGHT = 40;
const FOOT = 13;
const MOST_BARS = 80;

/** Incidents per day before and since in the hues of the sides, the start marked; all rows of a board share `most`. */
export function DaysChart({ assessment, most }: { assessment: Assessment; most: number }) {
  const { days, truce } = assessment;
  if (days.length === 0) return <span className="aside">no incident told of</span>;
  const start = truce.start === null ? null : firstDay(truce.start);
  const share = startShare(days, start);
  const bars = barsOf(days, start, MOST_BARS);
  const step = WIDTH / bars.length;
  return (
    <svg
      className="days-chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT + FOOT}`}
      width={WIDTH}
      height={HEIGHT + FOOT}
      role="img"
      aria-label={chartInWords(assessment)}
    >
      <title>{chartInWords(assessment)}</title>
      {bars.map((bar, i) => (
        <Stack key={bar.from} bar={bar} x={i * step} width={step} most={most} />
      ))}
      <path className="days-axis" d={`M0 ${HEIGHT}H${WIDTH}`} />
      {share !== null && start !== null && <Start x={share * WIDTH} day={start} />}
    </svg>
  );
}

/** One bar, side one at its foot, then side two, then what nobody is named for. */
function Stack({ bar, x, width, most }: { bar: Bar; x: number; width: number; most: number }) {
  const gap = width > 3 ? 1 : 0;
  let y = HEIGHT;
  return bar.parts.map((n, part) => {
    const height = (n / most) * HEIGHT;
    y -= height;
    const hue = part === bar.parts.length - 1 ? "nobody" : `side-${Math.min(part + 1, 3)}`;
    return n === 0 ? null : (
      <rect key={hue} className={`bar ${hue}`} x={x} y={y} width={Math.max(width - gap, 0.6)} height={height} />
    );
  });
}

function Start({ x, day }: { x: number; day: Day }) {
  const words = dayInWords(day).replace(/ \d{4}$/, "");
  const end = x > WIDTH * 0.7;
  return (
    <>
      <path className="days-start" d={`M${x} 0V${HEIGHT + FOOT}`} />
      <text className="days-label" x={end ? x - 3 : x + 3} y={HEIGHT + FOOT - 2} textAnchor={end ? "end" : "start"}>
        {words}
      </text>
    </>
  );
}

/** The most incidents in one bar of any of these: the common measure of their charts. */
export const mostIn = (truces: readonly Assessment[]): number =>
  Math.max(
    1,
    ...truces.flatMap(({ days, truce }) =>
      barsOf(days, truce.start === null ? null : firstDay(truce.start), MOST_BARS).map(({ total }) => total),
    ),
  );

function chartInWords({ statistics: { before, since } }: Assessment): string {
  if (before === null || since === null) return "Incidents per day";
  return `${counted(before.incidents, "incident")} in the ${counted(before.days, "day")} before, ${counted(since.incidents, "incident")} in the ${counted(since.days, "day")} since`;
}
