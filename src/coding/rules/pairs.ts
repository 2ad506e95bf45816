import type { Rule } from "../rule.js";
import { pairsForce } from "./pairs-force.js";

const list = (words: string): readonly string[] => words.split(",").map((w) => w.trim().replace(/\s+/g, " "));

/**
 * What links two phrases that are said to be linked, by words too common to be events in a report: "gave", "funded",
 * "works with", "sued". Words only; whatever they need besides is given.
 */
export const pairs: readonly Rule[] = [
  {
    id: "accuse.pair",
    type: "ACCUSE",
    given: true,
    verbs: list(`charge, search, raid, question, interrogate, grill, quiz, subpoena, audit, examine, scrutinise,
       scrutinize, inspect, screen, investigate, probe, indict, arraign, convict, prosecute, sue, impeach, suspect,
       allege, claim, challenge, dispute, contest, doubt, cast doubt on, call into question, fault, knock, attack over,
       blame, name as, link to, tie to, trace to, insult, offend, smear, vilify, deride, belittle, scorn, jeer, boo, heckle,
       taunt, discredit, malign, defame, slander, shame, scapegoat, haul before, take to court, appeal against,
       file against, testify against, complain, complain about, complain of, complain to, find guilty, find liable,
       hold liable, rule against, uncover, expose, unmask, catch, track, monitor, eavesdrop on, spy on, wiretap,
       look into, review, ask about, be responsible, be to blame, be behind, be guilty`),
    nouns: list(`lawsuit, lawsuits, suit against, legal action, complaint, complaints, class action, petition against,
       criticism, condemnation, denunciation, rebuke, outcry, backlash, scathing criticism, allegation, accusation,
       investigation, inquiry, enquiry, probe, inquest, audit, indictment, arraignment, impeachment, testimony against,
       responsible for, to blame for, guilty of, suspicion of, search of, verbal attack, tirade, broadside,
       critical of, skeptical of, sceptical of, angry at, angry with, furious with, outraged by, outraged at, unhappy with,
       disappointed with, disappointed by, disappointed in, dismayed by, concerned about, concerned over, alarmed by,
       worried about`),
    actor: ["agent", "from", "by", "near"],
    recipient: ["patient", "against", "of", "into", "to", "at", "on", "with"],
    accept: [
      {
        text: "The port police searched the villa of the two brokers.",
        source: "The port police",
        target: "the two brokers",
      },
      {
        text: "Three farmers filed a lawsuit in the high court of the province against the dam company.",
        source: "Three farmers",
        target: "the dam company",
      },
    ],
    reject: ["Farmers thanked brokers."],
  },
  {
    id: "aid.pair",
    type: "AID",
    given: true,
    verbs: [
      ...list(`give, lend, loan, donate, fund, finance, bankroll, underwrite, subsidise, subsidize, sponsor, award, pay,
       allocate, contribute, disburse, supply, provide, equip, arm, feed, shelter, house, clothe, heal, treat, vaccinate,
       rescue, save, evacuate, airlift, assist, help, aid, give to, send to, ship to, deliver to, donate to, contribute to,
       support financially, bail out, prop up, cater for, care for, raise money for, raise funds for, take in, resettle,
       grant asylum, grant refuge, serve as a peacekeeping force, forgive debt, write off debt, cancel debt, reschedule debt,
       invest in, rebuild, reconstruct, repair, immunise, immunize, host refugees, accept refugees, relieve`),
    ],
    nouns:
      list(`assistance package, aid package, relief package, financial support, logistical support, logistics support,
       economic assistance, military assistance, food assistance, humanitarian assistance, technical assistance,
       development assistance, humanitarian aid, donation, donations, funding, grant to, loan to, contribution of,
       contribution to, donor to, donor, largest donor, relief effort, relief efforts, peacekeeping mission,
       peacekeeping operation, peacekeeping operations, peacekeeping force, financial assistance, credit line, line of credit,
       bailout, scholarship, scholarships, reconstruction of, rescue of, evacuation of`),
    actor: ["agent", "from", "by", "near"],
    recipient: ["to", "for", "patient", "in", "on", "into"],
    accept: [
      {
        text: "The guild of bakers lent two million euros to the orphanage.",
        source: "The guild of bakers",
        target: "the orphanage",
      },
      { text: "The island received generous funding from the bishop.", source: "the bishop", target: "The island" },
    ],
    reject: ["Bakers blamed millers."],
  },
  {
    id: "support.pair",
    type: "SUPPORT",
    given: true,
    verbs: list(`support, back, endorse, defend, respect, honour, honor, respect, admire, value, appreciate, cherish,
       thank, congratulate, apologise, apologize, salute, cheer, applaud, celebrate, commemorate, mourn, endorse for, vote for,
       campaign for, nominate, appoint, promote, recommend, vouch for, side with, ally with, befriend, court, woo, convey support,
       convey condolences, convey sympathy, congratulate on, award medal, award order, award prize, confer order, decorate,
       bestow, pay tribute, welcome, greet, embrace, reassure, encourage, inspire, praise, sign, cosign, ratify, conclude treaty,
       conclude agreement, establish ties, establish relations, recognise, recognize, acknowledge, approve of, sympathise,
       sympathize, reconcile, stand by, stand with, speak for, agree with, concur with, trust, have confidence in`),
    nouns: list(`support for, backing for, supportive of, supporter of, supporters of, ally of, allies of, friend of,
       solidarity, admiration for, praise for, tribute to, respect for, commitment to, friendship with, alliance with,
       confidence in, trust in, grateful to, thankful to, proud of, in favour of, in favor of, loyal to, allegiance to,
       congratulations to, condolences to, apology to`),
    actor: ["agent", "from", "by", "near"],
    recipient: ["patient", "to", "for", "with", "of", "in"],
    accept: [
      { text: "The abbot honoured the ferryman at the feast.", source: "The abbot", target: "the ferryman" },
      { text: "The harbour union is loyal to the old mayor.", source: "The harbour union", target: "the old mayor" },
    ],
    reject: ["Abbots jailed ferrymen."],
  },
  {
    id: "consult.pair",
    type: "CONSULT",
    given: true,
    verbs:
      list(`call, phone, ring, contact, reach out to, speak, speak to, talk, talk to, chat with, converse with, meet, host,
       receive, attend, visit, tour, consult, brief, inform, debrief, notify, write to, travel to, go to, come to, fly to, arrive in,
       gather, convene, assemble, mediate, negotiate, arbitrate, broker, confer, discuss, deliberate, debate, greet, dine with,
       join in, sit down with, hold talks, hold meeting, engage, interview, lobby, address`),
    nouns: list(`meeting, talks, negotiations, dialogue, discussion, discussions, consultations, summit, conference,
       conversation, visit, trip, tour of, phone call, mediation, mediation effort, mediation efforts, mediator, mediator
       between, delegation to, envoy to, guest of`),
    actor: ["agent", "between", "by", "of", "near"],
    recipient: ["with", "to", "patient", "in", "for", "between"],
    mutual: true,
    accept: [
      {
        text: "The head of the choir rang the composer on Friday.",
        source: "The head of the choir",
        target: "the composer",
      },
    ],
    reject: ["Choirs sued composers."],
  },
  {
    id: "cooperate.pair",
    type: "COOPERATE",
    given: true,
    verbs:
      list(`cooperate, co-operate, collaborate, coordinate, co-ordinate, work with, work together, partner, partner with,
       team up, team up with, join forces, join hands, ally, share with, share information, share intelligence, share evidence,
       share data, exchange information, exchange data, exchange technology, hold joint exercises, hold exercises, hold drills,
       train with, train together, trade with, do business with, buy from, purchase from, sell to, export to, import from,
       co-produce, co-develop, jointly develop, jointly build, pool resources, integrate, merge, extradite, hand over evidence,
       give information, give account information, provide information, provide intelligence, provide evidence, stage jointly,
       patrol jointly, patrol together, connect, link up, interoperate, co-host, co-sponsor, sign on with`),
    nouns:
      list(`cooperation, co-operation, collaboration, coordination, partnership, joint venture, joint exercise, joint
       exercises, joint drill, joint drills, joint manoeuvres, joint maneuvers, joint patrols, joint patrol, joint operation,
       joint project, war game, war games, military exercise, military exercises, military drill, military drills,
       intelligence sharing, information sharing, data exchange, technology transfer, trade with, exchange programme,
       exchange program, strategic partnership, extradition to`),
    actor: ["agent", "between", "by", "of", "near"],
    recipient: ["with", "to", "patient", "between"],
    mutual: true,
    accept: [
      {
        text: "The weather office shares its data with the fishermen.",
        source: "The weather office",
        target: "the fishermen",
      },
      {
        text: "The exercise was staged jointly by the lifeguards and the harbour police.",
        source: "the lifeguards",
        target: "the harbour police",
      },
    ],
    reject: ["Offices sued fishermen."],
  },
  {
    id: "concede.pair",
    type: "CONCEDE",
    given: true,
    verbs:
      list(`grant, concede, yield, surrender, surrender to, give in, give in to, give up, give way, let free, let go, set free,
       free, release, liberate, parole, acquit, clear, exonerate, pardon, amnesty, reinstate, restore, return, return to, hand back,
       give back, hand over, compensate, pay compensation, reimburse, repay, approve request, accept demands, accept request,
       approve a request, grant request, grant permission, allow, permit, let, authorise, authorize, legalise, legalize, admit,
       lift, ease, relax, loosen, waive, unblock, unfreeze, unban, reopen, open, drop charges, drop lawsuit, call off strike,
       call off boycott, call off protest, suspend strike, end strike, end boycott, end blockade, lift blockade, reduce tariffs,
       cut tariffs, lower tariffs, declare ceasefire, announce ceasefire, declare truce, cease fire, cease operations, stop
       fighting, resign, resign from, step down, step aside, step down from, abdicate, retire, back down, relent, backtrack,
       compromise, comply, comply with, obey, submit to, accommodate, meet demands, withdraw, withdraw from, pull out of, leave,
       vacate, evacuate from, retreat, retreat from, disarm, demobilise, demobilize, lay down arms, hand in, turn itself in,
       turn himself in, turn themselves in, repatriate, order the release, order release, settle with, refund, give citizenship,
       grant citizenship, naturalise, naturalize`),
    nouns:
      list(`release of, release from, lifting of, easing of, return of, withdrawal from, pullout from, ceasefire, cease-fire,
       truce, concession to, concessions to, compensation for, compensation to, pardon of, amnesty for, surrender of, surrender to,
       resignation of, reinstatement of, pardon for`),
    actor: ["agent", "by", "from", "of", "near"],
    recipient: ["patient", "to", "from", "of", "on", "for", "with"],
    accept: [
      {
        text: "The gallery returned two vases to the heirs of the potter.",
        source: "The gallery",
        target: "the heirs of the potter",
      },
      { text: "The guild reinstated the old clerk as treasurer.", source: "The guild", target: "the old clerk" },
    ],
    reject: ["Galleries sued potters."],
  },
  {
    id: "request.pair",
    type: "REQUEST",
    given: true,
    verbs:
      list(`ask, ask for, demand, demand from, order to, request, request from, seek, seek from, want, urge, call on, call for,
       push for, push hard for, press, press for, appeal, appeal to, appeal for, beg, plead, plead with, implore, beseech, petition,
       apply for, apply to, propose, propose to, suggest, suggest to, recommend, recommend to, advise, invite, insist, insist on,
       seek refuge in, seek asylum in, seek refuge, seek asylum, seek shelter in, seek help from, turn to, look to, need, expect,
       require, oblige, direct, instruct, tell to, command, encourage to, lobby for, campaign for, advocate, advocate for`),
    nouns:
      list(`demand for, demand that, demands for, request for, request to, appeal to, appeal for, call for, call on, plea to,
       plea for, petition to, proposal to, proposal for, recommendation to, application to`),
    actor: ["agent", "by", "from", "near"],
    recipient: ["patient", "told", "to", "on", "from", "of", "in", "for", "by"],
    accept: [{ text: "The pilgrims sought refuge in the monastery.", source: "The pilgrims", target: "the monastery" }],
    reject: ["Pilgrims sued monks."],
  },
  {
    id: "reject.pair",
    type: "REJECT",
    given: true,
    verbs:
      list(`reject, refuse, decline, deny, deny entry to, refuse entry to, refute, rebut, dismiss, rebuff, spurn, snub, shun,
       turn down, turn away, rule out, veto, block, quash, overturn, annul, overrule, strike down, invalidate, void, oppose,
       object to, resist, defy, ignore, disregard, flout, renege on, back out of, pull out of, withdraw from deal, scrap, cancel, call off,
       postpone, abandon, tear up, fail to reach agreement, fail to agree, disagree, disagree with, differ with, clash over,
       vote against, vote down, throw out, walk away from, refuse to recognise, refuse to recognize, fend off, disown,
       distance from, ban from entering, bar from entering, be out of the question, be out of question, stonewall`),
    nouns:
      list(`rejection of, refusal of, refusal to, opposition to, objection to, denial of, veto of, opposed to, out of the
       question, out of question, no deal with, no agreement with, disagreement with, disagreement over, unwilling to, reluctant
       to, unable to agree`),
    actor: ["agent", "by", "from", "near"],
    recipient: ["patient", "by", "from", "to", "of", "with", "on"],
    accept: [
      {
        text: "The appeal judges quashed the order of the harbour master.",
        source: "The appeal judges",
        target: "the harbour master",
      },
      {
        text: "The two choirs failed to reach agreement with the theatre.",
        source: "The two choirs",
        target: "the theatre",
      },
    ],
    reject: ["Judges thanked sailors."],
  },
  ...pairsForce,
];
