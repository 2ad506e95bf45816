import { MessageChannel } from "node:worker_threads";
import { afterEach, beforeEach, expect, it } from "vitest";
import { answerOver } from "../../src/app/answering.js";
import type { Desk } from "../../src/app/desk.js";
import { groundOf } from "../../src/app/ground.js";
import { localDesk } from "../../src/app/localDesk.js";
import { threadedDesk } from "../../src/app/threadedDesk.js";
import type { Finding, Reading, Report } from "../../src/model/index.js";
import { openInMemory, type Record, StoreError } from "../../src/record/index.js";
import { report as made } from "../assessment/lines.js";

const ground = groundOf();

/** A record whose reports tell what their texts say, a line a finding. */
const read = (report: Report): Reading => ({
  report: report.id,
  reader: "lines",
  version: "1",
  findings: made(report.date, ...report.text.split("\n")).findings.map(
    (f, i): Finding => ({ ...f, id: `${report.id}:${i}-${i + 1}:x`, report: report.id }),
  ),
});
const report = (id: string, date: string, text: string): Report => ({
  id,
  date,
  text,
  source: "wire",
  url: null,
  title: null,
  language: "en",
  retrieved: null,
});

let record: Record;
let desk: Desk;
let alone: Desk;
/** While it is not done, the thread is not told what changed. */
let gate = async (): Promise<void> => undefined;

beforeEach(async () => {
  gate = async () => undefined;
  const store = await openInMemory();
  record = store.record;
  const tools = { read, ground, now: () => "2026-01-01T00:00:00.000Z" };
  alone = localDesk(store, tools);
  const slow: Record = {
    ...record,
    changedSince: async (version) => {
      await gate();
      return record.changedSince(version);
    },
  };
  const open = () => {
    const { port1, port2 } = new MessageChannel();
    answerOver(port2, ground);
    return {
      port: port1,
      close: async () => {
        port1.close();
        port2.close();
      },
    };
  };
  desk = threadedDesk(alone, slow, open, 1);
  await desk.add([
    report("a", "2020-10-10", "truce A,B 2020-10-10"),
    report("b", "2020-10-11", "truce A,B 2020-10-10"),
  ]);
});
afterEach(() => desk.close());

const id = "2020-10-10-A-B";

it("answers as the desk itself does", async () => {
  expect(await desk.board({})).toEqual(await alone.board({}));
  expect(await desk.truce({ id })).toEqual(await alone.truce({ id }));
  expect(await desk.truce({ id: "none" })).toBeNull();
  expect(await desk.incidents({})).toEqual(await alone.incidents({}));
  expect(await desk.report({ id: "a" })).toEqual(await alone.report({ id: "a" }));
});

it("answers what was asked before as it was, while it takes in what is new, and tells when it has", async () => {
  const before = await desk.board({});
  let open = (): void => undefined;
  const opened = new Promise<void>((done) => {
    open = done;
  });
  gate = () => opened;
  const renewed = new Promise<void>((done) => desk.onRenewed(done));
  await desk.add([report("c", "2020-10-12", "ASSAULT A 2020-10-12 to=B")]);
  expect(await desk.board({})).toEqual(before);
  open();
  await renewed;
  const after = await desk.board({});
  expect(after.asOf).toBe("2020-10-12");
  expect(after).toEqual(await alone.board({}));
});

it("knows what was decided, and forgets what was purged", async () => {
  await desk.add([report("c", "2020-10-12", "ASSAULT A 2020-10-12 to=B")]);
  const [incident] = (await desk.incidents({})).items;
  const finding = incident?.findings[0]?.finding.id ?? "";
  await desk.decide({ review: { kind: "reject", finding }, by: "ana" });
  await expect.poll(async () => (await desk.incidents({})).total).toBe(0);
  await desk.purge({ id: "b", by: "ana", reason: "asked for" });
  await expect.poll(async () => (await desk.truce({ id }))?.about.length).toBe(1);
});

it("passes on what went wrong", async () => {
  gate = async () => {
    throw new StoreError("the disk is gone");
  };
  await expect(desk.board({})).rejects.toThrow(new StoreError("the disk is gone"));
  gate = async () => undefined;
  expect((await desk.board({})).truces).toHaveLength(1);
});
