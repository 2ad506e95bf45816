import type { Context } from "hono";
import { problem } from "./problem.js";

/** JSON escapes can make a text several times as long as it is. */
export const MAX_BODY_BYTES = 100 * 1024 * 1024;
export const MAX_CHANGE_BYTES = 256 * 1024;

export const tooLarge = (c: Context): Response =>
  problem(
    c,
    413,
    "Too large",
    `send reports in parts of at most ${MAX_BODY_BYTES >> 20} MiB, anything else in ${MAX_CHANGE_BYTES >> 10} KiB`,
  );

/** The JSON object that was sent, or the refusal of what was. */
export async function jsonBody(c: Context): Promise<Record<string, unknown> | Response> {
  if (!c.req.header("content-type")?.startsWith("application/json"))
    return problem(c, 415, "Not JSON", "send application/json");
  const body: unknown = await c.req.json().catch(() => null);
  return typeof body === "object" && body !== null && !Array.isArray(body)
    ? (body as Record<string, unknown>)
    : problem(c, 400, "Not JSON", "send a JSON object");
}
