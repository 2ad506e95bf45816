import type { Day, ProvisionRow, When } from "../model.js";
import { lastDay } from "../model.js";

export interface ProvisionCounts {
  readonly done: number;
  /** Only what is promised; what is demanded or still to be settled is no promise. */
  readonly promised: number;
  readonly overdue: number;
  /** The earliest day that something is still due. */
  readonly next: { readonly due: When; readonly kind: string } | null;
}

export function provisionCounts(provisions: readonly ProvisionRow[], asOf: Day): ProvisionCounts {
  const promised = provisions.filter((p) => p.promised);
  const open = promised.filter((p) => p.status !== "done" && p.status !== "lapsed" && !p.overdue);
  const coming = open
    .flatMap(({ due, kind }) => (due !== null && lastDay(due) >= asOf ? [{ due, kind }] : []))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return {
    done: promised.filter((p) => p.status === "done").length,
    promised: promised.length,
    overdue: promised.filter((p) => p.overdue).length,
    next: coming[0] ?? null,
  };
}
