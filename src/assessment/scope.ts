import { type Actor, addDays, type Day, firstDay, sideKey } from "../model/index.js";
import { actsFor, partyOf } from "./allies.js";
import type { Incident } from "./incident.js";
import { isInArea, type Term } from "./term.js";
import { EARLY, UNDATED_DAYS } from "./thresholds.js";
import type { CountedIncident } from "./view.js";
import { looksBack, partiesBehind } from "./voice.js";

type Bearing = Pick<CountedIncident, "bearing" | "because">;

/**
 * How an incident stands to a truce, or `null` where it has nothing to do with it: not violence, outside its days or
 * area, a party against its own people or against somebody the truce is not about, or between others altogether.
 */
export function countedIn(incident: Incident, term: Term): CountedIncident | null {
  if (incident.type !== "ASSAULT" || isAbuse(incident)) return null;
  const when = whenOf(incident, term);
  if (when === null || !isInArea(incident.place, term)) return null;
  const accused = keysOf(incident.accused, (a) => actsFor(a, term.parties, term.patrons));
  const who = whoOf(incident, accused, term);
  if (who === null) return null;
  const { bearing, because }: Bearing =
    when.clear || who.bearing !== "against" ? who : { bearing: "unclear", because: when.because };
  return {
    id: incident.id,
    type: incident.type,
    mode: incident.mode,
    day: when.day,
    bearing,
    because,
    accused,
    accusers: accusersOf(incident, accused, term),
    target: incident.target,
    place: incident.place,
    grade: incident.grade,
    disputed: incident.disputed,
    verified: incident.verified,
    killed: incident.killed,
    injured: incident.injured,
    reports: new Set(incident.findings.map((f) => f.report.id)).size,
  };
}

/** Captives beaten, a crowd dispersed: wrong, and no breach of a truce. */
const ABUSE: ReadonlySet<string> = new Set(["beat", "torture", "sexual", "crowd-control"]);
const isAbuse = ({ mode }: Incident): boolean => mode.length > 0 && mode.every((m) => ABUSE.has(m));

interface When {
  readonly day: Day;
  readonly clear: boolean;
  readonly because: string;
}

/** On which day of the term it counts, and whether it is clear that it was not before the truce began. */
function whenOf(incident: Incident, { truce, from, to, breaches, voices }: Term): When | null {
  if (incident.until < from || (to !== null && incident.day > to)) return null;
  const day = incident.day < from ? from : incident.day;
  if (incident.dated === "report" && incident.findings.every((f) => looksBack(f, voices)))
    return { day, clear: false, because: "told of in a study that looks back, its day unsaid" };
  if (incident.dated === "report")
    return (incident.firstReport ?? day) <= addDays(from, UNDATED_DAYS)
      ? { day, clear: false, because: "told of as it began, its day unsaid" }
      : { day, clear: true, because: "" };
  if (incident.day < from) return { day, clear: false, because: "in the night it began" };
  if (incident.day > from || incident.until > from) return { day, clear: true, because: "" };
  const begins = truce.start.slice(11);
  const hours = incident.findings.flatMap((f) => hourOf(f.finding.time.start, from)).sort();
  if (hours[0] !== undefined && begins !== "") return hours[0] < begins ? null : { day, clear: true, because: "" };
  return (begins !== "" && begins <= EARLY) || isToldAsBreach(incident, breaches)
    ? { day, clear: true, because: "" }
    : { day, clear: false, because: "on the day it began, at an hour unsaid" };
}

/** Its report says too that the side it is laid to broke the truce. */
const isToldAsBreach = ({ findings, accused }: Incident, breaches: Term["breaches"]): boolean =>
  findings.some(({ report }) => accused.some((a) => breaches.get(report.id)?.has(sideKey(a))));

const hourOf = (start: string | null, day: Day): string[] =>
  start !== null && start.length > 10 && firstDay(start) === day ? [start.slice(11)] : [];

function whoOf(incident: Incident, accused: readonly string[], term: Term): Bearing | null {
  const targets = keysOf(incident.target, (a) => partyOf(a, term.parties, term.patrons));
  const strangers = incident.target.filter((a) => isSomebody(a) && partyOf(a, term.parties, term.patrons) === null);
  if (incident.accused.length === 0) {
    if (targets.length > 0) return { bearing: "nobody", because: "violence in its term, nobody named" };
    return strangers.length === 0 && isAbout(incident, term)
      ? { bearing: "nobody", because: "violence in its term, nobody named" }
      : null;
  }
  const own = keysOf(incident.accused, (a) => partyOf(a, term.parties, term.patrons));
  // A crowd in its own capital.
  if (accused.length === 0 && targets.length > 0 && targets.every((key) => own.includes(key))) return null;
  if (accused.length === 0)
    return targets.length > 0 ? { bearing: "third party", because: "violence by somebody not bound by it" } : null;
  const others = targets.filter((key) => !accused.includes(key));
  const isMutual = accused.length > 1;
  if (others.length > 0 || isMutual) return { bearing: "against", because: "violence in its term" };
  if (targets.length > 0) return null;
  if (strangers.length === 0) return { bearing: "against", because: "violence in its term" };
  return strangers.some((a) => isWatcher(a, term))
    ? { bearing: "third party", because: "violence against those who watch or mediate it" }
    : null;
}

/** Named, or of a side; "civilians" alone are anybody's. */
const isSomebody = (a: Actor): boolean => a.id !== null || a.side !== undefined;

const isWatcher = (a: Actor, { truce }: Term): boolean =>
  a.role === "MON" || a.role === "IGO" || truce.mediators.some((m) => sideKey(m) === sideKey(a));

/** Nobody is named on either side: its reports speak of a party elsewhere. */
const isAbout = ({ findings }: Incident, { parties, context }: Term): boolean =>
  findings.some(({ report }) => [...(context.get(report.id)?.keys ?? [])].some((key) => parties.has(key)));

/** Parties that tell of it as somebody else's deed, by key. */
function accusersOf({ findings }: Incident, accused: readonly string[], term: Term): string[] {
  const told = findings.filter(({ finding: { claim } }) => claim.stance !== "denies");
  const by = [...new Set(told.flatMap((f) => partiesBehind(f, term)))].sort();
  // Who tells of its own deed admits or boasts of it.
  return by.filter((key) => accused.length !== 1 || key !== accused[0]);
}

function keysOf(actors: readonly Actor[], key: (actor: Actor) => string | null): string[] {
  return [...new Set(actors.flatMap((a) => key(a) ?? []))].sort();
}
