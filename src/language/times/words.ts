/** The words time expressions are made of. Data only; lower case. */
const indexed = (words: string, from: number): ReadonlyMap<string, number> =>
  new Map(
    words.split("|").flatMap((same, i) =>
      same
        .trim()
        .split(/\s+/)
        .map((word) => [word, i + from] as const),
    ),
  );

/** 1 is January. */
export const MONTHS = indexed(
  `january jan jan.|february feb feb.|march mar mar.|april apr apr.|may|june jun jun.|july jul jul.|august aug aug.|
   september sept sept. sep sep.|october oct oct.|november nov nov.|december dec dec.`,
  1,
);

/** Names that are also other words: a month only beside a number or after a word such as `in`. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set("may march mar mar. jan dec jun jul sep apr".split(" "));

/** 0 is Sunday, as in the model. */
export const WEEKDAYS = indexed(
  "sunday sun sun.|monday mon mon.|tuesday tue tue. tues tues.|wednesday wed wed.|thursday thu thu. thur thur. thurs thurs.|friday fri fri.|saturday sat sat.",
  0,
);

/** Short weekdays that are also words: only before a comma or a number. */
export const DOUBTFUL_WEEKDAYS: ReadonlySet<string> = new Set("sun mon wed fri sat tue thu".split(" "));

/** Meteorological seasons of the north: the TIMEX3 suffix and the first month. */
export const SEASONS: ReadonlyMap<string, string> = new Map([
  ["spring", "SP"],
  ["summer", "SU"],
  ["autumn", "FA"],
  ["fall", "FA"],
  ["winter", "WI"],
]);

/** Parts of a day: the TIMEX3 suffix. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ["morning", "TMO"],
  ["mornings", "TMO"],
  ["dawn", "TMO"],
  ["daybreak", "TMO"],
  ["sunrise", "TMO"],
  ["afternoon", "TAF"],
  ["lunchtime", "TAF"],
  ["evening", "TEV"],
  ["dusk", "TEV"],
  ["sunset", "TEV"],
  ["nightfall", "TEV"],
  ["night", "TNI"],
]);

export type Unit = "S" | "MIN" | "H" | "D" | "WE" | "W" | "FN" | "M" | "Q" | "Y" | "DE" | "CE" | "N";

export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ["minute", "MIN"],
  ["hour", "H"],
  ["day", "D"],
  ["night", "N"],
  ["weekend", "WE"],
  ["week", "W"],
  ["fortnight", "FN"],
  ["month", "M"],
  ["quarter", "Q"],
  ["year", "Y"],
  ["decade", "DE"],
  ["century", "CE"],
]);
export const PLURAL_UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ["seconds", "S"],
  ["centuries", "CE"],
  ["hrs", "H"],
  ["mins", "MIN"],
  ["yrs", "Y"],
  ...[...UNITS].map(([word, unit]) => [`${word}s`, unit] as const),
]);

const ONES = indexed(
  "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen",
  0,
);
const TENS = indexed("twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety", 2);
export const SMALL_NUMBERS: ReadonlyMap<string, number> = ONES;
export const TENS_NUMBERS: ReadonlyMap<string, number> = new Map([...TENS].map(([word, n]) => [word, n * 10]));
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1000],
]);

export const ORDINALS = indexed(
  `first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|
   seventeenth|eighteenth|nineteenth|twentieth|twenty-first`,
  1,
);

/** Decades by name, as the last two digits of their first year. */
export const DECADE_NAMES: ReadonlyMap<string, number> = new Map(
  [...TENS].map(([word, n]) => [word.replace(/y$/, "ies"), n * 10]),
);

/** No figure said. */
export const VAGUE: ReadonlySet<string> = new Set("several few some many couple".split(" "));

/** Adverbs and adjectives that repeat: their period. */
export const RATES: ReadonlyMap<string, string> = new Map([
  ["hourly", "PT1H"],
  ["daily", "P1D"],
  ["nightly", "P1D"],
  ["weekly", "P1W"],
  ["monthly", "P1M"],
  ["quarterly", "P1Q"],
  ["yearly", "P1Y"],
  ["annually", "P1Y"],
]);

/** Lengths printed as one word, as American news writes them. */
export const LONG: ReadonlyMap<string, string> = new Map([
  ["hourlong", "PT1H"],
  ["daylong", "P1D"],
  ["weeklong", "P1W"],
  ["monthlong", "P1M"],
  ["yearlong", "P1Y"],
  ["decadelong", "P10Y"],
  ["hourslong", "PTXH"],
  ["dayslong", "PXD"],
  ["weekslong", "PXW"],
  ["monthslong", "PXM"],
  ["yearslong", "PXY"],
  ["decadeslong", "PXDE"],
]);

/** Time zones after a clock time; UTC and its synonyms mark the value with Z. */
export const ZONES: ReadonlySet<string> = new Set(
  "utc gmt z est edt cet cest eet eest msk bst ist et pst pdt".split(" "),
);
export const UTC_ZONES: ReadonlySet<string> = new Set(["utc", "gmt", "z"]);
