// What the board should say of the four truces on chosen days, by the plain content of the demonstration reports, and
// whether it does. A truce is looked for by the day it began; `day` is the day asked about.
import { groundOf } from "../../dist/app/ground.js";
import { ledgerOf } from "../../dist/assessment/index.js";

const IN_FORCE = ["in force"];

/** @type {{ day: string, truce: string, standing: string[], conduct?: string[] }[]} */
const HISTORY = [
  { day: "2020-10-10", truce: "2020-10-10", standing: IN_FORCE, conduct: ["strained"] },
  { day: "2020-10-12", truce: "2020-10-10", standing: IN_FORCE, conduct: ["strained", "broken"] },
  { day: "2020-10-16", truce: "2020-10-10", standing: IN_FORCE, conduct: ["broken"] },
  { day: "2020-10-17", truce: "2020-10-18", standing: ["announced"] },
  { day: "2020-10-18", truce: "2020-10-10", standing: ["replaced"] },
  { day: "2020-10-18", truce: "2020-10-18", standing: IN_FORCE, conduct: ["strained"] },
  { day: "2020-10-23", truce: "2020-10-18", standing: IN_FORCE, conduct: ["broken"] },
  { day: "2020-10-25", truce: "2020-10-26", standing: ["announced"] },
  { day: "2020-10-26", truce: "2020-10-18", standing: ["replaced"] },
  { day: "2020-10-26", truce: "2020-10-26", standing: IN_FORCE, conduct: ["strained"] },
  { day: "2020-10-28", truce: "2020-10-26", standing: IN_FORCE, conduct: ["broken"] },
  { day: "2020-11-10", truce: "2020-10-26", standing: ["replaced"] },
  { day: "2020-11-10", truce: "2020-11-10", standing: IN_FORCE },
  { day: "2020-11-12", truce: "2020-11-10", standing: IN_FORCE, conduct: ["holding"] },
  { day: "2020-11-21", truce: "2020-11-10", standing: IN_FORCE, conduct: ["holding"] },
  { day: "2020-12-05", truce: "2020-11-10", standing: IN_FORCE, conduct: ["holding"] },
  { day: "2020-12-13", truce: "2020-11-10", standing: IN_FORCE, conduct: ["strained"] },
];

/** The days on which truces began, and nothing else did. */
const TRUCES = ["2020-10-10", "2020-10-18", "2020-10-26", "2020-11-10"];
const LAST = "2020-12-20";

/** @param {{ report: object, findings: object[] }[]} readings */
export function historyOf(readings) {
  const heads = readings.map(({ report, findings }) => ({ report: { ...report, revision: 1 }, findings }));
  const ground = groundOf()();
  const boardAt = (asOf) => ledgerOf(heads, [], ground, { asOf, hindsight: false }).board;
  const boards = new Map([...HISTORY.map(({ day }) => day), LAST].map((day) => [day, boardAt(day)]));
  const rows = HISTORY.map(({ day, truce, standing, conduct }) => {
    const shown = boards.get(day).truces.find((t) => t.truce.start.slice(0, 10) === truce);
    const right =
      shown !== undefined && standing.includes(shown.standing) && (conduct ?? [shown.conduct]).includes(shown.conduct);
    const due = `${standing.join(" or ")}${conduct ? `, ${conduct.join(" or ")}` : ""}`;
    return {
      right,
      line: `${day}: truce of ${truce} ${due}; shown: ${shown ? `${shown.standing}, ${shown.conduct}` : "none"}`,
    };
  });
  const all = boards.get(LAST).truces.map((t) => t.truce);
  const apart = all.filter(({ start }) => !TRUCES.includes(start.slice(0, 10))).map(({ id }) => id);
  return { rows, apart };
}
