import { describe, expect, it } from "vitest";
import { conductIf, conductOf, type Evidence } from "../../src/assessment/conduct.js";
import type { Incident } from "../../src/assessment/incident.js";
import { findTruces, NO_VOICES, THRESHOLDS, toldFrom } from "../../src/assessment/index.js";
import { countedIn } from "../../src/assessment/scope.js";
import { statementsOf } from "../../src/assessment/statements.js";
import { type Term, termOf } from "../../src/assessment/term.js";
import { incident, report, sourced } from "./lines.js";

const truce = findTruces(
  toldFrom(
    sourced([
      report("2020-10-10 x", "truce A,B 2020-10-10T12:00 med=M"),
      report("2020-10-10 y", "truce A,B 2020-10-10T12:00"),
    ]),
  ),
)[0]?.truce as Term["truce"];
const around = { patrons: new Map([["a", new Set(["A"])]]), context: new Map(), voices: NO_VOICES };
const term = termOf(truce, around, null);

const evidence = (
  to: string,
  incidents: readonly Incident[],
  said: readonly string[] = [],
  over: Partial<Evidence> = {},
): Evidence => ({
  from: "2020-10-10",
  to,
  incidents: incidents.flatMap((i) => countedIn(i, term) ?? []),
  statements: statementsOf(
    sourced(said.map((line, i) => report(`${line.split(" ")[2]} s${i}`, line))),
    term,
    to,
    (id) => id,
  ),
  unkept: [],
  kept: [],
  ...over,
});
const conduct = (...of: Parameters<typeof evidence>) => conductOf(evidence(...of)).conduct;

/** Each side says on each of these days that the other fired. */
const mutual = (...days: number[]) =>
  days.flatMap((d) => [incident(`A>B 2020-10-${d}`, { by: "B" }), incident(`B>A 2020-10-${d}`, { by: "A" })]);

describe("conduct", () => {
  it.each([
    ["no reports", "nobody says anything", "2020-10-20", []],
    [
      "no reports",
      "a breach is only denied",
      "2020-10-20",
      [],
      ["compliance/violated A 2020-10-19 by=A stance=denies"],
    ],
    ["holding", "a report says so", "2020-10-20", [], ["compliance/holds - 2020-10-19"]],
    [
      "holding",
      "said, and one bloodless charge by one side",
      "2020-10-20",
      [incident("A>B 2020-10-19", { by: "B" })],
      ["compliance/holds - 2020-10-19"],
    ],
    ["strained", "one bloodless charge, and nothing for it", "2020-10-20", [incident("A>B 2020-10-19", { by: "B" })]],
    [
      "strained",
      "one deadly charge by one side",
      "2020-10-20",
      [incident("A>B 2020-10-19", { by: "B", killed: 1 })],
      ["compliance/holds - 2020-10-19"],
    ],
    [
      "strained",
      "an incident that an outlet tells of",
      "2020-10-20",
      [incident("A>B 2020-10-19")],
      ["compliance/holds - 2020-10-19"],
    ],
    [
      "strained",
      "said to hold in part only, by a mediator",
      "2020-10-20",
      [],
      ["compliance/partly-holds - 2020-10-19 by=M"],
    ],
    [
      "holding",
      "only one party says it holds in part",
      "2020-10-20",
      [],
      ["compliance/partly-holds - 2020-10-19 by=A", "compliance/holds - 2020-10-19"],
    ],
    ["strained", "said by a party to have collapsed", "2020-10-20", [], ["compliance/collapsed - 2020-10-19 by=A"]],
    ["broken", "said by a report to have collapsed", "2020-10-20", [], ["compliance/collapsed - 2020-10-19"]],
    [
      "broken",
      "said by both parties to have collapsed",
      "2020-10-20",
      [],
      ["compliance/collapsed - 2020-10-19 by=A", "compliance/collapsed - 2020-10-19 by=B"],
    ],
    ["broken", "both fire on most of the days", "2020-10-16", mutual(11, 12, 14, 15)],
    ["strained", "both fire on two days of seven", "2020-10-16", mutual(12, 15)],
    [
      "strained",
      "one side alone says that the other fires every day",
      "2020-10-16",
      [11, 12, 13, 14, 15].map((d) => incident(`A>B 2020-10-${d}`, { by: "B", killed: 1 })),
    ],
    [
      "broken",
      "the same, and an outlet tells of one of them",
      "2020-10-14",
      [11, 12, 13, 14, 14].map((d, i) => incident(`A>B 2020-10-${d}`, i === 3 ? {} : { by: "B" })),
    ],
    [
      "broken",
      "many killed at once, not by one side's word",
      "2020-10-20",
      [incident("A>B 2020-10-11", { killed: 25 })],
    ],
    [
      "strained",
      "many killed at once, by one side's word",
      "2020-10-20",
      [incident("A>B 2020-10-11", { by: "B", killed: 25 })],
    ],
    ["strained", "fewer killed at once", "2020-10-20", [incident("A>B 2020-10-19", { killed: 24 })]],
  ] as const)("is %s: %s", (expected, _, to, incidents, said: readonly string[] = []) => {
    expect(conduct(to, incidents, said)).toBe(expected);
  });

  it("forgets the fighting of its first days once it is said to hold", () => {
    const early = mutual(11, 12, 13, 14);
    expect(conduct("2020-10-14", early)).toBe("broken");
    expect(conduct("2020-10-31", early, ["compliance/holds - 2020-10-30"])).toBe("holding");
  });

  it("stays what it was last said to be while nobody says anything, and then is without reports", () => {
    const early = mutual(11, 12, 13, 14);
    expect(conduct("2020-11-05", early)).toBe("broken");
    expect(conduct("2020-11-11", early)).toBe("no reports");
  });

  it("is not mended by firing less, only by holding", () => {
    const fighting = mutual(11, 12, 13, 14);
    expect(conduct("2020-10-25", [...fighting, ...mutual(24)])).toBe("broken");
    expect(conduct("2020-11-05", [...fighting, ...mutual(24)], ["compliance/holds - 2020-11-05"])).toBe("holding");
    const quiet = ["compliance/holds - 2020-10-23", "compliance/holds - 2020-10-24"];
    expect(conduct("2020-10-27", [...fighting, ...mutual(27)], quiet)).toBe("strained");
  });

  it("remembers a great blow for two weeks", () => {
    const blow = [incident("A>B 2020-10-11", { killed: 30 })];
    expect(conduct("2020-10-24", blow, ["compliance/holds - 2020-10-23"])).toBe("broken");
    expect(conduct("2020-10-26", blow, ["compliance/holds - 2020-10-25"])).toBe("holding");
  });

  it("takes a promise reported not kept as against it, one kept as for it", () => {
    expect(conduct("2020-10-20", [], [], { unkept: ["2020-10-19"] })).toBe("strained");
    expect(conduct("2020-10-20", [], [], { kept: ["2020-10-19"] })).toBe("holding");
  });

  it("is the same with the parties' names swapped", () => {
    const swapped = (i: Incident): Incident => ({ ...i, accused: i.target, target: i.accused });
    for (const incidents of [mutual(11, 12, 14), [incident("A>B 2020-10-11", { killed: 25 })]])
      expect(conduct("2020-10-14", incidents.map(swapped))).toBe(conduct("2020-10-14", incidents));
  });

  it("says what it would be with each threshold moved by half", () => {
    const rows = conductIf(evidence("2020-10-16", mutual(11, 12, 14)));
    expect(rows.map((r) => r.threshold)).toEqual(Object.keys(THRESHOLDS));
    expect(rows.find((r) => r.threshold === "brokenShare")).toMatchObject({
      low: { value: 0.25, conduct: "broken" },
      high: { value: 0.75, conduct: "strained" },
    });
    expect(
      conductIf(evidence("2020-10-16", mutual(11, 12, 14, 15))).find((r) => r.threshold === "brokenDays"),
    ).toMatchObject({
      value: 3,
      low: { value: 2, conduct: "broken" },
      high: { value: 5, conduct: "strained" },
    });
  });
});

describe("an incident", () => {
  const bearing = (i: Incident, of = term) => countedIn(i, of)?.bearing ?? null;
  it.each([
    ["against", "of one party against the other", incident("A>B 2020-10-11")],
    ["against", "of a party, the target unsaid", incident("A> 2020-10-11")],
    ["against", "of a party's client", incident("a>B 2020-10-11")],
    ["against", "of both", incident("A,B> 2020-10-11")],
    ["nobody", "of nobody named", incident(">B 2020-10-11")],
    ["third party", "of somebody not bound by it", incident("C>B 2020-10-11")],
    ["third party", "of a party against its mediator", incident("A>M 2020-10-11")],
    [null, "of a party against its own people", incident("A>A/CVL 2020-10-11")],
    [null, "of a party's citizens", incident("A/CVL>A 2020-10-11")],
    [null, "of a party against others", incident("A>C 2020-10-11")],
    [null, "between others", incident("C>D 2020-10-11")],
    [null, "of captives beaten", incident("A>B 2020-10-11", { mode: ["beat"] })],
    ["against", "of captives killed", incident("A>B 2020-10-11", { mode: ["execute"] })],
    ["unclear", "in a study, the day unsaid", incident("A>B 2020-10-20", { dated: "report", by: "Watch/NGO" })],
    ["against", "in a study that tells the day", incident("A>B 2020-10-20", { by: "Watch/NGO" })],
    [null, "before it began", incident("A>B 2020-10-09")],
    [null, "on its first day, at an hour before it began", incident("A>B 2020-10-10", { hour: "09:00" })],
    ["against", "on its first day, at an hour after it began", incident("A>B 2020-10-10", { hour: "12:05" })],
    ["against", "in the night after it began", incident("A>B 2020-10-10..2020-10-11")],
    ["unclear", "on its first day, the hour unsaid", incident("A>B 2020-10-10")],
    ["unclear", "in the night it began", incident("A>B 2020-10-09..2020-10-10")],
    ["unclear", "told of as it began, the day unsaid", incident("A>B 2020-10-11", { dated: "report" })],
    ["against", "told of later, the day unsaid", incident("A>B 2020-10-13", { dated: "report" })],
  ])("counts as %s: %s", (expected, _, one) => {
    expect(bearing(one)).toBe(expected);
  });

  it("on the first day counts where the truce began early, its hour told", () => {
    const dawn = { ...term, truce: { ...term.truce, start: "2020-10-10T00:00" } };
    expect(bearing(incident("A>B 2020-10-10"), dawn)).toBe("against");
  });

  it("counts up to the last day of the term", () => {
    const until = termOf({ ...truce, end: "2020-10-12" }, around, null);
    expect(bearing(incident("A>B 2020-10-12"), until)).toBe("against");
    expect(bearing(incident("A>B 2020-10-13"), until)).toBeNull();
    const replaced = termOf(truce, around, "2020-10-12");
    expect(bearing(incident("A>B 2020-10-12"), replaced)).toBeNull();
  });

  it("counts only inside the area of a local truce", () => {
    const town = { id: "t", name: "Town", text: "Town", lat: 40, lon: 46 };
    const local = termOf({ ...truce, kinds: ["local"], place: [town] }, around, null);
    const at = (lat: number) =>
      incident("A>B 2020-10-11", { place: [{ id: `p${lat}`, name: "P", text: "P", lat, lon: 46 }] });
    expect(bearing(at(40.1), local)).toBe("against");
    expect(bearing(at(41), local)).toBeNull();
    expect(bearing(at(41), termOf({ ...truce, place: [town] }, around, null))).toBe("against");
    expect(bearing(at(41), { ...local, contains: () => true })).toBe("against");
  });
});
