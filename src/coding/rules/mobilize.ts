import type { Rule } from "../rule.js";

const list = (words: string): readonly string[] => words.split(",").map((w) => w.trim().replace(/\s+/g, " "));

/** Where the words of deployment are borrowed. */
const BORROWED = list(
  `investors, voters, supporters, fans, donors, funds, funding, resources, volunteers, savings, capital, software, app,
   5g, airbag, airbags, parachute, vaccine, vaccines, coronavirus, covid, pandemic, firefighters, flood, floods,
   earthquake, hurricane, wildfire, wildfires, bushfires, doctors, match, coach, team, squad, technology, satellite,
   satellites, telescope, rover, health, withdraw, withdrawal, withdrew`,
);

const WORKS = list(
  `trench, trenches, trench extension, trench extensions, dugouts, bunkers, earthworks, fortifications, fortified positions, firing positions, anti-tank ditch,
   anti-tank ditches, berm, berms, minefields`,
);
const NO_WORKS = list("archaeologists, archaeological, world war, museum, cable, pipe, flood, film");

export const mobilize: readonly Rule[] = [
  {
    id: "mobilize.troops",
    type: "MOBILIZE",
    mode: "troops",
    verbs: list(
      `deploy, redeploy, send, dispatch, rush, mass, amass, concentrate, assemble, gather, build up, beef up, reinforce,
       strengthen, bolster, boost, increase, augment, step up, move, move up, bring up, pour, ferry, airlift, transfer,
       station, position, base, mobilise, mobilize, marshal, muster, rally, call up, call out, draft, ready, redirect,
       shift, line up, garrison, relocate, post, intensify, stage, rotate, commit, swell, double`,
    ),
    about: list(
      `troops, troop, more troops, soldiers, forces, army, armies, paratroopers, marines, infantry, special forces,
       military forces, military personnel, military presence, troop presence, troop levels, battalion, battalions,
       brigade, brigades, division, divisions, units, regiment, regiments, army units, military units, commandos,
       reservists, reserves, conscripts, reinforcements, border guards, personnel, contingent, contingents, combat
       troops, ground troops, ground forces, fighters, mercenaries, combatants, servicemen, garrison, garrisons, task
       force, rapid reaction force, manpower, military advisers, military advisors`,
    ),
    actor: ["agent", "by"],
    recipient: ["against", "to", "on", "in"],
    needs: ["actor", "party"],
    not: [
      ...BORROWED,
      ...list(
        `peacekeepers, peacekeeping, withdrawn, letter, message, condolences, home, talks, ceasefire, statement,
         ceremony, parade, bodies, remains, prisoners, prisoner, election, funeral, wages, pay, salaries, committed to, commits to, commit to`,
      ),
    ],
    accept: [
      { text: "Russia deployed troops along the border with Ukraine.", actor: ["RUS"] },
      { text: "Ethiopia massed soldiers near the border in October.", actor: ["ETH"] },
      { text: "Troops were deployed by Turkey in Idlib.", actor: ["TUR"] },
      { text: "Azerbaijan sent reinforcements to the front.", actor: ["AZE"] },
      { text: "Israel mobilised reservists on Saturday.", actor: ["ISR"] },
      { text: "Pakistan moved troops to the border.", actor: ["PAK"] },
      { text: "Saudi Arabia mobilised its army on Monday.", actor: ["SAU"] },
    ],
    reject: [
      "The Armenian party mobilised voters in the region.",
      "Israel sent its best team to the games.",
      "Australia deployed troops to the bushfires.",
    ],
  },
  {
    // Works nobody is seen to build: a monitor sees that they are there.
    id: "mobilize.works",
    type: "MOBILIZE",
    mode: "troops",
    verbs: list("dig, build, erect, construct, lay, extend"),
    about: WORKS,
    done: true,
    actor: ["agent", "by"],
    needs: ["place"],
    not: NO_WORKS,
    accept: [{ text: "New trenches have been dug west of Lachin.", place: ["lachin"] }],
    reject: ["Archaeologists dug a trench in Baku.", "The company dug a trench for the cable."],
  },
  {
    id: "mobilize.works-seen",
    type: "MOBILIZE",
    mode: "troops",
    verbs: list("observe, spot, see, detect, identify"),
    about: WORKS,
    done: true,
    needs: ["place"],
    not: NO_WORKS,
    accept: [{ text: "The mission observed a trench extension near Lachin.", place: ["lachin"] }],
    reject: ["Archaeologists observed a trench near the museum in Baku."],
  },
  {
    id: "mobilize.arrive",
    type: "MOBILIZE",
    mode: "troops",
    verbs: list(
      "arrive, arrive in, arrive at, reach, pour into, stream into, roll into, come in, be flown in, land in",
    ),
    about: list(
      `reinforcements, military reinforcements, fresh troops, extra troops, additional troops, more troops, armoured column, armoured columns, troop convoy, military convoy,
       military convoys, troops and tanks`,
    ),
    actor: ["agent", "of", "by"],
    needs: ["place"],
    not: list(
      "aid, relief, fire, firefighters, fish, gas, fuel, oil, water, medical, surrender, withdraw, withdrawn, ceasefire monitors, rally",
    ),
    accept: [{ text: "Reinforcements arrived in Lachin on Tuesday.", place: ["lachin"] }],
    reject: ["Fire reinforcements arrived in Lisbon.", "Fish arrived in Lachin."],
  },
  {
    id: "mobilize.muster",
    type: "MOBILIZE",
    mode: "troops",
    verbs: list(
      `remain on alert, stay on alert, remain on high alert, stay on high alert, go on alert, go on high alert, be on
       high alert, be on alert, put on alert, place on alert, put on standby, place on standby, put on full alert, put on
       heightened alert, put on combat alert, place on full alert, put on high alert, place on high alert, put on a war
       footing, go on a war footing, raise alert level, raise its alert level, raise alert levels, stand ready for war,
       prepare for war, prepare for battle, prepare for an offensive, gear up for war, gear up for an offensive, dig in,
       dig trenches, build trenches, dig tunnels, build fortifications, erect fortifications, build fortified positions,
       fortify positions, fortify, entrench, set up positions, take up positions, take up combat positions, take up
       defensive positions, set up checkpoints, set up a checkpoint, set up roadblocks, set up an outpost, set up
       outposts, establish base, establish outposts, establish military base, build military base, set up a base, set up
       a military base, build outposts, declare mobilisation, declare mobilization, declare general mobilisation, declare
       general mobilization, order mobilisation, order mobilization, order general mobilisation, order general
       mobilization, announce mobilisation, announce mobilization, announce partial mobilisation, announce partial
       mobilization, order partial mobilisation, order partial mobilization, introduce conscription, impose conscription,
       reintroduce conscription, conscript, call to arms, cancel leave, flex its muscles, show off its military might,
       rattle its sabre, hold military exercises, hold military drills, hold military exercises near, hold war games,
       hold live-fire drills, hold live-fire exercises, hold naval exercises, hold naval drills, stage military
       exercises, stage war games, stage military drills, stage drills, conduct military exercises, conduct military
       drills, conduct war games, conduct live-fire drills, conduct live-fire exercises, conduct naval exercises, begin
       military exercises, begin military drills, start military exercises, launch military exercises, launch military
       drills, hold military parade, stage military parade, parade its missiles, parade weapons, patrol waters, patrol
       border, patrol skies, step up patrols, conduct patrols, begin patrols, man front line, arm its forces, arm
       population, arm civilians`,
    ),
    nouns: list(
      `mobilisation, mobilization, general mobilisation, general mobilization, partial mobilisation, partial
       mobilization, mass mobilisation, full mobilisation, full mobilization, build-up, buildup, build-up of troops,
       build-up of forces, buildup of troops, buildup of forces, troop concentration, concentration of troops,
       concentration of forces, massing of troops, massing of forces, troop deployment, deployment of troops, deployment
       of forces, deployment of soldiers, deployment of the army, military deployment, force deployment, naval
       deployment, troop movement, troop movements, troop reinforcement, military reinforcements, troop surge, troop
       increase, dispatch of troops, sending of troops, transfer of troops, call-up, call-up of reservists, conscription,
       forced conscription, forced recruitment, high alert, state of alert, combat readiness, war footing, heightened
       alert, military exercise, military drill, war game, live-fire exercise, live-fire drill, naval exercise, naval
       drill, military manoeuvre, military manoeuvres, military maneuver, military maneuvers, manoeuvres, show of force,
       military parade, sabre-rattling, saber-rattling, fortification, fortifications, trench, trenches, war
       preparations, preparations for war, preparation for war, preparations for an offensive, troop presence,
       reinforcement of positions, new outpost, military outpost`,
    ),
    actor: ["agent", "by", "of"],
    recipient: ["against", "patient"],
    needs: ["actor", "party"],
    not: [
      ...BORROWED,
      ...list(
        `mariana, flu, disease, tenders, storm, cyclone, heat, tsunami, ocean, polio, measles, ebola, social, community,
         credit, revenue, protesters, union, health`,
      ),
    ],
    accept: [
      { text: "The Philippines put its army on alert.", actor: ["PHL"] },
      { text: "Armenia declared general mobilisation on Sunday.", actor: ["ARM"] },
      { text: "Russia's build-up near Ukraine went on for weeks.", actor: ["RUS"] },
      { text: "Thai troops remained on high alert near the border.", actor: ["THA"] },
      { text: "China held live-fire drills on Tuesday.", actor: ["CHN"] },
      { text: "Azerbaijani soldiers dug trenches near Lachin.", actor: ["AZE"] },
      { text: "North Korea held a military parade in Pyongyang.", actor: ["PRK"] },
      { text: "Iran's naval exercise ended on Friday.", actor: ["IRN"] },
      { text: "The deployment of troops by Turkey was documented.", actor: ["TUR"] },
    ],
    reject: ["The Armenian party hailed the mobilisation of voters.", "A Danish ship reached the Mariana trench."],
  },
  {
    id: "mobilize.weapons",
    type: "MOBILIZE",
    mode: "weapons",
    verbs: list(
      `deploy, redeploy, move, move up, mass, amass, send, dispatch, station, position, bring up, roll out, install, set
       up, build up, stockpile, ready, scramble, relocate, transfer, park, line up, place, base, load, haul, rush,
       prepare, test, test-fire, test fire, sail, assemble, activate, arm, concentrate, parade, unveil, display`,
    ),
    about: list(
      `tanks, tank, artillery, artillery pieces, heavy artillery, missiles, missile, missile system, missile systems,
       missile battery, missile batteries, missile launchers, rocket launchers, rockets, howitzers, heavy weapons, heavy
       weaponry, heavy equipment, armour, armor, armoured vehicles, armored vehicles, armoured columns, military
       vehicles, military hardware, military equipment, air defence systems, air defense systems, air defences, air
       defenses, warships, warship, navy ships, naval ships, aircraft carrier, aircraft carriers, carrier group,
       destroyer, destroyers, frigates, submarines, submarine, fleet, gunboats, naval forces, warplanes, fighter jets,
       fighter aircraft, jets, bombers, attack helicopters, helicopters, drones, combat drones, battery, batteries,
       launchers, mortars, nuclear weapons, weapons, ballistic missiles, ballistic missile, cruise missiles, s-300,
       s-400, iskander, patriot, test, missile test, mines, warheads`,
    ),
    actor: ["agent", "by"],
    recipient: ["against", "to", "on", "in"],
    needs: ["actor", "party"],
    not: [
      ...BORROWED,
      ...list(
        `rescue, rescued, wildfire, delivered, deliver, sold, sell, sale, destroyed, museum, monument, drug, drugs,
         prohibition, treaty, sanctions, fish, oxygen, petrol, swat, ceremony, condemned, condemn`,
      ),
    ],
    accept: [
      { text: "Russia moved tanks towards the border in April.", actor: ["RUS"] },
      { text: "The United States deployed an aircraft carrier to the Gulf.", actor: ["USA"] },
      { text: "Ukraine redeployed howitzers near Mariupol.", actor: ["UKR"], yields: ["retreat.withdraw"] },
      { text: "Armenia brought up artillery at night.", actor: ["ARM"] },
      { text: "Tanks were massed by Israel near Gaza.", actor: ["ISR"] },
    ],
    reject: ["Canada sent helicopters to rescue hikers.", "Sweden moved tanks to a museum."],
  },
  {
    id: "mobilize.display",
    type: "MOBILIZE",
    mode: "weapons",
    verbs: list(
      `test missile, test missiles, test-fire missile, test-fire missiles, test fire a missile, test nuclear device, test
       nuclear weapon, test ballistic missile, fire test missile, unveil missile, unveil new missile, parade missiles,
       carry out a nuclear test, conduct nuclear test, conduct missile test, conduct missile tests, carry out a missile
       test, carry out missile tests`,
    ),
    nouns: list(
      `deployment of missiles, deployment of tanks, deployment of artillery, deployment of heavy weapons, deployment of
       warships, deployment of weapons, missile deployment, missile test, ballistic missile test, nuclear test, missile
       launch, test-firing, test launch, arms build-up, arms buildup, weapons build-up, build-up of heavy weapons,
       build-up of arms, rearmament, arms race, naval build-up, rocket test, weapons test, naval presence, stockpiling of
       weapons`,
    ),
    actor: ["agent", "by", "of"],
    needs: ["actor", "party"],
    not: list(
      "treaty, ban, museum, coronavirus, vaccine, satellite, satellites, space, spacecraft, end, halt, moratorium",
    ),
    accept: [
      { text: "North Korea carried out a missile test on Monday.", actor: ["PRK"] },
      { text: "Russia's deployment of missiles in Kaliningrad was documented.", actor: ["RUS"] },
    ],
    reject: ["India launched a satellite on Monday.", "Sweden signed the nuclear test ban treaty."],
  },
  {
    id: "mobilize.police",
    type: "MOBILIZE",
    mode: "police",
    verbs: list(
      `deploy, redeploy, send, dispatch, mobilise, mobilize, rush, call out, station, beef up, reinforce, bring, pour`,
    ),
    nouns: list(
      `deployment of police, police deployment, police mobilisation, police mobilization, police reinforcements, heavy
       police presence, deployment of riot police, deployment of the national guard`,
    ),
    about: list(
      `police, riot police, police officers, policemen, gendarmes, gendarmerie, national guard, security forces,
       anti-riot police, paramilitary police, security personnel, federal agents, federal police, military police, border
       police, special police, police forces`,
    ),
    actor: ["agent", "by"],
    recipient: ["against", "to", "in", "on"],
    needs: ["actor", "party"],
    not: [
      ...BORROWED,
      ...list("letter, tip, video, photo, statement, accident, crash, match, search, missing, hospital"),
    ],
    accept: [
      { text: "Kosovo deployed special police in the north.", actor: ["XKX"] },
      { text: "Iraq sent riot police into the square.", actor: ["IRQ"] },
      { text: "Sudan mobilised police in Khartoum on Sunday.", actor: ["SDN"] },
    ],
    reject: ["Germany sent police a letter about the accident."],
  },
  {
    id: "mobilize.militia",
    type: "MOBILIZE",
    mode: "militia",
    verbs: list(
      `recruit, conscript, press into service, enlist, train, mobilise, mobilize, deploy, send, raise, form, muster,
       call up, set up, sign up, assemble, regroup`,
    ),
    nouns: list(
      `recruitment of child soldiers, recruitment of children, use of child soldiers, recruitment of fighters,
       recruitment of mercenaries, mobilisation of militias, mobilization of militias, recruitment drive, formation of
       militias, training of fighters, training camp for fighters, forced recruitment of children`,
    ),
    about: list(
      `militia, militias, militiamen, mercenaries, fighters, child soldiers, children, boys, volunteers, volunteer
       battalions, vigilantes, self-defence units, self-defense units, paramilitaries, foreign fighters, militants,
       gunmen, guerrillas, tribal fighters, youths, new recruits, recruits, jihadists, tribesmen, civilians, combatants,
       settlers`,
    ),
    actor: ["agent", "by"],
    recipient: ["against"],
    needs: ["actor", "party"],
    not: list(
      `school, schools, hospital, teachers, vaccine, vaccines, coronavirus, trial, students, health, games, olympic,
       home, choir, club, academy, election, charity, clinic, refugee, prisoners, committee, disarm, release, released`,
    ),
    accept: [
      { text: "Al-Shabaab recruited children in Bay.", actor: ["al-shabaab"] },
      { text: "The RSF recruited fighters in Darfur.", actor: ["rsf"] },
      { text: "Libya's government sent militiamen to Sirte." },
      { text: "Hamas regrouped its fighters in Jabalia.", actor: ["hamas"] },
    ],
    reject: ["France trained teachers and volunteers.", "Armenia sent children to school."],
  },
];
