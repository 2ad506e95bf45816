import type { Named } from "./names.js";

/** A name that only the parser saw: token indexes, half-open. */
export interface UnknownName {
  readonly start: number;
  readonly end: number;
  readonly kind: "person" | "organisation" | "group" | "place" | "nationality" | "other";
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly upos?: string;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Right after these, a name is a place, whatever it looks like. */
const LOCATIVE = words("in near at outside inside throughout around toward towards across into");
/** "the town of X", "residents of X", "the shelling of X". */
const PLACE_OF = words(
  `city cities town towns village villages hamlet district districts region province county governorate municipality
   settlement port airport island camp enclave suburb suburbs outskirts centre center vicinity north south east west
   northeast northwest southeast southwest km kilometres kilometers miles shelling bombing bombardment siege capture fall
   seizure liberation battle resident residents inhabitant inhabitants people doctors farmers streets area neighbourhood neighborhood valley road hospital mayor`,
);
/** "Magwi county", "Hama province". */
const PLACE_AFTER = words(
  `city town village district province region county governorate municipality area airport port camp valley island
   checkpoint crossing prefecture oblast raion neighbourhood neighborhood suburb highway bridge post posts crossroads junction
   roundabout volcano mountain mountains hill hills ridge heights peak peninsula island islands lake river forest desert sector
   corridor hospital school university mosque church market stadium square barracks base bases airbase airbases airfield dam plant
   refinery oilfield station mine prison checkpoints villages towns districts`,
);
/** Whoever these are done to is a place, or is done so in one. */
const TAKEN = words(
  `enter enters entered entering capture captures captured capturing seize seized seizing overran overrun overrunning retake
   retook recaptured recapture besieged besieging stormed storming shelled shelling bombarded bombarding bombed bombing reached
   reaching liberated`,
);
/** What one leaves or empties so is a place. */
const GIVEN_UP = words(
  "abandon abandoned abandoning vacate vacated vacating quit quits quitting overran overrun retook retaken besieged encircled",
);
/** Between a name and the noun that tells its kind: "Abu Shouk displacement camp", "the Waer border post". */
const BETWEEN = words(
  "displacement refugee border air naval military army police town central general teaching district main",
);
/** Capitalised, and no name of anybody by themselves. */
const TITLES = words(
  `ambassador president minister prime foreign defence defense interior chairman chairwoman secretary general gen. gen
   colonel col. col major maj. lt. lieutenant captain commander brigadier admiral marshal field sheikh mr mrs ms dr mr.
   dr. mrs. office head mission east west north south northern southern eastern western ministry army government`,
);
const ARTICLES = words("al el ad an as ar at az ash abu");

/**
 * The parser's names put right by what stands around them: words joined by hyphens are one ("Owiny-Ki-Bul"), a name led
 * in as a place is one, and one it overlooked in such a spot is there too.
 */
export function strangersIn(
  found: readonly UnknownName[],
  tokens: readonly Word[],
  named: readonly Pick<Named, "start" | "end">[],
): UnknownName[] {
  const taken = (i: number): boolean => named.some((n) => n.start <= i && i < n.end);
  const joined: UnknownName[] = [];
  for (const name of [...found, ...overlooked(found, tokens, taken)].sort((a, b) => a.start - b.start)) {
    const whole = trimmed(widened(name, tokens, taken), tokens);
    const last = joined.at(-1);
    if (whole === null || (last && whole.start < last.end && whole.end <= last.end)) continue;
    // "Horro Guduru" is one place.
    if (last && whole.start === last.end && whole.kind === "place" && last.kind === "place") {
      joined[joined.length - 1] = { ...last, end: whole.end };
      continue;
    }
    if (last && whole.start < last.end) joined.pop();
    joined.push(whole);
  }
  return joined.map((name) => ({ ...name, kind: kindOf(name, tokens) }));
}

const lower = (tokens: readonly Word[], i: number): string => tokens[i]?.text.toLowerCase() ?? "";
/** Words of the longest name that the parser saw only in part. */
const LONGEST = 3;
const isCapital = (tokens: readonly Word[], i: number): boolean => /^\p{Lu}\p{L}/u.test(tokens[i]?.text ?? "");
const touches = (tokens: readonly Word[], i: number): boolean => tokens[i]?.end === tokens[i + 1]?.start;

/** Capitalised words that no name covers, where a place is led in. */
function* overlooked(
  found: readonly UnknownName[],
  tokens: readonly Word[],
  taken: (i: number) => boolean,
): Generator<UnknownName> {
  for (let i = 1; i < tokens.length; i++) {
    if (!isCapital(tokens, i) || taken(i) || found.some((n) => n.start <= i && i < n.end)) continue;
    if (!(isLedIn(tokens, i) || GIVEN_UP.has(lower(tokens, i - 1))) || TITLES.has(lower(tokens, i))) continue;
    yield { start: i, end: i + 1, kind: "place" };
  }
}

/** Over hyphens to the whole of "Owiny-Ki-Bul" and "al-Wafideen". */
function widened(name: UnknownName, tokens: readonly Word[], taken: (i: number) => boolean): UnknownName {
  let { start, end } = name;
  const isHyphen = (i: number): boolean => tokens[i]?.text === "-" && touches(tokens, i - 1) && touches(tokens, i);
  while (isHyphen(end) && isCapital(tokens, end + 1) && !taken(end + 1)) end += 2;
  while (
    isHyphen(start - 1) &&
    !taken(start - 2) &&
    (isCapital(tokens, start - 2) || ARTICLES.has(lower(tokens, start - 2)))
  )
    start -= 2;
  if (end - start === 1 && ARTICLES.has(lower(tokens, start)) && isHyphen(end)) end += 2;
  // The parser may stop in the middle of "Cot Meurak".
  if (name.kind === "place" && isLedIn(tokens, start))
    while (end - start < LONGEST && isCapital(tokens, end) && !taken(end) && !TITLES.has(lower(tokens, end))) end++;
  return { ...name, start, end };
}

/** Without the titles before a name and the common words after it; `null` where nothing is left. */
function trimmed(name: UnknownName, tokens: readonly Word[]): UnknownName | null {
  let { start, end } = name;
  while (end > start && !/^\p{Lu}|\d/u.test(tokens[end - 1]?.text ?? "")) end--;
  const isAll = Array.from({ length: end - start }, (_, n) => lower(tokens, start + n)).every((w) => TITLES.has(w));
  if (isAll || end === start) return null;
  if (name.kind === "person") while (TITLES.has(lower(tokens, start))) start++;
  return { ...name, start, end };
}

function kindOf({ start, end, kind }: UnknownName, tokens: readonly Word[]): UnknownName["kind"] {
  const isWords = (text: string): boolean => /^\p{Lu}?\p{Ll}/u.test(text);
  // Bodies are spelt out or abbreviated; a person may be spoken of, but not stood in.
  const length =
    tokens.slice(start, end).filter((t) => /\p{L}/u.test(t.text)).length - (touches(tokens, start) ? 1 : 0);
  if (kind === "group" || (kind === "organisation" && length > 2)) return kind;
  if (!isWords(tokens[start]?.text ?? "") && kind !== "place") return kind;
  const isPlace =
    isLedIn(tokens, start) ||
    TAKEN.has(lower(tokens, start - 1)) ||
    GIVEN_UP.has(lower(tokens, start - 1)) ||
    PLACE_AFTER.has(lower(tokens, end - 1)) ||
    isSiteAfter(tokens, end);
  return isPlace ? "place" : kind;
}

/** "the Waer crossroads", "the Pathankot and Udhampur airbases". */
function isSiteAfter(tokens: readonly Word[], end: number): boolean {
  const next = lower(tokens, end);
  if (PLACE_AFTER.has(next)) return true;
  if (BETWEEN.has(next)) return PLACE_AFTER.has(lower(tokens, end + 1));
  return (
    next === "and" &&
    isCapital(tokens, end + 1) &&
    /s$/.test(lower(tokens, end + 2)) &&
    PLACE_AFTER.has(lower(tokens, end + 2))
  );
}

function isLedIn(tokens: readonly Word[], start: number): boolean {
  const before = lower(tokens, start - 1);
  if (LOCATIVE.has(before)) return true;
  return before === "of" && PLACE_OF.has(lower(tokens, start - 2));
}
