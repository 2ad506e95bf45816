import { askQuery } from "../api/ask.js";
import type { Ask } from "../model.js";

/** Signing in and out changes the journal without changing the record, so that no event tells of it: always asked anew. */
export const journalQuery = (ask: Ask<"journal">) => ({ ...askQuery("journal", ask), staleTime: 0 });
