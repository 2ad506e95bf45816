import type { Rule } from "../rule.js";
import { arms } from "./relations-arms.js";
import { backs } from "./relations-backs.js";
import { mediates } from "./relations-mediates.js";
import { members } from "./relations-member.js";
import { offices } from "./relations-office.js";
import { territory } from "./relations-territory.js";

/** What lasts between sides, and between sides and land. */
export const relations: readonly Rule[] = [...backs, ...arms, ...mediates, ...offices, ...members, ...territory];
