import { type Actor, type Role, sideKey, type Watch } from "../model/index.js";
import { campsIn } from "./camps.js";
import { once, type Told } from "./told.js";

/** For whom somebody fights, by key: those that back or arm it, that are of its camp, or of which a watch says so. */
export type Patrons = ReadonlyMap<string, ReadonlySet<string>>;

export const NO_PATRONS: Patrons = new Map();

/**
 * Patrons that the record tells of. What an opponent alleges of them is not taken: only what a report says in its own
 * voice, or one of the two says itself.
 */
export function patronsIn(told: readonly Told[], watches: readonly Watch[] = []): Patrons {
  const patrons = new Map<string, Set<string>>();
  const add = (client: string, patron: string) => {
    if (client !== patron) patrons.set(client, (patrons.get(client) ?? new Set()).add(patron));
  };
  for (const one of told) for (const [client, patron] of backedIn(one)) add(client, patron);
  for (const [side, camp] of campsIn(told)) for (const other of camp) add(side, other);
  for (const { allies } of watches)
    for (const [party, of] of Object.entries(allies)) for (const ally of of) add(sideKey(ally), party);
  return patrons;
}

const backedIn = once(({ findings }: Told): (readonly [client: string, patron: string])[] =>
  findings.flatMap(({ finding: f }) => {
    if ((f.type !== "backs" && f.type !== "arms") || f.status !== "actual" || f.claim.stance === "denies") return [];
    const own = new Set([...f.actor, ...f.recipient].map(sideKey));
    if (!f.claim.by.every((by) => own.has(sideKey(by)))) return [];
    return f.actor.flatMap((backer) => f.recipient.map((backed) => [sideKey(backed), sideKey(backer)] as const));
  }),
);

/** Whose acts are their own, not a party's. */
const PRIVATE: ReadonlySet<Role> = new Set(["CVL", "MED", "BUS", "NGO", "REL"]);

/** Which of some parties (keys) a side is, or fights for; `null`: none. */
export function partyByKey(key: string, parties: ReadonlySet<string>, patrons: Patrons): string | null {
  if (parties.has(key)) return key;
  const found = [...(patrons.get(key) ?? [])].filter((p) => parties.has(p)).sort();
  // Somebody whom several parties back fights for none of them in particular.
  return found.length === 1 ? (found[0] as string) : null;
}

/** Which of some parties an actor belongs to or fights for. */
export const partyOf = (actor: Actor, parties: ReadonlySet<string>, patrons: Patrons): string | null =>
  partyByKey(sideKey(actor), parties, patrons);

/** Like `partyOf`, for acts: a party's citizens, press and clergy do not act for it. */
export const actsFor = (actor: Actor, parties: ReadonlySet<string>, patrons: Patrons): string | null =>
  actor.role !== undefined && PRIVATE.has(actor.role) ? null : partyOf(actor, parties, patrons);
