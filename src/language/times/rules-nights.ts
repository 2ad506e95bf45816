import { addDays } from "../../model/index.js";
import { date, direction, type Resolve, type Rules, type Surroundings, unresolved } from "./meaning.js";
import { weekdayNear } from "./nearest.js";
import { MONTHS, WEEKDAYS } from "./words.js";

/** The night up to the report's date: both days, as no one says on which side of midnight. */
const nightBefore: Resolve = (_, around) =>
  besideDay(around)
    ? { type: "TIME", value: "TNI", inferred: [] }
    : around.report === null
      ? unresolved
      : {
          ...date(`${addDays(around.report, -1)}TNI`, "day", "reference"),
          from: addDays(around.report, -1),
          to: around.report,
        };

const isDayWord = (word: string): boolean => WEEKDAYS.has(word) || MONTHS.has(word);
const besideDay = (around: Surroundings): boolean =>
  isDayWord(around.before) || isDayWord(around.after) || (around.after === "on" && isDayWord(around.after2));

/** Alone the night before the report; `the night of 9 October` is a part of that day. */
const theNight: Resolve = (a, around) =>
  around.after === "of" ? { type: "TIME", value: "TNI", inferred: [] } : nightBefore(a, around);

const nightInto: Resolve = (a, around) => {
  const morning = weekdayNear((a.WEEKDAY2 ?? a.WEEKDAY)?.weekday ?? 0, around);
  if (morning.value === null) return morning;
  const evening = addDays(morning.value, -1);
  return { ...morning, value: `${evening}TNI`, from: evening, to: morning.value };
};

const tonight: Resolve = (_, around) =>
  around.report === null ? unresolved : date(`${around.report}TNI`, "day", "reference");
const thisPart: Resolve = (a, around) =>
  around.report === null ? unresolved : date(around.report + (a.PART?.part ?? ""), "day", "reference");
const todayPart =
  (days: number): Resolve =>
  (a, around) =>
    around.report === null ? unresolved : date(addDays(around.report, days) + (a.PART?.part ?? ""), "day", "reference");

/** `the following morning`, `that evening`. */
const partBeside: Resolve = (a, around) =>
  around.day === null
    ? unresolved
    : {
        type: "TIME",
        value: addDays(around.day, direction(a.w1?.lower ?? "")) + (a.PART?.part ?? ""),
        inferred: ["day", "reference"],
      };

/** Nights, mornings, evenings told from the report's date or the narrative's. */
export const NIGHT_RULES: Rules = [
  ["tonight", tonight],
  ["yesterday PART", todayPart(-1)],
  ["tomorrow PART", todayPart(1)],
  ["this PART", thisPart],
  ["overnight", nightBefore],
  ["last night", nightBefore],
  ["the night", theNight],
  ["overnight into|to WEEKDAY", nightInto],
  ["the? overnight|night from|between WEEKDAY to|and|into WEEKDAY", nightInto],
  ["the? previous|following|next|same|that PART", partBeside],
];
