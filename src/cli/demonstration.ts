import { demoReports } from "../app/demo.js";
import type { Desk } from "../app/desk.js";
import { print, width, withProgress } from "./console.js";
import { addedText } from "./print/added.js";
import { boardText } from "./print/board.js";

/** Adds the demonstration reports, where they are not there yet, and prints the truce board. */
export async function demonstrate(desk: Desk): Promise<void> {
  const reports = await demoReports();
  const added = await withProgress(
    () => "adding the demonstration reports ...",
    () => desk.add(reports),
  );
  print(`Demonstration: ${addedText(added)} (written for it; autumn 2020, Nagorno-Karabakh)\n`);
  print(boardText(await desk.board({}), width(), true));
}
