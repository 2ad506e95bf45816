import type { Rule } from "../rule.js";
import { alike, cross, list, NO_TRUCE, TRUCES } from "./truce-words.js";

const SIDES = {
  actor: ["between", "agent"],
  recipient: ["with"],
  mediator: ["through"],
  mutual: true,
  fill: true,
} as const;

/** What else is said of a truce than that it was made. */
const OTHER = list(
  "extended, extension, extending, prolonged, renewed, renewing, holding, held, respected, observed, expired, lapsed, violated, violating, violation, violations, breach, breached, breaches, broke, broken, collapse, collapsed, expired, monitor, monitoring, monitors, efforts",
);

const HOSTILITIES = list(
  `hostilities, fighting, fire, firing, shelling, bombing, bombardment, bombardments, attacks, strikes, airstrikes, raids,
   operations, offensive, offensives, fight, war, combat, violence, rocket fire, military action, actions, campaign`,
);

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

export const truce: readonly Rule[] = [
  {
    id: "truce.agreed",
    type: "truce",
    verbs: list(
      `declare, agree, sign, conclude, reach, announce, proclaim, accept, sign up to, consent to, enter into,
       settle on, shake hands on, shake on, hammer out, thrash out, iron out, work out, seal, clinch, finalise, finalize, ink, initial,
       establish, institute, impose, approve, endorse, ratify, adopt, achieve, commit to, commit themselves to,
       assent to, subscribe to, opt for, order, commit itself to, adhere to a, decree, unveil, instate, reinstate, restore, resume, reimpose, implement,
       instigate, enact, set up, sign off on, come to, arrive at, grant, decide on, set out, promulgate`,
    ),
    about: TRUCES,
    not: [
      ...NO_TRUCE,
      ...OTHER,
      "that",
      ...list(
        "fully committed, remain committed, remains committed, remained committed, is committed, are committed, was committed, were committed, call for, called for, call on, called on",
      ),
      "rejected",
      "calling",
      "calls",
      "urging",
      "demanding",
      "talks",
    ],
    ...SIDES,
    accept: [
      {
        text: "Armenia and Azerbaijan agreed a ceasefire on Saturday.",
        actor: ["ARM", "AZE"],
        yields: ["assault.clash"],
      },
      { text: "A truce was declared on Saturday in Nagorno-Karabakh.", yields: ["assault.clash"] },
      ...alike(
        { actor: ["ARM", "AZE"], yields: ["assault.clash"] },
        "Armenia and Azerbaijan agreed to a humanitarian pause.",
        "Armenia and Azerbaijan agreed on a cessation of hostilities.",
        "Armenia and Azerbaijan signed an armistice on Sunday.",
        "Armenia and Azerbaijan have accepted a cease-fire.",
        "Armenia and Azerbaijan reached a ceasefire deal.",
        "Armenia and Azerbaijan concluded a truce.",
        "Armenia and Azerbaijan hammered out a ceasefire.",
        "A truce was reached between Armenia and Azerbaijan.",
        "Armenia and Azerbaijan finalised a ceasefire.",
        "Armenia and Azerbaijan have entered into a truce.",
        "Armenia and Azerbaijan clinched a ceasefire accord.",
        "Armenia and Azerbaijan committed to a cessation of hostilities.",
      ),
      ...alike(
        { yields: ["assault.clash"] },
        "Sudan declared a pause in fighting.",
        "The ELN announced a cessation of attacks.",
        "Ethiopia proclaimed a ceasefire in Tigray.",
      ),
    ],
    reject: [
      "Armenia signed a trade deal with Georgia on Saturday.",
      "Washington and Beijing agreed a tariff truce on Saturday.",
      "Armenia announced that Azerbaijan had violated the ceasefire.",
      "The two brothers declared a family truce.",
    ],
  },
  {
    id: "truce.struck",
    type: "truce",
    verbs: cross(
      ["strike", "cut", "do"],
      list("truce, ceasefire, cease-fire, truce deal, ceasefire deal, truce agreement, ceasefire agreement"),
    ),
    ...SIDES,
    accept: [{ text: "Armenia and Azerbaijan struck a truce on Sunday.", actor: ["ARM", "AZE"] }],
    reject: ["Armenia and Georgia struck a deal on electricity."],
  },
  {
    id: "truce.stop-fighting",
    type: "truce",
    verbs: [
      ...cross(
        list(
          `agree to, pledge to, vow to, undertake to, promise to, commit to, decide to, consent to, say would, announce would,
           declare would, agree would`,
        ),
        list(
          "halt, stop, cease, suspend, end, freeze, pause, hold, hold back, refrain from, desist from, abstain from, put an end to, call a halt to, silence",
        ),
      ),
      ...list("agree to halt all, agree to stop all, agree to cease all, agree to suspend all"),
    ],
    about: HOSTILITIES,
    not: list("price, trade, tariff, strike by, industrial, campaigning, ad, tax"),
    ...SIDES,
    needs: ["actor", "party"],
    accept: [
      {
        text: "Armenia and Azerbaijan agreed to halt hostilities.",
        actor: ["ARM", "AZE"],
        yields: ["assault.clash", "concede.agree"],
      },
      {
        text: "Sudan and the RSF agreed to stop fighting.",
        actor: ["SDN", "rsf"],
        yields: ["assault.clash", "concede.agree"],
      },
      { text: "Hamas said it would halt rocket fire.", actor: ["hamas"], yields: ["assault.clash", "concede.agree"] },
      {
        text: "The ELN announced it would suspend offensive operations.",
        actor: ["eln"],
        yields: ["assault.clash", "concede.agree"],
      },
    ],
    reject: ["The airline agreed to halt operations.", "Armenia agreed to stop imports of fruit."],
  },
  {
    // "Signed a statement that ends the war": what ends the fighting is a truce, whatever the paper is called.
    id: "truce.ends-war",
    type: "truce",
    verbs: list("sign, initial, agree, agree on, agree to, reach, conclude, strike, clinch, seal, accept, endorse"),
    about: cross(
      cross(
        list("agreement, accord, deal, statement, declaration, document, pact, protocol, memorandum, treaty"),
        list(
          "that ends, that ended, that halts, that stops, which ends, which ended, to end, to halt, to stop, ending, halting, stopping, on ending, on an end to",
        ),
      ),
      list(
        "the war, the fighting, fighting, hostilities, all hostilities, the hostilities, the conflict, the bloodshed, the violence, the offensive",
      ),
    ),
    not: [...NO_TRUCE, ...list("trade war, price war")],
    ...SIDES,
    accept: [
      {
        text: "Iraq and Iran have signed a statement that ends the war in Basra.",
        actor: ["IRN", "IRQ"],
        yields: ["agree.sign", "assault.clash"],
      },
      {
        text: "Sudan and the RSF reached a deal to end the fighting on Monday.",
        actor: ["SDN", "rsf"],
        yields: ["agree.reach", "assault.clash"],
      },
      {
        text: "An agreement ending hostilities was signed by Ethiopia and Eritrea.",
        actor: ["ERI", "ETH"],
        yields: ["agree.sign", "assault.clash"],
      },
    ],
    reject: [
      "The two chains signed a deal to end the price war.",
      "Kenya urged Sudan and the RSF to reach a deal with the banks.",
    ],
  },
  {
    id: "truce.brokered",
    type: "truce",
    verbs: list(
      `broker, mediate, facilitate, negotiate, secure, arrange, engineer, midwife, orchestrate, sponsor, guarantee, help broker, help negotiate,
       help secure, help arrange, oversee, co-broker, forge, cobble together, bring about`,
    ),
    about: TRUCES,
    not: NO_TRUCE,
    actor: ["between"],
    mediator: ["agent"],
    mutual: true,
    fill: true,
    accept: [
      {
        text: "Russia brokered a ceasefire between Armenia and Azerbaijan on Saturday.",
        actor: ["ARM", "AZE"],
        mediator: ["RUS"],
        yields: ["mediates.broker", "consult.meet"],
      },
      {
        text: "The truce between Israel and Hamas was negotiated by Egypt.",
        actor: ["ISR", "hamas"],
        mediator: ["EGY"],
        yields: ["mediates.broker", "consult.meet"],
      },
      {
        text: "Qatar secured a truce between Israel and Hamas.",
        actor: ["ISR", "hamas"],
        mediator: ["QAT"],
        yields: ["mediates.broker", "consult.meet"],
      },
    ],
    reject: ["Russia brokered a gas contract on Saturday."],
  },
  {
    id: "truce.in-force",
    type: "truce",
    verbs: list(
      `enter into force, enter into effect, enter in force, enter force, come into force, come in force, take effect, come into effect,
       come into being, come into operation, go into effect, go into force, go into operation, go live, take hold, kick in, set in,
       begin, start, commence, get under way, get underway, dawn, become effective, be due to begin, be due to start, be set to begin,
       be due to take effect, be due to come into force, run until, run from, apply from, be to begin, be to start, be to take effect, be to enter into force, be observed from, stay in force, remain in force, remain in effect, stay in place, remain in place, reign, be in place since, date from, date back to`,
    ),
    nouns: list(
      "in force, in effect, in operation, in place, under way, in its second day, in its third day, in its first day, in its fourth day, into its second day",
    ),
    about: TRUCES,
    not: [...NO_TRUCE, ...list("talks, negotiations, violations, monitoring, violation")],
    ...SIDES,
    accept: [
      {
        text: "The ceasefire between Armenia and Azerbaijan entered into force at noon on Saturday.",
        actor: ["ARM", "AZE"],
      },
      ...alike(
        { actor: ["ARM", "AZE"] },
        "A truce between Armenia and Azerbaijan took effect on Saturday.",
        "A ceasefire between Armenia and Azerbaijan came into force on Saturday.",
        "The truce between Armenia and Azerbaijan went into effect at midnight.",
        "The cease-fire between Armenia and Azerbaijan began at dawn.",
        "The ceasefire between Armenia and Azerbaijan remains in effect.",
      ),
      ...alike(
        {},
        "The ceasefire in Sudan is in force.",
        "The truce kicked in at noon.",
        "A cessation of hostilities commenced on Sunday.",
        "A ceasefire took hold in Sudan on Sunday.",
      ),
    ],
    reject: ["The new tax rules entered into force on Saturday.", "Talks on a ceasefire began on Saturday."],
  },
  {
    id: "truce.result",
    type: "truce",
    verbs: list(
      "result in, lead to, end in, end with, end by, produce, culminate in, yield, usher in, give way to, pave way for, be followed by, deliver, bring about",
    ),
    about: TRUCES,
    not: NO_TRUCE,
    actor: ["between", "agent"],
    mutual: true,
    fill: true,
    accept: [
      {
        text: "Talks between Armenia and Azerbaijan resulted in a ceasefire.",
        yields: ["consult.talks-between", "assault.clash"],
      },
      { text: "Days of fighting ended in a truce.", yields: ["consult.talks-between", "assault.clash"] },
      {
        text: "The talks produced a cessation of hostilities in Sudan.",
        yields: ["consult.talks-between", "assault.clash"],
      },
    ],
    reject: ["The drought resulted in a poor harvest in Armenia."],
  },
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
