import type { Rule } from "../rule.js";
import { GAMES, list, phrases } from "./agree-words.js";
import { alike } from "./truce-words.js";

const SCENE = "The truce between Armenia and Azerbaijan took effect on Sunday.";
const YIELDS = ["truce.in-force"];
const HOME = list(
  "press, news, cabinet, parliament, party, board, shareholders, union, donors, investors, trade, trial, court, budget",
);
const FILLED = { actor: ["between", "agent"], recipient: ["with"], mutual: true, fill: true, common: true } as const;

/** Sittings by names that say at which table: who sits there goes without saying in a report about two sides. */
const SITTINGS = [
  ...phrases(
    "round of, rounds of, first round of, second round of, third round of, fourth round of, next round of, new round of, latest round of, final round of, session of, series of, days of, hours of, weeks of",
    "talks, negotiations, peace talks, indirect talks, direct talks, dialogue, consultations, discussions",
  ),
  ...phrases(
    "peace, ceasefire, truce, direct, indirect, proximity, face-to-face, political, military, inter-party, border, tripartite, trilateral, quadripartite, four-party, three-way, technical",
    "talks, negotiations, dialogue, meeting, meetings",
  ),
  ...phrases(
    "meeting of the, session of the, sitting of the",
    "joint, mixed, control, military, supervisory, ceasefire, monitoring, truce, coordination, liaison, armistice, commission, contact group, mediators",
  ),
];

/** Meetings told of without those who met, and talks by telephone without "with". */
export const consultSession: readonly Rule[] = [
  {
    id: "consult.session",
    type: "CONSULT",
    verbs: list(
      `hold, open, begin, start, resume, end, conclude, finish, close, wrap up, adjourn, take place, get under way, get underway, go on, continue, convene,
       kick off, reconvene, restart, last, break up, complete, chair, co-chair, preside over`,
    ),
    about: SITTINGS,
    not: [...GAMES, ...HOME, ...list("refused, refuse, refuses, rejected, rejects, urged, called for, calls for")],
    ...FILLED,
    accept: alike(
      { actor: ["ARM", "AZE"], yields: YIELDS },
      `${SCENE} The second round of talks was held in Geneva on Monday.`,
      `${SCENE} A tripartite meeting took place in Geneva.`,
      `${SCENE} The third round of negotiations ended on Monday.`,
      `${SCENE} A meeting of the joint commission was held on Monday.`,
    ),
    reject: ["The second round of talks on wages was held on Monday.", "A meeting of the board took place on Monday."],
  },
  {
    // Less sure: "talks" alone, where they begin, go on or end.
    id: "consult.talks-alone",
    type: "CONSULT",
    verbs: list(
      `hold, open, begin, start, resume, end, conclude, finish, close, wrap up, adjourn, take place, get under way, get underway, go on, continue, convene,
       reconvene, restart, break up, chair, co-chair, preside over`,
    ),
    about: list(
      "talks, negotiations, peace talks, discussions, discussion of, dialogue, session, sessions, meeting, meetings, consultations",
    ),
    states: ["actual", "planned", "historical"],
    not: [
      ...GAMES,
      ...HOME,
      ...list("refused, refuse, refuses, rejected, rejects, urged, called for, calls for, without, wages, pay"),
    ],
    ...FILLED,
    accept: alike(
      { actor: ["ARM", "AZE"], yields: YIELDS },
      `${SCENE} The talks in Geneva ended on Tuesday.`,
      `${SCENE} Discussion of a lasting peace continues in Geneva.`,
    ),
    reject: [
      "The talks on wages ended on Tuesday.",
      "Armenia and Azerbaijan agreed to extend the truce if talks go on.",
    ],
  },
  {
    id: "consult.session-due",
    type: "CONSULT",
    status: "planned",
    verbs: list("schedule, set, plan, fix, pencil in, slate, expect, be due, await"),
    about: SITTINGS,
    not: [...GAMES, ...HOME, ...list("postponed, put off, cancelled, canceled, called off")],
    ...FILLED,
    accept: alike(
      { actor: ["ARM", "AZE"], yields: YIELDS, status: "planned" },
      `${SCENE} The next round of talks is set for 24 October.`,
      `${SCENE} A further round of talks is scheduled for Friday.`,
    ),
    reject: ["The next round of talks on wages is set for 24 October."],
  },
  {
    id: "consult.line",
    type: "CONSULT",
    mode: "phone",
    verbs: [
      ...phrases(
        "speak, talk, confer, consult",
        `by phone, by telephone, on the phone, on the telephone, over the phone, over the telephone, by video link, via video link, by hotline, on the hotline,
         over the hotline, via the hotline, on a hotline, via hotline, by radio, by satellite phone`,
      ),
      ...list("hold a phone call, hold a telephone call, hold phone talks, have a phone call, exchange calls"),
    ],
    not: list(
      "reporters, journalists, reuters, afp, ap, bbc, agency, newspaper, radio, told, condition, anonymity, family, with, to",
    ),
    ...FILLED,
    accept: alike(
      { actor: ["ARM", "AZE"], yields: YIELDS },
      `${SCENE} Both sides spoke by telephone on Monday.`,
      `${SCENE} The commanders talked on the hotline on Monday.`,
    ),
    reject: ["The minister spoke by phone to reporters.", "The two nurses spoke by telephone."],
  },
  {
    id: "consult.gather",
    type: "CONSULT",
    verbs: list("gather in, convene in, assemble in, reconvene in, reassemble in"),
    about: list(
      `committee, commission, delegations, delegates, delegation, negotiators, envoys, mediators, contact group, teams, negotiating teams, ministers,
       foreign ministers, representatives, working group, heads of state, leaders, sides, parties`,
    ),
    not: [...GAMES, ...HOME],
    ...FILLED,
    accept: alike(
      { yields: [...YIELDS, "consult.meet"] },
      `${SCENE} The supervisory committee is to gather in Amman next week.`,
      `${SCENE} The delegations reconvened in Geneva on Monday.`,
    ),
    reject: ["The committee of the club gathered in the hall."],
  },
];
