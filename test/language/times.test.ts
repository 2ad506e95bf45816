import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotate, findTimes, segment } from "../../src/language/index.js";
import { timesOf } from "./notation.js";

const MONDAY = "2020-10-12";
const read = (text: string, date: string | null = MONDAY) => timesOf(annotate(text, date).times);

describe("a report of Monday 12 October 2020 says", () => {
  it.each([
    // weekdays: the last on or before the report, unless the verb looks ahead
    ["The truce took effect on Saturday.", "Saturday = 2020-10-10"],
    ["He was in Moscow on Monday.", "Monday = 2020-10-12"],
    ["Saturday's exchange was delayed.", "Saturday = 2020-10-10"],
    ["They will meet on Thursday.", "Thursday = 2020-10-15"],
    ["Talks are due to begin on Thursday.", "Thursday = 2020-10-15"],
    ["Talks planned for Wednesday were called off.", "Wednesday = 2020-10-14"],
    ["They agreed to meet on Friday.", "Friday = 2020-10-16"],
    ["He said on Friday they would meet on Tuesday.", "Friday = 2020-10-09; Tuesday = 2020-10-13"],
    ["He should have left on Friday.", "Friday = 2020-10-09"],
    ["Talks resume next Monday.", "next Monday = 2020-10-19"],
    ["It began last Friday.", "last Friday = 2020-10-09"],
    ["The truce was extended until Monday.", "Monday = 2020-10-19 [..2020-10-19]"],
    ["No convoy had arrived by Sunday.", "Sunday = 2020-10-11 [..2020-10-11]"],
    ["Prisoners must be freed by Friday.", "Friday = 2020-10-16 [..2020-10-16]"],
    ["the deal announced late on Saturday", "late on Saturday = 2020-10-10"],
    // dates
    ["Since September 27, Azerbaijan attacked.", "September 27 = 2020-09-27 [2020-09-27..]"],
    ["Since the deal of November 2, 2019, no fighting", "November 2, 2019 = 2019-11-02 [2019-11-02..]"],
    ["on 11 October 2020 and Oct. 12", "11 October 2020 = 2020-10-11; Oct. 12 = 2020-10-12"],
    ["on the 27th of September", "the 27th of September = 2020-09-27"],
    ["They fought on 20 December.", "20 December = 2019-12-20"],
    ["They will meet on 20 December.", "20 December = 2020-12-20"],
    ["The truce holds until 15 November.", "15 November = 2020-11-15 [..2020-11-15]"],
    [
      "10/10/2020, 10.10.2020, 2020-10-10, 3/4/2020",
      "10/10/2020 = 2020-10-10; 10.10.2020 = 2020-10-10; 2020-10-10 = 2020-10-10; 3/4/2020 = 2020-04-03",
    ],
    [
      "10-12 October; Oct 10 to 12",
      "10-12 October = 2020-10-10/2020-10-12 [2020-10-10..2020-10-12]; Oct 10 to 12 = 2020-10-10/2020-10-12 [2020-10-10..2020-10-12]",
    ],
    ["the truces of 10, 17 and 26 October 2020", "10 = 2020-10-10; 17 = 2020-10-17; 26 October 2020 = 2020-10-26"],
    [
      "from 27 September to 10 November 2016",
      "27 September to 10 November 2016 = 2016-09-27/2016-11-10 [2016-09-27..2016-11-10]",
    ],
    ["Sunday, 11 October 2020", "Sunday, 11 October 2020 = 2020-10-11"],
    ["Thursday (October 8)", "Thursday (October 8) = 2020-10-08"],
    ["in January 2019", "January 2019 = 2019-01"],
    ["in mid-October", "mid-October = 2020-10"],
    ["late last month", "late last month = 2020-09"],
    ["in November last year", "November last year = 2019-11"],
    ["in the first week of October", "the first week of October = 2020-10 [2020-10-01..2020-10-07]"],
    ["between 1988 and 1994", "1988 and 1994 = 1988/1994 [1988..1994]"],
    ["the 1994 ceasefire of the 1990s", "1994 = 1994; the 1990s = 199 [1990..1999]"],
    // a year told holds for what follows, until a day of the report's time
    ["On 15 July 1974 they fell. A truce took effect on 22 July.", "15 July 1974 = 1974-07-15; 22 July = 1974-07-22"],
    ["On 15 July 1974 they fell. Troops came that November.", "15 July 1974 = 1974-07-15; that November = 1974-11"],
    [
      "Since signing a truce on 28 January 2012 they fought. On 27 February they fled.",
      "28 January 2012 = 2012-01-28 [2012-01-28..]; 27 February = 2020-02-27",
    ],
    ["They left on 7 October. On the 9th they came back.", "7 October = 2020-10-07; the 9th = 2020-10-09"],
    ["They left on 7 October. Since then all is quiet.", "7 October = 2020-10-07; then = 2020-10-07 [2020-10-07..]"],
    ["They came on Monday last week.", "Monday last week = 2020-10-05"],
    ["the 9th brigade", ""],
    ["in early 2019", "early 2019 = 2019"],
    ["in the third quarter of 2019", "the third quarter of 2019 = 2019-Q3 [2019-07..2019-09]"],
    ["in the 19th century", "the 19th century = 18 [1800..1899]"],
    // weeks and nights
    ["Clashes continued over the weekend.", "the weekend = 2020-W41-WE [2020-10-10..2020-10-11]"],
    ["Last week soldiers looted.", "Last week = 2020-W41 [2020-10-05..2020-10-11]"],
    ["this week", "this week = 2020-W42 [2020-10-12..2020-10-18]"],
    ["Shells fell overnight.", "overnight = 2020-10-11TNI [2020-10-11..2020-10-12]"],
    ["seven times during the night", "the night = 2020-10-11TNI [2020-10-11..2020-10-12]"],
    ["on the night of October 9", "the night of October 9 = 2020-10-09TNI [2020-10-09..2020-10-09]"],
    ["overnight from Friday to Saturday", "overnight from Friday to Saturday = 2020-10-09TNI [2020-10-09..2020-10-10]"],
    // hours
    ["from 12:00 on October 10", "12:00 on October 10 = 2020-10-10T12:00 [2020-10-10T12:00..]"],
    ["at noon on Saturday", "noon on Saturday = 2020-10-10T12:00"],
    ["as of 19:30 on 9 September 2020", "19:30 on 9 September 2020 = 2020-09-09T19:30"],
    ["08:00 local time (04:00 GMT) on October 26", "08:00 local time (04:00 GMT) on October 26 = 2020-10-26T08:00"],
    ["at 8:30 pm on Saturday", "8:30 pm on Saturday = 2020-10-10T20:30"],
    ["from 10:00 to 12:00", "10:00 to 12:00 = 2020-10-12T10:00/2020-10-12T12:00 [2020-10-12T10:00..2020-10-12T12:00]"],
    [
      "It takes effect on Tuesday evening and will be watched",
      "Tuesday evening = 2020-10-13TEV [2020-10-13..2020-10-13]",
    ],
    ["in the early hours of Sunday", "the early hours of Sunday = 2020-10-11TMO [2020-10-11..2020-10-11]"],
    [
      "tonight, tomorrow, yesterday evening",
      "tonight = 2020-10-12TNI [2020-10-12..2020-10-12]; tomorrow = 2020-10-13; yesterday evening = 2020-10-11TEV [2020-10-11..2020-10-11]",
    ],
    // told from the last date of the narrative
    [
      "They fired on Sunday. The truce began at noon the previous day.",
      "Sunday = 2020-10-11; noon the previous day = 2020-10-10T12:00",
    ],
    ["signed on Saturday, as agreed ten days earlier", "Saturday = 2020-10-10; ten days earlier = 2020-09-30"],
    [
      "They met on 1 October 2020. Three days later it failed.",
      "1 October 2020 = 2020-10-01; Three days later = 2020-10-04",
    ],
    ["They met on 1 October 2020 and left the next day.", "1 October 2020 = 2020-10-01; the next day = 2020-10-02"],
    ["two years ago; a week ago", "two years ago = 2018; a week ago = 2020-10-05"],
    // lengths, repeats, and what no calendar knows
    ["a seven-day ceasefire; for three days", "seven-day = P7D [..]; three days = P3D [..]"],
    ["a 24-hour truce, then a month-long one", "24-hour = PT24H [..]; month-long = P1M [..]"],
    ["two weeks into the war, a week after the deal", "two weeks = P2W [..]; a week = P1W [..]"],
    ["Hours before the truce, after weeks of talks", "Hours = PTXH [..]; weeks = PXW [..]"],
    ["a year and a half; two-and-a-half years", "a year and a half = P18M [..]; two-and-a-half years = P30M [..]"],
    ["in the past 24 hours", "the past 24 hours = PT24H [2020-10-11..2020-10-12]"],
    ["It will last four days.", "four days = P4D [..]"],
    ["every day, three times a week", "every day = P1D [..]; a week = P1W [..]"],
    ["in recent years", "recent years = PAST_REF [..]"],
    ["at the end of the Soviet Union", "the end of the Soviet Union = null [..]"],
    ["the third day of a four-day truce", "the third day = null [..]; four-day = P4D [..]"],
    ["Earlier, shells fell.", "Earlier = PAST_REF [..]"],
    // no times
    ["He may visit. They march on. She was second.", ""],
    ["killed 12 on Oct 4", "Oct 4 = 2020-10-04"],
    ["593 since 27 July", "27 July = 2020-07-27 [2020-07-27..]"],
    ["a 43-year-old man, aged 20, 24 years old", ""],
    ["some 2000 troops and 1,500 fighters in round 3", ""],
    ["Theresa May said the score was 3.15", ""],
    ["day by day and at night", ""],
    ["the two-week-old war", "two-week-old = P2W [..]"],
    ["fall of Shusha; a current of air; the US second fleet", ""],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

it("tells what the words gave and what was inferred", () => {
  const inferred = (text: string) => annotate(text, MONDAY).times.map((t) => t.inferred.join());
  expect(inferred("on October 10")).toEqual(["year"]);
  expect(inferred("on 10 October 2020")).toEqual([""]);
  expect(inferred("on Saturday")).toEqual(["day,reference"]);
  expect(inferred("at noon")).toEqual(["day,reference"]);
});

it("without a report date resolves only what the words give", () => {
  expect(read("On Saturday, 10 October 2020, then yesterday and on May 6.", null)).toBe(
    "Saturday, 10 October 2020 = 2020-10-10; yesterday = null [..]; May 6 = null [..]",
  );
  expect(read("They met on 10 October 2020. The next day it failed.", null)).toBe(
    "10 October 2020 = 2020-10-10; The next day = 2020-10-11",
  );
  expect(read("last week, at noon, on Friday", null)).toBe(
    "last week = null [..]; noon = null [..]; Friday = null [..]",
  );
});

const words = fc.constantFrom(
  "on",
  "Friday",
  "October",
  "10",
  "2020",
  ",",
  "since",
  "the",
  "last",
  "week",
  "two",
  "days",
  "ago",
  "later",
  "noon",
  "12:05",
  "p.m.",
  "to",
  "and",
  "between",
  "from",
  "of",
  "night",
  "early",
  "-",
  "(",
  ")",
  "may",
  "will",
  "a",
  "half",
  "year",
  "31",
  "February",
  "every",
  "0600",
  "GMT",
  "99/99/9999",
  "2020-13-45",
  "9/10",
  "overnight",
  "hours",
  ".",
);

describe("any text at all", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(words, { maxLength: 30 }).map((w) => w.join(" ")),
  );
  it("gives expressions in order, not overlapping, that are the text's own characters", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom("2020-10-12", "2024-02-29", "2019-12-31", "2020-10", null), (text, date) => {
        let last = 0;
        for (const time of findTimes(text, segment(text), date)) {
          expect(time.start).toBeGreaterThanOrEqual(last);
          expect(time.end).toBeGreaterThan(time.start);
          expect(text.slice(time.start, time.end)).toBe(time.text);
          for (const when of [time.from, time.to])
            if (when !== null) expect(when).toMatch(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d)?)?)?$/);
          if (time.from !== null && time.to !== null)
            expect(time.from <= time.to || time.to.startsWith(time.from)).toBe(true);
          last = time.end;
        }
      }),
      { numRuns: 600 },
    );
  });
});
