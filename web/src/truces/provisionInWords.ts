import type { ProvisionState } from "../model.js";
import { type Naming, placeName } from "../places/naming.js";
import { termInWords } from "../words/finding.js";
import { capital } from "../words/text.js";

/** "Withdrawal, Agdam" */
export const provisionInWords = ({ kind, place }: Pick<ProvisionState, "kind" | "place">, naming: Naming): string =>
  `${capital(termInWords(kind))}${place === null ? "" : `, ${placeName(place, naming)}`}`;
