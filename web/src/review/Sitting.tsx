import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { boardQuery, reportQuery } from "../api/queries.js";
import type { DeskClock } from "../clock.js";
import { Empty } from "../parts/Empty.js";
import { figure } from "../words/text.js";
import { CorrectionForm } from "./CorrectionForm.js";
import { Facing } from "./Facing.js";
import { KeyHelp } from "./KeyHelp.js";
import { ACTS, type Act } from "./keys.js";
import { Outcome } from "./Outcome.js";
import { Join, Split } from "./Sameness.js";
import { type Asked, useDecide } from "./useDecide.js";
import { useKeys } from "./useKeys.js";
import type { useQueue } from "./useQueue.js";

interface SittingProps {
  readonly queue: ReturnType<typeof useQueue>;
  /** Empty: nobody has said yet who decides, and nothing can be. */
  readonly reviewer: string;
  readonly clock: DeskClock;
}

type Open = "correct" | "join" | "split" | null;

export function Sitting({ queue, reviewer, clock }: SittingProps) {
  const { current, last } = queue;
  const { outcome, decide, dismiss } = useDecide(reviewer, clock);
  const [open, setOpen] = useState<{ readonly what: Open; readonly of: string | undefined }>();
  const [help, setHelp] = useState(false);
  // Kept at hand, so that what a decision changes can be told.
  useQuery(boardQuery(clock));
  const sourced = current?.item.finding;
  const id = sourced?.finding.id;
  const shown = open?.of === id ? (open?.what ?? null) : null;
  const saving = outcome?.kind === "saving";
  const { data: text } = useQuery({ ...reportQuery(sourced?.report.id ?? ""), enabled: sourced !== undefined });

  const send = async (asked: Asked): Promise<void> => {
    if (current === null || saving || reviewer === "") return;
    const decision = await decide(asked);
    if (decision === null) return;
    setOpen(undefined);
    const settles = asked.review.kind !== "join" && asked.review.kind !== "split";
    queue.keep({ decision: decision.id, held: current, settles });
  };
  const undo = async (): Promise<void> => {
    if (last === undefined || saving || reviewer === "") return;
    const taken = await decide({ review: { kind: "undo", decision: last.decision }, seen: null });
    if (taken !== null) queue.back(last);
  };
  const toggle = (what: Open): void => setOpen(shown === what ? undefined : { what, of: id });
  const judge = (kind: "accept" | "reject"): void => {
    if (id !== undefined && current !== null) void send({ review: { kind, finding: id }, seen: current.seen });
  };
  const DO: Readonly<Record<Act, () => void>> = {
    accept: () => judge("accept"),
    reject: () => judge("reject"),
    correct: () => toggle("correct"),
    join: () => toggle("join"),
    split: () => toggle("split"),
    next: () => {
      dismiss();
      queue.next();
    },
    undo: () => void undo(),
    help: () => setHelp((now) => !now),
  };
  useKeys((act) => {
    if (can(act)) DO[act]();
  });
  const can = (act: Act): boolean =>
    act === "help" ||
    (act === "undo"
      ? last !== undefined && reviewer !== "" && !saving
      : current !== null && (act === "next" || (reviewer !== "" && !saving)));
  const told = (
    <Outcome
      outcome={outcome}
      onUndo={last === undefined ? undefined : () => void undo()}
      onAllTheSame={() => {
        if (outcome?.kind === "refused") void send({ ...outcome.asked, seen: null });
      }}
      onLeave={() => {
        dismiss();
        if (outcome?.kind === "refused" && outcome.contrary) queue.next();
      }}
    />
  );
  if (current === null || sourced === undefined || id === undefined)
    return (
      <Empty title={queue.decided > 0 ? "All is decided." : "Nothing waits to be reviewed."}>
        <p>What is added and read from now on will wait here; a decision can be taken back at any time.</p>
        {told}
      </Empty>
    );
  const sameness = {
    finding: id,
    clock,
    onCancel: () => setOpen(undefined),
  };
  return (
    <section aria-labelledby="review-title">
      <h1 id="review-title" className="page-title">
        Review{" "}
        <span className="n">{`${figure(queue.decided + queue.place)} of ${figure(queue.decided + queue.left)}`}</span>
      </h1>
      {told}
      {queue.gone && (
        <p className="review-gone" role="status">
          This finding waits no more: somebody else decided about it while you looked. Decide as well, or go on.
        </p>
      )}
      <Facing item={current.item} />
      <p className="actions review-acts">
        {ACTS.map(({ act, key, name }) => (
          <button
            key={act}
            type="button"
            className="button"
            aria-keyshortcuts={key}
            disabled={!can(act)}
            {...((act === "correct" || act === "join" || act === "split") && { "aria-expanded": shown === act })}
            {...(act === "help" && { "aria-expanded": help })}
            onClick={DO[act]}
          >
            {name}{" "}
            <span className="key" aria-hidden="true">
              {key}
            </span>
          </button>
        ))}
      </p>
      {help && <KeyHelp />}
      {shown === "correct" && (
        <CorrectionForm
          key={id}
          finding={sourced.finding}
          others={text?.findings ?? NONE}
          onSave={(fields, note) =>
            void send({ review: { kind: "correct", finding: id, fields }, seen: current.seen, note })
          }
          onCancel={() => setOpen(undefined)}
        />
      )}
      {shown === "join" && (
        <Join
          {...sameness}
          onSave={(findings) => void send({ review: { kind: "join", findings }, seen: current.seen })}
        />
      )}
      {shown === "split" && (
        <Split
          {...sameness}
          onSave={(findings) => void send({ review: { kind: "split", findings }, seen: current.seen })}
        />
      )}
    </section>
  );
}

const NONE = [] as const;
