import type { Day } from "./day.js";
import type { Finding } from "./finding.js";

/** A dated text as it came in. `date` may be `null`: it is then read with open dates. */
export interface Report {
  readonly id: string;
  readonly source: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly date: Day | null;
  /** BCP 47 tag, or `null` where nobody said. */
  readonly language: string | null;
  /** RFC 3339 UTC instant, or `null`. */
  readonly retrieved: string | null;
  readonly text: string;
}

/** What one version of a reader found in one report. */
export interface Reading {
  readonly report: string;
  readonly reader: string;
  readonly version: string;
  readonly findings: readonly Finding[];
}

/**
 * Makes a text well-formed, once, at the door: NUL and lone surrogates become U+FFFD. The length does not change,
 * so that offsets into the original file's UTF-16 stay true.
 */
export function wellFormed(text: string): string {
  return text
    .replaceAll("\0", "\uFFFD")
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");
}
