import { type Attested, inOrder, rankOf } from "./grade.js";
import type { TollStep } from "./incident.js";

/** The toll as each report has it, in order of publication, and the figures shown. Never added up. */
export interface Toll {
  readonly tolls: readonly TollStep[];
  readonly killed: number | null;
  readonly injured: number | null;
}

/**
 * The figure shown is that of the best attested account, and of equals the latest: a ministry's later and higher count
 * does not replace a monitor's. Where one report gives several, its best attested and then its highest stands.
 */
export function tollOf(all: readonly Attested[]): Toll {
  const telling = all
    .filter(
      ({ told: { finding: f } }) => f.claim.stance !== "denies" && (f.killed !== undefined || f.injured !== undefined),
    )
    .sort((a, b) => inOrder(a.told, b.told));
  const reports = new Map<string, Attested[]>();
  for (const a of telling) reports.set(a.told.report.id, [...(reports.get(a.told.report.id) ?? []), a]);
  const tolls = [...reports.values()].flatMap((own) => {
    const first = own[0];
    if (!first) return [];
    const { id, date } = first.told.report;
    return [{ report: id, published: date, killed: figure(own, "killed"), injured: figure(own, "injured") }];
  });
  return { tolls, killed: figure(telling, "killed"), injured: figure(telling, "injured") };
}

function figure(accounts: readonly Attested[], what: "killed" | "injured"): number | null {
  let best: { readonly rank: number; readonly date: string; readonly value: number } | null = null;
  for (const a of accounts) {
    const value = a.told.finding[what];
    if (value === undefined) continue;
    const [rank, date] = [rankOf(a), a.told.report.date ?? ""];
    const wins =
      best === null ||
      rank < best.rank ||
      (rank === best.rank && (date > best.date || (date === best.date && value > best.value)));
    if (wins) best = { rank, date, value };
  }
  return best?.value ?? null;
}
