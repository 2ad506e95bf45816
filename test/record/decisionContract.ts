import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Anchor, Finding, Verdict } from "../../src/model/index.js";
import { ConflictError, MissingError, type Record, type Store } from "../../src/record/index.js";
import { read, report, T1, T2, T3 } from "./samples.js";
import type { OpenStore } from "./stores.js";

const TEXT = "ASSAULT 2020-10-12 ARM\nASSAULT 2020-10-13 AZE";

const anchorOf = ({ report: id, evidence: { start, end }, type }: Finding): Anchor => ({
  report: id,
  span: { start, end },
  type,
});

/** What every record must do with the decisions of reviewers. */
export function decisionContract(name: string, open: OpenStore): void {
  describe(`decisions on ${name}`, () => {
    let store: Store;
    let record: Record;
    let first: Finding;
    let second: Finding;
    beforeEach(async () => {
      store = await open();
      record = store.record;
      await record.add([report("a", { text: TEXT })], read, T1);
      [first, second] = ((await record.report("a"))?.findings ?? []) as [Finding, Finding];
    });
    afterEach(() => record.close());

    const about = (kind: "accept" | "reject" | "note", f: Finding): Verdict => ({ kind, anchor: anchorOf(f), saw: f });
    const decide = (verdict: Verdict, by: string, seen: number | null = null, recorded: string = T2) =>
      record.decide(verdict, { by, note: null, recorded, seen });

    it("are kept in order, and known from when they were recorded", async () => {
      const before = await record.version();
      const accepted = await record.decide(about("accept", first), {
        by: "ana",
        note: "seen it",
        recorded: T2,
        seen: before,
      });
      expect(accepted).toEqual({ id: "d1", by: "ana", recorded: T2, verdict: about("accept", first), note: "seen it" });
      expect(await record.version()).toBeGreaterThan(before);
      const undone = await decide({ kind: "undo", decision: "d1" }, "ben", null, T3);
      expect(await record.decisions()).toEqual([accepted, undone]);
      expect(await record.decisions(T2)).toEqual([accepted]);
      expect(await record.decisions(T1)).toEqual([]);
    });

    it("tell the second of two who decide the contrary at once", async () => {
      const seen = await record.version();
      await decide(about("accept", first), "ana", seen);
      await decide(about("reject", second), "ana", seen);
      const refused = decide(about("reject", first), "ben", seen);
      await expect(refused).rejects.toThrow(
        /^ana decided otherwise while you looked \(d1: accept\); look again, then decide$/,
      );
      await expect(refused).rejects.toMatchObject({ name: "ConflictError", decided: [{ id: "d1" }] });
      expect(await record.decisions()).toHaveLength(2);
      // Who has seen it may differ.
      expect(await decide(about("reject", first), "ben", await record.version())).toMatchObject({ id: "d3" });
    });

    it("let one of two contraries stand that come at the same moment", async () => {
      const seen = await record.version();
      const both = await Promise.allSettled([
        decide(about("accept", first), "ana", seen),
        decide(about("reject", first), "ben", seen),
      ]);
      expect(both.map((b) => b.status).sort()).toEqual(["fulfilled", "rejected"]);
      expect(await record.decisions()).toHaveLength(1);
    });

    it("let stand what agrees, and what was taken back", async () => {
      const seen = await record.version();
      await decide(about("reject", first), "ana", seen);
      await decide(about("reject", first), "ben", seen);
      await decide(about("note", first), "cem", seen);
      await decide({ kind: "undo", decision: "d1" }, "ana");
      await decide({ kind: "undo", decision: "d2" }, "ben");
      expect(await decide(about("accept", first), "dee", seen)).toMatchObject({ id: "d6" });
    });

    it("on what does not exist are refused", async () => {
      const before = await record.version();
      const elsewhere = { ...anchorOf(first), span: { start: 22, end: 23 } };
      const cases: [Verdict, RegExp][] = [
        [{ kind: "verify", anchor: { ...anchorOf(first), report: "b" } }, /^b: there is no such report in the record$/],
        [{ kind: "verify", anchor: elsewhere }, /^a: no reading of it has found a ASSAULT at 22-23$/],
        [
          { kind: "verify", anchor: { ...anchorOf(first), type: "AID" } },
          /^a: no reading of it has found a AID at 0-22$/,
        ],
        [{ kind: "join", anchors: [anchorOf(first), elsewhere] }, /22-23/],
        [{ kind: "undo", decision: "d7" }, /^d7: there is no such decision to take back$/],
        [{ kind: "undo", decision: "seven" }, /^seven: there is no such decision/],
      ];
      for (const [verdict, words] of cases) {
        await expect(decide(verdict, "ana")).rejects.toThrow(MissingError);
        await expect(decide(verdict, "ana")).rejects.toThrow(words);
      }
      await expect(decide(about("accept", first), " ")).rejects.toThrow(RangeError);
      expect(await record.version()).toBe(before);
    });

    it("are taken back once", async () => {
      await decide(about("accept", first), "ana");
      await decide({ kind: "undo", decision: "d1" }, "ben");
      await expect(decide({ kind: "undo", decision: "d1" }, "cem")).rejects.toThrow(ConflictError);
      await expect(decide({ kind: "undo", decision: "d2" }, "cem")).rejects.toThrow(/takes a decision back itself/);
    });
  });
}
