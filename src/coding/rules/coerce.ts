import type { Rule } from "../rule.js";
import { coerceArrest } from "./coerce-arrest.js";
import { coerceControl } from "./coerce-control.js";
import { coerceRule } from "./coerce-rule.js";
import { coerceSiege } from "./coerce-siege.js";

export const coerce: readonly Rule[] = [...coerceArrest, ...coerceControl, ...coerceRule, ...coerceSiege];
