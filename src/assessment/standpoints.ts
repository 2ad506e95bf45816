import type { Entity, Knowledge } from "../knowledge/index.js";
import { type Actor, type Finding, sideKey } from "../model/index.js";
import type { Standpoint } from "./incident.js";
import { areAllied, isKnown, type Ties } from "./ties.js";

/** Whose an outlet is: `sides` by key, empty where it is nobody's; a `monitor` counts or observes in its own name. */
export interface Outlet {
  readonly sides: readonly string[];
  readonly kind: "outlet" | "monitor";
}

/** What grading must know about who speaks. */
export interface Voices {
  /** By the source as a report names it, or the name of an outlet somebody cites; `null` is unknown. */
  outletOf(source: string): Outlet | null;
  /** A body's people in the field (OSCE SMM, UNIFIL): they see for themselves. */
  isMission(actor: Actor): boolean;
}

/** Knows no outlet: every report then speaks for an unknown one. */
export const NO_VOICES: Voices = { outletOf: () => null, isMission: () => false };

/** The sides a happening is between, by key. */
export interface Sides {
  readonly accused: ReadonlySet<string>;
  readonly target: ReadonlySet<string>;
}

const WITNESSES: ReadonlySet<string> = new Set(["CVL", "MED"]);
/** Armed and political groups speak for themselves, also where the record does not tell with whom they fight. */
const PARTISANS: ReadonlySet<string> = new Set(["REB", "SEP", "PAR", "UAF"]);
const BODIES: ReadonlySet<string> = new Set(["IGO", "NGO", "REL"]);
const ON_THE_SPOT =
  /\b(witness(es)?|eyewitness(es)?|residents?|villagers?|locals?|survivors?|hospitals?|doctors?|medics?|nurses?|surgeons?|reporters?|journalists?|correspondents?|photographers?|relatives|refugees)\b/iu;

/**
 * Who stands behind a finding, one a voice. Whoever vouches for it decides (`claim.by`), not the outlet that passes it
 * on: an agency that relays a ministry says what the ministry says. A report in its own voice speaks for its outlet.
 */
export function standpointsOf(
  f: Finding,
  source: string | null,
  sides: Sides,
  ties: Ties,
  voices: Voices,
): Standpoint[] {
  if (f.claim.by.length === 0) return [ofOutlet(source === null ? null : voices.outletOf(source), sides, ties)];
  return f.claim.by.map((actor) => ofActor(actor, sides, ties, voices));
}

function ofActor(actor: Actor, sides: Sides, ties: Ties, voices: Voices): Standpoint {
  // People who were there are heard as such, whoever's citizens they are.
  if (WITNESSES.has(actor.role ?? "") || (actor.role === undefined && ON_THE_SPOT.test(actor.name))) {
    const outlet =
      actor.role === "MED" ? (voices.outletOf(actor.id ?? actor.name) ?? voices.outletOf(actor.name)) : null;
    return outlet ? ofOutlet(outlet, sides, ties) : "witness";
  }
  const key = sideKey(actor);
  if (sides.accused.has(key)) return "accused";
  if (sides.target.has(key)) return "party";
  if (backs(key, sides, ties)) return "backer";
  if (isFoe(key, sides, ties) || PARTISANS.has(actor.role ?? "")) return "party";
  if (actor.role === "MON" || voices.isMission(actor)) return "monitor";
  const outlet = voices.outletOf(actor.name);
  if (outlet) return ofOutlet(outlet, sides, ties);
  if (BODIES.has(actor.role ?? "")) return "independent";
  // "Officials", "sources": of nobody we know.
  return isKnown(actor) && (actor.id !== null || actor.side !== undefined) ? "independent" : "unknown outlet";
}

function ofOutlet(outlet: Outlet | null, sides: Sides, ties: Ties): Standpoint {
  if (outlet === null) return "unknown outlet";
  const bound = outlet.sides.some(
    (s) => sides.accused.has(s) || sides.target.has(s) || backs(s, sides, ties) || isFoe(s, sides, ties),
  );
  if (bound) return "outlet of a side";
  return outlet.kind === "monitor" ? "monitor" : "independent";
}

const backs = (key: string, { accused, target }: Sides, ties: Ties): boolean =>
  [...accused, ...target].some((side) => ties.backers.get(side)?.has(key));

/**
 * Who is at war with the accused speaks as a party, also where nobody says who was struck; and so does anybody at war
 * where nobody says who did it to whom.
 */
function isFoe(key: string, { accused, target }: Sides, ties: Ties): boolean {
  const sides = [...(accused.size > 0 ? accused : target)];
  return sides.length > 0 ? sides.some((side) => ties.foes.get(side)?.has(key)) : ties.foes.has(key);
}

/** On whose side of a happening a voice stands: with the accused, against them, or neither. */
export function campOf(
  f: Finding,
  source: string | null,
  sides: Sides,
  ties: Ties,
  voices: Voices,
): Set<"accused" | "other"> {
  const keys =
    f.claim.by.length > 0 ? f.claim.by.map(sideKey) : source === null ? [] : (voices.outletOf(source)?.sides ?? []);
  const camps = new Set<"accused" | "other">();
  for (const key of keys) {
    const withThem = sides.accused.has(key) || [...sides.accused].some((a) => ties.backers.get(a)?.has(key));
    const against =
      sides.target.has(key) || isFoe(key, sides, ties) || [...sides.target].some((t) => areAllied(ties, t, key));
    if (withThem) camps.add("accused");
    else if (against) camps.add("other");
  }
  return camps;
}

/** Whose outlet a source is, and who is a mission, as the lists have it. Names are compared without case and "the". */
export function voicesOf({ entities, byId }: Knowledge): Voices {
  const byName = new Map<string, Entity>();
  const ranked = [...entities].sort((a, b) => Number(b.kind === "outlet") - Number(a.kind === "outlet"));
  for (const e of ranked)
    for (const name of [e.id, e.name, ...e.aliases]) if (!byName.has(plain(name))) byName.set(plain(name), e);
  return {
    outletOf(source) {
      const e = byName.get(plain(source));
      return e ? outletFrom(e) : null;
    },
    isMission: ({ id }) => id !== null && byId.get(id)?.kind === "mission",
  };
}

const plain = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^the\s+/, "");

function outletFrom(e: Entity): Outlet | null {
  const side = e.side ? [e.side] : [];
  switch (e.kind) {
    case "outlet":
      return { sides: side.length === 0 && e.owner === "state" ? (e.country ?? []) : side, kind: "outlet" };
    case "mission":
      return { sides: side, kind: "monitor" };
    case "organisation":
      return { sides: side, kind: e.role === "MON" ? "monitor" : "outlet" };
    case "state":
    case "de-facto":
    case "group":
      return { sides: [e.id], kind: "outlet" };
    case "force":
    case "organ":
      return { sides: side, kind: "outlet" };
    default:
      return null;
  }
}
