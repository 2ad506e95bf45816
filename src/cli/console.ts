import pc from "picocolors";
import { type Problem, problemLine } from "../model/index.js";

const DEFAULT_WIDTH = 80;
const MAX_WIDTH = 110;
const PROGRESS_AFTER_MS = 1000;
const PROGRESS_EVERY_MS = 2000;

/** Columns to set text in: the terminal's, within what reads well. */
export const width = (): number => Math.min(process.stdout.columns ?? DEFAULT_WIDTH, MAX_WIDTH);

export const print = (line = ""): void => void process.stdout.write(`${line}\n`);

export const say = (line: string): void => void process.stderr.write(`${line}\n`);

export const sayProblem = (p: Problem): void => say(`${pc.yellow(p.read ? "note" : "left out")}: ${problemLine(p)}`);

/** Writes to standard output and waits where its reader is slow. */
export function printAll(text: string): Promise<void> {
  return new Promise((done, fail) => {
    process.stdout.write(text, (error) => (error ? fail(error) : done()));
  });
}

/** Says on standard error what takes more than a second, and again while it lasts. */
export async function withProgress<T>(
  what: (done: number) => string,
  work: (tell: (done: number) => void) => Promise<T>,
): Promise<T> {
  let done = 0;
  let timer = setTimeout(function again() {
    say(pc.dim(what(done)));
    timer = setTimeout(again, PROGRESS_EVERY_MS);
  }, PROGRESS_AFTER_MS);
  try {
    return await work((n) => {
      done = n;
    });
  } finally {
    clearTimeout(timer);
  }
}
