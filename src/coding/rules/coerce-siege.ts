import type { Rule } from "../rule.js";

const list = (words: string): readonly string[] => words.split(",").map((w) => w.trim().replace(/\s+/g, " "));

const BORROWED = list(
  `lift, lifted, lifting, lifts, end, ended, ending, ends, break, broke, broken, breaking, tourists, fans, reporters, photographers,
   journalists, shoppers, customers, calls, offers, protesters, demonstrators, embassy, heat, mentality, state of, of the, castle,
   medieval, century, scandal, economy, inflation, hostage`,
);

/** Towns ringed and starved; people kept where they do not want to be. */
export const coerceSiege: readonly Rule[] = [
  {
    id: "coerce.siege",
    type: "COERCE",
    mode: "restrict",
    verbs: list("besiege, lay siege to, keep encircled, keep besieged, keep surrounded, starve out"),
    nouns: list("siege, siege of, blockade and siege, encirclement of"),
    actor: ["agent", "by"],
    recipient: ["patient", "of", "on"],
    needs: ["actor", "party"],
    not: BORROWED.filter((w) => w !== "of the" && w !== "state of"),
    accept: [
      { text: "The RSF laid siege to El Fasher in May.", actor: ["rsf"] },
      { text: "Syrian troops have besieged Madaya since July.", actor: ["SYR"] },
      { text: "The Houthis' siege of Taiz has gone on for years.", actor: ["houthis"] },
    ],
    reject: ["Tourists besieged the French embassy.", "Syria ended the siege of Aleppo and Homs in talks."],
  },
  {
    id: "coerce.besieged",
    type: "COERCE",
    mode: "restrict",
    nouns: list(
      `under siege, under blockade, under total siege, under complete siege, under a siege, under a blockade, besieged since, besieged for, encircled since, cut off since`,
    ),
    recipient: ["told"],
    needs: ["recipient"],
    not: BORROWED,
    accept: [{ text: "Some 9,000 Syrian civilians have been under siege since May." }],
    reject: ["The tax office was under siege by customers."],
  },
];
