import { type Problem, ROLES, type Role } from "../model/index.js";
import { ENTITY_KINDS, type Entity, type Metonym, OWNERS, PLACE_TYPES } from "./entity.js";

export interface ParsedEntities {
  readonly entities: Entity[];
  /** Entries that were left out, each named with its file and line. */
  readonly problems: Problem[];
}

/**
 * Reads a list of entities, one JSON object a line; blank lines and lines that begin with `#` are skipped. A bad entry is
 * left out and named; the rest goes on. `known` says which ids exist outside this list: `side`, `country` and `members`
 * must be among them or in the list itself. Without it they are not looked up (a shipped list refers to its neighbours).
 */
export function parseEntities(lines: string, file: string, known: ReadonlySet<string> | null = null): ParsedEntities {
  const entities = new Map<string, { readonly entity: Entity; readonly where: string }>();
  const problems: Problem[] = [];
  for (const [i, line] of lines.split("\n").entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const where = `${file}:${i + 1}`;
    const read = readEntry(line);
    const twin = read.ok ? entities.get(read.entity.id) : undefined;
    if (!read.ok) problems.push({ where, ...read.fault, read: false });
    else if (twin !== undefined)
      problems.push(problem(where, `id "${read.entity.id}" is already at ${twin.where}`, "give each entry its own id"));
    else entities.set(read.entity.id, { entity: read.entity, where });
  }
  if (known !== null)
    for (const { entity, where } of [...entities.values()]) {
      const unknown = references(entity).find((id) => !known.has(id) && !entities.has(id));
      if (unknown === undefined) continue;
      entities.delete(entity.id);
      const remedy = "use an ISO 3166-1 alpha-3 code or the id of another entry";
      problems.push(problem(where, `"${entity.id}" refers to "${unknown}", which is in no list`, remedy));
    }
  return { entities: [...entities.values()].map((e) => e.entity), problems };
}

/** Ids of others that an entity names. */
export const references = (e: Entity): string[] => [
  ...(e.side ? [e.side] : []),
  ...(e.country ?? []),
  ...(e.members ?? []),
];

const problem = (where: string, what: string, remedy: string): Problem => ({ where, what, remedy, read: false });

type Fault = { readonly what: string; readonly remedy: string };
type Read = { readonly ok: true; readonly entity: Entity } | { readonly ok: false; readonly fault: Fault };

function readEntry(line: string): Read {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return no("the line is not JSON", 'write one object a line: {"id":"...","kind":"group","name":"..."}');
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return no("the line is not a JSON object", 'write one object a line: {"id":"...","kind":"group","name":"..."}');
  const o = value as Readonly<Record<string, unknown>>;
  const fault = faultIn(o);
  if (fault !== null) return { ok: false, fault };
  // faultIn has checked every field; only the shorthand of metonyms and the default of aliases remain.
  const entity = o as unknown as Entity;
  if (o.aliases !== undefined && o.metonyms === undefined) return { ok: true, entity };
  const full = { ...entity, aliases: entity.aliases ?? [] };
  return { ok: true, entity: o.metonyms === undefined ? full : { ...full, metonyms: metonymsOf(o.metonyms) } };
}

const no = (what: string, remedy: string): Read => ({ ok: false, fault: { what, remedy } });

function faultIn(o: Readonly<Record<string, unknown>>): Fault | null {
  const { id, kind, name } = o;
  if (!isText(id)) return { what: "the entry has no id", remedy: 'add a short id in ASCII, such as "my-group"' };
  const said = (what: string, remedy: string): Fault => ({ what: `"${id}": ${what}`, remedy });
  if (!/^[A-Za-z0-9][A-Za-z0-9.-]*$/.test(id))
    return said("the id has other characters than A-Z a-z 0-9 . -", "spell it in these");
  if (!isText(name)) return said("the entry has no name", "add the name as a report would write it");
  if (kind === undefined) return said("the entry has no kind", `add one of ${ENTITY_KINDS.join(", ")}`);
  for (const field of Object.keys(o)) {
    const value = o[field];
    const check = CHECKS.get(field);
    if (check === undefined) return said(`the field "${field}" is unknown`, `use ${[...CHECKS.keys()].join(", ")}`);
    if (!check.fits(value)) return said(`${field} ${JSON.stringify(value)} is not ${check.what}`, check.remedy);
  }
  return degrees(o, said);
}

interface Check {
  readonly fits: (value: unknown) => boolean;
  readonly what: string;
  readonly remedy: string;
}

const isText = (v: unknown): v is string => typeof v === "string" && v.trim() !== "";
const isTexts = (v: unknown): boolean => Array.isArray(v) && v.every(isText);
const oneOf = (allowed: readonly string[]): Check => ({
  fits: (v) => typeof v === "string" && allowed.includes(v),
  what: "known here",
  remedy: `use one of ${allowed.join(", ")}`,
});
const text: Check = { fits: isText, what: "a text", remedy: "write a text between quotes" };
const texts: Check = { fits: isTexts, what: "a list of texts", remedy: 'write ["...","..."]' };
const isRole = (v: unknown): v is Role => ROLES.some((role) => role === v);
const isMetonym = (v: unknown): boolean =>
  isText(v) || (typeof v === "object" && v !== null && "name" in v && isText(v.name) && "role" in v && isRole(v.role));
const degree = (limit: number): Check => ({
  fits: (v) => typeof v === "number" && Math.abs(v) <= limit,
  what: "in degrees",
  remedy: `write a number from -${limit} to ${limit}`,
});

const CHECKS: ReadonlyMap<string, Check> = new Map([
  ["id", text],
  ["kind", oneOf(ENTITY_KINDS)],
  ["name", text],
  ["aliases", texts],
  ["adjectives", texts],
  ["demonyms", texts],
  [
    "metonyms",
    {
      fits: (v: unknown) => Array.isArray(v) && v.every(isMetonym),
      what: "a list of names",
      remedy: 'write ["..."], or [{"name":"...","role":"GOV"}]',
    },
  ],
  ["capital", text],
  ["role", oneOf(ROLES)],
  [
    "side",
    { fits: (v: unknown) => v === null || isText(v), what: "an id", remedy: 'write an id such as "ARM", or null' },
  ],
  ["country", texts],
  ["members", texts],
  ["owner", oneOf(OWNERS)],
  ["lat", degree(90)],
  ["lon", degree(180)],
  ["type", oneOf(PLACE_TYPES)],
]);

/** A place without a point cannot be put on a map; half a point is a slip. */
function degrees(o: Readonly<Record<string, unknown>>, said: (what: string, remedy: string) => Fault): Fault | null {
  const has = (o.lat === undefined ? 0 : 1) + (o.lon === undefined ? 0 : 1);
  if (has === 2 || (has === 0 && o.kind !== "place")) return null;
  return said("the entry lacks lat or lon", "add both, in WGS84 degrees");
}

/** A bare name stands for the government. */
const metonymsOf = (value: unknown): Metonym[] =>
  (value as readonly (string | Metonym)[]).map((m) => (typeof m === "string" ? { name: m, role: "GOV" } : m));
