import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { problem } from "./problem.js";

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/** Where a server can be reached. */
export interface Reach {
  /** True where it is bound to the loopback address. */
  readonly loopback: boolean;
  /** `https://desk.example.org` where a proxy on this machine stands in front of it; `null`: none does. */
  readonly origin: string | null;
}

export const isLoopbackHost = (host: string): boolean => LOOPBACK.test(host);

/**
 * Pages of other sites must not reach the record through a reader's browser: a name of theirs that resolves to this
 * machine shows in Host, a request they make shows in Origin and Sec-Fetch-Site. Bound elsewhere the server has names it
 * does not know; there nothing is answered without a token, and a stranger's page has none.
 */
export const guardOrigin = ({ loopback, origin: own }: Reach) =>
  createMiddleware(async (c, next) => {
    const host = c.req.header("host") ?? "";
    const known = LOOPBACK.test(host) || (own !== null && host === new URL(own).host);
    if ((loopback || own !== null) && !known)
      return problem(c, 403, "Not from here", `open the desk as ${own ?? "http://127.0.0.1"}, not ${host}`);
    const origin = c.req.header("origin");
    const direct = own === null || LOOPBACK.test(host);
    if (origin !== undefined && origin !== own && !(direct && origin === `http://${host}`))
      return problem(c, 403, "Not from here", `${origin} may not use the desk`);
    if (isForeign(c)) return problem(c, 403, "Not from here", "a page of another site may not use the desk");
    return next();
  });

/** A browser says that a page of another site asks; following a link to a page of ours is no more than opening it. */
function isForeign(c: Context): boolean {
  const site = c.req.header("sec-fetch-site");
  if (site === undefined || site === "same-origin" || site === "none") return false;
  return c.req.method !== "GET" || c.req.header("sec-fetch-mode") !== "navigate";
}
