import { describe, expect, it } from "vitest";
import { answerParts } from "./answerParts.js";

const links = (answer: string) =>
  answerParts(answer).flatMap(({ text, show }) => (show === null ? [] : [`${show}: ${text}`]));

describe("answerParts", () => {
  it.each([
    [
      "As of 12 October 2020 the truce of 10 October is in force and strained: 14 incidents in three days, 12 of them alleged by one side only, and 2 with nobody named; nothing exchanged yet.",
      ["laid: 14 incidents", "alleged: 12 of them", "nobody: 2"],
    ],
    [
      "As of 20 November 2020 it is in force and broken: 31 incidents in 12 days (all in the last seven), all alleged by one side only; 6, 100 and 200 bodies handed over; 44 and 12 prisoners handed over.",
      [
        "laid: 31 incidents",
        "recent: all",
        "alleged: all",
        "deliveries: 6, 100 and 200 bodies",
        "deliveries: 44 and 12 prisoners",
      ],
    ],
    [
      "As of 1 May 2019 it is in force and holding: 2 statements that it is kept and 1 that it is not; 1 of 3 promises reported done.",
      ["for: 2 statements", "against: 1", "promises: 1 of 3 promises"],
    ],
    ["As of 1 May 2019 it has ended.", []],
  ])("%s", (answer, expected) => {
    expect(links(answer)).toEqual(expected);
    expect(
      answerParts(answer)
        .map(({ text }) => text)
        .join(""),
    ).toBe(answer);
  });
});
