import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

/** An error as `application/problem+json` (RFC 9457). */
export function problem(c: Context, status: ContentfulStatusCode, title: string, detail: string): Response {
  return c.body(JSON.stringify({ title, status, detail }), status, { "content-type": "application/problem+json" });
}

/** @param wait milliseconds until it will be answered again */
export function tooMany(c: Context, wait: number): Response {
  const seconds = Math.max(1, Math.ceil(wait / 1000));
  c.header("Retry-After", String(seconds));
  return problem(c, 429, "Too many requests", `wait ${seconds} s, then ask again`);
}
