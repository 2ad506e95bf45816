import type { Status } from "../../model/index.js";
import type { Rule } from "../rule.js";
import { TERM_VERBS } from "./provision-verbs.js";
import { BARE, NOMINALS, TERMS } from "./provision-words.js";
import { alike, cross, list } from "./truce-words.js";

/** Two sides do these to each other. */
const MUTUAL = new Set(["prisoner-exchange", "body-exchange"]);
/** Of these an event tells when they are begun or done. */
const EVENTFUL = new Set([
  "prisoner-exchange",
  "prisoner-release",
  "body-exchange",
  "withdrawal",
  "return-of-displaced",
  "humanitarian-access",
  "peacekeeping",
]);
/** Such things other politics too is full of. */
const COMMON = new Set([
  "other",
  "talks",
  "territorial-status",
  "peacekeeping",
  "monitoring",
  "cessation",
  "corridor",
  "humanitarian-access",
]);

const PENDING: readonly Status[] = [
  "promised",
  "scheduled",
  "delayed",
  "unfulfilled",
  "blocked",
  "lapsed",
  "open",
  "conditional",
  "demanded",
];
const UNDONE: readonly Status[] = [...PENDING, "under-way", "partial"];
const ALL: readonly Status[] = [...UNDONE, "done"];
/** Whether talks go on or fail is told by meetings and refusals. */
const OF_TALKS: readonly Status[] = ["promised", "delayed", "conditional"];

const statesOf = (kind: string): readonly Status[] => (kind === "talks" ? OF_TALKS : EVENTFUL.has(kind) ? UNDONE : ALL);
const more = (kind: string): Pick<Rule, "fill" | "common"> => ({
  ...(MUTUAL.has(kind) ? { fill: true } : {}),
  ...(COMMON.has(kind) ? { common: true } : {}),
});
/** What an example is about. */
const SCENE = "A peace agreement was in the making.";
const YIELDS = [
  "agree.on",
  "agree.to",
  "assault.abduct",
  "consult.talks",
  "truce.agreed",
  "truce.in-force",
  "compliance.extended",
  "assault.cleansing",
];

/** The verbs whose doing is the term: "agreed to free", "is to withdraw", "has yet to hand over". */
const doing = TERM_VERBS.map(
  ({ kind, name, verbs, about, not, needs, sample, states, reject }): Rule => ({
    id: `provision.${name}`,
    type: "provision",
    kind,
    framed: true,
    states: states ?? PENDING,
    verbs,
    ...(about ? { about } : {}),
    ...(not ? { not } : {}),
    ...(needs ? { needs } : {}),
    actor: ["agent", "between"],
    ...more(kind),
    accept: alike(
      { actor: ["ARM"], kind, yields: YIELDS },
      `${SCENE} Armenia agreed to ${sample}.`,
      `${SCENE} Armenia has undertaken to ${sample}.`,
    ),
    reject: [reject, `Armenia was urged by France to ${sample}.`],
  }),
);

const stated = (noun: string, kind: string, states: readonly Status[]): Rule["accept"] =>
  (
    [
      ["promised", "was agreed"],
      ["delayed", "was postponed"],
      ["delayed", "is behind schedule"],
      ["unfulfilled", "has yet to begin"],
    ] as const
  )
    .filter(([status]) => states.includes(status))
    .map(([status, said]) => ({ text: `${SCENE} The ${noun} ${said}.`, status, kind, yields: YIELDS }));

/** What a deal may keep its sides from, as it stands after "from". */
const HOSTILE_ACTS = list(
  "attacking, firing, shelling, launching, carrying out, conducting, recruiting, moving, deploying, using, flying, reinforcing, abducting, kidnapping, laying",
);

/** The names of the terms: "agreed on the release of prisoners", "the pull-out is behind schedule". */
const named = Object.entries(TERMS).map(([kind, nouns]): Rule => {
  const sample = nouns[0] ?? kind;
  return {
    id: `provision.${kind}`,
    type: "provision",
    kind,
    framed: true,
    states: statesOf(kind),
    nouns,
    not: list("film, exchange rate, stock exchange"),
    actor: ["agent", "between"],
    ...more(kind),
    accept: stated(sample, kind, statesOf(kind)),
    reject: [`A book on ${sample} was published in Yerevan.`],
  };
});

/** The doing of a term by its noun, and whom or what it is done to. */
const nominal = Object.entries(NOMINALS).map(
  ([kind, { nouns, about, sample }]): Rule => ({
    id: `provision.${kind}-of`,
    type: "provision",
    kind,
    framed: true,
    states: statesOf(kind),
    nouns,
    about,
    not: list("film, album, book, series"),
    actor: ["agent", "between"],
    ...more(kind),
    accept: stated(sample, kind, statesOf(kind)),
    reject: [`A book on the ${sample} was published in Yerevan.`],
  }),
);

/** Short names, believed only where their state is told. */
const bare = Object.entries(BARE).map(
  ([kind, nouns]): Rule => ({
    id: `provision.${kind}-state`,
    type: "provision",
    kind,
    framed: true,
    common: true,
    states: statesOf(kind).filter((s) => s !== "promised" && s !== "demanded"),
    nouns,
    not: list(
      "stock, rate, currency, market, album, press, film, news, interest, fire, bodies, remains, gifts, views, words, blows",
    ),
    actor: ["agent", "between"],
    ...more(kind),
    accept: [{ text: `${SCENE} The ${nouns[0]} was postponed.`, kind, status: "delayed", yields: YIELDS }],
    reject: [`The ${nouns[0]} was postponed, the singer said.`],
  }),
);

/** What points back to the term told last, and says how it stands. */
const anaphoric: readonly Rule[] = [
  {
    id: "provision.done-so",
    type: "provision",
    framed: true,
    states: ["unfulfilled"],
    verbs: list(
      "do so, do that, do this, keep promise, keep its promise, keep their promise, keep that promise, fulfil promise",
    ),
    actor: ["agent"],
    accept: [
      {
        text: "Russia undertook to pull out its troops from Moldova. It has not done so.",
        status: "unfulfilled",
        kind: "withdrawal",
        yields: ["provision.to-withdraw"],
      },
    ],
    reject: ["Russia has not done so."],
  },
  {
    id: "provision.it-was",
    type: "provision",
    framed: true,
    states: ["delayed", "unfulfilled"],
    nouns: list("it, this, that, neither, nothing"),
    not: list("said, says"),
    accept: [
      {
        text: "Armenia agreed to withdraw its troops. It was put off.",
        status: "delayed",
        kind: "withdrawal",
        yields: ["provision.to-withdraw"],
      },
    ],
    reject: ["It was put off."],
  },
];

const other: readonly Rule[] = [
  {
    id: "provision.pledge-troops",
    type: "provision",
    kind: "peacekeeping",
    status: "promised",
    common: true,
    verbs: list("pledge, promise, offer, volunteer, earmark"),
    about: list(
      "peacekeepers, troops, soldiers, men, battalion, battalions, contingent, observers, blue helmets, monitors",
    ),
    not: list("aid, withdraw, release, free, prisoners"),
    actor: ["agent"],
    needs: ["actor"],
    accept: [
      {
        text: `${SCENE} Nigeria has pledged 1,500 peacekeepers.`,
        actor: ["NGA"],
        status: "promised",
        kind: "peacekeeping",
        yields: YIELDS,
      },
    ],
    reject: ["Nigeria pledged 100 buses."],
  },
  {
    // Whatever one binds himself to in a report about a deal; kept where nothing surer is found in it (dealTerms.ts).
    id: "provision.bound",
    type: "provision",
    kind: "other",
    status: "promised",
    common: true,
    verbs: list(
      "pledge to, undertake to, promise to, commit itself to, commit themselves to, bind itself to, bind themselves to, pledge that, promise that, undertake that, guarantee that",
    ),
    not: list(
      "aid, million, billion, euros, dollars, jobs, voters, tax, fight, avenge, revenge, retaliate, respond, crush, defeat, destroy",
    ),
    actor: ["agent"],
    needs: ["actor", "party"],
    accept: [
      {
        text: `${SCENE} Armenia has pledged that women and children may leave the town.`,
        actor: ["ARM"],
        status: "promised",
        kind: "other",
        yields: YIELDS,
      },
    ],
    reject: ["Armenia pledged to avenge its dead.", "The mayor promised to plant trees."],
  },
  {
    // What a side must do by a deal, told by no verb but "is to".
    id: "provision.is-to",
    type: "provision",
    kind: "other",
    status: "promised",
    common: true,
    nouns: list(
      "is to, are to, is due to, are due to, is bound to, are bound to, is obliged to, are obliged to, is supposed to, are supposed to",
    ),
    not: list("said, says, blame, thank, meet, visit, attend, come, remembered, expected"),
    actor: ["told"],
    needs: ["actor", "force"],
    accept: [
      {
        text: `${SCENE} By it Armenia is to rename two streets.`,
        actor: ["ARM"],
        status: "promised",
        kind: "other",
        yields: YIELDS,
      },
    ],
    reject: ["Armenia is to be congratulated.", "The museum is to show two tanks."],
  },
  {
    // What a deal keeps its sides from.
    id: "provision.forbidden",
    type: "provision",
    kind: "cessation",
    status: "promised",
    common: true,
    verbs: [
      ...cross(list("bar from, ban from, prohibit from, forbid from, preclude from"), HOSTILE_ACTS),
      ...cross(["forbid to"], list("attack, fire, shell, launch, carry out, conduct, recruit, move, deploy, use")),
    ],
    not: list("journalists, reporters, aid, workers, convoys, women, voters, tourists, fans, club"),
    actor: ["patient"],
    needs: ["actor", "party"],
    accept: [
      { text: `${SCENE} Under it Armenia is barred from attacking villages.`, actor: ["ARM"], kind: "cessation" },
      { text: `${SCENE} It forbids Armenia to launch raids.`, actor: ["ARM"], kind: "cessation" },
    ],
    reject: ["The league banned Armenia from using the stadium.", `${SCENE} Armenia barred reporters from entering.`],
  },
  {
    id: "provision.neither-may",
    type: "provision",
    kind: "cessation",
    status: "promised",
    common: true,
    nouns: list(
      "neither side may, neither party may, neither may, neither army may, no side may, no party may, neither side is to, neither party is to, neither side shall, neither party shall",
    ),
    not: list("said, says, win, want, like, admit, blame"),
    actor: ["told"],
    fill: true,
    accept: [
      {
        text: "The truce between Armenia and Azerbaijan took effect on Sunday. By it neither side may move its guns.",
        actor: ["ARM", "AZE"],
        yields: ["truce.in-force"],
      },
    ],
    reject: ["Neither side may win the case.", `${SCENE} Neither side may want to admit it.`],
  },
  {
    id: "provision.yet-to",
    type: "provision",
    kind: "other",
    status: "unfulfilled",
    common: true,
    nouns: list("has yet to, have yet to, has still to, have still to, has still not, have still not"),
    not: list("said, says, comment, reply, respond, seen"),
    actor: ["told"],
    needs: ["actor", "force"],
    accept: [
      {
        text: `${SCENE} Armenia has yet to rename the streets.`,
        actor: ["ARM"],
        status: "unfulfilled",
        kind: "other",
        yields: YIELDS,
      },
    ],
    reject: ["The museum has yet to open.", "Armenia has yet to comment."],
  },
  {
    // A place goes from one to the other: it needs no deal beside it to be a term.
    id: "provision.handover-of-place",
    type: "provision",
    kind: "withdrawal",
    framed: true,
    states: PENDING,
    nouns: list("handover of, hand-over of, handing over of, cession of, return of, transfer of, surrender of"),
    not: list(
      "prisoners, bodies, power, refugees, hostages, suspects, remains, film, service, league, season, stadium, office",
    ),
    needs: ["spot"],
    actor: ["by"],
    accept: [
      {
        text: "The handover of Kodori has been postponed from 15 to 25 November.",
        status: "delayed",
        kind: "withdrawal",
      },
      { text: "The return of Sinai was scheduled for 25 April.", status: "scheduled", kind: "withdrawal" },
    ],
    reject: ["The handover of the trophy was postponed.", "The return of Kodori was celebrated in the village."],
  },
  {
    id: "provision.be-negotiated",
    type: "provision",
    kind: "territorial-status",
    status: "open",
    common: true,
    nouns: list(
      "subject of negotiations, subject of talks, subject to negotiation, subject to negotiations, subject of future talks, subject of further negotiations, left for later, left for later negotiation, left to later talks, left open, remains unresolved, remain unresolved, remains open, to be settled later",
    ),
    accept: [
      {
        text: `${SCENE} The fate of the districts will be the subject of negotiations.`,
        status: "open",
        yields: YIELDS,
      },
    ],
    reject: ["Wages were raised after negotiations."],
  },
];

export const provision: readonly Rule[] = [...doing, ...named, ...nominal, ...bare, ...anaphoric, ...other];
