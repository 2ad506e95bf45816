import type { Access, Record } from "../record/index.js";
import { lineTo, type Port } from "./calls.js";
import type { DeskGround } from "./ground.js";
import { localDesk } from "./localDesk.js";
import type { QuestionName } from "./questions.js";

/** What the thread of answers offers. */
export interface Answering {
  ask(name: QuestionName, input: object): Promise<unknown>;
}

const nobody = (): never => {
  throw new TypeError("this thread only answers");
};

/** Who may use the record is asked of the record itself (threadedDesk). */
const NO_ACCESS: Access = {
  tokens: nobody,
  token: nobody,
  addToken: nobody,
  removeToken: nobody,
  addSession: nobody,
  session: nobody,
  removeSession: nobody,
  journal: nobody,
};

/** Answers questions that come over a line, from the record at its other end. */
export function answerOver(port: Port, ground: () => DeskGround): void {
  const ask = (name: QuestionName, input: object): Promise<unknown> =>
    (desk[name] as (input: object) => Promise<unknown>)(input);
  const { theirs } = lineTo<Record>(port, { ask });
  const desk = localDesk({ record: theirs, access: NO_ACCESS }, { read: nobody, now: nobody, ground });
}
