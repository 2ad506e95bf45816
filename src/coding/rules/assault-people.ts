import type { Rule } from "../rule.js";

const list = (words: string): readonly string[] => words.split(",").map((w) => w.trim().replace(/\s+/g, " "));

/** Deaths and injuries that no hand of war dealt. */
const NATURAL = list(
  `crash, crashed, collision, accident, accidents, derailed, derailment, earthquake, quake, tremor, flood, floods,
   flooding, landslide, landslides, mudslide, avalanche, storm, hurricane, cyclone, typhoon, tornado, tsunami, heatwave,
   wildfire, wildfires, volcano, volcanic, eruption, lightning, drought, disease, virus, coronavirus, covid, pandemic,
   epidemic, cholera, ebola, measles, malaria, flu, influenza, cancer, illness, pneumonia, stroke, sars, outbreak,
   collapse, collapsed, stampede, crush, capsized, sank, overdose, drowned, drowning, vaccine, smoking, obesity, tobacco,
   pollution, ravine, plunged, derail, vaping, sharks, shark, crocodile, elephant, tiger, knee, ankle, hamstring, match,
   season, league, inmate, aged, character, episode, series, film, novel, time, bill, amendment, jobs, appetite, deer,
   animals, cattle, birds, whales, bacteria`,
);

/** Violence told by whom it killed or hurt. */
export const assaultPeople: readonly Rule[] = [
  {
    // The engine knows this rule by name: what nobody is named for is the toll of the violence told before (echoes.ts).
    id: "assault.kill",
    type: "ASSAULT",
    verbs: list(
      `kill, wound, injure, maim, slay, martyr, eliminate, neutralise, neutralize, liquidate, shoot down and kill, kill
       and wound, kill or wound, leave dead, leave wounded, leave injured, claim lives of, claim life of, take lives of,
       take life of, hospitalise, decapitate, incinerate, cripple, cost lives of, put to death, do to death, kill off,
       bludgeon, burn to death, blow to pieces, tear apart`,
    ),
    nouns: list(
      `killing of, wounding of, killing by, deaths of civilians, death of civilians, slaying of, killing, slaying,
       targeting of civilians, civilian casualty, civilian killing`,
    ),
    actor: ["agent"],
    recipient: ["patient"],
    not: NATURAL,
    accept: [
      { text: "Azerbaijani forces killed two Armenian soldiers on Sunday.", actor: ["AZE"], recipient: ["ARM"] },
      { text: "Two civilians were injured in Stepanakert." },
      { text: "Israeli troops wounded four Palestinians in Jenin.", actor: ["ISR"] },
      { text: "The Philippine army neutralised six fighters in Basilan.", actor: ["PHL"] },
      { text: "The killing of civilians by Russia was documented.", actor: ["RUS"] },
    ],
    reject: [
      "The play was a success in Yerevan.",
      "A bus crash killed twelve people in Peru.",
      "The coronavirus has killed a thousand people in Iran.",
      "He injured his knee in the match.",
    ],
  },
  {
    id: "assault.die",
    type: "ASSAULT",
    verbs: list(
      `die, perish, lose life, lose lives, lose their lives, lose his life, lose her life, be found dead, succumb, bleed
       to death, burn to death, meet death, drop dead`,
    ),
    nouns: list(
      `death, fatality, casualty, dead, death toll, civilian death, civilian fatality, civilian toll, dead body, loss of
       life, human losses, loss of lives, lives lost, toll`,
    ),
    about: list(
      `attack, attacks, strike, strikes, airstrike, airstrikes, raid, raids, shelling, bombing, bombings, bombardment,
       explosion of a mine, blast, blasts, clash, clashes, fighting, battles, shooting, shootings, shootout,
       gunfire, ambush, assault, offensive, crossfire, war, conflict, hostilities, rocket fire, artillery fire, sniper
       fire, massacre, massacres, siege, combat, firefight, violence, drone strike, drone strikes, suicide bombing, car
       bomb, car bombing, roadside bomb, landmine, mine, insurgency, gunshot wounds, bullet wounds, wounds`,
    ),
    recipient: ["agent", "patient", "of", "among"],
    not: list(
      `crash, earthquake, quake, flood, floods, disease, virus, coronavirus, covid, pandemic, epidemic, cholera, ebola,
       measles, cancer, stroke, trade, world, heart, cardiac, overdose, aged, panic, shark, gold, coal, copper, road,
       traffic, vaccine, gas, leak, star, film`,
    ),
    accept: [
      { text: "Six people died in an attack on Mopti." },
      { text: "Three soldiers lost their lives in clashes near Agdam." },
      { text: "At least 21 people lost their lives in the war around Barda." },
    ],
    reject: [
      "He died of a heart attack in Paris.",
      "Ten people died in a coal mine in China.",
      "Nineteen people died in the crash.",
    ],
  },
  {
    // Kept only where a number is told, in a report of fighting (consolidate.ts).
    id: "assault.lives",
    type: "ASSAULT",
    verbs: list(
      `cost lives, claim lives, take lives, lose life, lose lives, lose their lives, lose his life, lose her life, die, perish, be found
       dead, succumb, leave dead, pay with their lives`,
    ),
    nouns: list("death toll, casualty toll, toll of dead, number of dead, number of deaths, toll, body count"),
    recipient: ["agent", "patient", "of", "among"],
    not: [
      ...NATURAL,
      ...list("heart, traffic, roads, toll road, age, natural, birth, suicide, executed, veteran, former, retired"),
    ],
    accept: [
      {
        text: "Armenia shelled Azerbaijan in July. Azerbaijan shelled Armenia in August. Some 600 people have died since July.",
        yields: ["assault.shell"],
      },
    ],
    reject: ["The virus claimed 40 lives in Peru.", "Drivers pay a toll on the bridge to Sweden."],
  },
  {
    // Kept only where its length or the names put on it are told (roll.ts), in a report of fighting.
    id: "assault.roll",
    type: "ASSAULT",
    nouns: list("list of, roll of, register of, tally of"),
    about: list(
      `soldiers killed, killed soldiers, servicemen killed, killed servicemen, fighters killed, killed fighters, fallen, dead, killed, fallen soldiers,
       fallen servicemen, fallen fighters, martyrs, slain soldiers, casualties`,
    ),
    recipient: ["agent", "of"],
    not: NATURAL,
    accept: [
      {
        text: "India shelled Pakistan in July. Pakistan shelled India in August. India's list of fallen soldiers has reached 604 names.",
        recipient: ["IND"],
        yields: ["assault.shell"],
      },
    ],
    reject: [
      "India shelled Pakistan in July. Pakistan shelled India in August. India has a list of killed soldiers.",
      "The director's list of dead film stars has grown to 40 names.",
    ],
  },
  {
    id: "assault.fall",
    type: "ASSAULT",
    verbs: list(
      `die, perish, fall in battle, fall in combat, fall in action, die in combat, die in battle, die in action, die in
       the line of duty, die of wounds, succumb to wounds, succumb to injuries, sustain wounds, sustain losses, sustain
       casualties, suffer losses, suffer heavy losses, suffer casualties, suffer heavy casualties, suffer injuries,
       suffer wounds, take casualties, take heavy casualties, take heavy losses, lose soldiers, lose fighters, lose
       servicemen, lose troops, lose men, receive wounds, lay down lives, lay down his life, pay with lives`,
    ),
    recipient: ["agent"],
    about: list(
      `soldier, soldiers, serviceman, servicemen, troops, fighters, fighter, officer, officers, policemen, policeman,
       militants, militant, gunmen, peacekeepers, peacekeeper, commander, commanders, forces, army, rebels, conscripts,
       guards, guard, marines, paratroopers, insurgents, combatants, side, sides, military, militia, militiamen, police`,
    ),
    needs: ["recipient", "party"],
    not: [...NATURAL, "veteran", "former", "retired", "electoral", "election", "financial", "market", "investors"],
    accept: [
      { text: "Two Armenian soldiers died on Sunday near Hadrut.", recipient: ["ARM"] },
      { text: "Azerbaijani troops suffered heavy losses near Fizuli.", recipient: ["AZE"] },
    ],
    reject: ["The French bank suffered heavy losses.", "A retired Israeli officer died on Sunday."],
  },
  {
    id: "assault.hurt",
    type: "ASSAULT",
    verbs: list("hurt"),
    about: list(
      `people, person, civilians, civilian, soldiers, soldier, children, child, woman, women, man, men, nobody, no one, none, others,
       residents, villagers, policemen, officers, staff, patients, passengers, workers, peacekeepers, guards`,
    ),
    recipient: ["patient"],
    not: [...NATURAL, "economy", "feelings", "reputation", "economically", "financially", "politically"],
    accept: [{ text: "Three civilians were hurt in Stepanakert." }],
    reject: ["The sanctions hurt ordinary people economically.", "A child was hurt in the bus crash."],
  },
  {
    // The engine knows this rule by name: it closes the account of the violence told before (echoes.ts).
    id: "assault.unhurt",
    type: "ASSAULT",
    nouns: list(
      `no casualty, no casualties, no civilian casualties, no injury, no injuries, no death, no deaths, no fatality, no fatalities,
       no losses, no loss of life, no victims, no human casualties, no reports of casualties, no reports of injuries,
       no immediate reports of casualties, no word on casualties, without casualties, without loss of life, without losses,
       without injuries, without causing casualties, any casualties, any injuries, any losses`,
    ),
    not: NATURAL,
    accept: [{ text: "No casualties were reported in Donetsk on Sunday.", status: "negated" }],
    reject: ["There were no casualties in the bus crash in Donetsk.", "Donetsk had heavy casualties."],
  },
  {
    id: "assault.massacre",
    type: "ASSAULT",
    mode: "massacre",
    verbs: list(
      `massacre, slaughter, butcher, exterminate, annihilate, mass murder, commit massacre, commit genocide, perpetrate
       massacre, perpetrate massacres, perpetrate genocide, kill en masse, wipe out the population, wipe out a village`,
    ),
    nouns: list(
      `massacre, slaughter, mass killing, mass murder, mass slaughter, genocide, mass atrocity, bloodbath, carnage,
       extermination, pogrom, mass grave, killing spree, bloodletting, summary killings, indiscriminate killing,
       wholesale killing`,
    ),
    actor: ["agent", "by"],
    recipient: ["patient", "against"],
    needs: ["party"],
    not: list(
      `horse, animals, animal, cattle, pigs, sheep, livestock, poultry, chickens, birds, whales, dolphins, seals, film,
       chainsaw, budget, dog, denial, studies, memorial, museum, anniversary, commemorated, convention, recognition,
       recognise, recognised, recognize, recognized, bill, resolution, commemorate, tribunal, convicted`,
    ),
    accept: [
      { text: "Villagers were massacred by Boko Haram in Borno.", actor: ["boko-haram"] },
      { text: "Eritrean soldiers slaughtered villagers in Axum.", actor: ["ERI"] },
      { text: "A massacre by the RSF in Geneina was reported.", actor: ["rsf"] },
    ],
    reject: ["The Danish government slaughtered animals on farms.", "France recognised the genocide in a bill."],
  },
  {
    id: "assault.execute",
    type: "ASSAULT",
    mode: "execute",
    verbs: list(
      `execute, behead, hang, guillotine, execute by firing squad, execute summarily, put before a firing squad, put to
       death, shoot execution-style, lynch, crucify, execute publicly, carry out the execution of, carry out executions`,
    ),
    about: list(
      `prisoner, prisoners, prisoner of war, prisoners of war, detainee, detainees, soldier, soldiers, hostage, hostages,
       captive, captives, civilian, civilians, man, men, woman, women, people, villagers, residents, journalist,
       journalists, activist, activists, dissident, dissidents, protester, protesters, fighters, spy, spies, opponents,
       pows, members, militants, rebels, convict, convicts, inmates, families, christians, shias, police, officers,
       workers, boys, teenagers`,
    ),
    actor: ["agent", "by"],
    recipient: ["patient"],
    needs: ["party"],
    not: list(
      `plan, plans, budget, contract, contracts, order, orders, trade, trades, strategy, programme, program, warrant,
       project, agreement, decree, task, code, poster, painting, paintings, flag, flags, balance, parliament, budgetary,
       policy, coach, head`,
    ),
    accept: [
      { text: "Iran executed two prisoners on Monday.", actor: ["IRN"] },
      { text: "Islamic State beheaded eleven men in Cabo Delgado.", actor: ["islamic-state"] },
      { text: "Azerbaijani soldiers executed Armenian prisoners of war.", actor: ["AZE"], recipient: ["ARM"] },
    ],
    reject: ["Armenia executed the budget in full.", "Civilians hung flags in Yerevan."],
  },
  {
    id: "assault.execution",
    type: "ASSAULT",
    mode: "execute",
    nouns: list(
      `summarily executed, extrajudicially executed, executed by firing squad, execution-style killing, execution,
       summary execution, extrajudicial execution, extrajudicial killing, extra-judicial killing, extra-judicial
       execution, beheading, decapitation, public execution, mass execution, field execution, summary killing, firing
       squad, crucifixion, public hanging`,
    ),
    actor: ["agent", "by"],
    recipient: ["patient"],
    needs: ["party"],
    not: list(
      `stay, plan, plans, budget, contract, order, orders, warrant, project, agreement, policy, programme, code, poor,
       flawless, swift, trade, strategy, excellent, decree, scheduled, federal`,
    ),
    accept: [
      { text: "The summary execution of prisoners by the Taliban was documented.", actor: ["taliban"] },
      { text: "Mass executions by Islamic State were reported in Mosul.", actor: ["islamic-state"] },
    ],
    reject: ["Armenia praised the execution of the budget."],
  },
  {
    id: "assault.assassinate",
    type: "ASSAULT",
    mode: "assassinate",
    verbs: list(
      `assassinate, murder, poison, attempt to assassinate, try to assassinate, plot to kill, plot to assassinate, kill
       in a targeted strike, murder in cold blood`,
    ),
    nouns: list(
      `assassination, assassination attempt, attempted assassination, assassination plot, murder attempt, targeted
       killing, political killing, political murder, contract killing, attempt on the life, attempt on his life, attempt
       on her life, murder of, poisoning of, poison plot`,
    ),
    actor: ["agent", "by"],
    recipient: ["patient", "of"],
    needs: ["party"],
    not: list(
      `character, mystery, novel, film, food, lead, carbon, wife, husband, girlfriend, boyfriend, anniversary, convicted,
       trial, jury, game, creed, investigation, suspect, charged, charges, cattle, dogs, alcohol`,
    ),
    accept: [
      { text: "Israel assassinated a Hamas commander in Beirut.", actor: ["ISR"] },
      { text: "A general of Sudan was assassinated in Khartoum." },
      { text: "The assassination of an Iranian general in Damascus was documented." },
    ],
    reject: [
      "The Israeli writer published a murder mystery novel.",
      "He spoke of character assassination by the French press.",
    ],
  },
];
