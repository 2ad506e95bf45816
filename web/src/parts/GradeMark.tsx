import type { Grade } from "../model.js";
import { gradeInWords } from "../words/grade.js";
import type { Side } from "../words/sides.js";
import { GradeShape } from "./GradeShape.js";

interface GradeMarkProps {
  readonly grade: Grade;
  readonly disputed?: boolean;
  readonly verified?: boolean;
  /** Whose hue it takes; ink without one. */
  readonly side?: Side;
  /** True where the words stand beside it anyway. */
  readonly silent?: boolean;
}

/** A grade as a mark in a line of text; read out, and shown on hover, as its words. */
export function GradeMark({ grade, disputed = false, verified = false, side = null, silent = false }: GradeMarkProps) {
  const mark = (
    <svg
      className={side === null ? "grade-mark" : `grade-mark hue-${side}`}
      viewBox="-8 -8 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <GradeShape grade={grade} disputed={disputed} verified={verified} cx={0} cy={0} r={4.6} />
    </svg>
  );
  if (silent) return mark;
  const words = gradeInWords(grade, disputed, verified);
  return (
    <span role="img" aria-label={words} title={words}>
      {mark}
    </span>
  );
}
