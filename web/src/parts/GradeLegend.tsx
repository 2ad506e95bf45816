import { GRADES } from "../model.js";
import { DISPUTED_MEANING, GRADE_MEANING, VERIFIED_MEANING } from "../words/grade.js";
import { GradeMark } from "./GradeMark.js";

/** What the forms of the marks mean: the same legend under every picture and table that has them. */
export function GradeLegend({ sized = false }: { sized?: boolean }) {
  return (
    <dl className="grade-legend">
      {GRADES.map((grade) => (
        <div key={grade}>
          <dt>
            <GradeMark grade={grade} silent /> {grade}
          </dt>
          <dd>{GRADE_MEANING[grade]}</dd>
        </div>
      ))}
      <div>
        <dt>
          <GradeMark grade="alleged" disputed silent /> disputed
        </dt>
        <dd>{DISPUTED_MEANING}</dd>
      </div>
      <div>
        <dt>
          <GradeMark grade="corroborated" verified silent /> verified
        </dt>
        <dd>{VERIFIED_MEANING}</dd>
      </div>
      {sized && (
        <div>
          <dt>
            <svg className="grade-mark" viewBox="-8 -8 30 16" width="30" height="16" aria-hidden="true">
              <circle className="grade-hollow" r="3" />
              <circle className="grade-hollow" cx="14" r="7" />
            </svg>{" "}
            size
          </dt>
          <dd>grows with the toll told of; unknown is the smallest</dd>
        </div>
      )}
    </dl>
  );
}
