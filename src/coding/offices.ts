import type { Report } from "../model/index.js";
import { OWN_VOICE } from "./claims.js";
import type { Draft } from "./draft.js";
import { type Scene, spanOf } from "./scene.js";

const OFFICE_CONFIDENCE = 0.9;

const FORMER = /^(?:former|ex|late|onetime|one-time)\b/i;

/** Who holds which office, wherever a name stands beside it: "US President Joe Biden". */
export function offices(scene: Scene, report: Pick<Report, "id">): Draft[] {
  return scene.mentions.flatMap((mention) => {
    if (!mention.holds) return [];
    const { person, side, office } = mention.holds;
    return {
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
        evidence: spanOf(scene, mention.start, mention.end),
        sentence: { start: scene.start, end: scene.end },
        rule: "office.beside-name",
      },
      rule: null,
      scene,
      kind: "noun",
      start: mention.start,
      end: mention.end,
      collective: { actor: false, recipient: false },
    } as const satisfies Draft;
  });
}
