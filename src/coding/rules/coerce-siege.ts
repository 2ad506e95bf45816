import type { Rule } from "../rule.js";

const list = (words: string): readonly string[] => words.split(",").map((w) => w.trim().replace(/\s+/g, " "));

const BORROWED = list(
  `lift, lifted, lifting, lifts, end, ended, ending, ends, break, broke, broken, breaking, tourists, fans, reporters, photographers,
   journalists, shoppers, customers, calls, offers, protesters, demonstrators, embassy, heat, mentality, castle,
   medieval, century, scandal, economy, inflation, hostage`,
);

/** Who has no arms and wants through. */
const OUTSIDERS = list(
  `delegate, delegates, monitors, observers, inspectors, verifiers, investigators, aid workers, humanitarian workers, relief workers, relief teams,
   medical teams, teams, team, staff, medics, doctors, journalists, reporters, mission, missions, patrol, patrols, convoy, convoys, aid convoys, agencies,
   aid agencies, humanitarian agencies, relief agencies, humanitarian organisations, humanitarian organizations, peacekeepers, ambulances, lorries, trucks,
   civilians, villagers, residents, inhabitants, farmers, fishermen, worshippers, ceasefire monitors, red cross, ships, vessels, boats, drivers`,
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
    not: BORROWED,
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
  {
    id: "coerce.bar-from",
    type: "COERCE",
    mode: "restrict",
    verbs: list(
      "bar, ban, bar from, ban from, keep out, keep out of, keep away, keep away from, shut out, lock out, turn back, turn away, stop at, hold up, hold at, pass not",
    ),
    about: OUTSIDERS,
    done: true,
    actor: ["agent", "by"],
    recipient: ["patient"],
    needs: ["actor", "party"],
    not: [
      ...BORROWED,
      ...list(
        "league, olympic, olympics, games, school, club, smoking, alcohol, doping, refugees, migrants, harm, hand, promise",
      ),
    ],
    accept: [{ text: "Eritrea has barred delegates of the Red Cross from the camp.", actor: ["ERI"] }],
    reject: ["The league barred delegates of France.", "The club kept the teams out."],
  },
  {
    id: "coerce.captivity",
    type: "COERCE",
    mode: "arrest",
    nouns: list(
      `remain in captivity, remains in captivity, remained in captivity, still in captivity, are in captivity, languish in captivity,
       remain captive, remains captive, remain hostage, remain prisoner, remain prisoners, still held captive, are held captive,
       being held captive, is held captive, remain detained, remain in detention, remains in detention, still in detention, remain in custody,
       still being held, are still held, is still held, still held by, remain imprisoned, remain behind bars`,
    ),
    actor: ["by"],
    recipient: ["told", "near"],
    not: list("fraud, theft, murder, animals, zoo, breeding, bears, whales, trial, suspect, bail"),
    needs: ["recipient"],
    accept: [{ text: "Six Armenian soldiers remain in captivity.", recipient: ["ARM"] }],
    reject: ["The bears of the zoo remain in captivity."],
  },
];
