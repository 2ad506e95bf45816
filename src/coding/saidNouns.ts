import type { Actor } from "../model/index.js";
import { range, type Saying } from "./claims.js";
import { under, union } from "./phrase.js";
import { agentOf, speakerOf } from "./saidBy.js";
import { type Scene, word } from "./scene.js";
import { type Floor, mentionAt, ownerOfWords } from "./speakers.js";
import { stanceOfNoun } from "./speech.js";
import { below, casesOf, headOf, relationOf } from "./tree.js";

/** "X's claim that", "a statement by X that", "accusations of N by X". */
export function* nounsOfSaying(scene: Scene, floor: Floor): Generator<Saying> {
  if (!scene.parsed) return;
  const { tree } = scene;
  for (const [i, form] of scene.words.entries()) {
    const stance = stanceOfNoun(form);
    if (!stance || !/^(NOUN|PROPN)$/.test(tree.tokens[i]?.upos ?? "")) continue;
    const clauses = below(tree, i, /^(acl(?!:relcl)|ccomp|advcl|parataxis)/).filter((c) => c > i);
    const whole = below(tree, i, /^acl:relcl$/).filter((c) => c > i && isWholeClause(scene, c));
    // "accusations by X that": the parser may hang the clause on X.
    const hung = below(tree, i, /^nmod$/)
      .filter((c) => /^(by|from)$/.test(casesOf(tree, c)[0] ?? ""))
      .flatMap((c) => below(tree, c, /^(acl|ccomp)/))
      .filter((c) => below(tree, c, /^mark$/).some((m) => word(scene, m) === "that"));
    const of = below(tree, i, /^nmod$/).filter(
      (c) => /^(of|about)$/.test(casesOf(tree, c)[0] ?? "") && (mentionAt(scene, c)?.actors.length ?? 0) === 0,
    );
    const tops = [...clauses, ...whole, ...hung, ...of];
    if (tops.length === 0) continue;
    const own = ownerOfWords(scene, i);
    const by = own.length > 0 ? own : lenderOf(scene, i, floor);
    if (by.length > 0) yield { by, stance, at: i, covers: under(scene, tops), nominal: true };
  }
}

/** "the claim that X had shelled Y": nothing is missing in it, so "that" stands for nobody. */
const isWholeClause = ({ tree, words }: Scene, verb: number): boolean => {
  const relatives = below(tree, verb, /^(obj|nsubj|nsubj:pass)$/).filter((c) => words[c] === "that");
  const own = below(tree, verb, /^(obj|nsubj|nsubj:pass)$/).filter((c) => words[c] !== "that");
  return relatives.length === 1 && own.length >= 2;
};

const UTTER =
  /^(make|made|making|makes|issue|issued|issues|issuing|repeat|repeated|repeats|level|levelled|leveled|voice|voiced|renew|renewed|renews|give|gave|gives|release|released|publish|published|put|send|sent|carry|carried|lodge|lodged|file|filed|advance|advanced|air|aired|reiterated|reiterates|raise|raised|express|expressed)$/;

/** "issued a warning that": whose the words are is the verb's subject. */
function lenderOf(scene: Scene, noun: number, floor: Floor): Actor[] {
  const up = headOf(scene.tree, noun);
  return up >= 0 && relationOf(scene.tree, noun) === "obj" && UTTER.test(word(scene, up))
    ? speakerOf(scene, up, floor)
    : [];
}

/** "claimed responsibility for the attack", "denied any involvement in it". */
export function* responsibility(scene: Scene, floor: Floor): Generator<Saying> {
  if (!scene.parsed) return;
  const { tree } = scene;
  for (const [i, form] of scene.words.entries()) {
    if (!/^(responsibility|credit|involvement|role|part|complicity|authorship)$/.test(form)) continue;
    const verb = headOf(tree, i);
    const w = verb < 0 ? "" : word(scene, verb);
    if (!/^(obj|nsubj:pass)$/.test(relationOf(tree, i))) continue;
    const denies = /^(den(y|ies|ied|ying)|disclaim|disavow|reject|refut|disput)/.test(w);
    const owns = /^(claim|admit|accept|assum|acknowledg|tak(e|es|ing|en)$|took|confirm|conced)/.test(w);
    if (!denies && !owns) continue;
    if (/^(role|part|credit)$/.test(form) && /^(tak|took|accept|assum)/.test(w) && form !== "credit") continue;
    const nobody = below(tree, verb, /^nsubj/).some(
      (s) =>
        /^(nobody|none|no-one)$/.test(word(scene, s)) ||
        below(tree, s, /^det$/).some((d) => /^(no|neither)$/.test(word(scene, d))),
    );
    const by = nobody
      ? []
      : relationOf(tree, i) === "obj"
        ? speakerOf(scene, verb, floor)
        : agentOf(scene, verb, floor);
    if (by.length === 0) continue;
    const tops = [
      ...below(tree, i, /^(nmod|acl)/),
      ...below(tree, verb, /^(obl|advcl)/).filter((c) => /^(for|in)$/.test(casesOf(tree, c)[0] ?? "") && c > verb),
    ].filter((c) => !scene.times.some((t) => t.from <= c && c < t.to));
    yield {
      by,
      stance: denies ? "denies" : "confirms",
      at: verb,
      covers: union(under(scene, tops), range(i, i + 1)),
      agent: by,
    };
  }
}
