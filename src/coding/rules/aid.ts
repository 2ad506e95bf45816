import type { Rule } from "../rule.js";
import { alike, cross, list } from "./truce-words.js";

const GIVE = list(
  `provide, send, deliver, give, donate, supply, ship, fly, fly in, airlift, dispatch, distribute, hand out, grant, extend, allocate, contribute, channel, truck, truck in, parachute, airdrop, air-drop, drop,
   hand over, bring, bring in, earmark, disburse, release, offer, mobilise, mobilize, rush, pour, transport, transfer, evacuate with, pledge, furnish, render, approve, unveil, announce, commit, lend, loan, set aside,
   award, dole out, make available, deploy, resume, restore, step up, increase, double, boost, scale up, unload, land, lavish, administer, pay, spend, fund, finance, serve, hand`,
);
const RELIEF = list(
  `aid, humanitarian aid, humanitarian assistance, food aid, relief, relief supplies, emergency aid, emergency relief, emergency assistance, relief goods, relief items, food assistance, food supplies, food rations, food parcels, food packages, rations,
   medical aid, medical assistance, medical supplies, medical equipment, medicines, medicine, drugs, vaccines, vaccine doses, ventilators, ambulances, tents, blankets, shelter materials, drinking water, clean water, hygiene kits, tonnes of aid, tons of aid, tonnes of food, tons of food, tons of medicine,
   humanitarian supplies, humanitarian relief, humanitarian support, humanitarian cargo, humanitarian convoy, aid convoy, aid convoys, relief convoy, aid trucks, truckloads of aid, field hospital, field hospitals, medical team, medical teams, rescue team, rescue teams, doctors, wheat, grain, flour, generators, baby formula, urgent assistance, lifesaving aid, life-saving aid, winter clothing`,
);
const MONEY = list(
  `economic aid, economic assistance, financial aid, financial assistance, development aid, development assistance, loan, loans, soft loan, grant, grants, grant assistance, credit, credits, credit line, aid package, assistance package, rescue package, stimulus, bailout, reconstruction funds, reconstruction aid,
   donation, donations, annual donations, humanitarian funding, funding, funds, financial support, economic support, assistance, technical assistance, investment, investments, debt relief, million in aid, million in assistance, billion in aid, billion in assistance, subsidies, emergency loan, fuel aid, salaries`,
);
const MILITARY = list(
  `military aid, security assistance, military training, military advisers, military advisors, training, trainers, military instructors, instructors, non-lethal aid, nonlethal aid, intelligence sharing, air cover, military instruction, security aid, defence aid, defense aid, body armour, body armor, helmets, military assistance package, medical evacuation`,
);
const REFUGEES = list(
  "refugees, refugee, asylum seekers, asylum-seekers, migrants, displaced, displaced people, evacuees, exiles, defectors, dissidents, deserters, displaced civilians, fleeing civilians, families, the displaced, those fleeing, people fleeing",
);
const IN_NEED = list(
  `civilians, residents, people, patients, wounded, the wounded, injured, the injured, nationals, citizens, villagers, families, women, children, refugees, migrants, diplomats, staff, foreigners, survivors, tourists, students, sailors, passengers, soldiers, casualties, orphans, embassy staff, aid workers, stranded`,
);
const KEEPERS = list(
  "peacekeepers, peacekeeping force, peacekeeping forces, peacekeeping troops, peacekeeping contingent, peacekeeping mission, peacekeeping operation, peacekeeping operations, peacekeeping soldiers, stabilisation force, stabilization force, observers, military observers, monitors, election observers, ceasefire monitors, blue helmets, peace force, un peacekeepers",
);
const NO_AID = list(
  "workers, worker, interest, student, students, start-up, mortgage, football, research, gym, marathon, lawsuit, court, film, club, loan deal, tax, medal, prize, bus, hearing, homework, evidence, update, statement, refused, refuses, block, blocked, cut, cuts, cutting, suspend, suspended, suspends, halt, halted, halting, stop, stopped, freeze, frozen, withhold, withheld, legal aid, state aid, reporters, details, players, hotline, in exchange",
);

const ROLES = { actor: ["agent", "from"], recipient: ["to", "for", "patient", "in", "among", "on"] } as const;

export const aid: readonly Rule[] = [
  {
    id: "aid.give",
    type: "AID",
    verbs: GIVE,
    about: [...RELIEF, ...MONEY, ...MILITARY],
    not: NO_AID,
    ...ROLES,
    needs: ["actor", "recipient", "party"],
    accept: [
      ...alike(
        { actor: ["DEU"], recipient: ["ETH"], yields: ["agree.accept", "mobilize.troops"] },
        "Germany granted a loan to Ethiopia.",
        "Germany provided economic aid to Ethiopia.",
        "Germany gave financial assistance to Ethiopia.",
        "Germany extended a credit line to Ethiopia.",
        "Germany approved an aid package for Ethiopia.",
        "Germany allocated funds to Ethiopia.",
        "Germany disbursed a grant to Ethiopia.",
      ),
      ...alike(
        { actor: ["USA"], recipient: ["UKR"], yields: ["agree.accept", "mobilize.troops"] },
        "The United States provided military aid to Ukraine.",
        "The United States approved security assistance for Ukraine.",
        "The United States sent military advisers to Ukraine.",
        "The United States announced military aid for Ukraine.",
      ),
      ...alike(
        { actor: ["TUR"], recipient: ["SOM"], yields: ["agree.accept", "mobilize.troops"] },
        "Turkey sent humanitarian aid to Somalia.",
        "Turkey sent blankets to Somalia.",
        "Turkey is donating medical equipment to Somalia.",
        "Turkey shipped food aid to Somalia.",
        "Turkey airlifted medicines to Somalia.",
        "Turkey provided emergency relief to Somalia.",
        "Turkey is sending doctors to Somalia.",
        "Turkey has dispatched a field hospital to Somalia.",
        "Turkey distributed food parcels in Somalia.",
        "Turkey gave tents to Somalia.",
        "Turkey handed over ambulances to Somalia.",
        "Relief supplies were delivered to Somalia by Turkey.",
      ),
    ],
    reject: [
      "The bank granted a loan to the couple.",
      "Germany suspended development aid to Ethiopia.",
      "The United States froze military aid to Ukraine.",
      "The gym provided training to the players.",
      "Turkey cut humanitarian aid to Somalia.",
      "The firm delivered a lecture in Somalia.",
      "Turkey delivered a protest note to Somalia.",
    ],
  },
  {
    // Convoys say neither whose they are nor for whom: counted in a report about two sides or a deal.
    id: "aid.arrival",
    type: "AID",
    verbs: list(
      `fly, fly in, reach, resume, land in, arrive, arrive in, arrive at, enter, cross, cross into, get into, get through, roll into, make it to, drive into, pull into, pass through,
       come in, go in, unload, deliver, distribute, leave, bring in, bring, send, dispatch, hand out, truck in, carry, drop, parachute, ship, ferry`,
    ),
    about: [
      ...list(
        `aid convoy, aid convoys, relief convoy, relief convoys, food convoy, humanitarian convoy, humanitarian convoys, convoy of trucks, convoy of aid, trucks of aid, lorries of aid, aid trucks, aid lorries, relief trucks, trucks of food, trucks of flour, trucks of fuel, trucks carrying,
         trucks loaded, lorries carrying, trucks with, lorries with, relief flight, relief flights, aid flight, aid flights, food parcels, food baskets, food packages, health kits, hygiene kits, medical kits, kits, sacks of flour, bags of flour, sacks of rice, blankets, tents, mattresses, medicines, medicine,
         medical supplies, insulin, vaccines, rations, ration packs, baby milk, infant formula, drinking water, bottled water, winter clothes, plastic sheeting, seeds, flour, rice, wheat, sorghum, cooking oil, fuel, diesel, food, relief goods, relief supplies, relief items, humanitarian aid, humanitarian supplies,
         humanitarian goods, humanitarian cargo, food aid, aid`,
      ),
      ...cross(
        list(
          "tonnes of, tons of, metric tonnes of, metric tons of, litres of, truckloads of, lorryloads of, cartons of, boxes of, bags of, sacks of",
        ),
        list(
          "food, aid, flour, rice, wheat, medicine, medicines, fuel, supplies, relief, relief goods, grain, maize, sorghum, beans, water",
        ),
      ),
    ],
    common: true,
    states: ["actual", "planned", "historical"],
    not: [
      ...NO_AID,
      ...list(
        "price, prices, market, markets, attack, attacked, looted, sanctions, customs, smuggled, smugglers, seized, stolen, agreement, talks, demanded, demands, let, lets, allow, allows, allowed, must, should",
      ),
    ],
    actor: ["agent", "by"],
    recipient: ["to", "for"],
    accept: [
      {
        text: "The truce between Armenia and Azerbaijan took effect on Sunday. Two lorries of aid crossed into Goris on Monday.",
        yields: ["truce.in-force"],
      },
      {
        text: "The truce between Armenia and Azerbaijan took effect on Sunday. UNICEF delivered health kits to Goris on Monday.",
        actor: ["un"],
        yields: ["truce.in-force"],
      },
    ],
    reject: ["The baker delivered flour on Monday.", "Trucks of fuel crossed into Poland on Monday."],
  },
  {
    // What it is that a relief body gives needs no list, where it is so much of it.
    id: "aid.relief",
    type: "AID",
    verbs: list(
      `distribute, supply, deliver, hand over, hand out, give, give out, provide, bring, bring in, fly in, airlift, truck, truck in, ship, dispatch, send, unload, drop, airdrop, donate, install, repair, ferry`,
    ),
    not: [
      ...NO_AID,
      ...list(
        "bodies, body, remains, prisoners, hostages, detainees, soldiers, letter, letters, petition, message, messages, report, list, names, workers",
      ),
    ],
    states: ["actual", "historical"],
    actor: ["agent"],
    recipient: ["to", "for"],
    needs: ["relief", "goods"],
    accept: [
      { text: "The World Food Programme distributed 21 t of lentils at Kidal.", actor: ["un"] },
      { text: "UNICEF supplied 450 school kits to families in Gao on Monday." },
      { text: "In Goris the ICRC handed over 12 stretchers to the hospital.", actor: ["icrc"] },
    ],
    reject: [
      "The ICRC handed over four bodies to Armenia.",
      "UNICEF delivered a petition to the ministry.",
      "The bakery supplied 450 loaves to the hotel.",
    ],
  },
  {
    id: "aid.asylum",
    type: "AID",
    verbs: cross(
      list("grant, give, offer, provide, extend, afford"),
      list(
        "asylum, political asylum, refuge, sanctuary, safe haven, shelter, protection, temporary protection, refugee status, safe harbour, safe harbor, humanitarian visas, international protection",
      ),
    ),
    nouns: list("asylum for, refuge for, political asylum for"),
    not: list("police, consumer, trade, investors, tax, data, storm, rain"),
    actor: ["agent"],
    recipient: ["to", "for", "patient"],
    needs: ["actor", "party"],
    accept: alike(
      { actor: ["ECU"] },
      "Ecuador granted asylum to the activist.",
      "Ecuador gave refuge to the families.",
      "Ecuador offered sanctuary to the rebels.",
      "Ecuador has granted political asylum to the general.",
      "Ecuador extended temporary protection to the families.",
    ),
    reject: ["The hedge offered shelter to birds."],
  },
  {
    id: "aid.take-in",
    type: "AID",
    verbs: list(
      "shelter, accept, receive, host, admit, welcome, resettle, house, harbour, harbor, absorb, give shelter to, open borders to, open its borders to, open doors to, open its doors to, open border to, rehouse, settle, look after, care for",
    ),
    about: REFUGEES,
    not: list(
      "agreed, agree, responsibility, summit, conference, talks, jobs, award, funding, sanctions, mediators, militants",
    ),
    actor: ["agent"],
    recipient: ["patient", "from", "to"],
    needs: ["actor", "party"],
    accept: alike(
      { actor: ["TUR"] },
      "Turkey sheltered thousands of refugees.",
      "Turkey hosts millions of refugees.",
      "Turkey accepted more than 1,000 refugees.",
      "Turkey opened its doors to refugees.",
      "Turkey resettled hundreds of asylum seekers.",
    ),
    reject: ["Turkey hosted the summit.", "The ship harboured its crew."],
  },
  {
    id: "aid.open-borders",
    type: "AID",
    verbs: list(
      "open borders to, open its borders to, open doors to, open its doors to, open border to, open its border to, throw open borders to",
    ),
    not: list("tourists, trade, visitors, agreed, agree, tourism, business, public, customers, goods"),
    actor: ["agent"],
    recipient: ["to"],
    needs: ["actor", "recipient", "party"],
    accept: [
      {
        text: "Turkey opened its borders to Syrians.",
        actor: ["TUR"],
        recipient: ["SYR"],
        yields: ["concede.open", "retreat.reopen"],
      },
    ],
    reject: ["The museum opened its doors to visitors."],
  },
  {
    id: "aid.evacuate",
    type: "AID",
    verbs: list(
      "evacuate, rescue, airlift, medevac, save, bring to safety, fly out, help evacuate, escort to safety, treat, give medical care to, care for, ferry to safety, lift to safety, move to safety, tend, operate on, nurse, vaccinate, feed, give first aid to",
    ),
    about: IN_NEED,
    not: list(
      "attack, order, ordered, orders, warning, warned, told, urged, forced, unfairly, equally, fire, fires, wildfire, hurricane, typhoon, suspicious, humanely, poorly, badly, hostages, abuse, like",
    ),
    actor: ["agent"],
    recipient: ["patient", "from"],
    needs: ["actor", "party"],
    accept: alike(
      { actor: ["FRA"] },
      "France evacuated its citizens from Sudan.",
      "France airlifted wounded civilians to Paris.",
      "France rescued dozens of nationals.",
      "France treated wounded soldiers.",
      "France flew out embassy staff.",
    ),
    reject: ["The school evacuated its students after a fire.", "France treated refugees badly."],
  },
  {
    id: "aid.peacekeeping",
    type: "AID",
    verbs: list(
      "deploy, send, contribute, dispatch, provide, station, despatch, pledge, commit, offer, supply, arrive, land, serve, begin deploying, start deploying, participate, lead, reinforce",
    ),
    about: KEEPERS,
    not: list("attack, killed, withdraw, injured, wounded, against, accused, expelled"),
    actor: ["agent", "from"],
    recipient: ["in", "to", "on", "for"],
    needs: ["actor", "party"],
    accept: [
      { text: "Nigeria deployed peacekeepers to Liberia.", actor: ["NGA"], recipient: ["LBR"] },
      { text: "Japan sent a peacekeeping contingent to South Sudan.", actor: ["JPN"], recipient: ["SSD"] },
      { text: "Fiji contributed peacekeeping troops to Lebanon.", actor: ["FJI"], recipient: ["LBN"] },
    ],
    reject: ["The studio deployed peacekeepers in its game."],
  },
  {
    id: "aid.help",
    type: "AID",
    verbs: list("come to the aid of, come to aid of, bail out, lend a hand to, subsidise, subsidize"),
    not: ["abet", "abetting", "lawsuit", "court", "hearing", "film", "school", "study", "survey", "campaign"],
    actor: ["agent"],
    recipient: ["patient", "to", "of"],
    needs: ["actor", "recipient", "party"],
    accept: alike(
      { actor: ["DEU"], recipient: ["ETH"] },
      "Germany bailed out Ethiopia.",
      "Germany came to the aid of Ethiopia.",
    ),
    reject: ["Rain bailed out the gardeners."],
  },
  {
    id: "aid.delivery",
    type: "AID",
    nouns: [
      ...cross(
        list(
          "delivery of, shipment of, distribution of, airlift of, consignment of, airdrop of, donation of, provision of",
        ),
        list(
          "aid, humanitarian aid, food, food aid, relief, medicine, medicines, relief supplies, supplies, medical supplies, humanitarian supplies, humanitarian assistance",
        ),
      ),
      ...list(
        "aid shipment, aid delivery, aid convoy, relief convoy, humanitarian convoy, airdrop, aid airdrop, aid flight, relief flight, humanitarian flight, relief operation, aid operation, humanitarian operation, donor, donor of humanitarian aid, aid donor, largest donor, bilateral donor, largest bilateral donor, biggest donor, second-largest donor, second largest donor, leading donor, main donor, major donor, largest single donor, leading international donor",
      ),
    ],
    not: [
      ...NO_AID,
      "blood",
      "organ",
      "should",
      "allow",
      "party",
      "campaign",
      "sperm",
      "kidney",
      "demanded",
      "urged",
      "calls",
      "attack",
      "attacked",
      "hit",
      "looted",
      "struck",
    ],
    actor: ["by", "from", "agent", "beside"],
    recipient: ["to", "for", "in"],
    needs: ["actor", "recipient", "party"],
    accept: [
      { text: "The delivery of aid by Turkey to Somalia continued.", actor: ["TUR"], recipient: ["SOM"] },
      { text: "Germany is the largest donor to Sudan.", actor: ["DEU"], recipient: ["SDN"] },
      { text: "An aid shipment from Turkey to Somalia arrived on Monday.", actor: ["TUR"], recipient: ["SOM"] },
    ],
    reject: ["The blood donor in Somalia was thanked."],
  },
];
