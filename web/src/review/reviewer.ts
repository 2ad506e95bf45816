import { useSyncExternalStore } from "react";
import { keptWord } from "../parts/keptWord.js";
import { useSession } from "../session/session.js";

const kept = keptWord("trucewatch.reviewer");
const keep = (name: string): void => kept.set(name.trim());

/**
 * Who decides at this browser, and how to say so; empty until somebody did. Stands beside every decision. Whoever is
 * signed in decides under the name of their token, and need not, nor can, say another.
 */
export function useReviewer(): readonly [string, (name: string) => void] {
  const said = useSyncExternalStore(kept.follow, kept.get);
  const { name } = useSession();
  return [name ?? said, keep];
}
