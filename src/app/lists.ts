import { readFileSync } from "node:fs";
import { type ExtraFile, problemsIn } from "../knowledge/index.js";
import type { Problem } from "../model/index.js";

export type { ExtraFile };

/** Lists of the user's as `--knowledge` names them; what cannot be read or used is noted, and the rest goes on. */
export function openLists(files: readonly string[], note: (problem: Problem) => void): ExtraFile[] {
  const lists = files.flatMap((name): ExtraFile[] => {
    try {
      return [{ name, text: readFileSync(name, "utf8").replace(/^\uFEFF/, "") }];
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      const what = code === "ENOENT" ? "does not exist" : `cannot be read (${code ?? "unknown fault"})`;
      note({ where: name, what, remedy: "give --knowledge the name of a list you may read", read: false });
      return [];
    }
  });
  for (const problem of problemsIn(lists)) note(problem);
  return lists;
}

/** A desk served by another process reads with the lists that it was started with. */
export const unusedLists = (files: readonly string[], pid: number): Problem[] =>
  files.map((where) => ({
    where,
    what: `is not used: process ${pid} serves this record and reads for it`,
    remedy: "stop it and start `trucewatch serve` with --knowledge",
    read: false,
  }));
