import { range, type Saying } from "./claims.js";
import { isPassive, under, union } from "./phrase.js";
import { speakerOf } from "./saidBy.js";
import { type Scene, word } from "./scene.js";
import { type Floor, whoIs } from "./speakers.js";
import { stanceOfNoun } from "./speech.js";
import { below, headOf, isUnder, lemmaOf, relationOf } from "./tree.js";

/** What a report that is not true is called. */
const LIE =
  /^(lies?|false|untrue|nonsense|fabrications?|fabricated|inventions?|invented|fiction|slanders?|libel|propaganda|baseless|groundless|unfounded|fake|disinformation|fantasy|hoax|wrong|unsubstantiated|concocted|falsehoods?|slanderous|ludicrous|absurd)$/;
const NAMES = /^(call|brand|label|term|describe|name|deem|consider|declare)$/;
/** "does not correspond to reality". */
const TRUTH = /^(reality|truth|facts?)$/;

/** "is not true". */
const TRUE = /^(true|correct|accurate|so|right|confirmed|lies?)$/;

/** "The report that X shelled Y is false, Z said": the parser may give both subjects to the verb of saying. */
function lentTo(scene: Scene, i: number): { readonly report: number; readonly sayer: number | undefined } | null {
  const { tree } = scene;
  const verb = headOf(tree, i);
  if (verb < 0 || relationOf(tree, i) !== "ccomp") return null;
  const [report, sayer] = below(tree, verb, /^nsubj/);
  const isReport = report !== undefined && report < i && stanceOfNoun(word(scene, report)) !== undefined;
  return isReport && below(tree, report, /^acl/).length > 0 ? { report, sayer } : null;
}

/** "COGAT calls that a lie", "reports that X shelled Y are false": denials of what is told there. */
export function* lies(scene: Scene, floor: Floor): Generator<Saying> {
  if (!scene.parsed) return;
  const { tree } = scene;
  for (const i of scene.words.keys()) {
    if (NAMES.test(lemmaOf(tree, i)) && !isPassive(scene, i)) {
      const lie = scene.words.findIndex((w, t) => t > i && t - i <= REACH && LIE.test(w) && isUnder(tree, t, i));
      const [object] = below(tree, i, /^obj$/).filter((o) => o !== lie && o < lie);
      if (lie < 0 || object === undefined) continue;
      const by = speakerOf(scene, i, floor);
      if (by.length > 0) yield { by, stance: "denies", at: i, covers: under(scene, [object]) };
      continue;
    }
    if (!LIE.test(word(scene, i)) && !TRUE.test(word(scene, i)) && lemmaOf(tree, i) !== "correspond") continue;
    const own = below(tree, i, /^(nsubj|csubj)/);
    const lent = own.length > 0 ? null : lentTo(scene, i);
    const subjects = lent ? [lent.report] : own;
    const isNot = below(tree, i, /^advmod$/).some((a) => /^(not|n't|never)$/.test(word(scene, a)));
    const isFalse =
      ((isNot ? TRUE : LIE).test(word(scene, i)) && below(tree, i, /^cop$/).length > 0) ||
      (lemmaOf(tree, i) === "correspond" &&
        below(tree, i, /^advmod$/).some((a) => /^(not|n't)$/.test(word(scene, a))) &&
        below(tree, i, /^obl/).some((o) => TRUTH.test(word(scene, o))));
    const clauses = below(tree, i, /^(ccomp|advcl|acl)/);
    if (isFalse && subjects.length > 0)
      yield {
        by: lent?.sayer === undefined ? [] : whoIs(scene, lent.sayer, floor),
        stance: "denies",
        at: i,
        covers: union(under(scene, [...subjects, ...clauses]), range(Math.min(...subjects), Math.min(...subjects) + 1)),
      };
  }
}

/** How far after the verb the word may stand, in tokens. */
const REACH = 8;
