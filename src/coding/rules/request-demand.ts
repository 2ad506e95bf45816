import type { Rule } from "../rule.js";

const list = (words: string): readonly string[] => words.split(",").map((w) => w.trim());

const DEMAND = [
  "demand",
  "urge",
  "request",
  "seek",
  "call for",
  "press for",
  "push for",
  "appeal for",
  "insist on",
  "ask for",
  "plead for",
];

/** What may stand before the noun, with its space. */
const LEAD = [
  "",
  ...list(`a, an, the, immediate, an immediate, the immediate, full, the full, a full, complete, a complete,
   the complete, unconditional, the unconditional, an unconditional, total, the total, a swift,
   the swift, the speedy, the prompt, the early, their`).map((words) => `${words} `),
];

/** What is asked to be given up, taken whole so that it does not count as done. */
const GIVEN_UP = list(`withdrawal, pullout, pull-out, pullback, pull-back, retreat, release, disarmament,
       surrender, handover, hand-over, demilitarisation, demilitarization, lifting, extradition, repatriation,
       evacuation, removal, departure, dismantling, return, freeing, end, halt, stop`);

const YIELDS = list(`ceasefire, ceasefires, cease-fire, cease-fires, truce, truces, cessation of hostilities,
       cessation, armistice, pause, humanitarian pause, humanitarian pauses, pauses, de-escalation, restraint,
       calm, withdrawal, pullout, pull-out, pullback, retreat, release, disarmament, surrender, handover,
       lifting, end, halt, stop, stopping, extradition, repatriation, peace, evacuation, demilitarisation,
       demilitarization, access, unhindered access, safe passage, corridor, corridors, humanitarian corridor,
       humanitarian corridors, opening of, reopening, removal, protection of civilians, freedom, freeing`);

const CHANGES = list(`reform, reforms, resignation, resign, elections, election, fresh elections, new elections,
       early elections, referendum, independence, autonomy, changes, regime change, inquiry, investigation,
       probe, independent inquiry, independent investigation, international investigation, prosecution, justice,
       accountability, apology, explanation, compensation, reparations, ouster, dismissal, sacking, impeachment,
       overthrow, recognition, democracy, constitution, new constitution, transition, civilian rule,
       power-sharing, implementation, compliance, guarantees, action, measures, rights, equality, ban, boycott,
       embargo, arms embargo, no-fly zone, resolution, unity, transparency, clarification`);

export const requestDemand: readonly Rule[] = [
  {
    id: "request.demand",
    type: "REQUEST",
    status: "actual",
    verbs: list(`demand, call for, demand that, insist that, request that, plead for, appeal for, press for,
       push for, clamour for, clamor for, agitate for, campaign for, issue a call for, renew calls for,
       renew its call for, renew their call for, repeat calls for, repeat its call for, reiterate calls for,
       reiterate its call for, reiterate its demand, reiterate their demand, repeat its demand,
       repeat their demand, make demands, present demands, present a list of demands, submit demands,
       put forward demands, set out demands, make a demand, issue demands, join calls for, back calls for,
       echo calls for, lead calls for, step up calls for, send a list of demands, deliver a list of demands,
       set conditions, set preconditions, lay down conditions, impose conditions, make it a condition,
       sound the call for`),
    nouns: list(`calls for, demand that, demands that, list of demands, demands from, demands by, appeal for,
       appeals for, plea for, pleas for`),
    not: list(`oil, gas, energy, electricity, supply, consumer, consumers, market, markets, goods, products,
       housing, steel, tickets, growing demand, economic, high demand, in demand, customers, tourism, rain,
       showers, celebration, recipe, reject, rejected, rejects, rejecting, dismissed, ignored, spurned`),
    actor: ["agent", "near"],
    recipient: ["from", "on", "to", "by", "of", "patient"],
    needs: ["actor", "party"],
    accept: [
      { text: "Cambodia demanded that Thailand keep its word.", actor: ["KHM"], recipient: ["THA"] },
      { text: "Armenia called for vigilance.", actor: ["ARM"] },
      { text: "Iran made demands of Iraq.", actor: ["IRN"] },
      { text: "Hamas presented a list of demands.", actor: ["hamas"] },
    ],
    reject: [
      "Demand for oil in China fell.",
      "The recipe calls for butter.",
      "Demand for tickets rose in Armenia.",
      "Shoppers demanded refunds.",
    ],
  },
  {
    id: "request.yield",
    type: "REQUEST",
    mode: "yield",
    status: "actual",
    verbs: DEMAND.flatMap((verb) => LEAD.flatMap((lead) => GIVEN_UP.map((noun) => `${verb} ${lead}${noun}`))),
    not: list(`trade-union, album, documents, records, statement, figures, film, game, match, season,
       product`),
    actor: ["agent", "near"],
    recipient: ["by", "from", "of", "patient"],
    needs: ["actor", "party"],
    accept: [
      { text: "Eritrea demanded the withdrawal of Ethiopian troops.", actor: ["ERI"], recipient: ["ETH"] },
      { text: "Iraq called for the immediate withdrawal of Turkish forces.", actor: ["IRQ"], recipient: ["TUR"] },
      { text: "Lebanon called for an end to the violations by Israel.", actor: ["LBN"] },
      { text: "Nigeria sought the extradition of the leader from Cameroon.", actor: ["NGA"], recipient: ["CMR"] },
      { text: "Qatar called for a halt to the escalation.", actor: ["QAT"] },
    ],
    reject: ["Fans demanded the release of the album.", "The lawyer sought the removal of the judge."],
  },
  {
    id: "request.yield-about",
    type: "REQUEST",
    mode: "yield",
    status: "actual",
    verbs: list(`demand, urge, request, seek, call for, press for, push for, appeal for, insist on, ask for,
       plead for, appeal to, call on, call upon, ask, implore, press, push, pressure, propose,
       support calls for, back calls for, demand that, renew calls for, reiterate its call for,
       repeat its call for, join calls for`),
    nouns: list(`calls for, appeal for, appeals for, call for, plea for, pleas for, demands for,
       international calls for`),
    about: YIELDS,
    not: list(`oil, market, markets, tax, taxes, wage, wages, rejected, reject, rejects, rejecting,
       rejection, dismissed, ignored`),
    actor: ["agent", "near"],
    recipient: ["by", "from", "on", "to", "between", "patient"],
    needs: ["actor", "party"],
    accept: [
      { text: "Ghana appealed to Togo for restraint.", actor: ["GHA"], recipient: ["TGO"] },
      { text: "Sweden urged restraint.", actor: ["SWE"] },
      { text: "Egypt appealed for calm.", actor: ["EGY"] },
      { text: "Chad pushed for de-escalation.", actor: ["TCD"] },
      { text: "Senegal urged calm.", actor: ["SEN"] },
    ],
    reject: ["Union leaders demanded an end to the wage freeze.", "The priest called for peace."],
  },
  {
    id: "request.stop",
    type: "REQUEST",
    mode: "yield",
    status: "actual",
    // What somebody is urged to do, taken whole so that it does not count as done.
    verbs: ["urge", "ask", "tell", "press", "pressure", "push", "implore", "beg", "want", "exhort", "instruct"].flatMap(
      (verb) =>
        list(`stop, halt, cease, end, release, free,
       withdraw, pull out, pull back, surrender, disarm, lay down arms, hand over, lift, give up, back down,
       refrain, suspend, exercise restraint, de-escalate, allow aid, allow, return, stand down, step back,
       leave, vacate, abandon, renounce, drop, evacuate, open, reopen, ease, accept, observe, freeze,
       put down arms, hold fire, cease fire, immediately cease, immediately stop, immediately withdraw,
       immediately release, immediately halt, immediately end, show restraint, cooperate, comply, agree`).map(
          (act) => `${verb} to ${act}`,
        ),
    ),
    not: list("reporters, afp, reuters, ap, able, himself, itself, themselves"),
    actor: ["agent"],
    recipient: ["patient"],
    needs: ["actor", "recipient", "party"],
    accept: [
      { text: "Turkey urged Armenia to withdraw.", actor: ["TUR"], recipient: ["ARM"] },
      { text: "Egypt asked Israel to lift the restrictions.", actor: ["EGY"], recipient: ["ISR"] },
      { text: "The United States pressed Pakistan to release the doctor.", actor: ["USA"], recipient: ["PAK"] },
      { text: "China told the Philippines to leave the reef.", actor: ["CHN"], recipient: ["PHL"] },
    ],
    reject: ["Teachers asked parents to stop complaining.", "Germany wants to end the subsidy."],
  },
  {
    id: "request.change",
    type: "REQUEST",
    mode: "change",
    status: "actual",
    verbs: list(`demand, urge, request, seek, call for, press for, push for, appeal for, insist on, ask for,
       plead for, demand that, lobby for, agitate for, campaign for`),
    nouns: list("calls for, demands for, call for"),
    about: CHANGES,
    not: list(`oil, market, markets, tax, rejected, reject, rejects, rejecting, rejection, dismissed,
       ignored, office, votes`),
    actor: ["agent", "near"],
    recipient: ["from", "of", "by", "in", "patient"],
    needs: ["actor", "party"],
    accept: [
      { text: "The European Union has called for elections in Mali.", actor: ["eu"], recipient: ["MLI"] },
      { text: "Gambia has called for reforms in Myanmar.", actor: ["GMB"], recipient: ["MMR"] },
      { text: "The United Nations called for an independent investigation.", actor: ["un"] },
    ],
    reject: ["Shareholders demanded the resignation of the chairman.", "Listeners called for changes to the show."],
  },
];
