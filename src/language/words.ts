/** Words printed as one that are several tokens: `don't`, `cannot`, `gonna`, `10km`. */
const NEGATED = /^(.+)(n['’´`ʼ]t)$/i;
const NEGATED_BARE = /^(do|does|did|is|are|was|were|have|has|had|would|could|should|ca|wo)(nt)$/i;
const JOINED = /^(can)(not)$|^(gon|wan)(na)$|^(got)(ta)$/i;
const UNIT_OF = /^(\d[\d.,:]*)(km|m|kg|mm|cm|bn|mph|kph|am|pm|kb|gb|mb|ml|ft|lbs?|k|g)$/i;
const LONGEST = 24;

/** By its first and last characters none of the expressions can fit: so it is with most words, and they are looked at most. */
function isWhole(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return false;
  const last = word.charCodeAt(word.length - 1) | 32;
  return last !== 0x74 && last !== 0x61;
}

/** Calls `emit` with the span of each token of the printed word at `start`-`end`, and with its text where that is known. */
export function splitWord(
  text: string,
  start: number,
  end: number,
  emit: (start: number, end: number, text?: string) => void,
): void {
  const isLong = end - start > LONGEST;
  const word = isLong ? "" : text.slice(start, end);
  if (isLong || isWhole(word)) {
    emit(start, end, isLong ? undefined : word);
    return;
  }
  for (const pattern of [NEGATED, NEGATED_BARE, JOINED, UNIT_OF]) {
    const found = pattern.exec(word);
    const head = found?.slice(1).find((group) => group !== undefined);
    if (head !== undefined) {
      emit(start, start + head.length);
      emit(start + head.length, end);
      return;
    }
  }
  emit(start, end);
}
