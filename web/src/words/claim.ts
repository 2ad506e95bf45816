import type { Claim, Stance } from "../model.js";
import { actorsInWords } from "./actor.js";
import { dayInWords } from "./day.js";
import { listed } from "./text.js";

const BY: Readonly<Record<Stance, string>> = {
  reports: "reported by",
  says: "says",
  accuses: "accusation by",
  denies: "denied by",
  confirms: "confirmed by",
};

const BY_NOBODY_NAMED: Readonly<Record<Stance, string>> = {
  reports: "in the report’s own voice",
  says: "said, by whom is not told",
  accuses: "an accusation, by whom is not told",
  denies: "denied, by whom is not told",
  confirms: "confirmed, by whom is not told",
};

/** Who says it and how: "denied by the defence ministry in Yerevan (Armenia), via Reuters, on 11 October 2020". */
export function claimInWords(claim: Claim): string {
  const { by, stance, via = [], when, unverified } = claim;
  return [
    by.length === 0 ? BY_NOBODY_NAMED[stance] : `${BY[stance]} ${listed(actorsInWords(by))}`,
    ...(via.length === 0 ? [] : [`via ${listed(actorsInWords(via))}`]),
    ...(when === undefined ? [] : [`on ${dayInWords(when)}`]),
    ...(unverified ? ["which the report could not verify"] : []),
  ].join(", ");
}
