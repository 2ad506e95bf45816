import type { Atom } from "./atoms.js";
import type { Resolve } from "./meaning.js";
import { type Caught, CLASSES, match, type Pattern, pattern } from "./pattern.js";
import { CLOCK_RULES } from "./rules-clock.js";
import { DAY_RULES } from "./rules-days.js";
import { MONTH_RULES } from "./rules-months.js";
import { NIGHT_RULES } from "./rules-nights.js";
import { RELATIVE_RULES } from "./rules-relative.js";
import { SPAN_RULES } from "./rules-spans.js";
import { VAGUE_RULES } from "./rules-vague.js";

/** A stretch of atoms that reads as a time by one rule. */
export interface Candidate {
  readonly caught: Caught;
  readonly means: Resolve;
  readonly order: number;
}

interface Rule {
  readonly pattern: Pattern;
  readonly means: Resolve;
  /** Of rules that catch equally much, the lower goes first. */
  readonly order: number;
}

const RULES: readonly Rule[] = [
  ...DAY_RULES,
  ...MONTH_RULES,
  ...NIGHT_RULES,
  ...RELATIVE_RULES,
  ...CLOCK_RULES,
  ...SPAN_RULES,
  ...VAGUE_RULES,
].map(([source, means], order) => ({ pattern: pattern(source), means, order }));

/** Rules by the word they can begin with, and those that begin with a class. */
const BY_WORD = new Map<string, Rule[]>();
const BY_CLASS = new Map<string, Rule[]>();
for (const rule of RULES)
  for (const element of rule.pattern.elements) {
    for (const word of element.words ?? []) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), rule]);
    if (element.words === null && element.name !== null)
      BY_CLASS.set(element.name, [...(BY_CLASS.get(element.name) ?? []), rule]);
    if (!element.optional) break;
  }

/** How the atoms from `i` on may read, longest first; a rule's meaning may still refuse its reading. */
export function readingsAt(atoms: readonly Atom[], i: number): readonly Candidate[] {
  const atom = atoms[i];
  if (atom === undefined) return NONE;
  const byWord = BY_WORD.get(atom.lower);
  const may = mayMean(atom);
  if (byWord === undefined && !may) return NONE;
  const found: Candidate[] = [];
  const offer = (rules: readonly Rule[] | undefined) => {
    for (const rule of rules ?? NONE) {
      const caught = match(rule.pattern, atoms, i);
      if (caught !== null) found.push({ caught, means: rule.means, order: rule.order });
    }
  };
  offer(byWord);
  if (may) for (const [name, rules] of BY_CLASS) if (CLASSES[name]?.(atom)) offer(rules);
  return found.length < 2 ? found : found.sort((a, b) => b.caught.to - a.caught.to || a.order - b.order);
}

const NONE: readonly never[] = [];

const mayMean = (atom: Atom): boolean =>
  atom.month !== undefined ||
  atom.weekday !== undefined ||
  atom.num !== undefined ||
  atom.ord !== undefined ||
  atom.unit !== undefined ||
  atom.part !== undefined ||
  atom.season !== undefined ||
  atom.decade !== undefined ||
  atom.rate !== undefined ||
  atom.vague === true ||
  (atom.lower.charCodeAt(0) >= 48 && atom.lower.charCodeAt(0) <= 57) ||
  (atom.lower.length === 2 && CLASSES.QUARTER?.(atom) === true);
