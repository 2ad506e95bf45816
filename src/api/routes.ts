import { readFile } from "node:fs/promises";
import path from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { etag } from "hono/etag";
import { secureHeaders } from "hono/secure-headers";
import { streamSSE } from "hono/streaming";
import { z } from "zod";
import type { Desk } from "../app/desk.js";
import { isDay, type Problem, type Report } from "../model/index.js";
import { isRefusal, type RawReport, toReport } from "../sources/index.js";
import { changesOf } from "./changes.js";
import { guardLoopback } from "./guard.js";
import { problem } from "./problem.js";

/** JSON escapes can make a text several times as long as it is. */
const MAX_BODY_BYTES = 100 * 1024 * 1024;
const HEARTBEAT_MS = 15_000;

export interface ApiSettings {
  /** The store's real path: tells a client that this server holds the store it means. */
  readonly store: string;
  readonly webRoot: string;
}

const asOfQuery = z.object({
  as_of: z.string().refine(isDay, "as_of is a date that exists, as YYYY-MM-DD").optional(),
});
const addBody = z.object({ reports: z.array(z.record(z.string(), z.unknown())) });

/** The HTTP face of a desk: JSON under /api, the web desk elsewhere. */
export function apiOf(desk: Desk, settings: ApiSettings): Hono {
  const changes = changesOf();
  const app = new Hono();
  app.onError((error, c) => problem(c, 500, "The record could not be asked", error.message));
  app.use(guardLoopback);
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
      },
      referrerPolicy: "no-referrer",
      strictTransportSecurity: false,
    }),
  );

  app.use("/api/*", async (c, next) => {
    await next();
    if (!c.res.headers.has("cache-control")) c.header("Cache-Control", "no-cache");
  });
  app.get("/api/health", async (c) =>
    c.json({ name: "trucewatch", store: settings.store, version: await desk.version() }),
  );
  app.get("/api/truces", etag(), async (c) => {
    const asOf = asOfIn(c);
    return asOf instanceof Response ? asOf : c.json(await desk.board(asOf));
  });
  app.get("/api/truces/:id", etag(), async (c) => {
    const asOf = asOfIn(c);
    if (asOf instanceof Response) return asOf;
    const truce = await desk.truce(c.req.param("id"), asOf);
    return truce
      ? c.json(truce)
      : problem(c, 404, "No such truce", `no report by that day tells of ${c.req.param("id")}`);
  });
  app.get("/api/reports", etag(), async (c) => {
    const asOf = asOfIn(c);
    return asOf instanceof Response ? asOf : c.json({ reports: await desk.reports(asOf) });
  });
  app.get("/api/reports/:id", etag(), async (c) => {
    const report = await desk.report(c.req.param("id"));
    return report ? c.json(report) : problem(c, 404, "No such report", `the record has no report ${c.req.param("id")}`);
  });
  app.post("/api/reports", bodyLimit({ maxSize: MAX_BODY_BYTES }), async (c) => {
    if (!c.req.header("content-type")?.startsWith("application/json"))
      return problem(c, 415, "Not JSON", "send application/json");
    const body = addBody.safeParse(await c.req.json().catch(() => null));
    if (!body.success) return problem(c, 400, "Not reports", 'send {"reports": [{"text": ...}]}');
    const { reports, problems } = accepted(body.data.reports);
    const added = await desk.add(reports);
    if (added.added.length + added.revised.length > 0) changes.tell(await desk.version());
    return c.json({ ...added, problems });
  });
  app.get("/api/events", (c) =>
    streamSSE(c, async (stream) => {
      const send = (version: number) => stream.writeSSE({ event: "record", data: JSON.stringify({ version }) });
      const stop = changes.listen((version) => void send(version));
      stream.onAbort(stop);
      await send(await desk.version());
      while (!stream.aborted) {
        await stream.sleep(HEARTBEAT_MS);
        await stream.writeSSE({ event: "still-here", data: "" });
      }
    }),
  );
  app.all("/api/*", (c) => problem(c, 404, "No such address", `nothing answers ${c.req.method} ${c.req.path}`));

  app.use(etag());
  app.use(
    serveStatic({
      root: settings.webRoot,
      onFound: (file, c) =>
        c.header(
          "Cache-Control",
          file.includes(`${path.sep}assets${path.sep}`) ? "public, max-age=31536000, immutable" : "no-cache",
        ),
    }),
  );
  // Every view has an address of its own, which the page itself understands.
  app.get("*", async (c) => c.html(await readFile(path.join(settings.webRoot, "index.html"), "utf8")));
  return app;
}

function asOfIn(c: Context): string | null | Response {
  const query = asOfQuery.safeParse(c.req.query());
  return query.success
    ? (query.data.as_of ?? null)
    : problem(c, 400, "Not a date", query.error.issues[0]?.message ?? "as_of is YYYY-MM-DD");
}

function accepted(raws: readonly RawReport[]): { reports: Report[]; problems: Problem[] } {
  const reports: Report[] = [];
  const problems: Problem[] = [];
  for (const [i, raw] of raws.entries()) {
    const report = toReport(raw);
    if (isRefusal(report)) problems.push({ where: `reports[${i}]`, ...report, read: false });
    else reports.push(report);
  }
  return { reports, problems };
}
