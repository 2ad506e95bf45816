import type { Finding, Reading, Report } from "../model/index.js";
import type { Access, Caller, Record, Changing as Recording } from "../record/index.js";
import { CHANGES } from "./changes.js";
import type { Changing } from "./desk.js";
import { issueToken } from "./gate.js";
import type { ManyReader } from "./manyReader.js";
import { verdictOf } from "./verdicts.js";

export interface ChangingTools {
  readonly record: Record;
  readonly access: Access;
  /** A finding by its id, of the record as it is now; `null`: there is none. */
  readonly finding: (id: string) => Promise<Finding | null>;
  readonly read: (report: Report) => Reading;
  /** Reads many at once, in threads where that pays; left out, `read` does it all. */
  readonly many?: ManyReader | undefined;
  readonly now: () => string;
}

/** The changes of a desk, entered in the journal as those of `caller`. */
export function changingOver({ record, access, finding, read, many, now }: ChangingTools, caller: Caller): Changing {
  // Not before it is called for: a thread that only answers has a record it cannot change.
  const changes = (): Recording => record.as(caller);
  return {
    async decide(change) {
      const { review, by, note, seen } = CHANGES.decide.input.parse(change);
      const verdict = await verdictOf(review, finding);
      return changes().decide(verdict, { by, note, recorded: now(), seen });
    },
    async withdraw({ id, by, reason }) {
      await changes().withdraw(id, { by, reason, recorded: now() });
      return { id };
    },
    async restore({ id, by, reason }) {
      await changes().restore(id, { by, reason, recorded: now() });
      return { id };
    },
    async purge({ id, by, reason }) {
      await changes().purge(id, { by, reason, recorded: now() });
      return { id };
    },
    addToken: (asked) => issueToken(access, CHANGES.addToken.input.parse(asked), now(), caller),
    async removeToken({ name }) {
      await access.removeToken(name, now(), caller);
      return { name };
    },
    async add(reports) {
      const ahead = many ? await readAhead(reports, record, many) : new Map<Report, Reading>();
      const outcomes = await changes().add(reports, (report) => ahead.get(report) ?? read(report), now());
      const those = (outcome: string) => reports.filter((_, i) => outcomes[i] === outcome).map((r) => r.id);
      return { added: those("added"), revised: those("revised"), known: those("known"), purged: those("purged") };
    },
    reread: (onProgress) =>
      changes().reread(async (reports) => (many ? many.read(reports) : reports.map(read)), now(), onProgress),
  };
}

/** The readings of what the record does not have yet. What else it asks for, it reads itself. */
async function readAhead(
  reports: readonly Report[],
  record: Record,
  many: ManyReader,
): Promise<ReadonlyMap<Report, Reading>> {
  const stored = await Promise.all(reports.map(({ id }) => record.report(id)));
  const fresh = reports.filter((r, i) => stored[i]?.report.text !== r.text);
  const readings = await many.read(fresh);
  return new Map(fresh.flatMap((report, i) => (readings[i] ? [[report, readings[i]]] : [])));
}
