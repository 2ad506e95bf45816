import { describe, expect, it } from "vitest";
import type { ActorView, Hostility, Relation } from "../model.js";
import { FIGHTS, fighting, groupsOf, hostilitiesIn, narrowed, ordered, relationsIn } from "./relationList.js";

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

describe("groups of relations", () => {
  const inShort = (order?: string) => groupsOf(RELATIONS, order).map(({ kind, relations }) => [kind, ids(relations)]);

  it("are by kind, and what has no other end stands apart", () => {
    expect(inShort()).toEqual([
      ["backs", ["backs|TUR|AZE"]],
      ["arms", ["arms|RUS|ARM"]],
      ["mediates", ["mediates|RUS|AZE"]],
      ["open", ["arms|ISR|-"]],
    ]);
  });

  it("are one in any other order, but for that", () => {
    expect(inShort("reports")).toEqual([
      [null, ["mediates|RUS|AZE", "arms|RUS|ARM", "backs|TUR|AZE"]],
      ["open", ["arms|ISR|-"]],
    ]);
    expect(groupsOf([])).toEqual([]);
  });
});

describe("the list of violence", () => {
  const end = (id: string) => ({ id, name: id, text: id });
  const hostility = (from: string, to: string | null, incidents: number) =>
    ({ id: `attacks|${from}|${to ?? ""}`, from: end(from), to: to === null ? null : end(to), incidents }) as Hostility;
  const all = [hostility("ARM", "AZE", 2), hostility("AZE", null, 5), hostility("TUR", "SYR", 1)];

  it("has each once, the most often first", () => {
    const views = [{ hostilities: all }, { hostilities: all.slice(0, 1) }] as unknown as ActorView[];
    expect(hostilitiesIn(views).map((h) => h.incidents)).toEqual([5, 2, 1]);
  });

  it("is narrowed by a side at either end, and is gone where a kind of relation is asked for", () => {
    expect(fighting(all, { party: "AZE" }).map((h) => h.id)).toEqual(["attacks|ARM|AZE", "attacks|AZE|"]);
    expect(fighting(all, { kind: FIGHTS })).toEqual(all);
    expect(fighting(all, { kind: "arms" })).toEqual([]);
    expect(narrowed(RELATIONS, { kind: FIGHTS })).toEqual([]);
  });
});
