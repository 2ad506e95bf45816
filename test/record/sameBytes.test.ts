import { afterAll, expect, it } from "vitest";
import { WHY_NOT } from "../../scripts/postgres.mjs";
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
async function live({ record, views }: Store): Promise<void> {
  const ids = ["b", "Z", "é", "a-1", "a1", "_", "\u{1F54A}"];
  await record.add(
    ids.map((id, i) =>
      report(id, { title: `“${id}”`, text: `ASSAULT 2020-10-1${i} ARM AZE\nAID - ÖST rus\nline ${id}` }),
    ),
    read,
    T1,
  );
  await record.add([report("b", { text: "ASSAULT 2020-11-01 GEO" }), report("c", { date: null })], read, T2);
  await record.reread(async (reports) => reports.map(readBy("2")), T2);
  const saw = (await record.report("Z"))?.findings[0];
  if (!saw) throw new Error("nothing found");
  const anchor = { report: "Z", span: { start: 0, end: 3 }, type: saw.type };
  await record.decide({ kind: "accept", anchor, saw }, { by: "ana", note: "“yes”", recorded: T2, seen: null });
  await record.withdraw("a1", { by: "ana", reason: "wrong", recorded: T2 });
  await record.purge("_", { by: "ben", reason: "a name", recorded: T3 });
  for (const block of await views.staleDays())
    await views.putBlock(
      block,
      (await views.findingsOn([block.day])).map(({ finding, sides, type }) => ({
        id: finding.id,
        type,
        grade: "alleged",
        sides,
        places: [],
        members: [finding.id],
        firstPublished: null,
        lastPublished: "2020-10-12",
        value: finding,
      })),
    );
}

async function told({ record, views }: Store): Promise<string> {
  const revisions = [];
  for (const { report: head } of await record.readings(NOW)) revisions.push(await record.revisions(head.id));
  return JSON.stringify(
    [
      await record.readings(NOW),
      await record.readings({ asOf: "2020-10-12", hindsight: false, knownAt: T1 }),
      revisions,
      await record.decisions(),
      await views.findingsOf({}),
      await views.findingsOf({ sides: ["ÖST", "GEO"] }),
      await views.incidents({}),
      await views.incidents({ order: "newest", sides: ["AZE"], limit: 3 }),
      await views.countIncidentsBy("side", {}),
      await views.countIncidentsBy("day", {}),
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
      await live(store);
      const first = await told(store);
      await store.record.close();
      return first;
    };
    const [one, other] = [await told2(await memory.open()), await told2(await postgres?.open())];
    expect(one.length).toBeGreaterThan(10_000);
    expect(other).toBe(one);
  },
);
