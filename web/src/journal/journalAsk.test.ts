import { describe, expect, it } from "vitest";
import type { JournalEntry } from "../model.js";
import { journalAsk, PAGE_ENTRIES, turnsOf } from "./journalAsk.js";

/** A page of entries, the newest first. */
const entries = (newest: number, n = PAGE_ENTRIES) =>
  Array.from({ length: n }, (_, i) => ({ number: newest - i }) as JournalEntry);
const LATEST = { before: undefined, row: undefined };

describe("journalAsk", () => {
  it("asks for a page of what the address has", () =>
    expect(journalAsk({ by: "Ana", before: "251", row: "101" })).toEqual({
      by: "Ana",
      before: "251",
      limit: PAGE_ENTRIES,
      offset: 100,
    }));
  it.each(["0", "-3", "two", "1e3", ""])("takes row %j for the first", (row) =>
    expect(journalAsk({ row }).offset).toBe(0),
  );
});

describe("turnsOf", () => {
  it("has nowhere to go from all there is", () =>
    expect(turnsOf({}, entries(3, 3), 3)).toEqual({ newer: null, older: null }));
  it("holds the pages after the first still while entries are added", () => {
    const { older } = turnsOf({}, entries(250), 250);
    expect(older).toEqual({ before: "251", row: "101" });
    // Ten more came; of those before entry 251 there are as many as there were.
    expect(turnsOf({ ...older }, entries(150), 250)).toEqual({ newer: LATEST, older: { before: "251", row: "201" } });
    expect(turnsOf({ before: "251", row: "201" }, entries(50, 50), 250)).toEqual({
      newer: { before: "251", row: "101" },
      older: null,
    });
  });
  it("ends with a page that is full", () => expect(turnsOf({}, entries(PAGE_ENTRIES), PAGE_ENTRIES).older).toBeNull());
  it("leads from an address of earlier entries to the latest", () =>
    expect(turnsOf({ before: "20" }, entries(19, 19), 19)).toEqual({ newer: LATEST, older: null }));
});
