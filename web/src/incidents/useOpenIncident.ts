import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";

/** Follows a plain anchor of a row to the incident's evidence, beside the list as it is. */
export function useOpenIncident(): (event: React.MouseEvent<HTMLAnchorElement>) => void {
  const navigate = useNavigate();
  return useCallback(
    (event) => {
      // In a new tab or window it is for the browser to open.
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const shown = new URL(event.currentTarget.href).searchParams.get("evidence") ?? undefined;
      void navigate({ to: ".", search: (now) => ({ ...now, evidence: shown }), resetScroll: false });
    },
    [navigate],
  );
}
