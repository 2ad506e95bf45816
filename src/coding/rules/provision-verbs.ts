import type { Status } from "../../model/index.js";
import type { Rule } from "../rule.js";
import { LAND } from "./retreat-words.js";
import { list } from "./truce-words.js";

/** Nouns that the doing of a term is done to, or that do it. */
export const CAPTIVES = list(
  `prisoners, prisoner, prisoners of war, captives, captive, hostages, hostage, detainees, detainee, pows, pow, captured soldiers, captured fighters,
   soldiers, abductees, inmates, captured servicemen, servicemen, sailors, political prisoners, prisoner of war, captured, kidnapped, abducted,
   internees, conscripts, airmen, pilots, crew, medical workers, aid workers, children, women, students, girls, members, nationals, fighters, deserters, the captured, rebels`,
);
export const BODIES = list("bodies, body, remains, the dead, corpses, the fallen, dead soldiers, fallen soldiers");
export const TROOPS = list(
  `troops, forces, soldiers, army, armies, fighters, units, heavy weapons, heavy weaponry, weaponry, artillery, armour, armor, tanks, peacekeepers, convoys,
   militants, militias, militiamen, mercenaries, foreign fighters, weapons, guns, positions, territory, territories, district, districts, village, villages, town, towns,
   city, cities, region, areas, area, border, camps, bases, base, airport, port, ports, detachments, contingent, contingents, garrisons, garrison, regiments,
   battalions, brigades, companies, rebels, guerrillas, front line, front lines, frontline, frontlines, lines, line, schools, buildings, hospitals,
   outposts, checkpoints, posts, trenches, terrorists, gunners, howitzers, mortars, launchers, rocket launchers, batteries, armoured vehicles, armored vehicles, gunboats, warships, aircraft, zone, zones, military, gunmen, advisers, troops and, equipment, strip, enclave, hills, heights`,
);
export const WEAPONS = list(
  "weapons, arms, weaponry, guns, rifles, arsenal, arsenals, heavy weapons, heavy weaponry, ammunition, stockpiles, rockets, missiles, combatants, fighters, militias, militia, rebels, guerrillas",
);
export const AID = list(
  `aid, humanitarian aid, humanitarian assistance, assistance, relief, convoys, convoy, aid convoys, aid convoy, aid trucks, trucks, lorries, fuel, food, flour, medicine,
   medicines, medical supplies, supplies, relief supplies, aid workers, humanitarian workers, humanitarian agencies, aid agencies, aid flights, relief flights,
   humanitarian organisations, humanitarian organizations, wounded, the wounded, shipments, access`,
);
export const DISPLACED = list(
  "refugees, refugee, displaced, displaced people, displaced persons, displaced families, displaced residents, residents, villagers, evacuees, inhabitants, civilians, families, idps, returnees, expelled",
);
const WATCHED = list(
  `truce, ceasefire, cease-fire, cessation of hostilities, compliance, implementation, withdrawal, withdrawals, pullback, pull-out, pullout, disengagement, redeployment, observance,
   armistice, agreement, accord, deal, buffer zone, border, disarmament, movements, violations, process`,
);
export const MONITORS = list(
  "observers, monitors, military observers, monitoring team, monitoring teams, verification team, verification teams, observer mission, observation posts, inspectors, observer force, verification mission, monitoring mission, observation mission, joint patrols",
);
export const KEEPERS = list(
  `peacekeepers, peacekeeping force, peacekeeping troops, peacekeeping mission, blue helmets, international force, contingent, contingents, military police, un troops, u.n. troops,
   un force, neutral force, interposition force, battalion, buffer zone, force, guards, multinational force, stabilisation force, stabilization force, neutral zone, peace-keepers, peace-keeping force`,
);
export const STRIKES = list(
  `kidnappings, kidnapping, abductions, extortion, recruitment, flights, overflights, incursions, provocations, hostile acts, hostile propaganda, propaganda, movements, military movements,
   troop movements, reinforcement, reinforcements, patrols, sabotage, acts of violence, security forces, police, civilians, villages, mine laying, use of mines, child soldiers, reprisals, ambushes,
   offensives, offensive, firing, shelling, air strikes, airstrikes, raids, assassinations, bombings, bombing, bombardments, bombardment, mobilisation, mobilization, military activity, military activities, infiltration, infiltrations, forced recruitment, acts of sabotage`,
);
export const WAYS = list(
  "corridor, corridors, road, roads, highway, crossing, crossings, border crossing, border crossings, route, routes, airport, port, ports, railway, bridge, safe passage, passage, border, checkpoints, lachin, motorway",
);
const LANDS = list(
  "status, final status, future, fate, border, borders, boundary, sovereignty, demarcation, delimitation, frontier, referendum, autonomy, territory, enclave",
);

/** Land goes from one to the other: what leaves it are troops. */
const HAND_OVER = list(
  "hand over, hand back, give back, turn over, cede, return, surrender, relinquish, restore, transfer, give up",
);
const NO_LAND = list(
  "prisoners, prisoner, hostages, captives, detainees, bodies, remains, aid, weapons, arms, home, homes, refugees, displaced, people, families, power, barracks, base, talks, table, suspects, documents, to the region, data, keys",
);

/** Verbs whose doing is a term of the kind, and the nouns that must belong to them. */
export interface TermVerbs {
  readonly kind: string;
  readonly name: string;
  readonly verbs: readonly string[];
  readonly about?: readonly string[];
  readonly not?: readonly string[];
  /** A sentence in which the verb is bound by nothing but "agreed to". */
  readonly sample: string;
  readonly states?: readonly Status[];
  readonly common?: true;
  readonly needs?: Rule["needs"];
  readonly reject: string;
}

export const TERM_VERBS: readonly TermVerbs[] = [
  {
    kind: "prisoner-exchange",
    name: "to-exchange",
    verbs: list("exchange, swap, trade, interchange"),
    about: CAPTIVES,
    not: list("bodies, remains, fire, shots"),
    sample: "exchange prisoners of war",
    reject: "The two presidents agreed to exchange ambassadors.",
  },
  {
    kind: "prisoner-release",
    name: "to-release",
    verbs: list(
      "release, free, set free, let go, let out, hand over, hand back, liberate, return, repatriate, turn over, send home, give back, deliver, set at liberty, evacuate",
    ),
    about: CAPTIVES,
    not: list("bodies, body, remains, album, children's, refugees, displaced"),
    sample: "release all prisoners",
    reject: "The band agreed to release a new album.",
  },
  {
    kind: "body-exchange",
    name: "to-return-bodies",
    verbs: list(
      "exchange, swap, return, hand over, hand back, repatriate, transfer, give back, recover, collect, retrieve, surrender, send back, release",
    ),
    about: BODIES,
    sample: "return the bodies of 30 soldiers",
    reject: "Armenia agreed to return the loan.",
  },
  {
    kind: "withdrawal",
    name: "to-withdraw",
    verbs: list(
      `withdraw, pull back, pull out, redeploy, vacate, leave, evacuate, remove, move back, retreat, disengage, cede, fall back, depart, quit, move out,
       get out, clear out, draw back, separate, lead away, retire, take away, give up, move away, stay out of, stay from, stay outside, keep out of, remain outside, stay away from, stay away, clear, hand back, return to barracks, return to the barracks, return to its barracks, return to their barracks, return to base, return to bases, return to their bases, return to the bases, go back to barracks, relocate, demilitarise, demilitarize, abandon`,
    ),
    about: TROOPS,
    not: list(
      "application, candidacy, bid, jobs, homes, complaint, job, office, party, unemployed, prisoners, prisoner, hostages, bodies, aid, convoy, convoys, trucks",
    ),
    sample: "withdraw its troops",
    reject: "Armenia agreed to withdraw the complaint.",
  },
  {
    // What armed men leave needs no list, where it is told that they must.
    kind: "withdrawal",
    name: "to-leave",
    verbs: list(
      "leave, quit, vacate, evacuate, abandon, pull out of, withdraw from, move out of, get out of, clear out of, depart from, retreat from, pull back from",
    ),
    not: list(
      "talks, negotiations, table, government, coalition, job, office, party, union, treaty, agreement, accord, civilians, residents, hostages, prisoners, aid, convoy, trucks, weapons, arms, wounded, dead, meeting, for talks, delegation, delegations",
    ),
    needs: ["actor", "force"],
    sample: "leave the island",
    reject: "The lodger agreed to leave the house.",
  },
  {
    kind: "withdrawal",
    name: "to-hand-over",
    verbs: HAND_OVER,
    about: LAND,
    not: NO_LAND,
    sample: "hand over three districts to Georgia",
    reject: "Armenia agreed to hand over the prisoners.",
  },
  {
    kind: "withdrawal",
    name: "to-cede",
    verbs: HAND_OVER,
    not: NO_LAND,
    needs: ["spot"],
    sample: "hand over Vardenis to Georgia",
    reject: "Armenia agreed to hand over the keys.",
  },
  {
    kind: "disarmament",
    name: "to-disarm",
    verbs: list(
      `disarm, demobilise, demobilize, disband, canton, garrison, confine to barracks, confine to camps, decommission, lay down arms, lay down weapons, lay down its arms, lay down their arms, lay down its weapons, lay down their weapons,
       hand in weapons, hand in its weapons, hand in their weapons, surrender weapons, surrender arms, hand over weapons, hand over its weapons, hand over their weapons, hand over its arms, hand over their arms,
       give up arms, give up weapons, give up its weapons, give up their weapons, give up their arms, give up its arms, surrender its weapons, surrender their weapons, surrender its arms, surrender their arms,
       destroy weapons, destroy its weapons, destroy their weapons, turn in weapons, turn in their weapons, assemble in camps, gather in camps, assemble at camps, report to camps, report to assembly points, gather at assembly points, send to assembly areas, send to assembly points, send fighters to assembly areas, send their fighters to assembly areas, send its fighters to assembly areas, move into cantonment, move to cantonment sites, gather in cantonment sites, move into assembly areas, move to assembly areas, regroup in camps, be cantoned, be quartered in, be confined to barracks, put beyond use, store weapons, collect weapons, integrate into the army, join the army`,
    ),
    not: list("device, bomb, cartel, network"),
    sample: "disarm within a month",
    reject: "The expert disarmed the device.",
  },
  {
    kind: "disarmament",
    name: "to-lay-down",
    verbs: list(
      "lay down, hand in, hand over, surrender, give up, turn in, store, decommission, put beyond use, dismantle, destroy, scrap",
    ),
    about: [
      ...WEAPONS.filter((w) => !/^(combatants|fighters|militias?|rebels|guerrillas)$/.test(w)),
      ...list(
        "military sites, military infrastructure, weapons depots, launch sites, rocket launchers, tunnels, weapons factories",
      ),
    ],
    not: list("nuclear, chemical, prisoners, bodies, positions, charge, device"),
    sample: "dismantle its rocket launchers",
    reject: "Armenia agreed to dismantle the fair.",
  },
  {
    kind: "humanitarian-access",
    name: "to-let-aid-in",
    common: true,
    verbs: list(
      `allow, let in, let through, facilitate, permit, grant, guarantee, ensure, open, reopen, admit, provide, let, enter, reach, deliver, cross, get through, pass, send in, arrive, escort, move,
       get in, flow, flow in, bring in, distribute, drop, unload, depart, leave, move, set off, set out, give permission`,
    ),
    about: AID,
    not: list("mediators, mediator, interest, bank, capital, weapons, arms, lessons, parking, gun"),
    sample: "allow aid trucks into Gaza",
    reject: "The company agreed to provide parking.",
  },
  {
    kind: "corridor",
    name: "to-open-ways",
    common: true,
    verbs: list(
      "open, reopen, establish, create, unblock, set up, restore, clear, secure, guarantee, ensure, provide, grant, give, keep open",
    ),
    about: WAYS,
    not: list("fire, talks, branch, office, shop, embassy, negotiations"),
    sample: "open a humanitarian corridor",
    reject: "The retailer agreed to open a new shop.",
  },
  {
    kind: "return-of-displaced",
    name: "to-let-home",
    verbs: list(
      "return, go home, come back, go back, come home, resettle, be allowed back, move back, return home, resettle in, rebuild",
    ),
    about: DISPLACED,
    not: list("prisoners, prisoner, bodies, body, hostages, fire"),
    sample: "resettle the displaced",
    reject: "The library agreed to return the books.",
  },
  {
    kind: "monitoring",
    name: "to-watch",
    common: true,
    verbs: list(
      "verify, monitor, supervise, oversee, police, watch, watch over, check, inspect, certify, track, control, patrol, be watched, guarantee",
    ),
    about: WATCHED,
    not: list("elections, election, vote, prices, market, immigration"),
    sample: "monitor the ceasefire",
    reject: "The central bank will monitor prices.",
  },
  {
    kind: "monitoring",
    name: "to-send-monitors",
    verbs: list(
      "deploy, station, send, dispatch, set up, establish, create, form, invite, admit, install, accept, provide, put in place, place, post",
    ),
    about: [
      ...MONITORS,
      ...list(
        "monitoring mechanism, joint committee, joint commission, commission, verification mechanism, mechanism, hotline, committee",
      ),
    ],
    not: list("election, inquiry, truth, parliamentary"),
    common: true,
    sample: "send observers to the border",
    reject: "The firm agreed to send engineers.",
  },
  {
    kind: "peacekeeping",
    name: "to-keep-peace",
    common: true,
    verbs: list(
      "deploy, station, send, dispatch, patrol, provide, contribute, pledge, base, field, commit, post, install, arrive, interpose, supply",
    ),
    about: KEEPERS,
    not: list("ambassador, envoy, aid, drones, hostages, prisoners"),
    sample: "deploy peacekeepers along the border",
    reject: "The firm agreed to send engineers.",
  },
  {
    kind: "cessation",
    name: "to-cease",
    common: true,
    verbs: list(
      "stop, halt, end, cease, refrain from, suspend, abstain from, desist from, freeze, renounce, give up, forgo, ban, avoid, put an end to, call off, lift",
    ),
    about: STRIKES,
    not: list("ceasefire, truce, sanctions, work, salaries, armistice, hostilities"),
    sample: "stop kidnappings",
    reject: "The airline agreed to halt operations.",
  },
  {
    // Whatever a side in arms has bound itself to stop.
    kind: "cessation",
    name: "to-stop",
    common: true,
    verbs: list("stop, halt, cease, refrain from, abstain from, desist from, renounce, forgo, put an end to, call off"),
    not: list(
      "ceasefire, truce, sanctions, work, salaries, armistice, hostilities, war, conflict, fighting, shooting, firing, fire, operations, insurgency, talks, negotiations, production, exports, imports, flights to, enrichment, tests, testing",
    ),
    needs: ["actor", "force"],
    sample: "stop the taxing of herds",
    reject: "The airline agreed to halt its sales.",
  },
  {
    kind: "talks",
    name: "to-talk",
    states: ["promised", "conditional"],
    common: true,
    verbs: list(
      "begin, start, open, resume, enter, continue, launch, restart, return to, engage in, enter into, reconvene, hold, conduct",
    ),
    about: list(
      "talks, negotiations, dialogue, discussions, peace process, peace talks, negotiating table, consultations, political process, political dialogue",
    ),
    not: list(
      "trade, tariff, union, contract, wage, pay, transfer, accession, membership, teachers, budget, coalition",
    ),
    sample: "begin substantive negotiations",
    reject: "The talks lasted ten hours.",
  },
  {
    kind: "extension",
    name: "to-extend",
    states: ["conditional", "scheduled", "demanded", "open"],
    verbs: list("extend, prolong, renew, last longer, roll over, lengthen"),
    about: list(
      "truce, truces, ceasefire, ceasefires, cease-fire, armistice, cessation of hostilities, pause, lull, halt, moratorium, silence regime, suspension of hostilities, de-escalation",
    ),
    sample: "extend the truce if talks go on",
    reject: "The deadline could be extended by a week.",
  },
  {
    kind: "territorial-status",
    name: "to-settle-status",
    common: true,
    verbs: list(
      "settle, resolve, decide, determine, negotiate, discuss, demarcate, delimit, delineate, define, decide on, rule on, draw",
    ),
    about: LANDS,
    not: list("tax, budget, company, club, championship, contract"),
    sample: "demarcate the border",
    reject: "The two clubs agreed to settle the debt.",
  },
  {
    kind: "other",
    name: "to-do-more",
    common: true,
    verbs: list(
      "lift, end, ease, demine, clear, pay, form, hold, grant, share, reopen, remove, release, hand over, rebuild, restore, receive, get, be given, be granted, obtain, be allotted, be allocated, allocate, cede, name, appoint, join, enter, set up, establish",
    ),
    about: list(
      `ministries, cabinet posts, cabinet seats, ministerial posts, government posts, ministers, seats in parliament, parliamentary seats, seats, portfolios, share of power, vice-presidency, vice-presidents,
       transitional council, transitional parliament, transitional assembly, power-sharing government, coalition government, government of national unity, national army,
       blockade, siege, sanctions, minefields, landmines, mines, minefield maps, maps, amnesty, reparations, compensation, unity government, transitional government, interim government, elections,
       salaries, embargo, curfew, electricity, water supply, basic services, public services, banking services, restrictions, state of emergency`,
    ),
    not: list("film, tax, quarantine, covid, lockdown, coronavirus"),
    sample: "lift the blockade",
    reject: "The museum agreed to lift its photo ban.",
  },
];
