import { type Atlas, type Ledger, type PlaceNames, severallyNamed } from "../assessment/index.js";

/** Places that go by several names, gathered once for each ledger: every view of the desk that names a place asks for them. */
export function severalNames(): (ledger: Ledger, atlas: Atlas) => readonly PlaceNames[] {
  const kept = new WeakMap<Ledger, readonly PlaceNames[]>();
  return (ledger, atlas) => {
    const names = kept.get(ledger) ?? severallyNamed(ledger.findings, atlas);
    kept.set(ledger, names);
    return names;
  };
}
