import { describe, expect, it } from "vitest";
import { read } from "./read.js";

const places = (text: string): (string | null)[] =>
  read(text).flatMap((f) => (f.type === "ASSAULT" ? f.place.map((p) => p.id) : []));

describe("a place name that many towns have", () => {
  it.each([
    ["Israeli police raided the Old City on Friday.", "old-city-of-jerusalem"],
    ["Police clashed with worshippers in the Old City of Jerusalem.", "old-city-of-jerusalem"],
    ["Turkish troops fired across the Green Line in Cyprus.", "green-line"],
    ["A rocket landed in the Green Zone, Iraqi police said.", "green-zone"],
  ])("is the one its report speaks of: %s", (text, id) => {
    expect(places(text)).toContain(id);
  });

  it.each([
    "Government forces shelled the Old City on Monday, residents of Aleppo said.",
    "Fighting broke out in Sanaa. The Houthis shelled the Old City again on Tuesday.",
    "Rockets hit the Green Zone in Kabul.",
    "Gunmen killed 12 people in the Old City on Monday.",
  ])("stays as the report has it elsewhere: %s", (text) => {
    const found = read(text).flatMap((f) => (f.type === "ASSAULT" ? f.place : []));
    expect(found).toContainEqual(expect.objectContaining({ id: null, name: expect.stringMatching(/^(Old|Green) /) }));
    expect(found.filter((p) => p.id !== null && p.lat !== undefined && /Old|Green/.test(p.text))).toEqual([]);
  });
});
