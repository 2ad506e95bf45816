import { describe, expect, it } from "vitest";
import type { Assessment, TimelineEntry } from "../model.js";
import { evidenceOf } from "./evidenceOf.js";

const party = (id: string, name: string) => ({ id, name, text: "" });
const incident = (id: string, accused: string, accusers: string[], grade: string, bearing = "against") => ({
  id,
  accused: [accused],
  accusers,
  grade,
  bearing,
  disputed: id.endsWith("!"),
  day: "2020-10-11",
});

const assessment = {
  truce: { name: "truce of 10 October 2020", parties: [party("ARM", "Armenia"), party("AZE", "Azerbaijan")] },
  for: [],
  against: [],
  incidents: [
    incident("a!", "ARM", ["AZE"], "alleged"),
    incident("b", "ARM", ["AZE", "RUS"], "corroborated"),
    incident("c", "AZE", ["ARM"], "alleged"),
    incident("d", "", [], "reported", "nobody"),
  ],
  before: [{ id: "e", day: "2020-10-05", accused: [] }],
  provisions: [],
  days: [{ day: "2020-10-12" }],
} as unknown as Assessment;

const entry = (day: string, side: string | null, id: string) =>
  ({ day, lane: "violence", side, incident: { id }, findings: [] }) as unknown as TimelineEntry;
const ENTRIES = [entry("2020-10-11", "ARM", "a!"), entry("2020-10-12", "ARM", "b"), entry("2020-10-11", "AZE", "c")];

const shown = (key: string) => evidenceOf(key, assessment, ENTRIES);

describe("evidenceOf", () => {
  it.each([
    ["by:ARM", ["b", "a!"]],
    ["by:ARM:alleged", ["a!"]],
    ["by:ARM:disputed", ["a!"]],
    ["claims:AZE", ["b", "a!"]],
    ["alone:AZE", ["a!"]],
    ["denied:AZE", ["a!"]],
    ["confirmed:AZE", ["b"]],
    ["nobody:", ["d"]],
    ["nobody", ["d"]],
    ["laid", ["b", "a!", "c"]],
    ["recent", ["b", "a!", "c"]],
    ["alleged", ["a!", "c"]],
    ["days:2020-10-11:2020-10-11:violence:0", ["a!"]],
    ["days:2020-10-11:2020-10-12:violence:0", ["a!", "b"]],
    ["days:2020-10-11:2020-10-12:violence:1", ["c"]],
  ])("%s shows what the number counts, the best attested first", (key, ids) =>
    expect(shown(key)?.incidents).toEqual(ids),
  );
  it("names its denominator", () => {
    expect(shown("by:AZE")?.title).toBe("Laid to Azerbaijan: 1 incident");
    expect(shown("by:AZE")?.note).toBe("Of 3 incidents against the truce.");
  });
  it.each([
    ["incident:a!", "Counted against the truce of 10 October 2020"],
    ["incident:e", "Counted before the truce of 10 October 2020"],
  ])("%s is told as what it counts for", (key, title) => expect(shown(key)?.title).toBe(title));
  it.each(["by:FRA", "provision:none", "finding:none", "constructor:x", "nonsense"])("%s shows nothing", (key) =>
    expect(shown(key)).toBeNull(),
  );
});

it("opens a figure of a series with its one sentence", () => {
  const point = { what: "killed", value: 604, finding: { finding: { id: "r:1" } } };
  const series = [{ name: "killed", points: [point] }] as unknown as Parameters<typeof evidenceOf>[3];
  expect(evidenceOf("figure:killed:r:1", assessment, [], series)).toMatchObject({
    title: "604 killed",
    quotes: [point.finding],
  });
  expect(evidenceOf("figure:injured:r:1", assessment, [], series)).toBeNull();
});
