import { describe, expect, it } from "vitest";
import type { Actor, PlaceView, Tally } from "../model.js";
import { overlap, settle } from "./boxes.js";
import { areasOf, clustersOf } from "./clusters.js";
import { cameraIn, cameraInAddress, mapSearch, placesAsk } from "./mapSearch.js";
import { boxAround, marksOf, radiusOf } from "./marks.js";
import { around, boundsOf, type Placed } from "./placed.js";
import { shownPlaces, showPlaces } from "./shownPlaces.js";
import { stateAt, stateLabels, statesOf } from "./states.js";

/** "Terter 46.9 40.3 9": name, degrees east and north, incidents. */
function place(line: string, over: Partial<PlaceView> = {}): Placed {
  const [name = "", lon = "0", lat = "0", incidents = "1"] = line.split(" ");
  return {
    id: name.toLowerCase(),
    name,
    forms: [],
    names: [],
    alternates: [],
    precision: "point",
    lat: Number(lat),
    lon: Number(lon),
    km: null,
    countries: [],
    incidents: Number(incidents),
    tallies: [],
    first: null,
    last: null,
    control: null,
    ...over,
  } as Placed;
}
const actor = (id: string): Actor => ({ id, name: id, text: id });
const tally = (
  kind: Tally["kind"],
  grade: Tally["grade"],
  by: string,
  incidents = 1,
  toll: number | null = null,
): Tally => ({
  kind,
  grade,
  disputed: false,
  verified: false,
  accused: by.split(",").filter(Boolean).map(actor),
  incidents,
  toll,
});

describe("the address of the map", () => {
  it("keeps where it looks, and asks for nothing with it", () => {
    const search = mapSearch({ at: "39.820,46.750,7.50", kind: "drone", evidence: "place:x" });
    expect(cameraIn(search)).toEqual({ lat: 39.82, lon: 46.75, zoom: 7.5 });
    expect(placesAsk(search, { as_of: "2020-10-12" })).toEqual({ kind: "drone", limit: 1000, as_of: "2020-10-12" });
    expect(cameraInAddress({ lat: 39.82, lon: 46.75, zoom: 7.5 })).toBe("39.820,46.750,7.50");
  });

  it.each(["", "39,46", "39,46,x", "91,46,3", "39,181,3", "39,46,99", "1e1,2,3"])("looks nowhere by “%s”", (at) => {
    expect(cameraIn({ at })).toBeNull();
  });

  it("names the places of the drawer, whatever their names hold", () => {
    const ids = ["a+b", "place: one, two", "-"];
    expect(shownPlaces(showPlaces(ids))).toEqual(ids);
    expect([shownPlaces(undefined), shownPlaces("incident:x"), shownPlaces("place:%E0")]).toEqual([[], [], []]);
  });
});

describe("marks", () => {
  const parties = [actor("ARM"), actor("AZE")];

  it("are one for each kind and side; laid to both, to others or to nobody is neither's", () => {
    const marks = marksOf(
      [
        tally("ground", "reported", ""),
        tally("shelling", "alleged", "AZE", 3, 9),
        tally("shelling", "corroborated", "AZE", 1, 4),
        tally("shelling", "alleged", "ARM"),
        tally("ground", "reported", "ARM,AZE"),
      ],
      parties,
    );
    expect(marks.map((m) => [m.kind, m.side, m.incidents, m.attested, m.toll])).toEqual([
      ["shelling", 1, 1, 0, null],
      ["shelling", 2, 4, 1, 9],
      ["ground", null, 2, 2, null],
    ]);
  });

  it("grow with the toll, and unknown is the smallest", () => {
    expect([null, 0, 1, 10, 10_000].map(radiusOf)).toEqual([4, 4, 4.6, expect.closeTo(5.9, 1), 9]);
  });

  it("take up as much room on either side when the sides are swapped", () => {
    const [left] = [boxAround(marksOf([tally("air", "alleged", "ARM", 12)], parties), { x: 100, y: 0 })];
    const right = boxAround(marksOf([tally("air", "alleged", "AZE", 12)], parties), { x: 100, y: 0 });
    expect(100 - left.left).toBe(right.left + right.width - 100);
    expect([left.width, left.height]).toEqual([right.width, right.height]);
  });
});

describe("clusters", () => {
  const project = ({ lon, lat }: Placed) => ({ x: lon, y: -lat });
  const wide = (some: readonly Placed[], { x, y }: { x: number; y: number }) => ({
    left: x - 20 * some.length,
    top: y - 10,
    width: 40 * some.length,
    height: 20,
  });
  const names = (places: Placed[]) =>
    clustersOf(places, project, wide).map((c) => c.places.map(({ name }) => name).join("+"));

  it("take together what lies over one another, at the place most told of", () => {
    const places = [place("A 0 0 9"), place("B 200 0 4"), place("C 10 0 1")];
    expect(names(places)).toEqual(["A+C", "B"]);
    expect(clustersOf(places, project, wide)[0]).toMatchObject({ x: 0, y: -0 });
  });

  it("grow until nothing overlaps: what comes together may reach the next", () => {
    expect(names([place("A 0 0 9"), place("B 34 0 4"), place("C 90 0 1")])).toEqual(["A+B", "C"]);
    expect(names([place("A 0 0 9"), place("B 34 0 4"), place("C 52 0 1")])).toEqual(["A+B+C"]);
  });

  it("leave the marks of an area off the town in its middle", () => {
    const town = clustersOf([place("Town 0 0 5")], project, wide);
    const boxes = town.map((c) => c.box);
    const [area] = areasOf([place("Region 0 0 2", { precision: "area" })], project, () => 60, wide, boxes);
    expect(boxes.some((box) => area !== undefined && overlap(box, area.box))).toBe(false);
    expect(Math.hypot(area?.x ?? 0, area?.y ?? 0)).toBeLessThanOrEqual(60);
  });

  it("have names where these are free, else elsewhere, else none", () => {
    const box = (left: number, top: number) => ({ left, top, width: 40, height: 10 });
    const map = { width: 200, height: 100 };
    const all = [[box(0, 0), box(0, 50)], [box(0, 0), box(20, 5), box(0, 20)], [box(10, 5)], [box(190, 0)]];
    expect(settle(all, [], map)).toEqual([0, 2, -1, -1]);
    expect(settle([[box(0, 0), box(0, 50)]], [box(10, 5)], map)).toEqual([1]);
  });
});

describe("where the map looks at first", () => {
  const theatre = [place("A 46.7 39.8 12"), place("B 46.9 40.3 9"), place("C 47 39.5 6")];

  it("is where most happened, without the capitals where people met", () => {
    const [west = 0, south = 0, east = 0, north = 0] = boundsOf([...theatre, place("Moscow 37.6 55.8 5")]) ?? [];
    expect([west > 46, south > 39, east < 48, north < 41]).toEqual([true, true, true, true]);
  });

  it("is around a single place, and nowhere without any", () => {
    expect(boundsOf([place("A 46 40 1")])).toEqual([45.75, 39.75, 46.25, 40.25]);
    expect([boundsOf([]), around([])]).toEqual([null, null]);
  });
});

describe("the names of states", () => {
  const square = (name: string, west: number, east: number) => ({
    type: "Feature" as const,
    properties: { name },
    geometry: {
      type: "Polygon" as const,
      coordinates: [
        [
          [west, -200],
          [east, -200],
          [east, 200],
          [west, 200],
          [west, -200],
        ],
      ],
    },
  });
  const states = statesOf({ type: "FeatureCollection", features: [square("Aland", 0, 300), square("Bor", 300, 320)] });
  const look = { width: 320, height: 120, toDegrees: (x: number, y: number) => ({ lng: x, lat: y }) };

  it("stand inside their borders, over no mark; where they do not fit, nowhere", () => {
    const [label, ...others] = stateLabels(states, [], look);
    expect([label?.name, others]).toEqual(["Aland", []]);
    expect([stateAt(states, 310, 0)?.name, stateAt(states, 350, 0)]).toEqual(["Bor", null]);
    const moved = stateLabels(states, [{ left: 100, top: 0, width: 100, height: 120 }], look)[0];
    expect(Math.abs((moved?.lon ?? 150) - 150)).toBeGreaterThan(50);
    expect(stateLabels(states, [{ left: 0, top: 0, width: 320, height: 120 }], look)).toEqual([]);
  });
});
