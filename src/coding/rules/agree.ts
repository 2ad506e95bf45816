import type { Rule } from "../rule.js";
import { ACCORDS, GAMES, HOME_POLITICS, list, PEACE_ACCORDS, phrases, TRUCES } from "./agree-words.js";

const BOTH = { actor: ["between", "agent"], recipient: ["with"], mutual: true } as const;

/** A truce's terms are provisions, what is given up is conceded, and a meeting agreed is a meeting planned. */
const TERMS = list(
  `prisoners, prisoner, hostages, hostage, captives, detainees, bodies, remains, aid, humanitarian, access,
     corridor, corridors, withdraw, withdrawal, pull, disarm, stop, halt, end, release, exchange, swap, fighting,
     shelling, attacks, violence, talks, negotiations, meet, meeting, negotiate, hold, host, visit, monitors,
     observers, ceasefires`,
);

export const agree: readonly Rule[] = [
  {
    id: "agree.sign",
    type: "AGREE",
    verbs: [
      ...list(
        `sign, initial, cosign, co-sign, countersign, ink, ratify, conclude, formalise, formalize, put pen to, put name to, put names to, put their names to, put its name to, put signatures to, set their names to, set hand to,
           sign off on`,
      ),
      ...list(`sign up to, accede to, adhere to, subscribe to, put signature to, append signature to, become party to`),
    ],
    nouns: list("signing of, signature of, conclusion of, ratification of, initialling of, accession to"),
    about: ACCORDS,
    not: [...TRUCES, ...GAMES, "peace"],
    ...BOTH,
    accept: [
      { text: "The signing of the treaty by Iran and Iraq took an hour.", actor: ["IRN", "IRQ"] },
      {
        text: "Armenia and Azerbaijan signed a declaration in Moscow on Friday.",
        actor: ["ARM", "AZE"],
        place: ["moscow"],
      },
      { text: "Ethiopia signed a memorandum of understanding with Somalia.", actor: ["ETH", "SOM"] },
      { text: "A border protocol was initialed by Sudan and Ethiopia.", actor: ["ETH", "SDN"] },
      { text: "Colombia ratified the treaty on Monday.", actor: ["COL"] },
      { text: "Iran and Iraq concluded a security pact.", actor: ["IRN", "IRQ"] },
      { text: "Mali acceded to the convention on Monday.", actor: ["MLI"] },
      { text: "Serbia and Kosovo inked an accord in Washington.", actor: ["SRB", "XKX"] },
      { text: "Russia and Belarus formalized a treaty.", actor: ["BLR", "RUS"] },
      { text: "Sweden signed up to the pact.", actor: ["SWE"] },
      { text: "The memorandum was signed by Ethiopia.", actor: ["ETH"] },
      { text: "Uganda and Rwanda have signed a non-binding memorandum of understanding.", actor: ["RWA", "UGA"] },
    ],
    reject: [
      "The goalkeeper signed autographs in Moscow.",
      "The striker signed a contract with the club.",
      "Israel and Hamas signed a truce agreement.",
    ],
  },
  {
    id: "agree.peace",
    type: "AGREE",
    verbs: list(
      `sign, initial, ink, ratify, conclude, reach, strike, clinch, seal, finalise, finalize, agree, approve,
         adopt, endorse, negotiate, enter into, come to, hammer out, thrash out, work out, forge, broker, secure,
         accept`,
    ),
    nouns: list("signing of, signature of, conclusion of, ratification of, adoption of"),
    about: PEACE_ACCORDS,
    not: TRUCES,
    ...BOTH,
    accept: [
      { text: "Colombia and the ELN signed a peace agreement in Havana.", actor: ["COL", "eln"] },
      { text: "A peace treaty was concluded between Ethiopia and Eritrea.", actor: ["ERI", "ETH"] },
      { text: "The Philippines reached a peace accord with the MILF.", actor: ["PHL", "milf"] },
      { text: "Ethiopia ratified the peace treaty with Eritrea.", actor: ["ERI", "ETH"] },
      { text: "Mali hammered out a peace accord.", actor: ["MLI"] },
      { text: "Hamas and Fatah struck a reconciliation deal.", actor: ["fatah", "hamas"] },
      { text: "Thailand and Cambodia finalized a border agreement.", actor: ["KHM", "THA"] },
    ],
    reject: ["The author signed copies of his book in Havana.", "Israel and Hamas agreed a truce."],
  },
  {
    // The peace itself, or its paper, is what is signed.
    id: "agree.end-war",
    type: "AGREE",
    verbs: list("sign, initial, ink, seal, conclude, countersign, co-sign"),
    about: list(
      `peace, the peace, lasting peace, final peace, end of the war, end of a war, end to the war, end to a war, end of the conflict, end to the conflict, full text, final text, text of the accord,
       final document, final act, document, documents, papers, text`,
    ),
    not: [
      ...TRUCES,
      ...GAMES,
      ...PEACE_ACCORDS,
      ...ACCORDS,
      ...list("contract, petition, letter, bill, decree, visa, divorce"),
    ],
    ...BOTH,
    common: true,
    fill: true,
    accept: [
      {
        text: "The peace signed in Nairobi by Sudan and the SPLM was hailed. The truce held.",
        yields: ["compliance.holds"],
      },
      { text: "The truce held. The final text will be signed in Geneva on Friday.", yields: ["compliance.holds"] },
    ],
    reject: ["The final text of the novel was signed by its author.", "The mayor signed the papers."],
  },
  {
    id: "agree.reach",
    type: "AGREE",
    verbs: list(
      `reach, strike, clinch, seal, finalise, finalize, hammer out, thrash out, work out, forge, cut, ink, agree,
         come to, arrive at, enter into, enter, make, close, secure, cement, nail down, iron out, land, cobble
         together, put together, draw up, unveil, issue, adopt, renew, extend, resurrect, revive, rejoin`,
    ),
    about: list(
      `agreement, agreements, accord, accords, deal, deals, pact, pacts, treaty, understanding, compromise,
         consensus, settlement, roadmap, road map, joint declaration, joint statement, joint communique, joint
         communiqué, memorandum, memorandum of understanding, modus vivendi, agreement in principle, preliminary
         agreement, framework agreement, gentlemen's agreement`,
    ),
    not: [
      ...TRUCES,
      ...GAMES,
      ...HOME_POLITICS,
      ...list(
        `peace, peaceful, no, without, yet, unable, failed, fail, fails, failing, failure, decision, decisions,
           hope, hopes`,
      ),
    ],
    ...BOTH,
    needs: ["actor", "party"],
    accept: [
      { text: "Sudan and Ethiopia reached an agreement on the border.", actor: ["ETH", "SDN"] },
      { text: "Israel struck a deal with Lebanon on gas fields.", actor: ["ISR", "LBN"] },
      { text: "An understanding was reached between Armenia and Azerbaijan.", actor: ["ARM", "AZE"] },
      { text: "Mali clinched an accord with Algeria.", actor: ["DZA", "MLI"] },
      { text: "Iran and Iraq hammered out a compromise.", actor: ["IRN", "IRQ"] },
      { text: "Turkey and Libya came to an understanding on Monday.", actor: ["LBY", "TUR"] },
      { text: "Ethiopia and Eritrea issued a joint declaration.", actor: ["ERI", "ETH"] },
      { text: "Iran clinched a deal with the European Union.", actor: ["IRN", "eu"] },
      { text: "Cyprus and Turkey forged a compromise.", actor: ["CYP", "TUR"] },
      { text: "Libya and Egypt arrived at an understanding.", actor: ["EGY", "LBY"] },
      { text: "India sealed an agreement with Myanmar.", actor: ["IND", "MMR"] },
      { text: "Chad and Sudan revived an accord.", actor: ["SDN", "TCD"] },
      { text: "Jordan entered into an agreement with Iraq.", actor: ["IRQ", "JOR"] },
    ],
    reject: [
      "The actor struck a deal with the studio.",
      "The bank reached an agreement with its customers.",
      "Israel and Hamas reached a ceasefire agreement.",
    ],
  },
  {
    // Who reached it goes without saying in a report about two sides.
    id: "agree.reached",
    type: "AGREE",
    verbs: list("reach, strike, clinch, seal, sign, conclude, initial, hammer out"),
    about: list("agreement, accord, deal, pact, peace agreement, peace accord, protocol, memorandum, understanding"),
    done: true,
    common: true,
    fill: true,
    states: ["actual", "historical"],
    not: [
      ...TRUCES,
      ...GAMES,
      ...HOME_POLITICS,
      ...list("no, without, yet, unable, failed, hope, hopes, unless, if, once, until, when"),
    ],
    ...BOTH,
    accept: [
      {
        text: "Armenia and Azerbaijan signed a truce. The agreement, reached in Moscow on 3 June, runs for a year.",
        actor: ["ARM", "AZE"],
        yields: ["truce.agreed"],
      },
      {
        text: "Armenia and Azerbaijan signed a truce. The deal, which was struck in Moscow in June, runs for a year.",
        actor: ["ARM", "AZE"],
        yields: ["truce.agreed"],
      },
    ],
    reject: [
      "The agreement, reached in Moscow on Friday, is to be published.",
      "Armenia and Azerbaijan signed a truce. A deal may be struck in Moscow.",
    ],
  },
  {
    // "No agreement was reached", "the talks ended without one".
    id: "agree.none",
    type: "AGREE",
    status: "negated",
    verbs: list("reach, sign, conclude, come to, achieve"),
    about: list("no agreement, no accord, no deal, no understanding, no compromise, no consensus, no final agreement"),
    done: true,
    common: true,
    fill: true,
    not: [...GAMES, ...HOME_POLITICS],
    ...BOTH,
    accept: [
      {
        text: "Armenia and Azerbaijan signed a truce. No agreement was reached.",
        actor: ["ARM", "AZE"],
        status: "negated",
        yields: ["truce.agreed"],
      },
      {
        text: "Armenia and Azerbaijan signed a truce. The two sides reached no agreement on maps.",
        actor: ["ARM", "AZE"],
        status: "negated",
        yields: ["truce.agreed"],
      },
    ],
    reject: ["No agreement was reached on wages.", "Armenia and Azerbaijan signed a truce. No decision was reached."],
  },
  {
    id: "agree.to",
    type: "AGREE",
    verbs: list(
      `agree to, agree that, agree in principle, find common ground, see eye to eye, shake hands on, bury the
         hatchet, settle differences, resolve differences, patch up differences, sign on to, give consent to,
         consent to, assent to, give green light to, concur with, acquiesce in`,
    ),
    not: [...list("day, days, hour, hours, week, month"), ...TRUCES, ...GAMES, ...HOME_POLITICS, ...TERMS],
    ...BOTH,
    needs: ["actor", "party"],
    accept: [
      { text: "Armenia and Azerbaijan agreed to demarcate the border.", actor: ["ARM", "AZE"] },
      { text: "Iran and Iraq found common ground.", actor: ["IRN", "IRQ"] },
      { text: "Egypt and Ethiopia agreed in principle on Monday.", actor: ["EGY", "ETH"] },
      { text: "Uganda gave its consent to the plan.", actor: ["UGA"] },
      { text: "Rwanda consented to the plan.", actor: ["RWA"] },
    ],
    reject: [
      "Doctors agree on the benefits of sleep.",
      "Israel and Hamas agreed to exchange prisoners.",
      "Israel and Hamas agreed to a ceasefire.",
    ],
  },
  {
    id: "agree.on",
    type: "AGREE",
    verbs: list("agree, concur"),
    about: list(
      `rules, principles, agenda, text, framework, measures, steps, terms, formula, timetable, timeline, date,
         dates, schedule, border, boundary, mechanism, mechanisms, procedures, points, need, plan, plans, structure,
         composition, parameters, details, language, wording, candidate, candidates, cabinet, constitution,
         guidelines, issues, modalities, route, routes, quotas, price, limits, name, outline, basis, status, format,
         venue, cooperation, power-sharing, partnership, project, projects, package, programme, program, division,
         demarcation, way forward, path forward`,
    ),
    not: [...TRUCES, ...GAMES, ...HOME_POLITICS, ...TERMS, "analysts", "experts", "observers", "critics"],
    ...BOTH,
    needs: ["actor", "party"],
    accept: [
      { text: "Kenya and Ethiopia agreed on new trade rules.", actor: ["ETH", "KEN"] },
      { text: "Armenia and Azerbaijan agreed the text of the constitution.", actor: ["ARM", "AZE"] },
      { text: "Ethiopia, Sudan and Egypt agreed on a timetable.", actor: ["EGY", "ETH", "SDN"] },
      { text: "Iran and Pakistan agreed on security measures.", actor: ["IRN", "PAK"] },
    ],
    reject: ["Analysts agree on the need for change in Mali.", "The cooks agreed on the price of bread."],
  },
  {
    id: "agree.accept",
    type: "AGREE",
    verbs: list(
      `accept, approve, agree to, sign off on, give nod to, give approval to, take up, say yes to, embrace, back
         down to, green-light`,
    ),
    about: list(
      `proposal, proposals, plan, initiative, offer, invitation, formula, roadmap, road map, mediation,
         compromise, draft, terms of reference, blueprint, peace initiative, settlement, document, framework,
         package, recommendations, formulation`,
    ),
    not: [...TRUCES, ...GAMES, ...HOME_POLITICS, ...list("budget, refuse, refused, refuses, failed")],
    actor: ["agent"],
    recipient: ["of", "from", "by"],
    needs: ["actor", "party"],
    accept: [
      { text: "Sudan accepted the proposal of the African Union.", actor: ["SDN"], recipient: ["au"] },
      { text: "Ethiopia accepted an invitation from Egypt.", actor: ["ETH"], recipient: ["EGY"] },
      { text: "The plan was approved by Mali.", actor: ["MLI"] },
      { text: "Hamas accepted the compromise.", actor: ["hamas"] },
      { text: "Armenia approved the roadmap of the European Union.", actor: ["ARM"], recipient: ["eu"] },
    ],
    reject: ["The council approved the plan for a swimming pool.", "The singer accepted the offer."],
  },
  {
    id: "agree.undertake",
    type: "AGREE",
    status: "planned",
    verbs: [
      ...phrases(
        `pledge to, promise to, commit to, undertake to, vow to, offer to, volunteer to, propose to`,
        `help, assist, cooperate, co-operate, collaborate, work with, work together, work towards, contribute,
           rebuild, reconstruct, invest, train, strengthen, deepen, boost, expand, share, normalise, normalize,
           restore ties, restore relations, improve ties, improve relations, settle, resolve, seek peace, continue
           cooperation, step up cooperation, build, establish, set up, create, form, support, back, protect,
           respect, abide by, uphold, honour, honor, implement, comply with, investigate, cover, guarantee,
           co-ordinate, coordinate, donate, finance, fund, assure, stand by, do more, join, take part, participate`,
      ),
      ...list(
        `pledge cooperation, pledge help, pledge assistance, promise help, promise assistance, offer cooperation,
           offer help, offer assistance, offer expertise, commit themselves to, commit itself to, bind itself to,
           bind themselves to, give assurances, give assurance, give guarantees, offer guarantees, offer assurances,
           give word, give commitment, make commitment, make a commitment, make a pledge, seek peace with, extend a
           hand, extend olive branch, hold out olive branch, offer olive branch`,
      ),
    ],
    nouns: [
      ...phrases(
        "willing to, ready to, prepared to",
        `help, assist, cooperate, co-operate, collaborate, work with, contribute, provide, send, normalise,
           normalize, mediate, join, support, participate, improve relations, take part`,
      ),
    ],
    not: [
      ...TRUCES,
      ...GAMES,
      ...HOME_POLITICS,
      ...list("ceasefires, humanitarian, access, revenge, retaliate, punish"),
    ],
    actor: ["agent", "beside", "near"],
    recipient: ["with", "to", "for", "patient"],
    needs: ["actor", "party"],
    accept: [
      { text: "Turkey pledged to help Somalia rebuild.", actor: ["TUR"], status: "planned" },
      { text: "Japan promised to cooperate with the Philippines.", actor: ["JPN"], recipient: ["PHL"] },
      { text: "Egypt is ready to cooperate with Sudan.", actor: ["EGY"], recipient: ["SDN"] },
      { text: "Kenya is willing to contribute to the mission in Haiti.", actor: ["KEN"] },
      { text: "Russia gave assurances to Armenia on Monday.", actor: ["RUS"], recipient: ["ARM"] },
      { text: "China promised to invest in Kenya.", actor: ["CHN"] },
      { text: "France pledged to support Lebanon.", actor: ["FRA"] },
      { text: "India offered assistance to Nepal.", actor: ["IND"], recipient: ["NPL"] },
      { text: "Algeria is ready to mediate.", actor: ["DZA"] },
    ],
    reject: ["The company promised to invest in new shops.", "Hamas vowed to retaliate against Israel."],
  },
];
