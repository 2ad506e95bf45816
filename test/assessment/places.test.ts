import { describe, expect, it } from "vitest";
import {
  type Atlas,
  allIncidents,
  atlasOf,
  controlOf,
  markKind,
  placeViewsOf,
  severallyNamed,
} from "../../src/assessment/index.js";
import { loadGazetteer, loadKnowledge } from "../../src/knowledge/index.js";
import type { Finding, Place } from "../../src/model/index.js";
import { CONTEXT } from "./scenes.js";
import { told } from "./sourced.js";

const spot = (name: string, over: Partial<Place> = {}): Place => ({
  id: name.toLowerCase(),
  name,
  text: name,
  ...over,
});
const SHUSHA = spot("Shusha", { lat: 39.76, lon: 46.75 });
const atlas: Atlas = {
  spotOf: ({ lat = null, lon = null, name }) => ({
    names: name === "Shusha" ? ["Shushi"] : [],
    precision: lat === null ? "unknown" : "point",
    lat,
    lon,
    km: null,
    countries: [],
  }),
};

const shelled = (line: string, day: string, over: Partial<Finding> = {}) =>
  told(line, {
    mode: ["heavy-weapons"],
    time: { start: day, end: day, text: null },
    place: [SHUSHA],
    ...over,
  });
const viewsOf = (findings: ReturnType<typeof told>[]) => placeViewsOf(allIncidents(findings, CONTEXT), findings, atlas);

describe("places", () => {
  it("count what happened by form of mark, and keep the names that reports use", () => {
    const views = viewsOf([
      shelled("2020-10-09 wire: AZE ASSAULT ARM", "2020-10-08", { killed: 2, injured: 1 }),
      shelled("2020-10-12 wire: AZE ASSAULT ARM", "2020-10-11", {
        place: [{ ...SHUSHA, text: "Shushi" }],
        mode: ["drone"],
      }),
      shelled("2020-10-13 wire: AZE ASSAULT ARM", "2020-10-12", { place: [{ ...SHUSHA, text: "the town" }] }),
    ]);
    expect(views).toHaveLength(1);
    expect(views[0]).toMatchObject({
      id: "shusha",
      name: "Shusha",
      forms: ["Shusha", "Shushi"],
      names: ["Shushi"],
      alternates: ["Shushi"],
      precision: "point",
      incidents: 3,
      first: "2020-10-08",
      last: "2020-10-12",
      control: null,
    });
    // The highest toll of one incident; they are never added up.
    expect(views[0]?.tallies.map((t) => [t.kind, t.incidents, t.toll, t.accused.map((a) => a.id)])).toEqual([
      ["shelling", 2, 3, ["AZE"]],
      ["air", 1, null, ["AZE"]],
    ]);
  });

  const namedIn = (name: string, texts: string[], names: string[], precision: "point" | "state" = "point") => {
    const findings = texts.map((text, i) =>
      shelled(`2020-10-1${i} wire: AZE ASSAULT ARM`, "2020-10-08", { place: [spot(name, { text })] }),
    );
    const [known] = [atlas.spotOf(SHUSHA)];
    return severallyNamed(findings, { spotOf: () => ({ ...known, names, precision }) });
  };

  it("that go by several names have them told, and of the lists those that are no mere spellings stand beside them", () => {
    expect(namedIn("Stepanakert", ["Stepanakert"], ["Khankendi", "Xankəndi"])).toEqual([
      {
        id: "stepanakert",
        name: "Stepanakert",
        forms: ["Stepanakert"],
        names: ["Khankendi", "Xankəndi"],
        alternates: ["Khankendi", "Xankəndi"],
      },
    ]);
    const alternates = (...[name, texts, names]: Parameters<typeof namedIn>) =>
      namedIn(name, texts, names).map((one) => one.alternates);
    expect(alternates("Kalbajar", ["Kalbajar"], ["Kelbajar", "Kelbecer", "Karvachar"])).toEqual([["Karvachar"]]);
    expect(alternates("Ganja", ["Ganja"], ["Gandja", "Gəncə"])).toEqual([[]]);
    expect(alternates("Tovuz", ["Tovuz", "Tovuz city"], ["Tavuz", "Tovuz district"])).toEqual([[]]);
    // What reports write stands beside it, even where it is heard alike.
    expect(alternates("Shusha", ["Shusha", "Shushi", "the town"], ["Shushi", "Şuşa"])).toEqual([["Shushi"]]);
    expect(namedIn("Barda", ["Barda", "the town"], [])).toEqual([]);
    expect(namedIn("Iran", ["Iran"], ["Islamic Republic"], "state")).toEqual([]);
  });

  it("show an incident of two places at both, one without a place at the end, and a name without a position as that", () => {
    const views = viewsOf([
      shelled("2020-10-09 wire: AZE ASSAULT ARM", "2020-10-08", { place: [SHUSHA, spot("Nowhereville")] }),
      shelled("2020-10-12 wire: ARM ASSAULT AZE", "2020-10-11", { place: [] }),
    ]);
    expect(views.map((v) => [v.id, v.precision, v.lat, v.incidents])).toEqual([
      ["nowhereville", "unknown", null, 1],
      ["shusha", "point", 39.76, 1],
      ["-", "untold", null, 1],
    ]);
  });

  it("are the same in any order of arrival", () => {
    const findings = [
      shelled("2020-10-09 wire: AZE ASSAULT ARM", "2020-10-08"),
      shelled("2020-10-12 wire: ARM ASSAULT AZE", "2020-10-11", { place: [spot("Ganja")] }),
      told("2020-11-09 wire: AZE administers", { place: [SHUSHA] }),
    ];
    expect(viewsOf([...findings].reverse())).toEqual(viewsOf(findings));
  });

  it("swap with the sides", () => {
    const of = (a: string, b: string) =>
      viewsOf([shelled(`2020-10-09 wire: ${a} ASSAULT ${b}`, "2020-10-08")])[0]?.tallies.map((t) => [
        t.grade,
        t.accused[0]?.id,
      ]);
    expect(of("AZE", "ARM")).toEqual([["reported", "AZE"]]);
    expect(of("ARM", "AZE")).toEqual([["reported", "ARM"]]);
  });
});

describe("who is said to hold a place", () => {
  const by = (side: string, day: string, over: Partial<Finding> = {}) =>
    told(`${day} wire: ${side} ASSAULT`, {
      rule: "assault.take",
      time: { start: day, end: day, text: null },
      place: [SHUSHA],
      ...over,
    });
  const short = (findings: ReturnType<typeof told>[]) => {
    const control = controlOf(findings);
    return control && [control.holders.map((a) => a.id), control.disputed, control.claims.map((c) => c.word)];
  };

  it("is nothing where no report tells", () => {
    expect(short([shelled("2020-10-09 wire: AZE ASSAULT ARM", "2020-10-08")])).toBeNull();
  });

  it("is the last of those said to have taken it, with the earlier ones kept", () => {
    expect(short([by("ARM", "2020-10-04"), by("AZE", "2020-11-08")])).toEqual([["AZE"], false, ["took", "took"]]);
  });

  it("is disputed where reports of the same days name two, whichever comes first", () => {
    const two = [by("ARM", "2020-11-07"), by("AZE", "2020-11-08")];
    expect(short(two)).toEqual([["ARM", "AZE"], true, ["took", "took"]]);
    expect(short([...two].reverse())).toEqual(short(two));
  });

  it("is disputed where it is denied, and still told", () => {
    const denied = by("AZE", "2020-11-08", { status: "negated" });
    expect(short([by("AZE", "2020-11-08"), denied])).toEqual([["AZE"], true, ["took"]]);
  });

  it("is nobody where only a denial is told, or who held it left", () => {
    expect(short([by("AZE", "2020-11-08", { status: "negated" })])).toEqual([[], false, ["took"]]);
    const left = told("2020-11-20 wire: ARM RETREAT", { mode: ["withdraw"], place: [SHUSHA] });
    expect(short([told("2020-11-01 wire: ARM administers", { place: [SHUSHA] }), left])).toEqual([
      [],
      false,
      ["left", "administers"],
    ]);
  });

  it("heeds neither plans nor what is only supposed", () => {
    expect(short([by("AZE", "2020-11-08", { status: "planned" })])).toBeNull();
    expect(short([by("AZE", "2020-11-08", { status: "hypothetical" })])).toBeNull();
  });
});

describe("the atlas", () => {
  const { spotOf } = atlasOf(loadKnowledge().knowledge, loadGazetteer());
  const at = (id: string | null, name: string, lat?: number, lon?: number) =>
    spotOf({ id, name, text: name, ...(lat !== undefined && lon !== undefined ? { lat, lon } : {}) });

  it("knows towns as points with all their names, and regions as areas", () => {
    expect(at("stepanakert", "Stepanakert", 39.82, 46.75)).toMatchObject({ precision: "point", countries: ["AZE"] });
    expect(at("stepanakert", "Stepanakert", 39.82, 46.75).names).toContain("Khankendi");
    const karabakh = at("nagorno-karabakh", "Nagorno-Karabakh", 39.82, 46.75);
    expect(karabakh.precision).toBe("area");
    expect(karabakh.km).toBeGreaterThan(0);
  });

  it("has no position for states, nor for names it does not know", () => {
    expect(at("AZE", "Azerbaijan")).toMatchObject({ precision: "state", lat: null, lon: null, km: null });
    expect(at(null, "Nowhereville")).toMatchObject({ precision: "unknown", lat: null });
  });

  it("finds in the gazetteer what the lists lack: a town is a point, a province an area", () => {
    // The province of Uppsala and its town are two entries, some thirty kilometres apart.
    const precisionOf = (kind: string) => {
      const entry = loadGazetteer()
        .lookup("Uppsala")
        .find((p) => p.kind === kind);
      return at(null, "Uppsala", entry?.lat, entry?.lon);
    };
    expect(precisionOf("seat")).toMatchObject({ precision: "point", km: null, countries: ["SWE"] });
    expect(precisionOf("region")).toMatchObject({ precision: "area", countries: ["SWE"] });
  });
});

describe("the kind of a mark", () => {
  it.each([
    ["ASSAULT", ["heavy-weapons"], "shelling"],
    ["ASSAULT", ["drone"], "air"],
    ["ASSAULT", [], "ground"],
    ["ASSAULT", ["explosives"], "blast"],
    ["ASSAULT", ["abduct"], "people"],
    ["COERCE", ["arrest"], "people"],
    ["RETREAT", ["withdraw"], "movement"],
    ["RETREAT", ["release"], "relief"],
    ["MOBILIZE", ["troops"], "movement"],
    ["AID", [], "relief"],
    ["CONSULT", ["phone"], "politics"],
  ] as const)("of %s %j is %s", (type, mode, kind) => {
    expect(markKind(type, mode)).toBe(kind);
  });
});
