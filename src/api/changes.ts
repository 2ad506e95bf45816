type Listener = (version: number) => void;

/** Tells everybody who listens that the record has changed. */
export interface Changes {
  tell(version: number): void;
  /** @returns what stops the listening */
  listen(listener: Listener): () => void;
}

export function changesOf(): Changes {
  const listeners = new Set<Listener>();
  return {
    tell(version) {
      for (const listener of listeners) listener(version);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
