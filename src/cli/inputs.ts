import type { Problem, Report } from "../model/index.js";
import { type Defaults, readPairs, readSources, readTexts, type SourcedPair } from "../sources/index.js";
import { sayProblem } from "./console.js";
import { CommandError, EXIT } from "./exit.js";

/** The reports of the files named (standard input, if none and it is no terminal); problems are said as they come. */
export class Inputs {
  /** How many inputs were left out, or read without a date. */
  problems = 0;
  private readonly files: readonly string[];
  private readonly defaults: Defaults;

  constructor(files: readonly string[], defaults: Defaults = {}) {
    if (files.length === 0 && process.stdin.isTTY)
      throw new CommandError("name the files to read, or - for standard input", EXIT.usage);
    this.files = files.length > 0 ? files : ["-"];
    this.defaults = defaults;
  }

  async *reports(): AsyncGenerator<Report> {
    for await (const sourced of readSources(this.files, process.stdin, this.defaults))
      if (sourced.kind === "report") yield sourced.report;
      else this.note(sourced.problem);
  }

  /** The whole text of each, where they are no reports. */
  async *texts(): AsyncGenerator<{ readonly text: string; readonly where: string }> {
    for await (const sourced of readTexts(this.files, process.stdin))
      if (sourced.kind === "text") yield sourced;
      else this.note(sourced.problem);
  }

  async *pairs(): AsyncGenerator<SourcedPair> {
    for await (const sourced of readPairs(this.files, process.stdin))
      if (sourced.kind === "pair") yield sourced;
      else this.note(sourced.problem);
  }

  /** Says a problem, and counts it. */
  note(problem: Problem): void {
    this.problems++;
    sayProblem(problem);
  }
}
