import type { FoundName } from "../parser/index.js";
import { headOf, type NamedSentence } from "./extent.js";
import * as W from "./words.js";

/** What a name may be by itself; nationalities come from lists. */
export type OwnKind = "person" | "organisation" | "group" | "place" | "other";
/** How much speaks for each kind. */
export type Evidence = Record<OwnKind, number>;

export const none = (): Evidence => ({ person: 0, organisation: 0, group: 0, place: 0, other: 0 });

const FROM_PARSER: Readonly<Record<FoundName["kind"], OwnKind>> = {
  person: "person",
  place: "place",
  organization: "organisation",
  thing: "other",
};

const bare = (form: string | undefined): string => (form ?? "").toLowerCase().replace(/(?<=^[^.]+)\.$/, "");

/** What the words of a name and those around it say of its kind. */
export function evidenceOf(sentence: NamedSentence, name: FoundName): Evidence {
  const sum = none();
  // A head noun tells a thing; the parser says so of whatever it does not know.
  sum[FROM_PARSER[name.kind]] += name.kind === "thing" ? 0.4 : 1;
  byWords(sentence, name, sum);
  byNeighbours(sentence, name, sum);
  byTree(sentence, name, sum);
  return sum;
}

function byWords({ forms, deprel, head }: NamedSentence, { start, end }: FoundName, sum: Evidence): void {
  const own = forms.slice(start, end).map(bare);
  const of = own.findIndex((word) => word === "of" || word === "for");
  const last = own[(of > 0 ? of : own.length) - 1] ?? "";
  const [first = ""] = own;
  const many = own.length > 1;
  if (W.THINGS.has(last) || (many && W.THINGS.has(first))) sum.other += 5;
  else if (W.GROUPS.has(last)) sum.group += 6;
  else if (W.BODIES.has(last) || /^(?:ministry|university|department|bank|radio)$/.test(first)) sum.organisation += 6;
  else if (W.PLACES.has(last)) sum.place += many ? 6 : 2;
  if (many && W.PLACES_FIRST.has(first)) sum.place += 3;
  if (W.TITLES.has(first) && !W.BODIES.has(last)) sum.person += 6;
  if (many && W.GIVEN.has(first) && !W.BODIES.has(last) && !W.PLACES.has(last)) sum.person += 5;
  if (!many && W.GIVEN.has(first)) sum.person += 3;
  const flat = many && own.every((_, i) => start + i === headOf(head, { start, end }) || deprel[start + i] === "flat");
  if (flat && !W.BODIES.has(last) && !W.PLACES.has(last)) sum.person += 2;
  if (own.length === 3 && /^\p{Lu}\.?$/u.test(forms[start + 1] ?? "")) sum.person += 3;
  if (!many && /^(?:\p{Lu}{2,6}|\p{Lu}{2,}s)$/u.test(forms[start] ?? ""))
    sum[W.STATES_IN_CAPITALS.has(first) ? "place" : "organisation"] += 3;
  if (!many && W.STATES_IN_CAPITALS.has((forms[start] ?? "").toLowerCase())) sum.place += 4;
}

function byNeighbours({ forms, xpos }: NamedSentence, { start, end }: FoundName, sum: Evidence): void {
  const before = bare(forms[start - 1]);
  const before2 = bare(forms[start - 2]);
  const after = bare(forms[end]);
  if (W.TITLES.has(before) && xpos[start - 1] !== "IN") sum.person += 4;
  if (before === "of" && W.PLACE_NOUNS.has(before2)) sum.place += 4;
  if (W.PLACE_AFTER.has(after)) sum.place += 2;
  if (/^based$/.test(bare(forms[end + 1])) && after === "-") sum.place += 4;
  if (after === "," && /^\d{2}$/.test(forms[end + 1] ?? "") && forms[end + 2] === ",") sum.person += 5;
  if (W.PLACE_PREPOSITIONS.has(before)) sum.place += before === "to" || before === "from" ? 0.7 : 2;
  if (before === "the") {
    sum.organisation += 0.8;
    sum.person -= 2;
  }
  if (/^(?:himself|herself|who)$/.test(after) || (after === "," && bare(forms[end + 1]) === "who")) sum.person += 3;
}

const SPEAKS =
  /^(?:said|says|told|tells|added|asked|argued|replied|wrote|writes|thinks|believes|explained|tweeted|born|died|married)$/;
const STANDS_FOR = /^(?:he|she|his|her|him)$/;

function byTree({ forms, head, deprel, upos }: NamedSentence, name: FoundName, sum: Evidence): void {
  const top = headOf(head, name);
  const above = (head[top] ?? 0) - 1;
  const rel = deprel[top] ?? "";
  if (/^nsubj/.test(rel) && SPEAKS.test(bare(forms[above]))) sum.person += 1.5;
  else if (/^nsubj/.test(rel) && upos[above] === "VERB") sum.person += 0.5;
  if (rel === "nmod:poss" && forms.some((form) => STANDS_FOR.test(bare(form)))) sum.person += 0.5;
  if (rel === "vocative") sum.person += 3;
  // "the militia leader, X", "X, a city in the south": apposition on either side.
  const beside =
    rel === "appos" ? above : forms.findIndex((_, i) => (head[i] ?? 0) - 1 === top && deprel[i] === "appos");
  if (beside >= 0 && beside < forms.length) {
    const noun = bare(forms[beside]);
    if (W.TITLES.has(noun)) sum.person += 3;
    else if (W.GROUPS.has(noun)) sum.group += 3;
    else if (W.BODIES.has(noun)) sum.organisation += 3;
    else if (W.PLACES.has(noun) || W.PLACE_NOUNS.has(noun)) sum.place += 3;
  }
}
