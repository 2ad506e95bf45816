import { isInName, type Scene, stretch, word } from "./scene.js";
import type { Trigger } from "./triggers.js";
import { CONJUNCTIONS, RELATIVES } from "./words.js";

const MAX_EVIDENCE_TOKENS = 14;
const MAX_STATED_TOKENS = 30;

/** The clause of the trigger as far as it is short: who, what, to whom, and what closes it. */
export function evidenceOf(
  scene: Scene,
  trigger: Trigger,
  parts: readonly ({ start: number; end: number } | null)[],
  said: { start: number; end: number } | null,
): { start: number; end: number } {
  let { verbStart: start, end } = trigger;
  for (const part of parts) {
    if (!part) continue;
    const from = Math.min(start, part.start);
    const to = Math.max(end, part.end);
    if (stretch(scene, from, to) <= MAX_EVIDENCE_TOKENS) [start, end] = [from, to];
  }
  // How a term stands may be told far from it: "the redeployment of forces from the ports, which ..., is late".
  if (said && stretch(scene, Math.min(said.start, start), Math.max(said.start, start)) <= MAX_STATED_TOKENS) {
    start = Math.min(start, said.start);
    end = Math.max(end, said.end);
  }
  const close = clauseEnd(scene, end);
  if (stretch(scene, start, close) <= MAX_EVIDENCE_TOKENS) end = close;
  while (/^[,;:.]$/.test(word(scene, end - 1))) end--;
  return { start, end };
}

/** "more than 60 times" ends no clause. */
const isCompared = (scene: Scene, at: number): boolean =>
  word(scene, at) === "than" && /^(more|less|fewer|other|rather)$/.test(word(scene, at - 1));

function clauseEnd(scene: Scene, from: number): number {
  let at = from;
  while (
    at < scene.words.length &&
    (isInName(scene, at) ||
      isCompared(scene, at) ||
      (!/^[,.;:()“”"]$/.test(word(scene, at)) && !CONJUNCTIONS.has(word(scene, at)) && !RELATIVES.has(word(scene, at))))
  )
    at++;
  return at;
}
