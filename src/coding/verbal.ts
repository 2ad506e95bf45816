import { type Scene, word } from "./scene.js";
import { below, casesOf, lemmaOf, relationOf } from "./tree.js";
import type { Trigger } from "./triggers.js";

/** Verbs that words can do as well as arms. */
const DOUBLE = new Set("attack assail blast target hit strike storm fire blitz hammer ambush pummel".split(" "));
/** What only words are aimed at, or made of. */
const WORDS =
  /^(decision|plan|policy|policies|deal|agreement|accord|government|bill|law|proposal|speech|statement|remarks|record|handling|performance|critics|press|media|idea|budget|reform|reforms|stance|move|report|coalition|opposition|interview|editorial|column|parliament|debate|criticism|words|tweet|article|letter|resolution)$/;

/** "attacked the government for going soft", "attacked the deal as a betrayal": a quarrel of words. */
export function isVerbal(scene: Scene, { head, kind }: Trigger): boolean {
  const { tree } = scene;
  if (kind === "noun" || !DOUBLE.has(lemmaOf(tree, head))) return false;
  const blames = below(tree, head, /^(advcl|obl)/).some((c) => {
    const [first] = casesOf(tree, c);
    return (
      (first === "for" && relationOf(tree, c) === "advcl") ||
      (first === "as" && !/^(part|they|it|he|she)/.test(word(scene, c)))
    );
  });
  const struck = below(tree, head, kind === "passive" ? /^nsubj:pass$/ : /^obj$/);
  return struck.some(
    (o) =>
      WORDS.test(word(scene, o)) &&
      (blames || !/^(government|opposition|parliament|press|media|move|report)$/.test(word(scene, o))),
  );
}
