import type { Rule } from "../rule.js";
import { alike, cross, list } from "./truce-words.js";

const FIGURES = list(
  "solution, strike, ban, elections, democrat, democrats, republican, republicans, party, vote, nominee, presidential, senate, proposal, proposals, idea, plan, plans, resolution, bill, call, calls, candidate, candidacy, bid, campaign, claim, claims, decision, draft, team, club, motion, initiative, sanctions, statement, view, report, talks, efforts, effort, ceasefire, truce, peace, deal, agreement, recommendation, measure, measures, reform, membership, findings, inquiry, probe, investigation, concept, position, right, election, families, evidence, theory",
);

export const backs: readonly Rule[] = [
  {
    id: "backs.support",
    type: "backs",
    verbs: list(
      `back, support, shield, prop up, bankroll, shore up, throw weight behind, sponsor, patronise, patronize,
       champion, underwrite, keep in power, come to the defence of, come to the defense of, align with, ally with, ally itself with, back up, favour, favor`,
    ),
    not: FIGURES,
    actor: ["agent"],
    recipient: ["patient", "with", "to", "of"],
    needs: ["actor", "recipient", "party"],
    accept: [
      {
        text: "Turkey, which supports Azerbaijan, said the ceasefire would not last.",
        actor: ["TUR"],
        recipient: ["AZE"],
      },
      ...alike(
        { actor: ["IRN"], recipient: ["houthis"] },
        "Iran backs the Houthis.",
        "Iran props up the Houthis.",
        "Iran bankrolls the Houthis.",
        "Iran sponsors the Houthis.",
        "The Houthis are backed by Iran.",
      ),
    ],
    reject: ["Turkey supports the proposal.", "Turkey backed the motion in Armenia."],
  },
  {
    id: "backs.adjective",
    type: "backs",
    nouns: list(
      "-backed, -supported, -sponsored, -aligned, -allied, -funded, -financed, -trained, -armed, -linked, -affiliated, -friendly, -directed, -equipped",
    ),
    not: list(
      "mediator, talks, ceasefire, truce, negotiations, plan, proposal, resolution, deal, study, institute, offensive, bill, programme, program, project, company, firm, agreement, bank, media, university, investment, business, bond, app, state-funded, initiative, mission, effort, efforts",
    ),
    actor: ["near"],
    recipient: ["beside"],
    needs: ["actor", "recipient", "party"],
    accept: [
      { text: "The Iran-backed Houthi rebels were silent.", actor: ["IRN"], recipient: ["houthis"] },
      { text: "The Iran-aligned Houthis were silent.", actor: ["IRN"], recipient: ["houthis"] },
      { text: "The Turkish-supported Syrian National Army was silent.", actor: ["TUR"], recipient: ["sna"] },
    ],
    reject: ["The bank-backed bond was sold."],
  },
  {
    id: "backs.backer",
    type: "backs",
    nouns: list(
      `backer of, ally of, supporter of, main backer of, key ally of, chief backer of, main ally of, close ally of, closest ally of, staunch ally of, patron of, sponsor of, main supporter of, principal backer of, main patron of, strongest ally of,
       benefactor of, key backer of, biggest backer of, protector of, military ally of, longtime ally of, long-time ally of, traditional ally of, regional ally of, strategic ally of, staunch supporter of, proxy for`,
    ),
    actor: ["near"],
    recipient: ["of"],
    needs: ["actor", "recipient", "party"],
    accept: [
      {
        text: "Representatives of Armenia, backer of Artsakh, left the talks.",
        actor: ["ARM"],
        recipient: ["artsakh"],
        yields: ["reject.meet"],
      },
      {
        text: "Iran, the main backer of the Houthis, was silent.",
        actor: ["IRN"],
        recipient: ["houthis"],
        yields: ["reject.meet"],
      },
      { text: "Russia is a close ally of Syria.", actor: ["RUS"], recipient: ["SYR"], yields: ["reject.meet"] },
    ],
    reject: ["Critics say the backer of the festival left."],
  },
  {
    id: "backs.whose-backer",
    type: "backs",
    nouns: cross(
      list(
        ", main, chief, key, principal, biggest, closest, staunchest, strongest, foreign, regional, traditional, long-time, longtime, international, most important, most powerful, military",
      ),
      list(
        "backer, backers, supporter, supporters, ally, allies, patron, patrons, sponsor, sponsors, benefactor, protector",
      ),
    ).map((words) => words.trim()),
    not: FIGURES,
    actor: ["beside"],
    recipient: ["agent"],
    needs: ["actor", "recipient", "party"],
    accept: [
      { text: "Iran, the Houthis' main backer, was silent.", actor: ["IRN"], recipient: ["houthis"] },
      { text: "Iran and Russia are Syria's closest allies.", actor: ["IRN", "RUS"], recipient: ["SYR"] },
    ],
    reject: ["The festival's main sponsor left.", "Iran met its allies."],
  },
  {
    id: "backs.sustain",
    type: "backs",
    verbs: [
      ...cross(
        list("provide, supply, give, furnish, send, fund, offer"),
        list(
          "with money, with funds, with funding, with gas, with fuel, with cash, with bases, with intelligence, with training, with advisers, with fighters, with recruits, with shelter, with sanctuary",
        ),
      ),
      ...list(
        "subsidise, subsidize, fund, finance, bankroll, train, harbour, harbor, shelter, host bases of, pay salaries of, give sanctuary to, give shelter to, give refuge to, give money to, funnel money to, provide money to, provide funds to, provide funding to, provide training to, provide shelter to, provide sanctuary to, provide intelligence to, provide bases to",
      ),
    ],
    not: [
      ...FIGURES,
      "school",
      "schools",
      "hospital",
      "hospitals",
      "project",
      "projects",
      "programme",
      "program",
      "refugees",
      "displaced",
      "farmers",
      "students",
      "teachers",
      "medicine",
      "research",
      "police",
      "reconstruction",
      "clinics",
    ],
    actor: ["agent"],
    recipient: ["patient", "to", "of"],
    needs: ["actor", "recipient", "party", "body"],
    accept: alike(
      { actor: ["IRN"], recipient: ["houthis"] },
      "Iran provides the Houthis with cash.",
      "Iran finances the Houthis.",
      "Iran has trained the Houthis.",
    ),
    reject: ["Iran finances schools.", "Iran provides the city with gas."],
  },
  {
    id: "backs.proxy",
    type: "backs",
    nouns: list(
      "proxy of, proxies of, client of, puppet of, protege of, protégé of, satellite of, stooge of, instrument of, offshoot of",
    ),
    actor: ["of"],
    recipient: ["near"],
    needs: ["actor", "recipient", "party"],
    accept: [{ text: "The Houthis are a proxy of Iran.", actor: ["IRN"], recipient: ["houthis"] }],
    reject: ["The lawyer met a client of the bank."],
  },
  {
    id: "backs.involvement",
    type: "backs",
    nouns: list(
      "involvement, military support, military backing, military assistance, financial backing, air support, intervention on behalf, military intervention on the side, logistical backing, covert support, material support, state sponsorship, patronage, logistical support, armed support, battlefield support",
    ),
    not: [...FIGURES, "staff", "technical", "customer", "life", "price", "mental", "income", "drug"],
    actor: ["of", "by", "from", "agent"],
    recipient: ["with", "for", "to", "alongside"],
    needs: ["actor", "recipient", "party"],
    accept: [
      { text: "The involvement alongside Azerbaijan of Turkey is very strong.", actor: ["TUR"], recipient: ["AZE"] },
      { text: "Iran increased its military backing for the Houthis.", actor: ["IRN"], recipient: ["houthis"] },
    ],
    reject: ["The involvement of Turkey is not known."],
  },
  {
    id: "backs.fight-alongside",
    type: "backs",
    verbs: list(
      "fight alongside, fight beside, battle alongside, fight on the side of, fight on behalf of, intervene on the side of, intervene on behalf of, enter the war on the side of, side militarily with, intervene in support of, send troops in support of, fight at the side of, be fighting alongside, join the war alongside, serve alongside, go to war alongside",
    ),
    not: list(
      "independence, freedom, justice, rights, survival, title, points, place, life, custody, future, control, democracy, homeland, peace, compensation, years, weeks, days, months, hours",
    ),
    actor: ["agent"],
    recipient: ["patient", "alongside", "for", "of"],
    needs: ["actor", "recipient", "party"],
    accept: alike(
      { actor: ["ERI"], recipient: ["ETH"] },
      "Eritrea fought alongside Ethiopia.",
      "Eritrea fought on the side of Ethiopia.",
    ),
    reject: ["Eritrea fought a long war."],
  },
  {
    id: "backs.help-militarily",
    type: "backs",
    verbs: cross(
      list("give, provide, offer, lend, extend, supply"),
      list(
        "military backing, backing, logistical backing, political support, diplomatic support, safe haven, bases, funds and training, training and weapons",
      ),
    ),
    not: [...FIGURES, "staff", "technical", "customer", "life", "consular"],
    actor: ["agent"],
    recipient: ["to", "for", "patient"],
    needs: ["actor", "recipient", "party"],
    accept: alike({ actor: ["IRN"], recipient: ["houthis"] }, "Iran provides backing to the Houthis."),
    reject: ["The agency provides support to staff."],
  },
];
