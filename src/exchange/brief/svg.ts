import { dayInWords } from "../../model/index.js";
import type { Brief } from "./brief.js";

const WIDTH = 640;
const HEIGHT = 160;
const MARGIN = { left: 28, right: 8, top: 22, bottom: 22 };
/** By order of appearance, never by flag; apart for the colour-blind (Okabe and Ito 2008). */
const HUES = ["#0072b2", "#d55e00", "#7a7a7a", "#a0a0a0"];
const NOBODY = "#c9c5bc";

/** Incidents per day as a stacked bar chart, the start of the truce marked; real text, titled with what it shows. */
export function daysSvg(b: Brief): string {
  const { days, sides } = b;
  if (days.length === 0) return "";
  const totals = days.map((d) => d.nobody + d.bySide.reduce((x, y) => x + y, 0));
  const most = Math.max(1, ...totals);
  const step = (WIDTH - MARGIN.left - MARGIN.right) / days.length;
  const height = (n: number): number => (n / most) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const bottom = HEIGHT - MARGIN.bottom;
  const bars = days.flatMap((d, i) => {
    let top = bottom;
    return [...d.bySide.map((n, s) => [n, HUES[s] ?? NOBODY] as const), [d.nobody, NOBODY] as const].flatMap(
      ([n, hue]) => {
        if (n === 0) return [];
        top -= height(n);
        return [
          `<rect x="${r(MARGIN.left + i * step + 0.5)}" y="${r(top)}" width="${r(Math.max(1, step - 1))}" height="${r(height(n))}" fill="${hue}"/>`,
        ];
      },
    );
  });
  const at = days.findIndex((d) => d.day === b.start);
  const x = MARGIN.left + at * step;
  const isLate = x > WIDTH * 0.8;
  const mark =
    at < 0
      ? ""
      : `<line x1="${r(x)}" x2="${r(x)}" y1="${MARGIN.top - 6}" y2="${bottom}" stroke="currentColor"/><text x="${r(isLate ? x - 3 : x + 3)}" y="${MARGIN.top - 8}"${isLate ? ' text-anchor="end"' : ""}>truce begins</text>`;
  const title = `${totals.reduce((a, n) => a + n, 0)} incidents from ${dayInWords(days[0]?.day ?? "")} to ${dayInWords(days.at(-1)?.day ?? "")}, at most ${Math.max(...totals)} a day`;
  return [
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${xml(title)}" font-family="inherit" font-size="11" fill="currentColor">`,
    `<title>${xml(title)}</title>`,
    `<text x="${MARGIN.left - 4}" y="${MARGIN.top + 4}" text-anchor="end">${most}</text>`,
    `<text x="${MARGIN.left - 4}" y="${bottom}" text-anchor="end">0</text>`,
    ...bars,
    `<line x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${bottom}" y2="${bottom}" stroke="currentColor" stroke-width="0.5"/>`,
    mark,
    `<text x="${MARGIN.left}" y="${HEIGHT - 6}">${xml(dayInWords(days[0]?.day ?? ""))}</text>`,
    `<text x="${WIDTH - MARGIN.right}" y="${HEIGHT - 6}" text-anchor="end">${xml(dayInWords(days.at(-1)?.day ?? ""))}</text>`,
    "</svg>",
    `<p class="key">From the foot of a bar up: ${[...sides.map((s, i) => key(HUES[i] ?? NOBODY, `laid to ${s}`)), key(NOBODY, "nobody named")].join(" ")}</p>`,
  ].join("\n");
}

const key = (hue: string, text: string): string =>
  `<span><svg width="10" height="10" aria-hidden="true"><rect width="10" height="10" fill="${hue}"/></svg> ${xml(text)}</span>`;
const r = (n: number): string => String(Math.round(n * 10) / 10);

/** Text for XML and HTML, in elements and in double-quoted attributes. */
export const xml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
