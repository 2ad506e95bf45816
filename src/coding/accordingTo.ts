import type { Actor } from "../model/index.js";
import { range, type Saying } from "./claims.js";
import { actorsOf } from "./mention.js";
import { bulletin } from "./phrase.js";
import { type Scene, word } from "./scene.js";
import { type Floor, leadOf, ownerOfWords, whoIs } from "./speakers.js";
import { below, casesOf, headOf, isVerb, relationOf } from "./tree.js";

/** "according to X", "in the words of X", "by X's account". */
export function* accordingTo(scene: Scene, floor: Floor): Generator<Saying> {
  for (let i = 0; i + 2 < scene.words.length; i++) {
    const isAccording = word(scene, i) === "according" && word(scene, i + 1) === "to";
    const isWords =
      word(scene, i) === "in" &&
      /^(the|his|her|their|its)$/.test(word(scene, i + 1)) &&
      /^(words|view|opinion|account|telling)$/.test(word(scene, i + 2));
    const isAccount =
      word(scene, i) === "by" &&
      scene.words.slice(i + 1, i + 6).some((w) => /^(account|count|reckoning|estimate|admission|tally)$/.test(w));
    if (!isAccording && !isWords && !isAccount) continue;
    const by = isAccording ? afterAccording(scene, i, floor) : scene.parsed ? accountOf(scene, i, floor) : [];
    if (by.length === 0) continue;
    yield { by, stance: bulletin(by, "says"), at: i, covers: reachOf(scene, i) };
  }
}

function afterAccording(scene: Scene, i: number, floor: Floor): Actor[] {
  let head = scene.parsed ? headOf(scene.tree, i) : -1;
  while (head > i && isVerb(scene.tree, head))
    head = /^acl/.test(relationOf(scene.tree, head))
      ? headOf(scene.tree, head)
      : (below(scene.tree, head, /^nsubj/).find((c) => c > i) ?? -1);
  if (head > i + 1) {
    const by = whoIs(scene, head, floor);
    if (by.length > 0) return by;
  }
  const group = scene.groups.find((g) => g.start >= i + 2 && g.start - i <= 8);
  return group ? actorsOf(group) : [];
}

function accountOf(scene: Scene, i: number, floor: Floor): Actor[] {
  const noun = scene.words.findIndex(
    (w, t) =>
      t > i && t - i <= 6 && /^(words|view|opinion|account|telling|count|reckoning|estimate|admission|tally)$/.test(w),
  );
  if (noun < 0) return [];
  const own = ownerOfWords(scene, noun);
  if (own.length > 0) return own;
  const of = below(scene.tree, noun, /^nmod$/).find((c) => casesOf(scene.tree, c)[0] === "of");
  if (of !== undefined) return whoIs(scene, of, floor);
  return scene.words.slice(i, noun).some((w) => /^(his|her|their|its)$/.test(w)) ? [...floor.last] : [];
}

/** At the head of its part of a sentence it tells of what follows; elsewhere of the whole part. Parts end at semicolons. */
function reachOf(scene: Scene, i: number): ReadonlySet<number> {
  const head = i <= leadOf(scene) + 1;
  let start = i;
  while (start > 0 && word(scene, start - 1) !== ";") start--;
  let end = i;
  while (end < scene.words.length && word(scene, end) !== ";") end++;
  const opens = head || /^(;|but|while|whereas|although|though)$/.test(word(scene, i - 1));
  return range(opens ? i : start, head ? scene.words.length : end);
}

const DASH = /^(-|–|—|--)$/;

/** "Hamas: Israel has broken the truce", "Ten killed in raid - ministry". */
export function* headline(scene: Scene): Generator<Saying> {
  const lead = leadOf(scene);
  const colon = scene.words.indexOf(":", lead + 1);
  if (colon > 0 && colon - lead <= 7) {
    const head = scene.groups.find((g) => g.start >= lead && g.start - lead <= 1 && g.end === colon);
    const by = head ? actorsOf(head) : [];
    if (by.length > 0) yield { by, stance: "says", at: lead, covers: range(colon + 1, scene.words.length) };
    return;
  }
  const last = scene.words.length;
  let dash = last - 1;
  while (dash > lead + 2 && last - dash <= 6 && !DASH.test(word(scene, dash))) dash--;
  if (dash <= lead + 2 || last - dash > 6 || (scene.tokens[dash]?.start ?? 0) === (scene.tokens[dash - 1]?.end ?? 0))
    return;
  const tail = scene.groups.find((g) => g.start - dash <= 2 && g.start > dash && last - g.end <= 1);
  const by = tail ? actorsOf(tail) : [];
  if (by.length > 0) yield { by, stance: "says", at: dash, covers: range(lead, dash) };
}
