import { beside } from "./beside.js";
import { type Draft, distinct } from "./draft.js";
import { actorsOf, type Group } from "./mention.js";
import { isDate, quantityAt } from "./numbers.js";
import { type Scene, spanOf, word } from "./scene.js";
import { below, headOf, isVerb, lemmaOf, relationOf } from "./tree.js";
import type { Trigger } from "./triggers.js";
import type { Heard } from "./voices.js";
import { timeFor } from "./when.js";
import { placesFor } from "./where.js";

/** What is counted once and parted later: "31 violations, of which nineteen occurred in X", "79 of them by the LTTE". */
const COUNTED = new Set(["compliance", "ASSAULT", "COERCE"]);
/** How many sentences back the first count may stand. */
const BACK = 2;
const OF_THEM = /^(them|these|those|which|whom)$/;
const BE_OR_HAVE = /^(was|were|is|are|had|has|have|been|being|also)$/;
/** Verbs that say no more than that there was one. */
const HAPPEN =
  /^(record|register|occur|report|log|count|take|happen|note|observe|confirm|attribute|verify|commit|come|document|ascribe|detect|see|list|fall|be|blame|rule|lay|charge|assess|find|judge|class|classify)$/;
const CONFIDENCE = 0.6;
/** No number of acts: shares, ages, money, hours. */
const UNIT = /^(%|per|percent|dead|wounded|injured|killed|o'clock|am|pm|years?|days?|hours?|of|a|an|-|\/|:|\.)$/;

/** Parts of a count told before, each a statement of its own: its number, and who or where it was. */
export function countedAgain(heard: readonly Heard[], drafts: readonly Draft[]): Draft[] {
  const found = beside(drafts);
  return heard.flatMap(({ scene }, i) => {
    if (!scene.parsed) return [];
    const near = heard.slice(Math.max(0, i - BACK), i + 1).flatMap(found);
    return numbersAlone(scene).flatMap((part) => {
      const first = near
        .filter(
          (d) =>
            (d.scene !== scene || d.end <= part.start) &&
            COUNTED.has(d.finding.type) &&
            d.finding.count !== undefined &&
            d.finding.count > 0 &&
            d.finding.status === "actual",
        )
        .at(-1);
      if (!first || found({ scene }).some((d) => d.start <= part.start && part.start < d.end)) return [];
      return [partOf(first, scene, part)];
    });
  });
}

/** A number stands alone at the head of a sentence: "Seventeen had been recorded". */
export const mayCountAgain = (words: readonly string[]): boolean =>
  (NUMBER.test(words[0] ?? "") &&
    (BE_OR_HAVE.test(words[1] ?? "") || words[1] === "of" || HAPPENED.test(words[1] ?? ""))) ||
  (words[0] === "of" && OF_THEM.test(words[1] ?? ""));
const NUMBER =
  /^(\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(-\w+)?)$/;
const HAPPENED = /^(occurred|happened|took|came|fell)$/;

interface Part {
  readonly value: number;
  /** Tokens, half-open. */
  readonly start: number;
  readonly end: number;
  readonly by: Group | null;
}

/** Numbers that count nothing their own sentence names, and of which something is said. */
function numbersAlone(scene: Scene): Part[] {
  const found: Part[] = [];
  for (let i = 0; i < scene.words.length; i++) {
    const quantity = isDate(scene, i) ? null : quantityAt(scene, i);
    if (!quantity || quantity.start !== i) continue;
    i = quantity.end - 1;
    let at = quantity.end;
    if (word(scene, at) === "of" && OF_THEM.test(word(scene, at + 1))) at += 2;
    else if (UNIT.test(word(scene, at)) || /^(NOUN|PROPN|ADJ|NUM|SYM)$/.test(scene.tree.tokens[at]?.upos ?? ""))
      continue;
    if (!opens(scene, quantity.start)) continue;
    while (BE_OR_HAVE.test(word(scene, at))) at++;
    const verb = HAPPEN.test(lemmaOf(scene.tree, at)) && isVerb(scene.tree, at) ? at : null;
    const led = verb === null ? at : at + 1;
    const by = /^(by|to|on)$/.test(word(scene, led))
      ? (scene.groups.find((g) => g.start > led && g.start - led <= 3 && actorsOf(g).length > 0) ?? null)
      : null;
    if (verb === null && by === null) continue;
    found.push({ value: quantity.value, start: quantity.start, end: by?.end ?? led, by });
  }
  return found;
}

/** At the head of its clause, or of a list of parts: "79 by A and 13 by B". */
function opens({ words }: Scene, start: number): boolean {
  const before = words[start - 1] ?? "";
  return start === 0 || /^(,|;|:|—|–|-|and|but|which|these|them|those|whom|\()$/.test(before);
}

function partOf(first: Draft, scene: Scene, { value, start, end, by }: Part): Draft {
  const { numbers: _n, killed: _k, injured: _i, ...rest } = first.finding;
  const last = clauseEnd(scene, end);
  const head = headFor(scene, start, end);
  const trigger = { rule: first.rule, kind: "passive", start, end, head, verbStart: start } as Trigger;
  const time = timeFor(scene, trigger);
  const place = placesFor(scene, trigger, null);
  return {
    ...first,
    scene,
    kind: "passive",
    start,
    end,
    collective: { actor: false, recipient: false },
    finding: {
      ...rest,
      actor: by ? distinct(actorsOf(by)) : rest.actor,
      place: place.length > 0 ? place : by ? rest.place : [],
      time: time.start === null && time.text === null ? rest.time : time,
      count: value,
      confidence: CONFIDENCE,
      evidence: spanOf(scene, start, last),
      sentence: { start: scene.start, end: scene.end },
      rule: "count.part",
    },
  };
}

function headFor({ tree }: Scene, start: number, end: number): number {
  for (let i = start; i < end; i++) if (isVerb(tree, i) && below(tree, i, /^aux/).length >= 0) return i;
  const up = headOf(tree, start);
  return up >= 0 && /^nsubj/.test(relationOf(tree, start)) ? up : start;
}

const MOST = 14;
function clauseEnd({ words }: Scene, from: number): number {
  let at = from;
  while (at < words.length && at - from < MOST && !/^[,.;:()“”"]$|^(and|but|while|which|who)$/.test(words[at] ?? ""))
    at++;
  return at;
}
