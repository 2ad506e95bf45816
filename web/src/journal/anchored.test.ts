import { describe, expect, it } from "vitest";
import type { Finding } from "../model.js";
import { anchored } from "./anchored.js";

const finding = (id: string, type: string, start: number, end: number) =>
  ({ id, type, evidence: { start, end, text: "x" } }) as unknown as Finding;
const anchor = (start: number, end: number) => ({ report: "r", span: { start, end }, type: "ASSAULT" }) as const;

const FINDINGS = [
  finding("short", "ASSAULT", 0, 12),
  finding("long", "ASSAULT", 10, 40),
  finding("talks", "CONSULT", 10, 40),
];

describe("anchored", () => {
  it.each([
    ["the one that overlaps most", 8, 30, "long"],
    ["the one that is left", 0, 5, "short"],
    ["none where the words only touch", 40, 50, undefined],
    ["none where there are no words any more", 60, 70, undefined],
  ])("is %s", (_, start, end, id) => expect(anchored(anchor(start, end), FINDINGS)?.id).toBe(id));
  it("is none of another type", () => expect(anchored(anchor(10, 40), FINDINGS.slice(2))).toBeNull());
});
