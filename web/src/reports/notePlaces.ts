/** CSS pixels from the top of the page of text. */
export interface Wish {
  /** Where the words begin. */
  readonly top: number;
  readonly height: number;
}

const GAP = 8;

/**
 * Tops for notes in reading order, each beside its words as far as the others allow. The chosen one keeps its place: those
 * before it move up for it, and only if the first would leave the page do all move down.
 */
export function placeNotes(wishes: readonly Wish[], chosen: number): number[] {
  const tops = downward(wishes, 0);
  const wish = wishes[chosen];
  if (wish === undefined) return tops;
  let limit = wish.top;
  for (let i = chosen; i >= 0; i--) {
    const top = Math.min(tops[i] ?? 0, limit);
    tops[i] = top;
    limit = top - GAP - (wishes[i - 1]?.height ?? 0);
  }
  const lack = Math.max(0, -(tops[0] ?? 0));
  const upTo = tops.slice(0, chosen + 1).map((top) => top + lack);
  const end = (upTo[chosen] ?? 0) + wish.height + GAP;
  return [...upTo, ...downward(wishes.slice(chosen + 1), end)];
}

function downward(wishes: readonly Wish[], from: number): number[] {
  let free = from;
  return wishes.map(({ top, height }) => {
    const at = Math.max(top, free);
    free = at + height + GAP;
    return at;
  });
}
