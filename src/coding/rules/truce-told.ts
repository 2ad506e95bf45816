import type { Rule } from "../rule.js";
import { OTHER, SIDES } from "./truce-sides.js";
import { alike, cross, list, NO_TRUCE, TRUCES } from "./truce-words.js";

const KINDS = {
  humanitarian: ["humanitarian"],
  unilateral: ["unilateral", "one-sided"],
  bilateral: ["bilateral", "mutual", "reciprocal", "two-way"],
  general: [
    "general",
    "nationwide",
    "countrywide",
    "nation-wide",
    "country-wide",
    "comprehensive",
    "all-out",
    "overall",
    "full",
    "total",
  ],
  local: ["local", "localised", "localized", "limited local", "town-by-town"],
  temporary: ["temporary", "brief", "interim", "short-term", "short", "provisional", "time-limited", "short-lived"],
} as const;

const NAMED_TRUCES = list(
  "truce, ceasefire, cease-fire, armistice, cessation of hostilities, cessation of fighting, cessation of fire, pause, pause in fighting, pause in the fighting, pause in hostilities, lull, suspension of hostilities, halt to hostilities, silence regime",
);

/** Names under which a truce that was made is spoken of. */
const MADE = list(
  "truce, ceasefire, cease-fire, armistice, ceasefire agreement, cease-fire agreement, truce agreement, ceasefire deal, truce deal, ceasefire accord, cessation of hostilities, cessation of hostilities agreement, cessation of hostilities accord, armistice agreement, humanitarian pause, truce accord",
);

/** Truces told of in passing, offered or asked for, and by their kinds. */
export const truceTold: readonly Rule[] = [
  {
    // The truce is told of in passing, whatever else is said of it: "violations of the truce signed in Juba".
    id: "truce.made",
    type: "truce",
    nouns: cross(
      MADE,
      list(
        "signed, reached, agreed, concluded, declared, announced, proclaimed, struck, sealed, hammered out, decreed, they signed, they agreed, which they signed, it declared",
      ),
    ),
    not: NO_TRUCE,
    ...SIDES,
    mediator: ["through", "by"],
    accept: alike(
      { yields: ["compliance.violation", "mediates.broker", "consult.meet", "agree.sign"] },
      "Violations of the truce signed in Moscow were logged.",
      "Breaches of the cessation of hostilities agreement concluded in Juba were listed.",
    ),
    reject: ["A trade truce declared on Sunday is over."],
  },
  {
    id: "truce.mediated",
    type: "truce",
    nouns: cross(
      MADE,
      list("brokered, negotiated, mediated, arranged, facilitated, guaranteed, sponsored, engineered, secured"),
    ),
    not: NO_TRUCE,
    actor: ["between"],
    mediator: ["by", "through"],
    mutual: true,
    fill: true,
    accept: [
      {
        text: "Violations of the truce brokered by Russia were logged.",
        mediator: ["RUS"],
        yields: ["compliance.violation", "mediates.broker", "consult.meet", "truce.brokered"],
      },
    ],
    reject: ["A trade truce brokered by a bank is over."],
  },
  {
    id: "truce.silence",
    type: "truce",
    nouns: list(
      "guns will fall silent, guns are to fall silent, guns were to fall silent, guns would fall silent, guns must fall silent, guns should fall silent, weapons will fall silent, weapons are to fall silent, guns shall fall silent",
    ),
    ...SIDES,
    accept: [{ text: "The guns will fall silent in Sudan at midnight.", status: "planned" }],
    reject: ["The hunters' guns are silent."],
  },
  {
    id: "truce.between",
    type: "truce",
    nouns: cross(
      list(
        "truce, ceasefire, cease-fire, armistice, ceasefire agreement, ceasefire deal, truce agreement, truce deal, ceasefire accord, ceasefire pact, truce accord, cessation of hostilities, cessation of hostilities agreement, armistice agreement, halt to hostilities, halt to fighting, non-aggression pact",
      ),
      ["between", "with"],
    ),
    not: [...NO_TRUCE, ...OTHER, ...list("talks, proposal, negotiations, no, without, despite, line")],
    ...SIDES,
    needs: ["actor", "party"],
    accept: alike(
      { actor: ["ARM", "AZE"] },
      "The ceasefire between Armenia and Azerbaijan was welcomed.",
      "The armistice between Armenia and Azerbaijan is ten days old.",
      "The cessation of hostilities between Armenia and Azerbaijan was hailed.",
    ),
    reject: [
      "The truce between the two rival chefs is over.",
      "Talks on a ceasefire between Armenia and Azerbaijan stalled.",
    ],
  },
  {
    id: "truce.holiday",
    type: "truce",
    nouns: cross(
      list(
        "christmas, new year, eid, ramadan, easter, holiday, diwali, nowruz, olympic, election, harvest, orthodox christmas, religious holiday, polio, vaccination, back-to-school",
      ),
      list("truce, ceasefire, cease-fire, pause"),
    ),
    not: NO_TRUCE,
    ...SIDES,
    needs: ["actor", "party"],
    accept: [
      { text: "The Christmas truce between the Philippines and the NPA is ten days old.", actor: ["PHL", "npa"] },
      { text: "The Eid ceasefire between Sudan and the RSF was welcomed.", actor: ["SDN", "rsf"] },
    ],
    reject: ["The Christmas truce of the two supermarkets was welcomed."],
  },
  {
    id: "truce.proposed",
    type: "truce",
    status: "hypothetical",
    verbs: list(
      "propose, offer, float, put forward, suggest, table, moot, discuss, consider, mull, explore, negotiate over, weigh",
    ),
    about: TRUCES,
    not: NO_TRUCE,
    actor: ["between"],
    mutual: true,
    accept: [
      { text: "Egypt floated a truce in Gaza.", status: "hypothetical", yields: ["request.yield-about"] },
      {
        text: "A ceasefire between Israel and Hamas has been proposed.",
        status: "hypothetical",
        actor: ["ISR", "hamas"],
        yields: ["request.yield-about"],
      },
      { text: "A truce in Sudan was mooted on Sunday.", status: "hypothetical", yields: ["request.yield-about"] },
    ],
    reject: ["The union proposed a pay rise on Sunday."],
  },
  {
    id: "truce.mooted",
    type: "truce",
    status: "hypothetical",
    nouns: list(
      "truce proposal, ceasefire proposal, cease-fire proposal, truce offer, ceasefire offer, proposed truce, proposed ceasefire, possible ceasefire, possible truce, ceasefire plan, truce plan, prospect of a ceasefire, prospects for a ceasefire, hopes of a ceasefire, hopes of a truce, hopes for a ceasefire, hopes for a truce",
    ),
    not: [...NO_TRUCE, "rejected", "rejects", "reject", "rejecting", "spurned", "rebuffed"],
    actor: ["between"],
    mutual: true,
    accept: alike(
      { status: "hypothetical" },
      "A truce proposal is on the table in Gaza.",
      "Hopes of a ceasefire in Sudan are dim.",
      "A ceasefire plan for Sudan was leaked.",
    ),
    reject: ["A pay proposal is on the table."],
  },
  {
    id: "truce.demanded",
    type: "truce",
    status: "demanded",
    verbs: list(
      `call for, demand, appeal for, press for, push for, seek, plead for, lobby for, ask for, clamour for, clamor for, insist on,
       request, advocate, pray for`,
    ),
    about: TRUCES,
    not: [...NO_TRUCE, "extension", "extend"],
    actor: ["between"],
    mutual: true,
    accept: [
      { text: "A ceasefire in Sudan was demanded on Sunday.", status: "demanded", yields: ["request.yield-about"] },
      { text: "A cessation of hostilities has been sought.", status: "demanded", yields: ["request.yield-about"] },
    ],
    reject: ["Nurses called for a pay rise on Sunday."],
  },
  ...Object.entries(KINDS).map(
    ([kind, adjectives]): Rule => ({
      id: `truce.${kind}`,
      type: "truce",
      kind,
      nouns: cross(adjectives, NAMED_TRUCES),
      not: NO_TRUCE,
      ...SIDES,
      accept: adjectives.flatMap((adjective) =>
        alike({ actor: ["ARM", "AZE"], kind }, `A ${adjective} truce between Armenia and Azerbaijan is in place.`),
      ),
      reject: [`A ${kind} tax between Armenia and Azerbaijan began on Saturday.`],
    }),
  ),
];
