import { addDays, type EventType, firstDay, lastDay, sideKey } from "../model/index.js";
import { dayOf } from "./belongs.js";
import type { Grade, Incident } from "./incident.js";
import type { SourcedFinding } from "./view.js";

/**
 * Violent findings as incidents of their own, for records whose happenings nobody has joined: one finding, one incident,
 * but that findings of one day, place and sides are one. A denial makes none; it disputes that of the same day.
 */
export function singles(findings: readonly SourcedFinding[]): Incident[] {
  const violent = findings.filter(
    ({ finding: f }) => f.type === "ASSAULT" && f.status === "actual" && f.summary !== true,
  );
  const groups = new Map<string, SourcedFinding[]>();
  for (const one of violent) {
    if (one.finding.claim.stance === "denies" || (one.finding.time.start ?? "2000-01-01").length < 10) continue;
    const f = one.finding;
    const key = [
      dayOf(one),
      f.actor.map(sideKey).sort(),
      f.recipient.map(sideKey).sort(),
      f.place.map((p) => p.name).sort(),
    ].join("|");
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const denied = violent.filter(({ finding }) => finding.claim.stance === "denies");
  return [...groups.values()].map((group) => incidentOf(group, denied));
}

function incidentOf(group: readonly SourcedFinding[], denied: readonly SourcedFinding[]): Incident {
  const first = group[0] as SourcedFinding;
  const { finding: f, report } = first;
  const day = dayOf(first);
  const end = f.time.end !== null && f.time.end.length >= 10 ? firstDay(f.time.end) : day;
  const accused = new Set(f.actor.map(sideKey));
  const dates = group.flatMap((g) => g.report.date ?? []).sort();
  return {
    id: f.id,
    type: f.type as EventType,
    mode: f.mode ?? [],
    day,
    until: end >= day && end <= addDays(day, 3) ? end : day,
    dated: f.time.start === null ? "report" : "text",
    accused: f.actor,
    target: f.recipient,
    place: f.place,
    grade: gradeOf(group),
    disputed: denied.some(
      (d) =>
        d.finding.actor.some((a) => accused.has(sideKey(a))) &&
        Math.abs(Date.parse(dayOf(d)) - Date.parse(day)) <= 86_400_000,
    ),
    verified: false,
    killed: most(group, "killed"),
    injured: most(group, "injured"),
    tolls: [],
    findings: group,
    origins: group.length,
    firstReport: dates[0] ?? report.date,
    lastReport: dates.at(-1) === undefined ? report.date : lastDay(dates.at(-1) ?? ""),
    joined: [],
  };
}

/** Told by somebody as a charge, or in a report's own voice. */
function gradeOf(group: readonly SourcedFinding[]): Grade {
  if (group.some(({ finding: { claim } }) => claim.stance === "confirms")) return "admitted";
  const own = new Set(
    group.filter(({ finding: { claim } }) => claim.by.length === 0).map((g) => g.report.source ?? g.report.id),
  );
  return own.size > 1 ? "corroborated" : own.size === 1 ? "reported" : "alleged";
}

const most = (group: readonly SourcedFinding[], of: "killed" | "injured"): number | null => {
  const said = group.flatMap(({ finding }) => finding[of] ?? []);
  return said.length === 0 ? null : Math.max(...said);
};
