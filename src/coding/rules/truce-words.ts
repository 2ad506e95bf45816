import type { Example } from "../rule.js";

/** The items of a comma-separated list. */
export const list = (words: string): readonly string[] =>
  words
    .split(",")
    .map((w) => w.trim())
    .filter((w) => w !== "");

/** Every head with every tail: "agree to" and "free, release" give "agree to free", "agree to release". */
export const cross = (heads: readonly string[], tails: readonly string[]): readonly string[] =>
  heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`));

/** Sentences that are read alike. */
export const alike = (expected: Omit<Example, "text">, ...texts: readonly string[]): readonly Example[] =>
  texts.map((text) => ({ ...expected, text }));

/** Names of a truce as the press has them, every form. */
const NAMED_TRUCES = list(
  `truce, truces, ceasefire, ceasefires, cease-fire, cease-fires, armistice, armistices, cessation of hostilities,
   cessation of all hostilities, cessation of fighting, cessation of fire, cessation of combat, cessation of attacks,
   cessation of military operations, cessation of offensive operations, cessation of military action,
   cessation of armed hostilities, cessation of violence, halt to hostilities, halt to the hostilities, halt to fighting,
   halt to the fighting, halt in fighting, halt in the fighting, halt to attacks, halt to military operations, halt to the shelling,
   halt to the bombing, bombing halt, end to hostilities, end to the hostilities, end of hostilities, end to the fighting,
   end to fighting, pause in fighting, pause in the fighting, pause in hostilities, pause in the hostilities,
   pause in attacks, pause in military operations, pause in combat, humanitarian pause, humanitarian pauses, fighting pause,
   tactical pause, operational pause, silence regime, regime of silence, quiet regime, regime of quiet, regime of calm,
   ceasefire regime, period of calm, period of quiet, window of silence, windows of silence, window of calm,
   days of tranquillity, days of tranquility, lull in fighting, lull in the fighting, lull in hostilities, humanitarian lull,
   moratorium on attacks, moratorium on strikes, moratorium on hostilities, suspension of hostilities, suspension of fighting,
   suspension of military operations, suspension of offensive operations, suspension of attacks, suspension of combat,
   suspension of arms, standstill agreement, stand-down, non-aggression pact, nonaggression pact, de-escalation agreement,
   hour pause, day pause, week pause, hour lull, day lull, hour halt, day halt, standstill, modus vivendi, temporary halt, silence of the guns, mutual halt, laying down of arms, military pause, holiday truce, cessation, de-escalation deal, de-escalation zone, de-escalation zones, disengagement agreement`,
);

const HOSTILITIES = list(
  `hostilities, fighting, combat, war, air war, attacks, strikes, air strikes, airstrikes, shelling, bombing, bombardment, military operations, offensive operations, military action,
   violence, raids, rocket fire, hostile acts, military activity, military activities, offensive, armed conflict, conflict, clashes, gunfire, firing, fire, operations`,
);

/** "A pause in the fighting", "halt to all hostilities": what is as good as a truce, in every wording. */
const PAUSES: readonly string[] = cross(
  cross(
    list(
      "pause in, halt to, halt in, lull in, end to, end of, suspension of, cessation of, stop to, break in, moratorium on, freeze on, respite in, let-up in, truce in, standstill in, interruption of",
    ),
    ["", "the", "all", "all the", "their", "its"],
  ).map((s) => s.trim()),
  HOSTILITIES,
);

/** Words that make a truce a figure of speech: trade, politics, sport, families. */
export const NO_TRUCE = list(
  "ceasefire line, cease-fire line, trade, tariff, tariffs, price, fare, budget, marital, family, league, coach, players, dressing, team, title, tax, copyright, patent, culture, browser, streaming, ratings, chip, subsidy, wine, box",
);

/** Every word for a truce. */
export const TRUCES: readonly string[] = [...new Set([...NAMED_TRUCES, ...PAUSES])];
