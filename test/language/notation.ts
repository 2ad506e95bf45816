import type { Sentence, TimeExpression } from "../../src/language/index.js";

/** Tokens with a space between, sentences with ` || `. */
export const tokensOf = (sentences: readonly Sentence[]): string =>
  sentences.map((s) => s.tokens.map((t) => t.text).join(" ")).join(" || ");

/** The words of each sentence as printed, with ` || ` between. */
export const sentencesOf = (text: string, sentences: readonly Sentence[]): string =>
  sentences.map((s) => text.slice(s.start, s.end)).join(" || ");

/** `Friday = 2020-10-09`; the interval in brackets where it is not the value itself. */
export const timesOf = (times: readonly TimeExpression[]): string =>
  times
    .map((t) => {
      const interval = t.from === t.to && t.from === t.value?.slice(0, 16) ? "" : ` [${t.from ?? ""}..${t.to ?? ""}]`;
      return `${t.text} = ${t.value}${interval}`;
    })
    .join("; ");
