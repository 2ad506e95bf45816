import { readFile } from "node:fs/promises";
import path from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { etag } from "hono/etag";
import { secureHeaders } from "hono/secure-headers";
import { streamSSE } from "hono/streaming";
import { z } from "zod";
import { CHANGES, type ChangeName } from "../app/changes.js";
import type { Desk } from "../app/desk.js";
import { QUESTIONS, type QuestionName } from "../app/questions.js";
import { briefHtml, briefMarkdown } from "../exchange/index.js";
import type { Problem, Report } from "../model/index.js";
import { ConflictError, MissingError } from "../record/index.js";
import { isRefusal, type RawReport, toReport } from "../sources/index.js";
import { changesOf } from "./changes.js";
import { guardLoopback } from "./guard.js";
import { openapi } from "./openapi.js";
import { problem } from "./problem.js";

/** JSON escapes can make a text several times as long as it is. */
const MAX_BODY_BYTES = 100 * 1024 * 1024;
const MAX_CHANGE_BYTES = 256 * 1024;
const HEARTBEAT_MS = 15_000;
/** A brief needs nothing but the style it carries. */
const BRIEF_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

export interface ApiSettings {
  /** The store's real path: tells a client that this server holds the store it means. */
  readonly store: string;
  readonly webRoot: string;
}

const addBody = z.object({ reports: z.array(z.record(z.string(), z.unknown())) });

/** The HTTP face of a desk: JSON under /api, the web desk elsewhere. */
export function apiOf(desk: Desk, settings: ApiSettings): Hono {
  const changes = changesOf();
  const tell = async () => changes.tell(await desk.version());
  desk.onRenewed(() => void tell());
  const app = new Hono();
  app.onError((error, c) => {
    if (error instanceof MissingError) return problem(c, 404, "Not in the record", error.message);
    if (error instanceof ConflictError) return problem(c, 409, "Decided otherwise meanwhile", error.message);
    return problem(c, 500, "The record could not be asked", error.message);
  });
  app.use(guardLoopback);
  // Before the rule for all pages, so that it has the last word.
  app.use("/api/truces/:id/brief", async (c, next) => {
    await next();
    if (c.res.headers.get("content-type")?.startsWith("text/html")) c.header("Content-Security-Policy", BRIEF_POLICY);
  });
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", "data:", "blob:"],
        workerSrc: ["'self'", "blob:"],
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
  app.get("/api/openapi.json", etag(), (c) => c.json(openapi()));

  for (const name of Object.keys(QUESTIONS) as QuestionName[]) {
    const { path: address, input } = QUESTIONS[name];
    app.get(`/api/${inHono(address)}`, etag(), async (c) => {
      const asked = input.safeParse({ ...c.req.query(), ...c.req.param() });
      if (!asked.success) return badInput(c, asked.error);
      const answer = await (desk[name] as (ask: unknown) => Promise<unknown>)(asked.data);
      if (answer === null) return problem(c, 404, "Not in the record", `nothing by that day answers to ${c.req.path}`);
      if (name === "brief") return asPage(c, answer as Parameters<typeof briefHtml>[0]);
      return c.json(answer as object);
    });
  }

  for (const name of Object.keys(CHANGES) as ChangeName[]) {
    const { path: address, input } = CHANGES[name];
    app.post(`/api/${inHono(address)}`, bodyLimit({ maxSize: MAX_CHANGE_BYTES }), async (c) => {
      const body = await jsonBody(c);
      if (body instanceof Response) return body;
      const asked = input.safeParse({ ...body, ...c.req.param() });
      if (!asked.success) return badInput(c, asked.error);
      const done = await (desk[name] as (change: unknown) => Promise<object>)(asked.data);
      await tell();
      return c.json(done);
    });
  }

  app.post("/api/reports", bodyLimit({ maxSize: MAX_BODY_BYTES }), async (c) => {
    const body = await jsonBody(c);
    if (body instanceof Response) return body;
    const raws = addBody.safeParse(body);
    if (!raws.success) return problem(c, 400, "Not reports", 'send {"reports": [{"text": ...}]}');
    const { reports, problems } = accepted(raws.data.reports);
    const added = await desk.add(reports);
    if (added.added.length + added.revised.length > 0) await tell();
    return c.json({ ...added, problems });
  });
  app.post("/api/reread", async (c) => {
    const read = await desk.reread();
    if (read > 0) await tell();
    return c.json({ read });
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

/** `truces/{id}` as the router writes it. */
const inHono = (address: string): string => address.replace(/\{(\w+)\}/g, ":$1");

/** A brief as JSON, Markdown or a page that needs nothing else. */
function asPage(c: Context, brief: Parameters<typeof briefHtml>[0]): Response {
  switch (c.req.query("format")) {
    case "html":
      return c.html(briefHtml(brief));
    case "markdown":
      return c.text(briefMarkdown(brief), 200, { "content-type": "text/markdown; charset=utf-8" });
    default:
      return c.json(brief);
  }
}

function badInput(c: Context, error: z.ZodError): Response {
  const [first] = error.issues;
  const where = first?.path.join(".") ?? "";
  const what = first?.message ?? "not understood";
  return problem(c, 400, "Not understood", what.startsWith(where) || where === "" ? what : `${where}: ${what}`);
}

async function jsonBody(c: Context): Promise<Record<string, unknown> | Response> {
  if (!c.req.header("content-type")?.startsWith("application/json"))
    return problem(c, 415, "Not JSON", "send application/json");
  const body: unknown = await c.req.json().catch(() => null);
  return typeof body === "object" && body !== null && !Array.isArray(body)
    ? (body as Record<string, unknown>)
    : problem(c, 400, "Not JSON", "send a JSON object");
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
