import type { Scene } from "./scene.js";
import { below, casesOf, headOf, isUnder, isVerb, lemmaOf, relationOf, topOf } from "./tree.js";
import type { Trigger } from "./triggers.js";

/** What sets a clause apart from another one: its place and time are its own. */
const APART = /^(before|until|till|because|although|though|unless|whereas|if)$/;
/** Violence that something else follows has its days to itself: "agreed to a truce following clashes on Tuesday". */
const FOLLOWED = /^(after|following|amid|despite|over)$/;
const VIOLENT =
  /^(clash|attack|ambush|firefight|skirmish|shelling|bombardment|blast|explosion|shooting|killing|massacre|bombing|violence|incident|fighting|raid|strike|airstrike)$/;
/** What dates a clause by another one, whose time is then near enough, though not its place. */
const DATES = /^(after|since|once)$/;

/**
 * True where a place or time (tokens, half-open) belongs to a clause that tells of something else than the trigger: "the
 * ELN, with which Colombia opened talks in 2014, kidnaps", "martial law was imposed after talks in Tokyo broke down".
 */
export function isElsewhere(
  scene: Scene,
  { head }: Pick<Trigger, "head">,
  span: { readonly start: number; readonly end: number },
  what: "place" | "time",
): boolean {
  const { tree } = scene;
  for (let at = topOf(tree, span.start, span.end); at >= 0; at = headOf(tree, at)) {
    if (isUnder(tree, head, at)) return false;
    // "the truce between A and B, which began on Monday": the parser hangs on B what tells of the truce.
    if (!isVerb(tree, head) && relationOf(tree, at) === "acl:relcl" && isUnder(tree, headOf(tree, at), head))
      return false;
    if (isIsland(scene, at, what)) return true;
  }
  return false;
}

/** An aside about a name, violence that something else follows, or a clause with a subject of its own that another is dated or grounded by. */
function isIsland({ tree, words, mentions }: Scene, at: number, what: "place" | "time"): boolean {
  const relation = relationOf(tree, at);
  const up = headOf(tree, at);
  if (relation === "acl:relcl") {
    const named = mentions.find((m) => m.named && m.start <= up && up < m.end);
    return named !== undefined && words[named.end] === ",";
  }
  if (what === "time" && /^(obl|nmod)$/.test(relation))
    return VIOLENT.test(lemmaOf(tree, at)) && casesOf(tree, at).some((c) => FOLLOWED.test(c));
  if (relation !== "advcl" || !isVerb(tree, at) || below(tree, at, /^nsubj/).length === 0) return false;
  return below(tree, at, /^(mark|case|advmod)$/).some(
    (m) => APART.test(words[m] ?? "") || (what === "place" && DATES.test(words[m] ?? "")),
  );
}
