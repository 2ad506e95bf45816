import { compareAscii } from "../model/index.js";
import type { Placed } from "./blocks.js";
import type { Field } from "./cluster.js";
import { inOrder } from "./grade.js";
import { equalFigures } from "./join.js";
import { kilometres, type PlaceFit } from "./placeFit.js";

/**
 * Why each finding after the first is taken for the same happening, by finding id, in plain words: what it has in common
 * with the earlier account that it matches best.
 */
export function reasonsIn(field: Field, told: readonly number[], denials: readonly number[]): Map<string, string> {
  const reasons = new Map<string, string>();
  const accounts = told
    .flatMap((i) => (field.nodes[i]?.members ?? []).map((p) => ({ i, p })))
    .sort((a, b) => inOrder(a.p, b.p));
  const earlier: { readonly i: number; readonly p: Placed }[] = [];
  const seen = new Set<number>();
  for (const { i, p } of accounts) {
    if (earlier.length > 0) reasons.set(p.finding.id, reasonFor(field, { i, p }, earlier));
    // Accounts that tell alike give the same reasons: one of them will do.
    if (!seen.has(i)) earlier.push({ i, p });
    seen.add(i);
  }
  for (const i of denials)
    for (const p of field.nodes[i]?.members ?? []) {
      const what = p.charge === null ? reasonFor(field, { i, p }, earlier) : "its report says of what";
      reasons.set(p.finding.id, `denial: ${what}`);
    }
  return new Map([...reasons].sort(([a], [b]) => compareAscii(a, b)));
}

interface Account {
  readonly i: number;
  readonly p: Placed;
}

function reasonFor(field: Field, one: Account, earlier: readonly Account[]): string {
  const [first] = earlier;
  if (earlier.some((e) => e.i !== one.i && field.isJoined(e.i, one.i))) return "joined by a reviewer";
  let best = first;
  let most = -1;
  for (const e of earlier) {
    const m = field.match(e.i, one.i);
    // Among equals one that is not blamed on the other side says more.
    const worth = m === null ? -1 : m.score + (m.blamedOnEachOther ? 0 : 0.5);
    if (worth > most) [best, most] = [e, worth];
  }
  if (best === undefined || most < 0) return "joined by a reviewer to another account of it";
  return [dayInCommon(best.p, one.p), ...inCommon(field, best.i, one.i)].join(", ");
}

/** What two accounts have in common, in words. */
function inCommon(field: Field, i: number, j: number): string[] {
  const [a, b, m] = [field.nodes[i]?.comparable, field.nodes[j]?.comparable, field.match(i, j)];
  if (!a || !b || !m) return [];
  const mutual = a.mutual && b.mutual;
  return [
    placeInCommon(m.place),
    m.sameHour ? "same hour" : null,
    m.sameAccused ? (mutual ? "same sides" : "same side accused") : null,
    m.sameTarget && !mutual ? "same side struck or dealt with" : null,
    m.sameMeans ? "same means" : null,
    ...equalFigures(a, b).map(({ what }) => `same number ${what}`),
  ].filter((w) => w !== null);
}

function placeInCommon({ kind, a, b }: PlaceFit): string | null {
  if (a === null || b === null) return null;
  const both = [a.name, b.name].sort(compareAscii).join(", ");
  const apart = kilometres(a, b);
  const words: Readonly<Record<PlaceFit["kind"], string | null>> = {
    spot: `same place (${a.name})`,
    area: `same area (${a.name})`,
    within: `one place within the other (${both})`,
    near: apart === null ? `places that may be one (${both})` : `places ${Math.round(apart)} km apart (${both})`,
    open: null,
  };
  return words[kind];
}

function dayInCommon(a: Placed, b: Placed): string {
  const untold = [a, b].find((p) => p.dated === "report");
  if (untold) return untold.report.date === a.to && a.to === b.to ? "reported on the day" : "reported the day after";
  return a.from === b.from && a.to === b.to ? "same day" : "days overlap";
}
