import type { Access, Caller, Session, TokenHead } from "../record/index.js";
import { isSecretOf, makeSecret, shownSecret } from "./secrets.js";

/** How long a browser stays signed in: a working week and its weekend. */
export const SESSION_DAYS = 7;
const DAY_MS = 86_400_000;
/** How long what was found true is not asked again; a token removed in another process works so much longer. */
const TRUST_MS = 2000;
const MOST_TRUSTED = 1000;

/** Who is let in by a token or a session. */
export interface Bearer extends Pick<TokenHead, "name" | "role"> {
  /** What they are known by here: of the token or the session. */
  readonly id: string;
}

interface SignedIn {
  /** The secret that the browser keeps. */
  readonly secret: string;
  readonly expires: string;
  readonly bearer: Bearer;
}

/** Knows who may come in. It answers from the store, which other servers may change. */
export interface Gate {
  /**
   * True where nothing is answered to who has no token: the server can be reached from elsewhere, or there is a token.
   * Once true it stays so while the server runs: removing the last token opens nothing.
   */
  demanded(): Promise<boolean>;
  /** `null`: no such token. */
  byToken(shown: string): Promise<Bearer | null>;
  bySession(shown: string): Promise<Bearer | null>;
  /** Opens a session with a token; `null`: no such token. @param from the browser's address, for the journal */
  signIn(shown: string, from: string): Promise<SignedIn | null>;
  signOut(shown: string, from: string): Promise<void>;
  /** Asks the store anew from here on: this process has changed who may come in. */
  forget(): void;
}

/** When nothing is answered without a token. */
export type Demand = "always" | "with tokens" | "never";

export function gateOf(access: Access, demand: Demand, now: () => string): Gate {
  let locked = demand === "always";
  const known = trusting<Bearer & { readonly hash: string }>();
  const anyTokens = trusting<boolean>();

  const proved = async (
    shown: string,
    find: (id: string) => Promise<(Bearer & { readonly hash: string }) | null>,
  ): Promise<Bearer | null> => {
    const secret = shownSecret(shown);
    if (!secret) return null;
    const found = await known(secret.id, () => find(secret.id));
    if (!found || !isSecretOf(secret.secret, found.hash)) return null;
    const { id, name, role } = found;
    return { id, name, role };
  };
  const byToken = (shown: string) => proved(shown, (id) => access.token(id));
  const bySession = (shown: string) =>
    proved(shown, async (id) => {
      const found = await access.session(id, now());
      return found && { id, hash: found.session.hash, name: found.token.name, role: found.token.role };
    });
  const forget = () => {
    known.forget();
    anyTokens.forget();
  };

  return {
    async demanded() {
      if (demand === "never" || locked) return locked;
      locked = (await anyTokens("any", async () => (await access.tokens()).length > 0)) === true;
      return locked;
    },
    byToken,
    bySession,
    async signIn(shown, from) {
      const bearer = await byToken(shown);
      if (!bearer) return null;
      const { shown: secret, kept } = makeSecret();
      const created = now();
      const expires = new Date(Date.parse(created) + SESSION_DAYS * DAY_MS).toISOString();
      const session: Session = { ...kept, token: bearer.id, created, expires };
      await access.addSession(session, callerOf(bearer, from));
      return { secret, expires, bearer: { ...bearer, id: kept.id } };
    },
    async signOut(shown, from) {
      const bearer = await bySession(shown);
      if (bearer) await access.removeSession(bearer.id, now(), callerOf(bearer, from));
      forget();
    },
    forget,
  };
}

export const callerOf = ({ name, role }: Bearer, from: string): Caller => ({ by: name, role, from });

/** What was found by its key, for a while; what was not found is asked anew each time. */
function trusting<T>() {
  const trusted = new Map<string, { readonly value: T; readonly until: number }>();
  const find = async (key: string, ask: () => Promise<T | null>): Promise<T | null> => {
    const before = trusted.get(key);
    if (before && before.until > performance.now()) return before.value;
    const value = await ask();
    trusted.delete(key);
    if (trusted.size >= MOST_TRUSTED) trusted.clear();
    if (value !== null) trusted.set(key, { value, until: performance.now() + TRUST_MS });
    return value;
  };
  return Object.assign(find, { forget: () => trusted.clear() });
}

/** A new token for a name. @returns the token, which is not kept: it is shown this once */
export async function issueToken(
  access: Access,
  { name, role }: Pick<TokenHead, "name" | "role">,
  now: string,
  caller: Caller,
): Promise<TokenHead & { readonly token: string }> {
  const { shown, kept } = makeSecret();
  const head = { name, role, created: now };
  await access.addToken({ ...head, ...kept }, caller);
  return { ...head, token: shown };
}
