import { type Scene, word } from "./scene.js";
import { below, casesOf, headOf, lemmaOf, relationOf } from "./tree.js";
import type { Trigger } from "./triggers.js";

/** Verbs that words can do as well as arms. */
const DOUBLE = new Set("attack assail blast target hit strike storm fire blitz hammer ambush pummel".split(" "));
/** What only words are aimed at, or made of. */
const WORDS =
  /^(decision|plan|policy|policies|deal|agreement|accord|government|bill|law|proposal|speech|statement|remarks|record|handling|performance|critics|press|media|idea|budget|reform|reforms|stance|move|report|coalition|opposition|interview|editorial|column|parliament|debate|criticism|words|tweet|article|letter|resolution)$/;

/** Whose business fighting is: "director general of military operations". */
const OFFICE =
  /^(director|directors|general|generals|chief|chiefs|head|commander|minister|ministry|department|committee|commission|agreement|accord|law|tribunal|college|school|museum|anniversary|history|correspondent|expert|experts|threat|fear|fears|risk|danger)$/;

/** The noun belongs to an office or a name, and tells of nothing that happened. */
export function isOffice({ tree, words }: Scene, { head, kind }: Trigger): boolean {
  if (kind !== "noun" || !/^(nmod|compound)/.test(relationOf(tree, head))) return false;
  const up = words[headOf(tree, head)] ?? "";
  return (
    OFFICE.test(up) &&
    (relationOf(tree, head) === "compound" || casesOf(tree, head).some((p) => p === "of" || p === "for"))
  );
}

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
