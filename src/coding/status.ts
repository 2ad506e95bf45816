import type { FindingType, Status } from "../model/index.js";
import { type Scene, word } from "./scene.js";
import { DOCUMENTS } from "./speech.js";
import { isSupposed } from "./supposed.js";
import { below, headOf, isVerb, lemmaOf, relationOf, tagOf } from "./tree.js";
import type { Trigger } from "./triggers.js";
import {
  ASKING,
  BE,
  CONDITIONS,
  DEMANDS,
  FAILURES,
  GRANTS,
  HYPOTHETICALS,
  NEGATIONS,
  PLANS,
  PROMISES,
} from "./words.js";

/** Who backs whom is not made unreal by what governs its mention. */
const LASTING = new Set<FindingType>([
  "backs",
  "arms",
  "mediates",
  "administers",
  "occupies",
  "member-of",
  "holds-office",
]);
/** How many governors up a status is looked for. */
const CLIMB = 5;
/** Relations over which what governs the head governs the dependent too. */
const GOVERNED = /^(xcomp|ccomp|acl(?!:)|obj|nsubj|conj|csubj|compound|advcl)/;

/**
 * Whether what a trigger says is real: by its own negation and auxiliaries, else by the nearest word that governs it
 * ("agreed to", "urged", "failed to", "if").
 */
export function statusOf(scene: Scene, trigger: Trigger, type: FindingType): Status {
  const { tree } = scene;
  const told = (status: Status): Status => {
    if (type !== "provision") return status;
    return status === "negated" ? "unfulfilled" : status === "planned" ? "promised" : status;
  };
  if (isSupposed(scene, trigger, type)) return "hypothetical";
  if (hasCondition(scene, trigger.head)) return "conditional";
  let at = trigger.head;
  let from = -1;
  for (let climbed = 0; at >= 0 && climbed <= CLIMB; climbed++) {
    const own = ofWord(scene, at, trigger, type, from);
    if (own) return told(own);
    if (LASTING.has(type) || !GOVERNED.test(relationOf(tree, at))) break;
    // "The truce was not respected": it is there all the same.
    if (type === "truce" && /^nsubj/.test(relationOf(tree, at))) break;
    // "has not attacked and has freed": a clause of its own shares no negation.
    if (relationOf(tree, at) === "conj" && isVerb(tree, at) && !sharesAuxiliary(tree, at)) break;
    // "are to return to the barracks they held when the army attacked": past, whatever is due.
    if (/^advcl/.test(relationOf(tree, at)) && tagOf(tree, at) === "VBD") break;
    from = at;
    // What one saw, said or met is real whatever else is said of it.
    at = headOf(tree, at);
  }
  return type === "provision" ? "promised" : "actual";
}

/** What a word and its own dependents say of the trigger below it, towards which `from` is the next. */
function ofWord(scene: Scene, at: number, trigger: Trigger, type: FindingType, from: number): Status | null {
  const { tree } = scene;
  const isOwn = at === trigger.head;
  const around = below(tree, at, /^(advmod|det|aux|aux:pass|mark|cc:preconj|case)/);
  // "will not withdraw": what is denied is not planned.
  if ((isOwn || isVerb(tree, at)) && around.some((c) => NEGATIONS.has(word(scene, c)))) return "negated";
  // "blocked the trucks from reaching the town", "lapsed without being renewed"
  if (
    isOwn &&
    tagOf(tree, at) === "VBG" &&
    below(tree, at, /^(mark|case)$/).some((c) => /^(from|without)$/.test(word(scene, c)))
  )
    return "negated";
  for (const c of around) {
    const w = word(scene, c);
    if (relationOf(tree, c) === "mark" && /^(if|unless|whether)$/.test(w)) return "hypothetical";
    if (!/^aux/.test(relationOf(tree, c))) continue;
    if (DEMANDS.has(w)) return type === "provision" && isGrant(scene, at) ? "promised" : "demanded";
    if (PLANS.has(w) || (w === "would" && isReported(scene, at))) return "planned";
    if (HYPOTHETICALS.has(w)) return type === "provision" && isGrant(scene, at) ? "promised" : "hypothetical";
  }
  if (isDue(scene, at)) return "planned";
  // "No aid convoy had reached the city."
  for (const s of below(tree, at, /^nsubj/))
    if (
      below(tree, s, /^(det|advmod|cc:preconj)$/).some((d) => /^(no|not)$/.test(word(scene, d))) ||
      /^(nobody|none|nothing)$/.test(word(scene, s))
    )
      return "negated";
  if (isOwn) return null;
  // "had expected the two to observe a truce"
  const isAwaited = /^(expect|want|wish|hope)$/.test(lemmaOf(tree, at)) && /^advcl/.test(relationOf(tree, from));
  if (isAwaited && below(tree, from, /^mark$/).some((m) => word(scene, m) === "to")) return "planned";
  // "have until Friday to hand in their weapons"
  if (
    lemmaOf(tree, at) === "have" &&
    isVerb(tree, at) &&
    below(tree, from, /^mark$/).some((m) => word(scene, m) === "to")
  )
    return scene.words.slice(at, from).some((v) => v === "yet") ? "negated" : "planned";
  // "halted the retreat, accusing ...", "called for talks and met ...": the verbs stand side by side.
  if (/^(advcl|conj)/.test(relationOf(tree, from)) && isVerb(tree, at) && !isAsked(scene, at, from)) return null;
  const w = word(scene, at);
  const lemma = lemmaOf(tree, at);
  if (FAILURES.has(lemma)) return "negated";
  if (type === "provision" && isGrant(scene, at)) return "promised";
  // "called for a truce", but not "what it called a breach".
  const isNaming = lemma === "call" && !/^(for|on|upon|to)$/.test(word(scene, at + 1));
  if ((!isNaming && (DEMANDS.has(w) || DEMANDS.has(lemma))) || isAsked(scene, at, from)) return "demanded";
  if ((PROMISES.has(w) || PROMISES.has(lemma)) && !isFact(scene, from)) return "planned";
  if (PLANS.has(w) || PLANS.has(lemma)) return "planned";
  return HYPOTHETICALS.has(w) ? "hypothetical" : null;
}

/** "does not fire and observes the truce": a verb shares the auxiliaries before it, and so its "not", only in the form they ask for. */
function sharesAuxiliary(tree: Scene["tree"], at: number): boolean {
  if (below(tree, at, /^(nsubj|aux)/).length > 0) return false;
  const [first] = below(tree, headOf(tree, at), /^aux/);
  const tag = tagOf(tree, at);
  if (tag === "VBZ") return false;
  const isPerfect = first !== undefined && /^(have|be)$/.test(lemmaOf(tree, first));
  return isPerfect ? /^VB[NDG]$/.test(tag) : true;
}

/** "agreed that the truce was being observed": what is, or was, is not promised. */
function isFact({ tree, words }: Scene, clause: number): boolean {
  const aux = below(tree, clause, /^(aux|aux:pass|cop)$/).map((a) => words[a] ?? "");
  const finite = /^VB[DZ]$/.test(tagOf(tree, clause)) || aux.some((a) => /^(is|are|was|were|has|have|had)$/.test(a));
  return (
    relationOf(tree, clause) === "ccomp" &&
    finite &&
    !aux.some((a) => /^(will|would|shall|should|must|may|might|can|could)$/.test(a)) &&
    !below(tree, clause, /^mark$/).some((m) => words[m] === "to")
  );
}

/** "told the army to leave": what one is asked or told to do, not what one is told of. */
const isAsked = (scene: Scene, at: number, from: number): boolean =>
  (ASKING.has(lemmaOf(scene.tree, at)) || isCall(scene, at)) &&
  below(scene.tree, from, /^mark$/).some((m) => word(scene, m) === "to");

/** "called on both sides to". */
const isCall = (scene: Scene, at: number): boolean =>
  lemmaOf(scene.tree, at) === "call" && /^(on|upon|for)$/.test(word(scene, at + 1));

/** "said that a truce would take effect": what was to come when it was said. */
function isReported(scene: Scene, at: number): boolean {
  const { tree } = scene;
  const up = headOf(tree, at);
  if (up < 0 || !/^(ccomp|acl|parataxis)$/.test(relationOf(tree, at))) return false;
  return (
    /^(say|announce|state|declare|confirm|tell|report|add|agree)$/.test(lemmaOf(tree, up)) ||
    DOCUMENTS.has(word(scene, up))
  );
}

const isGrant = (scene: Scene, at: number): boolean =>
  GRANTS.has(word(scene, at)) || GRANTS.has(lemmaOf(scene.tree, at));

/** "Russia is to withdraw its troops", "the sides were to meet". */
function isDue(scene: Scene, at: number): boolean {
  const { tree } = scene;
  const marks = below(tree, at, /^mark$/).filter((m) => word(scene, m) === "to");
  const isBe = (i: number): boolean => lemmaOf(tree, i) === "be" && BE.has(word(scene, i));
  return marks.some((m) => isBe(m - 1) && (headOf(tree, m - 1) === at || headOf(tree, at) === m - 1));
}

/** A clause below the trigger says on what it depends. */
const hasCondition = (scene: Scene, at: number): boolean =>
  below(scene.tree, at, /^advcl/).some((c) =>
    below(scene.tree, c, /^mark|^advmod/).some((m) => CONDITIONS.has(word(scene, m))),
  );
