import { useQuery } from "@tanstack/react-query";
import { boardQuery } from "../api/queries.js";
import { useAskClock } from "../clock.js";
import { type Actor, sideKey, type TruceRow } from "../model.js";

const NONE: readonly TruceRow[] = [];

/** The truces of the record by the day shown; empty until they are there. */
export function useTruces(): readonly TruceRow[] {
  return useQuery(boardQuery(useAskClock())).data?.truces ?? NONE;
}

/**
 * Whose hues a page has that is of no one truce: the parties of the truce it is narrowed to, or those that all truces of
 * the record are between. Where truces have different parties, nobody's: a hue must not change its owner within a page.
 */
export function partiesOf(truces: readonly TruceRow[], narrowedTo: string | undefined): readonly Actor[] {
  const chosen = truces.find(({ truce }) => truce.id === narrowedTo);
  if (chosen !== undefined) return chosen.truce.parties;
  const [first, ...others] = truces;
  if (first === undefined) return [];
  const keys = keysOf(first);
  return others.every((other) => keysOf(other) === keys) ? first.truce.parties : [];
}

const keysOf = ({ truce }: TruceRow): string => truce.parties.map(sideKey).join(" ");
