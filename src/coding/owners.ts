import { type Actor, asSide, type FindingDraft } from "../model/index.js";
import type { Draft } from "./draft.js";
import type { Scene } from "./scene.js";

/** Stands for whose office it is until the whole report is read: "Interior Minister Ahmat Bachir". */
export const SOMEBODYS_GOVERNMENT = { id: null, name: "government" } as const;

/** Nouns for a state's own, which a report that is about one state need not name again. */
const ORGANS =
  /^(?:(?:the |federal |central |national |regular |state )?(?:government|authorities|army|military|police|gendarmerie|parliament|junta|regime|air force|navy|ministry|presidency|cabinet|state|security forces|armed forces|soldiers?|troops|policem[ae]n|policewom[ae]n|warplanes?|helicopters?|helicopter gunships?|gunships?|fighter jets?|jets|national guard|presidential guard|officials?|lawmakers|conscripts?|servicem[ae]n)|(?:government|army|security|federal|state|loyalist|regime|military|police) (?:forces|troops|soldiers|army|officials?|warplanes|helicopters|officers?|aircraft|spokesman|spokeswoman|spokesperson|authorities|security forces|militias?)|(?:foreign|defen[cs]e|interior|health|information|justice) (?:ministry|minister)|ministry of \w+(?: \w+)?|(?:prime|foreign|defen[cs]e|interior) minister|general staff|high command|intelligence services?|security services?|border guards?)$/;
/** Nouns for the one armed group that a report is about. */
const GROUPS =
  /^(?:rebels?|insurgents?|guerr?illas?|rebel (?:group|groups|movement|forces?|army|fighters?|commanders?|leaders?|leadership)|insurgent (?:group|groups|fighters)|guerr?illa (?:group|fighters)|separatists?|separatist (?:forces|fighters|authorities|leaders?|leadership)|secessionists?|militants?|militant (?:group|fighters)|armed opposition|opposition fighters?|combatants?|breakaway (?:authorities|government)|de facto (?:authorities|government|administration))$/;
const SEPARATE = /separat|secession|breakaway|de facto/;

const ARMED = new Set(["REB", "SEP", "PAR"]);
const HARM = new Set<string>(["ASSAULT", "COERCE", "compliance", "truce", "ACCUSE", "RETREAT"]);
/** How much more than the next the one meant must be spoken of. */
const MARGIN = 1.5;
const FOR_A_DEED = 2;

interface Count {
  readonly actor: Actor;
  n: number;
}

/**
 * "The army", "the rebels", "Interior Minister X": the state's, or the group, that the report is about, where it is
 * clearly about one; else they stay by their own words.
 */
export function withOwners(drafts: readonly Draft[], scenes: readonly Scene[]): Draft[] {
  const known = counted(drafts, scenes);
  const state = foremost(known.filter(({ actor }) => isState(actor)));
  const groups = known.filter(({ actor }) => actor.role !== undefined && ARMED.has(actor.role) && !isState(actor));
  const group = foremost(groups);
  const separatist = foremost(groups.filter(({ actor }) => actor.role === "SEP"));
  const resolve = (a: Actor): Actor => {
    const owner = ownerOf(a.name, state, group, separatist);
    if (a.id === null && a.side === undefined && owner) return { ...a, id: owner.id, name: owner.name, ...role(a, owner) };
    if (a.side === undefined || a.side.id !== null) return a;
    const holder = ownerOf(a.side.name, state, group, separatist);
    if (holder) return { ...a, side: { id: holder.id, name: holder.name } };
    if (a.side.name !== SOMEBODYS_GOVERNMENT.name) return a;
    const { side: _, ...person } = a;
    return person as Actor;
  };
  return drafts.map((d) => ({ ...d, finding: resolved(d.finding, resolve) }));
}

function ownerOf(
  noun: string,
  state: Actor | null,
  group: Actor | null,
  separatist: Actor | null,
): Actor | null {
  if (ORGANS.test(noun)) return state;
  if (!GROUPS.test(noun)) return null;
  return SEPARATE.test(noun) ? separatist : group;
}

const role = (a: Actor, owner: Actor): Pick<Actor, "role"> | object =>
  isState(owner) ? { role: a.role ?? "GOV" } : owner.role ? { role: owner.role } : {};

const isState = ({ id }: Pick<Actor, "id">): boolean => id !== null && /^[A-Z]{3}$/.test(id);

/** Whoever the report names, with how often, and how often they do something that parties do. */
function counted(drafts: readonly Draft[], scenes: readonly Scene[]): Count[] {
  const counts = new Map<string, Count>();
  const add = (a: Actor, n: number): void => {
    const { id } = a.side ?? a;
    if (id === null) return;
    const known = counts.get(id);
    if (known) {
      known.n += n;
      if (a.side === undefined && a.role !== undefined && known.actor.role === undefined && !isState(a))
        counts.set(id, { actor: { ...known.actor, role: a.role }, n: known.n });
    } else counts.set(id, { actor: a.side ? asSide(a) : a, n });
  };
  for (const { mentions } of scenes) for (const { actors } of mentions) for (const a of actors) add(a, 1);
  for (const { finding: f } of drafts)
    if (HARM.has(f.type)) for (const a of [...f.actor, ...f.recipient]) add(a, FOR_A_DEED);
  return [...counts.values()];
}

/** The one spoken of clearly more than any other. */
function foremost(counts: readonly Count[]): Actor | null {
  const [first, second] = [...counts].sort((a, b) => b.n - a.n);
  return first && (second === undefined || first.n >= second.n * MARGIN) ? first.actor : null;
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

