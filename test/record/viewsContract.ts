import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  asRead,
  type FiledFinding,
  type FiledIncident,
  type Indexer,
  type Record,
  type Store,
  type Views,
} from "../../src/record/index.js";
import { read, readBy, report, T1, T2 } from "./samples.js";
import type { OpenStore } from "./stores.js";

const REPORTS = [
  report("a", { date: "2020-10-13", text: "ASSAULT 2020-10-12 ARM AZE\nAID 2020-10-11 RUS" }),
  report("b", { date: "2020-10-12", text: "ASSAULT 2020-10-12 AZE\nCONSULT - RUS AZE" }),
  report("c", { date: null, text: "ASSAULT - ARM" }),
];

const incident = (id: string, over: Partial<FiledIncident> = {}): FiledIncident => ({
  id,
  type: "ASSAULT",
  grade: "alleged",
  sides: ["ARM", "AZE"],
  places: [],
  members: [id],
  firstPublished: "2020-10-12",
  lastPublished: "2020-10-13",
  value: { id },
  ...over,
});

const texts = (found: readonly FiledFinding[]): string[] =>
  found.map((f) => `${f.report.id}: ${f.finding.evidence.text}`);

/** What the views of every store must do. */
export function viewsContract(name: string, open: OpenStore): void {
  describe(`views on ${name}`, () => {
    let store: Store;
    let record: Record;
    let views: Views;
    const use = (opened: Store) => {
      store = opened;
      ({ record, views } = opened);
    };
    beforeEach(async () => use(await open()));
    afterEach(() => store.record.close());

    it("file the findings of the latest readings, in a fixed order", async () => {
      await record.add(REPORTS, read, T1);
      expect(texts(await views.findingsOn(["2020-10-12"]))).toEqual([
        "b: ASSAULT 2020-10-12 AZE",
        "b: CONSULT - RUS AZE",
        "a: ASSAULT 2020-10-12 ARM AZE",
      ]);
      expect(texts(await views.findingsOf({}))).toEqual([
        "a: AID 2020-10-11 RUS",
        "b: ASSAULT 2020-10-12 AZE",
        "b: CONSULT - RUS AZE",
        "a: ASSAULT 2020-10-12 ARM AZE",
        "c: ASSAULT - ARM",
      ]);
      const [first] = await views.findingsOf({ types: ["AID"] });
      expect(first).toMatchObject({ day: "2020-10-11", type: "AID", sides: ["RUS"], report: { id: "a", revision: 1 } });
      expect(first?.report.sketch).toHaveLength(256);
      expect(first?.finding).toEqual(read(REPORTS[0] as (typeof REPORTS)[0]).findings[1]);
      expect(await views.finding(first?.finding.id ?? "")).toEqual(first);
      expect(await views.finding("nowhere")).toBeNull();
    });

    it("find by type, side, day and publication", async () => {
      await record.add(REPORTS, read, T1);
      const found = async (filter: object) => texts(await views.findingsOf(filter)).length;
      expect(await found({ types: ["ASSAULT"] })).toBe(3);
      expect(await found({ sides: ["RUS"] })).toBe(2);
      expect(await found({ sides: ["RUS", "ARM"] })).toBe(4);
      expect(await found({ sides: [] })).toBe(0);
      expect(await found({ from: "2020-10-12" })).toBe(3);
      expect(await found({ to: "2020-10-11" })).toBe(1);
      expect(await found({ publishedBy: "2020-10-12" })).toBe(2);
    });

    it("follow revisions, and mark the days they leave and the days they reach as stale", async () => {
      await record.add(REPORTS, read, T1);
      const stale = await views.staleDays();
      expect(stale.map((s) => s.day)).toEqual(["2020-10-11", "2020-10-12"]);
      for (const day of stale) await views.putBlock(day, []);
      expect(await views.staleDays()).toEqual([]);
      await record.add([report("a", { text: "ASSAULT 2020-10-15 ARM" })], read, T2);
      expect((await views.staleDays()).map((s) => s.day)).toEqual(["2020-10-11", "2020-10-12", "2020-10-15"]);
      expect((await views.staleDays(2)).map((s) => s.day)).toEqual(["2020-10-11", "2020-10-12"]);
      expect(texts(await views.findingsOf({ sides: ["ARM"] }))).toEqual([
        "a: ASSAULT 2020-10-15 ARM",
        "c: ASSAULT - ARM",
      ]);
    });

    it("keep a day stale that is touched while it is joined", async () => {
      await record.add(REPORTS, read, T1);
      const [, day] = await views.staleDays();
      if (!day) throw new Error("no day is stale");
      await record.add([report("d", { text: "ASSAULT 2020-10-12 ARM" })], read, T1);
      await views.putBlock(day, [incident("x")]);
      expect((await views.incidents({})).map((i) => i.id)).toEqual(["x"]);
      const [, again] = await views.staleDays();
      expect(again?.day).toBe("2020-10-12");
      await views.putBlock(again as typeof day, [incident("y")]);
      // Who joined it from older findings comes too late.
      await views.putBlock(day, [incident("x")]);
      expect((await views.incidents({})).map((i) => i.id)).toEqual(["y"]);
    });

    it("let an incident move to another day, whichever of the two is joined first", async () => {
      await record.add(REPORTS, read, T1);
      const [early, late] = await views.staleDays();
      if (!early || !late) throw new Error("two days should be stale");
      for (const day of [late, early, late]) {
        await views.putBlock(day, [incident("x")]);
        expect((await views.incidents({})).map((i) => i.day)).toEqual([day.day]);
      }
    });

    it("list, find and count incidents", async () => {
      await record.add(REPORTS, read, T1);
      const [early, late] = await views.staleDays();
      if (!early || !late) throw new Error("two days should be stale");
      const rus = incident("q", {
        type: "AID",
        grade: "observed",
        sides: ["RUS"],
        places: ["Agdam"],
        lastPublished: null,
      });
      const member = (await views.findingsOn(["2020-10-12"]))[1]?.finding.id ?? "";
      await views.putBlock(late, [
        incident("x", { members: ["x", member], value: { z: 1, a: [null, "é"] } }),
        incident("w"),
      ]);
      await views.putBlock(early, [rus]);
      expect((await views.incidents({})).map((i) => i.id)).toEqual(["q", "w", "x"]);
      expect((await views.incidents({ order: "newest", limit: 1, offset: 1 })).map((i) => i.id)).toEqual(["w"]);
      expect(await views.incidents({ sides: ["RUS"] })).toEqual([{ ...rus, day: "2020-10-11" }]);
      expect(
        (await views.incidents({ places: ["Agdam", "Fuzuli"], types: ["AID"], grades: ["observed"], to: "2020-10-11" }))
          .length,
      ).toBe(1);
      expect(await views.countIncidents({ from: "2020-10-12" })).toBe(2);
      expect(await views.countIncidentsBy("side", {})).toEqual([
        { key: "ARM", n: 2 },
        { key: "AZE", n: 2 },
        { key: "RUS", n: 1 },
      ]);
      expect(await views.countIncidentsBy("day", { types: ["ASSAULT"] })).toEqual([{ key: "2020-10-12", n: 2 }]);
      expect(await views.countIncidentsBy("place", {})).toEqual([{ key: "Agdam", n: 1 }]);
      expect(JSON.stringify((await views.incident("x"))?.value)).toBe('{"z":1,"a":[null,"é"]}');
      expect((await views.incident(member))?.id).toBe("x");
      expect(await views.incident("nowhere")).toBeNull();
    });

    it("keep assessments by key", async () => {
      expect(await views.assessed("t")).toBeNull();
      await views.putAssessed("t", 3, { answer: "holding" });
      await views.putAssessed("t", 4, { answer: "strained" });
      expect(await views.assessed("t")).toEqual({ version: 4, value: { answer: "strained" } });
      await views.clearAssessed();
      expect(await views.assessed("t")).toBeNull();
    });

    it("are rebuilt to the same, whatever way the record came to be", async () => {
      await record.add(REPORTS, readBy("0"), T1);
      await record.add([report("a", { text: "ASSAULT 2020-10-15 ARM" })], read, T2);
      await record.reread(async (reports) => reports.map(readBy("2")), T2);
      await record.add([report("e"), report("f")], read, T2);
      await record.withdraw("e", { by: "ana", reason: "wrong", recorded: T2 });
      const before = JSON.stringify(await views.findingsOf({}));
      await views.drop();
      expect(await views.whole()).toBe(false);
      expect(await views.findingsOf({})).toEqual([]);
      const progress: number[] = [];
      await views.rebuild((done) => progress.push(done));
      expect(progress).toEqual([5]);
      expect(await views.whole()).toBe(true);
      expect(JSON.stringify(await views.findingsOf({}))).toBe(before);
      expect((await views.staleDays()).map((s) => s.day)).toEqual(["2020-10-12", "2020-10-15"]);
    });

    it("are filed by another's rules, after decisions", async () => {
      const moved: Indexer = {
        name: "moved",
        keys: (reading, decisions) =>
          asRead.keys(reading, decisions).map((keys) => ({
            ...keys,
            day: decisions.some((d) => d.verdict.kind === "reject") ? "2021-01-01" : keys.day,
          })),
      };
      await record.close();
      use(await open(moved));
      await record.add(REPORTS.slice(0, 2), read, T1);
      const saw = (await record.report("a"))?.findings[0];
      if (!saw) throw new Error("nothing found");
      await record.decide(
        { kind: "reject", anchor: { report: "a", span: saw.evidence, type: saw.type }, saw },
        { by: "ana", note: null, recorded: T2, seen: null },
      );
      expect(texts(await views.findingsOn(["2021-01-01"]))).toEqual([
        "a: ASSAULT 2020-10-12 ARM AZE",
        "a: AID 2020-10-11 RUS",
      ]);
      expect((await views.staleDays()).map((s) => s.day)).toContain("2021-01-01");
    });
  });
}
