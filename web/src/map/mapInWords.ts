import type { Control, ControlClaim, ControlWord, MarkKind, PlaceView } from "../model.js";
import { shortDay } from "../words/short.js";
import { counted, listed } from "../words/text.js";
import { marksOf } from "./marks.js";

/** What each form of mark stands for. */
export const KIND_NAMES: Readonly<Record<MarkKind, string>> = {
  shelling: "shelling",
  air: "from the air",
  blast: "blast or destruction",
  ground: "fighting or attack",
  people: "harm to persons, coercion",
  movement: "troops moved",
  relief: "aid, release or return",
  politics: "talks and politics",
};

const HELD: Readonly<Record<ControlWord, string>> = {
  administers: "run by",
  occupies: "occupied by",
  took: "taken by",
  entered: "entered by",
  left: "left by",
};

/** "taken by Azerbaijan, 8 Nov 2020": as the reports of that day put it. */
export const claimOfControl = ({ word, by, day }: ControlClaim): string => `${HELD[word]} ${by.name}, ${shortDay(day)}`;

/** Who is said to hold a place, in a line: both where it is disputed, and the last word where nobody is left to hold it. */
export function controlInWords({ claims, holders, disputed }: Control): string {
  const last = claims.find((claim) => claim.findings.length > 0) ?? claims[0];
  if (disputed && holders.length > 1) return `disputed: ${listed(holders.map(({ name }) => name))}`;
  const words = last === undefined ? "" : claimOfControl(last);
  return disputed ? `${words}; denied` : words;
}

/** "10 shelling, 2 from the air" */
export function kindsInWords(tallies: PlaceView["tallies"]): string {
  const counts = new Map<MarkKind, number>();
  for (const { kind, incidents } of marksOf(tallies, [])) counts.set(kind, (counts.get(kind) ?? 0) + incidents);
  return [...counts].map(([kind, n]) => `${n} ${KIND_NAMES[kind]}`).join(", ");
}

/** What a mark or row says to those who cannot see where it stands. */
export const placeInWords = (place: PlaceView, label: string): string =>
  [
    `${label}: ${counted(place.incidents, "incident")}`,
    ...(place.precision === "area" ? ["somewhere in this area"] : []),
    ...(place.incidents > 0 ? [kindsInWords(place.tallies)] : []),
    ...(place.control === null ? [] : [controlInWords(place.control)]),
  ].join("; ");
