import type { Incident } from "../../src/assessment/incident.js";
import {
  type Assessment,
  BARE,
  type Board,
  ledgerOf,
  NO_VOICES,
  type ReadReport,
  type SourcedFinding,
} from "../../src/assessment/index.js";
import type { Actor, Finding, Place, Role } from "../../src/model/index.js";

/** `A`, `A/MIL`, `Minister/GOV@A`. */
export function actor(text: string): Actor {
  const [, name = text, role, side] = /^([^/@]+)(?:\/([A-Z]+))?(?:@(.+))?$/.exec(text) ?? [];
  return {
    id: name,
    name,
    text: name,
    ...(role ? { role: role as Role } : {}),
    ...(side ? { side: { id: side, name: side } } : {}),
  };
}
const actors = (text: string | undefined): Actor[] => (!text || text === "-" ? [] : text.split(",").map(actor));
/** `Town`, or `Town@40.1:46.2` in degrees. */
const places = (text: string | undefined): Place[] =>
  (text ?? "").split(",").flatMap((one) => {
    const [name = "", at] = one.split("@");
    const [lat, lon] = at?.split(":").map(Number) ?? [];
    if (name === "") return [];
    return [{ id: name, name, text: name, ...(lat !== undefined && lon !== undefined ? { lat, lon } : {}) }];
  });

/**
 * "type/kind actors start[..end] key=value ...": one finding in a line; `-` leaves a part out. Keys: by, stance, status,
 * to, at, med, count, killed, truce, says (words of the evidence). For events what follows the stroke is the mode.
 */
function finding(report: string, i: number, line: string): Finding {
  const [what = "", who = "-", when = "-", ...rest] = line.split(" ");
  const [type = "", kind] = what.split("/");
  const [start = null, end] = when === "-" ? [null] : when.split("..");
  const given: Record<string, string | undefined> = Object.fromEntries(rest.map((r) => r.split("=")));
  const isEvent = type === type.toUpperCase();
  return {
    id: `${report}:${i}`,
    report,
    type: type as Finding["type"],
    ...(kind ? { [isEvent ? "mode" : "kind"]: [kind] } : {}),
    actor: actors(who),
    recipient: actors(given.to),
    ...(given.med ? { mediator: actors(given.med) } : {}),
    place: places(given.at),
    time: { start, end: end ?? (type === "truce" ? null : start), text: null },
    claim: { by: actors(given.by), stance: (given.stance as "says") ?? (given.by ? "says" : "reports") },
    status: (given.status as "actual") ?? "actual",
    ...(given.killed ? { killed: Number(given.killed) } : {}),
    ...(given.count ? { count: Number(given.count) } : {}),
    ...(given.truce ? { truce: given.truce } : {}),
    confidence: 0.5,
    evidence: { start: i, end: i + 1, text: given.says?.replaceAll("_", " ") ?? "x" },
    sentence: { start: 0, end: 100 },
    rule: "test",
  };
}

/** A report and its findings: `report("2020-10-11", ...)`, or `"2020-10-11 wire"` for one of several that day. */
export function report(head: string | null, ...lines: string[]): ReadReport {
  const [date = null, source = null] = head?.split(" ") ?? [];
  const id = `r${date ?? "?"}${source ? `-${source}` : ""}`;
  return {
    report: { id, source, title: null, url: null, date, revision: 1 },
    findings: lines.map((line, i) => finding(id, i, line)),
  };
}

export const sourced = (reports: readonly ReadReport[]): SourcedFinding[] =>
  reports.flatMap(({ report: head, findings }) => findings.map((f) => ({ finding: f, report: head })));

/** An incident by its sides: `incident("A>B 2020-10-11", { grade: "observed" })`; `>B`: nobody is named. */
export function incident(line: string, over: Partial<Incident> & { by?: string; hour?: string } = {}): Incident {
  const [sides = "", when = ""] = line.split(" ");
  const [accused, target] = sides.split(">");
  const [day = "", until = day] = when.split("..");
  const { by, hour, ...rest } = over;
  const source = report(
    day,
    `ASSAULT ${accused || "-"} ${hour ? `${day}T${hour}` : day} ${by ? `by=${by} stance=accuses` : ""}`.trim(),
  );
  return {
    id: `i-${line}-${by ?? ""}`,
    type: "ASSAULT",
    mode: [],
    day,
    until,
    dated: "text",
    accused: actors(accused || "-"),
    target: actors(target || "-"),
    place: [],
    grade: by ? "alleged" : "reported",
    disputed: false,
    verified: false,
    killed: null,
    injured: null,
    tolls: [],
    findings: sourced([source]),
    origins: 1,
    firstReport: day,
    lastReport: day,
    joined: [],
    ...rest,
  };
}

/** A board with the whole page of each of its truces. */
export function pagesOf(
  reports: readonly ReadReport[],
  asOf: string | null,
  { hindsight = false } = {},
): Omit<Board, "truces"> & { readonly truces: readonly Assessment[] } {
  const ledger = ledgerOf(reports, [], { voices: NO_VOICES, terrain: BARE }, { asOf, hindsight });
  return { ...ledger.board, truces: ledger.board.truces.map((t) => ledger.truce(t.truce.id) as Assessment) };
}
