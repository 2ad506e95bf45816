import { type Actor, addDays, type Day, daysBetween, sideKey } from "../model/index.js";
import { GRADES, type Grade } from "./incident.js";
import type { CountedIncident, DayCount, SideClaims, SideCount } from "./view.js";

/** Incidents against the truce by the party they are ascribed to, in order of the parties. */
export function violationsBy(parties: readonly Actor[], incidents: readonly CountedIncident[]): SideCount[] {
  const against = incidents.filter((i) => i.bearing === "against");
  return parties.map((side) => {
    const own = against.filter((i) => i.accused.includes(sideKey(side)));
    return {
      side,
      accusedOf: own.length,
      byGrade: Object.fromEntries(GRADES.map((g) => [g, own.filter((i) => i.grade === g).length])) as Record<
        Grade,
        number
      >,
      disputed: own.filter((i) => i.disputed).length,
    };
  });
}

/** Whose claims the incidents against the truce rest on, a row for each party. */
export function symmetryOf(parties: readonly Actor[], incidents: readonly CountedIncident[]): SideClaims[] {
  const against = incidents.filter((i) => i.bearing === "against");
  return parties.map((side) => {
    const claims = against.filter((i) => i.accusers.includes(sideKey(side)));
    return {
      side,
      claims: claims.length,
      of: against.length,
      alone: claims.filter((i) => i.grade === "alleged" && i.accusers.length === 1).length,
      denied: claims.filter((i) => i.disputed).length,
      confirmed: claims.filter((i) => i.grade !== "alleged").length,
    };
  });
}

/** A row for each day from `from` to `to`; an incident ascribed to both counts for each. */
export function daysOf(
  parties: readonly Actor[],
  incidents: readonly CountedIncident[],
  from: Day,
  to: Day,
): DayCount[] {
  const keys = parties.map(sideKey);
  const rows = Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, n) => ({
    day: addDays(from, n),
    bySide: keys.map(() => 0),
    nobody: 0,
  }));
  for (const i of incidents) {
    const row = rows[daysBetween(from, i.day)];
    if (row === undefined) continue;
    if (i.bearing === "against")
      for (const [at, key] of keys.entries()) row.bySide[at] = (row.bySide[at] ?? 0) + Number(i.accused.includes(key));
    else if (i.bearing === "nobody") row.nobody++;
  }
  return rows;
}
