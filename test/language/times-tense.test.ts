import { expect, it } from "vitest";
import { analyse } from "../../src/language/index.js";
import { timesOf } from "./notation.js";
import { simd } from "./parser-model.js";

// The report is of Monday 12 October 2020.
it.each([
  ["The envoy who left Moscow will meet the rebels on Thursday.", "Thursday = 2020-10-15"],
  ["The rebels will hand over the men they captured on Thursday.", "Thursday = 2020-10-08"],
  ["Talks resume on Wednesday.", "Wednesday = 2020-10-14"],
  ["The truce expires on Friday.", "Friday = 2020-10-16"],
  ["The ministers are meeting in Geneva on Thursday.", "Thursday = 2020-10-15"],
  ["The ministers were meeting in Geneva on Thursday.", "Thursday = 2020-10-08"],
  ["A hearing has been scheduled for Thursday.", "Thursday = 2020-10-15"],
  ["The army has taken the town it lost on Friday.", "Friday = 2020-10-09"],
  ["They failed in their attempt to storm the hill, and pledged to withdraw on Thursday.", "Thursday = 2020-10-15"],
  // Nobody sets a day for violence.
  ["Both armies have agreed to pull back, following clashes on Thursday that left six dead.", "Thursday = 2020-10-08"],
  ["Guns, silent since the deal was signed on Saturday, may open up again.", "Saturday = 2020-10-10 [2020-10-10..]"],
  // A year that tells which ceasefire is meant is not the year of what follows.
  [
    "The ceasefire signed in Khartoum in June 2018 holds. On 3 July soldiers beat a driver.",
    "June 2018 = 2018-06; 3 July = 2020-07-03",
  ],
  ["War broke out in June 2018. On 3 July soldiers beat a driver.", "June 2018 = 2018-06; 3 July = 2018-07-03"],
])("the verb a time hangs on tells when it is: %s", (text, times) => {
  expect(timesOf(analyse(text, "2020-10-12", simd).times)).toBe(times);
});
