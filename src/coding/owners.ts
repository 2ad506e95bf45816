import type { Knowledge } from "../knowledge/index.js";
import { type Actor, asSide, type FindingDraft } from "../model/index.js";
import type { Draft } from "./draft.js";
import type { Scene } from "./scene.js";

/** Stands for whose office it is until the whole report is read: "Interior Minister Ahmat Bachir". */
export const SOMEBODYS_GOVERNMENT = { id: null, name: "government" } as const;

/** Nouns for a state's own, which a report that is about one state need not name again. */
const ORGANS =
  /^(?:(?:the |federal |central |national |regular |state )?(?:government|authorities|army|military|police|gendarmerie|parliament|junta|regime|air force|navy|ministry|presidency|cabinet|state|security forces|armed forces|soldiers?|troops|policem[ae]n|policewom[ae]n|brigades?|battalions?|regiments?|warplanes?|helicopters?|helicopter gunships?|gunships?|fighter jets?|jets|national guard|presidential guard|officials?|lawmakers|conscripts?|servicem[ae]n)|(?:government|army|security|federal|state|loyalist|regime|military|police) (?:forces|troops|soldiers|army|officials?|warplanes|helicopters|officers?|aircraft|spokesman|spokeswoman|spokesperson|authorities|security forces|militias?)|(?:foreign|defen[cs]e|interior|health|information|justice) (?:ministry|minister)|ministry of \w+(?: \w+)?|(?:prime|foreign|defen[cs]e|interior) minister|general staff|high command|intelligence services?|security services?|border guards?)$/;
/** Nouns for the one armed group that a report is about. */
const GROUPS =
  /^(?:rebels?|insurgents?|guerr?illas?|rebel (?:group|groups|movement|forces?|army|fighters?|commanders?|leaders?|leadership)|insurgent (?:group|groups|fighters)|guerr?illa (?:group|fighters)|separatists?|separatist (?:forces|fighters|authorities|leaders?|leadership)|secessionists?|militants?|militant (?:group|fighters)|armed opposition|opposition fighters?|combatants?|fighters?|breakaway (?:authorities|government)|de facto (?:authorities|government|administration))$/;
const SEPARATE = /separat|secession|breakaway|de facto/;

const ARMED = new Set(["REB", "SEP", "PAR"]);
const HARM = new Set<string>(["ASSAULT", "COERCE", "compliance", "truce", "ACCUSE", "RETREAT"]);
/** How much more than the next the one meant must be spoken of. */
const MARGIN = 1.5;
const FOR_A_DEED = 2;

/** A second state with this share of the first one's deeds is its enemy. */
const RIVAL = 0.4;

interface Count {
  actor: Actor;
  n: number;
  deeds: number;
}

/**
 * "The army", "the rebels", "Interior Minister X": the state's, or the group, that the report is about, where it is
 * clearly about one; else they stay by their own words.
 */
export function withOwners(drafts: readonly Draft[], scenes: readonly Scene[], knowledge: Knowledge): Draft[] {
  const known = counted(drafts, scenes, knowledge);
  const state = home(known.filter(({ actor }) => isState(actor)));
  const groups = known.filter(({ actor }) => actor.role !== undefined && ARMED.has(actor.role) && !isState(actor));
  const group = foremost(groups);
  const separatist = foremost(groups.filter(({ actor }) => actor.role === "SEP"));
  const resolve = (a: Actor): Actor => {
    const owner = ownerOf(a.name, state, group, separatist);
    if (a.id === null && a.side === undefined && owner)
      return { ...a, id: owner.id, name: owner.name, ...role(a, owner) };
    if (a.side === undefined || a.side.id !== null) return a;
    const holder = ownerOf(a.side.name, state, group, separatist);
    if (holder) return { ...a, side: { id: holder.id, name: holder.name } };
    if (a.side.name !== SOMEBODYS_GOVERNMENT.name) return a;
    const { side: _, ...person } = a;
    return person as Actor;
  };
  return drafts.map((d) => ({ ...d, finding: resolved(d.finding, resolve) }));
}

function ownerOf(noun: string, state: Actor | null, group: Actor | null, separatist: Actor | null): Actor | null {
  if (ORGANS.test(noun)) return state;
  if (!GROUPS.test(noun)) return null;
  return SEPARATE.test(noun) ? separatist : group;
}

const role = (a: Actor, owner: Actor): Pick<Actor, "role"> | object =>
  isState(owner) ? { role: a.role ?? "GOV" } : owner.role ? { role: owner.role } : {};

/** Told by a common noun: whoever it is taken for, the clause itself names nobody. */
export const isCommon = ({ text }: Actor): boolean =>
  ORGANS.test(text.toLowerCase()) || GROUPS.test(text.toLowerCase());

const isState = ({ id }: Pick<Actor, "id">): boolean => id !== null && /^[A-Z]{3}$/.test(id);

/** Whoever the report names: how often, how often its places are theirs, how often they do what parties do. */
function counted(drafts: readonly Draft[], scenes: readonly Scene[], { byId }: Knowledge): Count[] {
  const counts = new Map<string, Count>();
  const add = (a: Actor, n: number, deeds: number): void => {
    const { id } = a.side ?? a;
    if (id === null) return;
    const known = counts.get(id) ?? { actor: a.side ? asSide(a) : a, n: 0, deeds: 0 };
    known.n += n;
    known.deeds += deeds;
    if (a.side === undefined && a.role !== undefined && known.actor.role === undefined && !isState(a))
      known.actor = { ...known.actor, role: a.role };
    counts.set(id, known);
  };
  for (const { mentions } of scenes)
    for (const { actors, place } of mentions) {
      for (const a of actors) add(a, a.role === "MIL" ? 2 : 1, 0);
      const [country, ...more] = place?.id ? (byId.get(place.id)?.country ?? []) : [];
      const owner = country === undefined || more.length > 0 ? undefined : byId.get(country);
      if (owner) add({ id: owner.id, name: owner.name, text: owner.name }, 1, 0);
    }
  for (const { finding: f } of drafts)
    if (HARM.has(f.type)) for (const a of [...f.actor, ...f.recipient]) add(a, FOR_A_DEED, 1);
  return [...counts.values()];
}

/** The one spoken of clearly more than any other. */
function foremost(counts: readonly Count[]): Actor | null {
  const [first, second] = [...counts].sort((a, b) => b.n - a.n);
  return first && (second === undefined || first.n >= second.n * MARGIN) ? first.actor : null;
}

/** The state that a report is about: none where two states are at war with each other. */
function home(states: readonly Count[]): Actor | null {
  const deeds = Math.max(0, ...states.map((s) => s.deeds));
  const atWar = states.filter((s) => s.deeds > 0 && s.deeds >= deeds * RIVAL);
  if (atWar.length > 1) return null;
  const [party] = atWar;
  if (party && party.n * MARGIN >= Math.max(...states.map((s) => s.n))) return party.actor;
  return foremost(states);
}

function resolved(f: FindingDraft, resolve: (a: Actor) => Actor): FindingDraft {
  const all = (actors: readonly Actor[]): Actor[] => actors.map(resolve);
  return {
    ...f,
    actor: all(f.actor),
    recipient: withoutNobody(all(f.recipient)),
    ...(f.mediator ? { mediator: all(f.mediator) } : {}),
    claim: { ...f.claim, by: all(f.claim.by) },
  };
}

/** A government that nobody can be found for is nobody. */
const withoutNobody = (actors: Actor[]): Actor[] =>
  actors.filter((a) => !(a.id === null && a.name === SOMEBODYS_GOVERNMENT.name && a.text === ""));
