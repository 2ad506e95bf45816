/** Some words that a browser keeps from visit to visit, under a key of ours; followed like an outer store. */
export interface KeptWord {
  /** Empty until something was kept. */
  readonly get: () => string;
  readonly set: (word: string) => void;
  /** Calls back at every change; returns what stops that. */
  readonly follow: (changed: () => void) => () => void;
}

export function keptWord(key: string): KeptWord {
  const listeners = new Set<() => void>();
  /** For a browser that keeps nothing: it then lasts as long as the page. */
  let unkept = "";
  // Another tab of the same desk.
  const heard = (changed: () => void) => (event: StorageEvent) => {
    if (event.key === key) changed();
  };
  return {
    get: () => {
      try {
        return window.localStorage.getItem(key) ?? unkept;
      } catch {
        return unkept;
      }
    },
    set: (word) => {
      unkept = word;
      try {
        window.localStorage.setItem(key, word);
      } catch {
        // Full or forbidden: `unkept` has it.
      }
      for (const listener of listeners) listener();
    },
    follow: (changed) => {
      const elsewhere = heard(changed);
      listeners.add(changed);
      window.addEventListener("storage", elsewhere);
      return () => {
        listeners.delete(changed);
        window.removeEventListener("storage", elsewhere);
      };
    },
  };
}
