import {
  type Entity,
  findNames,
  findPhrases,
  type Generic,
  type Knowledge,
  type NameMatch,
} from "../knowledge/index.js";
import type { Token } from "../language/index.js";
import type { Actor, Place, Role } from "../model/index.js";
import { DETERMINERS } from "./words.js";

/** One name of knowledge in a sentence, as an actor and as a place where it can be either. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly actor: Actor | null;
  readonly place: Place | null;
  /** Known to no list. */
  readonly stranger?: true;
  /** "Armenian", "Armenians": describes somebody rather than naming a state. */
  readonly form: NameMatch["form"];
}

const textOf = (text: string, tokens: readonly Token[], start: number, end: number): string =>
  text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0);

/** Names of knowledge in a sentence, left to right; `matches` where they have been found before. */
export function namedIn(
  text: string,
  tokens: readonly Token[],
  { names, byId }: Knowledge,
  matches: readonly NameMatch[] = findNames(names, tokens),
): Named[] {
  const real = matches.filter(({ start, end }) => !isCouncil(tokens, start, end));
  return real.map((match) => {
    const shown = textOf(text, tokens, match.start, match.end);
    const acting = match.senses.find(({ entity }) => entity.kind !== "place" && entity.kind !== "outlet");
    const where =
      match.senses.find(({ entity }) => entity.kind === "place") ??
      match.senses.find(
        ({ entity, form }) => form === "name" && (entity.kind === "state" || entity.kind === "de-facto"),
      );
    return {
      start: match.start,
      end: match.end,
      text: shown,
      form: match.form,
      actor: acting ? actorOf(acting.entity, shown, byId, acting.role) : null,
      place: where ? placeOf(where.entity, shown) : null,
    };
  });
}

/** The "Soviet" of a "Supreme Soviet" is a council, whosever it is. */
const isCouncil = (tokens: readonly Token[], start: number, end: number): boolean =>
  end - start === 1 &&
  tokens[start]?.text === "Soviet" &&
  /^(Supreme|City|Regional|Village|District)$/.test(tokens[start - 1]?.text ?? "");

/** An entity as an actor: a state's force or organ is that state with a role, a person stays a person with a side. */
function actorOf(entity: Entity, text: string, byId: Knowledge["byId"], role?: Role): Actor {
  const side = entity.side == null ? undefined : byId.get(entity.side);
  if (side && (entity.kind === "force" || entity.kind === "organ"))
    return { id: side.id, name: side.name, text, role: entity.role ?? (entity.kind === "force" ? "MIL" : "GOV") };
  return {
    id: entity.id,
    name: entity.name,
    text,
    ...(role || entity.role ? { role: role ?? entity.role } : {}),
    ...(side ? { side: { id: side.id, name: side.name } } : {}),
  } as Actor;
}

const placeOf = ({ id, name, lat, lon }: Entity, text: string): Place => ({
  id,
  name,
  text,
  ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
});

/** A common noun that acts for somebody: "forces", "foreign ministry", "rebels". */
export interface Common {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly meaning: Generic;
}

export function commonIn(
  text: string,
  tokens: readonly Token[],
  knowledge: Knowledge,
  named: readonly Named[],
): Common[] {
  return findPhrases(knowledge.generic, tokens)
    .filter(({ start, end }) => !named.some((n) => n.start < end && start < n.end))
    .filter(({ start, end }) => !(end - start === 1 && isAfterOffice(tokens, start)))
    .map(({ start, end, value }) => ({ start, end, text: textOf(text, tokens, start, end), meaning: value }));
}

/** "directors general", "attorneys general" are no generals. */
const isAfterOffice = (tokens: readonly Token[], i: number): boolean =>
  /^general$/i.test(tokens[i]?.text ?? "") &&
  /^(directors?|secretar(y|ies)|attorneys?|inspectors?|consuls?|governors?|commissioners?|prosecutors?|auditors?)$/i.test(
    tokens[tokens[i - 1]?.text === "-" ? i - 2 : i - 1]?.text ?? "",
  );

/** The organ of a side ("Armenian forces" is ARM as MIL), its people, or a group of its own in that country. */
export function sided({ meaning, text }: Common, side: Actor, shown: string, form: Named["form"] = "name"): Actor {
  const { id, name } = side.side ?? side;
  if (meaning.kind === "body")
    return isBody(side) || (side.id === null && side.role === undefined)
      ? { ...side, text: shown }
      : { id: null, name: text.toLowerCase(), text: shown, role: meaning.role };
  // "RSF fighters" are the RSF; "Syrian rebels" are no part of Syria, and "Kurdish fighters" not all Kurds.
  if (
    meaning.kind === "group" &&
    form !== "adjective" &&
    form !== "demonym" &&
    (side.role === undefined ? side.id === null : ARMED_GROUPS.has(side.role))
  )
    return { ...side, text: shown };
  if (meaning.kind === "organ" && id === null && side.role === undefined)
    return { id, name, text: shown, role: meaning.role === "MIL" ? "UAF" : meaning.role };
  if (meaning.kind === "organ" || meaning.kind === "people") return { id, name, text: shown, role: meaning.role };
  return { id: null, name: text.toLowerCase(), text: shown, role: meaning.role };
}

const ARMED_GROUPS = new Set(["REB", "SEP", "PAR"]);

// The mediators of the Minsk Group are the Minsk Group; the journalists of Armenia are no body of it.
const isBody = ({ role }: Actor): boolean => role === "IGO" || role === "NGO" || role === "MON";

/** A common noun alone, by its own words. */
export const unsided = ({ meaning, text }: Common): Actor => ({
  id: null,
  name: withoutDeterminer(text).toLowerCase(),
  text,
  role: meaning.role,
});

const withoutDeterminer = (text: string): string => {
  const [first = "", ...rest] = text.split(" ");
  return DETERMINERS.has(first.toLowerCase()) && rest.length > 0 ? rest.join(" ") : text;
};
