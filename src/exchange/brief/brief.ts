import type { Assessment, SourcedFinding } from "../../assessment/index.js";
import { changesBetween, provisionName, watchOf } from "../../assessment/index.js";
import { type Day, dayInWords } from "../../model/index.js";

/** A page for a decision maker: the answer, what changed, what is promised, who claims what, what to watch. */
export interface Brief {
  readonly title: string;
  readonly asOf: Day;
  readonly since: Day;
  readonly answer: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly changed: readonly string[];
  readonly promised: readonly PromisedRow[];
  readonly claims: readonly ClaimsRow[];
  /** The gravest for and against, each with its words and where they stand. */
  readonly for: readonly Quoted[];
  readonly against: readonly Quoted[];
  readonly watch: readonly string[];
  readonly unknown: readonly string[];
  readonly caveats: readonly string[];
  readonly days: Assessment["days"];
  readonly sides: readonly string[];
  readonly start: Day | null;
}

interface PromisedRow {
  readonly name: string;
  readonly state: string;
  readonly due: string;
  readonly delivered: string;
}

/** Of the incidents against the truce: how many a side is accused of and tells of, and what stands behind its word. */
interface ClaimsRow {
  readonly side: string;
  readonly accusedOf: number;
  readonly claims: number;
  readonly of: number;
  readonly alone: number;
  readonly denied: number;
  readonly confirmed: number;
}

interface Quoted {
  readonly words: string;
  readonly because: string;
  /** Its source and its date. */
  readonly from: string;
  /** The id of the report. */
  readonly report: string;
  /** Where the report stands, as its source gave it; only of the web, as text and never as a link. */
  readonly address: string | null;
}

const MOST_QUOTES = 5;
const UNSAID = "–";

/** @param before the assessment as of `since`; `null` where no report told of the truce by then */
export function briefOf(now: Assessment, before: Assessment | null, since: Day): Brief {
  const { truce, statistics: s } = now;
  const names = (all: readonly { name: string }[]): string => all.map((a) => a.name).join(", ") || UNSAID;
  return {
    title: capital(truce.name),
    asOf: now.asOf,
    since,
    answer: now.answer,
    facts: [
      ["Parties", names(truce.parties)],
      ["Through", names(truce.mediators)],
      ["Where", names(truce.place)],
      ["From", truce.start === null ? UNSAID : dayInWords(truce.start)],
      ["Until", truce.end === null ? UNSAID : dayInWords(truce.end)],
      ["Standing", now.standing],
      ["Conduct", now.conduct],
      ["Reports", `${now.reports}, of ${now.origins} origins`],
      ...ratioFacts(s),
    ],
    changed: changesBetween(before, now),
    promised: now.provisions
      .filter((p) => p.promised)
      .map((p) => ({
        name: capital(provisionName(p)),
        state: p.overdue ? `${p.status}, overdue` : p.status,
        due: p.due === null ? UNSAID : dayInWords(p.due),
        delivered: p.delivered.map((d) => `${d.count ?? "?"} on ${dayInWords(d.day)}`).join("; ") || UNSAID,
      })),
    claims: now.symmetry.map(({ side, claims, of, alone, denied, confirmed }) => ({
      side: side.name,
      accusedOf: now.violations.find((v) => v.side.name === side.name)?.accusedOf ?? 0,
      claims,
      of,
      alone,
      denied,
      confirmed,
    })),
    for: lastQuoted(now.for),
    against: lastQuoted(now.against),
    watch: watchOf(now),
    unknown: now.unknown,
    caveats: s.ratio === null ? [] : s.caveats,
    days: now.days,
    sides: truce.parties.map((p) => p.name),
    start: truce.start?.slice(0, 10) ?? null,
  };
}

function ratioFacts(s: Assessment["statistics"]): [string, string][] {
  if (s.tooEarly !== null) return [["Before and since", `too early to compare: ${s.tooEarly}`]];
  if (s.ratio === null || s.before === null || s.since === null) return [];
  const { value, low, high } = s.ratio;
  return [
    [
      "Before and since",
      `${s.before.incidents} incidents in ${s.before.days} days before, ${s.since.incidents} in ${s.since.days} since: ` +
        `${value} times the rate (95% interval ${low} to ${high})`,
    ],
  ];
}

function quoted(one: SourcedFinding & { readonly because: string }): Quoted {
  const { finding, report, quote } = one;
  const from = [report.source ?? "source not said", report.date === null ? "undated" : dayInWords(report.date)];
  const address = report.url !== null && /^https?:/i.test(report.url) ? report.url : null;
  return {
    words: quote ?? finding.evidence.text,
    because: one.because,
    from: from.join(", "),
    report: report.id,
    address,
  };
}

/** The latest, each sentence once: one may tell of several incidents. */
function lastQuoted(all: Assessment["for"]): Quoted[] {
  const last = new Map<string, Quoted>();
  for (let i = all.length - 1; i >= 0 && last.size < MOST_QUOTES; i--) {
    const one = all[i];
    if (one === undefined) continue;
    const made = quoted(one);
    const key = JSON.stringify(made);
    if (!last.has(key)) last.set(key, made);
  }
  return [...last.values()].reverse();
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A table of a brief, whatever it is written in: heads and rows of cells. */
export interface BriefTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export const promisedTable = (b: Brief): BriefTable => ({
  head: ["Term", "State", "Due", "Delivered"],
  rows: b.promised.map((p) => [p.name, p.state, p.due, p.delivered]),
});

export const claimsTable = (b: Brief): BriefTable => ({
  head: ["Side", "Accused of", "Tells of", "Alone", "Denied", "Told by others too"],
  rows: b.claims.map((c) => [c.side, c.accusedOf, `${c.claims} of ${c.of}`, c.alone, c.denied, c.confirmed]),
});
