import { list, NO_TRUCE, TRUCES } from "./truce-words.js";

/** A truce, or whatever was agreed; the bare "agreement" only for words that say it was kept or broken. */
export const PACTS = [
  ...TRUCES,
  ...list(
    `agreement, agreements, accord, accords, deal, pact, peace agreement, peace deal, peace accord, peace accords, protocol, treaty,
     commitments, obligations, undertakings, pledge, pledges, bargain, peace process, understanding, understandings, memorandum, accords signed, terms, moratorium, de-escalation, calm, lull, green line, demarcation line, buffer zone`,
  ),
];
export const ELSE = [
  ...NO_TRUCE,
  ...list("record, contract, rent, employment, licence, license, rules, football, cup"),
];
