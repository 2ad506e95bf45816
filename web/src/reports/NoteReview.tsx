import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { askQuery } from "../api/ask.js";
import { versionQuery } from "../api/queries.js";
import { useAskClock } from "../clock.js";
import type { Finding } from "../model.js";
import { AskName } from "../review/AskName.js";
import { CorrectionForm } from "../review/CorrectionForm.js";
import { Outcome } from "../review/Outcome.js";
import { ReviewMarks } from "../review/ReviewMarks.js";
import { useReviewer } from "../review/reviewer.js";
import { type Asked, useDecide } from "../review/useDecide.js";
import { useMayChange } from "../session/session.js";
import { marksOf } from "./marksOf.js";

/** What was decided about a finding, and the means to decide about it, right beside its words. */
export function NoteReview({ finding, others }: { finding: Finding; others: readonly Finding[] }) {
  const [reviewer, setReviewer] = useReviewer();
  const { outcome, decide, dismiss } = useDecide(reviewer, useAskClock());
  const mayChange = useMayChange();
  const [correcting, setCorrecting] = useState(false);
  // Whoever has not said who they are is asked when they first decide.
  const [asking, setAsking] = useState(false);
  const { data: version } = useQuery(versionQuery);
  const { data: decided } = useQuery(askQuery("decisions", {}));
  const seen = version ?? null;
  const { id } = finding;
  const send = async (asked: Asked): Promise<void> => {
    if ((await decide(asked)) !== null) setCorrecting(false);
  };
  const undo = (decision: string): void => void send({ review: { kind: "undo", decision }, seen: null });
  const busy = outcome?.kind === "saving";
  const acts = [
    { name: "Accept", go: () => void send({ review: { kind: "accept", finding: id }, seen }) },
    { name: "Correct", go: () => setCorrecting(true) },
    { name: "Reject", go: () => void send({ review: { kind: "reject", finding: id }, seen }) },
  ];
  return (
    <div className="note-review">
      <ReviewMarks
        marks={marksOf(finding, decided?.decisions ?? [])}
        {...(mayChange && reviewer !== "" && !busy && { onUndo: undo })}
      />
      {asking && (
        <AskName
          onName={(name) => {
            setReviewer(name);
            setAsking(false);
          }}
        />
      )}
      {mayChange && !asking && !correcting && (
        <p className="actions">
          {acts.map(({ name, go }) => (
            <button
              key={name}
              type="button"
              className="button"
              disabled={busy}
              onClick={reviewer === "" ? () => setAsking(true) : go}
            >
              {name}
            </button>
          ))}
        </p>
      )}
      {correcting && (
        <CorrectionForm
          finding={finding}
          others={others}
          onSave={(fields, note) => void send({ review: { kind: "correct", finding: id, fields }, seen, note })}
          onCancel={() => setCorrecting(false)}
        />
      )}
      <Outcome
        outcome={outcome}
        onAllTheSame={() => {
          if (outcome?.kind === "refused") void send({ ...outcome.asked, seen: null });
        }}
        onLeave={dismiss}
      />
    </div>
  );
}
