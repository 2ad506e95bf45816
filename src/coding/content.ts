import type { Actor, Day, Stance } from "../model/index.js";
import { range } from "./claims.js";
import { commaSpan, hasFinite, isAttribution, isBreak, under, union } from "./phrase.js";
import { afterVerb, isInsertion, subjectToken } from "./saidBy.js";
import { type Scene, word } from "./scene.js";
import { type Floor, whoIs } from "./speakers.js";
import { AS_VERBS, CLAUSE_ONLY, DOCUMENTS, lemmaOfVerb, MEDIA, stanceOfNoun, TURNS_DOWN, WITHHELD } from "./speech.js";
import { below, casesOf, headOf, isUnder, isVerb, relationOf } from "./tree.js";

export const TOLD = /^(ccomp|xcomp|parataxis|advcl|csubj|acl(?!:relcl)|dep)/;

const CLAUSES = /^(ccomp|xcomp|csubj|advcl|parataxis|acl(?!:relcl))/;

/** What a relative clause hangs on: "the ambush, which X has admitted". */
export function antecedents(scene: Scene, verb: number): Set<number> {
  if (!/^acl/.test(relationOf(scene.tree, verb))) return new Set();
  const noun = headOf(scene.tree, verb);
  return new Set([...under(scene, [noun])].filter((t) => !isUnder(scene.tree, t, verb)));
}

/** The tokens that a verb says: the clauses below it, or all around it where it closes its sentence; `null` where it says nothing. */
export function contentOf(scene: Scene, verb: number, stance: Stance, lemma: string): ReadonlySet<number> | null {
  const { tree } = scene;
  const clause = clauseOf(scene, verb);
  if (!scene.parsed) return closing(scene, verb, clause);
  const colon = clause.to < scene.words.length && word(scene, clause.to) === ":" ? clause.to : -1;
  if (colon >= 0) return range(colon + 1, scene.words.length);
  const subject = below(tree, verb, /^nsubj/);
  const inverted = subject.length > 0 ? -1 : afterVerb(scene, verb);
  const tops = below(tree, verb, TOLD).filter(
    (c) => c !== inverted && !isAttribution(scene, c) && !isApart(scene, verb, c) && isTold(scene, c, lemma),
  );
  // "said in a statement that": the parser may hang the clause on the paper.
  const papers = below(tree, verb, /^obl/).filter((c) => c > verb && DOCUMENTS.has(word(scene, c)));
  const that = [
    ...below(tree, verb, /^conj$/),
    ...papers.flatMap((c) => below(tree, c, /^(acl(?!:relcl)|ccomp|advcl)/)),
  ].filter((c) => below(tree, c, /^mark$/).some((m) => word(scene, m) === "that"));
  const objects = AS_VERBS.has(lemma)
    ? asWhat(scene, verb)
    : below(tree, verb, /^obj$/).filter((c) => c !== inverted && saysOf(scene, verb, c, stance, lemma));
  const isInside = isInsertion(scene, verb);
  const around = closing(scene, verb, isInside ? commaSpan(scene, verb) : clause);
  if (isInside && around) return around;
  const told = tops.filter((c) => CLAUSES.test(relationOf(tree, c)) && c > verb && isClausal(scene, c));
  const isClause = [...told, ...that].some(
    (c) =>
      /^(ccomp|xcomp|csubj|acl|parataxis)/.test(relationOf(tree, c)) ||
      below(tree, c, /^mark$/).some((m) => word(scene, m) === "that"),
  );
  if (around && !isClause) return around;
  if (TURNS_DOWN.has(lemma) && !isClause && objects.length === 0) {
    // "dismissed as baseless reports that": the object comes late.
    const noun = scene.words.findIndex((w, t) => t > verb && t - verb <= 6 && stanceOfNoun(w) !== undefined);
    return noun < 0 ? null : under(scene, [noun]);
  }
  const covers = under(scene, [...tops, ...that, ...objects]);
  const relative = stance === "confirms" ? antecedents(scene, verb) : new Set<number>();
  const all = union(covers, relative);
  return all.size > 0 ? all : plain(scene, verb);
}

/** "claimed to have shot", "denied firing", "regards this as a breach"; but "continued to fire" tells of nothing. */
function isTold(scene: Scene, top: number, lemma: string): boolean {
  if (!/^(xcomp|advcl)/.test(relationOf(scene.tree, top))) return true;
  if (AS_VERBS.has(lemma)) return true;
  const marks = below(scene.tree, top, /^mark$/).map((m) => word(scene, m));
  if (marks.includes("that")) return true;
  if (relationOf(scene.tree, top).startsWith("advcl")) return false;
  return marks.includes("to") ? /^(claim|profess|swear|report|admit)$/.test(lemma) : !CLAUSE_ONLY.has(lemma);
}

/** Beyond a semicolon, or an adverbial clause before the verb. */
const isApart = (scene: Scene, verb: number, c: number): boolean =>
  (c < verb && relationOf(scene.tree, c).startsWith("advcl")) ||
  scene.words.slice(Math.min(verb, c), Math.max(verb, c)).includes(";");

const isClausal = ({ tree }: Scene, top: number): boolean =>
  isVerb(tree, top) || below(tree, top, /^(cop|nsubj)/).length > 0;

const LIE = /^(lies?|falsehoods?|slanders?|fabrications?)$/;

/** A noun object is told of by some verbs, and by denials of what others say. */
function saysOf(scene: Scene, verb: number, object: number, stance: Stance, lemma: string): boolean {
  if (CLAUSE_ONLY.has(lemma)) return false;
  const noun = word(scene, object);
  if (stance === "denies" && (WITHHELD.has(noun) || below(scene.tree, verb, /^iobj$/).length > 0)) return false;
  return !TURNS_DOWN.has(lemma) || stanceOfNoun(noun) !== undefined || LIE.test(noun);
}

/** "called it a massacre", "views this as a breach": what it is taken for. */
function asWhat(scene: Scene, verb: number): number[] {
  const { tree } = scene;
  const as = below(tree, verb, /^(obl|xcomp|advcl|nmod)/).filter((c) => c > verb && casesOf(tree, c)[0] === "as");
  const objects = below(tree, verb, /^(obj|xcomp)$/).filter((c) => c > verb);
  const what = /^acl/.test(relationOf(tree, verb)) && word(scene, headOf(tree, verb)) === "what";
  if (lemmaOfVerb(word(scene, verb)) === "call") return what || objects.length > 1 ? objects : [];
  return as.length > 0 ? [...objects, ...as] : [];
}

/** The parser found no clause, but "that" or a name follows: all to the end of the clause. */
function plain(scene: Scene, verb: number): ReadonlySet<number> | null {
  const next = word(scene, verb + 1);
  if (next !== "that" && !scene.groups.some((g) => g.start === verb + 1)) return null;
  let end = verb + 1;
  while (end < scene.words.length && !/^[;]$|^(while|whereas|although)$/.test(word(scene, end))) end++;
  return end - verb > 3 ? range(verb + 1, end) : null;
}

/** The saying's own clause: speaker, verb, and what stands with them up to the next comma; half-open. */
export function clauseOf(scene: Scene, verb: number): { from: number; to: number } {
  let from = verb;
  let to = verb + 1;
  while (from > 0 && !isBreak(word(scene, from - 1))) from--;
  while (to < scene.words.length && !isBreak(word(scene, to))) to++;
  // ", the ministry's spokesman, X, said": appositions belong to the speaker.
  if (scene.parsed) {
    const subject = subjectToken(scene, verb);
    if (subject >= 0 && subject < from) {
      from = subject;
      while (from > 0 && !isBreak(word(scene, from - 1))) from--;
    }
  }
  return { from, to };
}

/** "..., X said": the whole sentence but the saying itself, as far as the next semicolon; `null` where it does not close one. */
export function closing(
  scene: Scene,
  verb: number,
  { from, to }: { from: number; to: number },
): ReadonlySet<number> | null {
  if (scene.parsed && /^acl/.test(relationOf(scene.tree, verb))) return null;
  if (from < 2 || !isBreak(word(scene, from - 1)) || /^[;:]$/.test(word(scene, from - 1))) return null;
  if (
    /^(but|and|while|who|which|after|when|as|although|whose|because|though|before|if|where|since)$/.test(
      word(scene, from),
    ) ||
    /ing$/.test(word(scene, from))
  )
    return null;
  let start = from;
  while (start > 0 && word(scene, start - 1) !== ";") start--;
  let end = to;
  while (end < scene.words.length && word(scene, end) !== ";") end++;
  const before = range(start, from);
  const isWhole = hasFinite(scene, start, from);
  // "In the district, says X, the fighters fired": the sentence goes on; so does a quotation.
  const goesOn = !isWhole || /^[“"«]$/.test(word(scene, to + 1)) || /^[“"«]$/.test(word(scene, to));
  if (!isWhole && end - to < 4) return null;
  return goesOn ? union(before, range(to, end)) : before;
}

/** Who it was said to, where that is an agency or paper. */
export function passedOn(scene: Scene, verb: number, floor: Floor): { via?: readonly Actor[] } {
  if (!scene.parsed || !/^(tell|inform|brief)$/.test(lemmaOfVerb(word(scene, verb)))) return {};
  const via = below(scene.tree, verb, /^(obj|iobj)$/)
    .filter((c) => c > verb)
    .flatMap((c) => whoIs(scene, c, floor))
    .filter((a) => a.role === "MED" || MEDIA.test(a.name.split(" ").at(-1) ?? ""));
  return via.length > 0 ? { via } : {};
}

/** The day it was said, where the saying has one of its own. */
export function saidOn(scene: Scene, verb: number, said: ReadonlySet<number>): { when?: Day } {
  if (!scene.parsed) return {};
  const placed = scene.times.find(
    ({ from, to, time }) =>
      !said.has(from) &&
      time.from !== null &&
      time.from === time.to &&
      [...range(from, to)].some((t) => headOf(scene.tree, t) === verb),
  );
  const day = placed?.time.from?.slice(0, 10);
  return day !== undefined && day.length === 10 ? { when: day as Day } : {};
}
