import type { SourcedFinding } from "../../src/assessment/index.js";
import type { Actor, Finding, FindingType } from "../../src/model/index.js";

/** Sides by a name or a known code; "Minister@ARM" is a person who acts for Armenia. */
export function actor(text: string): Actor {
  const [name = text, side] = text.split("@");
  const id = /^[A-Z]{3}$/.test(name) ? name : null;
  return side === undefined ? { id, name, text: name } : { id, name, text: name, side: { id: side, name: side } };
}
const actors = (text: string): Actor[] => text.split(/,\s*/).filter(Boolean).map(actor);

let n = 0;
/**
 * A sourced finding in a line: `"2020-10-12 wire: TUR backs AZE"`: day and source of the report, actors, type, recipients;
 * the rest by `over`.
 */
export function told(line: string, over: Partial<Finding> = {}): SourcedFinding {
  const m = /^(\S+) (\S+): (.*?) ?\b([A-Z]{4,}|[a-z]+-?[a-z]*)\b(?: (.+))?$/.exec(line);
  if (!m) throw new Error(`not a line of a finding: ${line}`);
  const [, date = "", source = "", from = "", type = "", to = ""] = m;
  const report = `${source}-${date}`;
  const id = over.id ?? `${report}:${++n}:${type}`;
  return {
    report: { id: report, source, title: null, url: null, date, revision: 1 },
    finding: {
      id,
      report,
      type: type as FindingType,
      actor: actors(from),
      recipient: actors(to),
      place: [],
      time: { start: null, end: null, text: null },
      claim: { by: [], stance: "reports" },
      status: "actual",
      confidence: 0.8,
      evidence: { start: 0, end: 1, text: "x" },
      sentence: { start: 0, end: 1 },
      rule: "test",
      ...over,
    },
  };
}
