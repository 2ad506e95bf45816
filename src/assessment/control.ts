import { type Actor, addDays, asSide, compareAscii, type Day, type Finding, sideKey } from "../model/index.js";
import { dayOf } from "./belongs.js";
import { distinct } from "./truceOf.js";
import type { SourcedFinding } from "./view.js";

/**
 * What a report may say of a side and a place. The words are kept, as they are not one: who `administers` a place is said
 * to run it, who `occupies` it to do so against somebody's right; `took` and `entered` tell of a day, `left` of the end.
 */
export const CONTROL_WORDS = ["administers", "occupies", "took", "entered", "left"] as const;
export type ControlWord = (typeof CONTROL_WORDS)[number];

/** One side said to hold or to have left a place, by all the reports that say it in one word. */
export interface ControlClaim {
  readonly word: ControlWord;
  readonly by: Actor;
  /** The latest day it is told for. */
  readonly day: Day;
  /** Statements that it is so, and denials of it; the earliest first. */
  readonly findings: readonly SourcedFinding[];
  readonly denials: readonly SourcedFinding[];
}

/** Who is said to hold a place: a view of statements, never a line on the ground. */
export interface Control {
  /** The latest first. */
  readonly claims: readonly ControlClaim[];
  /** Those last said to hold it, each once; several where it is disputed, none where the last word is that they left. */
  readonly holders: readonly Actor[];
  /** Reports of about the same day name different holders, or somebody denies it. */
  readonly disputed: boolean;
}

/** Different holders so few days apart do not agree; farther apart, one may have followed the other. */
const SAME_TIME_DAYS = 1;

/** @param findings those that name the place. The order does not matter. @returns `null` where none tells of it */
export function controlOf(findings: readonly SourcedFinding[]): Control | null {
  const groups = new Map<string, { word: ControlWord; by: Actor; told: SourcedFinding[] }>();
  for (const one of findings) {
    const word = wordOf(one.finding);
    if (word === null) continue;
    for (const by of distinct(one.finding.actor.map(asSide))) {
      const key = `${word}|${sideKey(by)}`;
      const group = groups.get(key);
      if (group) group.told.push(one);
      else groups.set(key, { word, by, told: [one] });
    }
  }
  const claims = [...groups.values()].map(claimOf).sort(latestFirst);
  return claims.length === 0 ? null : { claims, ...heldBy(claims) };
}

/** Only what is said to be so, or is denied. That a rule reads "captured" or "entered" is known by its name alone. */
function wordOf(f: Finding): ControlWord | null {
  if (f.status !== "actual" && f.status !== "negated") return null;
  if (f.type === "administers" || f.type === "occupies") return f.type;
  if (f.type === "RETREAT" && f.mode?.includes("withdraw")) return "left";
  if (f.rule === "assault.take") return "took";
  return f.rule === "assault.advance" ? "entered" : null;
}

function claimOf({ word, by, told }: { word: ControlWord; by: Actor; told: readonly SourcedFinding[] }): ControlClaim {
  const sorted = [...told].sort((a, b) => compareAscii(dayOf(a), dayOf(b)) || compareAscii(a.finding.id, b.finding.id));
  const isDenial = ({ finding: f }: SourcedFinding): boolean => f.claim.stance === "denies" || f.status === "negated";
  const last = sorted.at(-1);
  return {
    word,
    by,
    day: last === undefined ? "" : dayOf(last),
    findings: sorted.filter((one) => !isDenial(one)),
    denials: sorted.filter(isDenial),
  };
}

const latestFirst = (a: ControlClaim, b: ControlClaim): number =>
  compareAscii(b.day, a.day) ||
  CONTROL_WORDS.indexOf(a.word) - CONTROL_WORDS.indexOf(b.word) ||
  compareAscii(sideKey(a.by), sideKey(b.by));

/** From the last word on who holds it back to what was said of about the same days. */
function heldBy(claims: readonly ControlClaim[]): Pick<Control, "holders" | "disputed"> {
  const leftLater = ({ by, day }: ControlClaim): boolean =>
    claims.some((c) => c.word === "left" && c.findings.length > 0 && sideKey(c.by) === sideKey(by) && c.day >= day);
  const held = claims.filter((c) => c.word !== "left" && c.findings.length > 0 && !leftLater(c));
  const [last] = held;
  if (last === undefined) return { holders: [], disputed: false };
  const near = held.filter((c) => c.day >= addDays(last.day, -SAME_TIME_DAYS));
  const holders = distinct(near.map((c) => c.by));
  return { holders, disputed: holders.length > 1 || near.some((c) => c.denials.length > 0) };
}
