import type { Rule } from "../rule.js";

const list = (words: string): readonly string[] => words.split(",").map((w) => w.trim().replace(/\s+/g, " "));

/** Those who attack and are attacked on the ground. */
const TROOPS = list(
  `forces, troops, army, soldiers, fighters, rebels, militants, insurgents, jihadists, tanks, tank, armoured
   vehicles, armored vehicles, column, columns, armoured column, armored column, convoy of tanks, infantry,
   paratroopers, marines, militia, militias, militiamen, gunmen, separatists, invaders, enemy, attack, attacks,
   assault, assaults, offensive, counteroffensive, infiltration, ambush, incursion, attackers, brigade, battalion,
   troop, positions, defences, defenses, front line, frontline, garrison, warships, terrorists, guerrillas`,
);

/** What else advances, is entered or pushed back. */
const ELSEWHERE = list(
  `un, peacekeeping, peacekeepers, withdrawal, withdrawing, retreat, agreement, deal, accord, talks, semifinals,
   final, round, candidate, candidates, election, claims, criticism, prisoners, heart, hackers, cyber, plot,
   contract, customs, protest, parade`,
);

/** Ground taken, crossed and pressed on. */
export const assaultGround: readonly Rule[] = [
  {
    // "M23 rebels took Bunagana": only a place is taken by force without more words.
    id: "assault.took",
    type: "ASSAULT",
    verbs: list("take"),
    actor: ["agent"],
    recipient: ["from"],
    needs: ["actor", "party", "spot"],
    not: list(
      `part, place, place in, over, office, gold, silver, bronze, medal, medals, league, title, win, wins, storm, by surprise, notice, note, to court, seriously,
       advice, time, years, days, hours, weeks, months, bus, train, flight, photo, photos, photograph, oath, action, steps, measures, power, seat, seats, votes, off, side, sides`,
    ),
    accept: [
      { text: "The M23 rebels took Goma without a fight.", actor: ["m23"], place: ["goma"] },
      { text: "Hodeidah was taken by the Houthis on Monday.", actor: ["houthis"], place: ["hodeidah"] },
    ],
    reject: ["The M23 rebels took part in talks in Goma.", "The pianist took Goma by storm."],
  },
  {
    id: "assault.take",
    type: "ASSAULT",
    verbs: list(
      `seize, capture, overrun, recapture, retake, reconquer, conquer, wrest, wrest control of, snatch control of, take
       over, take control of, take control over, take full control of, take under control, take under its control, take under their control, bring under its control, bring under control, take back, take back control of, win back, win
       control of, gain control of, gain full control of, gain ground, gain territory, regain, regain control of,
       establish control over, seize control of, seize back, assume control of, extend control over, take by force, take
       by storm, take possession of, wrestle control of, overpower, clear of militants, clear of fighters, clear of
       rebels, clear of terrorists, encircle, blockade city, cut supply lines, break through the lines, break through the
       defences, break siege, break siege of, raise its flag, hoist its flag, plant its flag, secure foothold, breach
       defences, annex`,
    ),
    nouns: list(
      `capture of, recapture, recapture of, seizure of the city, seizure of the town, seizure of the village, seizure of
       territory, fall of the city, fall of the town, takeover of, conquest, conquest of, occupation of the town,
       occupation of the city, encirclement, encirclement of, advance on, advance towards, push towards, thrust into,
       march on, liberation of the city, liberation of the town, liberation of the village, land grab, territorial gain,
       territorial gains, battlefield gain, battlefield gains, ground advance`,
    ),
    actor: ["agent", "to", "by"],
    recipient: ["from", "patient"],
    spares: ["captives", "people", "troops"],
    needs: ["actor", "party"],
    not: list(
      `over as, soldier, prisoner, prisoners, pilot, pilots, crew, sailors, hostages, alive, tanker, tankers, ship, ships, vessel,
       vessels, boat, boats, trawler, weapons, arms, drugs, cocaine, heroin, cannabis, assets, livestock, cattle, trucks,
       aid, opportunity, chance, moment, mood, imagination, attention, hearts, title, titles, crown, lead, trophy, medal,
       gold, silver, vote, votes, seats, seat, nomination, championship, points, set, market, share, company, firm, bid,
       presidency, chair, chairmanship, post, role, helm, command, office, duties, job, ministry, photo, camera, video,
       footage, film, animals, animal, carbon, essence, spirit, election, lost, talks, claims, criticism, calls, attempt,
       consciousness, data, image, images, virus, coronavirus, pandemic, fire, flames, blaze, minister, premier, stage,
       semifinals, final, finals, round, premiership, offender, suspect, suspects, fugitive, passport, passports,
       documents, copies, records, property, land, electricity, of its own, of their own, of its wounded, of their
       wounded, wounded, bodies, remains, corpses, coffins`,
    ),
    accept: [
      { text: "The RSF seized the town of Nyala.", actor: ["rsf"] },
      { text: "Azerbaijani forces captured the village of Talish.", actor: ["AZE"] },
      { text: "M23 overran Goma in November.", actor: ["m23"] },
      { text: "Sudan's army took control of Omdurman on Monday.", actor: ["SDN"] },
      { text: "Azerbaijan has retaken Shusha from Armenia.", actor: ["AZE"], recipient: ["ARM"] },
      { text: "Armenia encircled a garrison near Agdam.", actor: ["ARM"] },
    ],
    reject: [
      "Ukraine took back six of its own on Monday.",
      "Sudan took back the bodies of 30 soldiers.",
      "Armenia seized the opportunity to speak.",
      "The Armenian party captured a majority of seats.",
      "Israel took control of the presidency of the club.",
      "France retook the lead in the final.",
    ],
  },
  {
    id: "assault.fall-to",
    type: "ASSAULT",
    verbs: list(
      `fall to, fall into the hands of, fall under the control of, fall under control of, pass into the hands of, pass to
       the control of, come under the control of, come under control of, be lost to`,
    ),
    actor: ["to", "of"],
    recipient: ["agent"],
    needs: ["actor", "party", "place"],
    not: list(
      `percent, dollar, euro, rate, price, prices, shares, low, points, knees, ground, floor, earth, temptation, defeat,
       championship, final, lira, rouble, ruble, oil, rank, place, ranking, score, goal, goals, people, lot`,
    ),
    accept: [
      { text: "Goma fell to M23 in November.", actor: ["m23"] },
      { text: "Wad Madani fell into the hands of the RSF.", actor: ["rsf"] },
    ],
    reject: ["The rate in Armenia fell to Russia's level, a low of two percent."],
  },
  {
    id: "assault.city-fell",
    type: "ASSAULT",
    verbs: list(
      "fall to, fall into the hands of, fall under the control of, be lost to, pass into the hands of, pass to",
    ),
    about: list(
      "city, town, village, capital, base, port, airport, stronghold, district, province, island, hill, garrison, position, region",
    ),
    actor: ["to", "of"],
    needs: ["actor", "party"],
    not: list(
      "percent, price, prices, population, rate, temperature, points, earthquake, minutes, owner, owners, company, team",
    ),
    accept: [{ text: "The town fell to the Taliban in August.", actor: ["taliban"] }],
    reject: ["The city's population fell to a low, Russia said."],
  },
  {
    id: "assault.advance",
    type: "ASSAULT",
    verbs: list(
      `liberate, drive out, drive out of, drive back, drive from, push out, push out of, push back, push into, push
       towards, push toward, push deeper, push further, push north, push south, push east, push west, force out, force
       out of, dislodge, oust, flush out, rout, repel, repulse, beat back, beat off, fight off, fend off, throw back,
       hurl back, thwart, foil, advance, advance into, advance towards, advance toward, advance to, advance deeper, press
       forward, make gains, make advances, land near, land in, land at, land on the beaches, come ashore, march towards, close in on, surround, sweep
       into, pour into, thrust into, break through, burst through, cross into, drive into, penetrate, storm into,
       overwhelm, outflank, pin down, chase out`,
    ),
    about: TROOPS,
    actor: ["agent", "by"],
    recipient: ["patient", "on", "against", "from"],
    needs: ["actor", "party"],
    not: ELSEWHERE,
    accept: [
      { text: "Ukrainian troops repelled a Russian attack near Kharkiv.", actor: ["UKR"] },
      { text: "Eritrean troops made gains near Adigrat.", actor: ["ERI"] },
      { text: "Syrian troops pushed rebels out of Aleppo.", actor: ["SYR"] },
      { text: "Sudanese soldiers surrounded a base in Nyala.", actor: ["SDN"] },
    ],
    reject: ["France advanced to the semi-finals.", "The Armenian candidate pushed back against claims of fraud."],
  },
  {
    // Troops that come into a place: by force, unless it was handed over to them.
    id: "assault.enter",
    type: "ASSAULT",
    verbs: ["enter", "march into", "move into", "roll into"],
    about: TROOPS,
    actor: ["agent", "by"],
    recipient: ["patient", "on", "against", "from"],
    needs: ["actor", "party"],
    not: ELSEWHERE,
    unless: list(
      `handover, handovers, hand over, handed over, hands over, handing over, transfer, transferred, returned to, ceded,
       vacated, as agreed, under the agreement, under the deal, under the accord, under the terms, in line with, in
       accordance with, pursuant to, provided for`,
    ),
    accept: [
      { text: "Israeli troops rolled into Rafah on Monday.", actor: ["ISR"] },
      { text: "Rwandan soldiers entered Congo in January.", actor: ["RWA"] },
    ],
    reject: [
      "Sudanese troops entered the town of Abyei on Friday, as agreed.",
      "With the town of Kassala, which Sudanese troops entered on 1 December, the handover is complete.",
    ],
  },
  {
    // Named fighters need no word for troops beside them.
    id: "assault.push",
    type: "ASSAULT",
    verbs: list(
      `push into, advance on, advance into, advance towards, advance toward, advance to within, march on, drive into, thrust into, storm
       into, break into, fight their way into, fight its way into, close in on, sweep into, pour into, attack into, infiltrate into`,
    ),
    actor: ["agent", "by"],
    recipient: ["into", "on"],
    needs: ["actor", "party", "place"],
    not: list(
      `semi-finals, semifinals, final, finals, round, quarter-finals, market, markets, talks, debt, recession, debate, politics, music,
       league, cup, protest, protesters, song, phone, office, parade, parades`,
    ),
    accept: [
      { text: "M23 advanced on Goma on Monday.", actor: ["m23"] },
      { text: "Hamas pushed into Israel at dawn.", actor: ["hamas"] },
    ],
    reject: [
      "Armenia advanced to the semi-finals in Paris.",
      "Indian soldiers marched through Delhi on Friday in a victory parade.",
    ],
  },
  {
    id: "assault.intrude",
    type: "ASSAULT",
    verbs: list(
      `infiltrate, trespass, violate airspace, violate airspace of, violate its airspace, violate their airspace, violate
       sovereignty, violate sovereignty of, violate border, violate territorial waters, violate line of control, enter
       airspace, intrude into, breach border, breach fence, breach airspace, breach line, cross line of contact, cross
       line of control, cross demarcation line, cross ceasefire line, cross blue line, cross border with tanks, cross
       border into, cross frontier into, sneak across, slip across the border, penetrate defences, penetrate into, make
       incursion, make incursion into, make incursions into, cross into, stage incursion`,
    ),
    nouns: list(
      `incursion, ground incursion, cross-border incursion, military incursion, armed incursion, infiltration,
       infiltration attempt, infiltration bid, attempted infiltration, border violation, airspace violation, violation of
       airspace, violation of the airspace, violations of airspace, violation of its airspace, violations of its
       airspace, violation of sovereignty, violation of its sovereignty, intrusion, armed intrusion, cross-border
       intrusion, air incursion, air intrusion, border breach, sabotage group, sabotage and reconnaissance group,
       diversionary group, subversive group, sabotage attempt, penetration attempt`,
    ),
    actor: ["agent", "by"],
    recipient: ["patient", "of", "against", "to"],
    needs: ["actor", "party"],
    not: list(
      `refugees, migrants, migrant, civilians, aid, trucks, convoys, trade, tourists, hackers, computer, network,
       networks, software, species, asylum, illegally, fleeing, fled, flee, evacuees`,
    ),
    accept: [
      { text: "Turkish warplanes violated the airspace of Greece.", actor: ["TUR"] },
      { text: "Israel's incursion into Lebanon began in March.", actor: ["ISR"] },
      { text: "Azerbaijani troops crossed the line of contact at night.", actor: ["AZE"] },
      { text: "Lebanon counted three airspace violations by Israel.", actor: ["ISR"] },
      { text: "Rwandan soldiers infiltrated the province in May.", actor: ["RWA"] },
    ],
    reject: ["Thousands of Syrian refugees crossed into Jordan.", "Chinese hackers infiltrated the network."],
  },
];
