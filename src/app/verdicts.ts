import type { Anchor, Correction, Finding, Verdict } from "../model/index.js";
import { MissingError } from "../record/index.js";
import type { Review } from "./changes.js";

type Find = (id: string) => Promise<Finding | null>;

/**
 * What a reviewer asked for as the record keeps it: findings by the words they stand on, with what the reviewer saw.
 * @throws MissingError where a finding is not in the record
 */
export async function verdictOf(review: Review, find: Find): Promise<Verdict> {
  const must = async (id: string): Promise<Finding> => {
    const found = await find(id);
    if (found === null)
      throw new MissingError(`the record has no finding ${id}; trucewatch review list shows those there are`);
    return found;
  };
  switch (review.kind) {
    case "accept":
    case "reject":
    case "note": {
      const one = await must(review.finding);
      return { kind: review.kind, anchor: anchorOf(one), saw: one };
    }
    case "verify":
      return { kind: "verify", anchor: anchorOf(await must(review.finding)) };
    case "correct": {
      const one = await must(review.finding);
      return { kind: "correct", anchor: anchorOf(one), saw: one, fields: fieldsOf(review.fields) };
    }
    case "join":
    case "split":
      return { kind: review.kind, anchors: (await Promise.all(review.findings.map(must))).map(anchorOf) };
    case "name":
      return { kind: "name", name: review.name, is: defined(review.is) };
    case "watch":
      return { kind: "watch", watch: defined(review.watch) };
    case "undo":
      return review;
  }
}

const anchorOf = ({ report, evidence, type }: Finding): Anchor => ({
  report,
  span: { start: evidence.start, end: evidence.end },
  type,
});

const fieldsOf = (fields: Extract<Review, { kind: "correct" }>["fields"]): Correction => defined(fields);

/** Without what is undefined: an absent field and an undefined one are the same to whoever sends JSON. */
const defined = <T>(value: unknown): T => JSON.parse(JSON.stringify(value)) as T;
