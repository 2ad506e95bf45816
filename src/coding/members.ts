import type { Actor, Report } from "../model/index.js";
import { OWN_VOICE } from "./claims.js";
import type { Draft } from "./draft.js";
import { actorsOf, type Group } from "./mention.js";
import { type Scene, spanOf, word } from "./scene.js";
import { below, headOf, lemmaOf, relationOf } from "./tree.js";
import { groupAt, subjectOf } from "./treeRoles.js";

const CONFIDENCE = 0.9;
const BODIES = new Set(["IGO", "NGO", "MON"]);

const MEMBER = /^(member|co-chair|state|country)$/;

/** "Turkey is a NATO member", "Turkey, a NATO member state": who is said to be one, and of what. */
function memberships(scene: Scene): { at: number; actor: Group; body: Actor; start: number }[] {
  if (!scene.parsed) return [];
  return [...scene.words.keys()].flatMap((at) => {
    const { tree } = scene;
    if (
      !MEMBER.test(lemmaOf(tree, at)) ||
      !scene.words.slice(Math.max(0, at - 1), at + 1).some((w) => /^(member|co-chair)/.test(w))
    )
      return [];
    const mention = scene.mentions.find(
      (m) => m.end === at || (m.end === at - 1 && /^member/.test(word(scene, at - 1))),
    );
    const body = mention?.actors.find((a) => a.role !== undefined && BODIES.has(a.role));
    const of =
      relationOf(tree, at) === "appos"
        ? groupAt(scene, headOf(tree, at))
        : below(tree, at, /^cop$/).length > 0
          ? subjectOf(scene, at)
          : null;
    return body && mention && of && of.start !== mention.start && of.mentions.some((m) => m.actors.length > 0)
      ? [{ at, actor: of, body, start: mention.start }]
      : [];
  });
}

/** Who belongs to a body, where a list in brackets follows its name: "the Minsk group (United States, France and Russia)". */
export function members(scene: Scene, report: Pick<Report, "id">): Draft[] {
  const said = memberships(scene).map(({ at, actor, body, start }) =>
    memberOf(scene, report, actorsOf(actor), body, Math.min(start, actor.start), at + 1, "member.said-of"),
  );
  const listed = scene.groups.flatMap((list) => {
    const [first] = list.mentions;
    const body = scene.mentions.findLast((m) => m.end === list.start - 1);
    const isList = word(scene, list.start - 1) === "(" && word(scene, list.end) === ")" && list.mentions.length > 1;
    const of = body?.actors.find((a) => a.role !== undefined && BODIES.has(a.role));
    if (!isList || !first || !of) return [];
    return [memberOf(scene, report, actorsOf(list), of, list.start - 1, list.end + 1, "member.in-brackets")];
  });
  return [...said, ...listed];
}

function memberOf(
  scene: Scene,
  report: Pick<Report, "id">,
  actor: readonly Actor[],
  of: Actor,
  start: number,
  end: number,
  rule: string,
): Draft {
  return {
    finding: {
      report: report.id,
      type: "member-of",
      actor,
      recipient: [of],
      place: [],
      time: { start: null, end: null, text: null },
      claim: OWN_VOICE,
      status: "actual",
      confidence: CONFIDENCE,
      evidence: spanOf(scene, start, end),
      sentence: { start: scene.start, end: scene.end },
      rule,
    },
    rule: null,
    scene,
    kind: "noun",
    start,
    end,
    collective: { actor: false, recipient: false },
  };
}
