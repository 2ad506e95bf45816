import { type Actor, asSide, compareAscii, type Day, sideKey } from "../model/index.js";
import type { Incident } from "./incident.js";
import { distinct } from "./truceOf.js";

/**
 * Violence between two ends as the incidents lay it: `attacks` has a side it is laid to and one it is done to, `clashes` two
 * sides that are both said to fight. A count of incidents, each as well attested as its grade says; no relation by itself.
 */
export interface Hostility {
  /** From its kind and ends: the same in every record. */
  readonly id: string;
  readonly kind: "attacks" | "clashes";
  readonly from: Actor;
  /** `null`: no report names a party it was done to ("civilians", or nobody). */
  readonly to: Actor | null;
  readonly incidents: number;
  /** How many somebody besides a side of it tells of: graded better than alleged. */
  readonly attested: number;
  readonly disputed: number;
  readonly first: Day;
  readonly last: Day;
}

interface Ends {
  readonly kind: Hostility["kind"];
  readonly from: Actor;
  readonly to: Actor | null;
}

/** Who is said to have attacked or fought whom, the most often first. The order of the incidents does not matter. */
export function hostilitiesOf(incidents: readonly Incident[]): Hostility[] {
  const groups = new Map<string, { ends: Ends; all: Incident[] }>();
  for (const incident of incidents)
    for (const ends of endsOf(incident)) {
      const id = idOf(ends);
      const group = groups.get(id);
      if (group) group.all.push(incident);
      else groups.set(id, { ends, all: [incident] });
    }
  return [...groups]
    .map(([id, { ends, all }]) => {
      const days = all.flatMap((i) => [i.day, i.until]).sort(compareAscii);
      return {
        id,
        ...ends,
        incidents: all.length,
        attested: all.filter((i) => i.grade !== "alleged").length,
        disputed: all.filter((i) => i.disputed).length,
        first: days[0] ?? "",
        last: days.at(-1) ?? "",
      };
    })
    .sort((a, b) => b.incidents - a.incidents || compareAscii(a.id, b.id));
}

/** True where an incident is one of those that a hostility of that id counts. */
export const isOfHostility = (incident: Incident, id: string): boolean =>
  endsOf(incident).some((ends) => idOf(ends) === id);

const idOf = ({ kind, from, to }: Ends): string => `${kind}|${sideKey(from)}|${to === null ? "" : sideKey(to)}`;

/** Every pair of one that did it and one it was done to; where two fight, each pair once, in order of key. */
function endsOf({ type, accused, target }: Incident): Ends[] {
  if (type !== "ASSAULT") return [];
  const by = distinct(accused.map(bare));
  if (target.length === 0 && by.length > 1) {
    const sides = [...by].sort((a, b) => compareAscii(sideKey(a), sideKey(b)));
    return sides.flatMap((from, i) => sides.slice(i + 1).map((to) => ({ kind: "clashes" as const, from, to })));
  }
  // Of "civilians", "a convoy" or a man's name no party can be told.
  const parties = distinct(target.map(bare).filter(({ id }) => id !== null));
  const ends = by.flatMap((from) =>
    parties.filter((to) => sideKey(to) !== sideKey(from)).map((to) => ({ kind: "attacks" as const, from, to })),
  );
  return ends.length > 0 ? ends : by.map((from) => ({ kind: "attacks" as const, from, to: null }));
}

/** A side by its name, not by the words of one report. */
const bare = (actor: Actor): Actor => {
  const { id, name } = asSide(actor);
  return { id, name, text: name };
};
