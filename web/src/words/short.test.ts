import { expect, it } from "vitest";
import { shortDate, shortDay, shortDays } from "./short.js";

it.each([
  [shortDay("2020-09-27"), "27 Sept 2020"],
  [shortDay("2020-05-02"), "2 May 2020"],
  [shortDate(null), "undated"],
  [shortDays("2020-10-10", "2020-10-10"), "10 Oct 2020"],
  [shortDays("2020-10-10", "2020-10-12"), "10–12 Oct 2020"],
  [shortDays("2020-09-27", "2020-11-10"), "27 Sept–10 Nov 2020"],
  [shortDays("2020-12-31", "2021-01-02"), "31 Dec 2020–2 Jan 2021"],
])("%s", (words, expected) => {
  expect(words.replace(/\s?–\s?/g, "–")).toBe(expected);
});
