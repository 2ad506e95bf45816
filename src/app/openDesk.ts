import { existsSync } from "node:fs";
import { realpath } from "node:fs/promises";
import path from "node:path";
import type { ExtraFile } from "../knowledge/index.js";
import type { Reading, Report } from "../model/index.js";
import {
  type Access,
  type Holder,
  isHolder,
  isPostgres,
  type Lock,
  openEmbedded,
  openPostgres,
  postgresExists,
  type Store,
  StoreError,
} from "../record/index.js";
import type { Desk } from "./desk.js";
import { groundOf } from "./ground.js";
import { localDesk } from "./localDesk.js";
import { manyReader, ownReader } from "./manyReader.js";
import { asOwner, remoteDesk } from "./remoteDesk.js";
import { now, shownStore } from "./settings.js";
import { answerThread, threadedDesk } from "./threadedDesk.js";

/** How long to wait for a process that holds the store and does not serve it: it starts a server, or soon ends. */
const PATIENCE_MS = 8000;
const POLL_MS = 100;

export type OpenDesk =
  | { readonly kind: "local"; readonly desk: Desk; readonly access: Access; readonly lock: Lock }
  | { readonly kind: "remote"; readonly desk: Desk; readonly origin: string; readonly pid: number };

/** True where a store has been made in the directory, or in the database. @throws StoreError where it does not answer */
export const storeExists = async (store: string): Promise<boolean> =>
  isPostgres(store) ? postgresExists(store) : existsSync(path.join(store, "pg"));

/** Tells a store from every other: the real path of its directory, or the address of its database. */
export const storeId = async (store: string): Promise<string> =>
  isPostgres(store) ? shownStore(store) : realpath(store);

/** A database lets many processes in: nothing is held, and who serves it need not be found. */
const NO_LOCK: Lock = { announce: async () => {}, release: async () => {} };

/**
 * The desk of a store, a directory or the address of a PostgreSQL database: its own, or over the local API of the
 * process that holds the directory. Reports are read with the user's lists too, unless another process holds the store.
 * @throws StoreError where the store is held and its holder does not answer, or it cannot be used
 */
export async function openDesk(store: string, lists: readonly ExtraFile[] = []): Promise<OpenDesk> {
  const local = (opened: Store, lock: Lock): OpenDesk => ({
    kind: "local",
    access: opened.access,
    desk: threadedDesk(
      localDesk(opened, {
        read: reader(lists),
        many: manyReader(undefined, lists),
        ground: groundOf(lists),
        now,
      }),
      opened.record,
      answerThread(lists),
    ),
    lock,
  });
  if (isPostgres(store)) return local(await openPostgres(store), NO_LOCK);
  return openDirectory(store, local);
}

async function openDirectory(dir: string, local: (opened: Store, lock: Lock) => OpenDesk): Promise<OpenDesk> {
  const giveUp = Date.now() + PATIENCE_MS;
  for (;;) {
    const opened = await openEmbedded(dir);
    if (!isHolder(opened)) return local(opened, opened.lock);
    const served = await remoteOf(opened, dir);
    if (served) return served;
    if (Date.now() > giveUp) throw new StoreError(refusal(dir, opened));
    await new Promise((done) => setTimeout(done, POLL_MS));
  }
}

async function remoteOf(holder: Holder, dir: string): Promise<OpenDesk | null> {
  const { origin, key } = holder;
  if (origin === null) return null;
  try {
    const answer = await fetch(`${origin}/api/health`, { headers: asOwner(key), signal: AbortSignal.timeout(2000) });
    const { store } = (await answer.json()) as { store?: string };
    if (store !== (await realpath(dir))) return null;
    return { kind: "remote", desk: remoteDesk(origin, key), origin, pid: holder.pid };
  } catch {
    return null;
  }
}

const refusal = (dir: string, { pid, origin }: Holder): string =>
  `${dir}: the store is in use by process ${pid}${origin === null ? "" : ` (${origin})`}, which does not answer; ` +
  "wait until it ends or stop it, or name another store with --store";

/** The reader of this version, its knowledge loaded on first use. */
export function reader(lists: readonly ExtraFile[] = []): (report: Report) => Reading {
  const read = ownReader(lists);
  return (report) => read([report])[0] as Reading;
}
