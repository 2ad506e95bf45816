import { useSyncExternalStore } from "react";
import { useSession } from "../session/session.js";

const KEY = "trucewatch.reviewer";
const listeners = new Set<() => void>();
/** For a browser that keeps nothing: the name then lasts as long as the page. */
let unkept = "";

function kept(): string {
  try {
    return window.localStorage.getItem(KEY) ?? unkept;
  } catch {
    return unkept;
  }
}

function keep(name: string): void {
  unkept = name.trim();
  try {
    window.localStorage.setItem(KEY, unkept);
  } catch {
    // Full or forbidden: `unkept` has it.
  }
  for (const listener of listeners) listener();
}

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/**
 * Who decides at this browser, and how to say so; empty until somebody did. Stands beside every decision. Whoever is
 * signed in decides under the name of their token, and need not, nor can, say another.
 */
export function useReviewer(): readonly [string, (name: string) => void] {
  const said = useSyncExternalStore(listen, kept);
  const { name } = useSession();
  return [name ?? said, keep];
}
