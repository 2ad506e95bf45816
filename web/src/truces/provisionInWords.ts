import type { ProvisionState } from "../model.js";
import { termInWords } from "../words/finding.js";
import { capital } from "../words/text.js";

/** "Withdrawal, Agdam" */
export const provisionInWords = ({ kind, place }: Pick<ProvisionState, "kind" | "place">): string =>
  `${capital(termInWords(kind))}${place === null ? "" : `, ${place.name}`}`;
