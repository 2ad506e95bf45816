import type { Rule } from "../rule.js";
import { PLAY } from "./assault-heavy.js";

const list = (words: string): readonly string[] => words.split(",").map((w) => w.trim().replace(/\s+/g, " "));

const BY = { actor: ["agent"], recipient: ["patient", "against", "on"] } as const;

/** Violence told by its weapon: from the air, by drone, by bomb, by bullet, by hand. */
export const assaultWeapons: readonly Rule[] = [
  {
    id: "assault.air",
    type: "ASSAULT",
    mode: "aerial",
    verbs: list(
      `bomb, carpet-bomb, carpet bomb, firebomb from the air, dive-bomb, strafe, drop bombs, drop barrel bombs, use helicopter gunships, use helicopters, use warplanes, use aircraft, use fighter jets, use jets, use air power, use bombers, drop
       leaflets and bombs, drop bomb, drop explosives, bomb from the air, strike from the air, hit from the air, attack
       from the air, pound from the air, launch warplanes, send warplanes, scramble to bomb, fly sorties, fly combat
       sorties, fly bombing missions, conduct sorties, strafe with helicopters`,
    ),
    nouns: list(
      `air strike, airstrike, air-strike, air raid, air-raid, bombing raid, bombing run, bombing sortie, bombing
       campaign, bombing mission, air bombardment, aerial bombardment, aerial bombing, aerial attack, aerial assault,
       aerial raid, aerial strike, aerial campaign, aerial operation, air attack, air assault, air campaign, air bombing,
       air offensive, air war, air operation, air blitz, helicopter attack, helicopter strike, helicopter raid,
       helicopter fire, helicopter gunship attack, bombardment from the air, strafing, strafing run, carpet bombing,
       warplane strike, warplane raid, warplane attack, jet strike, precision strike, gunship attack, blitz bombing,
       saturation bombing, double-tap strike, double tap strike, air force strike, air sortie, combat sortie, night-time
       raid from the air`,
    ),
    not: [
      ...PLAY,
      "shelter",
      "shelters",
      "sirens",
      "siren",
      "calorimeter",
      "photo",
      "photobombed",
      "flopped",
      "scheme",
    ],
    ...BY,
    accept: [
      {
        text: "Sudan's army carried out air strikes on Khartoum on Saturday.",
        actor: ["SDN"],
      },
      { text: "Israeli warplanes bombed Beirut on Friday.", actor: ["ISR"] },
      { text: "Ethiopia launched an air raid on Mekelle on Monday.", actor: ["ETH"] },
      { text: "Russian aerial bombardment of Idlib went on for weeks.", actor: ["RUS"] },
      { text: "Helicopters of Myanmar strafed a village in Sagaing.", actor: ["MMR"] },
      { text: "Syrian helicopters dropped barrel bombs on Aleppo.", actor: ["SYR"] },
      { text: "Saudi Arabia resumed its air campaign in Yemen.", actor: ["SAU"] },
      { text: "Azerbaijan's air raid on Martuni was documented.", actor: ["AZE"] },
    ],
    reject: [
      "The film about the pilots bombed at the box office.",
      "Residents ran to the air raid shelters in the old town.",
      "The film about the pilots opened on Saturday.",
    ],
  },
  {
    id: "assault.drone",
    type: "ASSAULT",
    mode: "drone",
    verbs: list(
      `attack with drones, attack with a drone, strike with drones, strike with a drone, hit with drones, hit with a
       drone, target with drones, use drones to attack, send drones, send attack drones, fire drones, launch drones,
       launch drone, launch explosive drones, launch attack drones, launch kamikaze drones, fly explosive drones`,
    ),
    nouns: list(
      `drone strike, drone attack, drone raid, drone assault, drone bombing, drone bombardment, drone fire, drone-strike,
       drone hit, drone barrage, uav attack, uav strike, unmanned aerial vehicle attack, suicide drone, kamikaze drone,
       explosive drone, explosive-laden drone, bomb-laden drone, swarm of drones, swarms of drones, drone swarm, wave of
       drones, drone warfare, drone incursion, booby-trapped drone`,
    ),
    not: [
      "show",
      "shows",
      "instructors",
      "trainers",
      "ammunition",
      "rifles",
      "sent it",
      "sent them",
      "sends it",
      "sends them",
      "factory",
      "contract",
      "sale",
      "sold",
      "sell",
      "delivered",
      "delivery",
      "unveiled",
      "maker",
    ],
    ...BY,
    accept: [
      { text: "A drone strike by Azerbaijan on Martuni was reported on Sunday.", actor: ["AZE"] },
      { text: "Houthi drone attacks on Saudi Arabia were reported.", actor: ["houthis"], recipient: ["SAU"] },
      { text: "Ukraine launched drones at a refinery in Russia.", actor: ["UKR"] },
      { text: "A swarm of drones was seen over Sevastopol." },
    ],
    reject: ["The drone show over Baku was a success.", "Turkey sold armed drones to Ukraine."],
  },
  {
    id: "assault.bomb",
    type: "ASSAULT",
    mode: "explosives",
    verbs: list(
      `detonate, blow up, set off a bomb, set off explosives, set off an explosive, plant bomb, plant bombs, plant
       explosives, plant mines, plant landmines, lay mines, lay landmines, mine road, booby-trap, booby trap, throw
       grenade, throw grenades, hurl grenade, hurl grenades, lob grenade, lob grenades, toss grenade, throw bomb, throw
       bombs, hurl bomb, hurl petrol bombs, throw petrol bombs, throw molotov cocktails, hurl molotov cocktails, throw
       explosives, firebomb, petrol-bomb, dynamite, step on a mine, step on a landmine, drive over a mine, hit mine, hit
       landmine, hit roadside bomb, strike mine, strike roadside bomb, trigger mine, trigger landmine, run over a mine,
       run over a landmine, drive over a landmine, ram with explosives`,
    ),
    nouns: list(
      `car bomb, car bombing, car-bomb, car-bombing, truck bomb, truck bombing, van bomb, bus bombing, train bombing,
       motorcycle bomb, motorbike bomb, vehicle bomb, vehicle-borne explosive, vehicle-borne improvised explosive device,
       roadside bomb, roadside bombing, roadside blast, roadside explosive, roadside mine, bomb blast, bomb attack, bomb
       explosion, bombing attack, bomb strike, double bombing, twin bombings, twin bombing, church bombing, mosque
       bombing, market bombing, embassy bombing, hotel bombing, landmine, land mine, landmine blast, landmine explosion,
       land-mine, detonation of a mine, mine blast, mine explosion, explosive device, improvised explosive device, ied,
       ied attack, ied blast, ied explosion, improvised bomb, homemade bomb, home-made bomb, pipe bomb, nail bomb, parcel
       bomb, letter bomb, package bomb, sticky bomb, magnetic bomb, time bomb attack, remote-controlled bomb,
       remote-controlled mine, booby trap, booby-trap, booby-trapped car, explosives-laden vehicle, explosives-laden car,
       explosive-laden vehicle, explosives-packed car, explosives-laden truck, explosives-laden boat, grenade attack,
       hand grenade attack, grenade explosion, grenade blast, petrol bomb attack, firebomb attack, molotov cocktail
       attack, detonation, bomb plot, terrorist bombing, dynamite attack, pager explosion, bombing`,
    ),
    not: list(
      `himself, herself, themselves, tick, ticking, defused, squad, scare, hoax, demining, deminers, clearance,
       calorimeter, copper, gold, coal, controlled, avalanche, gas, demolition, fireworks, quarry, chimney, balloon,
       balloons, photo`,
    ),
    actor: ["by", "agent"],
    recipient: ["patient", "against", "on"],
    accept: [
      { text: "A car bomb killed 22 people in Baku." },
      { text: "A roadside bomb hit a convoy in Helmand on Tuesday." },
      { text: "A landmine went off near Mogadishu." },
      { text: "The Taliban blew up a bridge in Kunduz.", actor: ["taliban"] },
      { text: "The NPA detonated a bomb near an army post.", actor: ["npa"] },
      { text: "A grenade attack in Bujumbura wounded six people." },
      { text: "A bomb blast in Quetta was claimed by the Baloch rebels." },
      { text: "The ELN planted explosives on the pipeline in Arauca.", actor: ["eln"] },
      { text: "Two soldiers stepped on a landmine in Yala." },
    ],
    reject: [
      "The mine produces copper.",
      "The bomb squad defused an explosive device on Monday.",
      "The chimney was blown up in a controlled demolition.",
    ],
  },
  {
    id: "assault.went-off",
    type: "ASSAULT",
    mode: "explosives",
    verbs: list("explode, go off, detonate, be detonated, explode under, explode beneath, explode near"),
    about: list(
      `bomb, bombs, mine, mines, anti-tank mine, anti-personnel mine, explosive charge, explosive charges, charge, device, devices, explosives, grenade,
       grenades, hand grenade, booby traps, car, truck, parcel`,
    ),
    not: list(
      `himself, herself, themselves, ticking, defused, defuse, disposal, squad, scare, hoax, copper, gold, coal, iron, diamond, output, population, controlled, gas, fireworks,
       quarry, prices, mobile, phone, tax, accident, crash, collided, pedestrian, tree, tornado, flood, storm, miners, factory, profits, warplane, planes, jets, aircraft, air, aerial`,
    ),
    recipient: ["patient"],
    needs: ["place"],
    accept: [
      { text: "A bomb exploded in Baku on Monday." },
      { text: "An improvised explosive device went off in Mogadishu." },
    ],
    reject: ["The demand for gold exploded in Ghana.", "The bomb squad blew up a device in Cairo."],
  },
  {
    id: "assault.bomb-struck",
    type: "ASSAULT",
    mode: "explosives",
    verbs: list("strike, hit, destroy, damage, rip through, tear through, wreck, tear apart, blow apart"),
    about: list("bomb, bombs, mine, mines, explosive charge, explosive charges, explosive device, explosive devices"),
    recipient: ["patient"],
    needs: ["recipient", "party"],
    not: list("copper, gold, coal, iron, diamond, output, miners, aircraft, warplane, warplanes, air, production"),
    accept: [{ text: "A mine struck a Georgian patrol near the river.", recipient: ["GEO"] }],
    reject: ["The coal mine hit a record."],
  },
  {
    id: "assault.blast",
    type: "ASSAULT",
    mode: "explosives",
    nouns: list("explosion, blast"),
    not: list(
      `gas, boiler, factory, accident, accidental, fireworks, population, demographic, price, prices, social, furnace, quarry, mining,
       transformer, warehouse, grain, plant, refinery, anger, growth, past, icy, cold, heat, controlled, volcanic, creative, cases`,
    ),
    recipient: ["patient"],
    needs: ["place"],
    accept: [
      { text: "Observers heard 14 explosions near Donetsk on Sunday." },
      { text: "A blast in Quetta wounded six people." },
    ],
    reject: ["A gas explosion destroyed a house in Baku.", "The blast furnace in Donetsk was closed."],
  },
  {
    id: "assault.shots",
    type: "ASSAULT",
    mode: "firearms",
    verbs: list("fire, fire off, loose off, let off, discharge, ring out, hear, exchange"),
    about: list("shot, shots, gunshots, rounds, bullets, volleys, volley, bursts, burst"),
    not: list(
      `striker, forward, captain, penalty, penalties, goal, goalkeeper, starting, pistol, photo, salute, film, basket, target shots, screen, tear, mortar, artillery,
       tank, rocket, talks, negotiations, hear shots of`,
    ),
    actor: ["agent"],
    recipient: ["on", "at", "into", "towards"],
    needs: ["party"],
    accept: [
      { text: "Turkish soldiers fired several rounds near Cizre.", actor: ["TUR"] },
      { text: "Bursts were fired by Israeli troops in Hebron.", actor: ["ISR"] },
    ],
    reject: ["The French striker fired two shots at the goal."],
  },
  {
    id: "assault.suicide",
    type: "ASSAULT",
    mode: "suicide-attack",
    verbs: list(
      `blow himself up, blow herself up, blow themselves up, blow itself up, detonate himself, detonate explosive vest,
       detonate his vest, detonate his explosive vest, detonate his explosives, detonate her explosives, detonate suicide
       vest, detonate his suicide vest, explode himself`,
    ),
    nouns: list(
      `suicide attack, suicide bombing, suicide bomb attack, suicide car bomb, suicide car bombing, suicide truck bomb,
       suicide bomb, suicide blast, suicide assault, suicide explosion, suicide raid, suicide mission, suicide mine
       attack, martyrdom operation, kamikaze attack, suicide car-bomb attack`,
    ),
    actor: ["by", "agent"],
    recipient: ["patient", "against", "on"],
    accept: [
      { text: "A suicide bombing by Boko Haram hit Maiduguri.", actor: ["boko-haram"] },
      { text: "A man blew himself up outside a mosque in Kano." },
      { text: "Al-Shabaab carried out a suicide attack on Somalia's parliament.", actor: ["al-shabaab"] },
    ],
    reject: ["The party called the plan a suicide note.", "The suicide rate rose in the country."],
  },
  {
    id: "assault.shoot",
    type: "ASSAULT",
    mode: "firearms",
    verbs: list(
      `shoot dead, shoot, gun down, shoot at, shoot and kill, shoot and wound, shoot and injure, shoot to death, shoot to
       kill, shoot in the head, shoot in the leg, shoot in the chest, shoot in the back, open up with machine guns, spray
       with bullets, riddle with bullets, machine-gun, machine gun, mow down, snipe at, fire bullets, fire fire fire
       shots, fire shot, fire machine guns, fire live bullets, use live ammunition, use live fire, use live rounds, use
       live bullets, open machine-gun fire, rake with gunfire, strafe with gunfire, spray bullets`,
    ),
    nouns: list(
      `sniper fire, sniper attack, sniper shot, sniper bullet, small-arms fire, small arms fire, gunfire, gun fire, gun
       attack, gunshot, machine-gun fire, machine gun fire, automatic fire, automatic weapons fire, automatic gunfire,
       rifle fire, shooting attack, drive-by shooting, mass shooting, fatal shooting, live fire, use of live ammunition,
       live ammunition, live rounds, hail of bullets, hails of bullets, burst of gunfire, bursts of gunfire, volley of
       gunfire, exchange of gunfire, exchanges of gunfire, exchange of shots, shoot-out, shootout, shooting incident,
       shooting of, shooting at, shooting death, celebratory gunfire`,
    ),
    actor: ["agent"],
    recipient: ["patient", "on", "against"],
    not: list(
      `film, filmed, movie, scene, scenes, video, photo, photos, photograph, photographs, goal, penalty, penalties,
       basket, pointer, documentary, music, exercise, exercises, drill, drills, range, competition, olympic, medal,
       salute, saluted`,
    ),
    needs: ["party"],
    accept: [
      { text: "Azerbaijani troops shot dead an Armenian soldier.", actor: ["AZE"], recipient: ["ARM"] },
      { text: "An Armenian soldier was shot dead by Azerbaijani forces.", actor: ["AZE"], recipient: ["ARM"] },
      { text: "Gunmen gunned down a judge in Quetta." },
      { text: "Israeli forces used live ammunition against Palestinian protesters." },
      { text: "Sniper fire by Azerbaijan was reported along the line.", actor: ["AZE"] },
      { text: "Myanmar's army mowed down protesters in Bago.", actor: ["MMR"] },
      { text: "Sudanese police fatally shot two demonstrators in Omdurman.", actor: ["SDN"] },
    ],
    reject: [
      "The director shot the film in Baku.",
      "Israeli officials said the actor shot a scene in Haifa.",
      "The French striker shot wide of the goal.",
    ],
  },
  {
    id: "assault.unconventional",
    type: "ASSAULT",
    mode: "unconventional",
    verbs: list(
      `gas, use chemical weapons, use poison gas, use sarin, use chlorine, use nerve gas, use mustard gas, use nerve
       agent, use white phosphorus, use toxic gas, use chemical munitions, use chemical agents, use toxic agents, use banned weapons, employ chemical weapons, fire chemical weapons, drop chlorine, drop
       white phosphorus, drop napalm, poison wells`,
    ),
    nouns: list(
      `chemical attack, chemical weapons attack, chemical weapon attack, chemical strike, gas attack, poison gas attack,
       nerve gas attack, nerve agent attack, chlorine attack, chlorine gas attack, sarin attack, sarin gas attack,
       mustard gas attack, toxic gas attack, use of chemical weapons, use of poison gas, use of sarin, use of chlorine,
       use of nerve gas, use of white phosphorus, chemical bombardment, biological attack, radiological attack, nuclear
       attack, nuclear strike, dirty bomb attack, napalm attack, poison attack`,
    ),
    actor: ["agent", "by"],
    recipient: ["against", "on", "patient"],
    not: ["stations", "pump", "cooker"],
    accept: [
      { text: "Syria used chemical weapons in Khan Sheikhoun.", actor: ["SYR"] },
      { text: "A chlorine attack on Douma was reported in April." },
      { text: "Iraqi forces gassed villagers in Halabja.", actor: ["IRQ"] },
    ],
    reject: ["The chemical plant in the city was closed.", "Gas prices rose."],
  },
  {
    id: "assault.primitive",
    type: "ASSAULT",
    mode: "primitive",
    verbs: list(
      `stab, stab to death, hack to death, hack, knife, slash, stone, stone to death, pelt with stones, pelt with rocks,
       throw stones, throw rocks, hurl stones, hurl rocks, ram, run over, mow down with a car, axe, spear, shoot with
       arrows, lynch, burn alive, throw acid`,
    ),
    nouns: list(
      `stabbing, stabbing attack, knife attack, knifing, machete attack, axe attack, car-ramming attack, car ramming,
       ramming attack, vehicle-ramming attack, vehicle attack, truck attack, lorry attack, van attack, stone-throwing,
       stone throwing, rock-throwing, lynching, mob lynching, arson attack, acid attack, sword attack, bow and arrow
       attack`,
    ),
    about: list(
      `soldier, soldiers, police, policeman, policemen, officer, officers, troops, settler, settlers, israeli, israelis,
       palestinian, palestinians, civilian, civilians, people, man, woman, men, women, worshippers, crowd, villagers,
       herders, farmers, gunmen, attacker, attackers, assailant, attack, vehicles, patrol, guards, guard, pedestrians,
       priest, convoy, student, students, teacher, teenager, muslims, christians, hindus`,
    ),
    actor: ["agent", "by"],
    recipient: ["patient", "on", "against"],
    needs: ["party"],
    not: ["dark", "guess", "heart", "elections", "ship"],
    accept: [
      { text: "A Palestinian stabbed an Israeli soldier in Hebron." },
      { text: "Militants hacked to death ten villagers in Beni." },
      { text: "Palestinian protesters threw stones at Israeli troops." },
      { text: "Settlers stoned Palestinian vehicles near Nablus." },
    ],
    reject: ["Israel's coach took a stab at a new plan.", "The company hacked the code of the game."],
  },
];
