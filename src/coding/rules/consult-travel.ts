import type { Rule } from "../rule.js";
import { GAMES, list, VISITORS } from "./agree-words.js";

/** Those who arrive otherwise than to talk. */
const OTHERS = list(
  `refugees, migrants, people, plane, propeller, airliner, passengers, police, student, troops, soldiers,
     tourists, forces, aid, weapons, arms, missiles, tanks, rockets, planes, aircraft, jets, warships, warship,
     ship, ships, convoy, convoys, fighters, peacekeepers, reinforcements, shipment, shipments, doses, vaccine,
     vaccines, supplies, civilians, displaced, evacuees, mercenaries, militants, battalion, brigade, students,
     flight, flights, bodies, body, detained, deported, extradited, exile, fled, wounded, hospital, prison, carrier,
     cargo`,
);
const NOT_VISITS = [...GAMES, ...OTHERS];

export const consultTravel: readonly Rule[] = [
  {
    id: "consult.visit",
    type: "CONSULT",
    mode: "visit",
    verbs: list(
      `visit, travel to, fly to, arrive in, fly into, fly out to, head to, head for, set off for, depart for,
         leave for, land in, touch down in, pay a visit to, pay visit to, make a visit to, make a trip to, embark on
         a visit to, embark on a trip to, embark on a tour of, begin a visit to, start a visit to, wrap up a visit
         to, conclude a visit to, end a visit to, undertake a visit to, pay a call on, drop in on, stop over in,
         stop off in, tour, journey to, call in at, arrive for talks in, make a stopover in, lead a delegation to,
         lead delegation to, dash to, jet to, jet off to, jet into, make a pilgrimage to, pay a state visit to, pay
         an official visit to, pay a working visit to, make an official visit to, make a surprise visit to, make a
         state visit to`,
    ),
    not: [
      ...list("campaign, wildfires, rally, swing, family, families, medical, cemetery, memorial"),
      ...NOT_VISITS,
      ...list("war, polls, court, trial, work, school, power, market, space, vote, island's, cemetery"),
    ],
    actor: ["agent"],
    recipient: ["patient", "to", "in", "of", "with"],
    needs: ["actor", "recipient", "party"],
    accept: [
      {
        text: "Armenian Foreign Minister Ara Petrosyan visited Georgia on Monday.",
        recipient: ["GEO"],
        yields: ["office.beside-name"],
      },
      { text: "The Turkish foreign minister arrived in Iraq on Monday.", actor: ["TUR"], recipient: ["IRQ"] },
      { text: "A Hamas delegation traveled to Egypt.", actor: ["hamas"], recipient: ["EGY"] },
      { text: "The Iranian president paid a visit to Syria.", actor: ["IRN"], recipient: ["SYR"] },
      { text: "A Russian delegation flew to Armenia on Friday.", actor: ["RUS"], recipient: ["ARM"] },
      { text: "A Serbian delegation arrived in Russia.", actor: ["SRB"], recipient: ["RUS"] },
      { text: "The Chinese premier flew to Pakistan.", actor: ["CHN"], recipient: ["PAK"] },
      { text: "The Egyptian president made a visit to Sudan.", actor: ["EGY"], recipient: ["SDN"] },
      { text: "The Polish foreign minister headed to Ukraine.", actor: ["POL"], recipient: ["UKR"] },
    ],
    reject: [
      "Tourists visited the museum on Monday.",
      "Russian troops arrived in Armenia.",
      "The ship arrived in Georgia.",
    ],
  },
  {
    id: "consult.dispatch",
    type: "CONSULT",
    mode: "visit",
    verbs: list("send, dispatch, despatch"),
    about: list(
      `delegation, delegations, envoy, envoys, special envoy, emissary, emissaries, negotiator, negotiators,
         mediator, mediators, fact-finding mission, negotiating team, foreign minister, ministers, prime minister,
         vice president, diplomat, diplomats, ambassador, high-level team, representative, representatives, peace
         mission`,
    ),
    not: [...GAMES, ...list("home, letter, message, text, condolences, telegram, back, jail, prison, invitation")],
    actor: ["agent"],
    recipient: ["to"],
    needs: ["actor", "recipient", "party"],
    accept: [
      { text: "Kenya sent an envoy to Sudan.", actor: ["KEN"], recipient: ["SDN"] },
      { text: "A delegation was dispatched to Libya by Algeria.", actor: ["DZA"], recipient: ["LBY"] },
    ],
    reject: ["The school sent representatives to the fair.", "Kenya sent its ambassador back to Sudan."],
  },
  {
    id: "consult.visit-noun",
    type: "CONSULT",
    mode: "visit",
    nouns: list(
      `visit to, trip to, state visit to, official visit to, working visit to, stopover in, arrival in, surprise
         visit to, visits to, mission to, two-day visit to, three-day visit to, one-day visit to, visit by, state
         visit by, official visit by, visit of, journey to, swing through, pilgrimage to, return visit to,
         fact-finding mission to`,
    ),
    not: [
      ...list("off, scrapped, shelved"),
      ...list("campaign, swing, family"),
      ...NOT_VISITS,
      ...list(
        `cancelled, canceled, postponed, rescue, combat, duty, guided, peacekeeping, tourist, school, refused,
           world, moon, mars, spacewalk, cancel`,
      ),
    ],
    actor: ["by", "agent", "near"],
    recipient: ["to", "in", "of", "through"],
    needs: ["actor", "recipient", "party"],
    accept: [
      { text: "The Turkish president's visit to Iraq took two days.", actor: ["TUR"], recipient: ["IRQ"] },
      { text: "A visit by the Iranian president to Pakistan is near.", actor: ["IRN"], recipient: ["PAK"] },
      { text: "The Chinese president's state visit to Serbia ended.", actor: ["CHN"], recipient: ["SRB"] },
    ],
    reject: ["The school trip to the zoo took two hours.", "The singer's visit to her fans was short."],
  },
  {
    id: "consult.receive",
    type: "CONSULT",
    mode: "visit",
    verbs: list(
      `receive, host, greet, play host to, roll out the red carpet for, entertain, invite, grant an audience to,
         give an audience to, hold an audience for, welcome home, usher in`,
    ),
    about: VISITORS,
    not: [
      ...NOT_VISITS,
      ...list(
        `letter, report, reports, information, aid, support, training, warning, praise, sentence, call, phone,
           criticism, rebels, base, bases, money, funds, assurances, message, treatment, threats, medal, prize,
           summit, forces, observers, complaint, complaints, conference, exercises`,
      ),
    ],
    actor: ["patient"],
    recipient: ["agent"],
    needs: ["actor", "recipient", "party"],
    accept: [
      { text: "Egypt received the foreign minister of Sudan.", actor: ["SDN"], recipient: ["EGY"] },
      { text: "Qatar hosted a Taliban delegation on Monday.", actor: ["taliban"], recipient: ["QAT"] },
      { text: "The Iraqi president was received by Turkey.", actor: ["IRQ"], recipient: ["TUR"] },
      { text: "Jordan welcomed home the delegation of Iraq.", actor: ["IRQ"], recipient: ["JOR"] },
      { text: "Oman received the envoy of Yemen.", actor: ["YEM"], recipient: ["OMN"] },
    ],
    reject: ["The hotel hosted the leaders of the bank.", "Sudan received aid for its officials."],
  },
  {
    id: "consult.host",
    type: "CONSULT",
    mode: "multilateral",
    verbs: list("host, convene, play host to, hold, organise, organize, stage"),
    about: list(
      `summit, summits, peace summit, emergency summit, conference, conferences, peace conference, donor
         conference, donors' conference, ministerial meeting, emergency meeting, emergency session, extraordinary
         session, special session, multilateral talks, quadrilateral talks, trilateral talks, tripartite talks,
         tripartite meeting`,
    ),
    not: [...GAMES, ...list("press, news, video, parliament, business, medical, tech, calls, phone, judge, judicial")],
    actor: ["agent", "of"],
    recipient: [],
    needs: ["actor", "party"],
    accept: [
      { text: "Singapore hosted the ASEAN summit.", actor: ["SGP"] },
      { text: "The Arab League convened an emergency session in Cairo.", actor: ["arab-league"] },
      { text: "France is hosting a conference of donors.", actor: ["FRA"] },
      { text: "Egypt convened a summit.", actor: ["EGY"] },
      { text: "Japan organised a donor conference.", actor: ["JPN"] },
    ],
    reject: ["The hotel hosted a medical conference.", "The club held an emergency meeting."],
  },
  {
    id: "consult.shuttle",
    type: "CONSULT",
    mode: "third-party",
    verbs: list(
      `shuttle between, launch a mission to end, launch mediation, launch a mediation effort, launch mediation
         effort, launch mediation efforts, step up mediation, step up mediation efforts, act as intermediary, act as
         go-between, serve as intermediary, serve as go-between, act as a go-between, act as an intermediary, act as
         a bridge, use good offices, offer good offices, lend good offices, intercede, intercede with, intercede
         between, arbitrate, arbitrate between, conciliate, intervene diplomatically, offer to mediate, try to
         mediate, attempt to mediate, seek to mediate, bring together, bring to the table, bring to the negotiating
         table, conduct shuttle diplomacy, engage in shuttle diplomacy, pass messages between, convene the parties`,
    ),
    nouns: list(
      `shuttle diplomacy, good offices, go-between, honest broker, intermediary between, mediation effort,
         mediation efforts, mediation mission, peace mission, peace envoy`,
    ),
    not: [...list("ended, end, ends, abandoned"), ...GAMES, ...list("appointed, named, appoint, minister")],
    actor: ["agent", "by", "of", "beside", "near"],
    recipient: ["between", "patient", "for"],
    needs: ["actor", "recipient", "party"],
    accept: [
      { text: "Qatar acted as a go-between for Israel and Hamas.", actor: ["QAT"] },
      { text: "The American envoy shuttled between Israel and Egypt.", actor: ["USA"], recipient: ["EGY", "ISR"] },
      { text: "Algeria brought together Mali and Niger.", actor: ["DZA"], recipient: ["MLI", "NER"] },
    ],
    reject: ["The ferry shuttles between the islands.", "The festival brought together dancers."],
  },
];
