import type { NounClass } from "./rule.js";

const list = (words: string): readonly string[] => words.split(",").map((w) => w.trim());

const TRUCE = list(
  `cessation of hostilities, ceasefire, ceasefires, cease-fire, cease-fires, truce, truces, armistice, lull, silence regime,
   pause in fighting, pause in the fighting, humanitarian pause, ceasefire agreement, truce agreement, peace deal`,
);
const ACCORD = list(
  "agreement, agreements, accord, accords, deal, pact, declaration, protocol, memorandum, roadmap, road map, treaty, joint statement",
);

/** The nouns of each class, lower case, in every form; longer ones first where one holds another. */
export const NOUNS: Readonly<Record<NounClass, readonly string[]>> = {
  truce: TRUCE,
  accord: ACCORD,
  pact: [...TRUCE, ...ACCORD],
  captives: list(
    `prisoners of war, prisoner of war, prisoners, prisoner, captives, captive, hostages, hostage, detainees, detainee,
     pows, captured soldiers, captured fighters, inmates, abductees`,
  ),
  bodies: list("bodies, body, remains, the dead, the fallen, corpses"),
  arms: list(
    `weapons, weapon, arms, weaponry, ammunition, munitions, drones, missiles, rockets, tanks, artillery, fighter jets,
     military equipment, military hardware, air defence systems, air defense systems, rifles`,
  ),
  access: list(
    "aid, humanitarian aid, humanitarian access, relief, aid convoys, convoys, humanitarian workers, aid trucks, supplies",
  ),
  talks: list("talks, negotiations, discussions, dialogue, peace talks, consultations, meeting, summit"),
  troops: list("troops, forces, soldiers, army, fighters, units, heavy weapons, armour, peacekeepers"),
  people: list(
    `civilians, civilian, people, person, persons, residents, resident, soldiers, soldier, policemen, policeman, villagers, villager, children, child,
     women, woman, man, men, boy, boys, girl, girls, youth, youths, servicemen, serviceman, officers, officer, farmer, farmers, driver, drivers, fisherman,
     fishermen, shepherd, shepherds, teacher, teachers, student, students, worker, workers, journalist, journalists, guard, guards, pilot, pilots, fighter,
     fighters, militants, guardsmen, conscripts, citizens, inhabitants, locals, herders, traders, families`,
  ),
  territory: list(
    "territory, territories, land, lands, district, districts, region, regions, areas, villages, town, settlements",
  ),
};
