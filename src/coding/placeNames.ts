import { verbVariants } from "../language/index.js";
import { groupsOf } from "./groups.js";
import type { Mention } from "./mention.js";
import { type Scene, word } from "./scene.js";
import { below, relationOf, topOf } from "./tree.js";

/** What is done to a place rather than to a man: "raided Bin-Houyé", "which holds Buchanan". */
const SPATIAL: ReadonlySet<string> = new Set(
  `raid shell bombard storm overrun besiege encircle surround enter reach leave retake recapture hold control govern rule
   administer loot evacuate abandon vacate quit`
    .split(/\s+/)
    .flatMap((verb) => [...verbVariants(verb), verb]),
);

/** Names that no list knows and that something is done to that is done to places only are places, whatever they look like. */
export function withPlaceNames(scene: Scene): Scene {
  if (!scene.parsed || !scene.mentions.some((m) => isStranger(m))) return scene;
  const mentions = scene.mentions.map((m) => (isStranger(m) && isTaken(scene, m) ? asPlace(m) : m));
  return { ...scene, mentions, groups: groupsOf(mentions, scene.tokens) };
}

/** One word, or joined by hyphens, and nothing known of it. */
const isStranger = ({ actors: [a, ...more], named, holds, place }: Mention): boolean =>
  named &&
  place === null &&
  holds === undefined &&
  more.length === 0 &&
  a !== undefined &&
  a.id === null &&
  a.role === undefined &&
  a.side === undefined &&
  /^\p{Lu}\p{Ll}[\p{L}'’-]+$/u.test(a.name);

function isTaken(scene: Scene, { start, end }: Mention): boolean {
  const { tree } = scene;
  const top = topOf(tree, start, end);
  const verb = (tree.tokens[top]?.head ?? 0) - 1;
  return (
    verb >= 0 &&
    /^(obj|nsubj:pass)$/.test(relationOf(tree, top)) &&
    SPATIAL.has(word(scene, verb)) &&
    // "held Amadou captive".
    below(tree, verb, /^xcomp$/).length === 0
  );
}

function asPlace(m: Mention): Mention {
  const { person: _, ...rest } = m;
  const [a] = m.actors;
  return a ? { ...rest, actors: [], place: { id: null, name: a.name, text: a.text } } : m;
}
