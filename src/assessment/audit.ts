import { compareAscii, type FindingType, fnv1a, mixed } from "../model/index.js";
import type { Judgement } from "./review.js";
import type { SourcedFinding } from "./view.js";

export interface AuditedType {
  readonly type: FindingType | "all";
  /** Findings of the type in the sample, those judged, and those judged right. */
  readonly sampled: number;
  readonly judged: number;
  readonly right: number;
  /** Share judged right with its 95% Wilson interval; `null` where none is judged. */
  readonly precision: { readonly share: number; readonly low: number; readonly high: number } | null;
}

export interface Audit {
  readonly seed: string;
  /** Findings the sample is drawn from. */
  readonly population: number;
  readonly sample: readonly SourcedFinding[];
  /** By finding id; those not judged are left out. */
  readonly judged: Readonly<Record<string, "right" | "wrong">>;
  readonly byType: readonly AuditedType[];
}

/**
 * A fixed random sample of findings: those whose id has the least hash with the seed. The same record and seed give the
 * same sample, whatever the order; further findings change it only where their hash is less.
 */
export function sampleOf(findings: readonly SourcedFinding[], size: number, seed: string): SourcedFinding[] {
  return findings
    .map((one) => ({ one, rank: mixed(fnv1a(`${seed}|${one.finding.id}`)) }))
    .sort((a, b) => a.rank - b.rank || compareAscii(a.one.finding.id, b.one.finding.id))
    .slice(0, size)
    .map(({ one }) => one);
}

/** The sample and what its judgements say of precision, over all and by type (most sampled first). */
export function auditOf(
  findings: readonly SourcedFinding[],
  judged: ReadonlyMap<string, Judgement>,
  size: number,
  seed: string,
): Audit {
  const sample = sampleOf(findings, size, seed);
  const types = [...new Set(sample.map(({ finding }) => finding.type))];
  const rows = types
    .map((type) =>
      rowOf(
        type,
        sample.filter(({ finding }) => finding.type === type),
        judged,
      ),
    )
    .sort((a, b) => b.sampled - a.sampled || compareAscii(a.type, b.type));
  const known = sample.flatMap(({ finding }) => {
    const verdict = judged.get(finding.id) ?? null;
    return verdict === null ? [] : [[finding.id, verdict] as const];
  });
  return {
    seed,
    population: findings.length,
    sample,
    judged: Object.fromEntries(known),
    byType: [rowOf("all", sample, judged), ...rows],
  };
}

function rowOf(
  type: AuditedType["type"],
  sample: readonly SourcedFinding[],
  judged: ReadonlyMap<string, Judgement>,
): AuditedType {
  const verdicts = sample.map(({ finding }) => judged.get(finding.id) ?? null).filter((v) => v !== null);
  const right = verdicts.filter((v) => v === "right").length;
  const n = verdicts.length;
  return { type, sampled: sample.length, judged: n, right, precision: n === 0 ? null : wilson(right, n) };
}

/** The 95% score interval of a share (Wilson, JASA 22, 1927), which is sound for few judgements too. */
export function wilson(right: number, n: number): { share: number; low: number; high: number } {
  const z = 1.959963984540054;
  const p = right / n;
  const mid = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  return { share: p, low: Math.max(0, mid - half), high: Math.min(1, mid + half) };
}
