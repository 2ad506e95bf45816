import { useMemo, useSyncExternalStore } from "react";
import { keptWord } from "../parts/keptWord.js";
import type { ChosenNames } from "./naming.js";

const kept = keptWord("trucewatch.place-names");

/** The choices as kept; what is no list of names is none. */
export function chosenIn(word: string): ChosenNames {
  if (word === "") return {};
  try {
    const found: unknown = JSON.parse(word);
    if (typeof found !== "object" || found === null) return {};
    return Object.fromEntries(Object.entries(found).filter(([, name]) => typeof name === "string"));
  } catch {
    return {};
  }
}

/** `name: null` is the record's own again. */
export function choosing(chosen: ChosenNames, id: string, name: string | null): ChosenNames {
  const { [id]: _, ...others } = chosen;
  return name === null ? others : { ...others, [id]: name };
}

const choose = (id: string, name: string | null): void =>
  kept.set(JSON.stringify(choosing(chosenIn(kept.get()), id, name)));

const chooseNone = (): void => kept.set("{}");

/** The names chosen at this browser, and how to choose. */
export function useChosenNames(): {
  readonly chosen: ChosenNames;
  readonly choose: (id: string, name: string | null) => void;
  readonly chooseNone: () => void;
} {
  const word = useSyncExternalStore(kept.follow, kept.get);
  const chosen = useMemo(() => chosenIn(word), [word]);
  return { chosen, choose, chooseNone };
}
