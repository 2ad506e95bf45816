import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Finding, Reading, Report } from "../../src/model/index.js";
import type { Record } from "../../src/record/index.js";

const NOW = "2026-01-01T00:00:00Z";

export const report = (id: string, over: Partial<Report> = {}): Report => ({
  id,
  source: "wire",
  url: null,
  title: null,
  date: "2020-10-12",
  language: null,
  retrieved: null,
  text: `text of ${id}`,
  ...over,
});

export const read = (r: Report): Reading => ({
  report: r.id,
  reader: "test",
  version: "1",
  findings: [{ id: `${r.id}:${r.text}` } as Finding],
});

/** What every record must do, whatever stores it. */
export function recordContract(name: string, open: () => Promise<Record>): void {
  describe(`the record on ${name}`, () => {
    let record: Record;
    beforeEach(async () => {
      record = await open();
    });
    afterEach(() => record.close());

    it("is empty at first", async () => {
      expect(await record.readings(null)).toEqual([]);
      expect(await record.report("a")).toBeNull();
      expect(await record.version()).toBe(0);
    });

    it("adds the same report once", async () => {
      expect(await record.add([report("a"), report("a"), report("b")], read, NOW)).toEqual(["added", "known", "added"]);
      const version = await record.version();
      expect(await record.add([report("a")], read, NOW)).toEqual(["known"]);
      expect(await record.version()).toBe(version);
      expect((await record.readings(null)).map((r) => r.report.id)).toEqual(["a", "b"]);
    });

    it("keeps a new text as a revision, and answers with the latest", async () => {
      await record.add([report("a")], read, NOW);
      expect(await record.add([report("a", { text: "mended" })], read, NOW)).toEqual(["revised"]);
      expect(await record.report("a")).toMatchObject({
        revision: 2,
        report: { text: "mended" },
        findings: [{ id: "a:mended" }],
      });
      expect(await record.readings(null)).toHaveLength(1);
    });

    it("takes a date that was missing, and does not lose one", async () => {
      await record.add([report("a", { date: null })], read, NOW);
      expect(await record.add([report("a")], read, NOW)).toEqual(["revised"]);
      expect(await record.add([report("a", { date: null })], read, NOW)).toEqual(["known"]);
      expect((await record.report("a"))?.report.date).toBe("2020-10-12");
    });

    it("gives what was published by a day", async () => {
      const given = [
        report("a", { date: "2020-10-10" }),
        report("b"),
        report("c", { date: "2020-10-13" }),
        report("d", { date: null }),
      ];
      await record.add(given, read, NOW);
      expect((await record.readings("2020-10-12")).map((r) => r.report.id)).toEqual(["a", "b"]);
      expect((await record.readings(null)).map((r) => r.report.id)).toEqual(["a", "b", "c", "d"]);
    });

    it("orders ids by code unit, and gives back what was put in", async () => {
      const odd = report("Z", {
        source: null,
        url: "https://example.org/é",
        title: "\u201cT\u201d \u{1F54A}",
        text: "line\r\n'quote' \\ \u{1F54A}",
      });
      await record.add([report("a"), odd, report("B")], read, NOW);
      expect((await record.readings(null)).map((r) => r.report.id)).toEqual(["B", "Z", "a"]);
      expect((await record.report("Z"))?.report).toEqual(odd);
    });

    it("adds all of a batch or nothing", async () => {
      const failing = (r: Report): Reading => {
        if (r.id === "b") throw new Error("cannot be read");
        return read(r);
      };
      await expect(record.add([report("a"), report("b")], failing, NOW)).rejects.toThrow("cannot be read");
      expect(await record.readings(null)).toEqual([]);
    });

    it("lets two who add at once both have their way", async () => {
      const batch = ["a", "b", "c"].map((id) => report(id));
      const outcomes = await Promise.all([record.add(batch, read, NOW), record.add(batch, read, NOW)]);
      expect(outcomes.flat().filter((o) => o === "added")).toHaveLength(3);
      expect(await record.readings(null)).toHaveLength(3);
    });
  });
}
