const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Closed classes of English words that the reader steers by; lower case. */
export const PREPOSITIONS = set(
  `of in on at by to for from with between among against over near around outside inside into onto through via under
   across along alongside towards toward within without about after before during since until despite following per`,
);
export const BE = set("am is are was were be been being 's 're");
export const HAVE = set("has have had having 've 'd");
export const MODALS = set("will would shall should may might can could must 'll");
export const NEGATIONS = set("not n't never no neither nor hardly");
export const DETERMINERS = set("the a an this that these those its his her their our both some any each every all no");
export const RELATIVES = set("who which that whose whom");
export const CONJUNCTIONS = set("and or but while whereas although though as because when where if so than");
/** What ends a clause on the way to the next. */
export const STOPS = set(
  "; : — – but while whereas although though because when where if unless once which who that whose",
);
export const PLACE_PREPOSITIONS = set(
  "in at near around outside inside into across over towards toward from to on along through",
);
export const ADVERBS_BETWEEN = set(
  "also already then now still only just again repeatedly reportedly allegedly heavily jointly formally officially later recently so far fully largely mostly partly strictly immediately soon",
);

/** Status that a governing word gives to what it governs. */
export const DEMANDS = set(
  "demand demanded demands demanding urge urged urges urging call calls called calling must should ought appeal appealed appeals appealing plead pleaded pleads pleading implore implored implores exhort exhorted exhorts press pressed beg begged ask asked asks asking",
);
/** ... where an infinitive follows: "asked Chad to leave". */
export const ASKING = set(
  "ask appeal tell order instruct plead implore beg press push exhort require request direct command advise encourage petition lobby pressure invite want warn",
);
export const PROMISES = set(
  "agree agreed agrees agreeing pledge pledged pledges promise promised promises undertake undertook commit committed vow vowed",
);
/** "The deal allows exchanges": what a deal does to its terms; for provisions only. */
export const GRANTS = set(
  "allow allows allowing permit permits enable enables provide provides include includes including foresee foresees envisage envisages stipulate stipulates",
);
/** How far a truce is kept. */
export const WHOLLY = set("fully entirely completely wholly strictly always totally");
export const PARTLY = set("largely mostly partly partially broadly generally mainly shakily");
/** Prepositions that also open a clause of their own. */
export const SUBORDINATORS = set("after before since until as");
export const HYPOTHETICALS = set(
  "may might can could would possible possibly potential threat fear fears feared risk if whether suspect suspects suspected",
);
export const PLANS = set(
  "will shall 'll plan plans planned planning intend intends intended expect expected expects due scheduled prepare prepares preparing ready willing prepared poised slated",
);
/** Verbs that say that what they govern did not happen. */
export const FAILURES = set("fail refuse decline prevent avoid avert abandon cancel stop cease halt");
export const CONDITIONS = set("if unless once provided until");
