import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Finding, Reading, Report } from "../../src/model/index.js";
import { MissingError, type Store, type StoredReading } from "../../src/record/index.js";
import { NOW, read, readBy, report, T1, T2, T3 } from "./samples.js";
import type { OpenStore } from "./stores.js";

const ids = (readings: readonly StoredReading[]): string[] => readings.map((r) => r.report.id);
const evidence = (findings: readonly Finding[] = []): string[] => findings.map((f) => f.evidence.text);
const mark = (recorded: string, reason = "retracted by its publisher") => ({ by: "ana", reason, recorded });

/** What every record must do, whatever stores it. */
export function recordContract(name: string, open: OpenStore): void {
  describe(`the record on ${name}`, () => {
    let store: Store;
    let record: Store["record"];
    beforeEach(async () => {
      store = await open();
      record = store.record;
    });
    afterEach(() => store.record.close());

    it("is empty at first", async () => {
      expect(await record.readings(NOW)).toEqual([]);
      expect(await record.report("a")).toBeNull();
      expect(await record.revisions("a")).toEqual([]);
      expect(await record.decisions()).toEqual([]);
      expect(await record.version()).toBe(0);
    });

    it("adds the same report once", async () => {
      expect(await record.add([report("a"), report("a"), report("b")], read, T1)).toEqual(["added", "known", "added"]);
      const version = await record.version();
      expect(await record.add([report("a")], read, T1)).toEqual(["known"]);
      expect(await record.version()).toBe(version);
      expect(ids(await record.readings(NOW))).toEqual(["a", "b"]);
    });

    it("keeps a new text as a revision, and answers with the latest", async () => {
      await record.add([report("a")], read, T1);
      expect(await record.add([report("a", { text: "mended" })], read, T1)).toEqual(["revised"]);
      const found = await record.report("a");
      expect(found).toMatchObject({ revision: 2, report: { text: "mended" } });
      expect(evidence(found?.findings)).toEqual(["mended"]);
      expect(await record.readings(NOW)).toHaveLength(1);
    });

    it("takes several texts of a report in one batch", async () => {
      const batch = [report("a"), report("a", { text: "second" }), report("a", { text: "second" }), report("a")];
      expect(await record.add(batch, read, T1)).toEqual(["added", "revised", "known", "revised"]);
      expect([...(await record.texts(["a", "none", "a"]))]).toEqual([["a", "text of a"]]);
      expect((await record.revisions("a")).map((r) => r.report.text)).toEqual(["text of a", "second", "text of a"]);
    });

    it("takes a date that was missing, and does not lose one", async () => {
      await record.add([report("a", { date: null })], read, T1);
      expect(await record.add([report("a")], read, T1)).toEqual(["revised"]);
      expect(await record.add([report("a", { date: null })], read, T1)).toEqual(["known"]);
      expect((await record.report("a"))?.report.date).toBe("2020-10-12");
    });

    it("gives what was published by a day, and in hindsight all", async () => {
      const given = [
        report("a", { date: "2020-10-10" }),
        report("b"),
        report("c", { date: "2020-10-13" }),
        report("d", { date: null }),
      ];
      await record.add(given, read, T1);
      expect(ids(await record.readings({ ...NOW, asOf: "2020-10-12" }))).toEqual(["a", "b"]);
      expect(ids(await record.readings({ ...NOW, asOf: "2020-10-12", hindsight: true }))).toEqual(["a", "b", "c", "d"]);
      expect(ids(await record.readings(NOW))).toEqual(["a", "b", "c", "d"]);
    });

    it("gives what was known at an instant, combined with a day", async () => {
      await record.add([report("a", { date: "2020-10-10" }), report("b")], read, T1);
      await record.add([report("a", { date: "2020-10-10", text: "mended" }), report("c")], read, T3);
      const known = async (knownAt: string, asOf: string | null = null) =>
        (await record.readings({ ...NOW, asOf, knownAt })).map((r) => [r.report.id, ...evidence(r.findings)]);
      expect(await known("2025-12-31")).toEqual([]);
      expect(await known(T2)).toEqual([
        ["a", "text of a"],
        ["b", "text of b"],
      ]);
      expect(await known(T2, "2020-10-10")).toEqual([["a", "text of a"]]);
      expect(await known("2026-01-03T02:00:00+02:00", "2020-10-10")).toEqual([["a", "mended"]]);
      expect((await record.report("a", T2))?.report.text).toBe("text of a");
      expect(await record.report("c", T2)).toBeNull();
      await expect(record.readings({ ...NOW, knownAt: "yesterday" })).rejects.toThrow(
        /"yesterday" is no instant; write one/,
      );
    });

    it("orders ids by code unit, and gives back what was put in", async () => {
      const odd = report("Z", {
        source: null,
        url: "https://example.org/é",
        title: "\u201cT\u201d \u{1F54A}",
        text: "line\r\n'quote' \\ \u{1F54A}",
      });
      await record.add([report("a"), odd, report("B"), report("é")], read, T1);
      expect(ids(await record.readings(NOW))).toEqual(["B", "Z", "a", "é"]);
      const stored = await record.report("Z");
      expect(stored?.report).toEqual(odd);
      expect(JSON.stringify(stored?.findings)).toBe(JSON.stringify(read(odd).findings));
    });

    it("adds all of a batch or nothing", async () => {
      const failing = (r: Report): Reading => {
        if (r.id === "b") throw new Error("cannot be read");
        return read(r);
      };
      await expect(record.add([report("a"), report("b")], failing, T1)).rejects.toThrow("cannot be read");
      expect(await record.readings(NOW)).toEqual([]);
      expect(await record.version()).toBe(0);
    });

    it("lets two who add at once both have their way", async () => {
      const batch = ["a", "b", "c"].map((id) => report(id));
      const outcomes = await Promise.all([record.add(batch, read, T1), record.add(batch, read, T1)]);
      expect(outcomes.flat().filter((o) => o === "added")).toHaveLength(3);
      expect(await record.readings(NOW)).toHaveLength(3);
    });

    it("streams in pages, as the record was when the first was asked for", async () => {
      const many = Array.from({ length: 1201 }, (_, i) => report(`r${String(i).padStart(4, "0")}`));
      await record.add(many, read, T1);
      const sizes: number[] = [];
      const seen: string[] = [];
      for await (const page of record.readingsOf({ clock: NOW })) {
        sizes.push(page.length);
        seen.push(...page.flatMap((r) => evidence(r.findings)));
        if (sizes.length === 1)
          await record.add(
            [report("r0001", { text: "late" }), report("r1200", { text: "late" }), report("z")],
            read,
            T1,
          );
      }
      expect(sizes).toEqual([500, 500, 201]);
      expect(seen).toEqual(many.map((r) => r.text));
    });

    it("streams by day of publication", async () => {
      await record.add(
        [
          report("a", { date: "2020-10-10", text: "ASSAULT 2020-10-09 ARM" }),
          report("b", { date: "2020-10-11", text: "ASSAULT - ARM\nASSAULT 2020-10-01 AZE" }),
          report("c", { date: "2020-10-12", text: "ASSAULT 2020-10-12 ARM" }),
          report("d", { date: null, text: "ASSAULT - ARM" }),
        ],
        read,
        T1,
      );
      const ask = async (filter: object) => {
        const found: string[] = [];
        for await (const page of record.readingsOf({ clock: NOW, ...filter })) found.push(...ids(page));
        return found;
      };
      expect(await ask({ from: "2020-10-11" })).toEqual(["b", "c"]);
      expect(await ask({ from: "2020-10-10", to: "2020-10-11" })).toEqual(["a", "b"]);
    });

    it("tells which reports changed since a version, and hands their present readings over", async () => {
      await record.add([report("b"), report("a"), report("é")], read, T1);
      const first = await record.version();
      const same = async () =>
        (await record.readingsFor(await record.changedSince(0))).map(({ report: head, findings }) => ({
          report: head,
          findings: JSON.parse(findings),
        }));
      expect(await record.changedSince(0)).toEqual(["a", "b", "é"]);
      expect(await record.changedSince(first)).toEqual([]);
      expect(await same()).toEqual(await record.readings(NOW));
      await record.add([report("b", { text: "other" })], read, T2);
      const second = await record.version();
      expect(await record.changedSince(first)).toEqual(["b"]);
      await record.withdraw("a", { by: "ana", reason: "retracted", recorded: T2 });
      await record.purge("é", { by: "ana", reason: "asked for", recorded: T2 });
      await record.reread(async (those) => those.map(readBy("2")), T3);
      expect(await record.changedSince(second)).toEqual(["a", "b", "é"]);
      expect(await same()).toEqual(await record.readings(NOW));
      expect(await record.readingsFor(["b", "nobody", "b"])).toHaveLength(1);
    });

    it("keeps the older reading when a newer version reads again", async () => {
      await record.add([report("a"), report("b")], read, T1);
      const version = await record.version();
      const twice = (v: string) => async (reports: readonly Report[]) =>
        reports.map((r) => ({
          ...readBy(v)(r),
          findings: readBy(v)(r).findings.map((f) => ({ ...f, rule: `test ${v}` })),
        }));
      expect(await record.reread(twice("2"), T2)).toBe(2);
      expect(await record.version()).toBeGreaterThan(version);
      expect((await record.report("a"))?.findings[0]?.rule).toBe("test 2");
      expect((await record.report("a", T1))?.findings[0]?.rule).toBe("test");
      const [only] = await record.revisions("a");
      expect(only?.readings.map((g) => [g.version, g.recorded])).toEqual([
        ["1", T1],
        ["2", T2],
      ]);
      expect(await record.reread(twice("2"), T3)).toBe(0);
      expect(await record.reread(async (reports) => reports.map(read), T3)).toBe(0);
    });

    it("reads again in batches, and passes over what it has read already", async () => {
      const many = Array.from({ length: 300 }, (_, i) => report(`r${i}`));
      await record.add(many, read, T1);
      let calls = 0;
      const cut = async (reports: readonly Report[]) => {
        if (++calls === 2) throw new Error("cut short");
        return reports.map(readBy("2"));
      };
      await expect(record.reread(cut, T2)).rejects.toThrow("cut short");
      const progress: number[] = [];
      const added = await record.reread(
        async (reports) => reports.map(readBy("2")),
        T2,
        (n) => progress.push(n),
      );
      expect(added).toBe(300 - 128);
      expect(progress).toEqual([128, 256, 300]);
    });

    it("shows a withdrawn report as withdrawn, its findings counting no more, until its text is mended", async () => {
      await record.add([report("a", { text: "ASSAULT 2020-10-12 ARM" }), report("b")], read, T1);
      await record.withdraw("a", mark(T2));
      const version = await record.version();
      await record.withdraw("a", mark(T3, "again"));
      expect(await record.version()).toBe(version);
      const [a] = await record.readings(NOW);
      expect(a?.report.withdrawn).toEqual(mark(T2));
      expect(a?.findings).toEqual([]);
      expect((await record.report("a"))?.findings).toHaveLength(1);
      expect((await record.report("a"))?.withdrawn).toEqual(mark(T2));
      expect((await record.readings({ ...NOW, knownAt: T1 }))[0]?.findings).toHaveLength(1);
      expect(await record.add([report("a", { text: "ASSAULT 2020-10-12 ARM" })], read, T2)).toEqual(["known"]);
      expect(await record.add([report("a", { text: "ASSAULT 2020-10-12 AZE" })], read, T3)).toEqual(["revised"]);
      expect((await record.readings(NOW))[0]?.report.withdrawn).toBeUndefined();
      expect((await record.revisions("a")).map((r) => r.withdrawn?.by)).toEqual(["ana", undefined]);
    });

    it("restores what was withdrawn by mistake", async () => {
      await record.add([report("a")], read, T1);
      await record.withdraw("a", mark(T2));
      await record.restore("a", mark(T3, "the wrong one"));
      expect((await record.readings(NOW))[0]?.findings).toHaveLength(1);
      expect((await record.readings({ ...NOW, knownAt: T2 }))[0]?.findings).toEqual([]);
      await expect(record.restore("a", mark(T3))).rejects.toThrow(MissingError);
    });

    it("purges a report's words, and keeps the tombstone", async () => {
      const text = "ASSAULT 2020-10-12 SECRETWORD";
      await record.add([report("a", { text, title: "SECRETWORD" }), report("b")], read, T1);
      await record.add([report("a", { text: `${text}\nmore`, title: "SECRETWORD" })], read, T1);
      const [found] = (await record.report("a"))?.findings ?? [];
      if (!found) throw new Error("nothing found");
      const saw = { ...found, actor: [{ id: null, name: "SECRETWORD", text: "SECRETWORD" }], office: "SECRETWORD" };
      const anchor = { report: "a", span: saw.evidence, type: saw.type };
      const fields = { actor: [{ id: "ARM", name: "Armenia", text: "SECRETWORD" }] };
      await record.decide(
        { kind: "correct", anchor: { ...anchor, span: { start: 0, end: 10 } }, saw, fields },
        { by: "ana", note: null, recorded: T2, seen: null },
      );
      await record.purge("a", mark(T3, "a person is named"));
      const all = [
        await record.readings(NOW),
        await record.report("a"),
        await record.report("a", T1),
        await record.revisions("a"),
        await record.decisions(),
        await record.readingsFor(["a"]),
      ];
      expect(JSON.stringify(all)).not.toContain("SECRETWORD");
      expect((await record.report("a"))?.purged).toEqual(mark(T3, "a person is named"));
      expect((await record.decisions())[0]?.verdict).toMatchObject({
        kind: "correct",
        fields: { actor: [{ id: "ARM", name: "Armenia", text: "" }] },
      });
      expect(await record.add([report("a", { text })], read, T3)).toEqual(["purged"]);
      expect(await record.reread(async (reports) => reports.map(readBy("2")), T3)).toBe(1);
      await expect(record.purge("a", mark(T3))).rejects.toThrow(
        /^a: the report was purged by ana; nothing of it is left$/,
      );
    });

    it("says so where there is no such report", async () => {
      for (const change of ["withdraw", "restore", "purge"] as const)
        await expect(record[change]("nowhere", mark(T1))).rejects.toThrow(
          /^nowhere: there is no such report in the record$/,
        );
      expect(await record.version()).toBe(0);
    });
  });
}
