import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./command.js";

/** A line of the demonstration, with what the record does not take. */
export interface DemoReport {
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly date: string;
  readonly language: string;
  readonly url: null;
  readonly text: string;
  readonly facts: readonly string[];
  readonly demonstration: true;
}

const FILE = path.join(ROOT, "data", "demo", "reports.jsonl");

/** The demonstration reports of some days, both ends among them; all of them where no day is named. */
export const demoReports = (from = "", to = "9"): DemoReport[] =>
  readFileSync(FILE, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as DemoReport)
    .filter(({ date }) => date >= from && date <= to);

/** Writes reports to a file that `trucewatch read` and `trucewatch add` take. */
export function demoFile(dir: string, reports: readonly DemoReport[]): string {
  const file = path.join(dir, "demo.jsonl");
  writeFileSync(file, reports.map((report) => `${JSON.stringify(report)}\n`).join(""));
  return file;
}
