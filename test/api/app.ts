import path from "node:path";
import { apiOf } from "../../src/api/index.js";
import { type Demand, gateOf } from "../../src/app/gate.js";
import { groundOf } from "../../src/app/ground.js";
import { localDesk } from "../../src/app/localDesk.js";
import { reader } from "../../src/app/openDesk.js";
import { makeSecret } from "../../src/app/secrets.js";
import { openInMemory, type Store } from "../../src/record/index.js";
import { ROOT } from "../support/command.js";

const HOST = "127.0.0.1:4180";

/** An API over a record in memory, asked without a network. */
export interface TestApi {
  readonly store: Store;
  /** A request as a program on this machine sends it; another Host where `headers` says so. */
  readonly ask: (url: string, init?: RequestInit) => Promise<Response>;
  readonly post: (url: string, body: unknown, headers?: { readonly [name: string]: string }) => Promise<Response>;
  /** Shows that one may read the store's files. */
  readonly owner: { readonly authorization: string };
}

interface Settings {
  readonly demand?: Demand;
  readonly loopback?: boolean;
  readonly origin?: string | null;
}

/** @param open makes the store; where many are wanted, those of one PGlite (test/record/stores.ts) cost less */
export async function testApi(
  { demand = "with tokens", loopback = true, origin = null }: Settings = {},
  open: () => Promise<Store> = openInMemory,
): Promise<TestApi> {
  const store = await open();
  const now = () => new Date().toISOString();
  const { shown, kept } = makeSecret();
  const app = apiOf(localDesk(store, { read: reader(), ground: groundOf(), now }), {
    store: "/nowhere",
    webRoot: path.join(ROOT, "dist", "web"),
    gate: gateOf(store.access, demand, now),
    key: kept,
    reach: { loopback, origin },
  });
  const ask = async (url: string, init: RequestInit = {}) =>
    app.request(url, { ...init, headers: { host: HOST, ...init.headers } });
  return {
    store,
    ask,
    post: (url, body, headers = {}) =>
      ask(url, {
        method: "POST",
        body: typeof body === "string" ? body : JSON.stringify(body),
        headers: { "content-type": "application/json", ...headers },
      }),
    owner: { authorization: `Bearer ${shown}` },
  };
}
