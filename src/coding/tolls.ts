import { type Actor, type Figure, type FindingDraft, sideKey } from "../model/index.js";
import { beside } from "./beside.js";
import { type Casualties, casualtiesIn } from "./casualties.js";
import type { Draft } from "./draft.js";
import type { Scene } from "./scene.js";
import { headOf, topOf } from "./tree.js";

/** How far, in tokens, a figure may stand from the violence it is of, where the tree does not tie them. */
const REACH = 25;

/** Every figure of dead and hurt in a sentence goes to the violence it is of. */
export function withFigures(drafts: readonly Draft[]): Draft[] {
  const figures = new Map<Draft, Casualties[]>();
  const near = beside(drafts);
  for (const scene of new Set(drafts.map((d) => d.scene))) {
    const violence = near({ scene }).filter((d) => d.finding.type === "ASSAULT");
    if (violence.length === 0) continue;
    for (const told of casualtiesIn(scene)) {
      const owner = ownerOf(scene, told.at, violence);
      if (owner) figures.set(owner, [...(figures.get(owner) ?? []), told]);
    }
  }
  return drafts.map((draft) => {
    const told = figures.get(draft);
    return told ? { ...draft, finding: withToll(draft.finding, told) } : draft;
  });
}

/** The violence whose words the figure's word is among, else the one it hangs on, else the nearest. */
function ownerOf(scene: Scene, at: number, violence: readonly Draft[]): Draft | undefined {
  const own = violence.find((d) => d.start <= at && at < d.end);
  if (own) return own;
  for (let up = headOf(scene.tree, at); up >= 0; up = headOf(scene.tree, up)) {
    const above = violence.find((d) => topOf(scene.tree, d.start, d.end) === up);
    if (above) return above;
  }
  const distance = (d: Draft): number => Math.min(Math.abs(at - d.start), Math.abs(at - d.end));
  const [nearest] = [...violence].sort((a, b) => distance(a) - distance(b) || a.start - b.start);
  return nearest && distance(nearest) <= REACH ? nearest : undefined;
}

function withToll(finding: FindingDraft, told: readonly Casualties[]): FindingDraft {
  const numbers = told.flatMap((t) => t.figures.map((f) => ({ ...f, of: sideOf(t.victims, finding) })));
  return {
    ...finding,
    ...best(numbers),
    numbers,
    ...(told.some((t) => t.summary) ? { summary: true } : {}),
  };
}

/** Whose dead and hurt they are: the one side of all who are counted; `null` where it is not told, or several. */
function sideOf(victims: readonly Actor[], { recipient }: FindingDraft): string | null {
  // "Soldiers" alone may have been found to be somebody's since.
  const known = victims.map((v) => recipient.find((r) => r.text === v.text) ?? v);
  const [side, ...others] = new Set(known.map((a) => (a.id === null && !a.side ? null : sideKey(a))));
  return side !== undefined && others.length === 0 ? side : null;
}

/** The first of each: further ones tell whose they were, or correct it. */
function best(numbers: readonly Figure[]): { killed?: number; injured?: number } {
  const killed = numbers.find((f) => f.what === "killed");
  const injured = numbers.find((f) => f.what === "injured");
  return { ...(killed ? { killed: killed.value } : {}), ...(injured ? { injured: injured.value } : {}) };
}
