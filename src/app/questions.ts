import { z } from "zod";
import type {
  ActorView,
  Assessment,
  Audit,
  Board,
  Incident,
  PlaceNames,
  PlaceView,
  ReportHead,
  SeriesTold,
  SourcedFinding,
  TimelineEntry,
} from "../assessment/index.js";
import { GRADES, INCIDENT_ORDERS, PARTS } from "../assessment/index.js";
import type { Brief, IncidentRow } from "../exchange/index.js";
import { type Clock, type Day, type Decision, type Finding, isDay, NOW, type Report } from "../model/index.js";
import { JOURNAL_ACTIONS, type JournalEntry, type TokenHead } from "../record/index.js";
import type { Need } from "./changes.js";

const day = (name: string) => z.string().refine(isDay, `${name} is a date that exists, as YYYY-MM-DD`);

/** The three clocks, as every question takes them; left out, it is the day of the latest report, as known now. */
const clock = {
  as_of: day("as_of").optional().describe("what had happened by this day; default: the day of the latest report"),
  hindsight: z
    .enum(["true", "false"])
    .optional()
    .describe("true: from all reports, not only those published by that day"),
  known_at: z.iso.datetime().optional().describe("from what the record held at this instant (RFC 3339, UTC)"),
};

const MAX_PAGE = 1000;
const MOST_ENTRIES = 100_000;
const page = {
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(100).describe("how many at most"),
  offset: z.coerce.number().int().min(0).default(0).describe("how many to leave out first"),
};
const party = z.string().optional().describe("a party by name or key");
const place = z.string().optional().describe("part of one of a place's names");
const id = z.string().describe("as the lists give it");

const incidentOrder = z.enum(INCIDENT_ORDERS).default("latest").describe("what comes first");

const incidentFilter = {
  party,
  as: z.enum(PARTS).optional().describe("only where the party is accused of it, or its target"),
  hostility: z.string().optional().describe("only those that one hostility of the actors counts, by its id"),
  place,
  kind: z.string().optional().describe("an event type or mode, or what it is called: ASSAULT, drone, shelling"),
  words: z.string().max(200).optional().describe("words in what reports say of it, in its sides or places: every one"),
  grade: z.enum(GRADES).optional().describe("this grade or a better one"),
  truce: z.string().optional().describe("only those that count against this truce"),
  from: day("from").optional().describe("first day"),
  to: day("to").optional().describe("last day"),
};

/**
 * Every question the record answers, by the name of the desk's method: its address under `/api`, what it takes (the same
 * for the command line, HTTP and the library), and what it answers, in a sentence.
 */
export const QUESTIONS = {
  board: { path: "truces", input: z.object(clock), about: "every truce by a date: is it in force, is it holding?" },
  truce: {
    path: "truces/{id}",
    input: z.object({ id, ...clock }),
    about: "one truce, with all that the answer rests on",
  },
  timeline: {
    path: "timeline",
    input: z.object({
      truce: id.optional(),
      party,
      place,
      limit: z.coerce.number().int().min(1).max(MOST_ENTRIES).default(2000).describe("how many at most: the latest"),
      ...clock,
    }),
    about: "day by day what was agreed, done, talked over, delivered and said",
  },
  series: {
    path: "series",
    input: z.object({
      truce: id.optional(),
      party,
      place,
      points: z.coerce.number().int().min(1).max(MAX_PAGE).default(50).describe("how many of each at most: the latest"),
      ...page,
      ...clock,
    }),
    about: "totals and monitors' counts, each counter apart; they are never added up",
  },
  brief: {
    path: "truces/{id}/brief",
    input: z.object({
      id,
      since: day("since").optional().describe("what changed since this day; default: a week before"),
      format: z.enum(["json", "markdown", "html"]).default("json"),
      ...clock,
    }),
    about: "a page for a decision maker: the answer, what changed, what is promised, who claims what, what to watch",
  },
  incidents: {
    path: "incidents",
    input: z.object({
      ...incidentFilter,
      order: incidentOrder,
      ...page,
      ...clock,
    }),
    about: "happenings joined across reports, latest first",
  },
  incidentTable: {
    path: "incident-table",
    input: z.object({
      ...incidentFilter,
      order: incidentOrder,
      format: z.enum(["json", "csv"]).default("json"),
      ...clock,
    }),
    about: "all incidents that fit, a plain row each, for a spreadsheet or a statistics program",
  },
  incident: {
    path: "incidents/{id}",
    input: z.object({ id, ...clock }),
    about: "one incident, with every statement of it",
  },
  places: {
    path: "places",
    input: z.object({ ...incidentFilter, ...page, ...clock }),
    about: "where it happened, by place, with who is said to hold it; what has no position says so",
  },
  place: {
    path: "places/{id}",
    input: z.object({ id, ...incidentFilter, ...page, ...clock }),
    about: "one place: its names, what happened there and who is said to hold it, with every sentence",
  },
  placeNames: {
    path: "place-names",
    input: z.object({}),
    about: "places of the record that go by several names, with all of them",
  },
  actors: {
    path: "actors",
    input: z.object({ party, ...page, ...clock }),
    about: "the parties: what they are said to have done, and who backs, arms and mediates",
  },
  provisions: {
    path: "provisions",
    input: z.object({ truce: id.optional(), party, kind: z.string().optional(), ...clock }),
    about: "what truces promise, and what came of it",
  },
  coverage: { path: "coverage", input: z.object(clock), about: "how many reports were published on each day" },
  reports: { path: "reports", input: z.object(clock), about: "the reports, newest first" },
  report: {
    path: "reports/{id}",
    input: z.object({ id, known_at: clock.known_at }),
    about: "one report with every finding in it",
  },
  queue: {
    path: "review",
    input: z.object({ ...page, ...clock }),
    about: "findings to be reviewed, those that bear most on an answer first",
  },
  decisions: {
    path: "decisions",
    input: z.object({ known_at: clock.known_at }),
    about: "every review decision, and those to be taken again",
  },
  audit: {
    path: "audit",
    input: z.object({
      size: z.coerce.number().int().min(1).max(MAX_PAGE).default(50).describe("how many findings to draw"),
      seed: z.string().default("audit").describe("any word: the same one draws the same sample"),
    }),
    about: "a fixed random sample of the findings, and what its judging says of precision",
  },
  journal: {
    path: "journal",
    input: z.object({
      by: z.string().max(200).optional().describe("part of the name of who made the change"),
      action: z.enum(JOURNAL_ACTIONS).optional().describe("only changes of this kind"),
      about: z.string().max(2000).optional().describe("only of this report, decision or token: by its id or name"),
      before: z.coerce.number().int().min(1).optional().describe("only entries with a number lower than this"),
      ...page,
    }),
    about: "every change of the record, and of who may change it, the latest first: who, when, what, from where",
    needs: "reviewer",
  },
  tokens: { path: "tokens", input: z.object({}), about: "who has a token, without the tokens", needs: "owner" },
} as const satisfies Readonly<Record<string, { path: string; input: z.ZodObject; about: string; needs?: Need }>>;

export type QuestionName = keyof typeof QUESTIONS;
/** What a question takes, before its defaults are filled in. */
export type Ask<Q extends QuestionName> = z.input<(typeof QUESTIONS)[Q]["input"]>;
/** ... and after. */
export type Asked<Q extends QuestionName> = z.output<(typeof QUESTIONS)[Q]["input"]>;

/** A part of a longer list. */
export interface Page<T> {
  readonly total: number;
  readonly items: readonly T[];
}

export interface ListedReport extends ReportHead {
  readonly findings: number;
}

export interface ReadableReport {
  readonly report: Report & { readonly revision: number };
  readonly findings: readonly Finding[];
  /** Why it counts no more, where it was withdrawn or purged. */
  readonly mark: {
    readonly kind: "withdrawn" | "purged";
    readonly by: string;
    readonly reason: string;
    readonly recorded: string;
  } | null;
  /** Earlier texts of it, oldest first. */
  readonly revisions: readonly { readonly revision: number; readonly recorded: string; readonly date: Day | null }[];
}

export interface QueueItem {
  readonly finding: SourcedFinding;
  /** Why it is to be looked at, in some words. */
  readonly because: string;
}

/** A provision with the truce that promises it. */
export interface TruceProvision {
  readonly truce: string;
  readonly truceName: string;
  readonly provision: Assessment["provisions"][number];
}

/** One place with what it counts: `incidents` in parts, by the filter and latest first; every sentence on who holds it. */
interface PlaceDetail {
  readonly place: PlaceView;
  readonly incidents: Page<Incident>;
}

/** What each question answers; `null`: there is no such thing. */
export interface Answers {
  board: Board;
  truce: Assessment | null;
  /** In order of day; `leftOut` is how many earlier ones there are. */
  timeline: { readonly entries: readonly TimelineEntry[]; readonly leftOut: number } | null;
  /** By counter and what is counted. */
  series: Page<SeriesTold> | null;
  brief: Brief | null;
  incidents: Page<Incident>;
  incidentTable: { readonly rows: readonly IncidentRow[] };
  incident: Incident | null;
  /** `incidents`: how many fit the filter; an incident of two places stands at both of them. */
  places: Page<PlaceView> & { readonly incidents: number };
  place: PlaceDetail | null;
  placeNames: { readonly places: readonly PlaceNames[] };
  actors: Page<ActorView>;
  provisions: { readonly provisions: readonly TruceProvision[] } | null;
  /** Days with a report, in order; the others have none. */
  coverage: { readonly days: readonly { readonly day: Day; readonly reports: number }[] };
  reports: { readonly reports: readonly ListedReport[] };
  report: ReadableReport | null;
  queue: Page<QueueItem>;
  decisions: { readonly decisions: readonly Decision[]; readonly again: readonly Decision[] };
  audit: Audit;
  journal: Page<JournalEntry>;
  tokens: { readonly tokens: readonly TokenHead[] };
}

/** The clock a question means. */
export const clockOf = (ask: {
  as_of?: Day | undefined;
  hindsight?: "true" | "false" | undefined;
  known_at?: string | undefined;
}): Clock => ({
  asOf: ask.as_of ?? NOW.asOf,
  hindsight: ask.hindsight === "true",
  knownAt: ask.known_at ?? NOW.knownAt,
});
