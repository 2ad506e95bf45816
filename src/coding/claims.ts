import { inflectVerb } from "../language/index.js";
import type { Actor, Claim, Stance } from "../model/index.js";
import { actorsOf, type Group } from "./mention.js";
import { type Scene, word } from "./scene.js";
import { below, headOf, isUnder, relationOf } from "./tree.js";
import { groupAt, subjectOf } from "./treeRoles.js";
import { SPEECH } from "./words.js";

/** Somebody's saying in a sentence, and the tokens it covers. */
interface Saying {
  readonly by: readonly Actor[];
  readonly stance: Stance;
  readonly at: number;
  readonly covers: ReadonlySet<number>;
}

const STANCE_OF = new Map(
  Object.entries(SPEECH).flatMap(([lemma, stance]) =>
    [...new Set(Object.values(inflectVerb(lemma)))].map((form) => [form, stance] as const),
  ),
);

export const isSpeechVerb = (form: string): boolean => STANCE_OF.has(form);

export const OWN_VOICE: Claim = { by: [], stance: "reports" };

/** Who says what happens at a token: the innermost saying that covers it, else the report itself. */
export function claimFor(sayings: readonly Saying[], token: number, own: Claim = OWN_VOICE): Claim {
  const covering = sayings.filter((s) => s.covers.has(token) && s.at !== token);
  const [inner] = covering.sort((a, b) => a.covers.size - b.covers.size || a.at - b.at);
  return inner ? { by: inner.by, stance: inner.stance } : own;
}

/** All sayings of a sentence; "it said" is whoever spoke last before it. */
export const sayingsIn = (scene: Scene, lastSpeaker: readonly Actor[] = []): Saying[] => [
  ...accordingTo(scene),
  ...headline(scene),
  ...speech(scene, lastSpeaker),
];

function* accordingTo(scene: Scene): Generator<Saying> {
  for (let i = 0; i + 1 < scene.words.length; i++) {
    if (word(scene, i) !== "according" || word(scene, i + 1) !== "to") continue;
    const group = scene.groups.find((g) => g.start >= i + 2 && g.start - i <= 8);
    if (!group) continue;
    const rest = scene.words.slice(group.end);
    const closes = rest.every((w) => !/\p{L}{3}/u.test(w));
    // In the middle of a sentence it tells of what follows; at either end, of all.
    const from = closes || i === 0 ? 0 : group.end;
    yield { by: actorsOf(group), stance: "says", at: i, covers: range(from, scene.words.length) };
  }
}

/** "Hamas: Israel has broken the truce". */
function* headline(scene: Scene): Generator<Saying> {
  const [first] = scene.groups;
  if (first?.start !== 0 || word(scene, first.end) !== ":" || actorsOf(first).length === 0) return;
  yield { by: actorsOf(first), stance: "says", at: 0, covers: range(first.end, scene.words.length) };
}

function* speech(scene: Scene, lastSpeaker: readonly Actor[]): Generator<Saying> {
  const { tree } = scene;
  for (const [i, form] of scene.words.entries()) {
    const stance = STANCE_OF.get(form);
    // "the United States" says nothing; a "claim" or a "report" that is no verb neither.
    if (!stance || !/^VERB$/.test(tree.tokens[i]?.upos ?? "")) continue;
    if (scene.mentions.some((m) => m.start <= i && i < m.end)) continue;
    const covers = covered(scene, i);
    if (covers.size === 0) continue;
    const who = speaker(scene, i);
    const by = who ? actorsOf(who) : hasPronoun(scene, i) ? lastSpeaker : [];
    if (by.length > 0) yield { by, stance: bulletin(by, stance), at: i, covers };
  }
}

const hasPronoun = (scene: Scene, verb: number): boolean =>
  below(scene.tree, verb, /^nsubj$/).some((s) => /^(it|they|he|she)$/.test(word(scene, s)));

/** A monitor reports what it records. */
const bulletin = ([first]: readonly Actor[], stance: Stance): Stance =>
  first?.role === "MON" && stance === "says" ? "reports" : stance;

function speaker(scene: Scene, verb: number): Group | null {
  const own = subjectOf(scene, verb);
  if (own && actorsOf(own).length > 0) return own;
  const [subject] = below(scene.tree, verb, /^nsubj$/);
  if (subject !== undefined) return groupAt(scene, subject);
  // "..., said the ministry": the parser may take the speaker for an object.
  const [object] = below(scene.tree, verb, /^obj$/);
  return object !== undefined && relationOf(scene.tree, verb) === "parataxis" ? groupAt(scene, object) : null;
}

const SAID = /^(ccomp|xcomp|parataxis|advcl|obl|acl|obj|csubj|dep)/;

/** What is said: the clauses below the verb, or all around it where it closes its sentence. */
function covered(scene: Scene, verb: number): ReadonlySet<number> {
  const { tree } = scene;
  const below_ = new Set<number>();
  for (const c of below(tree, verb, SAID)) for (const t of scene.words.keys()) if (isUnder(tree, t, c)) below_.add(t);
  if (!/^(parataxis|advcl)$/.test(relationOf(tree, verb)) || hasClause(scene, verb)) return below_;
  const around = new Set<number>();
  for (const t of scene.words.keys())
    if (!isUnder(tree, t, verb) && isUnder(tree, t, headOf(tree, verb))) around.add(t);
  return around;
}

const hasClause = (scene: Scene, verb: number): boolean => below(scene.tree, verb, /^(ccomp|xcomp)$/).length > 0;

const range = (from: number, to: number): ReadonlySet<number> =>
  new Set(Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i));
