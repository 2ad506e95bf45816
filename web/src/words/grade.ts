import type { Grade } from "../model.js";

/** Who must stand behind a happening for its grade, in a few words; the order is from the least to the best attested. */
export const GRADE_MEANING: Readonly<Record<Grade, string>> = {
  alleged: "only a side of it, or its backer, says so",
  reported: "one source that is nobody’s side",
  corroborated: "two or more independent sources, or both sides",
  observed: "by a monitor who was there",
  admitted: "by the side said to have done it",
};

export const DISPUTED_MEANING = "a side it is laid to denies it";
export const VERIFIED_MEANING = "an analyst vouches for it";

/** "alleged, disputed, verified" */
export const gradeInWords = (grade: Grade, disputed: boolean, verified: boolean): string =>
  [grade, ...(disputed ? ["disputed"] : []), ...(verified ? ["verified"] : [])].join(", ");
