import type { Record } from "../record/index.js";
import { type AskingOfRecord, askingOver } from "./asking.js";
import { lineTo, type Port } from "./calls.js";
import type { DeskGround } from "./ground.js";
import { ledgersOf } from "./ledgers.js";

/** What the thread of answers offers. */
export interface Answering {
  ask(name: keyof AskingOfRecord, input: object): Promise<unknown>;
}

/** Answers questions that come over a line, from the record at its other end. */
export function answerOver(port: Port, ground: () => DeskGround): void {
  const { theirs } = lineTo<Record>(port, {
    ask: (name: keyof AskingOfRecord, input: object) => (asking[name] as (input: object) => Promise<unknown>)(input),
  });
  const asking = askingOver(theirs, ledgersOf(theirs, ground), ground);
}
