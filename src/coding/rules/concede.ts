import type { Rule } from "../rule.js";
import { GAMES, list, phrases, TRUCES } from "./agree-words.js";

const BY = { actor: ["agent"], recipient: ["on", "against", "of", "for", "from", "to"] } as const;

export const concede: readonly Rule[] = [
  {
    id: "concede.lift",
    type: "CONCEDE",
    verbs: list(
      `lift, ease, relax, loosen, waive, suspend, remove, roll back, scrap, drop, end, repeal, revoke, abolish,
         rescind, terminate, cancel, undo, unwind, discontinue, soften, partially lift, call off, do away with,
         reduce, cut, pause, withdraw, exempt from, phase out, relieve`,
    ),
    nouns: list(
      `lifting, easing, removal, relaxation, suspension, loosening, waiver, repeal, scrapping, phasing out,
         rollback, relief`,
    ),
    about: list(
      `sanction, sanctions, embargo, embargoes, arms embargo, ban, bans, travel ban, curfew, curfews, restriction,
         restrictions, state of emergency, emergency rule, emergency law, martial law, closure, tariffs, boycott,
         quarantine, asset freeze, no-fly zone, checkpoints, roadblocks, controls, exit ban, house arrest,
         censorship, blacklist, terror designation, terrorist designation, visa restrictions, travel restrictions,
         economic measures, punitive measures, demolition orders, clampdown, crackdown, trade barriers, suspension`,
    ),
    not: [
      ...GAMES,
      ...list(`weight, coronavirus, covid, pandemic, lockdowns, spirits, refused, refuses, tighten, virus`),
    ],
    ...BY,
    needs: ["actor", "party"],
    accept: [
      { text: "The United States lifted sanctions on Sudan.", actor: ["USA"], recipient: ["SDN"] },
      { text: "Restrictions on Myanmar were eased by the European Union.", actor: ["eu"], recipient: ["MMR"] },
      { text: "The easing of sanctions on Cuba by the United States was slow.", actor: ["USA"], recipient: ["CUB"] },
      { text: "Ethiopia lifted the state of emergency.", actor: ["ETH"] },
      { text: "Japan rolled back its embargo against Iran.", actor: ["JPN"], recipient: ["IRN"] },
      { text: "Israel relaxed the closure on Monday.", actor: ["ISR"] },
      { text: "Turkey scrapped a travel ban.", actor: ["TUR"] },
      { text: "Egypt lifted the curfew in Sinai.", actor: ["EGY"] },
    ],
    reject: [
      "The coach lifted the cup.",
      "The council lifted restrictions on parking.",
      "The film lifted spirits in Israel.",
    ],
  },
  {
    id: "concede.agree",
    type: "CONCEDE",
    verbs: [
      ...phrases(
        `agree to, consent to, pledge to, promise to, vow to, undertake to, offer to, commit to, accept to,
           propose to, announce plans to`,
        `lift, ease, relax, suspend sanctions, lift sanctions, resign, step down, quit, step aside, relinquish,
           cede, give up, give back, hand over, hand back, return, surrender, renounce, reopen, re-open, open its
           borders, open the border, open borders, recognise, recognize, allow, permit, let, accept, admit, take in,
           grant, pardon, amnesty, dismantle, freeze, abandon, limit, reduce, cut, scale back, scale down, drop,
           roll back, rein in, scrap, suspend, compensate, pay compensation, apologise, apologize, concede, restore,
           reinstate, repeal, restrain, refrain from, share power, hold elections, step back, de-escalate,
           deescalate, unblock, unfreeze, evacuate, leave, vacate, dismiss, extradite`,
      ),
      ...phrases(
        "say will, say would, announce will, announce would, declare will, declare would",
        `allow, let, permit, recognise, recognize, lift, ease, relax, reopen, re-open, open its borders, lay down,
           accept, step down, resign, grant, pardon, hand back, give up, share power, suspend sanctions, respect,
           compensate, dismantle`,
      ),
      ...phrases(
        "offer to, propose to",
        "withdraw, pull out, pull back, release, free, disarm, lay down, halt, stop, end",
      ),
    ],
    nouns: [
      ...phrases(
        "willing to, ready to, prepared to",
        `withdraw, pull out, pull back, release, free, disarm, lay down, halt, stop, lift, ease, resign, step
           down, give up, hand over, surrender, return, compromise, make concessions, allow, cede, relinquish,
           dismantle, recognise, recognize, accept, grant, give back, swap, exchange, end, freeze`,
      ),
      ...list(
        `offer to withdraw, offer to release, offer to free, offer to resign, offer of amnesty, amnesty offer,
           offer of autonomy`,
      ),
    ],
    not: [...TRUCES, ...GAMES, ...list("aid, humanitarian, access, convoys, retirement")],
    actor: ["agent", "beside", "near"],
    recipient: ["to", "on", "for", "from", "patient"],
    needs: ["actor", "party"],
    accept: [
      { text: "Israel agreed to ease restrictions on Gaza.", actor: ["ISR"] },
      {
        text: "Russia is willing to withdraw from Georgia.",
        actor: ["RUS"],
        recipient: ["GEO"],
        yields: ["retreat.withdraw-from"],
      },
      { text: "Serbia promised to allow inspectors.", actor: ["SRB"] },
      { text: "The ELN offered to free the soldiers.", actor: ["eln"], yields: ["provision.to-release"] },
      { text: "Israel said it would reopen the crossing.", actor: ["ISR"] },
      { text: "Iran agreed to dismantle the reactor.", actor: ["IRN"] },
      { text: "Egypt agreed to open its borders to refugees.", actor: ["EGY"], yields: ["aid.take-in"] },
      { text: "Syria promised to hand over the suspects.", actor: ["SYR"] },
      { text: "Iran offered to freeze the plan.", actor: ["IRN"] },
      { text: "Turkey pledged to reopen the border.", actor: ["TUR"] },
      { text: "Sudan said it would recognize the court.", actor: ["SDN"] },
      { text: "Myanmar agreed to pardon the rebels.", actor: ["MMR"] },
    ],
    reject: [
      "The coach agreed to step down after the match.",
      "The owner agreed to return the painting.",
      "Hamas refused the offer.",
    ],
  },
  {
    id: "concede.demands",
    type: "CONCEDE",
    verbs: list(
      `accept, meet, bow to, give in to, yield to, cave in to, cave to, concede to, concede, submit to, comply
         with, heed, accede to, agree to, grant, satisfy, fulfil, fulfill, acquiesce to, bend to, surrender to,
         capitulate to, honour, honor, accommodate, relent to, buckle under`,
    ),
    about: list(
      `demands, key demands, ultimatum, condition, conditions, preconditions, request, requests, requirements,
         pressure, terms, calls, grievances, claims, order to leave, order to withdraw`,
    ),
    not: [
      ...list("production, customer, requirements"),
      ...TRUCES,
      ...GAMES,
      ...list(
        `energy, oil, market, consumer, consumers, customers, electricity, freedom, information, bail, production,
           supply, growing`,
      ),
    ],
    actor: ["agent"],
    recipient: ["of", "from", "by"],
    needs: ["actor", "party"],
    accept: [
      { text: "Nepal accepted the demands of the Maoists.", actor: ["NPL"] },
      { text: "Lebanon bowed to pressure from Syria.", actor: ["LBN"], recipient: ["SYR"] },
      { text: "Iraq complied with the conditions.", actor: ["IRQ"] },
      { text: "The conditions were accepted by Serbia.", actor: ["SRB"] },
      { text: "Mali gave in to the demands of the rebels.", actor: ["MLI"] },
      { text: "Ethiopia met the demands of Eritrea.", actor: ["ETH"], recipient: ["ERI"] },
      { text: "Haiti yielded to pressure.", actor: ["HTI"] },
      { text: "Georgia accepted the terms of Russia.", actor: ["GEO"], recipient: ["RUS"] },
      { text: "Serbia heeded the calls.", actor: ["SRB"] },
    ],
    reject: ["The plant meets the demand for milk.", "Shops in Israel met growing demand for oil."],
  },
  {
    id: "concede.yield",
    type: "CONCEDE",
    verbs: list(
      `back down, climb down, relent, make concessions, make a concession, give ground, soften stance, soften
         position, soften line, moderate stance, reverse decision, reverse course, make compromises, compromise,
         offer concessions, offer a concession, capitulate, cave in, drop opposition, drop
         objections, drop objection, drop claim, drop claims, drop demand, drop demands, drop insistence, renounce
         claim, renounce claims, abandon claim, abandon claims, moderate demands, water down demands, swallow
         concessions, bow to the inevitable, blink first, eat humble pie, admit defeat, concede defeat, back away
         from, offer surrender`,
    ),
    nouns: list(
      `concessions by, concession by, concessions from, climbdown by, concessions made by, gesture of goodwill,
         goodwill gesture`,
    ),
    not: [...GAMES, ...list("election, elections, vote, polls, candidate, poll, runoff, security")],
    actor: ["agent", "by", "from"],
    recipient: ["to", "with"],
    needs: ["actor", "party"],
    accept: [
      { text: "Ethiopia made concessions to Eritrea.", actor: ["ETH"], recipient: ["ERI"] },
      { text: "Armenia backed down on Monday.", actor: ["ARM"] },
      { text: "Turkey softened its stance on Sweden.", actor: ["TUR"] },
      { text: "Iran dropped its objections on Monday.", actor: ["IRN"] },
      { text: "Israel reversed its decision.", actor: ["ISR"] },
      { text: "Russia relented on Monday.", actor: ["RUS"] },
      { text: "The MILF dropped its demands.", actor: ["milf"] },
      { text: "Kosovo made a concession to Serbia.", actor: ["XKX"], recipient: ["SRB"] },
      { text: "Belarus reversed course on Monday.", actor: ["BLR"] },
    ],
    reject: ["The senator conceded defeat in the election.", "The landlord relented on the rent."],
  },
  {
    id: "concede.grant",
    type: "CONCEDE",
    verbs: list(
      `grant, give, offer, accord, award, extend, concede, confer, bestow, approve, provide, issue, declare,
         announce, proclaim, decree`,
    ),
    about: list(
      `amnesty, amnesties, general amnesty, autonomy, self-rule, self-government, home rule, independence,
         clemency, pardon, pardons, immunity, citizenship, exile, permission, safe-conduct, safe conduct, free
         passage, overflight rights, residency, protected status, leniency, parole, reprieve, stay of execution,
         concessions, federal status, equal rights`,
    ),
    not: [...GAMES, ...list("celebrate, celebrates, celebrated, anniversary, tax, seek, sought, war")],
    actor: ["agent"],
    recipient: ["to", "patient", "for"],
    needs: ["actor", "party"],
    accept: [
      { text: "Colombia granted an amnesty to the FARC.", actor: ["COL"], recipient: ["farc"] },
      { text: "Russia granted immunity to the general.", actor: ["RUS"] },
      { text: "The Philippines offered autonomy to the MILF.", actor: ["PHL"], recipient: ["milf"] },
      { text: "A general amnesty was declared by Myanmar.", actor: ["MMR"] },
      { text: "Iraq gave permission for the flights.", actor: ["IRQ"] },
      { text: "Chad gave permission for the mission.", actor: ["TCD"] },
      { text: "Indonesia offered an amnesty to the rebels.", actor: ["IDN"] },
      { text: "France declared an amnesty.", actor: ["FRA"] },
    ],
    reject: ["The school granted permission for the trip.", "The tax office declared an amnesty for late payers."],
  },
  {
    id: "concede.pardon",
    type: "CONCEDE",
    verbs: list(
      `pardon, grant pardon, amnesty, commute sentence, commute the sentence, commute death sentence, quash
         conviction, drop charges, drop case, drop the charges, drop lawsuit, drop investigation, drop probe, drop
         proceedings, withdraw charges, withdraw complaint, withdraw lawsuit, dismiss charges, close investigation,
         overturn conviction, annul sentence, acquit, reduce sentence, spare life, halt execution, unfreeze assets,
         unblock assets, release assets, unfreeze funds, release funds, rehabilitate, delist, remove from blacklist,
         remove from terror list, strike from list`,
    ),
    not: [...GAMES, ...list("turkey's, thanksgiving, begged, beg, bank")],
    actor: ["agent"],
    recipient: ["patient", "of", "against"],
    needs: ["actor", "party"],
    accept: [
      { text: "Ethiopia pardoned hundreds of rebels.", actor: ["ETH"] },
      { text: "Israel dropped the charges against the officers.", actor: ["ISR"] },
      { text: "South Korea released the frozen funds of Iran.", actor: ["KOR"] },
      { text: "Sri Lanka dropped the charges against the rebels.", actor: ["LKA"] },
      { text: "Myanmar pardoned the generals.", actor: ["MMR"] },
    ],
    reject: ["The singer begged his fans to pardon the delay.", "The landlord dropped the case."],
  },
  {
    id: "concede.allow",
    type: "CONCEDE",
    verbs: list("allow, let, permit, admit, authorise, authorize, readmit, let in, allow in, give way to"),
    about: list(
      `journalists, reporters, diplomats, refugees, evacuation, evacuations, pilgrims, worshippers, mourners,
         visits, inspection, inspections, overflights, flights, ships, crossing, return, women, protesters,
         opposition, delegates, experts, vessels`,
    ),
    not: [
      ...GAMES,
      ...list(
        `aid, humanitarian, supplies, convoy, convoys, would, corridor, app, software, system, technology, law,
           rule, rules, bill`,
      ),
    ],
    actor: ["agent"],
    recipient: ["patient", "to", "for"],
    needs: ["actor", "party"],
    accept: [
      { text: "Iran allowed journalists into the plant.", actor: ["IRN"] },
      { text: "Israel permitted pilgrims to cross.", actor: ["ISR"] },
      { text: "Journalists were admitted by Myanmar.", actor: ["MMR"] },
    ],
    reject: ["The theatre let journalists in for free.", "The new system lets residents pay online."],
  },
  {
    id: "concede.call-off",
    type: "CONCEDE",
    verbs: list(
      `call off, suspend, abandon, halt, cancel, discontinue, lift, wind up, wind down, shelve, postpone, scrap`,
    ),
    about: list(
      `strike action, general strike, hunger strike, sit-in, protests, protest, boycott, demonstrations,
         demonstration, rally, march, walkout, annexation, executions, execution, settlement expansion, settlement
         construction, enrichment, uranium enrichment, nuclear programme, nuclear program, nuclear tests, missile
         tests, evictions, demolitions, referendum, mobilisation, mobilization, military drills, military exercises,
         war games, deportations, conscription, plan to annex`,
    ),
    not: [
      ...list("support, demand, demands, tweeted"),
      ...GAMES,
      ...list("air, drone, talks, missile, coronavirus, covid, pandemic, killed"),
    ],
    actor: ["agent"],
    recipient: ["against", "with", "of"],
    needs: ["actor", "party"],
    accept: [
      { text: "Iran suspended uranium enrichment on Monday.", actor: ["IRN"] },
      { text: "Israel suspended the demolitions on Monday.", actor: ["ISR"] },
      { text: "Hamas called off the protests.", actor: ["hamas"] },
      { text: "Iran halted enrichment on Monday.", actor: ["IRN"] },
    ],
    reject: ["The union called off the walkout.", "The festival suspended its rally for a day."],
  },
];
