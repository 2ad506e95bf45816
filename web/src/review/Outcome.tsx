import { Link } from "@tanstack/react-router";
import type { TruceChange } from "../truces/seen.js";
import type { Outcome as OutcomeOf } from "./useDecide.js";

const DONE = {
  accept: "Accepted",
  reject: "Rejected",
  correct: "Corrected",
  join: "Joined",
  split: "Split",
  undo: "Taken back",
  note: "Noted",
  verify: "Verified",
  name: "Named",
  watch: "Watched",
} as const;

interface OutcomeProps {
  readonly outcome: OutcomeOf | null;
  readonly onUndo?: (() => void) | undefined;
  /** To decide although somebody else decided otherwise. */
  readonly onAllTheSame: () => void;
  readonly onLeave: () => void;
}

/** What became of the last decision. Always there, so that a screen reader hears it change. */
export function Outcome({ outcome, onUndo, onAllTheSame, onLeave }: OutcomeProps) {
  return (
    <div className="review-outcome" role="status">
      {outcome?.kind === "saving" && <p>Saving …</p>}
      {outcome?.kind === "saved" && (
        <p>
          <strong>{DONE[outcome.decision.verdict.kind]}</strong> as decision {outcome.decision.id.slice(1)}.{" "}
          <Effect changes={outcome.changes} />{" "}
          {onUndo !== undefined && outcome.decision.verdict.kind !== "undo" && (
            <button type="button" className="button" onClick={onUndo}>
              Undo
            </button>
          )}
        </p>
      )}
      {outcome?.kind === "refused" && (
        <div className="review-refused">
          <p>
            <strong>Not saved:</strong> <bdi>{outcome.why}</bdi>.
          </p>
          <p className="actions">
            {outcome.contrary && (
              <button type="button" className="button" onClick={onAllTheSame}>
                Decide all the same
              </button>
            )}
            <button type="button" className="button" onClick={onLeave}>
              {outcome.contrary ? "Leave it as it is" : "Close"}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}

function Effect({ changes }: { changes: readonly TruceChange[] | null | undefined }) {
  if (changes === undefined) return "Weighing anew …";
  if (changes === null) return "What it changes is on the truces’ page.";
  if (changes.length === 0) return "No truce is judged otherwise by it.";
  return changes.map(({ id, name, words }, i) => (
    <span key={id}>
      {i > 0 && "; "}
      <Link to="/truces/$id" params={{ id }}>
        {name}
      </Link>
      : {words}
      {i === changes.length - 1 && "."}
    </span>
  ));
}
