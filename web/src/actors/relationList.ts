import { type ActorView, type Hostility, RELATION_TYPES, type Relation, sideKey } from "../model.js";
import { searchValue } from "../search.js";

const KEYS = ["kind", "party", "order"] as const;
export type RelationSearch = { readonly [K in (typeof KEYS)[number]]?: string | undefined };

export const relationSearch = (search: Readonly<Record<string, unknown>>): RelationSearch =>
  Object.fromEntries(KEYS.map((key) => [key, searchValue(search, key)]));

/** Every relation of some actors, once: an actor's list has those it is at either end of. */
export const relationsIn = (actors: readonly ActorView[]): Relation[] => [
  ...new Map(actors.flatMap(({ relations }) => relations).map((relation) => [relation.id, relation])).values(),
];

/** Who is said to fight whom, once each, the most often first. */
export const hostilitiesIn = (actors: readonly ActorView[]): Hostility[] =>
  [...new Map(actors.flatMap(({ hostilities }) => hostilities).map((one) => [one.id, one])).values()].sort(
    (a, b) => b.incidents - a.incidents || byText(a.id, b.id),
  );

/** The kind of the filter that lets through violence, which is counted by incidents and is no relation of the record. */
export const FIGHTS = "fights";

/** What the filter lets through: a kind of relation, and a side at either end. */
export const narrowed = (relations: readonly Relation[], { kind, party }: RelationSearch): Relation[] =>
  relations.filter(
    (relation) =>
      (kind === undefined || relation.type === kind) &&
      (party === undefined || endsOf(relation).some((end) => end === party)),
  );

export const fighting = (hostilities: readonly Hostility[], { kind, party }: RelationSearch): Hostility[] =>
  kind !== undefined && kind !== FIGHTS
    ? []
    : hostilities.filter((one) => party === undefined || endsOf(one).some((end) => end === party));

const endsOf = ({ from, to }: Pick<Relation, "from" | "to">): string[] => [
  sideKey(from),
  ...(to === null ? [] : [sideKey(to)]),
];

type Compare = (a: Relation, b: Relation) => number;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byKind: Compare = (a, b) => RELATION_TYPES.indexOf(a.type) - RELATION_TYPES.indexOf(b.type);
const byReports: Compare = (a, b) => b.reports - a.reports;
const byId: Compare = (a, b) => byText(a.id, b.id);
const chain =
  (...compares: Compare[]): Compare =>
  (a, b) => {
    for (const compare of compares) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };

/** How the table may be ordered; `kind` where the address says nothing. Nobody named, and undated, come last. */
const ORDERS: Readonly<Record<string, Compare>> = {
  kind: chain(byKind, byReports, byId),
  who: chain((a, b) => byText(a.from.name, b.from.name), byKind, byReports, byId),
  whom: chain((a, b) => byText(otherEnd(a), otherEnd(b)), byKind, byReports, byId),
  reports: chain(byReports, byKind, byId),
  last: chain((a, b) => byText(b.lastReport ?? "", a.lastReport ?? ""), byKind, byReports, byId),
};

const otherEnd = ({ to, place }: Relation): string => to?.name ?? place?.name ?? "\uffff";

export const ordered = (relations: readonly Relation[], order = "kind"): Relation[] =>
  [...relations].sort(ORDERS[order] ?? byId);

/** Relations that stand under one heading; `null`: of several kinds, as they are ordered otherwise. */
export interface RelationGroup {
  readonly kind: Relation["type"] | "open" | null;
  readonly relations: readonly Relation[];
}

/**
 * Relations by their kind where that is the order, else in one group; those of which no report tells the other end stand
 * apart from both, as they say less. None is empty.
 */
export function groupsOf(relations: readonly Relation[], order = "kind"): RelationGroup[] {
  const isOpen = ({ to, place }: Relation): boolean => to === null && place === null;
  const whole = ordered(
    relations.filter((relation) => !isOpen(relation)),
    order,
  );
  const groups: RelationGroup[] =
    order === "kind"
      ? RELATION_TYPES.map((kind) => ({ kind, relations: whole.filter(({ type }) => type === kind) }))
      : [{ kind: null, relations: whole }];
  return [...groups, { kind: "open" as const, relations: ordered(relations.filter(isOpen), order) }].filter(
    (group) => group.relations.length > 0,
  );
}
