import { type Meaning, NO_TIME, type Resolve, type Rules } from "./meaning.js";
import { UTC_ZONES } from "./words.js";

const two = (n: number): string => String(n).padStart(2, "0");

/** A clock time without its day: `T12:00`, with Z where the words name UTC. */
function clock(hour: number, minute: number, zone: string | undefined): Meaning | null {
  if (hour > 24 || minute > 59) return null;
  const utc = zone !== undefined && UTC_ZONES.has(zone) ? "Z" : "";
  return { type: "TIME", value: `T${two(hour)}:${two(minute)}${utc}`, inferred: [] };
}

const colon: Resolve = (a, around) => {
  const [hour = 99, minute = 99] = (a.CLOCK?.lower ?? "").split(/[:.]/).map(Number);
  const zone = a.ZONE?.lower;
  // 3.15 is a price, 12.00 after `at` an hour, and 15.10 at the head of a live report's line.
  const isStamp = around.before === "" && (/^[-–—]$/.test(around.after) || around.peek(1)?.capital === true);
  const figure =
    a.CLOCK?.lower.includes(".") && zone === undefined && a.w1 === undefined && around.before !== "at" && !isStamp;
  if (figure) return null;
  return clock(twelve(hour, a.w1?.lower), minute, zone);
};
const twelve = (hour: number, half: string | undefined): number =>
  half === undefined || hour > 12 ? hour : half.startsWith("p") ? (hour % 12) + 12 : hour % 12;

const hours4: Resolve = (a) =>
  clock(+(a.HOURS4?.lower.slice(0, 2) ?? 99), +(a.HOURS4?.lower.slice(2) ?? 99), a.ZONE?.lower);
const hourOf12: Resolve = (a) => clock(twelve(a.HOUR?.num ?? 99, a.w1?.lower), 0, a.ZONE?.lower);
const at =
  (hour: number): Resolve =>
  () =>
    clock(hour, 0, undefined);
const oclock: Resolve = (a) => clock(a.HOUR?.num ?? 99, 0, undefined);

const partOfDay: Resolve = (a) => ({ type: "TIME", value: a.PART?.part ?? null, inferred: [] });

/** Hours of the clock and parts of the day; the day comes from beside them, or from the narrative. */
export const CLOCK_RULES: Rules = [
  ["CLOCK", colon],
  ["CLOCK ZONE", colon],
  ["CLOCK local time", colon],
  ["CLOCK a.m.|p.m.|am|pm|a.m|p.m ZONE?", colon],
  ["HOUR a.m.|p.m.|am|pm|a.m|p.m ZONE?", hourOf12],
  ["CLOCK a.m.|p.m.|am|pm|a.m|p.m local time", colon],
  ["CLOCK a.m.|p.m.|am|pm|a.m|p.m NAME time", colon],
  ["CLOCK NAME time", colon],
  ["HOUR a.m.|p.m.|am|pm|a.m|p.m local time", hourOf12],
  ["HOUR a.m.|p.m.|am|pm|a.m|p.m NAME time", hourOf12],
  ["noon|midday|midnight local time", (a) => clock(a.w1?.lower === "midnight" ? 0 : 12, 0, undefined)],
  ["HOURS4 ZONE", hours4],
  [
    "HOURS4 hours|hrs",
    (a, around) => (/^(?:at|by|from|until|till|since)$/.test(around.before) ? hours4(a, around) : null),
  ],
  ["noon|midday", at(12)],
  ["12 noon", at(12)],
  ["midnight", at(0)],
  ["HOUR o'clock|o’clock", oclock],
  ["PART", partOfDay],
  ["the PART", partOfDay],
  ["the? early|small hours", () => ({ type: "TIME", value: "TMO", inferred: [] })],
  ["day and night", () => NO_TIME],
];
