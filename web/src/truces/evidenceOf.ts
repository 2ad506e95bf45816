import {
  type Actor,
  type Assessment,
  addDays,
  type CountedIncident,
  GRADES,
  type SeriesTold,
  type SourcedFinding,
  sideKey,
  type TimelineEntry,
  WINDOW_IN_ANSWER,
} from "../model.js";
import type { Naming } from "../places/naming.js";
import { dayInWords } from "../words/day.js";
import { counted, figure } from "../words/text.js";
import { provisionInWords } from "./provisionInWords.js";
import { inLane, laneName } from "./timelineStretch.js";

/** What the drawer shows for a key: sentences, or incidents each with theirs, under the rule by which they count. */
export interface Shown {
  readonly title: string;
  readonly note: string | null;
  readonly quotes: readonly (SourcedFinding & { readonly because?: string })[];
  readonly incidents: readonly string[];
}

type Resolve = (
  rest: string,
  assessment: Assessment,
  entries: readonly TimelineEntry[],
  series: readonly SeriesTold[],
  naming: Naming,
) => Shown | null;

const NONE = { note: null, quotes: [], incidents: [] } as const;

/**
 * Resolves a key of a truce's page: `for`, `against`, `incident:ID`, `by:PARTY:GRADE` ... `null` where the key is not
 * known or what it names is not there as of this date.
 */
export function evidenceOf(
  key: string,
  assessment: Assessment,
  entries: readonly TimelineEntry[],
  series: readonly SeriesTold[] = [],
  naming: Naming = new Map(),
): Shown | null {
  const [kind = "", ...rest] = key.split(":");
  // The key comes from the address, which may hold any word.
  return Object.hasOwn(RESOLVE, kind)
    ? (RESOLVE[kind]?.(rest.join(":"), assessment, entries, series, naming) ?? null)
    : null;
}

const RESOLVE: Readonly<Record<string, Resolve>> = {
  for: (_, { for: items }) => ({
    ...NONE,
    title: `What speaks for it: ${counted(items.length, "finding")}`,
    quotes: items,
  }),
  against: (_, { against }) => ({
    ...NONE,
    title: `What speaks against it: ${counted(against.length, "finding")}`,
    quotes: against,
  }),
  laid: (_, { incidents: all }) => listing("Laid to its parties", all.filter(isAgainst)),
  recent: (_, { incidents: all, days, asOf }) => {
    const last = days.at(-1)?.day ?? asOf;
    const since = addDays(last, 1 - WINDOW_IN_ANSWER);
    return listing(
      `Since ${dayInWords(since)}`,
      all.filter((i) => isAgainst(i) && i.day >= since && i.day <= last),
    );
  },
  alleged: (_, { incidents: all }) =>
    listing(
      "Alleged by one side only",
      all.filter((i) => isAgainst(i) && i.grade === "alleged"),
    ),
  promises: (_, { provisions }) => {
    const quotes = once(provisions.filter(({ promised }) => promised).flatMap(({ steps }) => steps));
    return { ...NONE, title: `Promises and their steps: ${counted(quotes.length, "finding")}`, quotes };
  },
  deliveries: (_, { provisions }) => {
    const quotes = once(provisions.flatMap(({ delivered }) => delivered.map(({ finding }) => finding)));
    return { ...NONE, title: `Handed over: ${counted(quotes.length, "finding")}`, quotes };
  },
  incident: (id, { truce, incidents: all, before }) => {
    const isEarlier = before.some((one) => one.id === id) && !all.some((one) => one.id === id);
    return { ...NONE, title: `Counted ${isEarlier ? "before" : "against"} the ${truce.name}`, incidents: [id] };
  },
  finding: (id, _, entries) => {
    const entry = entries.find(({ findings }) => findings.some(({ finding }) => finding.id === id));
    if (entry === undefined) return null;
    return { ...NONE, title: `${dayInWords(entry.day)}: ${laneTitle(entry)}`, quotes: entry.findings };
  },
  figure: (rest, _, __, series) => {
    const [what = "", ...id] = rest.split(":");
    const told = series.flatMap((one) => one.points.map((point) => ({ one, point })));
    const found = told.find(({ point }) => point.what === what && point.finding.finding.id === id.join(":"));
    if (found === undefined) return null;
    return {
      ...NONE,
      title: `${figure(found.point.value)} ${found.one.name}`,
      note: "A figure as told: added to no other.",
      quotes: [found.point.finding],
    };
  },
  by: (rest, assessment) => {
    const [party = "", what] = rest.split(":");
    return incidents(
      assessment,
      party,
      (name) => `Laid to ${name}${what === undefined ? "" : `, ${what}`}`,
      (i) => i.accused.includes(party) && (what === undefined || (what === "disputed" ? i.disputed : i.grade === what)),
    );
  },
  claims: (party, a) =>
    incidents(
      a,
      party,
      (name) => `Told of by ${name}`,
      (i) => i.accusers.includes(party),
    ),
  alone: (party, a) =>
    incidents(
      a,
      party,
      (name) => `Told of by ${name} alone`,
      (i) => i.grade === "alleged" && i.accusers.length === 1 && i.accusers.includes(party),
    ),
  denied: (party, a) =>
    incidents(
      a,
      party,
      (name) => `Told of by ${name} and denied`,
      (i) => i.accusers.includes(party) && i.disputed,
    ),
  confirmed: (party, a) =>
    incidents(
      a,
      party,
      (name) => `Told of by ${name} and by others`,
      (i) => i.accusers.includes(party) && i.grade !== "alleged",
    ),
  nobody: (_, { incidents: all }) =>
    listing(
      "With nobody named",
      all.filter(({ bearing }) => bearing === "nobody"),
    ),
  provision: (id, { provisions }, _, __, naming) => {
    const provision = provisions.find((p) => p.id === id);
    return provision === undefined
      ? null
      : { ...NONE, title: provisionInWords(provision, naming), quotes: provision.steps };
  },
  days: (rest, { truce: { parties } }, entries) => {
    const [from = "", to = "", lane = "", side = ""] = rest.split(":");
    const own = entries.filter(
      (entry) =>
        entry.day >= from &&
        entry.day <= to &&
        entry.lane === lane &&
        inLane(entry, { lane: entry.lane, side: side === "" ? null : Number(side) }, parties),
    );
    const [first] = own;
    if (first === undefined) return null;
    const name = laneName({ lane: first.lane, side: side === "" ? null : Number(side) }, parties);
    const days = from === to ? dayInWords(from) : `${dayInWords(from)} to ${dayInWords(to)}`;
    return {
      title: `${name}, ${days}: ${own.length}`,
      note: null,
      incidents: own.flatMap(({ incident }) => (incident === null ? [] : [incident.id])),
      quotes: own.flatMap(({ incident, findings }) => (incident === null ? findings : [])),
    };
  },
};

function incidents(
  { truce: { parties }, incidents: all }: Assessment,
  party: string,
  title: (name: string) => string,
  holds: (incident: CountedIncident) => boolean,
): Shown | null {
  const side = parties.find((p: Actor) => sideKey(p) === party);
  if (side === undefined) return null;
  const against = all.filter(({ bearing }) => bearing === "against");
  const own = against.filter(holds);
  return listing(title(side.name), own, `Of ${counted(against.length, "incident")} against the truce.`);
}

function listing(title: string, own: readonly CountedIncident[], note: string | null = null): Shown {
  const best = [...own].sort((a, b) => GRADES.indexOf(b.grade) - GRADES.indexOf(a.grade) || (a.day < b.day ? -1 : 1));
  return {
    title: `${title}: ${counted(own.length, "incident")}`,
    note,
    quotes: [],
    incidents: best.map(({ id }) => id),
  };
}

const isAgainst = ({ bearing }: CountedIncident): boolean => bearing === "against";

/** One finding may be a step of several terms. */
const once = (findings: readonly SourcedFinding[]): readonly SourcedFinding[] => [
  ...new Map(findings.map((one) => [one.finding.id, one])).values(),
];

const laneTitle = ({ lane }: TimelineEntry): string => laneName({ lane, side: null }, []).toLowerCase();
