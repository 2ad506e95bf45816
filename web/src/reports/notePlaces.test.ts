import { describe, expect, it } from "vitest";
import { placeNotes } from "./notePlaces.js";

const notes = (...tops: number[]) => tops.map((top) => ({ top, height: 40 }));

describe("places of margin notes", () => {
  it("leaves notes beside their words where there is room", () => {
    expect(placeNotes(notes(0, 100, 200), -1)).toEqual([0, 100, 200]);
  });

  it("pushes a crowd downwards", () => {
    expect(placeNotes(notes(100, 100, 110), -1)).toEqual([100, 148, 196]);
  });

  it("keeps the chosen note beside its words and moves the others", () => {
    expect(placeNotes(notes(100, 100, 110), 2)).toEqual([14, 62, 110]);
  });

  it("moves all down rather than off the page", () => {
    expect(placeNotes(notes(0, 0, 10, 20), 2)).toEqual([0, 48, 96, 144]);
  });

  it("places none", () => {
    expect(placeNotes([], -1)).toEqual([]);
  });
});
