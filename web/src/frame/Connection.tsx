import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { followRecord } from "../api/stream.js";

/** Keeps the page in step with the record, and says so when it cannot. */
export function Connection() {
  const queryClient = useQueryClient();
  const router = useRouter();
  const [lost, setLost] = useState(false);

  useEffect(() => {
    const refresh = (): void => {
      void queryClient.invalidateQueries();
      // A view that failed shows why, and no query of its own: it is drawn anew.
      const failed = queryClient
        .getQueryCache()
        .getAll()
        .some((query) => query.state.status === "error");
      if (failed || router.state.matches.some(({ status }) => status === "error")) void router.invalidate();
    };
    return followRecord(refresh, setLost);
  }, [queryClient, router]);

  return (
    <p className="connection" role="status">
      {lost && "Connection lost, showing what was last seen; retrying."}
    </p>
  );
}
