import type { Rule } from "../rule.js";
import { arms } from "./relations-arms.js";
import { backs } from "./relations-backs.js";
import { mediates } from "./relations-mediates.js";
import { territory } from "./relations-territory.js";

const offices: readonly Rule[] = [
  {
    id: "office.leadership",
    type: "holds-office",
    nouns: ["leadership of", "presidency of", "rule of"],
    actor: ["of"],
    recipient: ["near"],
    needs: ["actor", "recipient"],
    accept: [
      {
        text: "Turkey, under the leadership of Recep Tayyip Erdogan, backs Azerbaijan.",
        recipient: ["TUR"],
        yields: ["backs.support"],
      },
    ],
    reject: ["The leadership of the party met."],
  },
];

/** What lasts between sides, and between sides and land. */
export const relations: readonly Rule[] = [...backs, ...arms, ...mediates, ...offices, ...territory];
