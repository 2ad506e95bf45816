import type { Generated } from "kysely";
import type { TokenRole } from "./journal.js";

/** Where a column's number is given by the database. */
type Seq = Generated<number>;

/** Text that is a key or an order is `COLLATE "C"`; JSON is `json`, which keeps its bytes. */
export interface Tables {
  report: {
    seq: Seq;
    id: string;
    revision: number;
    source: string | null;
    url: string | null;
    title: string | null;
    date: string | null;
    language: string | null;
    retrieved: string | null;
    text: string;
    sketch: string;
    recorded: string;
  };
  reading: {
    seq: Seq;
    report: string;
    revision: number;
    reader: string;
    version: string;
    findings: string;
    recorded: string;
  };
  /** A review decision; `number` counts from 1 and makes its id. */
  decision: {
    seq: Seq;
    number: number;
    by: string;
    recorded: string;
    kind: string;
    verdict: string;
    note: string | null;
  };
  /** Which reports a decision is about. */
  decision_report: { decision: number; report: string };
  /** `withdrawn` false takes an earlier withdrawal back. */
  withdrawal: {
    seq: Seq;
    report: string;
    revision: number;
    withdrawn: boolean;
    by: string;
    reason: string;
    recorded: string;
  };
  /** The tombstone of a purged report. */
  purge: { seq: Seq; report: string; by: string; reason: string; recorded: string };

  /** Who may use the record from elsewhere; `hash`: SHA-256 of the secret, hex. */
  token: { id: string; name: string; role: TokenRole; hash: string; created: string };
  session: { id: string; token: string; hash: string; created: string; expires: string };
  /** `came_from`: a network address, or words. */
  journal: {
    number: Seq;
    at: string;
    by: string | null;
    role: string | null;
    came_from: string;
    action: string;
    about: string[];
    count: number;
  };

  /** What upkeep remembers. */
  view_state: { name: string; value: string };

  schema_version: { version: number };
}
