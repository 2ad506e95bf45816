import type { Reading, Report } from "../model/index.js";
import { type Caller, type Store, THIS_PROCESS } from "../record/index.js";
import { askingOver } from "./asking.js";
import { changingOver } from "./changing.js";
import type { Changing, Desk } from "./desk.js";
import type { DeskGround } from "./ground.js";
import { ledgersOf } from "./ledgers.js";
import type { ManyReader } from "./manyReader.js";
import { QUESTIONS } from "./questions.js";

export interface Tools {
  readonly read: (report: Report) => Reading;
  /** Reads many at once, in threads where that pays; left out, `read` does it all. */
  readonly many?: ManyReader;
  readonly ground: () => DeskGround;
  readonly now: () => string;
}

/** A desk over a record this process holds. */
export function localDesk(
  { record, access }: Pick<Store, "record" | "access">,
  { read, many, ground, now }: Tools,
): Desk {
  const ledgers = ledgersOf(record, ground);
  const changing = (caller: Caller): Changing =>
    changingOver({ record, access, finding: (id) => ledgers.finding(id), read, many, now }, caller);
  return {
    ...askingOver(record, ledgers, ground),
    journal: (asked) => access.journal(QUESTIONS.journal.input.parse(asked)),
    tokens: async () => ({ tokens: await access.tokens() }),

    ...changing(THIS_PROCESS),
    as: changing,
    version: () => record.version(),
    // It answers by all that is recorded.
    onRenewed: () => undefined,
    close: async () => {
      await many?.close();
      await record.close();
    },
  };
}
