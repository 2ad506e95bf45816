import { type Board, boardOf } from "../assessment/index.js";
import type { Assessment, ReportHead, SourcedFinding } from "../assessment/view.js";
import { type Day, type Finding, NOW, type Reading, type Report } from "../model/index.js";
import type { Record, StoredReading } from "../record/index.js";
import type { ManyReader } from "./manyReader.js";

/** What adding did, by report id, each list in order of arrival. */
export interface Added {
  readonly added: readonly string[];
  readonly revised: readonly string[];
  readonly known: readonly string[];
}

export interface ListedReport extends ReportHead {
  readonly findings: number;
}

export interface ReadableReport {
  readonly report: Report & { readonly revision: number };
  readonly findings: readonly Finding[];
}

/**
 * What one can ask of a record, whoever holds it: this process (localDesk) or a server in another (remoteDesk).
 * `asOf: null` means the day of the latest report.
 */
export interface Desk {
  add(reports: readonly Report[]): Promise<Added>;
  board(asOf: Day | null): Promise<Board>;
  /** `null`: no report by that day tells of such a truce. */
  truce(id: string, asOf: Day | null): Promise<Assessment | null>;
  reports(asOf: Day | null): Promise<readonly ListedReport[]>;
  report(id: string): Promise<ReadableReport | null>;
  version(): Promise<number>;
  close(): Promise<void>;
}

export interface Tools {
  /** Reads ahead what a batch adds, in threads where that pays; left out, `read` does it all. */
  readonly many?: ManyReader;
  readonly read: (report: Report) => { report: string; reader: string; version: string; findings: readonly Finding[] };
  readonly now: () => string;
}

/** A desk over a record this process holds. */
export function localDesk(record: Record, { read, many, now }: Tools): Desk {
  const readings = async (asOf: Day | null) => (await record.readings({ ...NOW, asOf })).map(withoutSketch);
  const board = async (asOf: Day | null) => boardOf(await readings(asOf), asOf);
  return {
    async add(reports) {
      const ahead = many ? await readAhead(reports, record, many) : new Map<Report, Reading>();
      const outcomes = await record.add(reports, (report) => ahead.get(report) ?? read(report), now());
      const those = (...some: string[]) => reports.filter((_, i) => some.includes(outcomes[i] ?? "")).map((r) => r.id);
      return { added: those("added"), revised: those("revised"), known: those("known", "purged") };
    },
    board,
    async truce(id, asOf) {
      const found = (await board(asOf)).truces.find((t) => t.truce.id === id);
      return found ? withQuotes(found, record) : null;
    },
    async reports(asOf) {
      return (await readings(asOf))
        .map(({ report, findings }) => ({ ...report, findings: findings.length }))
        .sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : (a.date ?? "") > (b.date ?? "") ? -1 : 0));
    },
    async report(id) {
      const stored = await record.report(id);
      return stored && { report: { ...stored.report, revision: stored.revision }, findings: stored.findings };
    },
    version: () => record.version(),
    close: async () => {
      await many?.close();
      await record.close();
    },
  };
}

/** Answers show reports without the sketch that only joining them needs. */
const withoutSketch = ({ report: { sketch, ...report }, findings }: StoredReading) => ({ report, findings });

/** The readings of what the record does not have yet. What else it asks for, it reads itself. */
async function readAhead(
  reports: readonly Report[],
  record: Record,
  many: ManyReader,
): Promise<ReadonlyMap<Report, Reading>> {
  const stored = await Promise.all(reports.map(({ id }) => record.report(id)));
  const fresh = reports.filter((r, i) => stored[i]?.report.text !== r.text);
  const readings = await many.read(fresh);
  return new Map(fresh.flatMap((report, i) => (readings[i] ? [[report, readings[i]]] : [])));
}

/** The sentences that an assessment rests on, each from the text of its report. */
async function withQuotes(a: Assessment, record: Record): Promise<Assessment> {
  const cited = [...a.about, ...a.for, ...a.against, ...a.provisions.flatMap((p) => p.steps)];
  const ids = [...new Set(cited.map(({ report }) => report.id))];
  const texts = new Map(
    await Promise.all(ids.map(async (id) => [id, (await record.report(id))?.report.text] as const)),
  );
  const quoted = <T extends SourcedFinding>(cite: T): T => {
    const { start, end } = cite.finding.sentence;
    const quote = texts.get(cite.report.id)?.slice(start, end);
    return quote === undefined ? cite : { ...cite, quote };
  };
  return {
    ...a,
    about: a.about.map(quoted),
    for: a.for.map(quoted),
    against: a.against.map(quoted),
    provisions: a.provisions.map((p) => ({ ...p, steps: p.steps.map(quoted) })),
  };
}

/** Adds reports of any number in batches, each whole or not at all. */
export async function addAll(
  desk: Desk,
  batches: AsyncIterable<readonly Report[]>,
  onProgress: (done: number) => void = () => {},
): Promise<Added> {
  const total = { added: [] as string[], revised: [] as string[], known: [] as string[] };
  for await (const batch of batches) {
    const { added, revised, known } = await desk.add(batch);
    total.added.push(...added);
    total.revised.push(...revised);
    total.known.push(...known);
    onProgress(total.added.length + total.revised.length + total.known.length);
  }
  return total;
}
