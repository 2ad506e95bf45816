import {
  type Atlas,
  actorsOf,
  auditOf,
  BEFORE_DAYS,
  type Control,
  filterIncidents,
  incidentsAt,
  inOrder,
  isParty,
  isPlace,
  judgementsOf,
  type Ledger,
  latestOf,
  latestTold,
  otherNamesIn,
  type PlaceView,
  placeViewsOf,
  type Series,
  type SourcedFinding,
  seriesOf,
  seriesOfTruce,
  type TimelineEntry,
  timelineOf,
} from "../assessment/index.js";
import type { Assessment } from "../assessment/view.js";
import { briefOf, incidentRowOf } from "../exchange/index.js";
import { addDays, firstDay, NOW } from "../model/index.js";
import type { Record, StoredReport } from "../record/index.js";
import type { Asking } from "./desk.js";
import type { DeskGround } from "./ground.js";
import { incidentLists, incidentsIn } from "./incidentLists.js";
import type { Ledgers } from "./ledgers.js";
import { type Answers, type Asked, clockOf, type Page, QUESTIONS, type ReadableReport } from "./questions.js";
import { severalNames } from "./severalNames.js";

const A_WEEK = 7;

/** What is asked of a record; not who may use it. */
export type AskingOfRecord = Omit<Asking, "journal" | "tokens">;

/** Answers from a record and its ledgers. */
export function askingOver(record: Record, ledgers: Ledgers, ground: () => DeskGround): AskingOfRecord {
  const quoted = quotesOf(record);
  const named = severalNames();
  const listed = incidentLists(() => ground().atlas);
  return {
    async board(ask) {
      return (await ledgers.at(clockOf(ask))).board;
    },
    async truce(ask) {
      const found = (await ledgers.at(clockOf(ask))).truce(ask.id);
      return found && withQuotes(latestOf(found), quoted);
    },
    async brief(ask) {
      const clock = clockOf(ask);
      const now = (await ledgers.at(clock)).truce(ask.id);
      if (now === null) return null;
      const since = ask.since ?? addDays(now.asOf, -A_WEEK);
      const before = (await ledgers.at({ ...clock, asOf: since })).truce(ask.id);
      return briefOf(await withQuotes(now, quoted), before, since);
    },
    async timeline(asked) {
      const ask = QUESTIONS.timeline.input.parse(asked);
      const ledger = await ledgers.at(clockOf(ask));
      const truce = ask.truce === undefined ? null : ledger.truce(ask.truce);
      if (ask.truce !== undefined && truce === null) return null;
      return entriesOf(ledger, truce, ask, ground().atlas, quoted);
    },
    async series(asked) {
      const ask = QUESTIONS.series.input.parse(asked);
      const ledger = await ledgers.at(clockOf(ask));
      const truce = ask.truce === undefined ? null : ledger.truce(ask.truce);
      if (ask.truce !== undefined && truce === null) return null;
      return seriesIn(ledger, truce, ask, ground(), quoted);
    },
    async incidents(asked) {
      const ask = QUESTIONS.incidents.input.parse(asked);
      return pageOf(listed(await ledgers.at(clockOf(ask)), ask), ask);
    },
    async incidentTable(asked) {
      const { format: _, ...ask } = QUESTIONS.incidentTable.input.parse(asked);
      return { rows: listed(await ledgers.at(clockOf(ask)), ask).map(incidentRowOf) };
    },
    async places(asked) {
      const ask = QUESTIONS.places.input.parse(asked);
      const ledger = await ledgers.at(clockOf(ask));
      const incidents = incidentsIn(ledger, ask, ground().atlas);
      const places = placeViewsOf(incidents, ledger.findings, ground().atlas);
      return { ...pageOf(places.filter(isAsked(ask)), ask), incidents: incidents.length };
    },
    async place(asked) {
      const ask = QUESTIONS.place.input.parse(asked);
      const ledger = await ledgers.at(clockOf(ask));
      const incidents = incidentsIn(ledger, ask, ground().atlas);
      const place = placeViewsOf(incidents, ledger.findings, ground().atlas).find(({ id }) => id === ask.id);
      if (place === undefined) return null;
      const there = pageOf(inOrder(incidentsAt(incidents, place.id), "latest"), ask);
      const told = await quotedEach(
        there.items.map((i) => i.findings),
        quoted,
      );
      return {
        place: { ...place, control: place.control && (await withSentences(place.control, quoted)) },
        incidents: { ...there, items: there.items.map((i, at) => ({ ...i, findings: told[at] ?? i.findings })) },
      };
    },
    async incident(ask) {
      const ledger = await ledgers.at(clockOf(ask));
      const found = ledger.incidents.find((i) => i.id === ask.id || i.findings.some((f) => f.finding.id === ask.id));
      return found ? { ...found, findings: await quoted(found.findings) } : null;
    },
    async placeNames() {
      return { places: named(await ledgers.at(NOW), ground().atlas) };
    },
    async actors(asked) {
      const ask = QUESTIONS.actors.input.parse(asked);
      const ledger = await ledgers.at(clockOf(ask));
      const all = actorsOf(ledger.findings, ledger.incidents);
      const { party } = ask;
      return pageOf(party === undefined ? all : all.filter((a) => [a.id, a.name].some((n) => isSame(n, party))), ask);
    },
    async provisions(ask) {
      const ledger = await ledgers.at(clockOf(ask));
      if (ask.truce !== undefined && ledger.truce(ask.truce) === null) return null;
      return { provisions: await provisionsIn(ledger, ask, quoted) };
    },
    async coverage(ask) {
      const days = new Map<string, number>();
      for (const { date } of (await ledgers.at(clockOf(ask))).reports)
        if (date !== null && date.length === 10) days.set(date, (days.get(date) ?? 0) + 1);
      return { days: [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, reports]) => ({ day, reports })) };
    },
    async reports(ask) {
      const ledger = await ledgers.at(clockOf(ask));
      const counts = new Map<string, number>();
      for (const { report } of ledger.findings) counts.set(report.id, (counts.get(report.id) ?? 0) + 1);
      const reports = ledger.reports.map((head) => ({ ...head, findings: counts.get(head.id) ?? 0 }));
      return {
        reports: reports.sort((a, b) =>
          (a.date ?? "") < (b.date ?? "") ? 1 : (a.date ?? "") > (b.date ?? "") ? -1 : 0,
        ),
      };
    },
    async report(ask) {
      const stored = await record.report(ask.id, ask.known_at ?? null);
      return stored && readable(stored, await record.revisions(ask.id));
    },
    async queue(asked) {
      const ask = QUESTIONS.queue.input.parse(asked);
      const page = pageOf(await ledgers.queue(clockOf(ask)), ask);
      const findings = await quoted(page.items.map((i) => i.finding));
      return { ...page, items: page.items.map((item, i) => ({ ...item, finding: findings[i] ?? item.finding })) };
    },
    async decisions(ask) {
      const [decisions, ledger] = await Promise.all([
        record.decisions(ask.known_at ?? null),
        ledgers.at({ ...NOW, knownAt: ask.known_at ?? null }),
      ]);
      return { decisions, again: ledger.again };
    },
    async audit(asked) {
      const ask = QUESTIONS.audit.input.parse(asked);
      const readings = await record.readings(NOW);
      const findings = readings.flatMap(({ report, findings: fs }) => fs.map((finding) => ({ finding, report })));
      const audit = auditOf(findings, judgementsOf(readings, await record.decisions(null)), ask.size, ask.seed);
      return { ...audit, sample: await quoted(audit.sample) };
    },
  };
}

const pageOf = <T>(all: readonly T[], { limit, offset }: { limit: number; offset: number }): Page<T> => ({
  total: all.length,
  items: all.slice(offset, offset + limit),
});

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** An incident of two places fits a filter by place, but only one of the two is asked for. */
const isAsked =
  ({ place }: { place?: string | undefined }) =>
  (view: PlaceView): boolean =>
    place === undefined || [view.name, ...view.forms].some((form) => form.toLowerCase().includes(place.toLowerCase()));

async function withSentences(control: Control, quoted: Quoting): Promise<Control> {
  const claims = await Promise.all(
    control.claims.map(async (claim) => ({
      ...claim,
      findings: await quoted(claim.findings),
      denials: await quoted(claim.denials),
    })),
  );
  return { ...control, claims };
}

type Quoting = <T extends SourcedFinding>(findings: readonly T[]) => Promise<T[]>;

/** The sentences of findings, each from the text of its report. */
function quotesOf(record: Record): Quoting {
  return async (findings) => {
    const texts = await record.texts(findings.map(({ report }) => report.id));
    return findings.map((one) => {
      const { start, end } = one.finding.sentence;
      const quote = texts.get(one.report.id)?.slice(start, end);
      return quote === undefined ? one : { ...one, quote };
    });
  };
}

async function withQuotes(a: Assessment, quoted: Quoting): Promise<Assessment> {
  const [about, pro, against] = await Promise.all([quoted(a.about), quoted(a.for), quoted(a.against)]);
  const steps = await quotedEach(
    a.provisions.map((p) => p.steps),
    quoted,
  );
  const provisions = a.provisions.map((p, i) => ({ ...p, steps: steps[i] ?? [] }));
  return { ...a, about, for: pro, against, provisions };
}

/** Many lists quoted at once: each report is asked for once, however many cite it. */
async function quotedEach(
  lists: readonly (readonly SourcedFinding[])[],
  quoted: Quoting,
): Promise<(readonly SourcedFinding[])[]> {
  const all = (await quoted(lists.flat())).values();
  return lists.map((list) => list.map((one) => all.next().value ?? one));
}

async function entriesOf(
  ledger: Ledger,
  truce: Assessment | null,
  { party, place, limit }: Asked<"timeline">,
  atlas: Atlas,
  quoted: Quoting,
): Promise<NonNullable<Answers["timeline"]>> {
  const counted = truce && new Set(truce.incidents.map((i) => i.id));
  const cited =
    truce &&
    new Set(
      [...truce.about, ...truce.for, ...truce.against, ...truce.provisions.flatMap((p) => p.steps)].map(
        (f) => f.finding.id,
      ),
    );
  const parties = truce?.truce.parties ?? [];
  const otherNames = otherNamesIn(atlas);
  const inTruce = (one: SourcedFinding): boolean =>
    cited === null ||
    cited.has(one.finding.id) ||
    (one.finding.type === "CONSULT" &&
      [...one.finding.actor, ...one.finding.recipient].some((a) => parties.some((p) => isParty(a, p.id ?? p.name))));
  const about = (one: SourcedFinding): boolean =>
    inTruce(one) &&
    (party === undefined || [...one.finding.actor, ...one.finding.recipient].some((a) => isParty(a, party))) &&
    (place === undefined || one.finding.place.some((p) => isPlace(p, place, otherNames)));
  const pool = counted ? ledger.incidents.filter((i) => counted.has(i.id)) : ledger.incidents;
  const incidents = filterIncidents(pool, { party, place }, otherNames);
  const all = timelineOf(incidents, ledger.findings.filter(about)).filter((e) => isNear(e, truce));
  const entries = all.slice(-limit);
  const findings = await quotedEach(
    entries.map((e) => e.findings),
    quoted,
  );
  return {
    entries: entries.map((entry, i) => ({ ...entry, findings: findings[i] ?? [] })),
    leftOut: all.length - entries.length,
  };
}

async function seriesIn(
  { findings }: Ledger,
  truce: Assessment | null,
  { party, place, points, limit, offset }: Asked<"series">,
  { terrain, atlas }: DeskGround,
  quoted: Quoting,
): Promise<NonNullable<Answers["series"]>> {
  const otherNames = otherNamesIn(atlas);
  const isAbout = ({ points: [first] }: Series): boolean => {
    if (first === undefined) return false;
    const { actor, recipient, claim, place: places } = first.finding.finding;
    const sides = [...actor, ...recipient, ...claim.by];
    return (
      (party === undefined || sides.some((a) => isParty(a, party))) &&
      (place === undefined || places.some((p) => isPlace(p, place, otherNames)))
    );
  };
  const all = truce === null ? seriesOf(findings, terrain) : seriesOfTruce(findings, terrain, truce);
  const page = pageOf(all.filter(isAbout), { limit, offset });
  const told = page.items.map((series) => latestTold(series, points));
  const cited = await quotedEach(
    told.map((series) => series.points.map((point) => point.finding)),
    quoted,
  );
  const items = told.map((series, i) => ({
    ...series,
    points: series.points.map((point, j) => ({ ...point, finding: cited[i]?.[j] ?? point.finding })),
  }));
  return { ...page, items };
}

/** A truce's page looks as far back as its figures do; what is due after its term is shown too. */
const isNear = (entry: TimelineEntry, truce: Assessment | null): boolean =>
  truce === null ||
  entry.day >= addDays(truce.truce.announced ?? firstDay(truce.truce.start ?? truce.asOf), -BEFORE_DAYS);

async function provisionsIn(
  ledger: Ledger,
  { truce, party, kind }: Asked<"provisions">,
  quoted: Quoting,
): Promise<NonNullable<Answers["provisions"]>["provisions"]> {
  const all = ledger.board.truces
    .filter((t) => truce === undefined || t.truce.id === truce)
    .flatMap((t) => ledger.truce(t.truce.id) ?? [])
    .flatMap((t) => t.provisions.map((provision) => ({ truce: t.truce.id, truceName: t.truce.name, provision })))
    .filter(({ provision }) => kind === undefined || provision.kind === kind)
    .filter(({ provision }) => party === undefined || provision.by.some((a) => isParty(a, party)));
  const steps = await quotedEach(
    all.map(({ provision }) => provision.steps),
    quoted,
  );
  return all.map((p, i) => ({ ...p, provision: { ...p.provision, steps: steps[i] ?? [] } }));
}

function readable(stored: StoredReport, revisions: Awaited<ReturnType<Record["revisions"]>>): ReadableReport {
  const { report, revision, findings, withdrawn, purged } = stored;
  const mark = purged
    ? { kind: "purged" as const, ...purged }
    : withdrawn
      ? { kind: "withdrawn" as const, ...withdrawn }
      : null;
  return {
    report: { ...report, revision },
    findings,
    mark,
    revisions: revisions.map((r) => ({ revision: r.revision, recorded: r.recorded, date: r.report.date })),
  };
}
