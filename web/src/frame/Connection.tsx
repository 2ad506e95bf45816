import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { followRecord } from "../api/stream.js";
import type { QuestionName } from "../model.js";

/** What places are called changes seldom, and is gathered from every finding: it is not asked again with each report. */
const NAMES = "placeNames" satisfies QuestionName;

/** Keeps the page in step with the record, and says so when it cannot. @param locked nothing is told to this browser */
export function Connection({ locked }: { locked: boolean }) {
  const queryClient = useQueryClient();
  const router = useRouter();
  const [lost, setLost] = useState(false);

  useEffect(() => {
    const refresh = (): void => {
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== NAMES });
      // A view that failed shows why, and no query of its own: it is drawn anew.
      const failed = queryClient
        .getQueryCache()
        .getAll()
        .some((query) => query.state.status === "error");
      if (failed || router.state.matches.some(({ status }) => status === "error")) void router.invalidate();
    };
    if (locked) return;
    return followRecord(refresh, (now) => {
      setLost(now);
      // The stream also ends where somebody is no longer let in.
      if (now) void queryClient.invalidateQueries({ queryKey: ["session"] });
    });
  }, [queryClient, router, locked]);

  return (
    <p className="connection" role="status">
      {lost && !locked && "Connection lost, showing what was last seen; retrying."}
    </p>
  );
}
