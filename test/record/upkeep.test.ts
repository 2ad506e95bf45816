import { PGlite } from "@electric-sql/pglite";
import { Kysely, PostgresDialect, sql } from "kysely";
import { expect, it } from "vitest";
import { openOver } from "../../src/record/open.js";
import { poolOf } from "../../src/record/pglite.js";
import type { Tables } from "../../src/record/schema.js";
import { upkeepOf } from "../../src/record/upkeep.js";
import { read, report, T1 } from "./samples.js";

it("PGlite's tables are counted once much has changed, and not again until much has changed since", async () => {
  const lite = await PGlite.create("memory://");
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: poolOf(lite).pool }) });
  const { record } = await openOver({
    db,
    shown: "here",
    failure: (e) => e,
    close: () => db.destroy(),
  });
  const tidy = upkeepOf(db);
  // -1 until they are counted.
  const counted = async () => {
    const { rows } = await sql<{ n: number }>`select reltuples as n from pg_class where relname = 'report'`.execute(db);
    return rows[0]?.n;
  };
  const add = (from: number, n: number) =>
    record.add(
      Array.from({ length: n }, (_, i) => report(`r${from + i}`)),
      read,
      T1,
    );
  await add(0, 500);
  await tidy();
  expect(await counted()).toBe(-1);
  await add(500, 700);
  await tidy();
  expect(await counted()).toBe(1200);
  await add(1200, 100);
  await tidy();
  expect(await counted()).toBe(1200);
  await record.close();
  await lite.close();
});
