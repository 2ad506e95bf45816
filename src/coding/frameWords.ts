import { pluralOf, verbVariants } from "../language/index.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(",").map((w) => w.trim()));

/** What a verb makes of a term that is its subject or object. */
export type Deed =
  | "do"
  | "begin"
  | "delay"
  | "block"
  | "fail"
  | "plan"
  | "agree"
  | "settle"
  | "lapse"
  | "depend"
  | "ask";

/** Verbs by what they make of a term; a particle is part of the verb ("put off"). */
const DEEDS: Readonly<Record<Deed, ReadonlySet<string>>> = {
  do: set(
    `take place, happen, occur, carry out, implement, complete, conclude, execute, fulfil, fulfill, honour, honor, finish,
     materialise, materialize, realise, realize, finalise, finalize, come about, come off, perform, accomplish, effect,
     put into effect, enforce, see through, bring about, end`,
  ),
  begin: set(
    `begin, start, commence, resume, restart, launch, kick off, get under, get underway, go ahead, go forward, go on, proceed,
     continue, progress, advance, move ahead, move forward, press ahead, initiate, embark, set in motion, put in motion, pursue,
     step up, accelerate, speed up, gather pace, push ahead`,
  ),
  delay: set(
    `delay, postpone, defer, put off, push back, hold up, stall, lag, slow, slow down, drag on, drag, slip, fall behind, run late,
     run behind, reschedule, bog down, adjourn, set back, hold off, drag out`,
  ),
  block: set(
    `block, obstruct, prevent, hinder, impede, hamper, veto, thwart, frustrate, suspend, halt, freeze, stop, bar, stymie, scupper,
     interrupt, disrupt, paralyse, paralyze, deadlock, put on, deny, withhold, foil, pause, break off, complicate, derail`,
  ),
  fail: set(
    `fail, fall through, cancel, call off, scrap, abandon, collapse, break down, founder, drop, shelve, ditch, come to nothing, ignore,
     neglect, renege, go back, fizzle out, stay on`,
  ),
  plan: set("schedule, slate, plan, fix, time, set, expect, foresee, set for, pencil in, programme, arrange"),
  agree: set(
    `agree, pledge, promise, undertake, commit, vow, guarantee, accept, approve, endorse, envisage, envision, include, provide,
     stipulate, contain, specify, prescribe, entail, cover, comprise, feature, outline, consent, secure, oblige, require, mandate,
     allow, permit, enable, facilitate, ensure, call, lay down, set out, settle on, contemplate, spell out, assure, offer, authorise,
     authorize, order, decide, declare, announce, swear, bind, govern, regulate, entitle, involve, say, state, see`,
  ),
  settle: set(
    `settle, resolve, decide, determine, negotiate, discuss, address, leave, clarify, define, thrash out, work out, iron out, hammer out,
     tackle, defer, sort out, agree on`,
  ),
  lapse: set("expire, lapse, lift, revoke, rescind, run out, elapse"),
  depend: set("depend, hinge, condition, rest, link, tie, hang, rely"),
  ask: set(
    `demand, urge, ask, appeal, press, push, seek, want, request, insist, plead, beg, invite, encourage, exhort, pressure, call on,
     implore, advocate, propose, suggest, favour, favor, reject, refuse, oppose, rule out, welcome, hail, praise, condemn, criticise, criticize,
     consider, mull, explore, threaten, prevent, deny, resist, help`,
  ),
};

/** The deed of a verb; of its readings with a particle the longer goes first. */
export function deedOf(keys: readonly string[]): Deed | null {
  for (const key of keys)
    for (const [deed, verbs] of Object.entries(DEEDS) as [Deed, ReadonlySet<string>][]) if (verbs.has(key)) return deed;
  return null;
}

/** What may follow such a verb as part of it, within three words. */
export const PARTICLES =
  /^(off|out|up|through|behind|back|down|ahead|forward|place|under|on|late|in|into|about|over|to|for|underway)$/;

/** By whose words the doer binds itself: "agreed to", "undertook to". */
export const BINDS = set(
  `agree, pledge, promise, undertake, commit, vow, consent, accept, guarantee, swear, decide, intend, plan, assure, resolve, engage,
   prepare, opt, declare, announce, aim`,
);
/** What a deal, or whoever may, makes others do: "obliges all units to". */
export const OBLIGES = set(
  `oblige, require, commit, bind, allow, permit, enable, compel, call, let, mandate, authorise, authorize, entitle, instruct, expect,
   provide, stipulate, envisage, foresee, say, state, specify, see, ensure, agree, give, order, have, need`,
);
/** Verbs that say how far the doing of another went. */
export const FAILS = set("fail, neglect, omit");
export const FINISHES = set("finish, complete, conclude, end");

/** Adjectives of duty and plan: "is due to", "are supposed to". */
export const DUE = set(
  "due, set, supposed, scheduled, slated, expected, meant, bound, obliged, required, committed, obligated, ready, poised, destined, mandated, duty-bound",
);

/** Nouns over a term that say how it stands: "delays in the withdrawal". */
export const NOUN_STATES = {
  delayed: set("delay, postponement, deferral, slowness, hold-up"),
  unfulfilled: set("failure, lack, absence, cancellation, non-implementation, refusal"),
  promised: set(
    `agreement, deal, accord, pact, understanding, protocol, promise, pledge, commitment, undertaking, obligation, timetable, date,
     deadline, plan, guarantee, schedule, decision, provision, clause, assurance, modality, term, calendar, order`,
  ),
  blocked: set("suspension, obstruction, blocking, halt, interruption"),
  through: set(
    `start, beginning, resumption, launch, onset, continuation, completion, implementation, process, phase, round, stage, batch, part,
     issue, question, matter, fate, status, problem, point, negotiation, rest, remainder, stretch, half, pace, operation, step,
     execution, fulfilment, fulfillment, conclusion, principle, mechanism, demarcation`,
  ),
} as const;

/** What is said of a term with "is": "is late", "is on hold". */
export const IS_STATES: readonly (readonly [RegExp, Deed | "partial"])[] = [
  [/^(late|overdue|delayed|slow|tardy)$/, "delay"],
  [/^(schedule)$/, "delay"],
  [/^(underway|ongoing|progress|way|track|swing)$/, "begin"],
  [/^(complete|completed|finished|done|over)$/, "do"],
  [/^(partial|incomplete|patchy|piecemeal|unfinished)$/, "partial"],
  [
    /^(stalled|blocked|impossible|suspended|frozen|hold|standstill|deadlocked|halted|paralysed|paralyzed|impasse)$/,
    "block",
  ],
  [/^(conditional|contingent|dependent|conditioned)$/, "depend"],
  [
    /^(open|unresolved|undecided|outstanding|unclear|unsettled|disputed|contentious|subject|moot|pending|dispute|uncertain)$/,
    "settle",
  ],
];

/** Papers and pacts that bind: their subject or "under" them. */
export const DEALS = set(
  `deal, agreement, accord, accords, agreements, pact, truce, ceasefire, cease-fire, text, document, plan, protocol, treaty, article, clause, terms, term,
   memorandum, roadmap, communique, communiqué, declaration, resolution, paragraph, armistice, arrangement, arrangements, conditions, phase,
   provisions, provision, proposal, understanding, commitments, obligations, point, points, framework, decree, timetable, statement, moratorium, cessation`,
);

const NOT =
  "not, n't, never, no, none, nobody, nothing, neither, nor, cannot, yet, still, remain, remains, remained, remaining";

const forms = (...lists: readonly Iterable<string>[]): string[] =>
  lists.flatMap((list) => [...list].flatMap((entry) => [...verbVariants(entry.split(" ")[0] ?? ""), entry]));
const isWords = (...deeds: readonly (Deed | "partial")[]): string[] =>
  IS_STATES.filter(([, deed]) => deeds.includes(deed)).flatMap(([{ source }]) => source.match(/[a-z]+/g) ?? []);
const nouns = (list: ReadonlySet<string>): string[] => [...list].flatMap((n) => [n, pluralOf(n)]);

const LATE = [...DEEDS.delay, ...DEEDS.fail, ...FAILS];
const LATE_NOUNS = [...nouns(NOUN_STATES.delayed), ...nouns(NOUN_STATES.unfulfilled)];

/** The words without one of which no term is late, and none not come about. */
export const SHORTFALL: ReadonlySet<string> = new Set([
  ...set(NOT),
  ...forms(LATE),
  ...isWords("delay"),
  ...LATE_NOUNS,
]);

/** Words that say something alone, and verbs that say it with a particle close by: "put" of "put off". */
interface Sayings {
  readonly alone: ReadonlySet<string>;
  readonly led: ReadonlySet<string>;
}
const sayings = (verbs: readonly string[], others: readonly string[]): Sayings => ({
  alone: new Set([...forms(verbs.filter((v) => !v.includes(" "))), ...others]),
  led: new Set(forms(verbs.filter((v) => v.includes(" ")))),
});
/** What says of a term that it is late or has not come about. */
export const LATENESS: Sayings = sayings(LATE, [...isWords("delay"), ...LATE_NOUNS]);
/** What must be denied for a term not to have come about. */
export const DOINGS: Sayings = sayings(
  [...DEEDS.do, ...DEEDS.begin, ...DEEDS.plan],
  [...isWords("begin", "do", "partial"), ...DUE],
);

const { ask: _, ...MAKING } = DEEDS;

/** The words without one of which nothing is said of how a term stands that goes by a noun. */
export const NOUN_STANDING: ReadonlySet<string> = new Set([
  ...forms(LATE, ["remain"]),
  ...set("yet, still"),
  ...LATE_NOUNS,
  ...forms(...Object.values(MAKING)),
  ...isWords("begin", "do", "partial", "block", "depend", "settle"),
  ...DUE,
  ...Object.values(NOUN_STATES).flatMap(nouns),
]);

/** Whose subject must be a deal, or what is said be under one. */
const OF_DEALS = new Set("say state see give have".split(" "));

/** The words before a verb without one of which nothing is said of how the term it tells of stands, unless there is a deal. */
export const VERB_STANDING: ReadonlySet<string> = new Set([
  ...set(NOT),
  ...set("will, shall, 'll, wo, must, should, ought, need, needs, can, could, may, might, ca, would, 'd, to"),
  ...forms(
    BINDS,
    FAILS,
    FINISHES,
    DEEDS.begin,
    DEEDS.delay,
    [...OBLIGES].filter((v) => !OF_DEALS.has(v)),
  ),
  ...DUE,
  ...nouns(NOUN_STATES.delayed),
  ...nouns(NOUN_STATES.unfulfilled),
  ...nouns(NOUN_STATES.promised),
]);
