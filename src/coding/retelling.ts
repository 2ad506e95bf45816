import { type Actor, type FindingDraft, sideKey } from "../model/index.js";
import type { Draft } from "./draft.js";
import { word } from "./scene.js";
import { below, topOf } from "./tree.js";

const DEFINITE = /^(the|this|that|these|those|such|its|their|his|her)$/;
const VIOLENT = new Set<string>(["ASSAULT", "COERCE"]);

/** Who is who, told once however often it is mentioned. */
const TITLES = new Set<string>(["holds-office", "member-of"]);

/**
 * "Officials called the attack a crime": a definite noun that adds no side, place, time or figure to what was told
 * before is the same happening again, and no statement of its own (codebook, "What is recorded").
 */
export function withoutRetellings(drafts: readonly Draft[]): Draft[] {
  const inOrder = [...drafts].sort((a, b) => a.finding.evidence.start - b.finding.evidence.start);
  return inOrder.filter(
    (d, i) =>
      !(isDefinite(d) || TITLES.has(d.finding.type)) || !inOrder.slice(0, i).some((first) => tellsAllOf(first, d)),
  );
}

function isDefinite({ finding, kind, scene, start, end }: Draft): boolean {
  if (kind !== "noun" || !VIOLENT.has(finding.type)) return false;
  const head = topOf(scene.tree, start, end);
  return below(scene.tree, head, /^(det|nmod:poss)$/).some((d) => DEFINITE.test(word(scene, d)));
}

function tellsAllOf({ finding: first }: Draft, { finding: again }: Draft): boolean {
  return (
    first.type === again.type &&
    isSaidAlike(first, again) &&
    again.killed === undefined &&
    again.injured === undefined &&
    again.count === undefined &&
    isSameMode(first, again) &&
    isPart(again.actor, first.actor, keyOf(first)) &&
    isPart(again.recipient, first.recipient, keyOf(first)) &&
    again.place.every((p) => first.place.some((q) => (q.id ?? q.name) === (p.id ?? p.name))) &&
    (again.time.start === null || again.time.start === first.time.start)
  );
}

/** Whether what was told first leaves nothing for the second to add in status and claim. */
const isSaidAlike = (first: FindingDraft, again: FindingDraft): boolean =>
  TITLES.has(first.type)
    ? first.status === again.status &&
      again.actor.length > 0 &&
      again.recipient.length > 0 &&
      (again.claim.by.length === 0 || isPart(again.claim.by, first.claim.by))
    : first.status !== "planned";

const isSameMode = (a: FindingDraft, b: FindingDraft): boolean =>
  a.mode === undefined || b.mode === undefined || b.mode.every((m) => a.mode?.includes(m));

const isPart = (some: readonly Actor[], all: readonly Actor[], key: (a: Actor) => string = sideKey): boolean =>
  some.every((a) => all.some((b) => key(a) === key(b)));

/** Two officers of one side are two, but what either does their side does. */
const keyOf = ({ type }: FindingDraft): ((a: Actor) => string) => (TITLES.has(type) ? (a) => a.id ?? a.name : sideKey);
