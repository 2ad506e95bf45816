import type { Board, Conduct, Day, Standing, TruceRow } from "../model.js";
import { capital, counted } from "../words/text.js";

/** What a reader saw of the board: as little as tells what has changed since. */
export interface Seen {
  readonly asOf: Day | null;
  readonly reports: number;
  readonly truces: Readonly<Record<string, SeenTruce>>;
}

interface SeenTruce {
  readonly standing: Standing;
  readonly conduct: Conduct;
  readonly against: number;
  readonly done: number;
}

export const seenOf = ({ asOf, reports, undated, truces }: Board): Seen => ({
  asOf,
  reports: reports + undated,
  truces: Object.fromEntries(truces.map((assessment) => [assessment.truce.id, truceSeen(assessment)])),
});

const truceSeen = ({ standing, conduct, counts, provisions }: TruceRow): SeenTruce => ({
  standing,
  conduct,
  against: counts.against,
  done: provisions.filter(({ status }) => status === "done").length,
});

export interface TruceChange {
  readonly id: string;
  readonly name: string;
  /** "was holding, is strained; 3 more incidents" */
  readonly words: string;
}

export interface Changes {
  readonly reports: number;
  readonly truces: readonly TruceChange[];
}

/** What is different on the board since it was seen; `null` where the record is another one, which has fewer reports. */
export function changesSince(seen: Seen, board: Board): Changes | null {
  const now = seenOf(board);
  if (now.reports < seen.reports) return null;
  const truces = board.truces.flatMap((assessment) => {
    const { id, name } = assessment.truce;
    const parts = truceChanges(seen.truces[id], truceSeen(assessment));
    return parts.length === 0 ? [] : [{ id, name: capital(name), words: parts.join("; ") }];
  });
  return { reports: now.reports - seen.reports, truces };
}

function truceChanges(was: SeenTruce | undefined, is: SeenTruce): string[] {
  if (was === undefined) return ["not told of before"];
  return [
    ...(was.standing === is.standing ? [] : [`was ${was.standing}, is ${is.standing}`]),
    ...(was.conduct === is.conduct ? [] : [`was “${was.conduct}”, is “${is.conduct}”`]),
    ...difference(is.against - was.against, "incident against it", "incidents against it"),
    ...difference(is.done - was.done, "promise reported done", "promises reported done"),
  ];
}

const difference = (n: number, one: string, many: string): string[] =>
  n === 0
    ? []
    : [n > 0 ? `${counted(n, `more ${one}`, `more ${many}`)}` : counted(-n, `${one} fewer`, `${many} fewer`)];
