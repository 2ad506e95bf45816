import { useQuery } from "@tanstack/react-query";
import { askQuery } from "../api/ask.js";
import type { Decision } from "../model.js";
import { dayInWords } from "../words/day.js";

interface StandingListProps<K extends Kind> {
  readonly kind: K;
  readonly words: (verdict: Of<K>) => string;
  readonly label: string;
  readonly busy: boolean;
  readonly onUndo: (decision: string) => void;
}

type Kind = "name" | "watch";
type Of<K extends Kind> = Extract<Decision["verdict"], { kind: K }>;

/** The decisions of a kind that hold for the whole record, with who took them and the way back. */
export function StandingList<K extends Kind>({ kind, words, label, busy, onUndo }: StandingListProps<K>) {
  const { data } = useQuery(askQuery("decisions", {}));
  const standing = standingOf(data?.decisions ?? [], kind);
  if (standing.length === 0) return null;
  return (
    <ul className="standing" aria-label={label}>
      {standing.map(({ id, by, recorded, verdict }) => (
        <li key={id}>
          {words(verdict as Of<K>)}{" "}
          <span className="aside">
            {by}, {dayInWords(recorded.slice(0, 10))}
          </span>{" "}
          <button type="button" className="linklike aside" disabled={busy} onClick={() => onUndo(id)}>
            take back
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Those not taken back, in order. */
function standingOf(decisions: readonly Decision[], kind: Kind): readonly Decision[] {
  const undone = new Set(decisions.flatMap(({ verdict }) => (verdict.kind === "undo" ? [verdict.decision] : [])));
  return decisions.filter(({ id, verdict }) => verdict.kind === kind && !undone.has(id));
}
