import type { Actor, Claim, Day, Stance } from "../model/index.js";

/** Somebody's saying in a sentence, and the tokens it covers. */
export interface Saying {
  /** Empty where nobody in particular says so ("is suspected of"). */
  readonly by: readonly Actor[];
  readonly stance: Stance;
  /** The token of its verb or noun; -1 for a quotation. */
  readonly at: number;
  readonly covers: ReadonlySet<number>;
  /** Who passed it on. */
  readonly via?: readonly Actor[];
  readonly when?: Day;
  /** Who did it, by this saying: whom it blames, or who owns up. */
  readonly agent?: readonly Actor[];
  /** A noun of saying ("the claim that"): a denial of it is what counts. */
  readonly nominal?: true;
}

export const OWN_VOICE: Claim = { by: [], stance: "reports" };

/** The sayings that cover a token, the innermost first. */
const covering = (sayings: readonly Saying[], token: number): Saying[] =>
  sayings
    .filter((s) => s.covers.has(token) && s.at !== token)
    .sort((a, b) => a.covers.size - b.covers.size || b.at - a.at);

/** Who says what happens at a token: the innermost saying that covers it and that somebody says, else the report itself. */
export function claimFor(sayings: readonly Saying[], token: number, own: Claim = OWN_VOICE): Claim {
  const around = covering(sayings, token);
  const [inner] = around;
  if (!inner) return own;
  const said = around.find((s) => s.by.length > 0);
  const { by, via, when } = said ?? { by: own.by, via: undefined, when: undefined };
  return {
    by: [...by],
    stance: inner.stance,
    ...(via && via.length > 0 ? { via: [...via] } : {}),
    ...(when ? { when } : {}),
  };
}

/** Who did it by the saying that covers a token, where the clause itself does not tell. */
export const blamedFor = (sayings: readonly Saying[], token: number): readonly Actor[] =>
  covering(sayings, token)[0]?.agent ?? [];

export const range = (from: number, to: number): ReadonlySet<number> =>
  new Set(Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i));
