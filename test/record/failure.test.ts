import { describe, expect, it } from "vitest";
import { failureOf, told } from "../../src/record/failure.js";
import { MissingError, StoreError, shownAddress } from "../../src/record/index.js";

const AT = "postgres://db/x";
const coded = (code: string, message = "words of the database\nand more") =>
  Object.assign(new Error(message), { code });

describe("a failure of the store", () => {
  it.each([
    [coded("53100"), "the disk is full; make room, then do it again (words of the database)"],
    [coded("ENOSPC"), "the disk is full; make room, then do it again (words of the database)"],
    // What PGlite's file system throws.
    [{ name: "ErrnoError", errno: 51 }, "the disk is full; make room, then do it again (error 51)"],
    [coded("ECONNREFUSED"), "no database answers there; start it, or mend the address (words of the database)"],
    [coded("57P01"), /^postgres:\/\/db\/x: the database went away in the middle; when it is back, do it again/],
    [new Error("Connection terminated unexpectedly"), /went away in the middle/],
    [coded("28P01"), /does not let this user in; check name and password/],
    [coded("3D000"), /no database of that name/],
    [coded("42501"), /may not do this in the database/],
    [coded("EACCES"), /may not write there/],
    [coded("40001"), /others are writing; try again/],
    [coded("XX001"), /cannot read or write its files/],
  ])("%o is told in one line", (error, words) => {
    const failure = failureOf(error, AT);
    expect(failure).toBeInstanceOf(StoreError);
    const { message, cause } = failure as Error;
    if (typeof words === "string") expect(message).toBe(`${AT}: ${words}`);
    else expect(message).toMatch(words);
    expect(message).not.toContain("\n");
    expect(cause).toBe(error);
  });

  it("is not what a fault of ours is taken for", () => {
    for (const error of [
      coded("42703"),
      coded("23505"),
      new TypeError("x is not a function"),
      new RangeError("no"),
      "text",
    ])
      expect(failureOf(error, AT)).toBe(error);
    const missing = new MissingError("a: there is no such report in the record");
    expect(failureOf(missing, AT)).toBe(missing);
  });

  it("is told by methods and by pages alike", async () => {
    const methods = told(
      {
        once: async () => {
          throw coded("53100");
        },
        async *pages() {
          yield 1;
          throw coded("53100");
        },
        fine: async (n: number) => n + 1,
      },
      (error) => failureOf(error, AT),
    );
    await expect(methods.once()).rejects.toThrow(StoreError);
    const seen: number[] = [];
    const all = async () => {
      for await (const n of methods.pages()) seen.push(n);
    };
    await expect(all()).rejects.toThrow(StoreError);
    expect(seen).toEqual([1]);
    expect(await methods.fine(1)).toBe(2);
  });
});

describe("the address of a database", () => {
  it("is shown without its password", () => {
    expect(shownAddress("postgres://ana:s%40cret@db.example:5433/truce?sslmode=require&password=other")).toBe(
      "postgres://ana@db.example:5433/truce",
    );
    expect(shownAddress("postgres://ana:secret@[::1/x")).toBe("postgres://...");
  });
});
