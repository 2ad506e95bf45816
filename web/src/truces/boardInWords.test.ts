import { describe, expect, it } from "vitest";
import type { Board } from "../model.js";
import { boardInWords } from "./boardInWords.js";

/** "in force strained" a row; "?" before it marks a truce that one report alone tells of. */
const board = (...rows: string[]) =>
  ({
    asOf: "2020-10-12",
    truces: rows.map((row) => {
      const [, candidate, standing, conduct] = /^(\??)(in force|extended|announced|replaced) (.+)$/.exec(row) ?? [];
      return { truce: { name: "truce of 10 October 2020", candidate: candidate === "?" }, standing, conduct };
    }),
  }) as unknown as Board;

describe("boardInWords", () => {
  it.each([
    [["in force strained"], "As of 12 October 2020, the truce of 10 October 2020 is in force and strained."],
    [["in force no reports"], "As of 12 October 2020, the truce of 10 October 2020 is in force and without reports."],
    [
      ["extended broken", "in force holding", "replaced broken"],
      "As of 12 October 2020, 2 truces in force: 1 broken, 1 holding.",
    ],
    [["replaced broken"], "As of 12 October 2020, no truce is in force; 1 truce before or to come."],
    [["?in force strained"], "As of 12 October 2020, no truce is in force; 1 truce told of by one report only."],
  ])("%j", (rows, words) => expect(boardInWords(board(...rows))).toBe(words));
});
