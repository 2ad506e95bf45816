import type { Rule } from "../rule.js";
import { GAMES, list, phrases, TALKS } from "./agree-words.js";
import { consultSession } from "./consult-session.js";
import { consultTravel } from "./consult-travel.js";

const BOTH = { actor: ["agent", "between"], recipient: ["with", "patient"], mutual: true } as const;

/** What is met without anybody being met. */
const NO_MEETING =
  list(`demand, demands, goal, deadline, deadlines, condition, conditions, criteria, needs, need, target, targets,
       requirement, requirements, standards, standard, obligations, commitments, commitment, resistance, opposition,
       expectations, challenge, challenges, cost, costs, fate, death, quota, goals, criticism, fierce, stiff,
       obligation, shortfall, threshold, expenses, benchmarks`);

const PRESS =
  list(`reporters, journalists, journalist, reporter, afp, reuters, cnn, bbc, nbc, cbs, abc, fox, pbs, npr, jazeera,
       newspaper, newspapers, interview, interviews, press, media, news, television, tv, radio, channel, broadcaster,
       magazine, agency, agence, ap, associated, correspondents, parliament, nation, lawmakers, podcast, wikinews,
       daily, post, guardian`);

export const consult: readonly Rule[] = [
  {
    id: "consult.meet",
    type: "CONSULT",
    verbs:
      list(`meet, meet with, meet up with, hold talks, hold a meeting, hold negotiations, hold consultations, parley, sit
       down together, sit down for talks, come together for, get together for, sit at the negotiating table, return to
       the negotiating table, come to the negotiating table, return to the table, negotiate, negotiate with, exchange
       views, exchange opinions, exchange ideas, hold a session`),
    not: [
      ...list("offered, offers, offer, proposed, proposes"),
      ...list(
        "be met with, been met with, was met with, were met with, met with force, met with silence, met with anger",
      ),
      ...list("definition, cup, qualifier, qualifiers, threshold, photo"),
      ...GAMES,
      ...NO_MEETING,
      ...PRESS,
      ...list(
        `phone, telephone, refused, refuse, refuses, crowd, immunity, brexit, unable, contract, salary, price, wages`,
      ),
    ],
    ...BOTH,
    needs: ["actor", "party"],
    accept: [
      {
        text: "Representatives of Armenia and those of Azerbaijan met on Friday for talks.",
        actor: ["ARM", "AZE"],
      },
      { text: "Armenia and Azerbaijan held talks in Moscow on Friday.", actor: ["ARM", "AZE"], place: ["moscow"] },
      { text: "The Colombian government negotiated with the ELN in Havana.", actor: ["COL", "eln"] },
      { text: "Ethiopia and Eritrea exchanged views on Monday.", actor: ["ERI", "ETH"] },
      { text: "Israel's foreign minister met Egypt's foreign minister in Cairo.", actor: ["EGY", "ISR"] },
      { text: "Israel and Lebanon met in Naqoura.", actor: ["ISR", "LBN"] },
      { text: "Envoys of Iran met with those of Iraq.", actor: ["IRN", "IRQ"] },
      { text: "Serbia negotiated with Kosovo in Brussels.", actor: ["SRB", "XKX"] },
    ],
    reject: ["The orchestra met its public in the square.", "Kenya met the deadline."],
  },
  {
    id: "consult.speak",
    type: "CONSULT",
    verbs:
      list(`confer with, huddle with, sit down with, come face to face with, sit across the table from, talk to, talk with,
       speak to, speak with, speak face to face with, consult, consult with, engage with, deliberate with, exchange
       views with, compare notes with, touch base with, have lunch with, have dinner with, dine with, have breakfast
       with, shake hands with, have an audience with, pay a courtesy call on, make contact with, establish contact
       with, maintain contact with, stay in touch with, keep in touch with, put out feelers to, bargain with, haggle
       with, brief, hold discussions with, have discussions with, have contact with, exchange greetings with, break
       bread with, parley with, renew contact with, reopen channels with, open a channel to, open channels with`),
    nouns: list(
      `in contact with, in touch with, in consultation with, in dialogue with, in conversation with, face to face with,
       contacts with, contacts between, conversation with, conversation between, audience with`,
    ),
    not: [
      ...GAMES,
      ...PRESS,
      ...list(
        `phone, telephone, refused, refuse, refuses, crowd, families, parents, doctor, lawyer, lawyers, physical, virus`,
      ),
    ],
    actor: ["between", "agent", "beside", "near"],
    recipient: ["with", "to", "patient", "on"],
    mutual: true,
    needs: ["actor", "recipient", "party"],
    accept: [
      { text: "Envoys of Sudan conferred with those of Ethiopia.", actor: ["ETH", "SDN"] },
      { text: "Hamas leaders sat down with Egyptian officials.", actor: ["EGY", "hamas"] },
      { text: "Russian officials spoke with the Taliban on Monday.", actor: ["RUS", "taliban"] },
      { text: "Egypt is in contact with Hamas.", actor: ["EGY", "hamas"] },
      { text: "Turkey consulted Russia on Monday.", actor: ["RUS", "TUR"] },
      { text: "Chinese officials talked to the Taliban.", actor: ["CHN", "taliban"] },
      { text: "The Greek minister shook hands with the Turkish minister.", actor: ["GRC", "TUR"] },
    ],
    reject: ["Sudan's minister spoke to reporters.", "The nurse spoke with the families."],
  },
  {
    id: "consult.talks",
    type: "CONSULT",
    verbs:
      list(`hold, open, begin, start, resume, restart, relaunch, reopen, launch, kick off, conclude, end, wrap up, finish,
       complete, continue, conduct, enter, enter into, engage in, take part in, participate in, join, attend, convene,
       chair, co-chair, organise, organize, lead, address, rejoin, return to, pursue, initiate, schedule, set up,
       arrange, sit in on, open up, revive, undertake, stage, adjourn, renew`),
    about: TALKS,
    not: [
      ...GAMES,
      ...list(
        `refused, refuse, refuses, training, shareholders, board, court, criminal, trial, prayer, practice, press, news,
       jail, prison, yoga`,
      ),
    ],
    actor: ["between", "agent"],
    recipient: ["with"],
    mutual: true,
    needs: ["actor", "party"],
    accept: [
      { text: "Thailand and Cambodia began peace talks on Monday.", actor: ["KHM", "THA"] },
      { text: "Sudan opened negotiations with Ethiopia.", actor: ["ETH", "SDN"] },
      { text: "A meeting was held between Israel and Lebanon.", actor: ["ISR", "LBN"] },
      { text: "Mali attended the summit in Dakar.", actor: ["MLI"] },
      { text: "Russia and Georgia resumed their dialogue.", actor: ["GEO", "RUS"] },
      { text: "Talks with Iran were concluded by Iraq.", actor: ["IRN", "IRQ"] },
      { text: "Uganda took part in the conference.", actor: ["UGA"] },
      { text: "India and Pakistan resumed their dialogue.", actor: ["IND", "PAK"] },
      { text: "Eritrea joined the negotiations.", actor: ["ERI"] },
      { text: "The Taliban entered into negotiations with Pakistan.", actor: ["PAK", "taliban"] },
      { text: "Ghana participated in the conference.", actor: ["GHA"] },
      { text: "Kosovo and Serbia concluded the consultations.", actor: ["SRB", "XKX"] },
    ],
    reject: [
      "The bank held a meeting with shareholders.",
      "The club opened talks with the striker.",
      "Russia held a press conference.",
    ],
  },
  {
    id: "consult.talks-between",
    type: "CONSULT",
    nouns: [
      ...TALKS.map((t) => `${t} between`),
      ...list(
        "direct talks, indirect talks, secret talks, backchannel, back-channel talks, diplomatic ballet, diplomatic contacts, hotline, crunch talks, handshake, shuttle talks, military talks, border talks, flag meeting, summit meeting, working group, joint commission, joint committee",
      ).map((t) => `${t} between`),
    ],
    not: [
      ...list(
        "host, hosts, hosted, hosting, mediated, mediates, mediating, mediate, brokered, brokering, brokers, facilitated, facilitating, sponsored, mediator, mediators, mediation",
      ),
      ...GAMES,
      ...list(
        `collapse, collapsed, stalled, failed, suspended, cancelled, canceled, postponed, refused, refuse, broke, broken,
       break, breakdown, called, call, calls, urged, no, ruled, demanded, without, end, ended, ending, merger, freeze,
       frozen`,
      ),
    ],
    actor: ["between"],
    mutual: true,
    needs: ["actor", "party"],
    accept: [
      { text: "Negotiations between Armenia and Azerbaijan are under way.", actor: ["ARM", "AZE"] },
      { text: "A summit between Russia and Turkey is near.", actor: ["RUS", "TUR"] },
      { text: "Indirect talks between Israel and Lebanon took all day.", actor: ["ISR", "LBN"] },
      { text: "Secret talks between Israel and Sudan are under way.", actor: ["ISR", "SDN"] },
      { text: "A meeting between Greece and Turkey is due.", actor: ["GRC", "TUR"] },
    ],
    reject: [
      "Talks between the union and the airline took all day.",
      "The breakdown of talks between Iran and Iraq took hours.",
    ],
  },
  {
    id: "consult.talks-with",
    type: "CONSULT",
    nouns: [
      ...TALKS.map((t) => `${t} with`),
      ...list(
        `direct talks with, indirect talks with, secret talks with, audience with, handshake with, contacts with,
       telephone talks with`,
      ),
    ],
    not: [
      ...list("walked, walk, walking, proposed, proposes, propose, proposal, offered, offers, offer, off"),
      ...GAMES,
      ...list(
        `collapse, collapsed, stalled, failed, suspended, cancelled, canceled, postponed, refused, refuse, refuses,
       reject, rejected, rejects, broke, broken, break, no, ruled, without, end, ended, call, called, calls, urged,
       reporters, journalists, journalist, media, interview, quit, merger, freeze, phone, telephone, asked for, ask for,
       asks for, asking for, requested, requests, requesting, sought, seeks, demanded, demands`,
      ),
    ],
    actor: ["agent", "near"],
    recipient: ["with"],
    mutual: true,
    needs: ["actor", "recipient", "party"],
    accept: [
      { text: "Egypt confirmed direct talks with Ethiopia.", actor: ["EGY", "ETH"] },
      { text: "Iran said its negotiations with Iraq were going well.", actor: ["IRN", "IRQ"] },
      { text: "Colombia confirmed its dialogue with the ELN.", actor: ["COL", "eln"] },
    ],
    reject: [
      "The mayor is in talks with the builders.",
      "Iran rejected talks with Israel.",
      "Chad has asked for a meeting with Sudan.",
    ],
  },
  {
    id: "consult.discuss",
    type: "CONSULT",
    verbs: list(
      `discuss, review, talk about, raise, take up, tackle, talk over, debate, go over, explore, address, hold talks
       on, broach, bring up`,
    ),
    not: [...GAMES, ...list("reporters, journalists, media, refused, phone, telephone, council, parliament")],
    actor: ["agent"],
    recipient: ["with"],
    mutual: true,
    needs: ["actor", "recipient", "party"],
    accept: [
      { text: "Turkey discussed the crisis in Libya with Russia.", actor: ["RUS", "TUR"] },
      { text: "Kenya raised the issue with Uganda.", actor: ["KEN", "UGA"] },
      { text: "Jordan discussed the border with Syria.", actor: ["JOR", "SYR"] },
      { text: "Armenia reviewed the situation with Russia.", actor: ["ARM", "RUS"] },
    ],
    reject: ["The teacher discussed the poem with her class.", "The minister discussed music with journalists."],
  },
  {
    id: "consult.phone",
    type: "CONSULT",
    mode: "phone",
    verbs:
      list(`phone, telephone, ring up, call up, speak by phone, speak by telephone, speak on the phone, speak on the
       telephone, speak over the phone, speak via telephone, speak via video link, speak by video link, speak via video
       conference, talk by phone, talk by telephone, talk on the phone, talk over the phone, hold a phone call, hold a
       telephone call, hold phone talks, hold telephone talks, hold a telephone conversation, hold a phone
       conversation, have a phone call, have a telephone call, have a telephone conversation, have a phone
       conversation, make a phone call, place a call, make a telephone call, receive a phone call, receive a telephone
       call, receive a call, take a call, hold a video call, hold a video conference, hold a videoconference, discuss
       by phone, discuss by telephone, confer by phone, confer by telephone, speak with by phone, call by phone,
       exchange phone calls, hold a call`),
    nouns:
      list(`phone call with, phone call to, phone call from, phone call between, telephone call with, telephone call to,
       telephone call from, telephone call between, phone conversation with, phone conversation between, telephone
       conversation with, telephone conversation between, phone talks with, phone talks between, phone calls with,
       phone calls between, call with, telephone talks between, telephone talks with, video call with, video call
       between, video conference with, videoconference with, conference call with, conference call between, by phone
       with, by telephone with, phone discussion with, phone discussion between`),
    not: [
      ...GAMES,
      ...list(
        `anonymous, emergency, reporters, reuters, afp, cnn, bbc, police, newspaper, tapped, hotline, conference-call`,
      ),
    ],
    actor: ["between", "agent", "near"],
    recipient: ["with", "to", "from", "patient"],
    mutual: true,
    needs: ["actor", "recipient", "party"],
    accept: [
      { text: "French President Jean Morel phoned Iranian President Reza Karimi.", yields: ["office.beside-name"] },
      { text: "Israel's foreign minister spoke by phone with Egypt's foreign minister.", actor: ["EGY", "ISR"] },
      { text: "Ethiopia held phone talks with Sudan.", actor: ["ETH", "SDN"] },
      { text: "The Russian president telephoned the Syrian president.", actor: ["RUS", "SYR"] },
      {
        text: "Egypt's foreign minister had a telephone conversation with Iran's foreign minister.",
        actor: ["EGY", "IRN"],
      },
    ],
    reject: ["Police received an anonymous phone call from a neighbour.", "The nurse phoned the doctor."],
  },
  {
    id: "consult.call-to",
    type: "CONSULT",
    mode: "phone",
    verbs: phrases(
      "call",
      "to discuss, to congratulate, to thank, to express, to apologise, to apologize, to offer, to convey, to explain, to assure, to inform, to reassure, to brief, to talk about, to review",
    ),
    not: [...GAMES, ...list("for, meeting, conference, summit, session, vote, election, elections, police")],
    actor: ["agent"],
    recipient: ["patient"],
    mutual: true,
    needs: ["actor", "recipient", "party"],
    accept: [
      {
        text: "Turkish President Kemal Aydin called Iranian President Reza Karimi to discuss Syria.",
        yields: ["office.beside-name"],
      },
    ],
    reject: ["Turkey called a meeting to discuss Syria.", "The cook called the waiter to discuss soup."],
  },
  {
    id: "consult.write",
    type: "CONSULT",
    verbs:
      list(`write to, write a letter to, send a letter to, send letter to, send a message to, send message to, deliver a
       letter to, deliver a message to, exchange letters, exchange letters with, exchange messages, exchange messages
       with, exchange notes with, pass a message to, pass messages to, convey a message to, hand a letter to, address a
       letter to, receive a letter from, receive a message from, correspond with, receive letter from, relay a message
       to, relay messages to, deliver letter to, send a note to, send a delegation letter to, cable, hand a note to,
       hand a memorandum to, exchange correspondence with, exchange messages via`),
    nouns: list(
      `letter to, letter from, message to, message from, exchange of letters between, exchange of letters with,
       exchange of messages between, open letter to`,
    ),
    not: [
      ...GAMES,
      ...list(
        `clear, strong, warning, editor, readers, parents, mother, wife, condolence, condolences, threatening,
       solidarity, bomb, congratulations, apology, thanks, support, family, wrong`,
      ),
    ],
    actor: ["between", "agent", "near"],
    recipient: ["with", "to", "from", "patient"],
    needs: ["actor", "recipient", "party"],
    accept: [
      { text: "Lebanon sent a letter to the United Nations.", actor: ["LBN"], recipient: ["un"] },
      { text: "Iran wrote to Pakistan on Monday.", actor: ["IRN"], recipient: ["PAK"] },
      { text: "Egypt sent a message to Iran.", actor: ["EGY"], recipient: ["IRN"] },
      { text: "Serbia exchanged letters with Kosovo.", actor: ["SRB"], recipient: ["XKX"] },
    ],
    reject: ["The boy sent a letter to his mother.", "The bank wrote to its customers."],
  },
  ...consultSession,
  ...consultTravel,
];
