import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { actorsQuery } from "../api/queries.js";
import type { Actor, Finding } from "../model.js";

const NONE: readonly Actor[] = [];

/** Actors to choose from: those of the report as it names them, then all of the record. */
export function useKnownActors(findings: readonly Finding[]): readonly Actor[] {
  const { data } = useQuery(actorsQuery({}));
  return useMemo(() => {
    const near = findings.flatMap(({ actor, recipient, mediator = NONE, claim }) => [
      ...actor,
      ...recipient,
      ...mediator,
      ...claim.by,
    ]);
    // A key that is the name itself is no id of ours.
    const far = (data?.items ?? []).map(({ id, name }): Actor => ({ id: id === name ? null : id, name, text: "" }));
    return [...near, ...far];
  }, [findings, data]);
}
