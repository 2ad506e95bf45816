import { userInfo } from "node:os";
import type { Caller } from "../record/index.js";

/** Who is at the keyboard, where nobody says otherwise. */
export function user(): string {
  try {
    return userInfo().username;
  } catch {
    return "unknown";
  }
}

/** Whom the journal names for what commands change. */
export const atKeyboard = (): Caller => ({
  by: process.env.TRUCEWATCH_REVIEWER ?? user(),
  role: null,
  from: "command line",
});
