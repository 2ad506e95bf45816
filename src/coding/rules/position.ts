import type { Rule } from "../rule.js";
import { alike, list } from "./truce-words.js";

/** Principles of the law of nations, by the words for them, every form. */
const PRINCIPLES: Readonly<Record<string, readonly string[]>> = {
  "self-determination": list(
    `self-determination, self determination, right of peoples to decide, right to decide their own future, right to decide their own fate, right to choose their own future, right to independence, self-rule,
     right to decide their fate, right to decide their future, right of the people to decide`,
  ),
  "territorial-integrity": list(
    `territorial integrity, territorial unity, territorial sovereignty, inviolability of borders, inviolability of frontiers, inviolability of the borders, inviolability of its borders, integrity of the state, unity of the country, unity of the state,
     national unity and territorial integrity, unity and sovereignty, sovereignty and integrity, sovereignty, borders, frontiers, indivisibility, internationally recognised borders, internationally recognized borders`,
  ),
  "non-interference": list(
    "non-interference, noninterference, non-intervention, nonintervention, non interference, interference in the internal affairs, interference in internal affairs, interference in its internal affairs, foreign interference, outside interference, foreign meddling, outside meddling, foreign intervention",
  ),
  "non-use-of-force": list(
    "non-use of force, nonuse of force, non-aggression, renunciation of force, renunciation of violence, peaceful settlement, peaceful resolution, peaceful solution, political solution, political settlement, negotiated solution, negotiated settlement, military solution, use of force, threat of force, force of arms",
  ),
  "equal-rights": list("equal rights, equality of peoples, sovereign equality, minority rights, rights of minorities"),
  "return-of-refugees": list("right of return, right to return, right of refugees to return"),
  "two-state-solution": list("two-state solution, two state solution"),
};

/** What one is against by being for the principle. */
const AGAINST: Readonly<Record<string, readonly string[]>> = {
  "non-interference": list(
    "interference in the internal affairs, interference in internal affairs, interference in its internal affairs, foreign interference, outside interference, foreign meddling, outside meddling, foreign intervention",
  ),
  "non-use-of-force": list("military solution, use of force, threat of force, force of arms"),
  "territorial-integrity": list("partition, secession, separatism, annexation, redrawing of borders, dismemberment"),
};

const FOR = list(
  `support, back, uphold, defend, reaffirm, affirm, stand for, stand by, insist on, recognise, recognize, respect, endorse, champion, advocate, emphasise, emphasize, stress, underline, underscore, invoke, favour, favor,
   be committed to, observe, restore, ensure, honour, honor, apply, exercise, reiterate, stand up for, plead for, safeguard, preserve, guarantee, protect, call for, demand, cherish, value, acknowledge, believe in, be in favour of, be in favor of, declare for, speak for, speak out for, come out for, cite, appeal to, claim, assert, maintain`,
);
const NOT_FOR = list(
  `oppose, reject, deny, dispute, condemn, denounce, object to, rule out, be against, be opposed to, resist, speak out against, come out against, refuse, question, dismiss, contest, decry, repudiate, disavow, exclude, warn against`,
);

const sample = (words: readonly string[]): string => words[0] ?? "";
const YIELDS = ["reject.refuse", "reject.change", "accuse.condemn"];
const ofPrinciple = (
  kind: "supports" | "opposes",
  name: string,
  principle: string,
  verbs: readonly string[],
  about: readonly string[],
): Rule => ({
  id: `position.${name}`,
  type: "position",
  kind,
  principle,
  verbs,
  about,
  not: list("party, film, bank, company"),
  actor: ["agent"],
  needs: ["actor"],
  accept: alike(
    { actor: ["ARM"], kind, yields: YIELDS },
    `Armenia ${verbs === FOR ? "upholds" : "opposes"} ${sample(about)}.`,
  ).concat(
    verbs === FOR ? [{ kind, status: "actual", text: `The principle of ${sample(about)} must be upheld.` }] : [],
  ),
  reject: ["Armenia supports the new railway."],
});

const forThem = Object.entries(PRINCIPLES)
  .map(
    ([principle, about]) =>
      [
        principle,
        about.filter((a) => !(AGAINST[principle] ?? []).includes(a) && a !== "borders" && a !== "frontiers"),
      ] as const,
  )
  .flatMap(([principle, about]) => [
    ofPrinciple("supports", principle, principle, FOR, about),
    ofPrinciple("opposes", `${principle}-not`, principle, NOT_FOR, about),
  ]);
const against = Object.entries(AGAINST).map(([principle, about]) =>
  ofPrinciple("supports", `${principle}-against`, principle, NOT_FOR, about),
);

export const position: readonly Rule[] = [
  ...forThem,
  ...against,
  {
    id: "position.sacrosanct",
    type: "position",
    kind: "supports",
    principle: "territorial-integrity",
    status: "actual",
    predicate: true,
    nouns: list(
      "sacrosanct, inviolable, sacred, untouchable, not negotiable, non-negotiable, beyond discussion, inalienable, not up for negotiation",
    ),
    about: list(
      "borders, border, frontiers, frontier, boundaries, territorial integrity, sovereignty, unity, territory",
    ),
    accept: alike(
      { kind: "supports" },
      "The colonial frontiers are sacrosanct.",
      "The borders of Armenia are inviolable.",
    ),
    reject: ["The recipe is sacrosanct."],
  },
];
