import type { ReviewMark } from "../model.js";
import { dayInWords } from "../words/day.js";

const DID: Readonly<Record<ReviewMark["kind"], string>> = {
  accept: "accepted",
  reject: "rejected",
  correct: "corrected",
  note: "noted",
  join: "joined with another",
  split: "split from another",
  verify: "verified",
  name: "named",
  watch: "watched",
  undo: "taken back",
};

interface ReviewMarksProps {
  readonly marks: readonly ReviewMark[];
  /** Takes a decision back. */
  readonly onUndo?: (decision: string) => void;
}

/** Who decided what about a finding, in order. */
export function ReviewMarks({ marks, onUndo }: ReviewMarksProps) {
  if (marks.length === 0) return null;
  return (
    <ul className="review-marks" aria-label="Decided about it">
      {marks.map(({ decision, kind, by, recorded, note }) => (
        <li key={decision}>
          {DID[kind]} by <bdi>{by}</bdi>, {dayInWords(recorded.slice(0, 10))}
          {note !== null && (
            <>
              : “<bdi>{note}</bdi>”
            </>
          )}{" "}
          {onUndo !== undefined && (
            <button type="button" className="linklike" onClick={() => onUndo(decision)}>
              undo
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
