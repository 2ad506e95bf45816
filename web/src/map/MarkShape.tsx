import type { MarkKind } from "../model.js";
import { GradeShape } from "../parts/GradeShape.js";
import { type PlaceMark, radiusOf } from "./marks.js";

/**
 * A mark of the map, drawn about the origin in CSS pixels: what stands around the disc tells the kind, the disc how well it
 * is attested (as everywhere on the desk), its size the toll. Of several incidents the disc is filled by the share that is
 * better than alleged: hollow where the sides alone tell of it, whole where others do of each.
 */
export function MarkShape({ mark }: { mark: PlaceMark }) {
  const r = radiusOf(mark.toll);
  const [first] = mark.tallies;
  const isOne = mark.incidents === 1 && first !== undefined;
  return (
    <g>
      <g className="kind-form">{KIND_FORMS[mark.kind](r + 2)}</g>
      {isOne ? (
        <GradeShape grade={first.grade} disputed={first.disputed} verified={first.verified} cx={0} cy={0} r={r} />
      ) : (
        <Share of={mark.attested / mark.incidents} r={r} />
      )}
    </g>
  );
}

/** A disc filled clockwise from above by a share of it. */
function Share({ of, r }: { of: number; r: number }) {
  const angle = 2 * Math.PI * of;
  const end = `${(r * Math.sin(angle)).toFixed(2)} ${(-r * Math.cos(angle)).toFixed(2)}`;
  return (
    <>
      <circle className="grade-hollow" r={r * 0.94} />
      {of >= 1 ? (
        <circle className="grade-full" r={r} />
      ) : (
        of > 0 && <path className="grade-full" d={`M0 0V${-r}A${r} ${r} 0 ${of > 0.5 ? 1 : 0} 1 ${end}Z`} />
      )}
    </>
  );
}

/** Short strokes at some angles (degrees, clockwise from above), from a circle outwards. */
const rays = (r: number, length: number, angles: readonly number[]) =>
  angles.map((angle) => (
    <path key={angle} transform={`rotate(${angle})`} d={`M0 ${-r}V${-r - length}`} vectorEffect="non-scaling-stroke" />
  ));

const KIND_FORMS: Readonly<Record<MarkKind, (r: number) => React.ReactNode>> = {
  // Falls from above.
  shelling: (r) => rays(r, 4, [-38, 0, 38]),
  // Wings.
  air: (r) => <path d={`M${-r} 0l-5 -3M${r} 0l5 -3`} />,
  blast: (r) => rays(r, 2.5, [0, 45, 90, 135, 180, 225, 270, 315]),
  // Stands on the ground.
  ground: (r) => <path d={`M${-r - 2} ${r + 1}H${r + 2}`} />,
  // Held in.
  people: (r) => <path d={`M${-r} ${-r}h-3v${2 * r}h3M${r} ${-r}h3v${2 * r}h-3`} />,
  movement: (r) => <path d={`M${r} -3.5l4 3.5l-4 3.5`} />,
  relief: (r) => <path d={`M${r + 1} ${-r}h-5M${r - 1.5} ${-r - 2.5}v5`} />,
  // Speaks.
  politics: (r) => <path d={`M${-r * 0.6} ${r * 0.75}l-2.5 4.5l5 -2`} />,
};
