import { type Bar, type Day, firstDay, type TruceRow } from "../model.js";
import { dayOfYear } from "../words/day.js";
import { counted } from "../words/text.js";
import { startShare } from "./dayBars.js";

/** Pixels. */
const ROW = { width: 200, height: 40 } as const;
const FOOT = 13;

interface DaysChartProps {
  readonly assessment: TruceRow;
  /** The incidents that reach the top: the same for all rows of a board. */
  readonly most: number;
  /** Pixels, without the foot; a row of the board if left out. */
  readonly size?: Size;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Incidents per day before and since in the hues of the sides, with the start marked. */
export function DaysChart({ assessment, most, size = ROW }: DaysChartProps) {
  const { width, height } = size;
  const { bars, truce } = assessment;
  if (bars.length === 0) return <span className="aside">no incident told of</span>;
  const start = truce.start === null ? null : firstDay(truce.start);
  const share = startShare(bars, start);
  const step = width / bars.length;
  return (
    <svg
      className="days-chart"
      viewBox={`0 0 ${width} ${height + FOOT}`}
      width={width}
      height={height + FOOT}
      role="img"
      aria-label={chartInWords(assessment)}
    >
      <title>{chartInWords(assessment)}</title>
      {bars.map((bar, i) => (
        <Stack key={bar.from} bar={bar} x={i * step} width={step} most={most} height={height} />
      ))}
      <path className="days-axis" d={`M0 ${height}H${width}`} />
      {share !== null && start !== null && <Start x={share * width} day={start} size={size} />}
    </svg>
  );
}

/** One bar, side one at its foot, then side two, then what nobody is named for. */
function Stack({ bar, x, width, most, height: whole }: Size & { bar: Bar; x: number; most: number }) {
  const gap = width > 3 ? 1 : 0;
  let y = whole;
  return bar.parts.map((n, part) => {
    const height = (n / most) * whole;
    y -= height;
    const hue = part === bar.parts.length - 1 ? "nobody" : `side-${Math.min(part + 1, 3)}`;
    return n === 0 ? null : (
      <rect key={hue} className={`bar ${hue}`} x={x} y={y} width={Math.max(width - gap, 0.6)} height={height} />
    );
  });
}

function Start({ x, day, size: { width, height } }: { x: number; day: Day; size: Size }) {
  const end = x > width * 0.7;
  return (
    <>
      <path className="days-start" d={`M${x} 0V${height + FOOT}`} />
      <text className="days-label" x={end ? x - 3 : x + 3} y={height + FOOT - 2} textAnchor={end ? "end" : "start"}>
        {dayOfYear(day)}
      </text>
    </>
  );
}

function chartInWords({ statistics: { before, since } }: TruceRow): string {
  if (before === null || since === null) return "Incidents per day";
  return `${counted(before.incidents, "incident")} in the ${counted(before.days, "day")} before, ${counted(since.incidents, "incident")} in the ${counted(since.days, "day")} since`;
}
