import { describe, expect, it } from "vitest";
import type { Bar } from "../model.js";
import { startShare } from "./dayBars.js";

const bar = (from: string, to: string): Bar => ({ from, to, parts: [], total: 0 });
const BARS = [bar("2020-10-08", "2020-10-09"), bar("2020-10-10", "2020-10-11"), bar("2020-10-12", "2020-10-12")];

describe("startShare", () => {
  it("is where the first day of the truce begins", () => expect(startShare(BARS, "2020-10-10")).toBe(0.4));
  it("is nowhere outside", () => expect(startShare(BARS, "2020-09-10")).toBeNull());
});
