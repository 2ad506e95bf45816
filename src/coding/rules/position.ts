import type { Rule } from "../rule.js";

export const position: readonly Rule[] = [];
