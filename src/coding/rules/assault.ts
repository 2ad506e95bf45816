import type { Rule } from "../rule.js";
import { assaultAbuse } from "./assault-abuse.js";
import { assaultFight } from "./assault-fight.js";
import { assaultGround } from "./assault-ground.js";
import { assaultHeavy } from "./assault-heavy.js";
import { assaultPeople } from "./assault-people.js";
import { assaultWeapons } from "./assault-weapons.js";

export const assault: readonly Rule[] = [
  ...assaultHeavy,
  ...assaultWeapons,
  ...assaultFight,
  ...assaultGround,
  ...assaultPeople,
  ...assaultAbuse,
];
