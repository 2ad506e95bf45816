import type { SeriesTold } from "../model.js";
import { sourceInWords } from "../words/report.js";

/** Figures of a series that are shown at once. */
export const LATEST = 5;

/** Who counts: those the report names, else its outlet. */
export const counterOf = ({ by, points }: SeriesTold): string => {
  const report = points[0]?.finding.report;
  return by.length > 0 ? by.map(({ name }) => name).join(", ") : report === undefined ? "–" : sourceInWords(report);
};

/** In order of counter, then of what is counted: a counter's figures stand together. */
export function byCounter(all: readonly SeriesTold[]): readonly SeriesTold[] {
  const key = (one: SeriesTold): string => `${counterOf(one)}\n${one.name}`;
  return [...all].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
