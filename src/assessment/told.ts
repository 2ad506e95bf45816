import { compareAscii, type Finding } from "../model/index.js";
import type { ReportHead, SourcedFinding } from "./view.js";

/** What the record hands over: a report's head with its findings. */
export interface ReadReport {
  readonly report: ReportHead;
  readonly findings: readonly Finding[];
}

/**
 * A report with its findings as they count, in order of id. Immutable, and the same object as long as nothing in it
 * changes: what is worked out from one alone is kept with it (`once`).
 */
export interface Told {
  readonly report: ReportHead;
  readonly findings: readonly SourcedFinding[];
}

/**
 * Computes once for each object, and forgets with it. The value is kept on the object itself, out of sight: there are
 * hundreds of thousands of them, and a WeakMap of so many takes a good part of every collection of garbage.
 */
export function once<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const key = Symbol("once");
  return (of) => {
    const found = (of as { readonly [key]?: { readonly value: V } })[key];
    if (found !== undefined) return found.value;
    const value = make(of);
    Object.defineProperty(of, key, { value: { value } });
    return value;
  };
}

/** The findings of a report as read. Only origins need the sketch, and answers are the lighter for being without. */
export const asRead: (reading: ReadReport) => Told = once(({ report: { sketch: _, ...report }, findings }) => ({
  report,
  findings: findings.map((finding) => ({ finding, report })).sort(byId),
}));

/** Findings of many reports, gathered by report; reports in the order of `byPublication`. */
export function toldFrom(findings: readonly SourcedFinding[]): Told[] {
  const reports = new Map<string, SourcedFinding[]>();
  for (const f of findings) {
    const own = reports.get(f.report.id);
    if (own) own.push(f);
    else reports.set(f.report.id, [f]);
  }
  return [...reports.values()]
    .flatMap((own) => (own[0] ? [{ report: own[0].report, findings: [...own].sort(byId) }] : []))
    .sort(byPublication);
}

const byId = (a: SourcedFinding, b: SourcedFinding): number => compareAscii(a.finding.id, b.finding.id);

/** The earliest report first; of one day by id. With findings in order of id it is that of `bySource`. */
export const byPublication = (a: Told, b: Told): number =>
  compareAscii(a.report.date ?? "", b.report.date ?? "") || compareAscii(a.report.id, b.report.id);
