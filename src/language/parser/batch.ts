/**
 * Sentences that go through the encoder together, longest first. Rows are packed by time step (the first word of every
 * sentence, then the second of those that have one ...), so that a step's rows lie side by side and no row is padding.
 */
export interface Batch {
  /** Which sentences, by the caller's numbers. */
  readonly members: readonly number[];
  /** Rows a sentence has: its tokens and the root before them. */
  readonly lengths: readonly number[];
  /** By time step: the first row, and how many sentences reach it. */
  readonly offsets: readonly number[];
  readonly counts: readonly number[];
  readonly rows: number;
}

/** Sixteen sentences fill the tiles of the kernel; the sums of 640 rows still fit the second cache. */
export const MAX_SENTENCES = 16;
export const MAX_ROWS = 640;

/** Groups of sentences, each given by its number of tokens. */
export function batches(tokens: readonly number[]): Batch[] {
  const order = tokens.map((_, i) => i).sort((a, b) => (tokens[b] as number) - (tokens[a] as number) || a - b);
  const out: Batch[] = [];
  let members: number[] = [];
  let rows = 0;
  const close = () => {
    if (members.length > 0) out.push(pack(members, tokens));
    members = [];
    rows = 0;
  };
  for (const i of order) {
    const length = (tokens[i] as number) + 1;
    if (members.length === MAX_SENTENCES || rows + length > MAX_ROWS) close();
    members.push(i);
    rows += length;
  }
  close();
  return out;
}

function pack(members: readonly number[], tokens: readonly number[]): Batch {
  const lengths = members.map((i) => (tokens[i] as number) + 1);
  const offsets: number[] = [];
  const counts: number[] = [];
  let rows = 0;
  for (let t = 0, active = members.length; t < (lengths[0] ?? 0); t++) {
    while ((lengths[active - 1] as number) <= t) active--;
    offsets.push(rows);
    counts.push(active);
    rows += active;
  }
  return { members, lengths, offsets, counts, rows };
}
