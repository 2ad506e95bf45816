import { type Entity, findNames, type Knowledge, type NameMatch } from "../knowledge/index.js";
import type { KnownName, MaskClass, Sentence } from "../language/index.js";

const CLASS_OF: Readonly<Record<Entity["kind"], MaskClass>> = {
  state: "state",
  "former-state": "state",
  "de-facto": "state",
  group: "group",
  force: "organization",
  organ: "organization",
  organisation: "organization",
  mission: "organization",
  format: "organization",
  person: "person",
  outlet: "organization",
  place: "place",
};

/** How a known name reaches the parser: by its form where that is an adjective or a people, else by what it names. */
function classOf({ form, entities: [entity] }: NameMatch): MaskClass | null {
  if (form === "adjective") return "nationality";
  if (form === "demonym") return "demonym";
  return entity ? CLASS_OF[entity.kind] : null;
}

/** Names found in a sentence, for the parser. */
export const maskedNames = (matches: readonly NameMatch[]): KnownName[] =>
  matches.flatMap((match) => {
    const mask = classOf(match);
    return mask === null ? [] : [{ start: match.start, end: match.end, mask }];
  });

/** The names of knowledge in a sentence, for the parser. */
export const knownNames =
  ({ names }: Knowledge) =>
  ({ tokens }: Pick<Sentence, "tokens">): KnownName[] =>
    maskedNames(findNames(names, tokens));
