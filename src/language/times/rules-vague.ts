import { date, ENDS, type Resolve, type Rules } from "./meaning.js";

const ref =
  (value: string): Resolve =>
  () =>
    date(value);

/** Times that name no date: now, lately, soon. */
export const VAGUE_RULES: Rules = [
  ["now|currently|nowadays|presently", (_, around) => (around.after === "-" ? null : date("PRESENT_REF"))],
  ["at present", ref("PRESENT_REF")],
  [
    "the present|moment",
    (_, around) => (/^(?:at|for)$/.test(around.before) && ENDS.test(around.after) ? date("PRESENT_REF") : null),
  ],
  ["the time being", ref("PRESENT_REF")],
  ["current", (_, around) => (around.after === "of" ? null : date("PRESENT_REF"))],
  ["recently|lately", ref("PAST_REF")],
  ["more recently", ref("PAST_REF")],
  ["recent UNITS", ref("PAST_REF")],
  ["recent history|times", ref("PAST_REF")],
  ["the past", ref("PAST_REF")],
  ["long ago", ref("PAST_REF")],
  ["some time ago", ref("PAST_REF")],
  ["the? coming UNITS", ref("FUTURE_REF")],
  ["the? very? near future|term", ref("FUTURE_REF")],
  ["the future", ref("FUTURE_REF")],
  ["the long|short|medium term", ref("FUTURE_REF")],
  ["soon|shortly", ref("FUTURE_REF")],
  ["very soon", ref("FUTURE_REF")],
];
