import { readFile } from "node:fs/promises";
import path from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { etag } from "hono/etag";
import { secureHeaders } from "hono/secure-headers";
import { z } from "zod";
import { CHANGES, type ChangeName, type Need } from "../app/changes.js";
import type { Desk } from "../app/desk.js";
import { type Answers, QUESTIONS, type QuestionName } from "../app/questions.js";
import type { HealthAnswer } from "../app/session.js";
import { BYTE_ORDER_MARK, briefHtml, briefMarkdown, CSV_TYPE, incidentsCsv } from "../exchange/index.js";
import type { Problem, Report } from "../model/index.js";
import { ConflictError, MissingError } from "../record/index.js";
import { isRefusal, type RawReport, toReport } from "../sources/index.js";
import { jsonBody, MAX_BODY_BYTES, MAX_CHANGE_BYTES, tooLarge } from "./body.js";
import { type Door, type Env, journalled, knowCaller, needs } from "./callers.js";
import { changesOf } from "./changes.js";
import { eventStream } from "./events.js";
import { guardOrigin } from "./guard.js";
import { openapi } from "./openapi.js";
import { problem } from "./problem.js";
import { sessionRoutes } from "./session.js";

/** A brief needs nothing but the style it carries. */
const BRIEF_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

export interface ApiSettings extends Door {
  /** The store's real path: tells a client that this server holds the store it means. */
  readonly store: string;
  readonly webRoot: string;
}

const addBody = z.object({ reports: z.array(z.record(z.string(), z.unknown())) });
const changeLimit = bodyLimit({ maxSize: MAX_CHANGE_BYTES, onError: tooLarge });

/** The HTTP face of a desk: JSON under /api, the web desk elsewhere. */
export function apiOf(desk: Desk, settings: ApiSettings): Hono<Env> {
  const { gate } = settings;
  const changes = changesOf();
  const tell = async () => changes.tell(await desk.version());
  desk.onRenewed(() => void tell());
  const app = new Hono<Env>();
  app.onError((error, c) => {
    if (error instanceof MissingError) return problem(c, 404, "Not in the record", error.message);
    if (error instanceof ConflictError)
      return problem(c, 409, error.decided.length > 0 ? "Decided otherwise meanwhile" : "There already", error.message);
    return problem(c, 500, "The record could not be asked", error.message);
  });
  app.use(guardOrigin(settings.reach));
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
    if (!c.res.headers.has("cache-control")) c.header("Cache-Control", "private, no-cache");
  });
  app.use("/api/*", knowCaller(settings));
  app.route("/api/session", sessionRoutes(gate));
  app.get("/api/health", async (c) => c.json(await healthOf(c, desk, settings)));
  app.use("/api/*", needs("reader"));
  app.get("/api/openapi.json", etag(), (c) => c.json(openapi()));

  for (const name of Object.keys(QUESTIONS) as QuestionName[]) {
    const { path: address, input, ...question }: Question = QUESTIONS[name];
    app.get(`/api/${inHono(address)}`, needs(question.needs ?? "reader"), etag(), async (c) => {
      const asked = input.safeParse({ ...c.req.query(), ...c.req.param() });
      if (!asked.success) return badInput(c, asked.error);
      const answer = await (desk[name] as (ask: unknown) => Promise<unknown>)(asked.data);
      if (answer === null) return problem(c, 404, "Not in the record", `nothing by that day answers to ${c.req.path}`);
      if (name === "brief") return asPage(c, answer as Parameters<typeof briefHtml>[0]);
      if (name === "incidentTable") return asTable(c, answer as Parameters<typeof asTable>[1]);
      return c.json(answer as object);
    });
  }

  for (const name of Object.keys(CHANGES) as ChangeName[]) {
    const { path: address, input, ...change }: Question = CHANGES[name];
    app.post(`/api/${inHono(address)}`, needs(change.needs ?? "reviewer"), changeLimit, async (c) => {
      const body = await jsonBody(c);
      if (body instanceof Response) return body;
      // Whoever shows a token is who it is of, whatever else is said.
      const caller = journalled(c);
      const who = caller.role === null ? {} : { by: caller.by };
      const asked = input.safeParse({ ...body, ...who, ...c.req.param() });
      if (!asked.success) return badInput(c, asked.error);
      const done = await (desk.as(caller)[name] as (change: unknown) => Promise<object>)(asked.data);
      // Who may come in may have changed: open streams are looked at again.
      gate.forget();
      await tell();
      return c.json(done);
    });
  }

  const reportsLimit = bodyLimit({ maxSize: MAX_BODY_BYTES, onError: tooLarge });
  app.post("/api/reports", needs("reviewer"), reportsLimit, async (c) => {
    const body = await jsonBody(c);
    if (body instanceof Response) return body;
    const raws = addBody.safeParse(body);
    if (!raws.success) return problem(c, 400, "Not reports", 'send {"reports": [{"text": ...}]}');
    const { reports, problems } = accepted(raws.data.reports);
    const added = await desk.as(journalled(c)).add(reports);
    if (added.added.length + added.revised.length > 0) await tell();
    return c.json({ ...added, problems });
  });
  app.post("/api/reread", needs("reviewer"), changeLimit, async (c) => {
    const read = await desk.as(journalled(c)).reread();
    if (read > 0) await tell();
    return c.json({ read });
  });
  app.get("/api/events", eventStream(desk, gate, changes));
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

/** Tells this server from others, and a stranger no more than that it is one. */
async function healthOf(c: Context<Env>, desk: Desk, { store }: ApiSettings): Promise<HealthAnswer> {
  const asker = c.get("asker");
  if (asker.kind === "nobody" && !asker.welcome) return { name: "trucewatch" };
  return { name: "trucewatch", store, version: await desk.version() };
}

interface Question {
  readonly path: string;
  readonly input: z.ZodObject;
  readonly needs?: Need;
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

/** Rows as JSON, or as a file for a spreadsheet. */
function asTable(c: Context, table: Answers["incidentTable"]): Response {
  if (c.req.query("format") !== "csv") return c.json(table);
  return c.body(BYTE_ORDER_MARK + incidentsCsv(table.rows), 200, {
    "content-type": CSV_TYPE,
    "content-disposition": 'attachment; filename="incidents.csv"',
  });
}

function badInput(c: Context, error: z.ZodError): Response {
  const [first] = error.issues;
  const where = first?.path.join(".") ?? "";
  const what = first?.message ?? "not understood";
  return problem(c, 400, "Not understood", what.startsWith(where) || where === "" ? what : `${where}: ${what}`);
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
