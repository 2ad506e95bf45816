/** A rectangle of CSS pixels from the upper left corner of the map. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** True where two boxes lie over one another by more than some pixels either way. */
export const overlap = (a: Box, b: Box, slack = 0): boolean =>
  a.left + slack < b.left + b.width &&
  b.left + slack < a.left + a.width &&
  a.top + slack < b.top + b.height &&
  b.top + slack < a.top + a.height;

/** True where all of a box is inside of what has its corner at 0, 0. */
const fits = ({ left, top, width, height }: Box, within: Size): boolean =>
  left >= 0 && top >= 0 && left + width <= within.width && top + height <= within.height;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Sets one thing after the other, each inside the map and over nothing that is there: the first of its boxes that is free,
 * else -1. A thing that finds no room is left out, and takes none.
 * @param things for each the boxes it may have, the best first
 */
export function settle(things: readonly (readonly Box[])[], taken: readonly Box[], within: Size): number[] {
  const used = [...taken];
  return things.map((boxes) => {
    const at = boxes.findIndex((box) => fits(box, within) && !used.some((other) => overlap(box, other)));
    if (at >= 0) used.push(boxes[at] as Box);
    return at;
  });
}
