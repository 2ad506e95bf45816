import {
  allIncidents,
  type Incident,
  type IncidentContext,
  type Outlet,
  type SourcedFinding,
} from "../../src/assessment/index.js";
import type { Actor, Finding, Place, Role, Stance } from "../../src/model/index.js";

/*
 * Findings of many reports, one a line:
 *
 *   ASSAULT/heavy-weapons AZE > ART @Stepanakert 2020-10-11 k2 i5 by=ART accuses
 *
 * type[/mode], sides that do it (A+B: with each other), "> " those it is done to, "@" places (a+b), a day, a clock time
 * or from..to; k killed, i injured, n count; by= whoever vouches (X:ROLE), then a stance; status= and summary. A side in
 * lower case is a common noun ("gunmen"), and a name with a slash a person of a side (Lavrov/RUS).
 */
const PLACES: Readonly<Record<string, Omit<Place, "text">>> = {
  Stepanakert: { id: "stepanakert", name: "Stepanakert", lat: 39.82, lon: 46.75 },
  Shushi: { id: "shushi", name: "Shushi", lat: 39.76, lon: 46.75 },
  Ganja: { id: "ganja", name: "Ganja", lat: 40.68, lon: 46.36 },
  Hadrut: { id: "hadrut", name: "Hadrut", lat: 39.52, lon: 47.03 },
  Barda: { id: null, name: "Barda", lat: 40.37, lon: 47.13 },
  Karabakh: { id: "nagorno-karabakh", name: "Nagorno-Karabakh", lat: 39.82, lon: 46.75 },
  Omdurman: { id: "omdurman", name: "Omdurman", lat: 15.64, lon: 32.48 },
  Khartoum: { id: "khartoum", name: "Khartoum", lat: 15.5, lon: 32.56 },
  Mutur: { id: "mutur", name: "Mutur", lat: 8.45, lon: 81.27 },
  Vavuniya: { id: "vavuniya", name: "Vavuniya", lat: 8.75, lon: 80.5 },
  Moscow: { id: "moscow", name: "Moscow", lat: 55.76, lon: 37.62 },
  Donetsk: { id: null, name: "Donetsk region", lat: 48.0, lon: 37.8 },
};

export const place = (name: string): Place => ({ ...(PLACES[name] ?? { id: null, name }), text: name });

export function actor(text: string): Actor {
  const [who = "", role] = text.split(":");
  const [name = "", side] = who.split("/");
  const id = /^[a-z]/.test(name) ? null : name;
  return {
    id,
    name,
    text: name,
    ...(role ? { role: role as Role } : {}),
    ...(side ? { side: { id: side, name: side } } : {}),
  };
}

const STANCES = ["reports", "says", "accuses", "denies", "confirms"];
const actors = (text: string | undefined): Actor[] => (text ? text.split("+").map(actor) : []);

function finding(report: string, i: number, line: string): Finding {
  const [what = "", ...words] = line.split(" ");
  const [type = "", mode] = what.split("/");
  const rest = words.filter((w) => w !== ">");
  const find = (test: RegExp): string | undefined => rest.find((w) => test.test(w));
  const when = find(/^\d{4}/);
  const [start = null, end = start] = when ? when.split("..") : [];
  const number = (key: string): number | undefined => {
    const told = find(new RegExp(`^${key}\\d+$`));
    return told === undefined ? undefined : Number(told.slice(1));
  };
  const value = (key: string): string | undefined => find(new RegExp(`^${key}=`))?.slice(key.length + 1);
  const arrow = words.indexOf(">");
  const doer = words[0] && !/^[>@\d]|=/.test(words[0]) && !/^[kin]\d+$/.test(words[0]) ? words[0] : undefined;
  const by = value("by");
  const figures = { killed: number("k"), injured: number("i"), count: number("n") };
  const at = i * 100;
  return {
    id: `${report}:${at}-${at + 50}:${[type, mode].filter(Boolean).join(".")}`,
    report,
    type: type as Finding["type"],
    ...(mode && type === type.toUpperCase() ? { mode: [mode] } : {}),
    ...(mode && type !== type.toUpperCase() ? { kind: [mode] } : {}),
    actor: actors(doer),
    recipient: arrow >= 0 ? actors(words[arrow + 1]) : [],
    place: (find(/^@/)?.slice(1).split("+") ?? []).map(place),
    time: { start, end: end === "" ? null : end, text: null },
    claim: { by: actors(by), stance: (rest.find((w) => STANCES.includes(w)) ?? (by ? "says" : "reports")) as Stance },
    status: (value("status") ?? "actual") as Finding["status"],
    ...Object.fromEntries(Object.entries(figures).filter(([, n]) => n !== undefined)),
    ...(rest.includes("summary") ? { summary: true as const } : {}),
    confidence: 0.8,
    evidence: { start: at, end: at + 50, text: line },
    sentence: { start: at, end: at + 90 },
    rule: "test",
  };
}

/** What a report of a source and day says; `sketch` where its text matters. */
export function report(
  id: string,
  date: string | null,
  source: string,
  lines: readonly string[],
  sketch?: string,
): SourcedFinding[] {
  const head = { id, source, title: null, url: null, date, revision: 1, ...(sketch ? { sketch } : {}) };
  return lines.map((line, i) => ({ finding: finding(id, i, line), report: head }));
}

/** Outlets of the scenes: two state agencies, three of nobody's, a monitor; all others are unknown. */
const OUTLETS: Readonly<Record<string, Outlet>> = {
  Azertac: { sides: ["AZE"], kind: "outlet" },
  Armenpress: { sides: ["ARM"], kind: "outlet" },
  Anadolu: { sides: ["TUR"], kind: "outlet" },
  Reuters: { sides: [], kind: "outlet" },
  AFP: { sides: [], kind: "outlet" },
  BBC: { sides: [], kind: "outlet" },
  "OSCE SMM": { sides: [], kind: "monitor" },
};

export const CONTEXT: IncidentContext = {
  ties: {
    backers: new Map([
      ["AZE", new Set(["TUR"])],
      ["ART", new Set(["ARM"])],
    ]),
    foes: new Map([
      ["AZE", new Set(["ARM", "ART"])],
      ["ARM", new Set(["AZE"])],
      ["ART", new Set(["AZE"])],
    ]),
  },
  terrain: {
    isWide: ({ id, name }) => id === "nagorno-karabakh" || name === "Donetsk region",
    countriesOf: ({ id }) =>
      ["stepanakert", "shushi", "hadrut", "nagorno-karabakh"].includes(id ?? "") ? ["AZE"] : [],
  },
  voices: { outletOf: (source) => OUTLETS[source] ?? null, isMission: ({ id }) => id === "SLMM" },
  joins: [],
  splits: [],
  verified: new Set(),
};

/** An incident in a line: reports that tell of it, grade, marks, toll. */
export function inShort({ findings, grade, disputed, killed, injured, day, until }: Incident): string {
  const reports = [...new Set(findings.map((f) => f.report.id))].join("+");
  const days = day === until ? day : `${day}..${until}`;
  const toll = [killed === null ? null : `k${killed}`, injured === null ? null : `i${injured}`]
    .filter(Boolean)
    .join(" ");
  return [days, reports, grade, disputed ? "disputed" : "", toll].filter(Boolean).join(" ");
}

/** The incidents that findings make, a line each. */
export const told = (findings: readonly SourcedFinding[], context: IncidentContext = CONTEXT): string[] =>
  allIncidents(findings, context).map(inShort);

/** One shelling as three outlets tell it. */
export const SHELLING = [
  ...report("a", "2020-10-11", "Reuters", ["ASSAULT/heavy-weapons AZE > ART @Stepanakert 2020-10-11 by=ART accuses"]),
  ...report("b", "2020-10-11", "AFP", ["ASSAULT/heavy-weapons > ART @Stepanakert 2020-10-11 i3"]),
  ...report("c", "2020-10-12", "Armenpress", ["ASSAULT AZE > ART @Stepanakert 2020-10-11 k1 i4 by=ARM accuses"]),
];
