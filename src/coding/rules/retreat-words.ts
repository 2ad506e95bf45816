import { list } from "./truce-words.js";

export const FORCES = list(
  `troops, troop, terrorists, extremists, guerrillas, elements, forces, soldiers, army, fighters, units, unit, heavy weapons, heavy weaponry, heavy artillery, artillery, armour, armor,
   tanks, peacekeepers, contingent, contingents, battalion, battalions, brigade, brigades, garrison, militants, rebels, gunmen, insurgents,
   militia, militias, militiamen, paramilitaries, servicemen, guns, heavy guns, howitzers, mortars, rocket launchers, gunmen, paratroopers, guards, border guards, patrols, legionnaires, detachments, detachment, formations, personnel, military personnel, marines, warships, armoured vehicles,
   armored vehicles, convoy, columns, advisers, military advisers, mercenaries, warplanes, combat troops, combatants, troops and equipment`,
);
export const CAPTIVES_MORE = list(
  `activist, activists, journalist, journalists, reporter, reporters, blogger, citizen, citizens, national, nationals, diplomat, diplomats,
   soldier, soldiers, servicemen, serviceman, sailors, sailor, crew, crew members, fishermen, students, pupils, schoolgirls, girls, boys,
   schoolchildren, children, women, civilians, civilian, villagers, fighters, militants, rebels, insurgents, guerrillas, policemen, police officers,
   officers, peacekeepers, observers, monitors, aid workers, aid worker, staff, staffers, workers, engineers, missionaries, priest, priests, nuns,
   opposition politicians, opposition leaders, opposition leader, politicians, leaders, members, supporters, protesters, demonstrators,
   political leaders, political activists, lawmaker, lawmakers, mps, families, relatives, foreigners, tourists, pilgrims, truck drivers, drivers, pilot, pilots,
   remaining captives, kidnapped, builders, contractors, labourers, laborers, miners, farmers, herders, traders, doctors, nurses, medics, monks, clergymen, elders, abducted, technicians, seamen, conscripts, airmen, child soldiers, commander, commanders, employee, employees, minister, ministers, vice president, lawyer, lawyers, candidate, pastor, dissident, dissidents, editor, teachers, palestinians, israelis, christians, yazidis, people, men, convicts, suspects`,
);
export const LAND = list(
  `territory, territories, land, lands, district, districts, region, regions, area, areas, village, villages, town, towns, city, cities,
   settlements, airport, base, bases, military base, port, border, border post, border crossing, positions, position, enclave, peninsula, island, islands, bridge,
   checkpoint, checkpoints, outpost, outposts, stronghold, strongholds, headquarters, control, camp, camps, province, provinces, valley, hill, hills, heights, strip, corridor, front, frontline, buildings, oilfield, oil field`,
);
export const GUNS = list(
  "weapons, weapon, arms, guns, rifles, ammunition, heavy weapons, heavy weaponry, arsenal, arsenals, weaponry, firearms, explosives, missiles, rockets, tanks, mortars, artillery, rocket launchers, stockpile, stockpiles, chemical weapons, munitions",
);
export const FIRE = list(
  `operation, advance, march, incursion, assault, onslaught, sorties, hostilities, fighting, shelling, bombing, bombardment, attacks, strikes, airstrikes, air strikes, air raids, raids, military operations, operations,
   offensive, military offensive, rocket fire, rocket attacks, combat operations, offensive operations, military campaign, bombing campaign, cross-border attacks, drone attacks, missile attacks, ground operation, ground offensive, firing`,
);
export const BODIES = list("bodies, body, remains, corpses, corpse, the dead, the fallen, coffins, mortal remains");
export const THINGS = list(
  "artifacts, artefacts, artifact, artefact, antiquities, treasures, looted art, ship, ships, vessel, vessels, tanker, boats, aircraft, plane, drone, equipment, archives, archive, flag, property, assets, icons, manuscripts, paintings, painting, sculpture, skulls",
);
export const OFFICES = list(
  "president, prime minister, government, cabinet, junta, military ruler, ruler, army chief, commander, general, military chief, defence minister, defense minister, interior minister, foreign minister, chief of staff, warlord, rebel leader, governor, leader, council, premier, chancellor, monarch, king, chairman, ministers",
);
export const CLOSED = list(
  "crossing point, crossing points, entry point, entry points, tunnel, mountain pass, causeway, bridges, railway line, terminal, ferry, market, markets, entrance, border crossing, border crossings, crossing, crossings, border, borders, airspace, corridor, road, roads, airport, port, ports, highway, checkpoint, checkpoints, gates, passage, strait, route, routes, bridge, humanitarian corridor, humanitarian corridors, lifeline, supply route, railway, pipeline, waterway",
);
export const SIEGES = list(
  "siege, blockade, encirclement, naval blockade, air blockade, land blockade, sea blockade, economic blockade, restrictions on aid, restrictions on humanitarian, curfew on",
);
export const RELIEF = list(
  `aid, humanitarian aid, humanitarian access, relief, aid convoys, aid convoy, convoys, convoy, humanitarian workers, aid workers, aid trucks, trucks, supplies, fuel,
   humanitarian supplies, humanitarian relief, relief supplies, relief workers, medical supplies, medicines, ambulances, food, aid agencies, access, civilians to leave, evacuation, evacuations, safe passage, humanitarian corridor, humanitarian corridors, unhindered access, red cross, medical evacuations, the wounded`,
);
export const NO_RETREAT = list(
  "treaty, agreement, talks, deal, accord, council, race, tournament, election, competition, bid, candidacy, candidate, candidature, nomination, offer, application, support, funding, funds, cash, money, bank, product, products, sponsorship, contest, match, squad, bill, motion, charges, lawsuit, complaint, remarks, statement, pact, convention, invitation, ambassador, euro, union, project, game, cup, league, series, negotiations, dialogue, coalition, organisation, organization, protocol, truce, ceasefire, mission to, market, markets, bond, consent, licence, license, eu",
);
