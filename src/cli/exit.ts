/** Exit codes, the same for every command (README, "Exit codes"). */
export const EXIT = {
  /** Done. */
  ok: 0,
  /** Nothing could be done: the store cannot be used, no such truce, a fault of the program. */
  failed: 1,
  /** The command line was wrong; nothing was done. */
  usage: 2,
  /** Done, but for what standard error names: input that was left out, or read without a date. */
  problems: 3,
} as const;

/** A failure that is the user's to mend: its message is the one line shown. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly code: number;
  constructor(message: string, code: number = EXIT.failed) {
    super(message);
    this.code = code;
  }
}
