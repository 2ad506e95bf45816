import {
  type Actor,
  type Anchor,
  type Correction,
  compareAscii,
  type Decision,
  type Finding,
  type Place,
  type Verdict,
  type Watch,
} from "../model/index.js";
import { asRead, type ReadReport, type Told } from "./told.js";
import type { ReviewMark, SourcedFinding } from "./view.js";

/** The findings as reviewers left them. */
export interface Reviewed {
  /** Without findings rejected; corrected where corrected; names as decided. In order of report. */
  readonly told: readonly Told[];
  /** Decisions whose words the present reading finds nothing in, in order of recording. */
  readonly again: readonly Decision[];
  /** Pairs of finding ids; where a join and a split contradict each other the later one holds. */
  readonly joins: readonly (readonly [string, string])[];
  readonly splits: readonly (readonly [string, string])[];
  /** Ids of findings whose happening an analyst vouches for. */
  readonly verified: ReadonlySet<string>;
  readonly watches: readonly Watch[];
}

/** A finding while decisions are laid on it. */
interface Draft {
  readonly read: Finding;
  finding: Finding;
  marks: ReviewMark[];
  rejected: boolean;
}

/**
 * Lays decisions on readings, in order of recording. A decision about a report that is not among the readings (not out
 * yet by the clock, withdrawn) waits; one whose report is there and whose words no finding of its type covers any more
 * is to be decided again.
 */
export const reviewed = (readings: readonly ReadReport[], decisions: readonly Decision[]): Reviewed =>
  reviewer()(readings, decisions);

/** As `reviewed`, giving the object it gave before for a report of which nothing has changed. */
export function reviewer(): typeof reviewed {
  const kept = new WeakMap<ReadReport, { readonly key: string; readonly told: Told }>();
  return (readings, decisions) => {
    const valid = standing(decisions);
    const names = valid.filter((d) => d.verdict.kind === "name");
    const named = namesIn(names);
    const about = new Map<string, string[]>();
    for (const { id, verdict } of valid)
      for (const { report } of anchorsOf(verdict)) about.set(report, [...(about.get(report) ?? []), id]);
    // What a report tells depends on what was decided of it, and on names.
    const keyOf = ({ report }: ReadReport): string =>
      [...names.map((d) => d.id), "", ...(about.get(report.id) ?? [])].join(" ");
    const toldBy = (reading: ReadReport, make: () => Told): Told => {
      const key = keyOf(reading);
      const former = kept.get(reading);
      if (former?.key === key) return former.told;
      const told = make();
      kept.set(reading, { key, told });
      return told;
    };
    const drafts = new Map(
      readings.filter((r) => about.has(r.report.id)).map((r) => [r.report.id, draftsOf(r, named)] as const),
    );
    const bearings = laid(valid, drafts);
    const told = [...readings]
      .sort((a, b) => compareAscii(a.report.id, b.report.id))
      .map((reading) => {
        const own = drafts.get(reading.report.id);
        if (own === undefined && names.length === 0) return asRead(reading);
        return toldBy(reading, () => toldOf(reading, own ?? draftsOf(reading, named)));
      });
    return { told, ...bearings };
  };
}

/** Lays decisions on the drafts of the reports they are about; gives what they say beyond a single finding. */
function laid(valid: readonly Decision[], reports: ReadonlyMap<string, Draft[]>): Omit<Reviewed, "told"> {
  const again: Decision[] = [];
  const together = new Map<string, readonly [string, string]>();
  const apart = new Map<string, readonly [string, string]>();
  const verified = new Set<string>();
  const watches: Watch[] = [];
  for (const decision of valid) {
    const { verdict } = decision;
    if (verdict.kind === "watch") watches.push(verdict.watch);
    const anchors = anchorsOf(verdict);
    const there = anchors.filter((a) => reports.has(a.report));
    const found = there.map((anchor) => attach(anchor, reports.get(anchor.report) ?? [], sawOf(verdict)));
    if (found.includes(null)) again.push(decision);
    const ids = found.flatMap((d) => (d ? [d.read.id] : []));
    // A split is from its first: without it the others stay as they are.
    if (verdict.kind === "join") bind(pairsOf(ids), together, apart);
    else if (verdict.kind === "split" && found[0] && there[0] === anchors[0]) bind(fromFirst(ids), apart, together);
    else if (verdict.kind === "verify") for (const id of ids) verified.add(id);
    for (const draft of found) if (draft) mark(draft, decision);
  }
  return { again, joins: [...together.values()], splits: [...apart.values()], verified, watches };
}

function toldOf(reading: ReadReport, drafts: readonly Draft[]): Told {
  const { report } = asRead(reading);
  const findings = drafts.filter((d) => !d.rejected).map((d) => sourced(d, report));
  return { report, findings: findings.sort((a, b) => compareAscii(a.finding.id, b.finding.id)) };
}

/** How one finding was judged by a reviewer; `null`: not yet. */
export type Judgement = "right" | "wrong" | null;

/** How findings were judged, by id as read: by the last decision on each that was not taken back. */
export function judgementsOf(
  readings: readonly ReadReport[],
  decisions: readonly Decision[],
): ReadonlyMap<string, Judgement> {
  const judged = new Map<string, Judgement>();
  const reports = new Map(readings.map((r) => [r.report.id, draftsOf(r, (f) => f)]));
  for (const { verdict } of standing(decisions)) {
    if (verdict.kind !== "accept" && verdict.kind !== "reject" && verdict.kind !== "correct") continue;
    const found = attach(verdict.anchor, reports.get(verdict.anchor.report) ?? [], verdict.saw);
    if (found) judged.set(found.read.id, verdict.kind === "accept" ? "right" : "wrong");
  }
  return judged;
}

const draftsOf = ({ findings }: ReadReport, named: (f: Finding) => Finding): Draft[] =>
  findings.map((f) => ({ read: f, finding: named(f), marks: [], rejected: false }));

/** In order of recording, without those taken back, and without what took them back. */
function standing(decisions: readonly Decision[]): Decision[] {
  const sorted = [...new Map(decisions.map((d) => [d.id, d])).values()].sort(
    (a, b) => ordinal(a) - ordinal(b) || compareAscii(a.id, b.id),
  );
  const gone = new Set<string>();
  for (const d of [...sorted].reverse()) if (d.verdict.kind === "undo" && !gone.has(d.id)) gone.add(d.verdict.decision);
  return sorted.filter((d) => d.verdict.kind !== "undo" && !gone.has(d.id));
}

const ordinal = ({ id }: Decision): number => Number(id.replace(/^\D+/, "")) || 0;

const anchorsOf = (v: Verdict): readonly Anchor[] => ("anchors" in v ? v.anchors : "anchor" in v ? [v.anchor] : []);
const sawOf = (v: Verdict): Finding | null => ("saw" in v ? v.saw : null);

/**
 * The finding that a decision is about: of its type, as read or as corrected since, its evidence overlapping most; of
 * equals (two accusations in one clause) the one that was seen, then one of the same kind, mode and actors.
 */
function attach({ span, type }: Anchor, drafts: readonly Draft[], saw: Finding | null): Draft | null {
  const overlap = ({ read: { evidence: e } }: Draft): number =>
    Math.min(e.end, span.end) - Math.max(e.start, span.start);
  const likeness = ({ read }: Draft): number =>
    saw === null
      ? 0
      : (read.id === saw.id ? 4 : 0) + (sortOf(read) === sortOf(saw) ? 2 : 0) + (whoOf(read) === whoOf(saw) ? 1 : 0);
  const [best] = drafts
    .filter((d) => (d.read.type === type || d.finding.type === type) && overlap(d) > 0)
    .sort((a, b) => overlap(b) - overlap(a) || likeness(b) - likeness(a) || compareAscii(a.read.id, b.read.id));
  return best ?? null;
}

const sortOf = (f: Finding): string => [...(f.kind ?? []), ...(f.mode ?? [])].join();
const whoOf = (f: Finding): string => f.actor.map((a) => a.id ?? a.name).join();

/** Corrections add up field by field, the later holding; accepting or correcting takes a finding back in, rejecting out. */
function mark(draft: Draft, { id, by, recorded, note, verdict }: Decision): void {
  if (verdict.kind === "reject") draft.rejected = true;
  if (verdict.kind === "accept") draft.rejected = false;
  if (verdict.kind === "correct") {
    draft.rejected = false;
    draft.finding = corrected(draft.finding, verdict.fields);
  }
  draft.marks.push({ decision: id, kind: verdict.kind, by, recorded, note });
}

/** Of a claim only what is set right: who passed it on, when, and that nobody could verify it stay as read. */
function corrected(f: Finding, { claim, ...fields }: Correction): Finding {
  const next = { ...f, ...fields, ...(claim ? { claim: { ...f.claim, ...claim } } : {}) };
  const out = FIGURES.filter((key) => next[key] === null);
  return Object.fromEntries(
    Object.entries(next).filter(([key]) => !out.some((gone) => gone === key)),
  ) as unknown as Finding;
}
const FIGURES = ["killed", "injured", "count"] as const;

const sourced = ({ finding, marks }: Draft, report: Told["report"]): SourcedFinding =>
  marks.length === 0 ? { finding, report } : { finding, report, review: marks };

const pairsOf = (ids: readonly string[]): [string, string][] =>
  ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as [string, string]));
const fromFirst = ([first, ...others]: readonly string[]): [string, string][] =>
  first === undefined ? [] : others.map((o) => [first, o]);

/** Puts pairs into `to` and takes them out of `from`: the later decision holds. */
function bind(
  pairs: readonly (readonly [string, string])[],
  to: Map<string, readonly [string, string]>,
  from: Map<string, readonly [string, string]>,
): void {
  for (const [a, b] of pairs) {
    if (a === b) continue;
    const sorted: readonly [string, string] = a < b ? [a, b] : [b, a];
    const key = sorted.join(" ");
    from.delete(key);
    to.set(key, sorted);
  }
}

/** Every actor and place of that name, in any report, is who or where it was decided to be; the last decision holds. */
function namesIn(decisions: readonly Decision[]): (f: Finding) => Finding {
  type Is = Extract<Verdict, { kind: "name" }>["is"];
  const decided = new Map<string, Is>();
  for (const { verdict } of decisions) if (verdict.kind === "name") decided.set(verdict.name, verdict.is);
  if (decided.size === 0) return (f) => f;
  const look = (text: string, name: string): Is | undefined => decided.get(text) ?? decided.get(name);
  const actor = (a: Actor): Actor => {
    const is = look(a.text, a.name);
    if (is) return { ...is, text: a.text };
    const side = a.side && decided.get(a.side.name);
    return side ? { ...a, side: { id: side.id, name: side.name } } : a;
  };
  const place = (p: Place): Place => {
    const is = look(p.text, p.name);
    if (!is) return p;
    // Another place has other coordinates.
    return is.id === p.id && is.name === p.name ? p : { id: is.id, name: is.name, text: p.text };
  };
  return (f) => ({
    ...f,
    actor: f.actor.map(actor),
    recipient: f.recipient.map(actor),
    ...(f.mediator ? { mediator: f.mediator.map(actor) } : {}),
    place: f.place.map(place),
    claim: { ...f.claim, by: f.claim.by.map(actor), ...(f.claim.via ? { via: f.claim.via.map(actor) } : {}) },
  });
}
