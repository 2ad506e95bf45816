/** A piece of the answer; `show`: what the drawer is to show for the number in it. */
export interface AnswerPart {
  readonly text: string;
  readonly show: string | null;
}

/** The numbers an answer may hold, by the words around them (src/assessment/answer.ts), and the evidence of each. */
const NUMBERS: readonly (readonly [string, RegExp])[] = [
  ["laid", /\d+ incidents?(?= in )/],
  ["recent", /(?:all|\d+)(?= in the last )/],
  ["alleged", /(?:\d+ of them|all)(?= alleged by one side only)/],
  ["nobody", /\d+(?= with nobody named)/],
  ["for", /\d+ statements?(?= that it is kept)/],
  ["against", /\d+(?: statements?)?(?= that it is not)/],
  ["promises", /\d+ of \d+ promises?/],
  ["deliveries", /\d+(?:(?:, | and )\d+)* (?:prisoners|bodies)(?= handed over)/],
];

/** The answer in pieces, every number in it with what it counts. */
export function answerParts(answer: string): readonly AnswerPart[] {
  const found = NUMBERS.flatMap(([show, pattern]) => {
    const match = pattern.exec(answer);
    return match === null ? [] : [{ show, start: match.index, end: match.index + match[0].length }];
  }).sort((a, b) => a.start - b.start);
  const parts: AnswerPart[] = [];
  let at = 0;
  for (const { show, start, end } of found) {
    if (start < at) continue;
    parts.push({ text: answer.slice(at, start), show: null }, { text: answer.slice(start, end), show });
    at = end;
  }
  return [...parts, { text: answer.slice(at), show: null }].filter(({ text }) => text !== "");
}
