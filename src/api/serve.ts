import { serve as listen } from "@hono/node-server";
import type { Desk } from "../app/desk.js";
import { storeId } from "../app/openDesk.js";
import { HOST, packageFile } from "../app/settings.js";
import { apiOf } from "./routes.js";

export interface Serving {
  readonly origin: string;
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Serves the desk and its API on the loopback address.
 * @throws NodeJS.ErrnoException `EADDRINUSE` where another program has the port
 */
export async function serveDesk(desk: Desk, store: string, port: number): Promise<Serving> {
  const app = apiOf(desk, { store: await storeId(store), webRoot: packageFile("dist/web") });
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, hostname: HOST, port }, (info) => {
      server.off("error", reject);
      resolve({
        origin: `http://${HOST}:${info.port}`,
        port: info.port,
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
