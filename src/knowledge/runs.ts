/**
 * Names are compared as sequences of runs: unbroken letters and digits, folded. What stands between two runs is reduced
 * to one character, its gap. So a name is found however the text was cut into tokens: "Nagorno-Karabakh" is the runs
 * `Nagorno`, `Karabakh` with gap `-`, be it one token or three.
 */
export interface Run {
  /** Folded (no diacritics, no soft hyphens), case kept. */
  readonly text: string;
  /** `text` in lower case. */
  readonly key: string;
  /** Offsets into the scanned text. */
  readonly start: number;
  readonly end: number;
  /** The gap before this run; "" where a name cannot go across, or at the start. */
  readonly gap: string;
}

// Invisible characters that typesetters put inside words belong to the run, and are dropped from it.
const RUN = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]*[\p{L}\p{N}\p{M}])?/gu;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/g;
// Modifier letters that write ayn, hamza and glottal stops are letters to Unicode, apostrophes to a newsroom.
const APOSTROPHES = /[\u2018\u2019\u201B\u02B9-\u02BF\u00B4`\uFF07]/g;
const SPECIAL: Readonly<Record<string, string>> = {
  ı: "i",
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ð: "d",
  Ð: "D",
  ß: "ss",
  æ: "ae",
  Æ: "Ae",
  œ: "oe",
  Œ: "Oe",
  þ: "th",
  Þ: "Th",
  ə: "a",
  Ə: "A",
};
const GAPS: readonly (readonly [RegExp, string])[] = [
  [/^\s$/, " "],
  [/^[-\u2010\u2011\u2013]$/, "-"],
  [/^'$/, "'"],
  [/^\.\s?$/, "."],
  [/^\s?\($/, "("],
  [/^,\s$/, ","],
  [/^\s&\s$/, "&"],
  [/^\+$/, "+"],
  [/^\/$/, "/"],
];

const isPlain = (text: string): boolean => !/[^ -~]/.test(text);

/** Without diacritics and invisible characters; case and everything else stay. */
export function fold(text: string): string {
  if (isPlain(text)) return text;
  const marked = text
    .replace(INVISIBLE, "")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
  return marked.replace(/[^\0-~]/g, (c) => SPECIAL[c] ?? c);
}

function gapOf(between: string): string {
  if (between === " " || between === "-" || between === "'") return between;
  if (between.length > 3) return "";
  return GAPS.find(([pattern]) => pattern.test(between))?.[1] ?? "";
}

/** The runs of a text, in order. */
export function runsOf(text: string): Run[] {
  if (isPlain(text)) return plainRuns(text);
  const readable = text.replace(APOSTROPHES, "'");
  const runs: Run[] = [];
  let end = -1;
  for (const m of readable.matchAll(RUN)) {
    const folded = fold(m[0]);
    if (folded === "") continue;
    const gap = end < 0 ? "" : gapOf(readable.slice(end, m.index));
    end = m.index + m[0].length;
    runs.push({ text: folded, key: folded.toLowerCase(), start: m.index, end, gap });
  }
  return runs;
}

/** The same where all is ASCII, as most is: by character codes. */
function plainRuns(text: string): Run[] {
  const runs: Run[] = [];
  let end = -1;
  for (let i = 0; i < text.length; i++) {
    if (!isInRun(text.charCodeAt(i))) continue;
    const start = i;
    while (i < text.length && isInRun(text.charCodeAt(i))) i++;
    const run = text.slice(start, i);
    runs.push({ text: run, key: lowerOf(run), start, end: i, gap: end < 0 ? "" : gapOf(text.slice(end, start)) });
    end = i;
  }
  return runs;
}

const lowered = new Map<string, string>();

/** Made once: texts repeat their words. */
function lowerOf(run: string): string {
  const known = lowered.get(run);
  if (known !== undefined) return known;
  const made = run.toLowerCase();
  if (lowered.size >= MAX_WORDS) lowered.clear();
  lowered.set(run, made);
  return made;
}

const words = new Map<string, readonly Run[]>();
const MAX_WORDS = 20_000;

/** The runs of one word, made once: texts repeat their words. */
export function runsOfWord(word: string): readonly Run[] {
  const known = words.get(word);
  if (known) return known;
  const made = runsOf(word);
  if (words.size >= MAX_WORDS) words.clear();
  words.set(word, made);
  return made;
}

/**
 * The key of a text's first run, or "" where it has none. It must be cheap: lists are long and texts use few of their
 * names, so it finds the end by character codes, without a first use of the Unicode expressions above.
 */
export function firstKey(text: string): string {
  let end = 0;
  while (end < text.length && isInRun(text.charCodeAt(end))) end++;
  return end > 0 ? fold(text.slice(0, end)).toLowerCase() : (runsOf(text)[0]?.key ?? "");
}

/** Letters, digits and what belongs to them; general punctuation (U+2000-206F) and apostrophes do not. */
function isInRun(c: number): boolean {
  if (c < 0xc0) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 0xad;
  return !((c >= 0x2000 && c <= 0x206f) || (c >= 0x2b9 && c <= 0x2bf) || c === 0xff07);
}

/**
 * Whether a gap in a text may stand for one in a name. Space, hyphen and dot are written for one another ("Bosnia
 * Herzegovina", "St Petersburg"), but not beside a single letter: "us" is not "U.S.", "Sana, a city" not "Sana'a".
 */
export function gapFits(inName: string, inText: string, besideLetter: boolean): boolean {
  if (inName === inText) return inText !== "";
  return !besideLetter && " -.".includes(inName) && inText !== "" && " -.".includes(inText);
}
