import type { Token } from "../language/index.js";
import type { Mention } from "./mention.js";
import type { MaybeTagged } from "./tokens.js";

const COLLECTIVE =
  /^(both|the|two|all|either|neither|each|warring|rival|opposing|conflicting|feuding|hostile|signatory|of|sides?|parties|belligerents|countries|neighbou?rs|foes|enemies|rivals|governments|armies|delegations)$/i;
const COLLECTIVE_HEAD =
  /^(sides?|parties|party|belligerents|combatants|neighbou?rs|foes|enemies|rivals|adversaries|countries|nations|states|governments|armies|militaries|delegations|capitals|factions|signatories|camps)$/i;
/** Which of these need "both" or "the two", and which mean the sides with any of the words before them. */
const ANY = /^(sides|parties|belligerents|neighbou?rs|foes|enemies|rivals|countries)$/i;
const BOTH = /^(both|two|either|neither|each|all|warring|rival|opposing|conflicting|feuding|hostile|signatory)$/i;
/** "both sides", "the two belligerents": whoever the report is about. */
export function* collectives(tokens: readonly Token[]): Generator<Mention> {
  for (const [i, token] of tokens.entries()) {
    if (!COLLECTIVE_HEAD.test(token.text)) continue;
    let start = i;
    while (start > 0 && COLLECTIVE.test(tokens[start - 1]?.text ?? "")) start--;
    while (start < i && /^of$/i.test(tokens[start]?.text ?? "")) start++;
    const before = tokens.slice(start, i);
    const isMeant = ANY.test(token.text) ? start < i : before.some((t) => BOTH.test(t.text));
    // "either side" is of two, "all parties" may be many.
    if (/^(side|party)$/i.test(token.text) && !before.some((t) => /^(either|neither|each)$/i.test(t.text))) continue;
    if (isMeant) yield { start, end: i + 1, actors: [], place: null, named: true, collective: true };
  }
}

const ASKED = /^(on|urg(e|es|ed|ing)|ask(s|ed|ing)?|told|from|between|press(es|ed|ing)?)$/i;

/** "called on both to", "heard from both": the two sides, without their noun. */
export function* bothAlone(tokens: readonly Token[]): Generator<Mention> {
  for (const [i, token] of tokens.entries())
    if (
      /^both$/i.test(token.text) &&
      ASKED.test(tokens[i - 1]?.text ?? "") &&
      /^(to|not|for|[.,;])$/i.test(tokens[i + 1]?.text ?? ".")
    )
      yield { start: i, end: i + 1, actors: [], place: null, named: true, collective: true };
}

const ADVERSARY = /^(enemy|adversary|opponent)$/i;
const THEIR_FORCES = /^(forces?|troops?|artillery|aircraft|aviation|drones?|units?|soldiers?|positions?|side)$/i;

/** "the adversary", "enemy artillery", "the other side": of the report's two sides, who that is turns on who says so (others.ts). */
export function* adversaries(text: string, tokens: readonly MaybeTagged[]): Generator<Mention> {
  for (const [i, token] of tokens.entries()) {
    const isEnemy =
      ADVERSARY.test(token.text) &&
      (/^the$/i.test(tokens[i - 1]?.text ?? "") || THEIR_FORCES.test(tokens[i + 1]?.text ?? ""));
    if (isOtherSide(tokens, i)) yield mentionOf(text, tokens, i - 2, i + 1);
    if (!isEnemy) continue;
    const end = THEIR_FORCES.test(tokens[i + 1]?.text ?? "") ? i + 2 : i + 1;
    // "the enemy within", "the enemy of".
    if (/^(of|within|number|combatants?)$/i.test(tokens[end]?.text ?? "")) continue;
    const start = /^the$/i.test(tokens[i - 1]?.text ?? "") ? i - 1 : i;
    yield mentionOf(text, tokens, start, end);
  }
}

/** "while the other side released 44": not "on the other side of the border". */
const isOtherSide = (tokens: readonly MaybeTagged[], i: number): boolean =>
  /^(side|party|camp)$/i.test(tokens[i]?.text ?? "") &&
  /^(other|opposing|opposite)$/i.test(tokens[i - 1]?.text ?? "") &&
  /^the$/i.test(tokens[i - 2]?.text ?? "") &&
  !/^(on|across|at|along|over|in)$/i.test(tokens[i - 3]?.text ?? "") &&
  !(/^of$/i.test(tokens[i + 1]?.text ?? "") && !/ing$/i.test(tokens[i + 2]?.text ?? ""));

function mentionOf(text: string, tokens: readonly MaybeTagged[], start: number, end: number): Mention {
  const shown = text.slice(tokens[start]?.start, tokens[end - 1]?.end);
  return {
    start,
    end,
    actors: [{ id: null, name: shown.toLowerCase(), text: shown, role: "UAF" }],
    place: null,
    named: false,
  };
}
