import { type Coder, codeReport } from "../coding/index.js";
import type { Reading, Report } from "../model/index.js";

export const READER = "trucewatch";

/** Reads one report: what it says, as findings with their proof. Pure: the same report and version, the same bytes. */
export const readReport = (report: Report, coder: Coder, version: string): Reading => ({
  report: report.id,
  reader: READER,
  version,
  findings: codeReport(report, coder),
});
