/** Words that keep their full stop, and what that stop can mean. Lower case, without the stop. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Always followed by a name: never the end of a sentence. */
export const TITLES = list(`
  mr mrs ms mx dr prof rev hon fr st ste gen lt col maj capt sgt cpl pvt cmdr cmdt adm brig supt insp det
  sen rep gov pres sec amb atty messrs mme mlle reps sens gens cols drs sheik
`);

/** Stand before a number or a name: `No. 5`, `vs. Chelsea`; never the end of a sentence. */
export const LEADERS = list("vs approx ca cf fig figs vol vols ed eds esp incl est dept mt ft attn arrv tel");

/** Abbreviations only before a number: `No. 5`, `p. 12`, `Art. 3`; else a word and a full stop. */
export const BEFORE_NUMBER = list("no nos art arts p pp para paras sec ch c § op res");

/** Months and weekdays: abbreviations before a number, a comma or a small letter. */
export const CALENDAR = list(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
`);

/** Follow a name or close a list; may end a sentence. */
export const CLOSERS = list("jr sr inc corp ltd co bros plc al llc ave blvd rd assn intl govt ph.d hrs mins yrs");

/**
 * Words that open a sentence far more often than they stand inside a name: after `U.S.` or `Inc.` they tell a new sentence
 * from a continued one. Capitalised in the text, lower case here.
 */
export const OPENERS = list(`
  the a an this that these those it its he she they we i you his her their our my there here in on at by for from with
  after before since when while although though as if but and or so yet however meanwhile earlier later also both
  according under during despite among many some most all no what who how why where following speaking asked
  then now today yesterday still even only one two three several another such other
`);
