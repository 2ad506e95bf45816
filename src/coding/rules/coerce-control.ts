import type { Rule } from "../rule.js";

const list = (words: string): readonly string[] => words.split(",").map((w) => w.trim().replace(/\s+/g, " "));

/** Goods, ways and aid seized, shut off, withheld. */
export const coerceControl: readonly Rule[] = [
  {
    id: "coerce.remove",
    type: "COERCE",
    mode: "seize",
    verbs: list("remove, take away, carry off, strip, offload, unload"),
    about: list(
      `medical supplies, surgical supplies, medical equipment, surgical kits, medicines, medicine, trauma kits, supplies, food, aid, relief
       items, aid items, fuel, equipment, cattle, livestock, vehicles, belongings`,
    ),
    actor: ["agent", "by"],
    recipient: ["from"],
    done: true,
    needs: ["actor", "party"],
    not: list(
      "its, their, own, ship, ships, port, dock, restrictions, sanctions, ban, tariffs, tariff, troops, withdraw, deliver, delivered",
    ),
    accept: [{ text: "Syrian soldiers removed surgical supplies from the convoy.", actor: ["SYR"] }],
    reject: ["Sudan removed subsidies on food.", "Russia removed its equipment."],
  },
  {
    id: "coerce.bar",
    type: "COERCE",
    mode: "restrict",
    verbs: list(
      "bar from, ban from, prevent from, stop from, block from, keep from, prohibit from, prevent, hinder from, forbid",
    ),
    about: list(
      `entering, leaving, moving, reaching, delivering, passing, crossing, travelling, traveling, visiting, returning, accessing,
       monitoring, patrolling, fishing, farming, working, proceeding, approaching, observing, distributing, transporting, bringing,
       evacuating, from, to enter, to leave, to pass, to cross, to travel`,
    ),
    actor: ["agent", "by"],
    recipient: ["patient"],
    needs: ["actor", "recipient", "party"],
    not: list(
      `coronavirus, covid, pandemic, virus, players, league, club, olympic, smoking, flood, floods, storm, competition, market, company,
       immigration, escalation, conflict, war, violence, attacks, falling, happening, repeating, spreading, fire, doping`,
    ),
    accept: [
      { text: "Russian soldiers prevented the monitors from patrolling the village.", actor: ["RUS"] },
      { text: "Aid groups are barred from delivering food to camps in Kachin by Myanmar.", actor: ["MMR"] },
    ],
    reject: ["Russia was banned from competing at the Olympic games.", "The talks prevented a war from spreading."],
  },
  {
    id: "coerce.not-let",
    type: "COERCE",
    mode: "restrict",
    status: "actual",
    nouns: list(
      `not allow, not allowed, not permit, not permitted, not let, not granted, not given, not passed, never allowed, nor allowed, refused
       to let, refused to allow, refuse to let, refuse to allow, refusing to let, refusing to allow`,
    ),
    about: list(
      `enter, pass, through, cross, leave, proceed, access, passage, permission, entry, deliver, visit, patrol, reach, return, in, into,
       out, inside, approach, move, inspect, evacuate, collect`,
    ),
    actor: ["agent", "by"],
    recipient: ["patient", "to"],
    needs: ["actor", "party"],
    not: list(
      "court, film, coronavirus, covid, pandemic, visa, vote, play, compete, bill, match, goal, will not, would not",
    ),
    accept: [
      { text: "Russian soldiers did not allow the monitors to enter the village.", actor: ["RUS"] },
      { text: "The monitors were not permitted to cross by Azerbaijani soldiers." },
    ],
    reject: ["The visa did not allow him to enter France.", "Sudan did not allow the film."],
  },
  {
    id: "coerce.seize",
    type: "COERCE",
    mode: "seize",
    verbs: list(
      `seize, confiscate, impound, requisition, commandeer, expropriate, nationalise, nationalize, intercept, board,
       capture, detain, divert, arrest, take over, appropriate, sequester, snatch, steal`,
    ),
    nouns: list(
      `seizure, confiscation, impounding, expropriation, interception, boarding, requisition, requisitioning,
       appropriation`,
    ),
    about: list(
      `weapons, arms, ammunition, munitions, explosives, rifles, missiles, rockets, drugs, cocaine, tanker, tankers,
       ship, ships, vessel, vessels, boat, boats, cargo, freighter, trawler, flotilla, convoy of arms, shipment,
       shipments, cargoes, consignment, arms cache, weapons cache, cache, caches, assets, property, properties, houses,
       homes, land, lands, farms, livestock, cattle, vehicles, equipment, documents, passports, fuel, food, aid, aid
       trucks, trucks, supplies, relief supplies, medical supplies, medicines, money, cash, computers, oil, yacht, bank
       accounts, aircraft, plane, tax revenues, art, laptops, phones`,
    ),
    actor: ["agent", "by"],
    recipient: ["patient", "of", "from"],
    needs: ["actor", "party"],
    not: list(
      `opportunity, attention, image, imagination, exam, epileptic, migrants, refugees, rescued, rescue, pass, passengers`,
    ),
    accept: [
      { text: "Iran seized a British tanker in the Gulf.", actor: ["IRN"] },
      { text: "The tanker was impounded by Malaysia.", actor: ["MYS"] },
      { text: "Israel confiscated land near Nablus.", actor: ["ISR"] },
      { text: "The Houthis seized trucks near Hodeidah.", actor: ["houthis"] },
      { text: "Philippine police seized weapons in Jolo.", actor: ["PHL"] },
      { text: "Eritrean soldiers seized livestock in Tigray.", actor: ["ERI"] },
      { text: "The seizure of the ship by Iran was documented.", actor: ["IRN"] },
    ],
    reject: ["Armenia seized the opportunity to speak.", "Passengers in Sudan boarded the plane."],
  },
  {
    id: "coerce.restrict",
    type: "COERCE",
    mode: "restrict",
    verbs: list(
      `blockade, impose blockade, impose blockade on, impose blockades, impose blockades in, impose blockades on, impose
       siege, impose naval blockade, impose land blockade, enforce blockade, maintain blockade, tighten blockade, tighten
       siege, enforce siege, keep under siege, seal off, cordon off, put under lockdown, put on lockdown, cut off water
       to, cut off electricity to, cut off power to, cut off supplies to, cut off gas to, cut off food to, cut water to,
       cut electricity to, deny access, deny access to, deny entry, deny entry to, deny passage, deny passage to, deny
       permission, refuse access, refuse access to, refuse entry, refuse entry to, refuse passage, refuse to let in, bar
       access, bar entry, bar from entering, ban from entering, prevent from entering, prevent from reaching, prevent
       from leaving, prevent aid from, prevent delivery of, prevent entry of, prevent passage of, stop from entering,
       stop from reaching, stop from leaving, stop aid from, block access, block access to, block way, block passage of,
       block delivery of, block entry of, block from entering, block from reaching, block from leaving, hinder access,
       hinder delivery of, hinder aid, impede access, impede delivery of, impede humanitarian access, obstruct access,
       obstruct aid, obstruct delivery of, obstruct humanitarian access, restrict access, restrict access to, restrict
       movement, restrict movements, restrict movement of, restrict freedom of movement, limit access, limit access to,
       limit movement of, hamper access, hamper delivery of, impose restrictions, impose restrictions on, impose movement
       restrictions, tighten restrictions, tighten restrictions on, tighten borders, impose no-fly zone, impose
       checkpoints, set up roadblocks, erect roadblocks, ban movement of, close off, hold up aid, keep out aid, keep out
       monitors, keep out inspectors, besiege into submission, confine to, confine to base, trap inside, wall off, fence
       off`,
    ),
    nouns: list(
      `blockade, naval blockade, land blockade, sea blockade, air blockade, total blockade, economic blockade, blockade
       of, border closure, closure of the border, closure of the crossing, closure of crossings, closure of the road,
       closure of airspace, denial of access, denial of entry, denial of passage, denial of humanitarian access, access
       restriction, movement restriction, travel restriction on, restriction of movement, restrictions on movement,
       restrictions on aid, restriction on aid, restrictions on access, blocking of aid, blocking of humanitarian aid,
       obstruction of aid, obstruction of humanitarian aid, obstruction of relief, aid blockade, fuel blockade, food
       blockade, total siege, complete siege, starvation as a weapon, starvation of civilians, deliberate starvation,
       siege and starvation`,
    ),
    actor: ["agent", "by"],
    recipient: ["patient", "on", "to", "of", "against"],
    needs: ["actor", "party"],
    not: list(
      `lift, lifts, lifted, lifting, ease, eases, eased, easing, ends, ended, ending, coronavirus, covid, pandemic,
       virus, quarantine, outbreak, smoking, speed, emissions, alcohol, tobacco, abortion, abortions, shot, goal,
       penalty, spread, ebola, sale, calories, plastic, phone, screen, infection, infections`,
    ),
    accept: [
      { text: "Azerbaijan blockaded the Lachin corridor.", actor: ["AZE"] },
      { text: "Israel imposed a naval blockade on Gaza in 2007.", actor: ["ISR"] },
      { text: "Ethiopia denied access to monitors in Tigray.", actor: ["ETH"] },
      { text: "The Houthis prevented aid from reaching Taiz.", actor: ["houthis"] },
      { text: "Saudi Arabia's blockade of Yemen was documented.", actor: ["SAU"] },
      { text: "Israeli troops sealed off the town of Hebron.", actor: ["ISR"] },
      { text: "Syria denied entry to UN inspectors.", actor: ["SYR"] },
      { text: "Myanmar restricted the movement of the Rohingya.", actor: ["MMR"] },
    ],
    reject: ["The French goalkeeper blocked the way to the goal.", "Italy imposed restrictions over the coronavirus."],
  },
  {
    id: "coerce.close",
    type: "COERCE",
    mode: "restrict",
    verbs: list(
      `close, close down, shut, shut down, seal, block, obstruct, bar, hold up, stop, sever, impede, hinder, hamper,
       disrupt, turn back, turn away, hold at, hold up at, detain at, deny, refuse, blockade, keep out, lock out, intercept, limit, restrict, block off,
       barricade`,
    ),
    nouns: list(
      `remains blocked, remain blocked, remained blocked, remains closed by, remain closed by, still blocked by, remains cut by, remains sealed, remain sealed, is blocked by,
       are blocked by, was blocked by, were blocked by`,
    ),
    about: list(
      `airport, airports, airfield, bridge, bridges, railway, gates, entry points, border, borders, border crossing, border crossings, crossing, crossings, crossing point, crossing points,
       checkpoint, checkpoints, frontier, airspace, strait, sea route, shipping lanes, port, ports, road, roads, highway,
       corridor, supply route, supply routes, supply lines, route, routes, humanitarian aid, aid convoy, aid convoys,
       convoy, convoys, aid trucks, trucks, lorries, aid deliveries, aid, relief, relief supplies, relief convoy, food supplies, supplies,
       fuel supplies, fuel deliveries, humanitarian access, humanitarian corridor, humanitarian convoys, ambulances,
       ambulance, evacuation, evacuations, medical evacuations, monitors, observers, inspectors, peacekeepers, aid
       workers, humanitarian workers, patrols, patrol, deliveries, shipments, teams, lorries, consignments, medicines, flotilla, entry of aid, freedom of movement, mosque, holy site`,
    ),
    actor: ["agent", "by"],
    recipient: ["patient", "of", "from", "to", "with"],
    needs: ["actor", "party"],
    not: list(
      `reopen, reopened, lift, lifted, lifting, eases, eased, military, coronavirus, covid, pandemic, virus, quarantine,
       outbreak, ebola, snow, storm, weather, smuggling, budget, repairs, maintenance, accident, floods, flood,
       landslide, ash, volcanic, fund, funding, funds, cuts, talks, senate, congress, lawmakers, protesters,
       demonstrators, trial`,
    ),
    accept: [
      { text: "Israel closed the crossing on Sunday.", actor: ["ISR"] },
      { text: "Azerbaijan closed the road to Stepanakert.", actor: ["AZE"] },
      { text: "Turkey has closed its airspace.", actor: ["TUR"] },
      { text: "Convoys were blocked by the Houthis near Taiz.", actor: ["houthis"] },
      { text: "Syrian troops turned back an aid convoy near Douma.", actor: ["SYR"] },
      { text: "The Taliban closed two border crossings.", actor: ["taliban"] },
    ],
    reject: ["Italy closed its borders over coronavirus.", "Germany cut the foreign aid fund."],
  },
  {
    id: "coerce.withhold",
    type: "COERCE",
    mode: "withhold",
    verbs: list(
      `withhold, hold back, freeze, cut off, cut, suspend, deprive of, deny, refuse to hand over, refuse to return,
       refuse to pay, stop paying, keep back, starve of`,
    ),
    about: list(
      `bodies, body, remains, tax revenues, tax revenue, salaries, wages, food, water, fuel, electricity, power, gas,
       medicine, medicines, medical care, medical treatment, rations, food rations, aid funds, customs revenues, bank
       accounts, pensions, information about prisoners, corpses, electricity supplies, water supplies, fuel supplies, gas
       supplies`,
    ),
    actor: ["agent", "by"],
    recipient: ["to", "from", "of", "patient"],
    needs: ["actor", "party"],
    not: list(
      `coronavirus, emissions, prices, rates, rate, interest, company, customers, consumption, dollars, budget, tariffs,
       allegations, claims, nuclear, lawmakers, senate, himself`,
    ),
    accept: [
      { text: "Israel withheld the bodies of Palestinian prisoners.", actor: ["ISR"] },
      { text: "Israel cut off electricity in Gaza.", actor: ["ISR"] },
      { text: "Azerbaijan withheld gas from Artsakh.", actor: ["AZE"] },
    ],
    reject: ["Norway cut interest rates on power.", "Germany cut electricity prices for customers."],
  },
];
