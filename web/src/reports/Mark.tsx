import type { ReadableReport } from "../model.js";
import { dayInWords } from "../words/day.js";

const MEANS = {
  withdrawn: "It is still shown; what was found in it counts no more.",
  purged: "Its words were removed for good, and nothing in it counts.",
} as const;

/** That a report was taken back: by whom, when and why. */
export function Mark({ mark }: { mark: ReadableReport["mark"] }) {
  if (mark === null) return null;
  const { kind, by, reason, recorded } = mark;
  return (
    <p className="reader-mark" role="note">
      <strong>{kind === "withdrawn" ? "Withdrawn" : "Purged"}</strong> by <bdi>{by}</bdi> on{" "}
      {dayInWords(recorded.slice(0, 10))}: “<bdi>{reason}</bdi>”. {MEANS[kind]}
    </p>
  );
}
