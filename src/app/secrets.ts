import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Secret } from "../record/index.js";

/**
 * A secret is 256 random bits, so that a plain SHA-256 of it is safe to keep: slow hashes protect passwords, which can be
 * guessed; this cannot. The id before it is what it is looked up by, and no secret. `tw` lets scanners for leaked secrets
 * know it.
 */
const FORM = /^tw_([0-9a-f]{16})_([\w-]{43})$/;

const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** A new secret in the form its bearer gets, and what is kept of it. */
export function makeSecret(): { readonly shown: string; readonly kept: Secret } {
  const id = randomBytes(8).toString("hex");
  const secret = randomBytes(32).toString("base64url");
  return { shown: `tw_${id}_${secret}`, kept: { id, hash: hashOf(secret) } };
}

/** What a bearer shows, taken apart; `null`: it has not the form of one. */
export function shownSecret(text: string): { readonly id: string; readonly secret: string } | null {
  const [, id, secret] = FORM.exec(text) ?? [];
  return id === undefined || secret === undefined ? null : { id, secret };
}

/** Takes the same time wherever the two begin to differ. */
export const isSecretOf = (secret: string, hash: string): boolean =>
  timingSafeEqual(Buffer.from(hashOf(secret)), Buffer.from(hash));
