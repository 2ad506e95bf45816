import type { Report } from "../model/index.js";
import { OWN_VOICE } from "./claims.js";
import type { Draft } from "./draft.js";
import { actorsOf } from "./mention.js";
import { type Scene, spanOf, word } from "./scene.js";

const CONFIDENCE = 0.9;
const BODIES = new Set(["IGO", "NGO", "MON"]);

/** Who belongs to a body, where a list in brackets follows its name: "the Minsk group (United States, France and Russia)". */
export function members(scene: Scene, report: Pick<Report, "id">): Draft[] {
  return scene.groups.flatMap((list) => {
    const [first] = list.mentions;
    const body = scene.mentions.findLast((m) => m.end === list.start - 1);
    const isList = word(scene, list.start - 1) === "(" && word(scene, list.end) === ")" && list.mentions.length > 1;
    const of = body?.actors.find((a) => a.role !== undefined && BODIES.has(a.role));
    if (!isList || !first || !of) return [];
    return {
      finding: {
        report: report.id,
        type: "member-of",
        actor: actorsOf(list),
        recipient: [of],
        place: [],
        time: { start: null, end: null, text: null },
        claim: OWN_VOICE,
        status: "actual",
        confidence: CONFIDENCE,
        evidence: spanOf(scene, list.start - 1, list.end + 1),
        sentence: { start: scene.start, end: scene.end },
        rule: "member.in-brackets",
      },
      rule: null,
      scene,
      kind: "noun",
      start: list.start,
      end: list.end,
      collective: { actor: false, recipient: false },
    } as const satisfies Draft;
  });
}
