import { describe, expect, it } from "vitest";
import {
  allIncidents,
  filterIncidents,
  INCIDENT_ORDERS,
  type IncidentFilter,
  inOrder,
} from "../../src/assessment/index.js";
import { CONTEXT, report } from "./scenes.js";

const INCIDENTS = allIncidents(
  [
    ...report("a", "2020-10-11", "Reuters", ["ASSAULT/heavy-weapons AZE > ART @Stepanakert 2020-10-11 k1"]),
    ...report("b", "2020-10-12", "AFP", ["ASSAULT/heavy-weapons AZE > ART @Stepanakert 2020-10-11 k1"]),
    ...report("c", "2020-10-12", "Armenpress", ["ASSAULT ARM > AZE @Ganja 2020-10-12 k9 i34"]),
    ...report("d", "2020-10-13", "TASS", ["ASSAULT/drone AZE > ARM @Kapan 2020-10-13 i2"]),
  ],
  CONTEXT,
);
const places = (incidents: typeof INCIDENTS): string[] => incidents.map(({ place }) => place[0]?.name ?? "");
const left = (filter: IncidentFilter): string[] => places(inOrder(filterIncidents(INCIDENTS, filter), "latest"));

describe("a list of incidents", () => {
  it("is narrowed to a party in either part of it, or in one", () => {
    expect(left({ party: "AZE" })).toEqual(["Kapan", "Ganja", "Stepanakert"]);
    expect(left({ party: "AZE", as: "accused" })).toEqual(["Kapan", "Stepanakert"]);
    expect(left({ party: "AZE", as: "target" })).toEqual(["Ganja"]);
  });

  it("is searched by words of its reports, sides, places and kind, all of which must be there, in any case", () => {
    expect(left({ words: "KAPAN" })).toEqual(["Kapan"]);
    expect(left({ words: "drone  kapan" })).toEqual(["Kapan"]);
    expect(left({ words: "drone ganja" })).toEqual([]);
    expect(left({ words: "aze" })).toEqual(["Kapan", "Ganja", "Stepanakert"]);
    const [said] = filterIncidents(INCIDENTS, { place: "Ganja" })[0]?.findings ?? [];
    expect(left({ words: said?.finding.evidence.text.toUpperCase() ?? "" })).toContain("Ganja");
  });

  it.each([
    ["latest", ["Kapan", "Ganja", "Stepanakert"]],
    ["earliest", ["Stepanakert", "Ganja", "Kapan"]],
    ["killed", ["Ganja", "Stepanakert", "Kapan"]],
    ["injured", ["Ganja", "Kapan", "Stepanakert"]],
    ["reports", ["Stepanakert", "Kapan", "Ganja"]],
    ["origins", ["Stepanakert", "Kapan", "Ganja"]],
  ] as const)("goes by %s, a toll nobody tells last, whatever the order it came in", (order, expected) => {
    expect(places(inOrder(INCIDENTS, order))).toEqual(expected);
    expect(places(inOrder([...INCIDENTS].reverse(), order))).toEqual(expected);
  });

  it("has the same incidents in every order", () => {
    for (const order of INCIDENT_ORDERS)
      expect(places(inOrder(INCIDENTS, order)).sort()).toEqual(["Ganja", "Kapan", "Stepanakert"]);
  });
});
