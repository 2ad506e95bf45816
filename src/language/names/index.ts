import type { FoundName } from "../parser/index.js";
import { type NamedSentence, spansOf } from "./extent.js";
import { type Evidence, evidenceOf, none, type OwnKind } from "./kinds.js";

export type { NamedSentence } from "./extent.js";

export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: OwnKind;
}

const KINDS = ["person", "organisation", "group", "place", "other"] as const;
/** How much a mention's own surroundings count beside what all mentions of that name in the text say. */
const OWN = 0.5;

/** The names of a text, by sentence. One name has one kind throughout: what some mention shows, all share. */
export function namesInText(sentences: readonly NamedSentence[]): NameSpan[][] {
  const spans = sentences.map(spansOf);
  const evidence = sentences.map((s, i) => (spans[i] ?? []).map((name) => evidenceOf(s, name)));
  const keys = sentences.map((s, i) => (spans[i] ?? []).map((name) => keyOf(s, name)));
  const shared = new Map<string, Evidence>();
  for (const [s, row] of keys.entries())
    for (const [n, key] of row.entries()) add(shared, key, evidence[s]?.[n] ?? none());
  surnames(shared);
  return sentences.map((_, s) =>
    (spans[s] ?? []).map(({ start, end }, n) => {
      const own = evidence[s]?.[n] ?? none();
      const all = shared.get(keys[s]?.[n] ?? "") ?? none();
      return { start, end, kind: best((kind) => OWN * own[kind] + all[kind]) };
    }),
  );
}

const keyOf = ({ forms }: NamedSentence, { start, end }: FoundName): string =>
  forms.slice(start, end).join(" ").replace(/^the /i, "").toLowerCase();

function add(to: Map<string, Evidence>, key: string, more: Evidence): void {
  const sum = to.get(key) ?? none();
  for (const kind of KINDS) sum[kind] += more[kind];
  to.set(key, sum);
}

/** A single word that ends or begins a person's fuller name in the text is that person. */
function surnames(shared: Map<string, Evidence>): void {
  for (const [key, sum] of [...shared]) {
    const words = key.split(" ");
    if (words.length < 2 || words.length > 4 || words.includes("of") || best((k) => sum[k]) !== "person") continue;
    for (const word of new Set([words[0], words.at(-1)])) {
      const alone = shared.get(word ?? "");
      if (alone) alone.person += 4;
    }
  }
}

const best = (weigh: (kind: OwnKind) => number): OwnKind => KINDS.reduce((a, b) => (weigh(b) > weigh(a) ? b : a));
