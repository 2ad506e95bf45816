import { sql } from "kysely";
import type { Instant } from "../model/index.js";
import { instantOf } from "./instant.js";
import { type Caller, enter, type JournalEntry, type JournalPage, journal, type TokenRole } from "./journal.js";
import type { Db } from "./query.js";
import { ConflictError, MissingError } from "./record.js";

/** What lets somebody in, without its secret. */
export interface TokenHead {
  readonly name: string;
  readonly role: TokenRole;
  readonly created: Instant;
}

/** `id` is no secret, it is what a secret is looked up by; `hash` is the SHA-256 of the secret, in hex. */
export interface Secret {
  readonly id: string;
  readonly hash: string;
}

export type StoredToken = TokenHead & Secret;

/** A browser that has signed in, until it expires. */
export interface Session extends Secret {
  /** The id of the token it was opened with. */
  readonly token: string;
  readonly created: Instant;
  readonly expires: Instant;
}

/**
 * Who may use the record from elsewhere, and the journal of who changed it. It lives in the store, so that several servers
 * of one database share it. Times are the caller's, as in Record.
 */
export interface Access {
  /** In order of name. */
  tokens(): Promise<readonly TokenHead[]>;
  token(id: string): Promise<StoredToken | null>;
  /** @throws ConflictError where the name has a token */
  addToken(token: StoredToken, caller: Caller): Promise<void>;
  /** Ends its sessions too. @throws MissingError */
  removeToken(name: string, at: Instant, caller: Caller): Promise<void>;
  /** Forgets those that have expired. */
  addSession(session: Session, caller: Caller): Promise<void>;
  /** With the token it stands for; `null` where there is none, or it has expired by `at`. */
  session(id: string, at: Instant): Promise<{ readonly session: Session; readonly token: TokenHead } | null>;
  removeSession(id: string, at: Instant, caller: Caller): Promise<void>;
  /** Changes of the record and of access to it, the latest first. */
  journal(page: JournalPage): Promise<{ readonly total: number; readonly items: readonly JournalEntry[] }>;
}

export const accessOver = (db: Db): Access => ({
  tokens: () => db.selectFrom("token").select(["name", "role", "created"]).orderBy("name").execute(),
  token: async (id) =>
    (await db
      .selectFrom("token")
      .select(["id", "name", "role", "hash", "created"])
      .where("id", "=", id)
      .executeTakeFirst()) ?? null,
  addToken: (token, caller) =>
    db.transaction().execute(async (tx) => {
      const { rows } = await sql`insert into token (id, name, role, hash, created)
        values (${token.id}, ${token.name}, ${token.role}, ${token.hash}, ${instantOf(token.created)})
        on conflict (name) do nothing returning id`.execute(tx);
      if (rows.length === 0)
        throw new ConflictError(
          `${token.name}: there is a token of that name; remove it first (trucewatch token remove)`,
          [],
        );
      await enter(tx, caller, token.created, "token-add", [token.name]);
    }),
  removeToken: (name, at, caller) =>
    db.transaction().execute(async (tx) => {
      const gone = await tx.deleteFrom("token").where("name", "=", name).returning("id").execute();
      if (gone.length === 0) throw new MissingError(`${name}: there is no token of that name`);
      await enter(tx, caller, at, "token-remove", [name]);
    }),
  addSession: ({ id, token, hash, created, expires }, caller) =>
    db.transaction().execute(async (tx) => {
      const at = instantOf(created);
      await tx.deleteFrom("session").where("expires", "<=", at).execute();
      await tx
        .insertInto("session")
        .values({ id, token, hash, created: at, expires: instantOf(expires) })
        .execute();
      await enter(tx, caller, at, "sign-in", []);
    }),
  session: async (id, at) => {
    const row = await db
      .selectFrom("session")
      .innerJoin("token", "token.id", "session.token")
      .select(["session.id", "session.token", "session.hash", "session.created", "session.expires"])
      .select(["token.name", "token.role", "token.created as issued"])
      .where("session.id", "=", id)
      .where("session.expires", ">", instantOf(at))
      .executeTakeFirst();
    if (!row) return null;
    const { name, role, issued, ...session } = row;
    return { session, token: { name, role, created: issued } };
  },
  removeSession: (id, at, caller) =>
    db.transaction().execute(async (tx) => {
      const gone = await tx.deleteFrom("session").where("id", "=", id).returning("id").execute();
      if (gone.length > 0) await enter(tx, caller, at, "sign-out", []);
    }),
  journal: (page) => journal(db, page),
});
