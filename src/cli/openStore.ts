import type { Desk } from "../app/desk.js";
import type { ExtraFile } from "../app/lists.js";
import { type OpenDesk, openDesk, storeExists } from "../app/openDesk.js";
import { shownStore } from "../app/settings.js";
import { say, withProgress } from "./console.js";
import { CommandError } from "./exit.js";
import { atKeyboard } from "./who.js";

/** Opens the desk of a store, made where it is missing; says what takes a while. */
export async function openStore(store: string, lists: readonly ExtraFile[] = []): Promise<OpenDesk> {
  // Making a store keeps this thread busy for seconds: no timer could say so later.
  if (!(await storeExists(store))) say(`making a record in ${shownStore(store)} (once, some seconds) ...`);
  const opened = await withProgress(
    () => `opening ${shownStore(store)} ...`,
    () => openDesk(store, lists),
  );
  const { desk } = opened;
  return { ...opened, desk: { ...desk, ...desk.as(atKeyboard()) } };
}

/** Does something with an open desk and closes it, whatever comes of it. */
export async function using<T>(desk: Desk, work: (desk: Desk) => Promise<T>): Promise<T> {
  try {
    return await work(desk);
  } finally {
    await desk.close();
  }
}

/**
 * Asks the desk of a store that is there already; asking makes none.
 * @throws CommandError where there is no store
 */
export async function askStore<T>(store: string, ask: (desk: Desk) => Promise<T>): Promise<T> {
  if (await storeExists(store)) return using((await openStore(store)).desk, ask);
  throw new CommandError(
    `${shownStore(store)}: no record here yet; add reports first (trucewatch add FILE), or name its place with --store`,
  );
}
