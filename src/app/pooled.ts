import type { Actor, Finding, Place } from "../model/index.js";

/** The same few actors and places are named in a million findings: each is kept once, which halves what a record takes. */
export function pooled(): (findings: Finding[]) => Finding[] {
  const kept = new Map<string, unknown>();
  const one = <T>(value: T): T => {
    const key = JSON.stringify(value);
    const found = kept.get(key);
    if (found !== undefined) return found as T;
    kept.set(key, value);
    return value;
  };
  const all = <T extends Actor | Place>(list: readonly T[]): readonly T[] => one(list.map(one));
  return (findings) =>
    findings.map((f) => ({
      ...f,
      actor: all(f.actor),
      recipient: all(f.recipient),
      ...(f.mediator ? { mediator: all(f.mediator) } : {}),
      place: all(f.place),
      claim: one(f.claim),
      time: one(f.time),
      ...(f.mode ? { mode: one(f.mode) } : {}),
      ...(f.kind ? { kind: one(f.kind) } : {}),
    }));
}
