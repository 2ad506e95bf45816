import type { Rule } from "../rule.js";
import { alike, list } from "./truce-words.js";

const NO_OFFICE = list(
  "way, charge, march, race, polls, poll, table, procession, prayers, attack, assault, raid, offensive, investigation, inquiry, effort, efforts, campaign, for, towards, home, back, away, off, standings, choir, orchestra, class, goal, points",
);

/** Who leads whom, told by a verb or by "under the leadership of"; a name beside an office is coding/offices.ts. */
export const offices: readonly Rule[] = [
  {
    id: "office.leadership",
    type: "holds-office",
    nouns: list(
      "leadership of, presidency of, rule of, command of, chairmanship of, stewardship of, direction of, premiership of, orders of",
    ),
    actor: ["of"],
    recipient: ["near"],
    needs: ["actor", "recipient", "person"],
    accept: [
      {
        text: "Turkey, under the leadership of Recep Tayyip Erdogan, backs Azerbaijan.",
        recipient: ["TUR"],
        yields: ["backs.support"],
      },
    ],
    reject: ["The leadership of the party met.", "Iran took command of the ship."],
  },
  {
    id: "office.leads",
    type: "holds-office",
    verbs: list(
      "lead, head, command, chair, co-chair, preside over, captain, be at the head of, head up, found, co-found, be in command of, take command of, take over as head of, be the face of",
    ),
    not: NO_OFFICE,
    actor: ["agent"],
    recipient: ["patient"],
    needs: ["actor", "recipient", "person", "party"],
    accept: alike(
      { recipient: ["houthis"] },
      "Abdul-Malik al-Houthi leads the Houthis.",
      "The Houthis are led by Abdul-Malik al-Houthi.",
      "The Houthis, headed by Abdul-Malik al-Houthi, stayed in the city.",
    ),
    reject: ["Abdul-Malik al-Houthi led the way.", "Iran leads the Houthis.", "The race was led by John Brown."],
  },
];
