import type { FindingType } from "../model/index.js";
import { countBefore } from "./numbers.js";
import { type Scene, word } from "./scene.js";
import { below, headOf, isVerb, lemmaOf, relationOf, tagOf } from "./tree.js";
import type { Trigger } from "./triggers.js";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Who does so does not know yet whether it happened. */
const CHECKS = set(
  "gather collect check investigate verify examine probe monitor watch study assess review inspect detect discuss track receive process",
);
/** Who does so means that it shall not happen. */
const FORESTALLS = set("prevent deter avert avoid forestall discourage preclude preempt pre-empt");
/** Who will do so does it if it happens. */
const ANSWERS = set(
  "respond react retaliate answer reply punish repel counter meet tackle address stop suppress record report register log",
);
const NOUNS = set(
  "case event prevention deterrence risk danger threat possibility likelihood investigation inquiry verification monitoring probability fear fears absence",
);
/** What speaks of a thing without vouching for it. */
const REPORTS = set(
  "report claim allegation information suspicion rumour rumor complaint datum data sign evidence news",
);
const OF_DEEDS = new Set<FindingType>(["compliance", "ASSAULT", "COERCE"]);
const CLIMB = 5;
/** Opens what may never come about, however the parser joins its words; so many tokens before the noun at most. */
const IN_CASE =
  /\b(in case of|in the event of|in cases of)( (any|further|new|renewed|another|an?|the|such|\p{L}+ed))*( \p{L}+)?$/u;
const OPENING = 8;

/**
 * Whether what a noun names is only provided for: "will respond to violations", "to gather reports of attacks", "in case
 * of a breach", "to prevent shelling". What is counted there has happened: "verified 12 violations".
 */
export function isSupposed(scene: Scene, { head, kind }: Trigger, type: FindingType): boolean {
  if (kind !== "noun" || !OF_DEEDS.has(type) || countBefore(scene, head) !== null) return false;
  const { tree } = scene;
  if (IN_CASE.test(scene.words.slice(Math.max(0, head - OPENING), head).join(" "))) return true;
  let reported = /^(alleged|possible|suspected|reported|potential)$/.test(modifierOf(scene, head));
  let at = head;
  for (let climbed = 0; climbed < CLIMB; climbed++) {
    const relation = relationOf(tree, at);
    const up = headOf(tree, at);
    if (up < 0 || !/^(nmod|compound|conj|obj|obl|nsubj:pass)/.test(relation)) return false;
    const lemma = lemmaOf(tree, up);
    if (isVerb(tree, up)) {
      if (relation === "obl" && !leads(scene, at, /^(to|for|on|with|against|into|of)$/)) return false;
      if (FORESTALLS.has(lemma)) return true;
      if (CHECKS.has(lemma)) return reported || relation === "obj" || !isPast(scene, up);
      return ANSWERS.has(lemma) && relation !== "nsubj:pass" && !isPast(scene, up) && !isPresentReport(scene, up);
    }
    if (/^nmod/.test(relation) && NOUNS.has(lemma)) return true;
    if (REPORTS.has(lemma)) reported = true;
    at = up;
  }
  return false;
}

const modifierOf = (scene: Scene, i: number): string =>
  below(scene.tree, i, /^amod$/)
    .map((m) => word(scene, m))
    .find((w) => /ed$|ble$|ial$/.test(w)) ?? "";

const leads = (scene: Scene, i: number, words: RegExp): boolean =>
  below(scene.tree, i, /^case$/).some((c) => words.test(word(scene, c)));

/** Told as done: "responded to", "has repelled". */
function isPast({ tree, words }: Scene, v: number): boolean {
  const aux = below(tree, v, /^aux/).map((a) => words[a] ?? "");
  if (aux.some((a) => /^(will|would|shall|'ll|can|could|may|might|must|should|to)$/.test(a))) return false;
  return /^VB[DN]$/.test(tagOf(tree, v)) || aux.some((a) => /^(has|have|had|did|is|are|was|were)$/.test(a));
}

/** "reports violations": the present tense of a headline. */
const isPresentReport = ({ tree }: Scene, v: number): boolean =>
  /^(report|record|register|log)$/.test(lemmaOf(tree, v)) && below(tree, v, /^(aux|mark)$/).length === 0;
