import type { Rule } from "./rule.js";

export type Form = "verb" | "noun";

export interface Pattern {
  readonly rule: Rule;
  readonly form: Form;
  /** The words after the first. */
  readonly rest: readonly string[];
  /** How many other words may stand before the second: "broke all talks off". */
  readonly gap: number;
  /** The last word stands in a clause that the first governs: "said that the army must". */
  readonly clause: boolean;
  /** The object of a verb phrase, where it may stand turned round: "a curfew was imposed", "trenches dug by". */
  readonly turned?: readonly string[];
}

/** The patterns of one first word. Some have hundreds that go on differently, so those are found by their second word. */
interface Opening {
  /** Patterns of one word, in the order of the rules. */
  readonly alone: readonly Pattern[];
  readonly aloneNumbered: readonly Numbered[];
  readonly bySecond: ReadonlyMap<string, Following>;
  /** How many tokens after the first the second may stand. */
  readonly reach: number;
}

/** The patterns of a first and a second word. */
interface Following {
  readonly numbered: readonly Numbered[];
  /** With those of the first word alone, by how many words stand between: made when a text first has it. */
  readonly merged: (readonly Pattern[] | undefined)[];
}

interface Numbered {
  readonly pattern: Pattern;
  /** Its place in the order of the rules. */
  readonly order: number;
}

/** Trigger words of all rules, by the first word of each form. */
export type Triggers = ReadonlyMap<string, Opening>;

export function indexTriggers(byWord: ReadonlyMap<string, readonly Pattern[]>): Triggers {
  return new Map([...byWord].map(([word, patterns]) => [word, openingOf(patterns)] as const));
}

function openingOf(patterns: readonly Pattern[]): Opening {
  const bySecond = new Map<string, { numbered: Numbered[]; merged: [] }>();
  let reach = 0;
  for (const [order, pattern] of patterns.entries()) {
    const [second] = pattern.rest;
    if (second === undefined) continue;
    const known = bySecond.get(second);
    if (known) known.numbered.push({ pattern, order });
    else bySecond.set(second, { numbered: [{ pattern, order }], merged: [] });
    reach = Math.max(reach, pattern.gap + 1);
  }
  const aloneNumbered = patterns
    .map((pattern, order) => ({ pattern, order }))
    .filter((n) => n.pattern.rest.length === 0);
  return { alone: aloneNumbered.map((n) => n.pattern), aloneNumbered, bySecond, reach };
}

/** The patterns that may stand at a word, in the order of the rules: of it alone, or with their second word near enough. */
export function patternsAt(triggers: Triggers, words: readonly string[], i: number): readonly Pattern[] {
  const opening = triggers.get(words[i] ?? "");
  if (opening === undefined) return NONE;
  const { alone, bySecond, reach } = opening;
  let one: Following | null = null;
  let between = 0;
  let several: Set<Numbered> | null = null;
  const last = Math.min(i + reach, words.length - 1);
  for (let at = i + 1; at <= last; at++) {
    const those = bySecond.get(words[at] as string);
    if (those === undefined) continue;
    if (one === null) {
      one = those;
      between = at - i - 1;
      continue;
    }
    several ??= new Set(near(one, between));
    for (const n of near(those, at - i - 1)) several.add(n);
  }
  if (one === null) return alone;
  if (several !== null) return inOrder(opening, several);
  one.merged[between] ??= inOrder(opening, near(one, between));
  return one.merged[between] ?? NONE;
}

/** Those that allow so many words between the first and the second. */
const near = ({ numbered }: Following, between: number): readonly Numbered[] =>
  numbered.filter(({ pattern }) => between <= pattern.gap);

const inOrder = ({ aloneNumbered }: Opening, found: Iterable<Numbered>): readonly Pattern[] =>
  [...aloneNumbered, ...found].sort((a, b) => a.order - b.order).map(({ pattern }) => pattern);

const NONE: readonly Pattern[] = [];
