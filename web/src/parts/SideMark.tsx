import type { Side } from "../words/sides.js";

/** Side one a square, side two a disc of equal area; the name beside it carries the meaning. */
export function SideMark({ side }: { side: NonNullable<Side> }) {
  return (
    <svg
      className={`side side-${side}`}
      viewBox="0 0 10 10"
      width="10"
      height="10"
      aria-hidden="true"
      focusable="false"
    >
      {side === 1 ? <rect x="0.75" y="0.75" width="8.5" height="8.5" /> : <circle cx="5" cy="5" r="4.8" />}
    </svg>
  );
}
