import type { ReadReport } from "../assessment/index.js";
import { compareAscii, type Finding } from "../model/index.js";
import type { Record } from "../record/index.js";
import { pooled } from "./pooled.js";
import { breathe } from "./unhurried.js";

/** Reports asked for at once. */
const PAGE = 500;

/** The readings of a record as they are now, at hand in memory: an object each, the same for as long as nothing changes it. */
export interface Corpus {
  /** By report id; after `refresh`. */
  readings(): readonly ReadReport[];
  /** Takes over what was recorded since the last time. One at a time. @returns the record's version it stands at */
  refresh(): Promise<number>;
  /** How many findings there are. */
  size(): number;
}

export function corpusOf(record: Pick<Record, "version" | "changedSince" | "readingsFor">): Corpus {
  const byId = new Map<string, ReadReport>();
  const share = pooled();
  let sorted: readonly ReadReport[] | null = [];
  let at = 0;
  let findings = 0;
  return {
    readings() {
      sorted ??= [...byId.values()].sort((a, b) => compareAscii(a.report.id, b.report.id));
      return sorted;
    },
    async refresh() {
      // What is recorded meanwhile is asked for again the next time.
      const version = await record.version();
      if (version === at) return at;
      const ids = await record.changedSince(at);
      for (let i = 0; i < ids.length; i += PAGE) {
        for (const { report, findings: text } of await record.readingsFor(ids.slice(i, i + PAGE))) {
          const reading = { report, findings: share(JSON.parse(text) as Finding[]) };
          findings += reading.findings.length - (byId.get(report.id)?.findings.length ?? 0);
          byId.set(report.id, reading);
          sorted = null;
        }
        await breathe();
      }
      at = version;
      return at;
    },
    size: () => findings,
  };
}
