import type { Done } from "../app/changes.js";
import type { Added } from "../app/desk.js";
import type { Answers } from "../app/questions.js";
import type { HealthAnswer, SessionAnswer } from "../app/session.js";
import type { Problem } from "../model/index.js";

/** What could not be taken stands beside what was. */
interface AddAnswer extends Added {
  /** What is wrong with reports that were left out. */
  readonly problems: readonly Problem[];
}

interface RereadAnswer {
  /** How many reports were read again. */
  readonly read: number;
}

/** What a question answers where it has an answer; what there is not is refused with 404. */
type Found = { readonly [Q in keyof Answers]: NonNullable<Answers[Q]> };

/**
 * What every operation of the API answers with 200, by its name. The schemas of the OpenAPI document are made from these
 * types (`npm run api:schemas`), and a test holds what is answered to them.
 */
export interface ApiAnswers extends Found, Done {
  readonly add: AddAnswer;
  readonly reread: RereadAnswer;
  readonly session: SessionAnswer;
  readonly signIn: SessionAnswer;
  readonly signOut: SessionAnswer;
  readonly health: HealthAnswer;
}
