import { createMiddleware } from "hono/factory";
import { problem } from "./problem.js";

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/**
 * Pages of other sites must not reach the record through a reader's browser: a name of theirs that resolves to this
 * machine shows in Host, a request they make shows in Origin.
 */
export const guardLoopback = createMiddleware(async (c, next) => {
  const host = c.req.header("host") ?? "";
  const origin = c.req.header("origin");
  if (!LOOPBACK.test(host)) return problem(c, 403, "Not from here", `open the desk as http://127.0.0.1, not ${host}`);
  if (origin !== undefined && origin !== `http://${host}`)
    return problem(c, 403, "Not from here", `${origin} may not use the desk`);
  return next();
});
