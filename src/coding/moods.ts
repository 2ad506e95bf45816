import { DEALS } from "./frameWords.js";
import { type Scene, word } from "./scene.js";
import { below, headOf, lemmaOf, relationOf, tagOf } from "./tree.js";
import { CONDITIONS } from "./words.js";

const isFuture = /^(will|shall|'ll|wo)$/;
const isDuty = /^(must|should|ought|needs?)$/;
const isMaybe = /^(can|could|may|might|ca)$/;

/** What a verb's auxiliaries, marks and negations say of it. */
export interface Mood {
  readonly future: boolean;
  readonly duty: boolean;
  readonly maybe: boolean;
  readonly would: boolean;
  /** "is to be watched". */
  readonly beTo: boolean;
  /** "was to have been watched": it was not. */
  readonly wasToHave: boolean;
  readonly negated: boolean;
  readonly finite: boolean;
  readonly present: boolean;
}

export function moodOf(scene: Scene, v: number): Mood {
  const { tree } = scene;
  const aux = below(tree, v, /^(aux|aux:pass|cop)$/).map((a) => word(scene, a));
  const marks = below(tree, v, /^mark$/).map((m) => word(scene, m));
  const subject = below(tree, v, /^nsubj/);
  const none = subject.some(
    (s) =>
      /^(nobody|none|nothing|neither)$/.test(word(scene, s)) ||
      below(tree, s, /^(det|advmod)$/).some((d) => /^(no|neither|not)$/.test(word(scene, d))),
  );
  const negated =
    none || below(tree, v, /^(advmod|cc:preconj)$/).some((a) => /^(not|n't|never|neither|nor)$/.test(word(scene, a)));
  const be = aux.some((a) => /^(is|are|was|were|be|being)$/.test(a));
  return {
    future: aux.some((a) => isFuture.test(a)),
    duty: aux.some((a) => isDuty.test(a)),
    maybe: aux.some((a) => isMaybe.test(a)),
    would: aux.some((a) => /^(would|'d)$/.test(a)),
    beTo: be && marks.includes("to") && /^(is|are|was|were)$/.test(aux[0] ?? ""),
    wasToHave: /^(was|were)$/.test(aux[0] ?? "") && marks.includes("to") && aux.includes("have"),
    negated,
    finite: /^VB[DZP]$/.test(tagOf(tree, v)) || aux.some((a) => /^(has|have|had|did|does|do|is|are|was|were)$/.test(a)),
    present: /^VB[ZP]$/.test(tagOf(tree, v)) || (aux.length > 0 && aux.every((a) => /^(is|are)$/.test(a))),
  };
}

/** A clause below says on what it depends, or "in return for", "for every". */
export function hasCondition(scene: Scene, at: number): boolean {
  const clause = below(scene.tree, at, /^advcl/).some((c) =>
    below(scene.tree, c, /^mark|^advmod/).some((m) => CONDITIONS.has(word(scene, m)) && word(scene, m) !== "until"),
  );
  return clause || scene.words.some((w, i) => w === "for" && /^(every|each)$/.test(word(scene, i + 1)));
}

/** A day is told that it is not merely to be done by. */
export const isOnDay = (scene: Scene, v: number): boolean =>
  scene.times.some(
    ({ time, from }) =>
      time.type === "DATE" &&
      (time.from ?? "").length >= 10 &&
      time.from === time.to &&
      from > v &&
      from - v <= 10 &&
      !/^(by|within|until|till|before|of|since|after)$/.test(word(scene, from - 1)),
  );

/** Somebody is told to have said so. */
export const isSaid = ({ tree }: Scene, v: number): boolean =>
  /^(ccomp|conj|parataxis|root)$/.test(relationOf(tree, v));

/** "The text obliges", "the accord, which provides for". */
export function isDealSubject(scene: Scene, v: number): boolean {
  const { tree } = scene;
  const up = headOf(tree, v);
  const subjects = [...below(tree, v, /^nsubj/), ...(/^acl/.test(relationOf(tree, v)) ? [up] : [])];
  if (subjects.length === 0 && relationOf(tree, v) === "conj" && up >= 0) return isDealSubject(scene, up);
  return subjects.some(
    (s) => DEALS.has(word(scene, s)) || DEALS.has(lemmaOf(tree, s)) || /^(it|this|which)$/.test(word(scene, s)),
  );
}

/** "Under the deal", "as part of the accord", "according to article 4". */
export function underDeal({ words }: Scene): boolean {
  return words.some((w, i) => {
    if (!/^(under|per|pursuant|part|line|accordance|according|terms|by|within|in|with)$/.test(w)) return false;
    const reach = /^(by|in|with|within)$/.test(w) ? 2 : 6;
    for (let k = i + 1; k <= i + reach; k++) {
      const next = words[k] ?? ".";
      if (/^[,;:.]$/.test(next)) return false;
      if (DEALS.has(next)) return true;
    }
    return false;
  });
}
