import type { Actor, Place } from "../model/index.js";

/** A name or noun phrase in one sentence that can fill a role. Indexes are tokens of the sentence, half-open. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Whom it can mean as somebody who acts; empty for a place that is only a place. */
  readonly actors: readonly Actor[];
  /** Where it is, if it can be meant as a place. */
  readonly place: Place | null;
  /** Common nouns alone ("rebels") are known less surely than names. */
  readonly named: boolean;
  /** An office with its holder: makes a holds-office finding. */
  readonly holds?: { readonly person: Actor; readonly side: Actor | null; readonly office: string };
  /** Somebody with a name of his own. */
  readonly person?: true;
  /** An office without a name beside it, and whose it is. */
  readonly post?: { readonly side: Actor; readonly office: string };
  /** Stands for whoever the report is about: "both sides". */
  readonly collective?: true;
}

/** Mentions joined by commas and "and", with the preposition that leads them in ("" for none). */
export interface Group {
  readonly start: number;
  readonly end: number;
  readonly preposition: string;
  readonly mentions: readonly Mention[];
}

export const actorsOf = (group: Group): Actor[] => group.mentions.flatMap((m) => m.actors);
