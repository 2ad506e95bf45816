import { afterAll, describe, expect, it } from "vitest";
import { throwAwayPostgres, WHY_NOT } from "../../scripts/postgres.mjs";
import type { Board } from "../../src/assessment/index.js";
import { trucewatch } from "../support/command.js";

const REPORTS = [
  "Armenia and Azerbaijan agreed on a humanitarian truce from 10 October.",
  "Clashes between Armenia and Azerbaijan continued on Sunday, killing 30 soldiers.",
]
  .map((text, i) => JSON.stringify({ id: `r${i}`, date: `2020-10-1${i}`, source: "wire", text }))
  .join("\n");
const server = await throwAwayPostgres();
afterAll(() => server?.remove());

describe.skipIf(server === null)(`a record in PostgreSQL (${server ? "thrown away" : WHY_NOT})`, () => {
  const url = server?.url.replace("postgres@", "postgres:secret@") ?? "";
  const on = (...args: string[]) => trucewatch([...args, "--store", url]);
  const add = () => trucewatch(["add", "-", "--store", url], REPORTS);

  it("is not made by asking", async () => {
    const { err, code } = await on("truces");
    expect(err).toMatch(/postgres:\/\/postgres@127\.0\.0\.1:\d+\/postgres: no record here yet; add reports first/);
    expect(err).not.toContain("secret");
    expect(code).toBe(1);
  });

  it("takes reports once, and answers from them, by the address that the environment gives too", async () => {
    expect((await add()).out).toBe("2 reports added\n");
    expect((await add()).out).toBe("0 reports added, 2 known already\n");
    const named = JSON.parse((await on("truces", "--json")).out) as Board;
    expect(named.reports).toBe(2);
    process.env.DATABASE_URL = url;
    try {
      expect(JSON.parse((await trucewatch(["truces", "--json"])).out)).toEqual(named);
      expect((await trucewatch(["truces", "--help"])).out).not.toContain("secret");
    } finally {
      delete process.env.DATABASE_URL;
    }
  }, 120_000);
});
