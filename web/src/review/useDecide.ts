import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { boardQuery } from "../api/queries.js";
import { postJson, RequestError } from "../api/request.js";
import type { DeskClock } from "../clock.js";
import type { Change, Decision } from "../model.js";
import { changesSince, seenOf, type TruceChange } from "../truces/seen.js";

type Review = Change<"decide">["review"];

/** A decision to be taken: `seen` is the record's version that the reviewer looked at. */
export interface Asked {
  readonly review: Review;
  readonly seen: number | null;
  readonly note?: string | undefined;
}

export type Outcome =
  | { readonly kind: "saving"; readonly asked: Asked }
  /** `changes`: what it made of the truces; `undefined` until that is known, `null` where it cannot be told. */
  | {
      readonly kind: "saved";
      readonly asked: Asked;
      readonly decision: Decision;
      readonly changes?: readonly TruceChange[] | null;
    }
  | {
      readonly kind: "refused";
      readonly asked: Asked;
      readonly why: string;
      /** Somebody else decided otherwise first: it can be decided all the same. */
      readonly contrary: boolean;
    };

/** Takes decisions one after another, and tells what became of the last: saved, with what it changed, or refused. */
export function useDecide(by: string, clock: DeskClock) {
  const queryClient = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const decide = async (asked: Asked): Promise<Decision | null> => {
    const { review, seen, note } = asked;
    const before = queryClient.getQueryData(boardQuery(clock).queryKey);
    setOutcome({ kind: "saving", asked });
    let decision: Decision;
    try {
      decision = await postJson<Decision>("/api/decisions", { review, by, seen, note: note?.trim() || null });
    } catch (error) {
      const known = error instanceof RequestError;
      const contrary = known && error.status === 409 && review.kind !== "undo";
      setOutcome({ kind: "refused", asked, why: known ? error.detail : String(error), contrary });
      return null;
    }
    setOutcome({ kind: "saved", asked, decision });
    void queryClient
      .fetchQuery({ ...boardQuery(clock), staleTime: 0 })
      .then((board) => (before === undefined ? null : (changesSince(seenOf(before), board)?.truces ?? null)))
      .catch(() => null)
      .then((changes) =>
        // Another decision may have been taken meanwhile.
        setOutcome((now) => (now?.kind === "saved" && now.decision === decision ? { ...now, changes } : now)),
      );
    return decision;
  };

  return { outcome, decide, dismiss: () => setOutcome(null) };
}
