import type { Place, TimeSpan } from "../model/index.js";
import { beside } from "./beside.js";
import type { Draft } from "./draft.js";
import { actorsOf, type Mention } from "./mention.js";
import { quantityAt } from "./numbers.js";
import { type PlacedTime, type Scene, spanOf, word } from "./scene.js";
import { below } from "./tree.js";
import { groupAt } from "./treeRoles.js";

/** What is told place by place, each with its day. */
const LISTED = new Set<string>(["provision", "RETREAT", "ASSAULT"]);
const LED = /^(by|on|until|before|from|at|in)$/;
/** Before the place itself: "and the district of Lachin". */
const LEADS_IN = /^(the|in|at|from|on|of|district|town|city|village|region|province|county|port|area)$/;
const JOIN = /^(,|;|and|then)$/;

/**
 * "is to hand over Gali by 20 November, Kodori by 25 November and Ochamchira by 1 December": each place with a day of its
 * own is a statement of its own, though the verb is said but once.
 */
export function withGapped(drafts: readonly Draft[]): Draft[] {
  const near = beside(drafts);
  return drafts.flatMap((draft) => {
    const rest = LISTED.has(draft.finding.type) ? partsOf(draft, near(draft)) : [];
    return [draft, ...rest, ...othersOf(draft)];
  });
}

/** "A freed 20 soldiers, B 15": the same deed of another, so many times (mendClauses.ts). */
function othersOf(draft: Draft): Draft[] {
  const { scene, finding, kind, start } = draft;
  if (finding.type !== "RETREAT" || finding.count === undefined || kind !== "active") return [];
  return below(scene.tree, start, /^parataxis$/).flatMap((doer) => {
    const [number] = below(scene.tree, doer, /^orphan$/);
    const group = groupAt(scene, doer);
    const count = number === undefined ? undefined : quantityAt(scene, number)?.value;
    if (number === undefined || !group || count === undefined) return [];
    const evidence = spanOf(scene, group.start, number + 1);
    const { start: from, end: to } = group;
    return [
      {
        ...draft,
        start: from,
        end: to,
        finding: { ...finding, actor: actorsOf(group), recipient: [], count, evidence },
      },
    ];
  });
}

interface Part {
  readonly mention: Mention;
  readonly place: Place;
  readonly time: PlacedTime;
}

function partsOf(draft: Draft, near: readonly Draft[]): Draft[] {
  const { scene, finding, end } = draft;
  const [own] = finding.place;
  if (!own || finding.time.text === null || !scene.parsed) return [];
  const first = scene.times.find((t) => t.from >= end && t.time.text === finding.time.text);
  if (!first || !scene.mentions.some((m) => m.place?.id === own.id && m.start >= draft.start && m.end <= first.from))
    return [];
  const found: Part[] = [];
  for (let part = next(scene, first.to); part; part = next(scene, part.time.to)) found.push(part);
  return found
    .filter(
      ({ place }) =>
        !near.some(
          (d) => d !== draft && d.finding.type === finding.type && d.finding.place.some((p) => p.id === place.id),
        ),
    )
    .map(({ mention, place, time }) => ({
      ...draft,
      start: mention.start,
      end: mention.end,
      finding: {
        ...finding,
        place: [place],
        time: { ...spanOfTime(time) },
        evidence: spanOf(scene, mention.start, time.to),
      },
    }));
}

const spanOfTime = ({ time }: PlacedTime): TimeSpan => ({ start: time.from, end: time.to, text: time.text });

/** ", Kodori by 25 November": right behind a day, joined to it, a bare place and its day. */
function next(scene: Scene, from: number): Part | null {
  let at = from;
  while (at < scene.words.length && JOIN.test(word(scene, at))) at++;
  if (at === from) return null;
  while (LEADS_IN.test(word(scene, at))) at++;
  const mention = scene.mentions.find((m) => m.start === at && m.place !== null);
  if (!mention?.place || !LED.test(word(scene, mention.end))) return null;
  const time = scene.times.find((t) => t.from === mention.end + 1 && t.time.type !== "DURATION");
  return time ? { mention, place: mention.place, time } : null;
}
