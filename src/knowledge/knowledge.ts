import type { Entity } from "./entity.js";
import { type Generic, genericEntries } from "./generic.js";
import { compileNames, type Names } from "./names.js";
import { type Office, officeEntries } from "./offices.js";
import { compilePhrases, type Phrases } from "./phrases.js";

/** Who and where: everything a reader needs to know about names before it reads. */
export interface Knowledge {
  readonly entities: readonly Entity[];
  readonly byId: ReadonlyMap<string, Entity>;
  readonly names: Names;
  readonly generic: Phrases<Generic>;
  readonly offices: Phrases<Office>;
}

/** Puts lists together. Where an id comes twice, the later entry replaces the earlier: users mend our lists with theirs. */
export function buildKnowledge(entities: readonly Entity[]): Knowledge {
  const byId = new Map(entities.map((entity) => [entity.id, entity] as const));
  const kept = [...byId.values()];
  return {
    entities: kept,
    byId,
    names: compileNames(kept),
    generic: compilePhrases(genericEntries()),
    offices: compilePhrases(officeEntries()),
  };
}
