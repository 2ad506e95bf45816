import type { Actor } from "../model/index.js";
import { patientsOf } from "./accusations.js";
import type { Saying } from "./claims.js";
import { clauseOf, closing, contentOf, TOLD } from "./content.js";
import { isPassive, under } from "./phrase.js";
import { agentOf, speakerOf } from "./saidBy.js";
import { type Scene, word } from "./scene.js";
import { type Floor, whoIs } from "./speakers.js";
import { lemmaOfVerb, QUOTES, stanceOfVerb } from "./speech.js";
import { below, headOf, isVerb } from "./tree.js";

/** "the agency quoted a witness as saying", "X was quoted by the agency as saying", ", citing residents". */
export function* quoted(scene: Scene, floor: Floor): Generator<Saying> {
  if (!scene.parsed) return;
  const { tree } = scene;
  for (const [i, form] of scene.words.entries()) {
    if (!QUOTES.has(form) || !isVerb(tree, i)) continue;
    const passive = isPassive(scene, i);
    const saying = scene.words.findIndex(
      (w, at) =>
        at > i && at - i <= 14 && /^(saying|telling|stating|claiming)$/.test(w) && word(scene, at - 1) === "as",
    );
    const [source] = passive ? patientsOf(scene, i) : below(tree, i, /^obj$/);
    const by = source === undefined ? [] : whoIs(scene, source, floor).filter(isSource);
    if (by.length === 0) continue;
    const via = passive
      ? [...agentOf(scene, i, floor), ...(saying < 0 ? [] : agentOf(scene, saying, floor))]
      : speakerOf(scene, i, floor).filter((a) => !by.includes(a));
    const passedBy = via.length > 0 ? { via } : {};
    const told = saying < 0 ? [] : below(tree, saying, TOLD);
    const clause = clauseOf(scene, i);
    const around = closing(scene, i, { from: clause.from, to: clause.to });
    if (told.length > 0) yield { by, stance: "says", at: i, covers: under(scene, told), ...passedBy };
    else if (/ing$/.test(form)) {
      // "X reported, citing Y": Y's word, wherever X's reaches.
      const up = governingVerb(scene, i);
      const reach = up < 0 ? null : (contentOf(scene, up, "says", lemmaOfVerb(word(scene, up))) ?? null);
      const covers = reach ?? around;
      if (covers) yield { by, stance: "says", at: i, covers: without(covers, i), ...passedBy };
    } else if (around) yield { by, stance: "says", at: i, covers: around, ...passedBy };
  }
}

/** Somebody, and no inquiry or figures that are cited. */
const isSource = (a: Actor): boolean =>
  a.id !== null ||
  a.side !== undefined ||
  a.role !== undefined ||
  /^\p{Lu}/u.test(a.name) ||
  /\b(source|official|officer|witness|resident|doctor|medic|spokes\w+|leader|commander|member|relative|activist|expert|analyst|diplomat|survivor|elder|chief|head|director|refugee|villager|soldier|fighter|person|man|woman|people)(e?s)?$/i.test(
    a.name,
  );

/** One token less than what it cites from, so that it is the inner of the two. */
const without = (covers: ReadonlySet<number>, at: number): ReadonlySet<number> => {
  const [first] = [...covers].filter((t) => t !== at).sort((a, b) => b - a);
  return new Set([...covers].filter((t) => t !== at && t !== first));
};

function governingVerb(scene: Scene, i: number): number {
  let at = headOf(scene.tree, i);
  for (let up = 0; at >= 0 && up < 4; up++, at = headOf(scene.tree, at))
    if (stanceOfVerb(word(scene, at)) !== undefined && isVerb(scene.tree, at)) return at;
  return scene.words.findLastIndex(
    (w, t) => t < i && i - t <= 12 && stanceOfVerb(w) !== undefined && isVerb(scene.tree, t),
  );
}
