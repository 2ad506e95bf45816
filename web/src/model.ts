/**
 * The desk's only door to the server's rooms: the types the API answers with, and civil dates, which are pure and need
 * nothing a browser lacks.
 */
export type {
  Assessment,
  Board,
  Conduct,
  ProvisionState,
  SourcedFinding,
  Weighed,
} from "../../src/assessment/view.js";
export { dayInWords, isDay } from "../../src/model/day.js";
export type {
  Actor,
  Claim,
  Day,
  Finding,
  FindingType,
  Report,
  Span,
  Stance,
  Status,
  TimeSpan,
} from "../../src/model/index.js";

import type { ReportHead } from "../../src/assessment/view.js";
import type { Finding, Report } from "../../src/model/index.js";

/** `GET /api/reports`: newest first. */
export interface ReportList {
  readonly reports: readonly (ReportHead & { readonly findings: number })[];
}

/** `GET /api/reports/:id` */
export interface ReportWithFindings {
  readonly report: Report & { readonly revision: number };
  readonly findings: readonly Finding[];
}
