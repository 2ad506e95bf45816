import { accordingTo, headline } from "./accordingTo.js";
import { accusation, heldResponsible } from "./accusations.js";
import type { Saying } from "./claims.js";
import { antecedents, contentOf, passedOn, saidOn } from "./content.js";
import { countedBy } from "./countedBy.js";
import { lies } from "./lies.js";
import { bulletin, isPassive, isWitness, under, union } from "./phrase.js";
import { quoted } from "./quoting.js";
import { agentOf, speakerOf } from "./saidBy.js";
import { nounsOfSaying, responsibility } from "./saidNouns.js";
import { type Scene, word } from "./scene.js";
import type { Floor } from "./speakers.js";
import { lemmaOfVerb, NOUN_FORMS, QUOTES, SENSES, stanceOfVerb } from "./speech.js";
import { below } from "./tree.js";

/** All sayings of a sentence: whose, of what stance, over which of its tokens. */
export function sayingsIn(scene: Scene, floor: Floor): Saying[] {
  const verbs = [
    ...speech(scene, floor),
    ...heldResponsible(scene, floor),
    ...quoted(scene, floor),
    ...lies(scene, floor),
    ...countedBy(scene, floor),
  ];
  const nouns = [...nounsOfSaying(scene, floor), ...responsibility(scene, floor)].filter(
    // "rejected the claim that": what is claimed is denied.
    (n) => !n.nominal || !verbs.some((v) => v.stance === "denies" && v.covers.has(n.at)),
  );
  return [...accordingTo(scene, floor), ...headline(scene), ...verbs, ...nouns];
}

function* speech(scene: Scene, floor: Floor): Generator<Saying> {
  for (const [i, form] of scene.words.entries()) {
    const stance = stanceOfVerb(form);
    if (!stance || !isUsedAsVerb(scene, i) || isQuotedAs(scene, i)) continue;
    const passive = isPassive(scene, i);
    const lemma = lemmaOfVerb(form);
    if (stance === "accuses") {
      const saying = accusation(scene, i, passive, floor);
      if (saying) yield saying;
      continue;
    }
    if (passive) {
      const by = agentOf(scene, i, floor);
      if (by.length === 0) continue;
      // "the attack was claimed by X": X owns up to what is claimed.
      const owns = lemma === "claim";
      yield {
        by,
        stance: owns ? "confirms" : stance,
        at: i,
        covers: union(
          under(scene, below(scene.tree, i, /^(nsubj:pass|csubj:pass|ccomp|xcomp)/)),
          antecedents(scene, i),
        ),
        ...(owns ? { agent: by } : {}),
      };
      continue;
    }
    const said = contentOf(scene, i, stance, lemma);
    if (said === null) continue;
    const by = speakerOf(scene, i, floor);
    if (by.length === 0 || (SENSES.has(lemma) && !by.some(isWitness))) continue;
    yield {
      by,
      stance: bulletin(by, stance),
      at: i,
      covers: said,
      ...passedOn(scene, i, floor),
      ...saidOn(scene, i, said),
    };
  }
}

function isUsedAsVerb(scene: Scene, i: number): boolean {
  if (scene.mentions.some((m) => m.named && m.start <= i && i < m.end)) return false;
  const form = word(scene, i);
  if (!scene.parsed) return !NOUN_FORMS.has(form);
  const { upos = "X", deprel = "" } = scene.tree.tokens[i] ?? {};
  if (/^(amod|compound|case|mark|fixed)/.test(deprel) && !/ing$/.test(form)) return false;
  if (upos === "VERB") return true;
  if (upos === "AUX" || upos === "ADJ") return false;
  // The tagger takes "denies" for a noun at times; where it is also one, it must act as a verb.
  if (below(scene.tree, i, /^(nsubj|ccomp)/).length > 0 && below(scene.tree, i, /^cop/).length === 0) return true;
  return !NOUN_FORMS.has(form) && /(s|ed)$/.test(form) && below(scene.tree, i, /^(acl|xcomp|obj|compound)/).length > 0;
}

/** "quoted as saying": handled with its "quoted". */
const isQuotedAs = (scene: Scene, i: number): boolean =>
  word(scene, i - 1) === "as" && scene.words.slice(Math.max(0, i - 14), i).some((w) => QUOTES.has(w));
