import type { Status } from "../model/index.js";
import {
  BINDS,
  DEALS,
  type Deed,
  DUE,
  deedOf,
  FAILS,
  FINISHES,
  IS_STATES,
  NOUN_STATES,
  OBLIGES,
  PARTICLES,
} from "./frameWords.js";
import { hasCondition, isDealSubject, isOnDay, isSaid, type Mood, moodOf, underDeal } from "./moods.js";
import { type Scene, word } from "./scene.js";
import { below, casesOf, headOf, isVerb, lemmaOf, relationOf } from "./tree.js";
import type { Trigger } from "./triggers.js";

/** How a term of a deal stands, by what is said around it, and the verb whose subject has bound itself. */
export interface Frame {
  readonly status: Status;
  readonly verb: number | null;
  /** The word that says so, where it is not the term's own. */
  readonly at: number | null;
}

const DEPTH = 4;
const ANAPHOR = /^(it|this|that|neither|nothing)$/;
const HALF = /^(largely|partly|partially|half|mostly|nearly|almost|some|only|part|partial|virtually|practically)$/;

/**
 * How the term that a trigger names stands: promised, under way, delayed ... by the words that govern it in the tree.
 * `null` where nothing says so: what merely happened is an event.
 */
export function frameOf(scene: Scene, trigger: Trigger): Frame | null {
  const { head, kind } = trigger;
  if (kind === "noun")
    return ANAPHOR.test(word(scene, head)) && !/^nsubj/.test(relationOf(scene.tree, head))
      ? null
      : (ofNoun(scene, head, 0) ?? listed(scene, head));
  const found = ofVerb(scene, head, 0) ?? listed(scene, head);
  // What is still to be settled is open, unless somebody has bound himself to settle it.
  const isOpen = trigger.rule.kind === "territorial-status" && found !== null && found.verb === null;
  return isOpen ? { ...found, status: "open" } : found;
}

/** An item of a deal's list is promised, unless it tells what has been done. */
function listed(scene: Scene, i: number): Frame | null {
  if (scene.listed === undefined || i < scene.listed) return null;
  const { tree } = scene;
  for (let at = i; at >= scene.listed; at = headOf(tree, at)) {
    const mood = moodOf(scene, at);
    if (isVerb(tree, at) && ((mood.finite && !mood.present) || mood.negated)) return null;
    if (/^(parataxis|list|root)/.test(relationOf(tree, at))) break;
  }
  return frame("promised");
}

const frame = (status: Status, verb: number | null = null, at: number | null = verb): Frame => ({ status, verb, at });
const told = (found: Frame | null | undefined, at: number): Frame | null =>
  found ? { ...found, at: found.at ?? at } : null;

/** What a verb's own auxiliaries and conditions say of its being done; `undefined` where they say nothing. */
function ofMood(scene: Scene, v: number, mood: Mood): Frame | null | undefined {
  if (mood.future || mood.would || mood.maybe || mood.present)
    if (hasCondition(scene, v)) return mood.negated && !mood.future ? null : frame("conditional");
  if (mood.wasToHave) return mood.negated ? null : frame("unfulfilled");
  if (mood.beTo || mood.future) return mood.negated ? null : frame(isOnDay(scene, v) ? "scheduled" : "promised");
  if (mood.duty) return frame(underDeal(scene) ? "promised" : "demanded");
  if (mood.would) return mood.negated ? null : underDeal(scene) || isSaid(scene, v) ? frame("promised") : null;
  if (mood.maybe) return underDeal(scene) && !mood.negated ? frame("promised") : null;
  return undefined;
}

function ofVerb(scene: Scene, v: number, depth: number): Frame | null {
  return depth > DEPTH ? null : ofVerbAt(scene, v, depth);
}

function ofVerbAt(scene: Scene, v: number, depth: number): Frame | null {
  const { tree } = scene;
  const mood = moodOf(scene, v);
  if (isBelied(scene, v)) return frame("unfulfilled");
  const own = ofMood(scene, v, mood);
  if (own !== undefined) return own;
  if (mood.negated && mood.finite) return frame("unfulfilled");
  if (mood.finite && mood.present && underDeal(scene)) return frame("promised");
  const up = headOf(tree, v);
  if (up < 0) return null;
  const relation = relationOf(tree, v);
  const ownSubject = below(tree, v, /^nsubj/).length > 0;
  if (relation === "conj" && isVerb(tree, up)) return ownSubject && mood.finite ? null : ofVerb(scene, up, depth + 1);
  if (/^advcl/.test(relation) && mood.present && !mood.negated) {
    const main = ofVerb(scene, up, depth + 1);
    return main?.status === "promised" ? frame("promised") : null;
  }
  if (!/^(xcomp|ccomp|acl|csubj|advcl|obj|obl)/.test(relation) || /^acl:relcl/.test(relation)) return null;
  // "obliges all units to pull back", "provides for aid to flow": the parser may hang the infinitive on the object.
  if (relation === "acl" && isInfinitive(scene, v) && isObject(scene, up) && isVerb(tree, headOf(tree, up))) {
    const found = governed(scene, v, headOf(tree, up), mood, depth);
    if (found) return found;
  }
  return isVerb(tree, up) || DUE.has(lemmaOf(tree, up)) || DUE.has(word(scene, up))
    ? governed(scene, v, up, mood, depth)
    : governedByNoun(scene, up, depth);
}

const isObject = ({ tree }: Scene, n: number): boolean =>
  /^(obj|iobj|nsubj:pass)$/.test(relationOf(tree, n)) ||
  (relationOf(tree, n) === "obl" && casesOf(tree, n).includes("for"));

/** "has yet to begin". */
const isYet = ({ words }: Scene, from: number, to: number): boolean =>
  words.slice(from, to).some((w) => w === "yet" || w === "still");

/** "A convoy that was to leave did not move." */
function isBelied(scene: Scene, v: number): boolean {
  const { tree } = scene;
  const noun = headOf(tree, v);
  if (relationOf(tree, v) !== "acl:relcl" || noun < 0 || !/^nsubj/.test(relationOf(tree, noun))) return false;
  const main = moodOf(scene, headOf(tree, noun));
  return main.negated && main.finite;
}

/** "agreed to", "was due to", "failed to", "has yet to", "began to". */
function governed(scene: Scene, v: number, up: number, mood: Mood, depth: number): Frame | null {
  const { tree } = scene;
  const lemma = lemmaOf(tree, up);
  const above = moodOf(scene, up);
  const keys = keysOf(scene, up);
  const isInfinitive = !mood.finite;
  if (lemma === "have" && isYet(scene, up, v)) return frame("unfulfilled");
  if (lemma === "remain") return frame("unfulfilled");
  if (DUE.has(word(scene, up)) && isInfinitive)
    return above.negated
      ? null
      : frame(isOnDay(scene, v) && !/^(supposed|meant)$/.test(word(scene, up)) ? "scheduled" : "promised");
  if (FAILS.has(lemma)) return above.future ? null : frame("unfulfilled");
  if (FINISHES.has(lemma)) return ofDeed(scene, up, "do", depth);
  const deed = deedOf(keys);
  if (deed === "begin" || deed === "delay") return ofDeed(scene, up, deed, depth);
  if (!isInfinitive && !isGerund(scene, v)) return null;
  if (BINDS.has(lemma) && below(tree, up, /^obj$/).length === 0) {
    if (above.negated) return null;
    if (above.future || above.would) return ofMood(scene, up, above) ?? null;
    return frame(hasCondition(scene, v) || hasCondition(scene, up) ? "conditional" : "promised", up);
  }
  const isGrant = /^(allow|permit|let|enable|oblige|require|commit|bind)$/.test(lemma);
  const granted = isGrant ? ofVerb(scene, up, depth + 1) : null;
  const binds = OBLIGES.has(lemma) && !above.negated && (isDealSubject(scene, up) || underDeal(scene));
  return granted ?? (binds ? frame("promised") : null);
}

const isGerund = (scene: Scene, v: number): boolean => /ing$/.test(word(scene, v));

/** "a promise to free", "the failure to withdraw". */
function governedByNoun(scene: Scene, noun: number, depth: number): Frame | null {
  const lemma = lemmaOf(scene.tree, noun);
  if (NOUN_STATES.delayed.has(lemma)) return frame("delayed");
  if (NOUN_STATES.unfulfilled.has(lemma)) return frame("unfulfilled");
  if (NOUN_STATES.promised.has(lemma)) return ofNoun(scene, noun, depth + 1) ?? frame("promised", null);
  return null;
}

function ofNoun(scene: Scene, n: number, depth: number): Frame | null {
  if (depth > DEPTH) return null;
  const { tree } = scene;
  const up = headOf(tree, n);
  const relation = relationOf(tree, n);
  // "The swap is late", "is under way".
  if (below(tree, n, /^cop$/).length > 0) return null;
  if (up < 0 || relation === "parataxis") return headline(scene, n);
  if (relation === "conj" || relation === "appos") return ofNoun(scene, up, depth + 1);
  if (/^nsubj/.test(relation)) {
    // "was due on Friday, but was put off": what is told last holds.
    const later = below(tree, up, /^conj$/).filter((c) => isVerb(tree, c) && below(tree, c, /^nsubj/).length === 0);
    for (const v of [up, ...later].reverse()) {
      const found = ofSubject(scene, n, v, depth);
      if (found) return found;
    }
    return null;
  }
  if (/^(obj|obl|obl:agent|xcomp|iobj)$/.test(relation) && isVerb(tree, up)) return ofObject(scene, n, up, depth);
  if (/^(nmod|compound)/.test(relation)) {
    const lemma = lemmaOf(tree, up);
    if (NOUN_STATES.through.has(lemma)) return ofNoun(scene, up, depth + 1);
    if (isMoved(scene, up)) return frame("delayed", null, headOf(tree, up));
    if (NOUN_STATES.promised.has(lemma)) return ofNoun(scene, up, depth + 1) ?? frame("promised");
    if (NOUN_STATES.delayed.has(lemma)) return frame("delayed");
    if (NOUN_STATES.blocked.has(lemma)) return frame("blocked");
    if (NOUN_STATES.unfulfilled.has(lemma)) return frame("unfulfilled");
  }
  return foreseen(scene, n);
}

/** "the exchange of all prisoners, foreseen by the protocol": what was agreed, whatever else is said of it. */
function foreseen(scene: Scene, n: number): Frame | null {
  for (const c of below(scene.tree, n, /^acl$/)) {
    const deed = deedOf(keysOf(scene, c));
    const isOfDeal = below(scene.tree, c, /^obl/).some(
      (o) => DEALS.has(word(scene, o)) || DEALS.has(lemmaOf(scene.tree, o)),
    );
    if ((deed === "agree" || deed === "plan") && /(ed|en|set)$/.test(word(scene, c)) && isOfDeal)
      return told(frame("promised"), c);
  }
  return null;
}

/** "The deadline for the withdrawal was extended": the term is late. */
const isMoved = ({ tree }: Scene, n: number): boolean =>
  /^(deadline|date|timetable|term)$/.test(lemmaOf(tree, n)) &&
  /^(extend|move|shift|change|push)$/.test(lemmaOf(tree, headOf(tree, n))) &&
  /^(nsubj:pass|obj)$/.test(relationOf(tree, n));

/** "Prisoner swap delayed": a headline's participle is its verb. */
function headline(scene: Scene, n: number): Frame | null {
  for (const c of below(scene.tree, n, /^acl$/)) {
    const deed = deedOf(keysOf(scene, c));
    if (deed && deed !== "agree" && deed !== "ask" && deed !== "do" && /ed$|put$/.test(word(scene, c)))
      return ofDeed(scene, c, deed, 0);
  }
  return null;
}

/** The term is what something is said of: "was postponed", "has yet to begin", "is on hold", "fell through". */
function ofSubject(scene: Scene, n: number, up: number, depth: number): Frame | null {
  const { tree } = scene;
  const [inner] = below(tree, up, /^(xcomp|ccomp)$/);
  const deed = isState(scene, up) ?? deedOf(keysOf(scene, up));
  if (deed === "partial") return told(frame("partial"), up);
  if (!isVerb(tree, up) && deed === null) {
    // "It was to have been on Monday."
    if (moodOf(scene, up).wasToHave) return told(frame("unfulfilled"), up);
    return DUE.has(word(scene, up))
      ? inner === undefined
        ? told(frame("scheduled"), up)
        : ofInner(scene, inner)
      : null;
  }
  if (
    inner !== undefined &&
    /^(have|expect|appear|seem|remain|be|schedule|set|slate|plan|suppose|mean)$/.test(lemmaOf(tree, up))
  ) {
    const yet = lemmaOf(tree, up) === "have" && isYet(scene, up, inner);
    const said = isState(scene, inner) ?? deedOf(keysOf(scene, inner));
    if (yet || (lemmaOf(tree, up) === "remain" && isVerb(tree, inner)))
      return told(frame(said === "settle" ? "open" : "unfulfilled"), inner);
    if (lemmaOf(tree, up) === "have") return told(frame("demanded"), inner);
    if (said === "partial") return told(frame("partial"), inner);
    return /^(remain|appear|seem)$/.test(lemmaOf(tree, up)) && said
      ? ofDeed(scene, inner, said, depth)
      : ofInner(scene, inner);
  }
  if (deed === null) return null;
  if (deed === "agree" || deed === "ask") {
    const { negated, duty } = moodOf(scene, up);
    const isAgreed = deed === "agree" && /pass/.test(relationOf(tree, n)) && !negated;
    return isAgreed ? told(frame(duty ? "demanded" : "promised"), up) : null;
  }
  return ofDeed(scene, up, deed, depth);
}

const ofInner = (scene: Scene, inner: number): Frame | null => {
  const deed = deedOf(keysOf(scene, inner));
  return told(frame(deed === "settle" ? "open" : isOnDay(scene, inner) ? "scheduled" : "promised"), inner);
};

/** The term is what is agreed, begun, delayed ... by somebody. */
function ofObject(scene: Scene, n: number, up: number, depth: number): Frame | null {
  const { tree } = scene;
  const deed = deedOf(keysOf(scene, up));
  const cases = casesOf(tree, n);
  const mood = moodOf(scene, up);
  if (deed === null || deed === "ask" || deed === "depend") return null;
  if (relationOf(tree, n) === "obl" && !cases.some((c) => /^(on|to|for|with|in|about|upon)$/.test(c))) return null;
  if (deed === "agree" || deed === "plan") {
    if (mood.negated) return null;
    const lemma = lemmaOf(tree, up);
    // "Israel allowed the entry of aid" happened; "the deal allows it" has not yet.
    const grants =
      /^(allow|permit|enable|facilitate|ensure|secure|order|announce|declare|say|state|see|cover|involve|offer|set|fix|time|decide|call|require|include)$/.test(
        lemma,
      );
    if (grants && !(isDealSubject(scene, up) || underDeal(scene) || mood.duty || mood.future || mood.would))
      return null;
    return frame(
      hasCondition(scene, up) ? "conditional" : deed === "plan" && isOnDay(scene, up) ? "scheduled" : "promised",
      up,
    );
  }
  if (deed === "settle") return null;
  if (deed === "do" && /^(reach|end|conclude|verify|take)$/.test(lemmaOf(tree, up))) return null;
  if (relationOf(tree, n) === "obl" && deed !== "begin" && !/^(renege|go)$/.test(lemmaOf(tree, up))) return null;
  const found = ofDeed(scene, up, deed, depth);
  return found && { ...found, verb: found.verb ?? up };
}

/** How a term stands of which a deed is told: done or not, will be, must be. */
function ofDeed(scene: Scene, v: number, deed: Deed | "partial", depth: number): Frame | null {
  return told(ofDeedAt(scene, v, deed, depth), v);
}

function ofDeedAt(scene: Scene, v: number, deed: Deed | "partial", depth: number): Frame | null {
  const mood = moodOf(scene, v);
  switch (deed) {
    case "partial":
      return frame("partial");
    case "do":
    case "begin": {
      const own = ofMood(scene, v, mood);
      if (own !== undefined) return own;
      if (mood.negated) return frame(deed === "do" && isHalf(scene, v) ? "partial" : "unfulfilled");
      if (isInfinitive(scene, v)) return depth < DEPTH ? ofVerb(scene, v, depth + 1) : null;
      if (deed === "begin") return frame("under-way");
      return frame(isHalf(scene, v) ? "partial" : "done");
    }
    case "plan":
      return mood.negated ? null : frame("scheduled");
    case "settle":
      return mood.negated ||
        mood.beTo ||
        mood.future ||
        /^(leave|defer)$/.test(lemmaOf(scene.tree, v)) ||
        !isVerb(scene.tree, v)
        ? frame("open")
        : null;
    case "delay":
      return mood.negated ? null : frame("delayed");
    case "block":
      return mood.negated || mood.future || mood.maybe ? null : frame("blocked");
    case "fail":
      return mood.negated || mood.future || mood.maybe ? null : frame("unfulfilled");
    case "lapse":
      return mood.negated || mood.future ? null : frame("lapsed");
    case "depend":
      return mood.negated ? null : frame("conditional");
    default:
      return null;
  }
}

/** What "is" says of its subject: "late", "under way", "on hold"; "remains stalled". */
function isState(scene: Scene, i: number): Deed | "partial" | null {
  const isSaidOf = below(scene.tree, i, /^cop$/).length > 0 || /^(xcomp|ccomp)$/.test(relationOf(scene.tree, i));
  if (!isSaidOf) return null;
  const [, deed] = IS_STATES.find(([words]) => words.test(word(scene, i))) ?? [];
  if (deed === "do" && isHalf(scene, i)) return "partial";
  return deed ?? null;
}

const isInfinitive = ({ tree, words }: Scene, v: number): boolean =>
  below(tree, v, /^mark$/).some((m) => words[m] === "to") && below(tree, v, /^cop$/).length === 0;

const isHalf = (scene: Scene, v: number): boolean =>
  scene.words.slice(Math.max(0, v - 4), v + 2).some((w) => HALF.test(w));

/** A verb with the particle that may follow it, the longer readings first. */
function keysOf(scene: Scene, v: number): string[] {
  const lemma = lemmaOf(scene.tree, v);
  const next = [1, 2, 3].map((d) => word(scene, v + d)).filter((w) => PARTICLES.test(w));
  return [...next.map((p) => `${lemma} ${p}`), lemma, word(scene, v)];
}
