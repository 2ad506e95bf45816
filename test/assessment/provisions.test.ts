import { describe, expect, it } from "vitest";
import type { ReadReport } from "../../src/assessment/index.js";
import { pagesOf, report } from "./lines.js";

const DEAL = report(
  "2020-11-10 wire",
  "truce A,B 2020-11-10T00:00",
  "provision/withdrawal A 2020-11-20 status=promised at=Agdam",
  "provision/withdrawal A 2020-11-15 status=promised at=Kalbajar",
  "provision/withdrawal A 2020-12-01 status=promised at=Lachin",
  "provision/body-exchange A,B - status=promised",
  "provision/prisoner-exchange A,B - status=promised",
);
const AGAIN = report("2020-11-10 paper", "truce A,B 2020-11-10");
const DELAY = report(
  "2020-11-15",
  "provision/withdrawal A 2020-11-15..2020-11-25 status=delayed at=Kalbajar",
  "CONSULT A,B 2020-11-15",
);
const AGDAM = report("2020-11-20", "ASSAULT B/MIL 2020-11-20 at=Agdam by=B", "RETREAT/withdraw A/MIL 2020-11-20");

const on = (asOf: string, ...reports: readonly ReadReport[]) => pagesOf([DEAL, AGAIN, ...reports], asOf).truces[0];
const state = (asOf: string, id: string, ...reports: readonly ReadReport[]) =>
  on(asOf, ...reports)?.provisions.find((p) => p.id === id);

describe("the terms of a truce", () => {
  it("are one for each place to be left, with its day", () => {
    expect(on("2020-11-11")?.provisions.map((p) => [p.id, p.status, p.due])).toEqual([
      ["body-exchange", "promised", null],
      ["prisoner-exchange", "promised", null],
      ["withdrawal:Agdam", "promised", "2020-11-20"],
      ["withdrawal:Kalbajar", "promised", "2020-11-15"],
      ["withdrawal:Lachin", "promised", "2020-12-01"],
    ]);
  });

  it("are put off by a delay, and a recital of the old day does not bring it back", () => {
    const recital = report(
      "2020-11-17",
      "truce A,B 2020-11-10",
      "provision/withdrawal A 2020-11-15 status=promised at=Kalbajar",
    );
    expect(state("2020-11-18", "withdrawal:Kalbajar", DELAY, recital)).toMatchObject({
      status: "delayed",
      due: "2020-11-25",
      overdue: false,
    });
  });

  it("are overdue when their day has passed and nobody says anything, and that is unknown, not broken", () => {
    expect(state("2020-11-20", "withdrawal:Agdam")?.overdue).toBe(false);
    expect(state("2020-11-21", "withdrawal:Agdam")?.overdue).toBe(true);
    expect(on("2020-11-21")).toMatchObject({ conduct: "no reports" });
    expect(on("2020-11-21")?.unknown).toContain(
      "Withdrawal (Agdam) was due 20 November 2020: no report says what became of it.",
    );
  });

  it("are kept where troops enter a place that the others leave, which is then no attack", () => {
    expect(state("2020-11-21", "withdrawal:Agdam", AGDAM)).toMatchObject({
      status: "done",
      overdue: false,
      steps: [{}, {}, {}],
    });
    expect(on("2020-11-21", AGDAM)).toMatchObject({ conduct: "holding", incidents: [] });
  });

  it("are kept by what else near it that side enters so, once one handover is told of", () => {
    const at = (line: string) => report("2020-12-01", line);
    const first = report(
      "2020-11-20",
      "ASSAULT B/MIL 2020-11-20 at=Agdam@40:47 by=B",
      "RETREAT/withdraw A/MIL 2020-11-20",
    );
    const later = at("ASSAULT B/MIL 2020-12-01 at=Near@39.6:46.6 by=B");
    expect(state("2020-12-02", "withdrawal:Near", first, later)).toMatchObject({ status: "done", promised: false });
    const incidents = (...reports: readonly ReadReport[]) => on("2020-12-02", ...reports)?.incidents.length;
    expect(incidents(first, later)).toBe(0);
    expect(incidents(first, at("ASSAULT B/MIL 2020-12-01 at=Far@40.4:49.9 by=B"))).toBe(1);
    expect(incidents(first, at("ASSAULT A/MIL 2020-12-01 at=Near@39.6:46.6 by=A"))).toBe(1);
    expect(incidents(later)).toBe(1);
  });

  it.each([
    ["with a weapon", "ASSAULT/heavy-weapons B/MIL 2020-11-20 at=Agdam by=B"],
    ["with dead", "ASSAULT B/MIL 2020-11-20 at=Agdam by=B killed=2"],
    ["as a charge", "ASSAULT B/MIL 2020-11-20 at=Agdam by=A stance=accuses"],
    ["at another place", "ASSAULT B/MIL 2020-11-20 at=Shusha by=B"],
    ["long before it was due", "ASSAULT B/MIL 2020-11-12 at=Agdam by=B"],
  ])("are not kept by an attack told of %s", (_, line) => {
    expect(on("2020-11-21", report("2020-11-20", line))?.incidents).toHaveLength(1);
  });

  it("are delivered by releases, counted once for each direction however many tell of them", () => {
    const first = report(
      "2020-12-14 wire",
      "RETREAT/release B 2020-12-14 to=A count=44",
      "RETREAT/release A 2020-12-14 to=B count=12",
    );
    const second = report(
      "2020-12-15 paper",
      "RETREAT/release B 2020-12-14 to=A/CVL count=44",
      "RETREAT/release B 2020-12-14 to=A",
    );
    expect(state("2020-12-15", "prisoner-exchange", first, second)).toMatchObject({
      status: "partial",
      delivered: [
        { by: [{ id: "B" }], to: [{ id: "A" }], count: 44, reports: 2 },
        { by: [{ id: "A" }], to: [{ id: "B" }], count: 12, reports: 1 },
      ],
    });
    expect(state("2020-12-13", "prisoner-exchange", first, second)?.delivered).toEqual([]);
    expect(on("2020-12-15", first, second)?.answer).toContain("44 and 12 prisoners handed over");
  });

  it("tell bodies returned from people returned", () => {
    const bodies = report("2020-11-14", "RETREAT/return B 2020-11-14 to=A count=100 says=handed_over_the_bodies");
    expect(state("2020-11-15", "body-exchange", bodies)).toMatchObject({
      status: "partial",
      delivered: [{ count: 100 }],
    });
    const people = report("2020-11-14", "RETREAT/return B 2020-11-14 to=A count=100 says=brought_them_home");
    expect(state("2020-11-15", "body-exchange", people)?.delivered).toEqual([]);
  });

  it("weigh against the truce where they are reported not kept", () => {
    const refused = report("2020-11-18", "provision/body-exchange A - status=blocked", "CONSULT A,B 2020-11-18");
    expect(on("2020-11-19", refused)).toMatchObject({ conduct: "strained" });
    expect(state("2020-11-19", "body-exchange", refused)?.status).toBe("blocked");
  });

  it("are no promise where they are only demanded", () => {
    const wish = report("2020-11-12", "truce A,B 2020-11-10", "provision/monitoring - - status=demanded by=C");
    expect(state("2020-11-13", "monitoring", wish)).toMatchObject({ promised: false, status: "demanded" });
  });
});
