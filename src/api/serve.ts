import { isIP } from "node:net";
import { hostname } from "node:os";
import { serve as listen } from "@hono/node-server";
import type { Desk } from "../app/desk.js";
import type { Gate } from "../app/gate.js";
import { storeId } from "../app/openDesk.js";
import { makeSecret } from "../app/secrets.js";
import { packageFile } from "../app/settings.js";
import { apiOf } from "./routes.js";

export interface Serving {
  /** The address people open. */
  readonly origin: string;
  /** For commands of this machine: where they find the server, and what lets them do all. */
  readonly local: { readonly origin: string; readonly key: string };
  stop(): Promise<void>;
}

export interface ServeSettings {
  /** The directory of the store, or the address of its database. */
  readonly store: string;
  /** An IP address of this machine, or its name. */
  readonly host: string;
  readonly port: number;
  /** The address people open, where a proxy on this machine stands in front; else `null`. */
  readonly origin: string | null;
}

/** True for an address that no other machine can reach. */
export const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));

/**
 * Serves the desk and its API.
 * @throws NodeJS.ErrnoException `EADDRINUSE` where another program has the port, `EADDRNOTAVAIL` or `ENOTFOUND` where the
 *   address is none of this machine's
 */
export async function serveDesk(
  desk: Desk,
  gate: Gate,
  { store, host, port, origin }: ServeSettings,
): Promise<Serving> {
  const { shown: key, kept } = makeSecret();
  const reach = { loopback: isLoopback(host), origin };
  const app = apiOf(desk, { store: await storeId(store), webRoot: packageFile("dist/web"), gate, key: kept, reach });
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, hostname: host, port }, (info) => {
      server.off("error", reject);
      resolve({
        origin: origin ?? urlOf(ANY.has(host) ? hostname() : host, info.port),
        local: { origin: urlOf(ANY.get(host) ?? host, info.port), key },
        stop: () =>
          new Promise((done) => {
            server.close(() => done());
            if ("closeAllConnections" in server) server.closeAllConnections();
          }),
      });
    });
    server.once("error", reject);
  });
}

/** Addresses that stand for all of the machine's, and that by which it finds itself there. */
const ANY: ReadonlyMap<string, string> = new Map([
  ["0.0.0.0", "127.0.0.1"],
  ["::", "::1"],
]);

const urlOf = (host: string, port: number): string => `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
