import type { TokenRole } from "../record/index.js";

/** What `/api/session` answers: who is signed in at this browser. */
export interface SessionAnswer {
  /** True where nothing else is answered until one signs in. */
  readonly demanded: boolean;
  /** `null`: nobody is signed in. */
  readonly name: string | null;
  readonly role: TokenRole | null;
}

/** What `/api/health` answers; a stranger hears no more than the name. */
export interface HealthAnswer {
  readonly name: "trucewatch";
  /** The store's real path, or the address of its database: tells whether this server holds the store one means. */
  readonly store?: string;
  /** Of the record: grows with every change of it. */
  readonly version?: number;
}
