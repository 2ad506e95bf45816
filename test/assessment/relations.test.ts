import { describe, expect, it } from "vitest";
import { actorsOf } from "../../src/assessment/actors.js";
import { filterIncidents } from "../../src/assessment/filter.js";
import { hostilitiesOf } from "../../src/assessment/hostilities.js";
import { allIncidents } from "../../src/assessment/incidents.js";
import { relationsOf } from "../../src/assessment/relations.js";
import { CONTEXT } from "./scenes.js";
import { actor, told } from "./sourced.js";

const place = { id: "p1", name: "Kalbajar", text: "Kalbajar" };

describe("relations", () => {
  it("are one however many reports tell of them, the most reported first", () => {
    const found = relationsOf([
      told("2020-10-12 wire: TUR backs AZE"),
      told("2020-10-14 daily: TUR backs AZE"),
      told("2020-10-13 wire: RUS arms ARM"),
    ]);
    expect(found.map((r) => [r.id, r.reports, r.lastReport])).toEqual([
      ["backs|TUR|AZE||", 2, "2020-10-14"],
      ["arms|RUS|ARM||", 1, "2020-10-13"],
    ]);
  });

  it("take forces and ministers for the side they act for", () => {
    const [one, ...rest] = relationsOf([
      told("2020-10-12 wire: Erdogan@TUR backs AZE"),
      told("2020-10-12 b: TUR backs AZE"),
    ]);
    expect(rest).toEqual([]);
    expect(one?.from).toMatchObject({ id: "TUR" });
  });

  it("keep denials apart from statements", () => {
    const [one] = relationsOf([
      told("2020-10-12 wire: TUR arms AZE"),
      told("2020-10-13 wire: TUR arms AZE", { claim: { by: [actor("TUR")], stance: "denies" } }),
    ]);
    expect([one?.findings.length, one?.denials.length, one?.state]).toEqual([1, 1, "current"]);
  });

  it("are over where every statement speaks of the past", () => {
    const past = { status: "historical" } as const;
    expect(relationsOf([told("2020-11-26 wire: ARM occupies AZE", { ...past, place: [place] })])[0]?.state).toBe(
      "over",
    );
  });

  it("tell places that one side runs apart", () => {
    const other = { ...place, id: "p2", name: "Lachin" };
    const found = relationsOf([told("2020-11-26 wire: ARM administers", { place: [place, other] })]);
    expect(found.map((r) => r.place?.name)).toEqual(["Kalbajar", "Lachin"]);
  });

  it("are the same in any order of arrival", () => {
    const all = ["TUR backs AZE", "RUS arms ARM", "USA mediates ARM"].map((s, i) => told(`2020-10-1${i} wire: ${s}`));
    expect(relationsOf([...all].reverse())).toEqual(relationsOf(all));
  });
});

describe("who is said to fight whom", () => {
  const on = (day: string, line: string, over = {}) =>
    told(`2020-10-20 ${line}`, { time: { start: day, end: day, text: null }, ...over });
  const incidents = allIncidents(
    [
      on("2020-10-01", "a: ARM ASSAULT AZE", { place: [place] }),
      on("2020-10-04", "a: ARM ASSAULT AZE", { claim: { by: [actor("AZE")], stance: "accuses" } }),
      on("2020-10-06", "a: AZE ASSAULT ARM", { place: [place] }),
      on("2020-10-08", "a: AZE ASSAULT civilians", { place: [place] }),
      on("2020-10-10", "a: ARM, AZE ASSAULT"),
      on("2020-10-12", "a: RUS CONSULT AZE"),
    ],
    CONTEXT,
  );

  it("is counted by direction, with how many a side alone tells of; what was done to no party stands apart", () => {
    expect(hostilitiesOf(incidents).map((h) => [h.id, h.incidents, h.attested, h.first, h.last])).toEqual([
      ["attacks|ARM|AZE", 2, 1, "2020-10-01", "2020-10-04"],
      ["attacks|AZE|", 1, 1, "2020-10-08", "2020-10-08"],
      ["attacks|AZE|ARM", 1, 1, "2020-10-06", "2020-10-06"],
      ["clashes|ARM|AZE", 1, 1, "2020-10-10", "2020-10-10"],
    ]);
  });

  it("is the same in any order, and every number leads to the incidents it counts", () => {
    expect(hostilitiesOf([...incidents].reverse())).toEqual(hostilitiesOf(incidents));
    for (const { id, incidents: n } of hostilitiesOf(incidents))
      expect(filterIncidents(incidents, { hostility: id })).toHaveLength(n);
    expect(filterIncidents(incidents, { hostility: "attacks|RUS|AZE" })).toEqual([]);
  });
});

describe("actors", () => {
  it("count what they do and what they say apart", () => {
    const [first] = actorsOf(
      [
        told("2020-10-12 wire: AZE ASSAULT ARM", { claim: { by: [actor("ministry@ARM")], stance: "accuses" } }),
        told("2020-10-13 wire: ARM ASSAULT AZE"),
      ],
      [],
    );
    expect(first).toMatchObject({ id: "ARM", findings: 2, claims: 1, reports: 2, through: ["ministry"] });
  });
});
