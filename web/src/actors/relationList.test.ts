import { describe, expect, it } from "vitest";
import type { ActorView, Relation } from "../model.js";
import { narrowed, ordered, relationsIn } from "./relationList.js";

/** "RUS arms ARM 2 2020-10-12": who, what, whom, in how many reports, the last of which day. */
function relation(line: string): Relation {
  const [from = "", type = "", to = "", reports = "1", lastReport = "2020-10-10"] = line.split(" ");
  const actor = (id: string) => ({ id, name: id, text: id });
  return {
    id: `${type}|${from}|${to}`,
    type: type as Relation["type"],
    from: actor(from),
    to: to === "-" ? null : actor(to),
    place: null,
    office: null,
    state: "current",
    findings: [],
    denials: [],
    reports: Number(reports),
    lastReport,
  };
}

const RELATIONS = [
  relation("TUR backs AZE 3 2020-10-01"),
  relation("RUS arms ARM 5 2020-10-03"),
  relation("ISR arms - 5 2020-10-02"),
  relation("RUS mediates AZE 9 2020-10-09"),
];
const view = (...relations: Relation[]) => ({ relations }) as unknown as ActorView;
const ids = (relations: readonly Relation[]): string[] => relations.map(({ id }) => id);

describe("the list of relations", () => {
  it("has each once, though both ends list it", () => {
    const [first = relation("")] = RELATIONS;
    expect(relationsIn([view(first), view(first)])).toEqual([first]);
  });

  it("is narrowed by kind, and by a side at either end", () => {
    expect(ids(narrowed(RELATIONS, { kind: "arms" }))).toEqual(["arms|RUS|ARM", "arms|ISR|-"]);
    expect(ids(narrowed(RELATIONS, { party: "AZE" }))).toEqual(["backs|TUR|AZE", "mediates|RUS|AZE"]);
    expect(narrowed(RELATIONS, { kind: "arms", party: "AZE" })).toEqual([]);
  });

  it.each([
    [undefined, ["backs|TUR|AZE", "arms|ISR|-", "arms|RUS|ARM", "mediates|RUS|AZE"]],
    ["who", ["arms|ISR|-", "arms|RUS|ARM", "mediates|RUS|AZE", "backs|TUR|AZE"]],
    ["whom", ["arms|RUS|ARM", "backs|TUR|AZE", "mediates|RUS|AZE", "arms|ISR|-"]],
    ["reports", ["mediates|RUS|AZE", "arms|ISR|-", "arms|RUS|ARM", "backs|TUR|AZE"]],
    ["last", ["mediates|RUS|AZE", "arms|RUS|ARM", "arms|ISR|-", "backs|TUR|AZE"]],
  ])("goes by %s, whatever the order it came in", (order, expected) => {
    expect(ids(ordered(RELATIONS, order))).toEqual(expected);
    expect(ids(ordered([...RELATIONS].reverse(), order))).toEqual(expected);
  });
});
