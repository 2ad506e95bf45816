import type { Report } from "../model/index.js";
import type { Caller } from "../record/index.js";
import type { Change, ChangeName, Done } from "./changes.js";
import type { Answers, Ask, QuestionName } from "./questions.js";

/** What adding did, by report id, each list in order of arrival. */
export interface Added {
  readonly added: readonly string[];
  readonly revised: readonly string[];
  readonly known: readonly string[];
  /** Their words were purged: they are not taken again. */
  readonly purged: readonly string[];
}

/** Every question to a record. */
export type Asking = { readonly [Q in QuestionName]: (ask: Ask<Q>) => Promise<Answers[Q]> };
type Deciding = { readonly [C in ChangeName]: (change: Change<C>) => Promise<Done[C]> };

/** Every way to change a record through a desk. */
export interface Changing extends Deciding {
  add(reports: readonly Report[]): Promise<Added>;
  /**
   * Reads again what this version has not read yet; the older readings stay.
   * @returns how many reports
   */
  reread(onProgress?: (done: number) => void): Promise<number>;
}

/**
 * What one can ask of a record and change in it, whoever holds it: this process (localDesk) or a server in another
 * (remoteDesk). Questions and changes are those of questions.ts and changes.ts.
 */
export interface Desk extends Asking, Changing {
  /** The same changes, entered in the record's journal as those of `caller`. */
  as(caller: Caller): Changing;
  version(): Promise<number>;
  /** Has a listener told when a question that was answered as of before has a newer answer. */
  onRenewed(listener: () => void): void;
  close(): Promise<void>;
}

export const NOTHING_ADDED: Added = { added: [], revised: [], known: [], purged: [] };

export const together = (a: Added, b: Added): Added => ({
  added: [...a.added, ...b.added],
  revised: [...a.revised, ...b.revised],
  known: [...a.known, ...b.known],
  purged: [...a.purged, ...b.purged],
});

/** Adds reports of any number in batches, each whole or not at all. */
export async function addAll(
  desk: Pick<Desk, "add">,
  batches: AsyncIterable<readonly Report[]>,
  onProgress: (done: number) => void = () => {},
): Promise<Added> {
  let total = NOTHING_ADDED;
  let done = 0;
  for await (const batch of batches) {
    total = together(total, await desk.add(batch));
    done += batch.length;
    onProgress(done);
  }
  return total;
}
