import type { Incident } from "../../assessment/index.js";
import { type Actor, asSide, type Day, sideKey } from "../../model/index.js";
import { type CsvColumn, csvOf } from "./csv.js";

/** An incident as a plain row: what the list of the desk shows of it, and where it stands in the web. */
export interface IncidentRow {
  readonly id: string;
  readonly type: string;
  readonly mode: readonly string[];
  readonly day: Day;
  readonly until: Day;
  readonly dated: Incident["dated"];
  /** Sides by name, each once; beside them their ids, "" for one that has none. */
  readonly accused: readonly string[];
  readonly accusedIds: readonly string[];
  readonly target: readonly string[];
  readonly targetIds: readonly string[];
  readonly place: readonly string[];
  /** WGS84 degrees of the first place that has them. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly grade: Incident["grade"];
  readonly disputed: boolean;
  readonly verified: boolean;
  readonly killed: number | null;
  readonly injured: number | null;
  readonly origins: number;
  readonly firstReport: Day | null;
  readonly lastReport: Day | null;
  /** Ids of the reports that tell of it, and the addresses of those that have one. */
  readonly reports: readonly string[];
  readonly addresses: readonly string[];
}

export function incidentRowOf(incident: Incident): IncidentRow {
  const { id, type, mode, day, until, dated, grade, disputed, verified, killed, injured, origins } = incident;
  const accused = sidesOf(incident.accused);
  const target = sidesOf(incident.target);
  const located = incident.place.find(({ lat, lon }) => lat !== undefined && lon !== undefined);
  const reports = [...new Map(incident.findings.map(({ report }) => [report.id, report])).values()];
  return {
    id,
    type,
    mode,
    day,
    until,
    dated,
    accused: accused.map(({ name }) => name),
    accusedIds: accused.map((side) => side.id ?? ""),
    target: target.map(({ name }) => name),
    targetIds: target.map((side) => side.id ?? ""),
    place: incident.place.map(({ name }) => name),
    latitude: located?.lat ?? null,
    longitude: located?.lon ?? null,
    grade,
    disputed,
    verified,
    killed,
    injured,
    origins,
    firstReport: incident.firstReport,
    lastReport: incident.lastReport,
    reports: reports.map((report) => report.id),
    addresses: reports.flatMap(({ url }) => url ?? []),
  };
}

const sidesOf = (actors: readonly Actor[]): readonly Actor[] => [
  ...new Map(actors.map((actor) => [sideKey(actor), asSide(actor)])).values(),
];

const COLUMNS: readonly CsvColumn<IncidentRow>[] = [
  ["id", (row) => row.id],
  ["type", (row) => row.type],
  ["mode", (row) => row.mode],
  ["day", (row) => row.day],
  ["until", (row) => row.until],
  ["dated", (row) => row.dated],
  ["accused", (row) => row.accused],
  ["accused_ids", (row) => row.accusedIds],
  ["target", (row) => row.target],
  ["target_ids", (row) => row.targetIds],
  ["place", (row) => row.place],
  ["latitude", (row) => row.latitude],
  ["longitude", (row) => row.longitude],
  ["grade", (row) => row.grade],
  ["disputed", (row) => row.disputed],
  ["verified", (row) => row.verified],
  ["killed", (row) => row.killed],
  ["injured", (row) => row.injured],
  ["origins", (row) => row.origins],
  ["first_report", (row) => row.firstReport],
  ["last_report", (row) => row.lastReport],
  ["reports", (row) => row.reports],
  ["addresses", (row) => row.addresses],
];

export const incidentsCsv = (rows: readonly IncidentRow[]): string => csvOf(COLUMNS, rows);
