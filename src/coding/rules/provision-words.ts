import {
  AID,
  BODIES,
  CAPTIVES,
  DISPLACED,
  KEEPERS,
  MONITORS,
  STRIKES,
  TROOPS,
  WAYS,
  WEAPONS,
} from "./provision-verbs.js";
import { cross, list } from "./truce-words.js";

/** Phrases for each term, every form; the first is the sample its examples use. */
export const TERMS: Readonly<Record<string, readonly string[]>> = {
  "prisoner-exchange": [
    ...cross(
      list(
        "prisoner, prisoners, captive, detainee, hostage, pow, prisoner-of-war, hostage-prisoner, hostage-for-prisoner, hostages-for-prisoners, all-for-all",
      ),
      list("swap, swaps, exchange, exchanges"),
    ),
    ...cross(
      list("exchange of, exchanges of, swap of, swaps of, exchange of all, swap of all"),
      list(
        "prisoners, prisoners of war, captives, detainees, hostages, pows, captured soldiers, the prisoners, hostages and prisoners, prisoners and detainees, civilian prisoners",
      ),
    ),
  ],
  "prisoner-release": [
    ...cross(list("prisoner, hostage, detainee, captive"), list("release, releases, handover")),
    ...cross(
      list(
        "release of, release of all, release of the, freeing of, liberation of, release of some, release of remaining, release of political, handover of",
      ),
      list(
        "prisoners, hostages, prisoners of war, captives, detainees, abductees, abducted, captured soldiers, kidnapped, remaining hostages, captured servicemen, political prisoners, women and children",
      ),
    ),
  ],
  "body-exchange": [
    ...cross(
      list(
        "exchange of, exchanges of, swap of, return of, handover of, transfer of, repatriation of, recovery of, collection of, retrieval of, search for",
      ),
      list(
        "bodies, the bodies, the dead, remains, the remains, corpses, the fallen, fallen soldiers, dead soldiers, dead bodies, bodies of the dead, the killed",
      ),
    ),
    ...list("body exchange, body swap, exchange of prisoners and bodies"),
  ],
  "humanitarian-access": list(
    `aid deliveries, aid delivery, delivery of aid, delivery of humanitarian aid, deliveries of aid, humanitarian access, humanitarian aid access, unhindered access, unimpeded access, unfettered access, safe access,
     humanitarian deliveries, delivery of relief, delivery of food, delivery of relief supplies, entry of aid, entry of humanitarian aid, entry of aid trucks, flow of aid, flow of humanitarian aid, passage of aid, passage of humanitarian aid,
     access for aid, access for humanitarian, access of humanitarian, access for relief, access to humanitarian, restoration of services, restoration of essential services, resumption of aid, aid convoys, medical evacuation, medical evacuations, medevac,
     evacuation of the wounded, evacuation of wounded, evacuation of civilians, distribution of aid, safe delivery, humanitarian assistance to reach, fuel deliveries, entry of fuel, free passage of aid, access by humanitarian, access for the red cross`,
  ),
  corridor: list(
    "humanitarian corridor, humanitarian corridors, safe corridor, safe corridors, evacuation corridor, evacuation corridors, safe passage, green corridor, green corridors, aid corridor, aid corridors, grain corridor, transport corridor, land corridor, safe zone, safe zones, evacuation route, evacuation routes",
  ),
  withdrawal: [
    ...cross(
      list(
        "withdrawal of, withdrawal of all, withdrawal of its, withdrawal of their, pullout of, pullout of all, pull-out of, pullback of, pull-back of, removal of, redeployment of, full withdrawal of, complete withdrawal of, phased withdrawal of, gradual withdrawal of, departure of, exit of, mutual withdrawal of",
      ),
      list(
        "troops, forces, foreign forces, foreign troops, foreign fighters, heavy weapons, heavy weaponry, artillery, fighters, mercenaries, soldiers, armed forces, military forces, armed groups, tanks, weapons, units, occupation forces, military units, foreign mercenaries, the army",
      ),
    ),
    ...list(
      "troop withdrawal, troop withdrawals, troop pullout, troop pullback, military withdrawal, force withdrawal, disengagement, disengagement of forces, separation of forces, phased withdrawal, full withdrawal, complete withdrawal, gradual withdrawal, withdrawal of the",
    ),
  ],
  disarmament: list(
    `disarmament, disarming of, decommissioning, decommissioning of weapons, demobilisation, demobilization, disarmament and demobilisation, disarmament and demobilization, cantonment, cantonment of fighters, handover of weapons, hand-over of weapons, surrender of weapons,
     surrender of arms, laying down of arms, laying down of weapons, demilitarisation, demilitarization, demilitarised zone, demilitarized zone, destruction of weapons, removal of weapons, dismantling of militias, dissolution of militias, reintegration of fighters, reintegration of combatants, integration of fighters, ddr`,
  ),
  cessation: list(
    `cessation of attacks, cessation of kidnappings, end to attacks, end to kidnappings, end to kidnapping, end to shelling, end to airstrikes, halt to attacks, halt to shelling, halt to airstrikes, halt to air strikes, halt to drone strikes, halt to offensive operations, halt to military operations,
     ban on attacks, ban on offensive operations, freeze on military movements, freeze on troop movements, freeze in positions, ban on flights, no-fly zone, moratorium on attacks, end of attacks, end to hostile acts, end to violence, end to offensive operations, renunciation of force, non-use of force, stop to attacks`,
  ),
  monitoring: list(
    `monitoring mechanism, monitoring mechanisms, verification mechanism, verification mechanisms, ceasefire monitoring, truce monitoring, ceasefire monitors, ceasefire monitoring mechanism, monitoring committee, monitoring commission, monitoring of the ceasefire, monitoring of the truce, verification of the ceasefire, joint monitoring, monitoring centre,
     monitoring center, joint committee, joint military committee, joint military commission, joint monitoring commission, joint ceasefire commission, international monitors, international observers, observer mission, military observers, verification mission, monitoring mission, monitoring team, monitoring and verification, border monitors, ceasefire commission, truce observers, joint patrols, joint patrol,
     complaint mechanism, hotline`,
  ),
  peacekeeping: list(
    "peacekeeping force, peacekeeping forces, peacekeeping mission, peacekeepers, deployment of peacekeepers, deployment of peacekeeping forces, international force, stabilisation force, stabilization force, buffer force, interposition force, peacekeeping contingent, multinational force, deployment of troops, deployment of observers, un force, blue helmets, protection force",
  ),
  talks: list(
    `peace talks, peace negotiations, political talks, substantive talks, substantive negotiations, political dialogue, national dialogue, inclusive dialogue, further talks, further negotiations, direct talks, final-status talks, final status talks, indirect talks, follow-up talks, next round of talks,
     second round of talks, round of talks, talks on a permanent ceasefire, negotiations on the second phase, second phase negotiations, intra-afghan talks, political process, peace conference, power-sharing talks`,
  ),
  "territorial-status": list(
    `status of the region, status of the territory, status of the territories, status of the enclave, status of the city, final status, political status, future status, territorial dispute, border demarcation, demarcation of the border, delimitation of the border, border delimitation, referendum on independence, independence referendum, referendum on self-determination,
     self-determination referendum, autonomy, self-rule, special status, wide autonomy, transfer of territory, handover of territory, return of territories, return of the territories, transfer of the districts, recognition of borders, recognition of independence, partition, land swap`,
  ),
  "return-of-displaced": [
    ...cross(
      list(
        "return of, safe return of, voluntary return of, return of all, repatriation of, resettlement of, voluntary repatriation of, dignified return of",
      ),
      list(
        "refugees, displaced, displaced people, displaced persons, displaced civilians, displaced residents, displaced families, internally displaced, internally displaced persons, the displaced, residents, evacuees, civilians, displaced palestinians",
      ),
    ),
    ...list("right of return, refugee return, refugee returns"),
  ],
  extension: list(
    "truce extension, ceasefire extension, extension of the truce, extension of the ceasefire, extension of the cease-fire, prolongation of the truce, renewal of the truce, renewal of the ceasefire, second phase of the truce, second phase of the ceasefire, next phase of the ceasefire, further extension",
  ),
  other: list(
    `amnesty, general amnesty, exchange of maps, minefield maps, landmine maps, maps of minefields, demining, mine clearance, lifting of sanctions, lifting of the blockade, lifting of the siege, end to the blockade, end of the blockade, reconstruction, reparations, compensation, transitional justice, prisoner lists, unity government, power-sharing,
     transitional government, transitional authority, interim government, integration into the army, elections, reopening of the border, reopening of borders, reopening of crossings, reopening of the crossing, opening of crossings, opening of borders, reopening of roads, reopening of the airport, payment of salaries, restoration of ties, exchange of ambassadors, security guarantees, constitutional reform`,
  ),
};

/** Nouns for the doing of a term, and what they must be of: "release of all the prisoners", "prisoner swap". */
export const NOMINALS: Readonly<
  Record<string, { readonly nouns: readonly string[]; readonly about: readonly string[]; readonly sample: string }>
> = {
  "prisoner-exchange": {
    nouns: list("exchange, exchanges, swap, swaps, exchanging, swapping"),
    about: CAPTIVES,
    sample: "exchange of all their captives",
  },
  "prisoner-release": {
    nouns: list(
      "release, releases, freeing, liberation, handover, hand-over, handing over, repatriation, releasing, return, amnesty, setting free, turning over",
    ),
    about: CAPTIVES,
    sample: "freeing of all prisoners",
  },
  "body-exchange": {
    nouns: list(
      "exchange, exchanges, swap, swaps, return, handover, hand-over, transfer, repatriation, recovery, collection, retrieval, burial, evacuation",
    ),
    about: BODIES,
    sample: "burial of the fallen",
  },
  withdrawal: {
    nouns: list(
      `withdrawal, withdrawals, pullout, pull-out, pullback, pull-back, removal, redeployment, re-deployment, departure, exit, evacuation, disengagement, separation, relocation,
       pulling back, pulling out, withdrawing, vacation, vacating, clearing, retreat, demilitarisation, demilitarization`,
    ),
    about: TROOPS,
    sample: "relocation of the garrisons",
  },
  disarmament: {
    nouns: list(
      "surrender, handover, hand-over, collection, destruction, decommissioning, laying down, storage, cantonment, demobilisation, demobilization, dissolution, dismantling, disarming, integration, reintegration, disbandment, encampment, assembly, cantoning",
    ),
    about: WEAPONS,
    sample: "collection of rifles",
  },
  "humanitarian-access": {
    nouns: list(
      "delivery, deliveries, entry, flow, passage, distribution, access, dispatch, arrival, supply, admission, shipment, provision, evacuation, movement, transit, resumption",
    ),
    about: AID,
    sample: "distribution of food",
  },
  corridor: {
    nouns: list("opening, reopening, re-opening, unblocking, opening up, establishment, creation, restoration"),
    about: WAYS,
    sample: "reopening of the road",
  },
  "return-of-displaced": {
    nouns: list("return, repatriation, resettlement, homecoming, returning, relocation"),
    about: DISPLACED,
    sample: "resettlement of the villagers",
  },
  monitoring: {
    nouns: list("deployment, dispatch, arrival, sending, stationing, establishment, presence"),
    about: MONITORS,
    sample: "dispatch of observers",
  },
  peacekeeping: {
    nouns: list("deployment, dispatch, arrival, sending, stationing, presence"),
    about: KEEPERS,
    sample: "deployment of blue helmets",
  },
  cessation: {
    nouns: list(
      "halt, end, stop, ban, moratorium, suspension, freeze, cessation, restriction, restrictions, ending, halting",
    ),
    about: STRIKES,
    sample: "ban on overflights",
  },
  other: {
    nouns: list("lifting, easing, payment, clearance, demarcation, reopening, removal, restoration, formation, ending"),
    about: list(
      "state of emergency, blockade, siege, sanctions, minefields, landmines, mines, salaries, embargo, curfew, electricity, water supply, unity government, transitional government",
    ),
    sample: "lifting of the embargo",
  },
};

/** Short names of terms, every form. */
export const BARE: Readonly<Record<string, readonly string[]>> = {
  "prisoner-exchange": list("swap, swaps, exchange, exchanges"),
  withdrawal: list(
    "withdrawal, withdrawals, pull-out, pullout, pullback, pull-back, redeployment, hand-over, handover, demilitarisation, demilitarization",
  ),
  "prisoner-release": list("release, releases, repatriation"),
  talks: list("talks, negotiations, dialogue, meeting, next meeting, round of talks, second round"),
  "humanitarian-access": list(
    "convoy, convoys, aid convoy, aid convoys, deliveries, delivery, second delivery, aid delivery, evacuation, evacuations, shipment of aid",
  ),
};
