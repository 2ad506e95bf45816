import { expect, it } from "vitest";
import { instantOf } from "../../src/record/index.js";

it.each([
  ["2026-01-31T12:00:00Z", "2026-01-31T12:00:00.000Z"],
  ["2026-01-31T12:00:00.5Z", "2026-01-31T12:00:00.500Z"],
  ["2026-01-31T01:30+02:00", "2026-01-30T23:30:00.000Z"],
  ["2026-01-31", "2026-01-31T00:00:00.000Z"],
])("the instant %s is kept as %s", (text, kept) => {
  expect(instantOf(text)).toBe(kept);
});

it.each(["", "yesterday", "2026-01-31T12:00:00", "2026-13-01", "31.1.2026", "2026"])("%j is no instant", (text) => {
  expect(() => instantOf(text)).toThrow(
    /^"[^"]*" is no instant; write one such as 2026-01-31T12:00:00Z, or a day, 2026-01-31$/,
  );
});
