import type { Token } from "../language/index.js";

/** Tags help where there are some. */
export type MaybeTagged = Token & { readonly upos?: string; readonly deprel?: string };

export const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.text.toLowerCase() ?? "";
