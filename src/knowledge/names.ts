import { compareAscii, type Role } from "../model/index.js";
import { ENTITY_KINDS, type Entity } from "./entity.js";
import { firstKey, gapFits, type Run, runsOf } from "./runs.js";

/** As much of a token as finding names needs; offsets are UTF-16 code units into the report's text. */
export interface NameToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type NameForm = "name" | "adjective" | "demonym" | "metonym" | "person" | "place";

/** One thing a name can mean. `role` is the metonym's: the Pentagon is the USA as MIL. */
export interface Sense {
  readonly form: NameForm;
  readonly entity: Entity;
  readonly role?: Role;
}

export interface NameMatch {
  /** Token indexes, half-open. */
  readonly start: number;
  readonly end: number;
  /** Offsets into the report's text, half-open; may begin or end inside a token ("pro-Russian" left whole). */
  readonly charStart: number;
  readonly charEnd: number;
  /** The first sense's form. A capital is a `metonym` whose later senses have it as a place: the context decides. */
  readonly form: NameForm;
  /** All whom the name can mean, each once: by kind (as `ENTITY_KINDS`), then by id. */
  readonly entities: readonly Entity[];
  readonly senses: readonly Sense[];
}

interface Entry {
  readonly runs: readonly Run[];
  /** The second run's key, where there is one. */
  readonly second: string | undefined;
  /** The runs joined. */
  readonly letters: string;
  /** Written in capitals only, or of three letters or fewer: found only exactly as written. */
  readonly strict: boolean;
  /** The closing character that belongs to the name: "." of "U.S.", ")" of "CPN (Maoist)". */
  readonly tail: string;
  readonly sense: Sense;
}

/** A name not yet taken apart, and the one before it in its bucket. */
interface Waiting {
  readonly name: string;
  readonly sense: Sense;
  readonly before: Waiting | null;
}

/** All names with the same first run. They are taken apart when a text first has it: most of a list is never used. */
interface Bucket {
  waiting: Waiting | null;
  /** Of one run. */
  alone: readonly Entry[];
  /** By the second run, longest first. */
  bySecond: ReadonlyMap<string, readonly Entry[]>;
}

/** Names ready for finding, by first run in lower case. Opaque to others. */
export interface Names {
  readonly buckets: ReadonlyMap<string, Bucket>;
}

const KIND_ORDER = new Map(ENTITY_KINDS.map((kind, i) => [kind, i] as const));
const PLAIN_FORM: Readonly<Partial<Record<Entity["kind"], NameForm>>> = { person: "person", place: "place" };

/** Words that newsrooms write in lower case inside a name: "the Minsk group", "Gaza strip". */
const COMMON = new Set(
  `agency alliance area army authority battalion brigade camp city coalition command commission committee contact corridor
  council crossing delegation desert district faction for force forces format front government group guard heights island
  islands junta line mediation militia mission monitoring monitors mountain mountains movement observer observers oblast
  office organisation organization parliament party pass people police port process province quartet region republic
  river service strip talks troika troops union valley`.split(/\s+/),
);

// Acronyms that are also English words say nothing among words in capitals: "THE WAR IS OVER".
const WORDS = new Set("APP ARENA CAR DAN FACT FAR IS LET MAP MEND MODEL PACE PAN SPA TAK TAP WHO".split(" "));

/** Prepares every name, alias, adjective, demonym and metonym for finding. */
export function compileNames(entities: readonly Entity[]): Names {
  const buckets = new Map<string, Bucket>();
  const add = (name: string, sense: Sense): void => {
    const key = firstKey(name);
    if (key === "") return;
    const bucket = buckets.get(key);
    if (bucket === undefined)
      buckets.set(key, { waiting: { name, sense, before: null }, alone: NONE, bySecond: NO_SECOND });
    else bucket.waiting = { name, sense, before: bucket.waiting };
  };
  for (const entity of entities) {
    const plain: Sense = { form: PLAIN_FORM[entity.kind] ?? "name", entity };
    add(entity.name, plain);
    for (const name of entity.aliases) add(name, plain);
    for (const name of entity.adjectives ?? []) add(name, { form: "adjective", entity });
    for (const name of entity.demonyms ?? []) add(name, { form: "demonym", entity });
    for (const { name, role } of entity.metonyms ?? []) add(name, { form: "metonym", entity, role });
  }
  return { buckets };
}

const NONE: readonly Entry[] = [];
const NO_SECOND: ReadonlyMap<string, readonly Entry[]> = new Map();

function takeApart(bucket: Bucket): void {
  const entries: Entry[] = [];
  for (let w: Waiting | null = bucket.waiting; w !== null; w = w.before) {
    const runs = runsOf(w.name);
    const letters = runs.map((run) => run.text).join("");
    const strict = letters.length <= 3 || isCapitals(letters);
    entries.push({
      runs,
      second: runs[1]?.key,
      letters,
      strict,
      tail: /[.)]$/.exec(w.name)?.[0] ?? "",
      sense: w.sense,
    });
  }
  entries.sort((a, b) => b.runs.length - a.runs.length);
  const bySecond = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.second === undefined) continue;
    const those = bySecond.get(entry.second);
    if (those) those.push(entry);
    else bySecond.set(entry.second, [entry]);
  }
  bucket.waiting = null;
  bucket.alone = entries.filter((e) => e.second === undefined);
  bucket.bySecond = bySecond;
}

/** Finds all names, the longest first from left to right; matches never overlap. Tokens are a sentence's, in order. */
export function findNames(names: Names, tokens: readonly NameToken[]): NameMatch[] {
  const base = tokens[0]?.start ?? 0;
  const text = textOf(tokens, base);
  const runs = runsOf(text);
  const found: NameMatch[] = [];
  let token = 0;
  for (let i = 0; i < runs.length; ) {
    const hit = longestAt(names, runs, i);
    const first = runs[i];
    const last = hit === null ? undefined : runs[i + hit.length - 1];
    i += hit === null ? 1 : hit.length;
    if (hit === null || first === undefined || last === undefined) continue;
    while (token < tokens.length - 1 && (tokens[token]?.end ?? 0) - base <= first.start) token++;
    let end = token;
    while (end < tokens.length - 1 && (tokens[end]?.end ?? 0) - base < last.end) end++;
    const tokenEnd = (tokens[end]?.end ?? 0) - base;
    found.push(
      matchOf(hit.entries, token, end + 1, base + first.start, base + withTail(text, hit, last.end, tokenEnd)),
    );
  }
  return found;
}

interface Hit {
  readonly length: number;
  readonly entries: readonly Entry[];
}

function longestAt(names: Names, runs: readonly Run[], at: number): Hit | null {
  const bucket = names.buckets.get(runs[at]?.key ?? "");
  if (bucket === undefined) return null;
  if (bucket.waiting !== null) takeApart(bucket);
  // Most names that begin like this go on otherwise.
  const longer = fitting(bucket.bySecond.get(runs[at + 1]?.key ?? "") ?? NONE, runs, at);
  const entries = longer.length > 0 ? longer : fitting(bucket.alone, runs, at);
  return entries[0] === undefined ? null : { length: entries[0].runs.length, entries };
}

/** The longest that fit, all of one length. */
function fitting(entries: readonly Entry[], runs: readonly Run[], at: number): readonly Entry[] {
  let found: Entry[] | null = null;
  for (const entry of entries) {
    if (found !== null && entry.runs.length < (found[0]?.runs.length ?? 0)) break;
    if (!fits(entry, runs, at)) continue;
    found ??= [];
    found.push(entry);
  }
  return found ?? NONE;
}

function fits(entry: Entry, runs: readonly Run[], at: number): boolean {
  if (entry.strict && WORDS.has(entry.letters) && isShouted(runs, at)) return false;
  for (let i = 0; i < entry.runs.length; i++) {
    const wanted = entry.runs[i] as Run;
    const run = runs[at + i];
    if (run === undefined || run.key !== wanted.key || !caseFits(entry, i, wanted.text, run.text)) return false;
    const before = runs[at + i - 1];
    if (i > 0 && !gapFits(wanted.gap, run.gap, run.text.length === 1 || before?.text.length === 1)) return false;
  }
  return true;
}

/** Whether the words on both sides (or the two on one, at an end) are in capitals too. */
function isShouted(runs: readonly Run[], at: number): boolean {
  const around = [runs[at - 1] ?? runs[at + 2], runs[at + 1] ?? runs[at - 2]];
  return around.every(
    (run) => run !== undefined && run.text.length > 1 && run.text !== run.key && isCapitals(run.text),
  );
}

const isCapitals = (text: string): boolean => text === text.toUpperCase();

function caseFits(entry: Entry, index: number, wanted: string, got: string): boolean {
  if (got === wanted) return true;
  if (entry.strict) return false;
  if (got === wanted.toUpperCase()) return true;
  if (entry.runs.length === 1) return false;
  // "al-Shabaab" begins a sentence; headlines capitalise "of".
  if (got === wanted.charAt(0).toUpperCase() + wanted.slice(1)) return true;
  return index > 0 && got === wanted.toLowerCase() && COMMON.has(got);
}

/** The tokens laid out as in the report; what stood between them is taken for space. */
function textOf(tokens: readonly NameToken[], base: number): string {
  let text = "";
  for (const token of tokens) text += " ".repeat(Math.max(0, token.start - base - text.length)) + token.text;
  return text;
}

function withTail(text: string, hit: Hit, end: number, tokenEnd: number): number {
  const next = text.charAt(end);
  if (!hit.entries.some((entry) => entry.tail === next && next !== "")) return end;
  // The dot of "U.S." belongs to it only where the tokeniser said so; else it ends the sentence.
  return next === ")" || end < tokenEnd ? end + 1 : end;
}

function matchOf(entries: readonly Entry[], start: number, end: number, charStart: number, charEnd: number): NameMatch {
  const senses = entries.map((entry) => entry.sense).sort(bySense);
  const distinct = senses.filter((s, i) => senses.findIndex((t) => t.entity === s.entity && t.form === s.form) === i);
  const entities = [...new Set(distinct.map((s) => s.entity))];
  return { start, end, charStart, charEnd, form: distinct[0]?.form ?? "name", entities, senses: distinct };
}

const FORM_ORDER: readonly NameForm[] = ["name", "adjective", "demonym", "metonym", "person", "place"];
const bySense = (a: Sense, b: Sense): number =>
  (KIND_ORDER.get(a.entity.kind) ?? 0) - (KIND_ORDER.get(b.entity.kind) ?? 0) ||
  compareAscii(a.entity.id, b.entity.id) ||
  FORM_ORDER.indexOf(a.form) - FORM_ORDER.indexOf(b.form);
