import {
  type Actor,
  type Finding,
  type FindingType,
  NOW,
  type Reading,
  type Report,
  withIds,
} from "../../src/model/index.js";

export { NOW };

/** When things are recorded in these tests, in order. */
export const [T1, T2, T3] = [
  "2026-01-01T00:00:00.000Z",
  "2026-01-02T00:00:00.000Z",
  "2026-01-03T00:00:00.000Z",
] as const;

export const report = (id: string, over: Partial<Report> = {}): Report => ({
  id,
  source: "wire",
  url: null,
  title: null,
  date: "2020-10-12",
  language: null,
  retrieved: null,
  text: `text of ${id}`,
  ...over,
});

const actor = (id: string, text = id): Actor => ({ id, name: id, text });

/**
 * What this reader finds, one finding a line of the text: `TYPE day side side`, day `-` for none. Any other line is a
 * CONSULT without day or sides.
 */
export function findingsOf({ id, text }: Pick<Report, "id" | "text">): Finding[] {
  let start = 0;
  const drafts = text.split("\n").map((line) => {
    const m = /^([A-Z]{2,}) (\S+) ?(.*)$/.exec(line);
    const day = m?.[2] === "-" ? null : (m?.[2] ?? null);
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return {
      report: id,
      type: (m?.[1] ?? "CONSULT") as FindingType,
      actor: (m?.[3] ?? "")
        .split(" ")
        .filter(Boolean)
        .map((side) => actor(side)),
      recipient: [],
      place: [],
      time: { start: day, end: day, text: day },
      claim: { by: [], stance: "reports" as const },
      status: "actual" as const,
      confidence: 1,
      evidence: { ...span, text: line },
      sentence: span,
      rule: "test",
    };
  });
  return withIds(text, drafts);
}

export const readBy =
  (version: string) =>
  (r: Report): Reading => ({
    report: r.id,
    reader: "test",
    version,
    findings: findingsOf(r),
  });

export const read = readBy("1");
