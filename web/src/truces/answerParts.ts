/** A piece of the answer; `show`: what the drawer is to show for the number in it. */
export interface AnswerPart {
  readonly text: string;
  readonly show: string | null;
}

/** The numbers an answer may hold, by the words around them (src/assessment/answer.ts), and the evidence of each. */
const NUMBERS: readonly (readonly [string, RegExp])[] = [
  ["laid", /\d+ incidents?(?= in )/g],
  ["recent", /(?:all|\d+)(?= in the last )/g],
  ["alleged", /(?:\d+ of them|all)(?= alleged by one side only)/g],
  ["nobody", /\d+(?= with nobody named)/g],
  ["for", /\d+ statements?(?= that it is kept)/g],
  ["against", /\d+(?: statements?)?(?= that it is not)/g],
  ["promises", /\d+ of \d+ promises?/g],
  ["deliveries", /\d+(?:(?:, | and )\d+)* (?:prisoners|bodies)(?= handed over)/g],
];

/** The answer in pieces, every number in it with what it counts. */
export function answerParts(answer: string): readonly AnswerPart[] {
  const found = NUMBERS.flatMap(([show, pattern]) =>
    [...answer.matchAll(pattern)].map(({ 0: text, index }) => ({ show, start: index, end: index + text.length })),
  ).sort((a, b) => a.start - b.start);
  const parts: AnswerPart[] = [];
  let at = 0;
  for (const { show, start, end } of found) {
    if (start < at) continue;
    parts.push({ text: answer.slice(at, start), show: null }, { text: answer.slice(start, end), show });
    at = end;
  }
  return [...parts, { text: answer.slice(at), show: null }].filter(({ text }) => text !== "");
}
