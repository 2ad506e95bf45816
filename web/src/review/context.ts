import type { Finding } from "../model.js";

/** UTF-16 code units either side of the sentence. */
const REACH = 420;

/** A sentence with what stands around it: `lead`, `words` and `tail` are the sentence, `words` what states the finding. */
export interface Context {
  readonly before: string;
  readonly lead: string;
  readonly words: string;
  readonly tail: string;
  readonly after: string;
}

/** Cut where a word begins or ends, with an ellipsis where the report goes on. */
export function contextOf(text: string, { sentence, evidence }: Pick<Finding, "sentence" | "evidence">): Context {
  const from = Math.max(0, sentence.start - REACH);
  const to = Math.min(text.length, sentence.end + REACH);
  const before = text.slice(from, sentence.start);
  const after = text.slice(sentence.end, to);
  return {
    before: from === 0 ? before : `… ${before.replace(/^\S*\s+/, "")}`,
    lead: text.slice(sentence.start, evidence.start),
    words: text.slice(evidence.start, evidence.end),
    tail: text.slice(evidence.end, sentence.end),
    after: to === text.length ? after : `${after.replace(/\s+\S*$/, "")} …`,
  };
}
