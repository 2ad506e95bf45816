import { afterAll, expect, it } from "vitest";
import { WHY_NOT } from "../../scripts/postgres.mjs";
import { groundOf } from "../../src/app/ground.js";
import { type Ledgers, ledgersOf } from "../../src/app/ledgers.js";
import type { Store } from "../../src/record/index.js";
import { NOW, read, readBy, report, T1, T2, T3 } from "./samples.js";
import { inMemoryStores, postgresStores } from "./stores.js";

const memory = await inMemoryStores();
const postgres = await postgresStores();
afterAll(async () => {
  await memory.end();
  await postgres?.end();
});

/** A little of all that can happen to a record. */
async function live({ record }: Store, look: () => Promise<unknown>): Promise<void> {
  const ids = ["b", "Z", "é", "a-1", "a1", "_", "\u{1F54A}"];
  await record.add(
    ids.map((id, i) =>
      report(id, { title: `“${id}”`, text: `ASSAULT 2020-10-1${i} ARM AZE\nAID - ÖST rus\nline ${id}` }),
    ),
    read,
    T1,
  );
  await look();
  await record.add([report("b", { text: "ASSAULT 2020-11-01 GEO" }), report("c", { date: null })], read, T2);
  await look();
  await record.reread(async (reports) => reports.map(readBy("2")), T2);
  const saw = (await record.report("Z"))?.findings[0];
  if (!saw) throw new Error("nothing found");
  const anchor = { report: "Z", span: { start: 0, end: 3 }, type: saw.type };
  await record.decide({ kind: "accept", anchor, saw }, { by: "ana", note: "“yes”", recorded: T2, seen: null });
  await look();
  await record.withdraw("a1", { by: "ana", reason: "wrong", recorded: T2 });
  await record.purge("_", { by: "ben", reason: "a name", recorded: T3 });
}

const GROUND = groundOf();

async function told({ record }: Store, ledgers: Ledgers): Promise<string> {
  const revisions = [];
  for (const { report: head } of await record.readings(NOW)) revisions.push(await record.revisions(head.id));
  return JSON.stringify(
    [
      await record.readings(NOW),
      await record.readings({ asOf: "2020-10-12", hindsight: false, knownAt: T1 }),
      revisions,
      await record.decisions(),
      await record.readingsFor(await record.changedSince(0)),
      await ledgers.at(NOW),
      await ledgers.at({ ...NOW, asOf: "2020-10-12" }),
      await ledgers.at({ ...NOW, knownAt: T2 }),
    ],
    null,
    1,
  );
}

it.skipIf(postgres === null)(
  `gives the same bytes on PGlite and PostgreSQL${postgres ? "" : ` (${WHY_NOT})`}`,
  async () => {
    const told2 = async (store: Store | undefined) => {
      if (!store) throw new Error("no store");
      // Asked all along, what it answers has grown with the record; a second that starts now makes everything anew.
      const ledgers = ledgersOf(store.record, GROUND);
      await live(store, () => ledgers.at(NOW));
      const grown = await told(store, ledgers);
      expect(await told(store, ledgersOf(store.record, GROUND))).toBe(grown);
      await store.record.close();
      return grown;
    };
    const [one, other] = [await told2(await memory.open()), await told2(await postgres?.open())];
    expect(one.length).toBeGreaterThan(10_000);
    expect(other).toBe(one);
  },
);
