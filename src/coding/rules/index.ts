import type { Rule } from "../rule.js";
import { compliance } from "./compliance.js";
import { provisions } from "./provisions.js";
import { relations } from "./relations.js";
import { talks } from "./talks.js";
import { truce } from "./truce.js";
import { violence } from "./violence.js";

/** Every rule there is, one file a family. */
export const RULES: readonly Rule[] = [...truce, ...compliance, ...provisions, ...violence, ...talks, ...relations];
