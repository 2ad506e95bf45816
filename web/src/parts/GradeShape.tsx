import type { Grade } from "../model.js";

interface GradeShapeProps {
  readonly grade: Grade;
  readonly disputed?: boolean;
  readonly verified?: boolean;
  /** Centre and radius, in units of the drawing it stands in. */
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

/**
 * How well something is attested, as a form: hollow, half filled, filled, filled with a ring, a diamond; a slash where
 * it is disputed, a tick where an analyst vouches for it. Drawn in the current colour, for use in any SVG.
 */
export function GradeShape({ grade, disputed = false, verified = false, cx, cy, r }: GradeShapeProps) {
  return (
    <g className="grade-shape" transform={`translate(${cx} ${cy})`}>
      {FORMS[grade](r)}
      {disputed && (
        <>
          <path className="grade-slash-edge" d={slash(r)} />
          <path className="grade-slash" d={slash(r)} />
        </>
      )}
      {verified && (
        <path className="grade-tick" d={`M${r * 0.55} ${-r * 0.9}l${r * 0.45} ${r * 0.5}l${r * 0.85} ${-r * 1.05}`} />
      )}
    </g>
  );
}

const slash = (r: number): string => `M${-r * 1.3} ${r * 1.3}L${r * 1.3} ${-r * 1.3}`;

const FORMS: Readonly<Record<Grade, (r: number) => React.ReactNode>> = {
  alleged: (r) => <circle className="grade-hollow" r={r * 0.88} />,
  reported: (r) => (
    <>
      <circle className="grade-hollow" r={r * 0.88} />
      <path className="grade-full" d={`M0 ${-r}A${r} ${r} 0 0 0 0 ${r}Z`} />
    </>
  ),
  corroborated: (r) => <circle className="grade-full" r={r} />,
  observed: (r) => (
    <>
      <circle className="grade-full" r={r * 0.62} />
      <circle className="grade-ring" r={r * 1.08} />
    </>
  ),
  admitted: (r) => <path className="grade-full" d={`M0 ${-r * 1.25}L${r * 1.25} 0L0 ${r * 1.25}L${-r * 1.25} 0Z`} />,
};
