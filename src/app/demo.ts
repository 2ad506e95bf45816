import { createReadStream, readFileSync } from "node:fs";
import type { ExtraFile } from "../knowledge/index.js";
import type { Report } from "../model/index.js";
import { readSources } from "../sources/index.js";
import { packageFile } from "./settings.js";

const DEMO_FILE = "data/demo/reports.jsonl";
const OUTLETS_FILE = "data/demo/outlets.jsonl";

/** The demonstration reports: written for it, of the autumn of 2020 in Nagorno-Karabakh; outlets and wording invented. */
export async function demoReports(): Promise<Report[]> {
  const reports: Report[] = [];
  const file = packageFile(DEMO_FILE);
  for await (const sourced of readSources([file], createReadStream(file))) {
    if (sourced.kind === "problem") throw new Error(`${sourced.problem.where}: ${sourced.problem.what}`);
    reports.push(sourced.report);
  }
  return reports;
}

/** Whose each invented outlet is: a list in the form of the user's own, to read the demonstration with. */
export const demoLists = (): ExtraFile[] => [
  { name: OUTLETS_FILE, text: readFileSync(packageFile(OUTLETS_FILE), "utf8") },
];
