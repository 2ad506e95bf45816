import { type Actor, asSide, type Day, dayInWords, firstDay, type Place, sideKey, type When } from "../model/index.js";
import type { Patrons } from "./allies.js";
import type { Mention } from "./mentions.js";
import type { Truce } from "./view.js";

/** What a share of the reports that tell anything must tell, to be taken over: a slip of one in four is not. */
const SHARE = 1 / 3;

/** What the record tells beside the mentions. */
export interface Beside {
  readonly originOf: (report: string) => string;
  /** Whom each report tells to mediate or to keep the peace. */
  readonly brokers: ReadonlyMap<string, readonly Actor[]>;
  readonly patrons: Patrons;
  /** Origins that tell of something that comes of it, on its day. */
  readonly confirmedBy: readonly string[];
}

/** The truce that mentions tell of, beginning on `day`. What reports tell differently goes by how many tell it. */
export function truceOf(
  mentions: readonly Mention[],
  day: Day,
  { originOf, brokers, patrons, confirmedBy }: Beside,
): Truce & { readonly start: When } {
  const poll = <T>(of: (m: Mention) => readonly T[], key: (value: T) => string): Vote<T>[] =>
    votes(mentions, of, key, originOf);
  const kinds = winners(
    poll(
      (m) => m.told.finding.kind ?? [],
      (kind) => kind,
    ),
  ).sort();
  const { parties, mediators } = rolesOf(mentions, poll, brokers, patrons);
  const onDay = mentions.filter((m) => m.hour !== null && firstDay(m.hour) === day);
  const start =
    votes(
      onDay,
      (m) => [m.hour as When],
      (hour) => hour,
      originOf,
    )[0]?.value ?? day;
  const places = winners(
    poll(
      (m) => m.told.finding.place,
      (p: Place) => p.id ?? p.name,
    ),
  );
  const origins = new Set([...mentions.map((m) => originOf(m.told.report.id)), ...confirmedBy]);
  const announced = mentions.flatMap((m) => [m.published, ...(m.day !== null ? [m.day] : [])]).sort()[0] ?? null;
  return {
    id: idOf(start, parties),
    name: nameOf(kinds, start),
    kinds,
    parties,
    mediators,
    place: places,
    start,
    end: endOf(mentions, day, originOf),
    announced,
    candidate: origins.size < 2,
    // Only told of as to come: that it came into force is not said.
    planned: mentions.every((m) => m.isPlanned),
    watch: null,
    terms: [],
  };
}

/**
 * The last day it binds, as most tell that tell any after its first. Where three or more tell of the truce, a third of
 * them must: an end that one of many tells is rather the day of something else.
 */
export function endOf(mentions: readonly Mention[], day: Day, originOf: (report: string) => string): When | null {
  const isEnd = (end: When | null): end is When => end !== null && end.slice(0, 10) > day;
  const told = votes(
    mentions,
    ({ told: { finding: f } }) => (isEnd(f.time.end) ? [f.time.end] : []),
    (end) => end,
    originOf,
  );
  const tellers = (of: readonly Mention[]): number => new Set(of.map((m) => originOf(m.told.report.id))).size;
  const all = tellers(mentions.filter((m) => m.day !== null));
  const some = tellers(mentions.filter((m) => isEnd(m.told.finding.time.end)));
  return all >= 3 && some < all * SHARE ? null : (told[0]?.value ?? null);
}

export const idOf = (start: When, parties: readonly Actor[]): string =>
  [firstDay(start), ...parties.map(sideKey)].join("-").replaceAll(/[^\p{L}\p{N}-]+/gu, "-");

const nameOf = (kinds: readonly string[], start: When): string =>
  `${[...kinds, "truce"].join(" ")} of ${dayInWords(start)}`;

interface Vote<T> {
  readonly key: string;
  readonly value: T;
  readonly count: number;
}

type Poll = <T>(of: (m: Mention) => readonly T[], key: (value: T) => string) => Vote<T>[];

/** How many origins tell each value; most first, then by key. */
function votes<T>(
  mentions: readonly Mention[],
  of: (m: Mention) => readonly T[],
  key: (value: T) => string,
  originOf: (report: string) => string,
): Vote<T>[] {
  const by = new Map<string, { value: T; origins: Set<string> }>();
  for (const m of mentions)
    for (const value of of(m)) {
      const vote = by.get(key(value)) ?? { value, origins: new Set<string>() };
      vote.origins.add(originOf(m.told.report.id));
      by.set(key(value), vote);
    }
  return [...by]
    .map(([k, { value, origins }]) => ({ key: k, value, count: origins.size }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

const winners = <T>(poll: readonly Vote<T>[]): T[] =>
  poll.filter((v) => v.count >= (poll[0]?.count ?? 0) * SHARE).map((v) => v.value);

/**
 * Signatories are those that reports name as sides (where any names two or more, by what these say); who mediated is not
 * one, unless more reports name it as a side and no two others are there.
 */
function rolesOf(
  mentions: readonly Mention[],
  poll: Poll,
  brokers: ReadonlyMap<string, readonly Actor[]>,
  patrons: Patrons,
): { parties: Actor[]; mediators: Actor[] } {
  const several = mentions.some((m) => m.keys.size >= 2);
  const sides = poll((m) => (several && m.keys.size < 2 ? [] : m.sides), sideKey);
  const asMediator = poll((m) => [...m.brokers, ...(brokers.get(m.told.report.id) ?? [])], sideKey);
  const mediated = new Map(asMediator.map((v) => [v.key, v.count]));
  const most = sides[0]?.count ?? 0;
  const others = sides.filter((v) => !mediated.has(v.key)).length;
  const parties = sides.filter(
    (v) => v.count >= most * SHARE && (!mediated.has(v.key) || (others < 2 && v.count > (mediated.get(v.key) ?? 0))),
  );
  // Of a party and whom it fights beside, the one more reports name signed for both.
  const signed = parties.filter((v, at) => !parties.some((w, i) => i < at && patrons.get(v.key)?.has(w.key)));
  const keys = new Set(signed.map((v) => v.key));
  return {
    parties: signed.map((v) => asSide(v.value)).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
    mediators: distinct([
      ...mentions.flatMap((m) => m.brokers),
      // Whom reports have both as signatory and as broker.
      ...sides.filter((v) => mediated.has(v.key)).map((v) => asSide(v.value)),
    ]).filter((a) => !keys.has(sideKey(a))),
  };
}

/** Each once, a person and its state being two; in order of name. */
export const distinct = (actors: readonly Actor[]): Actor[] =>
  [...new Map(actors.map((a) => [a.id ?? a.name, a])).values()].sort((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
  );
