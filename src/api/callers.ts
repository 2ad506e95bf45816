import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import type { Need } from "../app/changes.js";
import { type Bearer, callerOf, type Gate } from "../app/gate.js";
import { BY_HEADER } from "../app/remoteDesk.js";
import { isSecretOf, shownSecret } from "../app/secrets.js";
import type { Caller, Secret } from "../record/index.js";
import { isLoopbackHost, type Reach } from "./guard.js";
import { bucketsOf, LIMITS } from "./limits.js";
import { problem, tooMany } from "./problem.js";

/**
 * Who asks: a command that can read the store's own files, the bearer of a token, or nobody we know. Nobody is let in
 * where no sign-in is demanded, and may then do all but say who may come in.
 */
type Asker =
  | { readonly kind: "owner"; readonly by: string | null }
  | { readonly kind: "bearer"; readonly bearer: Bearer }
  | { readonly kind: "nobody"; readonly welcome: boolean };

export interface Env {
  Variables: {
    readonly asker: Asker;
    /** Of the browser or program, as far as it is known; an IPv6 address by its network. */
    readonly address: string;
  };
}

/** What askers are known by. */
export interface Door {
  readonly gate: Gate;
  /** Of the owner's key. */
  readonly key: Secret;
  readonly reach: Reach;
}

/** Finds out who asks, within what one asker may ask in a time. */
export function knowCaller({ gate, key, reach }: Door) {
  const asking = bucketsOf(LIMITS.asking);
  const wrong = wrongTokens();
  return createMiddleware<Env>(async (c, next) => {
    const address = addressOf(c, reach);
    c.set("address", address);
    const shown = bearerIn(c);
    if (shown !== undefined && isOwner(shown, key)) {
      c.set("asker", { kind: "owner", by: saidName(c) });
      return next();
    }
    // Before any secret is looked up, so that forged ones cost little.
    const soon = asking.wait(address) || (shown === undefined ? 0 : wrong.take(address));
    if (soon > 0) return tooMany(c, soon);
    const bearer = await (shown === undefined ? bearerBySession(c, gate) : gate.byToken(shown));
    if (shown !== undefined && bearer === null)
      return signIn(c, "this token is not, or no longer, one of this record's");
    if (shown !== undefined) wrong.give(address);
    const asker: Asker = bearer ? { kind: "bearer", bearer } : { kind: "nobody", welcome: !(await gate.demanded()) };
    c.set("asker", asker);
    const later = asking.take(keyOf(c));
    return later > 0 ? tooMany(c, later) : next();
  });
}

/** Counts wrong tokens by address, and in all. */
export function wrongTokens() {
  const [byAddress, inAll] = [bucketsOf(LIMITS.wrong), bucketsOf(LIMITS.wrongInAll)];
  return {
    /** Before a token is looked at. @returns 0, or how many milliseconds to wait */
    take: (address: string): number => byAddress.take(address) || inAll.take(""),
    /** It was right. */
    give(address: string): void {
      byAddress.give(address);
      inAll.give("");
    },
  };
}

/** The token that a request shows in its head; `""` where that is none. */
function bearerIn(c: Context): string | undefined {
  const shown = c.req.header("authorization");
  return shown === undefined ? undefined : (/^Bearer (\S+)$/i.exec(shown)?.[1] ?? "");
}

async function bearerBySession(c: Context, gate: Gate): Promise<Bearer | null> {
  const session = getCookie(c, cookieOf(c));
  return session === undefined ? null : gate.bySession(session);
}

/** Asks again, later, whether the one who asked may still come in. */
export function stillWelcome(c: Context<Env>, gate: Gate): () => Promise<boolean> {
  const asker = c.get("asker");
  const shown = bearerIn(c);
  return async () => {
    if (asker.kind === "owner") return true;
    if (asker.kind === "nobody") return !(await gate.demanded());
    return (await (shown === undefined ? bearerBySession(c, gate) : gate.byToken(shown))) !== null;
  };
}

function isOwner(shown: string, key: Secret): boolean {
  const secret = shownSecret(shown);
  return secret !== null && secret.id === key.id && isSecretOf(secret.secret, key.hash);
}

function saidName(c: Context): string | null {
  const said = c.req.header(BY_HEADER);
  if (said === undefined) return null;
  try {
    return decodeURIComponent(said).slice(0, 200);
  } catch {
    return null;
  }
}

/** True where the browser talks to us, or to the proxy before us, over TLS. */
export const isSecure = (c: Context): boolean => c.req.header("origin")?.startsWith("https:") === true;

/** Cookies do not tell ports apart: two servers of one machine would sign each other out. */
export const cookieOf = (c: Context): string =>
  `trucewatch-${new URL(`http://${c.req.header("host") ?? "-"}`).port || "desk"}`;

const RANK: Readonly<Record<Need, number>> = { reader: 0, reviewer: 1, owner: 2 };

/** Lets pass who may. */
export const needs = (need: Need) =>
  createMiddleware<Env>(async (c, next) => {
    const asker = c.get("asker");
    if (asker.kind === "nobody" && !asker.welcome) return signIn(c, "sign in at the desk, or send a token");
    const role = asker.kind === "owner" ? "owner" : asker.kind === "bearer" ? asker.bearer.role : "reviewer";
    if (RANK[role] >= RANK[need]) return next();
    return need === "owner"
      ? problem(c, 403, "Not from here", "only a command on the server's machine can: trucewatch token")
      : problem(c, 403, "Only to read", "this token is a reader's: it asks, and changes nothing; use a reviewer's");
  });

function signIn(c: Context, detail: string): Response {
  c.header("WWW-Authenticate", 'Bearer realm="trucewatch"');
  return problem(c, 401, "Sign in", detail);
}

/** Whom the journal names. */
export function journalled(c: Context<Env>): Caller {
  const asker = c.get("asker");
  if (asker.kind === "owner") return { by: asker.by, role: null, from: "command line" };
  if (asker.kind === "bearer") return callerOf(asker.bearer, c.get("address"));
  return { by: null, role: null, from: c.get("address") };
}

/** What an asker's limits are kept by. */
export const keyOf = (c: Context<Env>): string => {
  const asker = c.get("asker");
  return asker.kind === "bearer" ? `tw ${asker.bearer.id}` : c.get("address");
};

/** Behind a proxy of this machine, what the proxy says; it puts its own word last. */
function addressOf(c: Context, { origin }: Reach): string {
  const peer = peerOf(c);
  const said = c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim();
  return networkOf(origin !== null && isLoopbackHost(hostOf(peer)) && said ? said : peer);
}

const hostOf = (address: string): string => (address.includes(":") ? `[${address}]` : address);

function peerOf(c: Context): string {
  try {
    return (getConnInfo(c).remote.address ?? "unknown").replace(/^::ffff:/, "");
  } catch {
    // Asked without a network, as tests do.
    return "unknown";
  }
}

/** Whoever has one IPv6 address has the 2^64 of its network. */
function networkOf(address: string): string {
  if (!address.includes(":") || address === "::1") return address;
  const [head = "", tail] = address.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const whole =
    tail === undefined
      ? before
      : [...before, ...Array(Math.max(0, 8 - before.length - after.length)).fill("0"), ...after];
  return `${whole.slice(0, 4).join(":")}::/64`;
}
