import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { versionQuery } from "../api/queries.js";
import { useAskClock } from "../clock.js";
import { AskName } from "./AskName.js";
import { Outcome } from "./Outcome.js";
import { useReviewer } from "./reviewer.js";
import { type Asked, useDecide } from "./useDecide.js";

interface Deciding {
  /** True once it is saved. Whoever has not said who they are is asked first, and it is not sent. */
  readonly send: (review: Asked["review"], note?: string) => Promise<boolean>;
  readonly busy: boolean;
  /** Who decides, where that must be asked; and what became of the last decision, with the way back. */
  readonly told: ReactNode;
}

/** The means to decide about something right beside it, wherever on the desk it stands. */
export function useDeciding(): Deciding {
  const [reviewer, setReviewer] = useReviewer();
  const { outcome, decide, dismiss } = useDecide(reviewer, useAskClock());
  const [asking, setAsking] = useState(false);
  const { data: version } = useQuery(versionQuery);
  const take = async (asked: Asked): Promise<boolean> => (await decide(asked)) !== null;
  const saved = outcome?.kind === "saved" ? outcome.decision.id : null;
  return {
    send: async (review, note) => {
      setAsking(reviewer === "");
      return reviewer === "" ? false : take({ review, seen: version ?? null, note });
    },
    busy: outcome?.kind === "saving",
    told: asking ? (
      <AskName
        onName={(name) => {
          setReviewer(name);
          setAsking(false);
        }}
      />
    ) : (
      <Outcome
        outcome={outcome}
        onUndo={saved === null ? undefined : () => void take({ review: { kind: "undo", decision: saved }, seen: null })}
        onAllTheSame={() => {
          if (outcome?.kind === "refused") void take({ ...outcome.asked, seen: null });
        }}
        onLeave={dismiss}
      />
    ),
  };
}
