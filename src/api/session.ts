import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { z } from "zod";
import type { Gate } from "../app/gate.js";
import type { SessionAnswer } from "../app/session.js";
import { jsonBody, MAX_CHANGE_BYTES, tooLarge } from "./body.js";
import { cookieOf, type Env, isSecure, wrongTokens } from "./callers.js";
import { problem, tooMany } from "./problem.js";

const signingIn = z.object({ token: z.string().max(200) });

/** Signing in and out of the desk in a browser, `/api/session`. */
export function sessionRoutes(gate: Gate): Hono<Env> {
  const wrong = wrongTokens();
  const app = new Hono<Env>();
  app.get("/", (c) => c.json(sessionOf(c)));
  app.post("/", bodyLimit({ maxSize: MAX_CHANGE_BYTES, onError: tooLarge }), async (c) => {
    const body = await jsonBody(c);
    if (body instanceof Response) return body;
    const asked = signingIn.safeParse(body);
    if (!asked.success) return problem(c, 400, "Not understood", 'send {"token": "tw_..."}');
    const address = c.get("address");
    const wait = wrong.take(address);
    if (wait > 0) return tooMany(c, wait);
    const signedIn = await gate.signIn(asked.data.token.trim(), address);
    if (!signedIn)
      return problem(
        c,
        401,
        "Not a token of this record",
        "see that all of it was pasted; whoever runs the server makes tokens",
      );
    wrong.give(address);
    setCookie(c, cookieOf(c), signedIn.secret, { ...attributes(c), expires: new Date(signedIn.expires) });
    const { name, role } = signedIn.bearer;
    return c.json({ demanded: true, name, role } satisfies SessionAnswer);
  });
  app.delete("/", async (c) => {
    const secret = getCookie(c, cookieOf(c));
    if (secret !== undefined) await gate.signOut(secret, c.get("address"));
    deleteCookie(c, cookieOf(c), attributes(c));
    return c.json({ demanded: await gate.demanded(), name: null, role: null } satisfies SessionAnswer);
  });
  return app;
}

/** No script reads it, no other site's page sends it. */
const attributes = (c: Context) => ({ path: "/", httpOnly: true, sameSite: "Strict", secure: isSecure(c) }) as const;

function sessionOf(c: Context<Env>): SessionAnswer {
  const asker = c.get("asker");
  if (asker.kind === "bearer") return { demanded: true, name: asker.bearer.name, role: asker.bearer.role };
  return { demanded: asker.kind === "nobody" && !asker.welcome, name: null, role: null };
}
