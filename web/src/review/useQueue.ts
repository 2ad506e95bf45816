import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { queueQuery } from "../api/queries.js";
import type { DeskClock } from "../clock.js";
import type { QueueItem } from "../model.js";
import { FIRST } from "./first.js";
import { type Held, idOf, queueAt, withReturned } from "./queue.js";

/** A decision of this sitting, and the finding it was about. */
export interface Made {
  readonly decision: string;
  readonly held: Held;
  /** True where it takes the finding out of the queue: joining and splitting leave it there to be accepted. */
  readonly settles: boolean;
}

/** One finding at a time out of those that wait; which one is in the address. */
export function useQueue(clock: DeskClock) {
  const asked = useSearch({ from: "/review", select: ({ finding }) => finding });
  const navigate = useNavigate();
  const [limit, setLimit] = useState(FIRST);
  const [made, setMade] = useState<readonly Made[]>([]);
  const [held, setHeld] = useState<Held | null>(null);
  const [returned, setReturned] = useState<Held | null>(null);
  const { data } = useQuery({ ...queueQuery(clock, limit), placeholderData: keepPreviousData, throwOnError: true });
  const settled = new Set(made.filter((m) => m.settles).map((m) => idOf(m.held.item)));
  const at = queueAt(withReturned(data ?? EMPTY, returned), settled, asked, held);
  // What the reviewer looks at stays, with the version it was first seen in, whatever others decide meanwhile.
  if (at.current !== null && at.current !== held) setHeld(at.current);

  const go = (item: QueueItem | undefined): void =>
    void navigate({ to: "/review", search: (now) => ({ ...now, finding: item?.finding.finding.id }), replace: true });
  const next = (): void => {
    if (at.next === undefined && at.waiting.length < at.left) setLimit(limit + FIRST);
    setHeld(null);
    setReturned(null);
    go(at.next ?? at.waiting.find((item) => item !== at.current?.item));
  };
  return {
    ready: data !== undefined,
    ...at,
    decided: settled.size,
    last: made.at(-1),
    next,
    /** Notes a decision, and goes on where it settles the finding. */
    keep: (decision: Made): void => {
      setMade((all) => [...all, decision]);
      if (decision.settles) next();
    },
    /** The last decision was taken back: its finding is looked at again. */
    back: (decision: Made): void => {
      setMade((all) => all.filter((m) => m !== decision));
      setHeld(decision.held);
      setReturned(decision.held);
      go(decision.held.item);
    },
  };
}

const EMPTY = { total: 0, items: [], version: 0 } as const;
