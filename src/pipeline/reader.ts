import { type Coder, codeReport } from "../coding/index.js";
import { annotate } from "../language/index.js";
import type { Reading, Report } from "../model/index.js";

export const READER = "trucewatch";

/** Reads one report: what it says, as findings with their proof. Pure: the same report and version, the same bytes. */
export function readReport(report: Report, coder: Coder, version: string): Reading {
  const document = annotate(report.text, report.date);
  return { report: report.id, reader: READER, version, findings: codeReport(report, document, coder) };
}
