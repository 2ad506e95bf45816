import { MarkShape } from "./MarkShape.js";
import { AROUND, type PlaceMark, radiusOf } from "./marks.js";

/** A mark as a picture of its own, in the hue of its side. */
export function MarkSvg({ mark }: { mark: PlaceMark }) {
  const half = radiusOf(mark.toll) + AROUND;
  return (
    <svg
      className={mark.side === null ? "map-mark" : `map-mark hue-${mark.side}`}
      viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
      width={2 * half}
      height={2 * half}
      aria-hidden="true"
      focusable="false"
    >
      <MarkShape mark={mark} />
    </svg>
  );
}
