import { PGlite } from "@electric-sql/pglite";
import { Kysely, PostgresDialect, sql } from "kysely";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { sketchOf } from "../../src/model/index.js";
import { migrate, SCHEMA_VERSION } from "../../src/record/migrations.js";
import { openOver } from "../../src/record/open.js";
import { poolOf } from "../../src/record/pglite.js";
import type { Tables } from "../../src/record/schema.js";
import { findingsOf, NOW, report } from "./samples.js";

const lite = await PGlite.create("memory://");
afterAll(() => lite.close());

describe("a store of another version", () => {
  let db: Kysely<Tables>;
  let stores = 0;
  const open = () => openOver({ db, shown: "here", failure: (error) => error, close: async () => {} });
  beforeEach(async () => {
    db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: poolOf(lite).pool }) });
    const schema = sql.id(`store${++stores}`);
    await sql`create schema ${schema}`.execute(db);
    await sql`set search_path to ${schema}`.execute(db);
  });

  it("older: keeps what it has, and can be asked in the ways of today", async () => {
    expect(await migrate(db, 1)).toBe(0);
    const a = report("a", { text: "ASSAULT 2020-10-12 ARM" });
    await sql`insert into report (id, revision, source, date, text, recorded)
      values (${a.id}, 1, ${a.source}, ${a.date}, ${a.text}, '2026-01-01T00:00:00.000Z')`.execute(db);
    await sql`insert into reading (report, revision, reader, version, findings, recorded)
      values ('a', 1, 'test', '1', ${JSON.stringify(findingsOf(a))}, '2026-01-01T00:00:00.000Z')`.execute(db);
    const { record } = await open();
    expect(await record.readings(NOW)).toMatchObject([
      { report: { id: "a", sketch: sketchOf(a.text) }, findings: findingsOf(a) },
    ]);
    expect((await record.report("a"))?.report).toEqual(a);
    expect(await record.changedSince(0)).toEqual(["a"]);
    expect(await migrate(db)).toBe(SCHEMA_VERSION);
  });

  it("newer: is refused, and not touched", async () => {
    await open();
    await sql`insert into schema_version (version) values (${SCHEMA_VERSION + 1})`.execute(db);
    await sql`drop table withdrawal`.execute(db);
    await expect(open()).rejects.toThrow(
      `here: a newer trucewatch made this store (schema ${SCHEMA_VERSION + 1}, this one knows ${SCHEMA_VERSION}); update trucewatch`,
    );
    const { rows } = await sql<{ n: number }>`select max(version) as n from schema_version`.execute(db);
    expect(rows[0]?.n).toBe(SCHEMA_VERSION + 1);
  });
});
