import { afterAll, describe, expect, it } from "vitest";
import { throwAwayPostgres, WHY_NOT } from "../../scripts/postgres.mjs";
import { openPostgres, postgresExists, StoreError } from "../../src/record/index.js";
import { NOW, read, report, T1 } from "./samples.js";

const server = await throwAwayPostgres();
afterAll(() => server?.remove());

const failing = async (work: Promise<unknown>): Promise<Error> => {
  const error = await work.then(
    () => new Error("it did not fail"),
    (e) => e,
  );
  expect(error).toBeInstanceOf(StoreError);
  expect(error.message).not.toContain("\n");
  return error;
};

describe.skipIf(server === null)(`a PostgreSQL server (${server ? "thrown away" : WHY_NOT})`, () => {
  const url = server?.url ?? "";

  it("that goes away in the middle is told of, and serves on when it is back", async () => {
    const { record } = await openPostgres(url);
    await record.add([report("a")], read, T1);
    const stopping = (r: ReturnType<typeof report>) => {
      if (r.id === "c") server?.halt("immediate");
      return read(r);
    };
    const failed = await failing(record.add([report("b"), report("c")], stopping, T1));
    expect(failed.message).toMatch(
      /^postgres:\/\/postgres@127\.0\.0\.1:\d+\/postgres: the database went away in the middle; when it is back, do it again/,
    );
    expect((await failing(record.readings(NOW))).message).toMatch(/no database answers there|went away/);
    server?.start();
    expect((await record.readings(NOW)).map((r) => r.report.id)).toEqual(["a"]);
    expect(await record.add([report("a"), report("b")], read, T1)).toEqual(["known", "added"]);
    await record.close();
  });

  it("may be used by several at once", async () => {
    const stores = await Promise.all([openPostgres(url), openPostgres(url), openPostgres(url)]);
    const batch = Array.from({ length: 30 }, (_, i) => report(`s${i}`));
    const outcomes = await Promise.all(stores.map(({ record }) => record.add(batch, read, T1)));
    expect(outcomes.flat().filter((o) => o === "added")).toHaveLength(30);
    const versions = await Promise.all(stores.map(({ record }) => record.version()));
    expect(new Set(versions).size).toBe(1);
    await Promise.all(stores.map(({ record }) => record.close()));
  });

  it("is made a record in by one of several that open it at once, and not by asking", async () => {
    const other = `${url}?schema=another`;
    expect(await postgresExists(other)).toBe(false);
    const stores = await Promise.all([openPostgres(other), openPostgres(other), openPostgres(other)]);
    expect(await postgresExists(other)).toBe(true);
    expect(await stores[0]?.record.readings(NOW)).toEqual([]);
    await Promise.all(stores.map(({ record }) => record.close()));
  });

  it("without such a database says so", async () => {
    expect((await failing(openPostgres(url.replace(/postgres$/, "nowhere")))).message).toMatch(
      /\/nowhere: the database server has no database of that name/,
    );
  });
});

describe("an address", () => {
  it("where nobody answers is told in a line, without the password", async () => {
    const failed = await failing(openPostgres("postgres://ana:secret@127.0.0.1:9/truce"));
    expect(failed.message).toMatch(
      /^postgres:\/\/ana@127\.0\.0\.1:9\/truce: no database answers there; start it, or mend the address/,
    );
    expect(failed.message).not.toContain("secret");
  });

  it("that is none, or names no schema, is refused", async () => {
    expect((await failing(openPostgres("postgres://ana:secret@[::1/x"))).message).toBe(
      "postgres://...: this is no address of a database; write postgres://user@host:port/database",
    );
    expect((await failing(openPostgres("postgres://127.0.0.1/x?schema=a;drop"))).message).toMatch(
      /"a;drop" is no name of a schema/,
    );
  });
});
