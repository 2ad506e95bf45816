import type { Actor, Report } from "../model/index.js";
import { OWN_VOICE } from "./claims.js";
import type { Draft } from "./draft.js";
import { type Scene, spanOf } from "./scene.js";
import { below, headOf, lemmaOf, relationOf, topOf } from "./tree.js";
import { subjectOf } from "./treeRoles.js";

const OFFICE_CONFIDENCE = 0.9;

const FORMER = /^(?:former|ex|late|onetime|one-time)\b/i;

const OFFICE_VERBS =
  /^(become|remain|serve|act|elect|re-elect|reelect|appoint|name|nominate|swear|inaugurate|install|proclaim|declare|confirm|reappoint|choose|return)$/;

interface Held {
  readonly person: Actor;
  readonly side: Actor | null;
  readonly office: string;
  readonly start: number;
  readonly end: number;
  readonly at: string;
}

/** Who holds which office: a name beside it ("US President Joe Biden"), or of whom it is said ("X is president of Y"). */
export function offices(scene: Scene, report: Pick<Report, "id">): Draft[] {
  const held = scene.mentions.flatMap((mention): Held[] => {
    const { start, end, holds, post } = mention;
    if (holds) return [{ ...holds, start, end, at: "office.beside-name" }];
    const who = post && scene.parsed ? holderOf(scene, topOf(scene.tree, start, end)) : null;
    if (!post || !who) return [];
    return [{ ...post, ...who, start: Math.min(who.start, start), end: Math.max(who.end, end), at: "office.said-of" }];
  });
  return held.map(({ person, side, office, start, end, at }) => ({
    finding: {
      report: report.id,
      type: "holds-office",
      actor: [person],
      recipient: side ? [side] : [],
      place: [],
      time: { start: null, end: null, text: null },
      claim: OWN_VOICE,
      status: FORMER.test(office) ? "historical" : "actual",
      office,
      confidence: OFFICE_CONFIDENCE,
      evidence: spanOf(scene, start, end),
      sentence: { start: scene.start, end: scene.end },
      rule: at,
    },
    rule: null,
    scene,
    kind: "noun",
    start,
    end,
    collective: { actor: false, recipient: false },
  }));
}

const MAX_EVIDENCE = 24;

/** "X is president of Y", "X became president", "X, who was elected president": the person of whom an office is said. */
function holderOf(scene: Scene, top: number): { person: Actor; start: number; end: number } | null {
  const { tree } = scene;
  const up = headOf(tree, top);
  const isNamed =
    /^(xcomp|obj|obl|nsubj:pass|ccomp)$/.test(relationOf(tree, top)) && OFFICE_VERBS.test(lemmaOf(tree, up));
  const verb = below(tree, top, /^cop$/).length > 0 ? top : isNamed ? up : -1;
  if (verb < 0 || below(tree, verb, /^advmod$/).some((a) => /^(not|never)$/.test(scene.words[a] ?? ""))) return null;
  const group = subjectOf(scene, verb);
  const holder = group?.mentions.find((m) => m.person);
  const [person] = holder?.actors ?? [];
  if (!holder || !person || Math.abs(top - holder.start) > MAX_EVIDENCE) return null;
  return { person, start: holder.start, end: holder.end };
}
