import type { Rule } from "../rule.js";

const list = (words: string): readonly string[] => words.split(",").map((w) => w.trim().replace(/\s+/g, " "));

const BY = { actor: ["agent", "by"], recipient: ["patient", "of", "against", "on"] } as const;

/** People held, taken away, driven out. */
export const coerceArrest: readonly Rule[] = [
  {
    id: "coerce.arrest",
    type: "COERCE",
    mode: "arrest",
    verbs: list(
      `detain, arrest, imprison, jail, incarcerate, intern, apprehend, round up, lock up, take into custody, take in
       custody, hold in custody, remand in custody, place in custody, place under arrest, put under arrest, put under
       house arrest, place under house arrest, hold under house arrest, put in jail, put in prison, put behind bars,
       throw in jail, throw into jail, throw into prison, send to prison, send to jail, take prisoner, take prisoners,
       take as prisoners, take captive, take captives, make prisoner, hold captive, hold prisoner, hold as prisoners,
       hold against their will, hold against his will, hold against her will, hold at gunpoint, hold incommunicado, hold without charge, hold without trial, hold in detention, hold in prison, place in
       detention, place in administrative detention, haul away, take away for questioning, take in for questioning, nab,
       collar, re-arrest, rearrest, keep in jail, keep in prison, keep in custody, keep in detention, keep prisoner, make
       arrests, carry out arrests, order arrest of, order detention of, issue arrest warrant for, issue arrest warrants
       for, capture soldiers, capture troops, capture fighters, capture servicemen, capture soldier, capture pilot,
       capture militants, capture prisoners, capture alive, capture members of, capture officers, capture civilians,
       capture sailors, capture commander of, sweep up suspects, interrogate`,
    ),
    nouns: list(
      `arrest, arrest of, mass arrest, arbitrary arrest, detention, arbitrary detention, administrative detention, mass
       detention, detention of, imprisonment, incarceration, internment, house arrest, capture of soldiers, capture of a
       soldier, capture of fighters, capture of servicemen, capture of troops, capture of the pilot, round-up of, roundup
       of, round-up, roundup, wave of arrests, apprehension of, arrest campaign, arrest raid, internment camp, detention
       camp, filtration camp, jailing of, arrest warrant for`,
    ),
    ...BY,
    not: list(
      `cardiac, heart, development, decline, slide, attention, interest, imagination, respiratory, growth, lease, spread,
       anniversary, drunk, drunken, speeding, rape, burglary, theft, shoplifting, fraud, bribery, embezzlement, warming,
       virus, take back, takes back, took back, taken back`,
    ),
    needs: ["party"],
    accept: [
      { text: "Israel arrested twelve Palestinians in Hebron overnight.", actor: ["ISR"] },
      { text: "Two journalists were detained by Belarusian police.", actor: ["BLR"] },
      { text: "Myanmar police rounded up students in Mandalay.", actor: ["MMR"] },
      { text: "Azerbaijan took two Armenian soldiers prisoner.", actor: ["AZE"] },
      { text: "Azerbaijani troops captured six Armenian soldiers.", actor: ["AZE"], recipient: ["ARM"] },
      { text: "Ethiopia interned Tigrayan civilians in camps.", actor: ["ETH"] },
      { text: "The arrest of activists by Sudan was documented.", actor: ["SDN"] },
      { text: "The Philippines put the rebel leader under house arrest.", actor: ["PHL"] },
    ],
    reject: [
      "Ethiopia took back 40 prisoners of war.",
      "The Armenian coach suffered a cardiac arrest.",
      "The plan arrested the decline of Armenia's economy.",
    ],
  },
  {
    // Nobody is named for it: whom it befell tells that it is no matter of crime.
    id: "coerce.arrest-of",
    type: "COERCE",
    mode: "arrest",
    verbs: list(
      `detain, arrest, rearrest, imprison, jail, round up, take into custody, place under house arrest, put under house
       arrest, hold without charge, hold incommunicado, take prisoner, take captive, intern, lock up, throw into jail,
       throw into prison`,
    ),
    nouns: list(
      "arrest, detention, imprisonment, mass arrest, arbitrary arrest, arbitrary detention, house arrest, jailing",
    ),
    about: list(
      `journalist, journalists, reporter, reporters, editor, activist, activists, protester, protesters, protestors,
       demonstrator, demonstrators, dissident, dissidents, opposition leader, opposition leaders, opposition, opposition
       figures, opposition politicians, politicians, critics, human rights defenders, rights defenders, lawyers, lawyer,
       students, militant, militants, rebels, rebel leader, fighters, fighter, insurgents, jihadists, suspected
       militants, soldiers, officers, generals, coup plotters, separatists, separatist leader, peacekeepers, aid workers,
       aid worker, observers, members, supporters, followers, party leader, party leaders, lawmakers, mayor, mayors,
       bishops, priest, priests, clerics, imam, villagers, fishermen, refugees, migrants, ringleaders, blogger, bloggers,
       spy, spies, commander, commanders, opponents`,
    ),
    actor: ["agent", "by"],
    recipient: ["patient", "of"],
    not: list(
      `cardiac, drunk, drunken, speeding, rape, burglary, theft, shoplifting, fraud, bribery, embezzlement, opportunity,
       football, film, power, weapons, town, city, village, control, released, freed, drugs, cocaine`,
    ),
    accept: [
      { text: "Dozens of activists were detained in Minsk on Sunday." },
      { text: "A journalist was arrested on Monday in Niger." },
      { text: "Opposition leaders were rounded up in Harare." },
    ],
    reject: ["A man was arrested for shoplifting.", "The actor was jailed for fraud, said a journalist."],
  },
  {
    id: "coerce.captured",
    type: "COERCE",
    mode: "arrest",
    verbs: [
      "capture",
      "be captured",
      "seize",
      "hold",
      "pick up",
      "round up",
      "take away",
      "lead away",
      "drag away",
      "haul away",
    ],
    about: list(
      `soldier, soldiers, serviceman, servicemen, prisoner of war, prisoners of war, pilot, pilots, sailors, crew,
       captives, prisoners, prisoner, detainees, pow, pows, policemen, fighters, rebels, militants, troops, officers, officer,
       driver, drivers, farmer, farmers, shepherd, shepherds, villager, villagers, civilian, civilians, fishermen, guards, guardsmen, protester, protesters, demonstrators`,
    ),
    done: true,
    actor: ["agent", "by"],
    recipient: ["patient"],
    needs: ["actor", "recipient", "party"],
    not: list(
      `hostage, hostages, talks, meeting, election, elections, rally, ceremony, funeral, protest, exercise, drill, film,
       office, hope, power, positions, position, village, town, city, hill, post, territory, ground, exchange, camera`,
    ),
    accept: [
      { text: "Azerbaijan seized six Armenian sailors.", actor: ["AZE"], recipient: ["ARM"] },
      { text: "Armenia is holding two Azerbaijani soldiers.", actor: ["ARM"], recipient: ["AZE"] },
    ],
    reject: ["Armenian soldiers held a ceremony in Yerevan."],
  },
  {
    id: "coerce.deport",
    type: "COERCE",
    mode: "deport",
    verbs: list(
      `deport, expel, evict, banish, exile, send back, repatriate by force, push back across the border, drive across the
       border, force out, evict from their homes, turf out, extradite, order to leave, order to evacuate, order out of
       their homes, force to leave, strip of citizenship, revoke citizenship of, remove by force, issue evacuation
       orders, order evacuation of, tell to leave their homes, force into exile`,
    ),
    nouns: list(
      `forcibly returned, forcibly repatriated, forcibly evicted, forcibly deported, forcibly removed, deportation, mass
       deportation, forced deportation, forcible deportation, expulsion, mass eviction, forced eviction, eviction,
       eviction of, forced return, forcible return, forced repatriation, pushback, refoulement, evacuation order,
       deportation order, forced evacuation`,
    ),
    about: list(
      `people, residents, civilians, villagers, family, families, refugees, refugee, migrants, migrant, asylum seekers,
       asylum seeker, palestinians, armenians, azerbaijanis, rohingya, kurds, haitians, businessman, businessmen,
       national, foreigner, teenager, teenagers, boy, boys, girl, girls, afghans, syrians, eritreans, nationals,
       citizens, children, population, activists, activist, journalist, journalists, workers, foreigners, man, men,
       women, thousands, hundreds, dozens, ukrainians, tatars, crimean tatars, georgians, serbs, inhabitants, homes,
       households, bedouin, detainees, suspects, opponents, priests, missionaries, settlers, uighurs, tenants,
       communities, community, area, town, city, village, villages, north`,
    ),
    actor: ["agent", "by"],
    recipient: ["patient", "of"],
    needs: ["actor", "party"],
    not: list(
      `diplomat, diplomats, ambassador, ambassadors, attache, attaché, envoy, party, member, members, student, school,
       university, club, coronavirus, flood, floods, storm, hurricane, typhoon, wildfire, wildfires, volcano, breath,
       cyclone, bushfires, eruption, rent, landlord, parcel, protesters`,
    ),
    accept: [
      { text: "Israel evicted two Palestinian families in Jerusalem.", actor: ["ISR"] },
      { text: "Turkey deported Syrian refugees in July.", actor: ["TUR"] },
      { text: "Russia deported Ukrainian children in 2022.", actor: ["RUS"] },
      { text: "The deportation of civilians by Russia was documented.", actor: ["RUS"] },
      { text: "Sudan deported Eritrean refugees in August.", actor: ["SDN"] },
    ],
    reject: ["Russia expelled a Bulgarian diplomat.", "Japan ordered residents to leave ahead of the typhoon."],
  },
];
