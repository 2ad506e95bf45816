import type { Status } from "../../model/index.js";
import { cross, list } from "./truce-words.js";

/** Ways to bind oneself: before the verb of what is promised. */
export const BOUND = list(
  `agree to, pledge to, promise to, undertake to, commit to, vow to, consent to, be to, be required to, be obliged to, have to, be due to, be supposed to,
   be set to, accept to, be committed to, be bound to, be expected to, guarantee to, commit itself to, commit themselves to, be prepared to`,
);
/** Ways a deal, or those who make it, have a term in it. */
export const FRAMES = list(
  `agree, pledge, promise, commit to, provide for, include, envisage, foresee, stipulate, allow, allow for, permit, require,
   mandate, set out, guarantee, ensure, contain, lay down, oblige, bind, cover, comprise, specify, prescribe, entail, feature, outline, accept, approve, endorse, undertake,
   provide, secure, settle on, enable, facilitate, contemplate`,
);

/** What is said to become of a term, and the state it is in then. */
export const STATES: readonly { readonly state: Status; readonly verbs: readonly string[]; readonly said: string }[] = [
  {
    state: "delayed",
    verbs: list(
      "delay, postpone, put off, defer, push back, hold up, slow, slow down, stall, bog down, drag on, run late, fall behind schedule, lag, be behind schedule, reschedule, be long overdue",
    ),
    said: "was postponed",
  },
  {
    state: "blocked",
    verbs: list(
      "block, obstruct, prevent, hinder, impede, thwart, hamper, veto, frustrate, suspend, halt, freeze, stop, bar, deny, stymie, scupper, interrupt, disrupt, put on hold, deadlock, hold hostage, refuse, stonewall",
    ),
    said: "was thwarted",
  },
  {
    state: "unfulfilled",
    verbs: list(
      "fail, fall through, fail to materialise, fail to materialize, fail to happen, fail to take place, cancel, call off, scrap, abandon, collapse, break down, founder, not materialise, have yet to begin, have yet to take place, have yet to start, be yet to begin, be yet to take place, renege on, go back on, remain unimplemented, ignore, stay on paper, remain a dead letter",
    ),
    said: "fell through",
  },
  {
    state: "under-way",
    verbs: list(
      "begin, start, resume, commence, get under way, get underway, go ahead, proceed, continue, be under way, be underway, be ongoing, progress, restart, move ahead, go forward, launch, kick off, be in progress",
    ),
    said: "has begun",
  },
  {
    state: "scheduled",
    verbs: list(
      "schedule, slate, plan, fix, time, set for, be set for, be due on, be slated for, be due to take place, be expected on, be due to begin, be due to start",
    ),
    said: "is scheduled for Friday",
  },
  {
    state: "conditional",
    verbs: list(
      "depend, depend on, hinge, hinge on, condition, make conditional, be contingent on, be conditional on, be tied to, rest on, link",
    ),
    said: "was made conditional on that",
  },
];

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
     monitoring center, joint committee, joint military committee, joint military commission, joint monitoring commission, joint ceasefire commission, international monitors, international observers, observer mission, military observers, verification mission, monitoring mission, monitoring team, monitoring and verification, border monitors, ceasefire commission, truce observers,
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
