import { findNames, type Knowledge } from "../knowledge/index.js";
import { segment } from "../language/index.js";
import { type Actor, asSide } from "../model/index.js";
import { inSource } from "./bulletin.js";
import type { Draft } from "./draft.js";
import type { Scene } from "./scene.js";

/** A side, as an actor without a role. */
type Side = Pick<Actor, "id" | "name">;

/** Whose "the ministry" is by who publishes the report. */
export interface Publisher {
  /** The side whose outlet, or organ, it is. */
  readonly side: Side | null;
  /** The one country it is at home in. */
  readonly country: Side | null;
}

export const NO_PUBLISHER: Publisher = { side: null, country: null };

/** Who publishes, by the lists: a side's own outlet, ministry or army; else where the outlet is at home. */
export function publisherOf(source: string | null, knowledge: Knowledge): Publisher {
  const { names, byId } = knowledge;
  const body = inSource(source ?? "", knowledge);
  if (body) return { side: asSide(body), country: null };
  const sideOf = (id: string | null | undefined): Side | null => {
    const side = id ? byId.get(id) : undefined;
    return side ? { id: side.id, name: side.name } : null;
  };
  const entities = segment(source ?? "").flatMap(({ tokens }) => findNames(names, tokens).flatMap((m) => m.entities));
  const outlet = entities.find((e) => e.kind === "outlet");
  const [country, ...others] = outlet?.country ?? [];
  return { side: sideOf(outlet?.side), country: others.length > 0 ? null : sideOf(country) };
}

/** The bodies of a side that a report goes on to call by the bare noun. */
const ORGAN = /\b(ministry|office|command|prosecutors|presidency|embassy|service|headquarters)\b/;
/** What tells one such body from another of the same side. */
const FIELD =
  /\b(foreign|external affairs|defen[cs]e|interior|internal affairs|health|information|emergenc(?:y|ies)|justice|prosecutor|prosecutors|president|presidential|prime minister)\b/;

/** The bodies that a report has named with their sides so far, the last of each kind. */
export type Organs = Map<string, Side>;

const kindsOf = (text: string): readonly string[] => {
  const words = text.toLowerCase();
  const [organ] = ORGAN.exec(words) ?? [];
  if (organ === undefined) return [];
  const [field] = FIELD.exec(words) ?? [];
  return field === undefined ? [organ] : [`${field} ${organ}`, organ];
};

/** "The ministry said": the one that was named last; "the foreign ministry" only where a foreign one was. */
export const recalled = (organs: Organs, text: string): Side | null => organs.get(kindsOf(text)[0] ?? "") ?? null;

/** Remembers the bodies of a sentence, in the order of the text. */
export function remember(organs: Organs, { mentions }: Scene): void {
  for (const { actors } of mentions) {
    const [actor] = actors;
    if (!actor || actors.length > 1 || actor.id === null || actor.side !== undefined || actor.role === undefined)
      continue;
    for (const kind of kindsOf(actor.text)) organs.set(kind, { id: actor.id, name: actor.name });
  }
}

/** How many states must be spoken of more for one to have no part in a report. */
const FOREMOST = 2;

/** The state an outlet is at home in, where the report speaks of it as one of the first two: its "officials" are that one's. */
export function atHome({ country }: Publisher, scenes: readonly Scene[]): Side | null {
  if (country === null) return null;
  const counts = new Map<string, number>();
  for (const { mentions } of scenes)
    for (const { actors } of mentions)
      for (const a of actors) {
        const id = a.side ? a.side.id : a.id;
        if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
  const own = counts.get(country.id ?? "") ?? 0;
  return own > 0 && [...counts.values()].filter((n) => n > own).length < FOREMOST ? country : null;
}

/** "The claim that our units attacked is not true": where nobody in particular denies it, the side whose outlet it is does. */
export const withDenier = (drafts: readonly Draft[], { side }: Publisher): readonly Draft[] =>
  side === null
    ? drafts
    : drafts.map((d) => {
        const { claim } = d.finding;
        const isOpen = claim.stance === "denies" && claim.by.length === 0;
        return isOpen
          ? { ...d, finding: { ...d.finding, claim: { ...claim, by: [{ ...side, text: side.name }] } } }
          : d;
      });
