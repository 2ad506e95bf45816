import type { ReportList } from "../model.js";

type Head = ReportList["reports"][number];

export interface ReportFilter {
  /** Words that must all stand in title, source or id; in any case. */
  readonly words?: string | undefined;
  /** An outlet by its name. */
  readonly source?: string | undefined;
}

/** The reports a reader asked for, in the order they came. */
export function reportsThat(reports: readonly Head[], { words = "", source }: ReportFilter): readonly Head[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return reports.filter((report) => {
    const said = [report.title, report.source, report.id].join(" ").toLowerCase();
    return (source === undefined || report.source === source) && wanted.every((word) => said.includes(word));
  });
}

export interface Outlet {
  /** `null`: reports of which nobody said where they stood. */
  readonly source: string | null;
  readonly reports: number;
  readonly findings: number;
}

/** Who is heard, and how much: outlets with most reports first, then by name; those unnamed last. */
export function outletsOf(reports: readonly Head[]): readonly Outlet[] {
  const outlets = new Map<string | null, Outlet>();
  for (const { source, findings } of reports) {
    const so = outlets.get(source) ?? { source, reports: 0, findings: 0 };
    outlets.set(source, { source, reports: so.reports + 1, findings: so.findings + findings });
  }
  const rank = ({ source, reports: n }: Outlet): number => (source === null ? -1 : n);
  return [...outlets.values()].sort((a, b) => rank(b) - rank(a) || ((a.source ?? "") < (b.source ?? "") ? -1 : 1));
}
