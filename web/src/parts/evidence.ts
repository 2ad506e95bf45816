import { useNavigate, useSearch } from "@tanstack/react-router";
import { searchValue } from "../search.js";

/**
 * What the evidence drawer shows, as the address has it: `against`, `incident:ID`, whatever the view on the page
 * understands; `undefined` while it is shut.
 */
export function useEvidence(): string | undefined {
  return searchValue(useSearch({ strict: false }) as Record<string, unknown>, "evidence");
}

export function useCloseEvidence(): () => void {
  const navigate = useNavigate();
  return () =>
    void navigate({ to: ".", search: (now) => ({ ...now, evidence: undefined }), hash: true, resetScroll: false });
}
