import type { Rule } from "../rule.js";
import { alike, cross, list, TRUCES } from "./truce-words.js";

const SETTLED = [
  ...TRUCES,
  ...list(
    `talks, negotiations, dialogue, discussions, peace talks, peace negotiations, agreement, agreements, accord, accords, deal, deals, peace deal, peace process, process, settlement, reconciliation, end, release, exchange, swap, solution, conflict, dispute, crisis, war, return, withdrawal, meeting, summit, peace, understanding, pact,
     treaty, compromise, resolution, contacts, consultations, political process, prisoner exchange, hostage deal, evacuation, arrangement, protocol, mediation, rapprochement, de-escalation, conference, normalisation, normalization, parties, sides, row, rift, feud, round, rounds, round of talks, rounds of talks, sessions, tensions, standoff`,
  ),
];
const SPORT = list(
  "gas contract, trade, company, companies, buyers, house, property, loan, merger, tv, film, match, festival, games, tournament, event, labour, strike by, tariff, wage, insurance",
);

export const mediates: readonly Rule[] = [
  {
    id: "mediates.broker",
    type: "mediates",
    verbs: list(
      "mediate, broker, facilitate, sponsor, guarantee, midwife, help broker, help mediate, help negotiate, co-sponsor, co-mediate, moderate, chair, convene, oversee, referee, underwrite, shepherd, spearhead, lead, steer, engineer, secure, negotiate, arrange, co-chair, supervise, conciliate, back",
    ),
    about: SETTLED,
    not: [...SPORT, "troops", "soldiers", "death", "attack", "revolt", "support", "evacuated", "charge"],
    actor: ["agent"],
    recipient: ["between"],
    needs: ["actor", "party", "recipient"],
    accept: [
      {
        text: "Russia brokered a ceasefire between Armenia and Azerbaijan.",
        actor: ["RUS"],
        recipient: ["ARM", "AZE"],
        yields: ["truce.brokered"],
      },
      ...alike(
        { actor: ["QAT"], recipient: ["ISR", "hamas"] },
        "Qatar mediated a deal between Israel and Hamas.",
        "Qatar facilitated an exchange between Israel and Hamas.",
        "Qatar brokered an agreement between Israel and Hamas.",
      ),
    ],
    reject: ["A ceasefire was brokered.", "The bank brokered a merger between two companies."],
  },
  {
    id: "mediates.alone",
    type: "mediates",
    verbs: list(
      "mediate, broker, facilitate, midwife, help broker, help mediate, sponsor, guarantee, co-sponsor, co-mediate, intercede, moderate",
    ),
    about: SETTLED,
    not: SPORT,
    actor: ["agent"],
    needs: ["actor", "party"],
    accept: [
      { text: "Qatar mediated the talks on Sunday.", actor: ["QAT"] },
      { text: "The peace talks were facilitated by Norway.", actor: ["NOR"] },
    ],
    reject: ["Qatar sponsored the football club."],
  },
  {
    id: "mediates.simply",
    type: "mediates",
    verbs: list(
      "mediate, be mediating, bring parties together, bring the parties together, bring sides together, bring the sides together, bring both sides together, bring together parties, bring together the parties, bring the two sides together, bring together the two sides, bring the parties to the table, play mediator, play the mediator, play a mediating role, play mediating role, lend good offices, offer good offices, lend its good offices, offer its good offices, offer mediation, try to mediate, offer to mediate, act as mediator, act as mediators, act as facilitator, act as a facilitator, act as guarantor, act as guarantors, act as intermediary, act as go-between, act as broker, serve as facilitator, serve as guarantor, serve as intermediary",
    ),
    not: list(
      "divorce, family, couple, court, labour, labor, union, strike, wage, company, tenant, landlord, neighbours",
    ),
    actor: ["agent"],
    needs: ["actor", "party"],
    accept: alike(
      { actor: ["QAT"] },
      "Qatar has mediated since July.",
      "Qatar is trying to mediate.",
      "Qatar is acting as facilitator.",
    ),
    reject: ["The priest mediated.", "A friend offered to mediate."],
  },
  {
    id: "mediates.as",
    type: "mediates",
    nouns: list(
      "as broker, as mediator, as mediators, as facilitator, as facilitators, as guarantor, as guarantors, as go-between, as intermediary, as intermediaries, as peace broker, as co-mediators",
    ),
    not: list("insurance, loan, marriage, insurer"),
    actor: ["near"],
    needs: ["actor", "party"],
    accept: [{ text: "The deal was signed in Doha with Qatar as mediator.", actor: ["QAT"], yields: ["agree.sign"] }],
    reject: ["The deal was signed with a lawyer as go-between."],
  },
  {
    id: "mediates.between",
    type: "mediates",
    verbs: list(
      "mediate, arbitrate, intercede, conciliate, shuttle, be mediating, act as mediator, act as a mediator, act as go-between, act as intermediary, act as an intermediary, serve as mediator, serve as a mediator, serve as go-between, carry messages, pass messages, relay messages, bridge gaps, offer to mediate, use good offices, offer good offices, help mediate, bridge differences, reconcile",
    ),
    not: list("train, bus, airport, flights, ferry, family, couple, passengers, space"),
    actor: ["agent"],
    recipient: ["between"],
    needs: ["actor", "recipient", "party"],
    accept: alike(
      { actor: ["QAT"], recipient: ["ISR", "hamas"] },
      "Qatar is mediating between Israel and Hamas.",
      "Qatar acted as mediator between Israel and Hamas.",
      "Qatar relayed messages between Israel and Hamas.",
      "Qatar has served as a mediator between Israel and Hamas.",
    ),
    reject: ["A bus shuttled between the airport and the town."],
  },
  {
    id: "mediates.host",
    type: "mediates",
    verbs: cross(
      ["host"],
      list(
        "talks, peace talks, negotiations, indirect talks, peace negotiations, ceasefire talks, truce talks, a meeting between, a summit between, a round of talks, new talks, further talks, direct talks, proximity talks, dialogue, peace conference, reconciliation talks",
      ),
    ),
    not: list("trade, tariff, climate, bilateral"),
    actor: ["agent"],
    recipient: ["between"],
    needs: ["actor", "party", "recipient"],
    accept: [
      {
        text: "Egypt is hosting indirect talks between Israel and Hamas.",
        actor: ["EGY"],
        recipient: ["ISR", "hamas"],
        yields: ["consult.talks-between"],
      },
      {
        text: "Norway is hosting peace negotiations between the Philippines and the NDFP.",
        actor: ["NOR"],
        recipient: ["PHL", "ndfp"],
        yields: ["consult.talks-between"],
      },
    ],
    reject: ["Egypt hosted the games."],
  },
  {
    id: "mediates.adjective",
    type: "mediates",
    nouns: cross(
      list("-brokered, -mediated, -sponsored, -facilitated, -negotiated, -hosted, -convened, -supervised, -moderated"),
      list(
        "ceasefire, cease-fire, truce, deal, agreement, accord, talks, peace, peace talks, negotiations, pact, plan, process, peace deal, peace agreement, peace accord, dialogue, cessation, political process, pause, armistice, settlement, peace process, conference, exchange, prisoner exchange, prisoner swap",
      ),
    ),
    actor: ["near"],
    recipient: ["between"],
    needs: ["actor", "party"],
    accept: [
      {
        text: "The Egyptian-mediated talks between Israel and Hamas were long.",
        actor: ["EGY"],
        recipient: ["ISR", "hamas"],
        yields: ["consult.talks-between"],
      },
      { text: "The Saudi-sponsored talks were long.", actor: ["SAU"], yields: ["consult.talks-between"] },
    ],
    reject: ["The bank-brokered deal failed."],
  },
  {
    id: "mediates.mediator",
    type: "mediates",
    nouns: list(
      `mediation, mediator, mediators, mediation efforts, mediation effort, sponsor of the meeting, sponsor of the talks, host of the talks, guarantor, auspices, guarantors, broker of the deal, peace broker, honest broker, go-between, intermediary, intermediaries, facilitator of, facilitator, good offices,
       shuttle diplomacy, mediating role, mediator role, mediating efforts, third-party mediation, co-chair of the minsk group, guarantor of the truce, guarantor of the agreement, guarantor of the ceasefire, sponsor of the peace process, sponsors of the peace process, guarantor country, guarantor power, mediating country, co-mediator, peace facilitator, peace mediator`,
    ),
    not: list("insurance, loan, bail, divorce, family, marriage, rent, mortgage, labour, labor, court, tenant"),
    actor: ["beside", "by", "of", "agent", "near"],
    recipient: ["between"],
    needs: ["actor", "party"],
    accept: [
      { text: "The truce came after weeks of mediation by Qatar.", actor: ["QAT"] },
      { text: "The deal came under the auspices of the United Nations." },
      { text: "The accord came through the good offices of Norway.", actor: ["NOR"] },
    ],
    reject: ["The mediation took weeks."],
  },
];
