import type { Knowledge } from "../knowledge/index.js";
import { type Actor, asSide, type Role } from "../model/index.js";
import type { Draft } from "./draft.js";
import type { Scene } from "./scene.js";

/** Who plays in a report: whom "the army", "the rebels" and "the separatists" mean; `null` where it is not clear. */
export interface Cast {
  readonly state: Actor | null;
  readonly rebels: Actor | null;
  readonly separatists: Actor | null;
}

interface Count {
  actor: Actor;
  /** How much the report speaks of them. */
  n: number;
  /** How often they do what parties do. */
  deeds: number;
  /** Named as somebody, not only by a place of theirs: "in Geneva". */
  isNamed: boolean;
}

const ARMED = new Set(["REB", "SEP", "PAR"]);
const HARM = new Set<string>(["ASSAULT", "COERCE", "compliance", "truce", "ACCUSE", "RETREAT"]);
/** How much more than the next the one meant must be spoken of. */
const MARGIN = 1.5;
/** An organ or a force of a side weighs more than its name. */
const FOR_AN_ORGAN = 2;
const FOR_A_DEED = 2;
/** A second state with this share of the first one's deeds is its enemy. */
const RIVAL = 0.4;

const isStateId = (id: string | null): boolean => id !== null && /^[A-Z]{3}$/.test(id);
export const isState = ({ id, side }: Actor): boolean => side === undefined && isStateId(id);
export const isGroup = ({ id, role, side }: Actor): boolean =>
  side === undefined && id !== null && !isStateId(id) && role !== undefined && ARMED.has(role);

/** By what the report names and where, and, once known, by what it tells that they do. */
export function castOf(scenes: readonly Scene[], { byId }: Knowledge, drafts: readonly Draft[] = []): Cast {
  const known = counted(scenes, drafts, byId);
  const groups = known.filter(({ actor }) => isGroup(actor));
  const states = known.filter(({ actor }) => isState(actor));
  const hosts = new Set(groups.flatMap(({ actor }) => byId.get(actor.id ?? "")?.country ?? []));
  return {
    state: homeOf(states, hosts, byId),
    rebels: foremost(groups),
    separatists: foremost(groups.filter(({ actor }) => actor.role === "SEP")),
  };
}

function counted(scenes: readonly Scene[], drafts: readonly Draft[], byId: Knowledge["byId"]): Count[] {
  const counts = new Map<string, Count>();
  const add = (a: Actor, n: number, deeds: number, isNamed = true): void => {
    const { id } = a.side ?? a;
    if (id === null) return;
    const known = counts.get(id) ?? { actor: plain(a), n: 0, deeds: 0, isNamed: false };
    const role = a.side === undefined && !isStateId(id) ? (known.actor.role ?? a.role) : undefined;
    counts.set(id, {
      actor: role ? { ...known.actor, role } : known.actor,
      n: known.n + n,
      deeds: known.deeds + deeds,
      isNamed: known.isNamed || isNamed,
    });
  };
  for (const { mentions } of scenes)
    for (const { actors, place } of mentions) {
      for (const a of actors) add(a, a.role === "MIL" ? FOR_AN_ORGAN : 1, 0);
      const [country, ...more] = place?.id ? (byId.get(place.id)?.country ?? []) : [];
      const owner = country === undefined || more.length > 0 ? undefined : byId.get(country);
      if (owner) add({ id: owner.id, name: owner.name, text: owner.name }, 1, 0, false);
    }
  for (const { finding: f } of drafts)
    if (HARM.has(f.type)) for (const a of [...f.actor, ...f.recipient]) add(a, FOR_A_DEED, 1);
  return [...counts.values()];
}

const plain = (a: Actor): Actor => {
  const { id, name, text } = a.side ? asSide(a) : a;
  return { id, name, text };
};

/** The one spoken of clearly more than any other, the first named of equals none. */
function foremost(counts: readonly Count[]): Actor | null {
  const [first, second] = [...counts].sort((a, b) => b.n - a.n);
  return first && (second === undefined || first.n >= second.n * MARGIN) ? first.actor : null;
}

/** The state that a report is about: where its groups fight; none where two states are at war with each other. */
function homeOf(states: readonly Count[], hosts: ReadonlySet<string>, byId: Knowledge["byId"]): Actor | null {
  const deeds = Math.max(0, ...states.map((s) => s.deeds));
  const atWar = states.filter((s) => s.deeds > 0 && s.deeds >= deeds * RIVAL);
  if (atWar.length > 1) return null;
  const [party] = atWar;
  if (party && party.n * MARGIN >= Math.max(...states.map((s) => s.n))) return party.actor;
  const most = Math.max(0, ...states.map((s) => s.n));
  const local = states.filter(({ actor, n }) => hosts.has(actor.id ?? "") && n * MARGIN >= most);
  if (local.length > 0) return foremost(local);
  // Where they only meet is nobody's home, if another state is known to have these groups.
  const first = foremost(states);
  const isVenue = hosts.size === 1 && states.some((s) => s.actor === first && !s.isNamed);
  if (states.length > 0 && !isVenue) return first;
  const [only, ...more] = [...hosts].flatMap((id) => byId.get(id) ?? []);
  return only && more.length === 0 ? { id: only.id, name: only.name, text: only.name } : null;
}

/** Words for no body of a state though they have its role, and for those who fight for more than the one armed group. */
const OTHERS =
  /spokes|delegat|negotiat|envoy|representative|leadership|diplomat|ambassador|consul|attach|tribunal|jihad|islamist|extremist|dissident|mutineer|faction|resistance|mujahed|mujahid/;
const ORGANS = new Set(["GOV", "MIL", "COP", "INT", "LEG", "JUD"]);

/** Which of the cast a common noun stands for, by its role: "the army", "government officials", "rebel fighters". */
export function partOf({ name, role }: { readonly name: string; readonly role?: Role | undefined }): keyof Cast | null {
  // "the NADK" of "NADK units" is a name of its own.
  if (role === undefined || OTHERS.test(name) || name !== name.toLowerCase()) return null;
  if (ORGANS.has(role)) return "state";
  return role === "REB" ? "rebels" : role === "SEP" ? "separatists" : null;
}
