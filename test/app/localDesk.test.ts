import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Desk } from "../../src/app/desk.js";
import { groundOf } from "../../src/app/ground.js";
import { localDesk } from "../../src/app/localDesk.js";
import { reader } from "../../src/app/openDesk.js";
import { briefHtml, briefMarkdown } from "../../src/exchange/index.js";
import type { Report } from "../../src/model/index.js";
import { openInMemory } from "../../src/record/index.js";
import { toReport } from "../../src/sources/index.js";

const report = (id: string, date: string, source: string, text: string): Report =>
  toReport({ id, date, source, text }) as Report;

const REPORTS = [
  report(
    "a",
    "2020-10-10",
    "Lesser Caucasus Wire (demonstration)",
    "Armenia and Azerbaijan agreed a humanitarian ceasefire in Moscow on Saturday. It took effect at noon on 10 October.",
  ),
  report(
    "b",
    "2020-10-11",
    "Lesser Caucasus Wire (demonstration)",
    "Armenian forces shelled the Azerbaijani city of Ganja on Sunday, killing seven civilians, Azerbaijan's defence ministry said.",
  ),
  report(
    "c",
    "2020-10-12",
    "Meridian Live (demonstration)",
    "Azerbaijani forces attacked Armenian positions near Hadrut on Monday, Armenia's defence ministry said.",
  ),
];
const TRUCE = "2020-10-10-ARM-AZE";

describe("a desk over a record", () => {
  let desk: Desk;
  let clock = 0;
  beforeAll(async () => {
    const store = await openInMemory();
    const now = () => `2026-01-01T00:00:${String(clock++).padStart(2, "0")}.000Z`;
    desk = localDesk(store, { read: reader(), ground: groundOf(), now });
    await desk.add(REPORTS);
  });
  afterAll(() => desk.close());

  const against = async (ask: object = {}) =>
    ((await desk.truce({ id: TRUCE, ...ask }))?.against ?? []).map((w) => w.report.id);
  const shelling = async () => (await desk.incidents({ place: "Ganja" })).items[0];

  it("answers for a truce by the reports of a day, and by all of them in hindsight", async () => {
    expect(await against({ as_of: "2020-10-11" })).toEqual(["b"]);
    expect(await against()).toEqual(["b", "c"]);
    expect(await against({ as_of: "2020-10-10" })).toEqual([]);
    expect(await desk.truce({ id: TRUCE, as_of: "2020-10-09" })).toBeNull();
  });

  it("filters incidents, and leads from any finding to its incident", async () => {
    expect((await desk.incidents({})).items.map((i) => i.day)).toEqual(["2020-10-12", "2020-10-11"]);
    expect((await desk.incidents({ party: "armenia", kind: "shelling" })).total).toBe(1);
    expect((await desk.incidents({ grade: "reported" })).total).toBe(0);
    expect((await desk.incidents({ limit: 1, offset: 1 })).items.map((i) => i.day)).toEqual(["2020-10-11"]);
    const one = await shelling();
    expect(await desk.incident({ id: one?.findings[0]?.finding.id ?? "" })).toMatchObject({ id: one?.id, killed: 7 });
    expect((await desk.incident({ id: one?.id ?? "" }))?.findings[0]?.quote).toContain("Armenian forces shelled");
  });

  it("shows where it happened, and for one place every sentence of it", async () => {
    const all = await desk.places({});
    expect(all.items.map((p) => [p.id, p.precision, p.incidents])).toEqual([
      ["ganja", "point", 1],
      ["hadrut", "point", 1],
    ]);
    expect(all.incidents).toBe(2);
    expect((await desk.places({ party: "Armenia", as: "accused" })).items.map((p) => p.id)).toEqual(["ganja"]);
    expect((await desk.places({ place: "hadr" })).items.map((p) => p.id)).toEqual(["hadrut"]);
    expect((await desk.places({ as_of: "2020-10-11" })).total).toBe(1);
    const ganja = await desk.place({ id: "ganja" });
    expect(ganja?.incidents.items[0]?.findings[0]?.quote).toContain("Armenian forces shelled");
    expect(await desk.place({ id: "ganja", as_of: "2020-10-10" })).toBeNull();
    expect(await desk.place({ id: "atlantis" })).toBeNull();
  });

  it("lets a rejected finding count no more, keeps what was known before, and takes the decision back", async () => {
    const finding = (await shelling())?.id ?? "";
    const before = "2026-01-01T00:00:30.000Z";
    clock = 40;
    const done = await desk.decide({ review: { kind: "reject", finding }, by: "ana" });
    expect(await against()).toEqual(["c"]);
    expect(await against({ known_at: before })).toEqual(["b", "c"]);
    await desk.decide({ review: { kind: "undo", decision: done.id }, by: "ana" });
    expect(await against()).toEqual(["b", "c"]);
    expect((await desk.decisions({})).decisions.map((d) => d.verdict.kind)).toEqual(["reject", "undo"]);
  });

  it("shows a correction everywhere at once", async () => {
    const finding = (await shelling())?.id ?? "";
    const fields = { killed: 9, place: [{ name: "Terter" }] };
    const { id } = await desk.decide({ review: { kind: "correct", finding, fields }, by: "ana" });
    expect((await desk.incidents({ place: "Terter" })).items[0]).toMatchObject({ killed: 9 });
    await desk.decide({ review: { kind: "undo", decision: id }, by: "ana" });
  });

  it("refuses a decision about what is not there, and a second that contradicts one the reviewer has not seen", async () => {
    await expect(desk.decide({ review: { kind: "accept", finding: "none" }, by: "ana" })).rejects.toThrow(
      /no finding none/,
    );
    const finding = (await shelling())?.id ?? "";
    const seen = await desk.version();
    const { id } = await desk.decide({ review: { kind: "accept", finding }, by: "ana", seen });
    await expect(desk.decide({ review: { kind: "reject", finding }, by: "ben", seen })).rejects.toThrow(/ana/);
    await desk.decide({ review: { kind: "undo", decision: id }, by: "ana" });
  });

  it("queues what bears on an answer first, without what was decided", async () => {
    const all = await desk.queue({});
    expect(all.items[0]?.because).toContain("truce");
    expect(all.items[0]?.finding.quote).toBeDefined();
    const finding = all.items[0]?.finding.finding.id ?? "";
    const { id } = await desk.decide({ review: { kind: "accept", finding }, by: "ana" });
    const left = await desk.queue({});
    expect(left.total).toBe(all.total - 1);
    await desk.decide({ review: { kind: "undo", decision: id }, by: "ana" });
  });

  it("draws the same sample twice and counts its judgements", async () => {
    const audit = await desk.audit({ size: 3 });
    const finding = audit.sample[0]?.finding.id ?? "";
    const { id } = await desk.decide({ review: { kind: "accept", finding }, by: "ana" });
    const again = await desk.audit({ size: 3 });
    expect(again.sample.map((s) => s.finding.id)).toEqual(audit.sample.map((s) => s.finding.id));
    expect(again.byType[0]).toMatchObject({ judged: 1, right: 1 });
    await desk.decide({ review: { kind: "undo", decision: id }, by: "ana" });
    expect((await desk.audit({ size: 3 })).byType[0]).toMatchObject({ judged: 0 });
  });

  it("holds a watch declared by hand for a truce", async () => {
    const watch = {
      name: "watch of the border",
      parties: [
        { id: "ARM", name: "Armenia" },
        { id: "AZE", name: "Azerbaijan" },
      ],
      start: "2020-10-11",
    };
    const { id } = await desk.decide({ review: { kind: "watch", watch }, by: "ana" });
    expect((await desk.board({})).truces.some((t) => t.truce.watch === "watch of the border")).toBe(true);
    await desk.decide({ review: { kind: "undo", decision: id }, by: "ana" });
    expect((await desk.board({})).truces.some((t) => t.truce.watch !== null)).toBe(false);
  });

  it("writes a brief whose words cannot become markup", async () => {
    const brief = await desk.brief({ id: TRUCE, since: "2020-10-11" });
    if (brief === null) throw new Error("no brief");
    expect(brief.changed.join(" ")).toContain("1 further incident");
    const evil = { ...brief, answer: "<script>alert(1)</script> [x](javascript:1)" };
    expect(briefHtml(evil)).not.toContain("<script>");
    expect(briefMarkdown(evil)).toContain("\\<script\\>");
    expect(briefMarkdown(evil)).not.toContain("[x](");
    expect(briefHtml(brief)).toContain("<svg");
  });

  it("lets a withdrawn report count no more, and a purged one leave no word", async () => {
    await desk.withdraw({ id: "b", by: "ana", reason: "retracted by the agency" });
    expect(await against()).toEqual(["c"]);
    expect(await desk.report({ id: "b" })).toMatchObject({
      mark: { kind: "withdrawn", reason: "retracted by the agency" },
    });
    await desk.restore({ id: "b", by: "ana", reason: "a mistake" });
    expect(await against()).toEqual(["b", "c"]);
    await desk.purge({ id: "c", by: "ana", reason: "names a witness" });
    const purged = await desk.report({ id: "c" });
    expect(purged).toMatchObject({ mark: { kind: "purged", by: "ana" }, findings: [] });
    expect(JSON.stringify(purged)).not.toContain("Hadrut");
    expect((await desk.add([REPORTS[2] as Report])).purged).toEqual(["c"]);
  });
});
