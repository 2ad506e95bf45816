import { describe, expect, it } from "vitest";
import { keyOf, narrowed, ordered, type TruceProvision } from "./provisionList.js";

/** "10Oct prisoner-exchange ARM promised 2020-10-13": truce, kind, by whom, status, due; "!" after it: overdue. */
function provision(line: string): TruceProvision {
  const [truce = "", kind = "", by = "", status = "", due = "-", overdue] = line.split(" ");
  return {
    truce,
    truceName: truce,
    provision: {
      id: kind,
      kind,
      place: null,
      by: by === "-" ? [] : [{ id: by, name: by, text: by }],
      status: status as TruceProvision["provision"]["status"],
      promised: status !== "demanded",
      due: due === "-" ? null : due,
      overdue: overdue === "!",
      delivered: [],
      steps: [],
    },
  };
}

const ALL = [
  provision("10Nov withdrawal ARM done 2020-12-01"),
  provision("10Nov talks - demanded"),
  provision("10Oct talks ARM promised 2020-10-13 !"),
  provision("10Oct body-exchange AZE lapsed 2020-11-01"),
];
const keys = (list: readonly TruceProvision[]): string[] => list.map(keyOf);

describe("the ledger of all provisions", () => {
  it.each([
    [{ state: "open" }, ["provision:10Nov:talks", "provision:10Oct:talks"]],
    [{ state: "overdue" }, ["provision:10Oct:talks"]],
    [{ state: "done" }, ["provision:10Nov:withdrawal"]],
    [{ state: "promised", kind: "talks" }, ["provision:10Oct:talks"]],
    [{ party: "ARM" }, ["provision:10Nov:withdrawal", "provision:10Oct:talks"]],
    [{ truce: "10Oct" }, ["provision:10Oct:talks", "provision:10Oct:body-exchange"]],
    [{ state: "no such state" }, []],
  ])("narrowed to %o", (search, expected) => {
    expect(keys(narrowed(ALL, search))).toEqual(expected);
  });

  it("goes by truce, or by the day things are due with those that have none last", () => {
    expect(ordered(ALL, undefined)).toEqual(ALL);
    expect(ordered(ALL, "due").map(({ provision: { due } }) => due)).toEqual([
      "2020-10-13",
      "2020-11-01",
      "2020-12-01",
      null,
    ]);
  });

  it("tells two truces apart that promise the same", () => {
    expect(new Set(keys(ALL)).size).toBe(ALL.length);
  });
});
