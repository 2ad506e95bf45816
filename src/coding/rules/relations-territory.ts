import type { Rule } from "../rule.js";
import { alike, cross, list } from "./truce-words.js";

const LAND = list(
  `territory, territories, land, lands, district, districts, region, regions, area, areas, village, villages, town, towns, city, cities, settlements, enclave, exclave, province, provinces, peninsula, island, islands, capital, countryside, north, south, east, west, northeast, northwest, southeast, southwest, north-east, north-west, strip, border, borders, crossing, crossings, airport, port, ports,
   coast, coastline, valley, swathes, swathe, swaths, parts, stretches, most, road, roads, highway, neighbourhoods, neighborhoods, oilfields, oil fields, mines, mine, base, bases, camp, camps, heights, hills, corridor, stronghold, strongholds, bridge, dam, facilities, zone, zones, front, suburbs, quarter, republic, outskirts, checkpoints`,
);
const FIGURES = list(
  "market, company, companies, party, parliament, congress, senate, media, shares, stake, prices, inflation, ball, game, seats, spread, traffic, pandemic, outbreak, virus, fire, fires, temper, costs, majority, house, spending, talks, meeting, elections, election, rally, hearing, office, news, cup, tournament, title, exports, flow, population",
);

export const territory: readonly Rule[] = [
  {
    id: "administers.run",
    type: "administers",
    verbs: list(
      `administer, govern, control, rule, hold, run, be in control of, hold control of, be in charge of, exercise control over, maintain control of, have control of, retain control of, hold sway over, hold sway in, retain, dominate, keep control of, patrol, hold on to, preside over, rule over, be master of, exercise authority over, police`,
    ),
    about: LAND,
    not: [
      ...FIGURES,
      "for",
      "referendum",
      "census",
      "candidate",
      "governor",
      "president",
      "vote",
      "onto",
      "down",
      "out",
      "captive",
      "hostage",
      "hands",
      "from",
      "away",
      "into",
      "soldiers",
      "prayers",
    ],
    actor: ["agent"],
    needs: ["actor", "party"],
    accept: [
      { text: "The territories are administered by the Republic of Artsakh.", actor: ["artsakh"] },
      ...alike(
        { actor: ["houthis"] },
        "The Houthis rule the capital.",
        "The Houthis hold the port of Hodeidah.",
        "The Houthis run the city.",
        "The region is controlled by the Houthis.",
      ),
    ],
    reject: [
      "The territories are administered badly.",
      "Armenia held a meeting in the city.",
      "Fans ran through the city.",
    ],
  },
  {
    id: "administers.hold",
    type: "administers",
    verbs: list("hold, control, govern, administer, rule, run, be in control of, retain control of, have control of"),
    not: [
      ...FIGURES,
      "for",
      "candidate",
      "president",
      "hands",
      "captive",
      "hostage",
      "in check",
      "responsible",
      "accountable",
    ],
    actor: ["agent"],
    needs: ["actor", "party", "spot"],
    accept: alike(
      { actor: ["houthis"], place: ["hodeidah"] },
      "The Houthis still hold Hodeidah.",
      "Hodeidah is controlled by the Houthis.",
      "The envoy flew to Hodeidah, which the Houthis had governed since 2014.",
    ),
    reject: ["The Houthis held talks in Hodeidah.", "The Houthis held a parade for Hodeidah."],
  },
  {
    // "Kidal has been in rebel hands since 2014".
    id: "administers.in-hands",
    type: "administers",
    nouns: list("hands, control"),
    about: list(
      "in rebel, in government, in separatist, in opposition, in insurgent, in guerrilla, under rebel, under government, under separatist, under opposition, under insurgent",
    ),
    not: [
      ...FIGURES,
      ...list(
        "fell, fall, falls, falling, fallen, seized, took, taken, retaken, captured, regained, shake, shook, arms, birth, damage, price, traffic",
      ),
    ],
    actor: ["agent"],
    needs: ["party"],
    accept: [
      {
        text: "Colombia's army fought the FARC near Mitú. Mitú has been in rebel hands since 1998.",
        yields: ["assault.clash", "assault.battle"],
      },
    ],
    reject: ["The rebels shook hands in Mitú."],
  },
  {
    id: "administers.under-control",
    type: "administers",
    nouns: list(
      "under the control of, under control of, in the hands of, under the rule of, under the authority of, under the administration of, under the sway of, under the jurisdiction of, control of, under effective control of, in control of, under the governance of",
    ),
    about: LAND,
    not: [
      ...FIGURES,
      "seized",
      "seize",
      "took",
      "take",
      "taking",
      "taken",
      "captured",
      "regained",
      "regain",
      "retook",
      "wrested",
      "lost",
      "gained",
      "handed",
      "seizing",
      "recaptured",
      "fight",
      "fighting",
      "battle",
      "restored",
      "ceded",
    ],
    actor: ["of"],
    needs: ["actor", "party"],
    accept: alike(
      { actor: ["houthis"] },
      "The region is under the control of the Houthis.",
      "The city is in the hands of the Houthis.",
      "The area is under the authority of the Houthis.",
    ),
    reject: ["The fire in the city is under control of nobody.", "The firm is under the control of a bank."],
  },
  {
    id: "administers.adjective",
    type: "administers",
    nouns: list("-controlled, -held, -run, -ruled, -administered, -governed, -dominated"),
    about: LAND,
    not: list(
      "state, family, privately, hand, party, hand-held, state-run, family-run, company, firm, media, newspaper, television, agency, bank, hospital, opposition-held seats, senate, house, congress, parliament, assembly, radio",
    ),
    actor: ["near"],
    needs: ["actor", "party"],
    accept: [
      { text: "The port is in Houthi-held territory.", actor: ["houthis"] },
      { text: "The roads lie in Taliban-controlled areas.", actor: ["taliban"] },
    ],
    reject: ["A state-run bank opened in the city.", "The family-run hotel in the city closed."],
  },
  {
    id: "occupies.occupy",
    type: "occupies",
    verbs: list("occupy, reoccupy, re-occupy, illegally occupy, keep occupying, continue to occupy, militarily occupy"),
    nouns: list(
      "-occupied, occupier, occupying power, occupying force, occupying army, military occupation, illegal occupation",
    ),
    not: list(
      "killed, kill, kills, raid, raids, visit, travel, teen, family, shooting, cultural, post, seat, seats, building, buildings, office, offices, students, protesters, wall street, university, campus, pipeline, square, house, position, role, place, themselves, himself, hotel, bed, beds, room",
    ),
    actor: ["agent", "by"],
    recipient: ["patient", "of", "near"],
    needs: ["actor", "party"],
    accept: [
      {
        text: "Certain Azeri territories are occupied by the forces of the Republic of Artsakh.",
        actor: ["artsakh"],
        recipient: ["AZE"],
      },
      { text: "Russia has occupied parts of Georgia.", actor: ["RUS"], recipient: ["GEO"] },
    ],
    reject: ["The students occupied themselves with reading.", "Students occupied the university in Armenia."],
  },
  {
    id: "occupies.occupation",
    type: "occupies",
    nouns: list(
      "occupation of, illegal occupation of, military occupation of, continued occupation of, occupation and annexation of",
    ),
    not: list("students, building, university, wall street, campus, square, seat"),
    actor: ["by", "agent", "near"],
    recipient: ["of"],
    needs: ["actor", "recipient", "party"],
    accept: [{ text: "The occupation of Georgia by Russia continued.", actor: ["RUS"], recipient: ["GEO"] }],
    reject: ["The occupation of the building ended."],
  },
  {
    id: "claims-territory.claim",
    type: "claims-territory",
    verbs: list(
      `claim, lay claim, dispute, contest, claim sovereignty over, assert sovereignty over, claim ownership of, assert claim to, press claim to, press claims to, refuse to recognise border with, reassert sovereignty over, annex, incorporate`,
    ),
    about: list(
      "territory, territories, land, lands, island, islands, sovereignty, region, regions, province, peninsula, border, borders, waters, reef, reefs, shoal, archipelago, enclave, district, districts, area, areas, plateau, triangle, own, exclusive economic zone, part, parts, valley, glacier",
    ),
    not: list(
      "that, would, is, was, were, are, to, had, have, unconstitutional, emergency, responsibility, victory, lives, life, credit, asylum, lead, court, charge, captured, destroyed, killed, results, shot, attack, attacks, damage, rain, insurance, benefits, seized, downed, police",
    ),
    actor: ["agent"],
    recipient: ["from", "of"],
    needs: ["actor", "party"],
    accept: alike(
      { actor: ["CHN"] },
      "China claims the islands.",
      "China claims sovereignty over the waters.",
      "China contests the territory.",
      "China disputes the border.",
    ),
    reject: ["China claimed responsibility for the mission to the islands.", "The insurer disputes the claim."],
  },
  {
    id: "claims-territory.own",
    type: "claims-territory",
    verbs: cross(
      list("regard, see, consider, view, treat, claim, describe"),
      list(
        "as its own, as its own territory, as part of its territory, as an integral part of, part of its territory, as its sovereign territory, as a breakaway province, as a renegade province, its own territory, as sovereign territory",
      ),
    ),
    not: list("child, children, success, idea, work, invention"),
    actor: ["agent"],
    recipient: ["patient"],
    needs: ["actor", "party"],
    accept: alike(
      { actor: ["CHN"] },
      "China regards the island as its own.",
      "China sees Taiwan as a breakaway province.",
      "China considers the island part of its territory.",
    ),
    reject: ["The couple regards the boy as its own."],
  },
  {
    id: "claims-territory.dispute",
    type: "claims-territory",
    nouns: list(
      "claim to, claims to, territorial claim on, territorial claims on, territorial claims against, territorial claim against, territorial claim to, territorial claims to, sovereignty claim over, claim of sovereignty over, territorial dispute, border dispute, maritime dispute, sovereignty dispute, territorial row, border row",
    ),
    about: list(
      "territory, territories, land, island, islands, region, province, peninsula, waters, reef, reefs, enclave, district, districts, territorial, sovereignty, border",
    ),
    not: list("asylum, responsibility, insurance, legal, fame, title, throne"),
    actor: ["agent"],
    recipient: ["on", "against", "with"],
    needs: ["actor", "party"],
    accept: [{ text: "China renewed its claim to the islands.", actor: ["CHN"] }],
    reject: ["He pressed his claim to the title."],
  },
];
