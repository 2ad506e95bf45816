import { type Coder, codeReports } from "../coding/index.js";
import type { Reading, Report } from "../model/index.js";

export const READER = "trucewatch";

/** Reads one report: what it says, as findings with their proof. Pure: the same report and version, the same bytes. */
export const readReport = (report: Report, coder: Coder, version: string): Reading =>
  readReports([report], coder, version)[0] as Reading;

/** Reads each report as if alone, faster than one by one: their sentences are parsed together. */
export const readReports = (reports: readonly Report[], coder: Coder, version: string): Reading[] => {
  const findings = codeReports(reports, coder);
  return reports.map(({ id }, i) => ({ report: id, reader: READER, version, findings: findings[i] ?? [] }));
};
