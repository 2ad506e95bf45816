import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  dayInWords,
  daysBetween,
  firstDay,
  isDay,
  isDayOrPrefix,
  lastDay,
  weekdayOf,
} from "../../src/model/index.js";

describe("days", () => {
  it.each([
    ["2020-10-12", true],
    ["2020-02-29", true],
    ["2019-02-29", false],
    ["2020-13-01", false],
    ["2020-1-1", false],
    ["2020-10", false],
    ["0000-01-01", false],
    ["", false],
  ])("%s is a day: %s", (text, expected) => expect(isDay(text)).toBe(expected));

  it.each([
    ["2019", true],
    ["2019-01", true],
    ["2019-00", false],
    ["2019-1", false],
  ])("%s is a day or the beginning of one: %s", (text, expected) => expect(isDayOrPrefix(text)).toBe(expected));

  it.each([
    ["2020-10", "2020-10-01", "2020-10-31"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["1988", "1988-01-01", "1988-12-31"],
    ["2020-10-10T12:00", "2020-10-10", "2020-10-10"],
  ])("%s runs from %s to %s", (when, from, to) => {
    expect(firstDay(when)).toBe(from);
    expect(lastDay(when)).toBe(to);
  });

  it.each([
    ["2020-01-31", 1, "2020-02-29"],
    ["2023-08-03", 6, "2024-02-03"],
    ["2020-01-15", -2, "2019-11-15"],
  ])("%s and %i months is %s", (day, n, expected) => expect(addMonths(day, n)).toBe(expected));

  it("knows weekdays and words", () => {
    expect(weekdayOf("2020-10-10")).toBe(6);
    expect(dayInWords("2020-10-01")).toBe("1 October 2020");
    expect(dayInWords("2020-10")).toBe("October 2020");
  });

  it("adds and counts days as inverses", () => {
    const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: -50_000, max: 50_000 }), (date, n) => {
        const from = date.toISOString().slice(0, 10);
        expect(daysBetween(from, addDays(from, n))).toBe(n);
      }),
    );
  });
});

describe("whole-number dates", () => {
  it("are those of the Gregorian calendar, on every day of eleven centuries", () => {
    const wrong: string[] = [];
    for (let at = Date.UTC(1000, 0, 1); at < Date.UTC(2100, 0, 1); at += 86_400_000) {
      const day = new Date(at).toISOString().slice(0, 10);
      const next = new Date(at + 86_400_000).toISOString().slice(0, 10);
      if (!isDay(day) || addDays(day, 1) !== next || weekdayOf(day) !== new Date(at).getUTCDay()) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });
});
