import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaCdf, betaPrimeQuantile, logGamma } from "../../src/assessment/beta.js";
import { dispersionOf, rateRatio } from "../../src/assessment/ratio.js";
import { statisticsOf, two } from "../../src/assessment/statistics.js";
import type { ReportHead } from "../../src/assessment/view.js";

describe("the beta distribution", () => {
  it.each([
    [1, 0],
    [0.5, Math.log(Math.sqrt(Math.PI))],
    [5, Math.log(24)],
    [0.1, 2.252712651734206],
    [100, 359.1342053695754],
  ])("ln gamma(%d)", (x, expected) => {
    expect(logGamma(x)).toBeCloseTo(expected, 10);
  });

  // Closed forms: Beta(1, b), Beta(a, 1), Beta(2, 2), the arcsine law; the median of equal shapes.
  it.each([
    [0.3, 1, 4, 1 - 0.7 ** 4],
    [0.3, 4, 1, 0.3 ** 4],
    [0.3, 2, 2, 3 * 0.09 - 2 * 0.027],
    [0.3, 0.5, 0.5, (2 / Math.PI) * Math.asin(Math.sqrt(0.3))],
    [0.5, 77.5, 77.5, 0.5],
  ])("P(X <= %d), X ~ Beta(%d, %d)", (x, a, b, expected) => {
    expect(betaCdf(x, a, b)).toBeCloseTo(expected, 12);
  });

  it("gives back the probability its quantile was asked for", () => {
    const shape = fc.double({ min: 0.1, max: 2000, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), shape, shape, (p, a, b) => {
        const odds = betaPrimeQuantile(p, a, b);
        const share = odds < 1 ? betaCdf(odds / (1 + odds), a, b) : 1 - betaCdf(1 / (1 + odds), b, a);
        return Math.abs(share - p) < 1e-8;
      }),
    );
  });

  it("has the quantiles of F: half of 2.5% of F(4, 10) is a / b times beta-prime(2, 5)", () => {
    // F(0.975; 4, 10) = 4.468, from tables.
    expect((betaPrimeQuantile(0.975, 2, 5) * 5) / 2).toBeCloseTo(4.468, 3);
  });
});

describe("the ratio of rates", () => {
  const days = (n: number, each: (i: number) => number) => Array.from({ length: n }, (_, i) => each(i));

  it("is of incidents a day, whatever the lengths of the windows", () => {
    const { value } = rateRatio(
      days(10, () => 20),
      days(20, () => 10),
    );
    expect(value).toBeCloseTo(0.5, 2);
  });

  it("turns over when before and since change places", () => {
    const counts = fc.array(fc.nat(9), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const there = rateRatio(a, b);
        const back = rateRatio(b, a);
        return Math.abs(there.low * back.high - 1) < 1e-6 && Math.abs(there.value * back.value - 1) < 1e-6;
      }),
    );
  });

  it("has a wider interval, and about the same ratio, where counts come in bursts", () => {
    const even = rateRatio(
      days(20, () => 2),
      days(20, () => 1),
    );
    const bursts = rateRatio(
      days(20, (i) => (i % 5 === 0 ? 10 : 0)),
      days(20, (i) => (i % 5 === 0 ? 5 : 0)),
    );
    expect(even.dispersion).toBe(1);
    expect(bursts.dispersion).toBeGreaterThan(4);
    expect(bursts.high / bursts.low).toBeGreaterThan(even.high / even.low);
    expect(bursts.value).toBeCloseTo(even.value, 1);
  });

  it("takes counts by the week from four weeks on", () => {
    const alternating = (i: number) => (i % 2) * 2;
    expect(rateRatio(days(27, alternating), days(27, alternating)).block).toBe(1);
    expect(rateRatio(days(28, alternating), days(28, alternating)).block).toBe(7);
  });

  it("has no dispersion below one, and none of nothing", () => {
    expect(rateRatio([1, 1, 1, 1], [1, 1, 1, 1]).dispersion).toBe(1);
    expect(dispersionOf([[0, 0, 0]])).toEqual({ dispersion: 1, free: 0 });
    expect(dispersionOf([[0, 4, 0, 4], [0]])).toEqual({ dispersion: 8 / 3, free: 3 });
  });
});

describe("violence before and since", () => {
  const head = (date: string, source: string): ReportHead => ({
    id: `${source}-${date}`,
    source,
    title: null,
    url: null,
    date,
    revision: 1,
  });
  const of = (
    days: readonly string[],
    to: string,
    reports: readonly ReportHead[] = [],
    earlier: string | null = null,
  ) => statisticsOf({ start: "2020-10-10", to, earlier, days, reports });
  const many = ["2020-10-07", "2020-10-08", "2020-10-08", "2020-10-09", "2020-10-11", "2020-10-12"];

  it("compares windows of one length, up to four weeks before", () => {
    expect(of(many, "2020-10-12")).toMatchObject({
      before: { from: "2020-10-07", to: "2020-10-09", days: 3, incidents: 4 },
      since: { from: "2020-10-10", to: "2020-10-12", days: 3, incidents: 2 },
      tooEarly: null,
    });
    expect(of(many, "2020-12-31").before).toMatchObject({ from: "2020-09-12", days: 28 });
  });

  it("never reaches into the truce before the one before", () => {
    expect(of(many, "2020-10-20", [], "2020-10-05").before).toMatchObject({ from: "2020-10-05", days: 5 });
  });

  it.each([
    ["too few days since", many, "2020-10-11", null],
    ["too few days before", many, "2020-10-20", "2020-10-08"],
    ["too few incidents", many.slice(2), "2020-10-12", null],
    ["not begun", many, "2020-10-09", null],
  ])("says that it is too early: %s", (_, days, to, earlier) => {
    const found = of(days, to, [], earlier);
    expect(found.tooEarly).toMatch(/fewer than|not begun/);
    expect(found.ratio).toBeNull();
  });

  it("shares out only days that outlets present in both windows reported on", () => {
    const reports = [
      head("2020-10-08", "both"),
      head("2020-10-09", "early"),
      head("2020-10-12", "both"),
      head("2020-10-11", "late"),
    ];
    expect(of(many, "2020-10-12", reports)).toMatchObject({
      // The day of the report and the day before it.
      before: { eventful: { n: 2, of: 2, value: 1 }, reports: 2, reportsPerDay: 0.67 },
      since: { eventful: { n: 2, of: 2, value: 1 }, reports: 2 },
      reporting: { all: 1, sameOutlets: 1, outlets: 1 },
    });
    expect(of(many, "2020-10-12").since?.eventful).toEqual({ n: 0, of: 0, value: null });
  });

  it("has two significant digits", () => {
    expect([0.012345, 1.26, 123.4, 0].map(two)).toEqual([0.012, 1.3, 120, 0]);
  });
});
