import { expect, it } from "vitest";
import { JOURNAL_ACTIONS } from "../../../src/record/index.js";
import { ACTION_GROUPS, actionWords } from "./actions.js";

it("offers every action of the journal once", () =>
  expect(ACTION_GROUPS.flatMap(({ options }) => options.map(({ value }) => value)).sort()).toEqual(
    [...JOURNAL_ACTIONS].sort(),
  ));

it("shows an action that is not known as it is, whatever it is called", () => {
  expect(actionWords("merge")).toEqual({ verb: "merge", of: "nothing" });
  expect(actionWords("constructor").verb).toBe("constructor");
});
