import type { Rule } from "../rule.js";

const list = (words: string): readonly string[] => words.split(",").map((w) => w.trim().replace(/\s+/g, " "));

/** What is done to captives, crowds, homes and whole peoples. */
export const assaultAbuse: readonly Rule[] = [
  {
    id: "assault.torture",
    type: "ASSAULT",
    mode: "torture",
    verbs: list(
      `torture, torture to death, waterboard, electrocute in custody, mutilate, subject to torture, subject to
       ill-treatment, subject to electric shocks, give electric shocks, force to confess, use torture, use as human
       shields, hold as human shields, use as a human shield, mistreat, ill-treat, maltreat, brutalise, brutalize,
       dismember`,
    ),
    nouns: list(
      `torture, torture of, ill-treatment, ill treatment, mistreatment of, maltreatment, mutilation of, waterboarding,
       act of torture, acts of torture, electric shock, human shield, inhuman treatment, degrading treatment, torture
       chamber, desecration of bodies`,
    ),
    actor: ["agent", "by"],
    recipient: ["patient", "of", "against"],
    needs: ["party"],
    not: list("animals, animal, convention, film, dogs, himself, prevention, genital"),
    accept: [
      { text: "Azerbaijani soldiers tortured Armenian prisoners of war.", actor: ["AZE"], recipient: ["ARM"] },
      { text: "The torture of Palestinian detainees by Israel was documented.", actor: ["ISR"] },
      { text: "Islamic State used civilians as human shields in Mosul.", actor: ["islamic-state"] },
    ],
    reject: ["Brazil's defence was tortured by the film of animals.", "Sweden signed the convention against torture."],
  },
  {
    id: "assault.beat",
    type: "ASSAULT",
    mode: "beat",
    verbs: list(
      `beat up, beat to death, beat, beat with batons, beat with sticks, beat with rifle butts, rough up, manhandle,
       flog, whip, lash, cane, cudgel, club, bludgeon, punch, kick, slap, thrash, pummel with fists, attack with sticks,
       attack with clubs, wrestle to the ground, drag from`,
    ),
    nouns: list(
      `physically assaulted, physically attacked, physically abused, beating, severe beating, brutal beating, flogging,
       public flogging, lashing, physical assault, physical abuse, caning, physical attack, manhandling, brutality,
       police brutality`,
    ),
    about: list(
      `prisoner, prisoners, detainee, detainees, soldier, soldiers, civilian, civilians, man, men, woman, women, people,
       villagers, residents, journalist, journalists, activist, activists, protester, protesters, protestors,
       demonstrator, demonstrators, worshippers, students, student, opponents, youth, migrants, farmers, teenager,
       anyone, anybody, nobody, no one, others, worker, workers, police, policemen, policeman, officers, settlers, reporter, reporters, photographer, crowd,
       lawyer, batons`,
    ),
    actor: ["agent", "by"],
    recipient: ["patient", "of"],
    needs: ["actor", "party"],
    not: list(
      `retreat, drum, drums, record, title, match, final, league, goal, goals, points, wickets, runs, deadline, cup,
       election, penalty, polls, expectations, rival, odds, game, team, olympic, candidate, vote, votes, heat, off, back,
       eggs, forecasts`,
    ),
    accept: [
      { text: "Sudanese police beat protesters in Khartoum.", actor: ["SDN"] },
      { text: "Israeli settlers beat a Palestinian man near Hebron." },
      { text: "The Taliban flogged two women in Ghor.", actor: ["taliban"] },
      { text: "Protesters were beaten by Belarusian riot police.", actor: ["BLR"] },
    ],
    reject: ["Armenia beat Georgia in the match.", "The Israeli women beat the French team in the final."],
  },
  {
    id: "assault.sexual",
    type: "ASSAULT",
    mode: "sexual",
    verbs: list(
      `rape, force into sexual slavery, sell into sexual slavery, take as sex slaves, force into prostitution, use as sex
       slaves`,
    ),
    nouns: list(
      `sexually assaulted, sexually assaulting, sexually abused, sexually abusing, gang-raped, gang raped, rape, gang
       rape, gang-rape, mass rape, sexual violence, sexual assault, sexual abuse, sexual slavery, sexual attack,
       conflict-related sexual violence, sex slave, sexual torture`,
    ),
    actor: ["agent", "by"],
    recipient: ["patient", "of", "against"],
    needs: ["actor", "party"],
    not: list(
      `trial, film, allegation, allegations, oilseed, seed, court, charged, charges, convicted, producer, actor, priest,
       church, celebrity, jury, law, bill, minister, accused`,
    ),
    accept: [
      { text: "Eritrean soldiers raped women in Tigray.", actor: ["ERI"] },
      { text: "Sexual violence by the RSF in Darfur was reported.", actor: ["rsf"] },
    ],
    reject: ["Ukraine sells rape seed to Germany.", "A French producer went on trial for rape."],
  },
  {
    id: "assault.abduct",
    type: "ASSAULT",
    mode: "abduct",
    verbs: list(
      `abduct, kidnap, take hostage, take hostages, take as hostage, take as hostages, take people hostage, hold hostage,
       hold hostages, hold as hostages, hold for ransom, snatch, seize hostages, seize as hostages, capture hostages,
       disappear by force, hijack, commandeer, carry off, drag away, spirit away, shanghai, take into the bush, drag into
       captivity, bundle into a car`,
    ),
    nouns: list(
      `forcibly disappeared, abduction, kidnapping, kidnap, kidnap attempt, hostage-taking, hostage taking, hostage
       crisis, hostage siege, mass abduction, mass kidnapping, enforced disappearance, forced disappearance, hijacking,
       taking of hostages, seizure of hostages, capture of hostages, kidnap for ransom`,
    ),
    actor: ["agent", "by"],
    recipient: ["patient", "of"],
    needs: ["party"],
    not: list(
      `film, agenda, debate, victory, purse, title, win, defeat, narrative, anniversary, parental, custody, ransomware,
       bag, phone, carjacking, alien, aliens, wallet, catch, draw, goal`,
    ),
    accept: [
      { text: "Boko Haram abducted 200 girls in Chibok.", actor: ["boko-haram"] },
      { text: "Hamas took hostages on October 7.", actor: ["hamas"] },
      { text: "Two Red Cross workers were kidnapped by the Taliban.", actor: ["taliban"] },
      { text: "The ELN kidnapped two soldiers in Arauca.", actor: ["eln"] },
      { text: "Abu Sayyaf held two Germans hostage in Jolo.", actor: ["abu-sayyaf"] },
      { text: "Militants hijacked a plane from Pakistan." },
      { text: "The kidnapping of two soldiers by the ELN was documented.", actor: ["eln"] },
    ],
    reject: ["Israel snatched a late win.", "Critics of Iran hijacked the debate."],
  },
  {
    id: "assault.destroy",
    type: "ASSAULT",
    mode: "destroy",
    verbs: list(
      `burn, destroy, demolish, bulldoze, flatten, level, wipe out, wreck, vandalise, vandalize, desecrate, smash, smash
       up, sabotage, blow up, uproot, ravage, gut, dynamite, tear down, knock down, damage, devastate, obliterate,
       deface, disable, rip up, take out, burn out`,
    ),
    nouns: list(
      `burning of, razing of, destruction of, demolition of, home demolition, house demolition, punitive demolition,
       demolition order, desecration, bulldozing of, uprooting of, sabotage of, demolition`,
    ),
    about: list(
      `house, houses, home, homes, village, villages, town, towns, city, cities, building, buildings, shop, shops, store,
       stores, market, markets, school, schools, hospital, hospitals, clinic, clinics, church, churches, mosque, mosques,
       temple, temples, monastery, monasteries, shrine, shrines, synagogue, cemetery, cemeteries, graves, monument,
       monuments, cathedral, heritage, crops, crop, farms, farm, fields, olive trees, trees, orchards, cattle, warehouse,
       warehouses, depot, depots, base, bases, camp, camps, outpost, outposts, post, posts, checkpoint, checkpoints,
       positions, position, bridge, bridges, road, roads, railway, pipeline, pipelines, refinery, power plant, power
       lines, power station, substation, dam, airport, airfield, runway, port, tunnel, tunnels, headquarters, police
       station, police stations, embassy, consulate, vehicle, vehicles, tank, tanks, truck, trucks, car, cars, bus,
       buses, convoy, ambulance, ambulances, aircraft, planes, helicopter, helicopters, equipment, launcher, launchers,
       ammunition, weapons, artillery, radar, infrastructure, facility, facilities, property, properties, offices,
       office, settlement, settlements, neighbourhood, neighbourhoods, structures, tents, huts, dwellings, apartments,
       apartment block, towers, tower, hideouts, targets, target, boats, factory, factories, aid, supplies, land,
       reactor, site, sites, blocks, stronghold, strongholds, bunker, bunkers`,
    ),
    actor: ["agent", "by"],
    recipient: ["patient", "of", "against"],
    needs: ["actor", "party"],
    not: list(
      `hopes, career, reputation, evidence, documents, files, storm, earthquake, hurricane, flood, floods, wildfire,
       wildfires, fossil, coal, calories, stockpile, stockpiles, economy, jobs, confidence, rainforest, records, record,
       accusations, charges, criticism, playing, cards, effigy, effigies, flag, flags, candles, incense, tyres, tires,
       team, score, scored, game, match, title, cyclone, typhoon, tornado, rain, tsunami, habitat, climate, virus,
       coronavirus`,
    ),
    accept: [
      { text: "Azerbaijani soldiers burned houses in the village.", actor: ["AZE"] },
      { text: "Israel demolished the home of a Palestinian man.", actor: ["ISR"] },
      { text: "Ukraine destroyed a Russian bridge near Izium.", actor: ["UKR"] },
      { text: "The destruction of churches by Azerbaijan was documented.", actor: ["AZE"] },
    ],
    reject: [
      "An earthquake destroyed houses in Iran.",
      "Russia destroyed its stockpile of old weapons.",
      "Protesters in Iran burned American flags.",
    ],
  },
  {
    id: "assault.loot",
    type: "ASSAULT",
    mode: "destroy",
    verbs: list(
      `loot, ransack, pillage, plunder, torch, firebomb, set fire to, set on fire, set ablaze, set alight, set light to,
       put to the torch, burn down, burn to the ground, burn to ashes, raze, raze to the ground, level to the ground,
       reduce to rubble, reduce to ashes, reduce to ruins, turn to rubble, turn into rubble, lay waste to, lay in ruins,
       wipe off the map, wipe off the face of the earth, scorch earth, leave in ruins, strip bare, burn and loot, loot
       and burn, commit arson`,
    ),
    nouns: list(
      `looting, ransacking, pillage, pillaging, plunder, plundering, arson attack, torching of, torching, razing,
       vandalism, scorched-earth, scorched earth, wanton destruction, looting spree, burning and looting`,
    ),
    actor: ["agent", "by"],
    recipient: ["patient", "of", "against"],
    needs: ["actor", "party"],
    not: list(
      `effigy, effigies, flag, flags, candles, tyres, tires, himself, herself, cigarette, cars, lightning, forest,
       forests, bins, resources, treasury, funds, passions, olympic, relay, flame`,
    ),
    accept: [
      { text: "The RSF looted shops in Khartoum.", actor: ["rsf"] },
      { text: "Hospitals were looted by Eritrean soldiers.", actor: ["ERI"] },
      { text: "The Taliban set a school on fire.", actor: ["taliban"] },
      { text: "Myanmar soldiers torched a village in Sagaing.", actor: ["MMR"] },
      { text: "The looting of warehouses by Hamas was denied.", actor: ["hamas"] },
    ],
    reject: ["Greek officials said lightning set fire to the forest.", "Protesters in Iran burned American flags."],
  },
  {
    id: "assault.cleansing",
    type: "ASSAULT",
    mode: "cleansing",
    verbs: list(
      `displace, drive from their homes, drive from homes, drive from their villages, drive off their land, drive off the
       land, uproot from homes, force from their homes, force from homes, force out of their homes, force from their
       land, force to flee, expel from their homes, expel from their land, chase from their homes, depopulate, empty of
       its population, oust from their homes, drive into exile, deport en masse`,
    ),
    nouns: list(
      `ethnic cleansing, ethnically cleansed, ethnically cleansing, ethnically cleanse, forcibly transferred, forcibly
       relocated, forcibly expelled, forced displacement, forcible transfer, forcible displacement, forced transfer,
       forced expulsion, forced relocation, mass expulsion, mass displacement, expulsion of civilians, expulsion of the
       population, expulsion of villagers, expulsion of residents, depopulation`,
    ),
    actor: ["agent", "by"],
    recipient: ["patient", "of", "against"],
    needs: ["actor", "party"],
    not: list(
      `flood, floods, storm, earthquake, cyclone, typhoon, water, drought, volcano, fire, wildfire, hurricane, rains,
       skin, dam, diet, rival`,
    ),
    accept: [
      { text: "Myanmar soldiers drove villagers from their homes.", actor: ["MMR"] },
      { text: "The ethnic cleansing of Georgians by Abkhazia shocked Tbilisi.", actor: ["abkhazia"] },
      { text: "Israel displaced villagers in the Jordan Valley.", actor: ["ISR"] },
    ],
    reject: ["Floods in Sudan displaced thousands of people.", "The cream cleanses the skin."],
  },
  {
    id: "assault.crowd",
    type: "ASSAULT",
    mode: "crowd-control",
    verbs: list(
      `tear-gas, teargas, tear gas, fire tear gas, fire teargas, use tear gas, use teargas, launch tear gas, shoot tear
       gas, lob tear gas, fire rubber bullets, use rubber bullets, shoot rubber bullets, fire stun grenades, use stun
       grenades, throw stun grenades, fire pepper spray, use pepper spray, pepper-spray, use water cannon, use water
       cannons, fire water cannon, turn water cannon on, deploy water cannon, baton-charge, baton charge, use batons,
       fire pellets, disperse protesters, disperse demonstrators, disperse crowds, disperse crowd, disperse protest,
       disperse demonstration, disperse with tear gas, break up a protest, break up protests, break up a demonstration,
       break up the protest, break up a rally, break up the demonstration, crack down on, crush protests, quell protests,
       quell riot, suppress protests, put down protests, put down a protest, charge at protesters, charge protesters,
       scuffle with protesters`,
    ),
    nouns: list(
      `tear gas, teargas, tear-gas, rubber bullet, stun grenade, water cannon, baton charge, lathi charge, pepper spray,
       crackdown, violent crackdown, bloody crackdown, deadly crackdown, crackdown on protesters, crackdown on protests,
       dispersal of protesters, dispersal of the protest, excessive force, disproportionate force, pellet gun, flash
       grenade, stun gun, rubber-coated bullet, rubber-coated steel bullet`,
    ),
    actor: ["agent", "by"],
    recipient: ["patient", "on", "against"],
    needs: ["actor", "party"],
    not: list(
      `corruption, crime, smuggling, smugglers, tax, drugs, drug, illegal, evasion, fraud, seeds, piracy, gambling,
       light, fog, money, doping, spam, trafficking, hackers, spending`,
    ),
    accept: [
      { text: "Israeli forces fired tear gas in Nablus.", actor: ["ISR"] },
      { text: "Sudanese police dispersed protesters in Khartoum.", actor: ["SDN"] },
      { text: "Iran's crackdown on protesters killed dozens.", actor: ["IRN"] },
      { text: "Iraqi police used water cannon against demonstrators.", actor: ["IRQ"] },
      { text: "Myanmar police used rubber bullets against students in Mandalay.", actor: ["MMR"] },
    ],
    reject: ["China announced a crackdown on tax evasion.", "The seeds were dispersed by the wind in Sudan."],
  },
];
