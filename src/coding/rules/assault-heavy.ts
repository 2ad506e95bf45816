import type { Rule } from "../rule.js";

const list = (words: string): readonly string[] => words.split(",").map((w) => w.trim().replace(/\s+/g, " "));

const BY = { actor: ["agent"], recipient: ["patient", "against", "on"] } as const;

/** Fields where the words of war are borrowed. */
export const PLAY = list(
  `goal, goals, goalkeeper, penalty, striker, strikers, match, league, midfielder, defender, keeper, batsman, bowler,
   film, movie, album, song, novel, game, questions, emails, adverts, ads, spam, tweets, calls, criticism`,
);

/** Artillery, rockets, missiles, mortars, and what they bring down. */
export const assaultHeavy: readonly Rule[] = [
  {
    id: "assault.shell",
    type: "ASSAULT",
    mode: "heavy-weapons",
    verbs: list(
      `shell, bombard, pound, pummel, rocket, mortar, cannonade, subject to shelling, subject to bombardment, pour
       artillery fire, rain rockets, rain shells, rain missiles, rain fire, use artillery, use heavy weapons, use heavy
       artillery, use tanks, use multiple rocket launchers, employ artillery, open artillery fire, open mortar fire, hit
       with artillery, hit with rockets, hit with missiles, hit with mortars, strike with artillery, strike with rockets,
       strike with missiles, target with artillery, target with rockets, target with missiles, target with mortars,
       attack with artillery, attack with rockets, attack with mortars, attack with missiles, attack with tanks`,
    ),
    nouns: list(
      `shelling, cross-border shelling, artillery shelling, mortar shelling, tank shelling, heavy shelling, bombardment,
       artillery bombardment, naval bombardment, rocket bombardment, heavy bombardment, cannonade, artillery fire,
       artillery strike, artillery attack, artillery barrage, artillery duel, artillery salvo, artillery exchange,
       cross-border artillery fire, missile strike, missile fire, missile attack, missile barrage, missile salvo, missile
       launch at, ballistic missile attack, ballistic missile strike, cruise missile attack, cruise missile strike,
       cruise-missile attack, cruise-missile strike, rocket fire, rocket attack, rocket strike, rocket barrage, rocket
       salvo, rocket-fire, barrage of rockets, barrages of rockets, barrage of missiles, barrages of missiles, salvo of
       rockets, salvo of missiles, salvos of rockets, hail of rockets, volley of rockets, volley of missiles, wave of
       missiles, mortar fire, mortar attack, mortar strike, mortar barrage, tank fire, tank attack, grad attack, howitzer
       fire, rpg attack, rpg fire, anti-tank fire, anti-tank missile fire, naval gunfire, naval fire, naval shelling,
       gunboat fire, shellfire, shell fire, counter-battery fire, surface-to-surface missile, indirect fire, heavy
       weapons fire, heavy artillery fire, heavy machine-gun fire, cluster munition attack, cluster bomb attack, use of
       heavy weapons, use of artillery, use of heavy artillery, projectile fire`,
    ),
    not: [...PLAY, "test", "tests", "tested", "drill", "exercise", "millions", "billions", "euros", "dollars", "euro"],
    ...BY,
    accept: [
      { text: "Azerbaijani artillery shelled Stepanakert on Sunday.", actor: ["AZE"], place: ["stepanakert"] },
      { text: "Stepanakert was shelled by Azerbaijani forces on Sunday.", actor: ["AZE"] },
      { text: "Ethiopian forces bombarded Mekelle with rockets on Saturday.", actor: ["ETH"] },
      { text: "Syrian government troops pounded Idlib on Monday.", actor: ["SYR"] },
      { text: "Turkish forces pounded Afrin for a third day.", actor: ["TUR"] },
      { text: "Hamas rocket fire continued through the night.", actor: ["hamas"] },
      { text: "Rwanda's artillery fire on Congo went on for days.", actor: ["RWA"], recipient: ["COD"] },
      { text: "The shelling of Donetsk by Ukraine resumed at dawn.", actor: ["UKR"] },
      {
        text: "Russia carried out a ballistic missile attack on Ukraine overnight.",
        actor: ["RUS"],
        recipient: ["UKR"],
      },
      { text: "A mortar attack on Thailand by Cambodia was reported.", actor: ["KHM"], recipient: ["THA"] },
      { text: "A barrage of rockets was reported in Sderot." },
    ],
    reject: [
      "The home side bombarded the visitors' goal for an hour.",
      "Viewers bombarded the broadcaster with emails.",
      "North Korea carried out a missile launch test on Friday.",
      "The bank shelled out millions on the merger.",
    ],
  },
  {
    id: "assault.launch",
    type: "ASSAULT",
    mode: "heavy-weapons",
    verbs: list("fire, launch, lob, unleash, shoot, rain, hurl, pour, aim, discharge, let off, let loose, send, land"),
    about: list(
      `rockets, missiles, missile, ballistic missile, ballistic missiles, cruise missiles, mortars, mortar, mortar
       rounds, mortar shells, mortar bombs, shells, shell, artillery, artillery shells, artillery rounds, projectiles,
       projectile, grad rockets, rocket-propelled grenades, rpgs, tank shells, tank rounds, salvo, salvos, salvoes,
       barrage, barrages, cannon, heavy weapons, howitzers, heavy artillery, anti-tank missiles, torpedo, torpedoes,
       munitions, cluster munitions, katyushas, qassams, scud`,
    ),
    not: list(
      `sea, ocean, pacific, test, tests, tested, testing, satellite, satellites, space, orbit, booster, spacecraft, nasa,
       capsule, spacex, drill, drills, exercise, exercises, film, game, criticism, abuse, insults, interceptor,
       interceptors`,
    ),
    actor: ["agent"],
    recipient: ["at", "on", "against", "into", "towards", "to", "in"],
    needs: ["actor", "party"],
    accept: [
      { text: "Hamas fired rockets from the Gaza Strip on Tuesday.", actor: ["hamas"] },
      { text: "The Houthis launched missiles at a ship on Monday.", actor: ["houthis"] },
      { text: "Israeli forces fired artillery shells on Lebanon.", actor: ["ISR"], recipient: ["LBN"] },
      { text: "Hezbollah unleashed a barrage of rockets on Sunday.", actor: ["hezbollah"] },
      { text: "Pakistani troops fired mortars on Monday.", actor: ["PAK"] },
    ],
    reject: [
      "India launched a rocket from its coast on Monday.",
      "Russia test-fired a missile at sea.",
      "The president fired a minister.",
      "North Korea fired missiles into the sea.",
    ],
  },
  {
    // One rocket may be bound for space: only what is fired at somebody.
    id: "assault.launch-one",
    type: "ASSAULT",
    mode: "heavy-weapons",
    verbs: list(
      "fire at, fire into, fire on, fire towards, lob at, lob into, shoot at, launch at, launch into, hurl at, aim at",
    ),
    about: list(
      "rocket, shell, grad rocket, mortar round, mortar bomb, mortar shell, tank round, rocket-propelled grenade, rpg, torpedo",
    ),
    actor: ["agent"],
    recipient: ["at", "into", "on", "towards"],
    needs: ["actor", "party"],
    not: list("test, tests, sea, ocean, satellite, space, orbit, drill, exercise, film, question, questions"),
    accept: [{ text: "Hamas fired a rocket at Israel on Friday.", actor: ["hamas"], recipient: ["ISR"] }],
    reject: ["India fired a rocket into orbit."],
  },
  {
    id: "assault.fired",
    type: "ASSAULT",
    mode: "heavy-weapons",
    nouns: list(
      `rockets fired, rockets were fired, rocket fired, rocket was fired, rockets launched, rockets were launched,
       missiles fired, missiles were fired, missile fired, missile was fired, missiles launched, missiles were launched,
       missile launched, shells fired, shells were fired, mortars fired, mortars were fired, mortar shells fired, mortar
       rounds fired, projectiles fired, projectiles were fired, projectiles launched, artillery rounds fired, drones
       launched, drones were launched`,
    ),
    actor: ["by"],
    recipient: ["at", "on", "into", "to", "towards", "patient"],
    not: list(
      "test, tests, tested, sea, ocean, satellite, satellites, space, drill, exercise, interceptor, interceptors",
    ),
    accept: [
      { text: "Rockets were fired at Israel overnight.", recipient: ["ISR"] },
      { text: "Several missiles were launched at Saudi Arabia overnight.", recipient: ["SAU"] },
    ],
    reject: ["Satellites were launched from India.", "Missiles fired as a test landed in the sea."],
  },
  {
    id: "assault.impact",
    type: "ASSAULT",
    mode: "heavy-weapons",
    verbs: list(
      `land in, land on, land near, land next to, fall near, fall on, explode near, hit, strike, land, fall, explode, slam into, crash into, rip through, tear through, rain down, rain, pound, crash,
       impact, smash into`,
    ),
    about: list(
      `rocket, missile, mortar bomb, mortar bombs, mortar round, rocket-propelled grenade, grenade, shell, shells, rockets, missiles, mortars, mortar rounds, mortar shells, mortar shell, projectile, projectiles,
       bombs, artillery fire, artillery shells, munitions`,
    ),
    actor: ["by"],
    recipient: ["patient", "on", "in"],
    needs: ["place"],
    not: list(
      `shares, share, profit, profits, test, tests, tested, sea, ocean, stock market, stock markets, markets, market share, price, prices, launcher, launchers, depot, warehouse, company,
       oil, film, movie, game, chart`,
    ),
    accept: [
      { text: "Three mortar bombs fell on the market in Donetsk.", place: ["donetsk"] },
      { text: "Two shells landed in Donetsk on Sunday.", place: ["donetsk"] },
      { text: "A mortar shell exploded in Sderot." },
    ],
    reject: ["Shares of Shell fell in London.", "Two rockets took off from Florida."],
  },
  {
    // The weapon itself does it, whoever sent it: kept without a party in a report about two (draft.ts).
    id: "assault.weapon-hit",
    type: "ASSAULT",
    verbs: list(
      "hit, strike, rock, shake, jolt, land in, land on, land near, slam into, tear into, plough into, plow into, crash into, damage, destroy, set ablaze, set alight, target, attack, kill, wound, injure, fall on, rain down on, rain on, pound, smash, level, flatten",
    ),
    about: list(
      `drone, drones, fpv drone, uav, uavs, rocket, rockets, missile, missiles, cruise missile, ballistic missile, shell, shells, mortar, mortars, mortar round, mortar rounds, mortar bomb, mortar bombs, grenade, grenades, bomb, bombs,
       explosion, explosions, blast, blasts, shelling, artillery, artillery fire, mortar fire, rocket fire, tank fire, sniper fire, shrapnel, projectile, projectiles, warplanes, warplane, gunships, helicopters, jets, shellfire, bombardment`,
    ),
    actor: ["by"],
    recipient: ["patient", "on"],
    needs: ["party"],
    not: list(
      `shares, share, profit, profits, test, tests, market share, price, prices, launcher, company, film, movie, game, chart, gas, boiler, factory, accident, accidental, fireworks, quarry, volcanic, meteorite, asteroid, record, sales,
       hail, storm, hurricane, earthquake, quake, goal, bar, post, woodwork`,
    ),
    accept: [
      { text: "Drones hit an oil depot of the Russian army near Belgorod on Sunday.", recipient: ["RUS"] },
      {
        text: "Armenia shelled Azerbaijan in July. Azerbaijan shelled Armenia in August. A rocket damaged a depot near Ganja.",
        yields: ["assault.shell"],
      },
    ],
    reject: ["A gas explosion rocked a house in Baku.", "Shares hit a record in London, a blow to Russia."],
  },
  {
    id: "assault.down",
    type: "ASSAULT",
    mode: "heavy-weapons",
    verbs: list("shoot down, bring down, down, knock out, knock down, torpedo, sink"),
    about: list(
      `drone, drones, uav, uavs, plane, planes, aircraft, jet, jets, fighter, fighter jet, fighter jets, warplane,
       warplanes, helicopter, helicopters, airliner, bomber, bombers, missile, missiles, rocket, rockets, warship,
       warships, frigate, corvette, gunboat, patrol boat, submarine, ship, ships, vessel, vessels, boat, boats, tank,
       tanks, armoured vehicle, armoured vehicles, balloon, gunship, cruiser, ferry, speedboat`,
    ),
    not: list(
      "weather, storm, engine, birds, lightning, iceberg, talks, deal, capsized, overcrowded, cyclone, typhoon",
    ),
    actor: ["agent"],
    recipient: ["patient", "of"],
    needs: ["party"],
    accept: [
      { text: "Armenia shot down two Azerbaijani drones on Monday.", actor: ["ARM"] },
      { text: "Tigrayan forces downed an Ethiopian helicopter near Mekelle." },
      { text: "Ukraine sank a Russian warship in the Black Sea.", actor: ["UKR"] },
      { text: "A Turkish drone was shot down by Syrian forces.", actor: ["SYR"] },
    ],
    reject: ["The ferry sank in a storm off Indonesia.", "Opponents shot down the proposal in parliament."],
  },
];
