/**
 * The desk's only door to the server's rooms: the types the API takes and answers with, and some words and civil dates,
 * which are pure and need nothing a browser lacks.
 */
export type { Change } from "../../src/app/changes.js";
export type { Added } from "../../src/app/desk.js";
export type {
  Answers,
  Ask,
  ListedReport,
  Page,
  QuestionName,
  QueueItem,
  ReadableReport,
} from "../../src/app/questions.js";
export type { SessionAnswer } from "../../src/app/session.js";
export { INCIDENT_ORDERS } from "../../src/assessment/filter.js";
export { GRADES } from "../../src/assessment/incident.js";
export type * from "../../src/assessment/index.js";
export { MARK_KINDS } from "../../src/assessment/markKinds.js";
export { WINDOW_IN_ANSWER } from "../../src/assessment/thresholds.js";
export { BOUND_WORDS, boundInWords, eventNoun, incidentTitle } from "../../src/assessment/words.js";
export { addDays, daysBetween, firstDay, isDay, lastDay } from "../../src/model/day.js";
export { asSide, placeKey, sideKey } from "../../src/model/finding.js";
export type {
  Actor,
  Claim,
  Day,
  Decision,
  Finding,
  FindingType,
  Place,
  Problem,
  Report,
  Span,
  Stance,
  Status,
  TimeSpan,
  When,
} from "../../src/model/index.js";
export {
  EVENT_TYPES,
  FINDING_TYPES,
  KINDS,
  MODES,
  RELATION_TYPES,
  STANCES,
  STATUSES,
} from "../../src/model/vocabulary.js";
export type { JournalAction, JournalEntry } from "../../src/record/journal.js";

import type { QUESTIONS } from "../../src/app/questions.js";
import type { ReportHead } from "../../src/assessment/view.js";

/** `GET /api/reports`: newest first. */
export interface ReportList {
  readonly reports: readonly (ReportHead & { readonly findings: number })[];
}

/** Every question the API answers, with its address and what it takes. */
export type Questions = typeof QUESTIONS;
