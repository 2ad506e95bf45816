import type { Knowledge } from "../knowledge/index.js";
import type { Mention } from "./mention.js";
import type { Scene } from "./scene.js";

/**
 * Names that many towns have and the lists know of one: by the place they mean there, the states of which a report must
 * otherwise speak for them to mean it.
 */
const MEANT_IN: ReadonlyMap<string, { readonly name: RegExp; readonly states: readonly string[] }> = new Map([
  ["old-city-of-jerusalem", { name: /^old city$/i, states: ["ISR", "PSE"] }],
  ["green-line", { name: /^green line$/i, states: ["CYP"] }],
  ["green-zone", { name: /^(green|international) zone$/i, states: ["IRQ"] }],
]);

/** "The Old City" is Jerusalem's only in a report that otherwise speaks of it: elsewhere it stays as the report has it. */
export function withGenericPlaces(scenes: readonly Scene[], { byId }: Pick<Knowledge, "byId">): readonly Scene[] {
  const generic = scenes.flatMap((s) => s.mentions.filter(isGeneric));
  if (generic.length === 0) return scenes;
  const spoken = new Set(scenes.flatMap((s) => s.mentions.flatMap((m) => (isGeneric(m) ? [] : statesOf(m, byId)))));
  const unmeant = (m: Mention): boolean => isGeneric(m) && !statesFor(m).some((id) => spoken.has(id));
  return scenes.map((scene) =>
    scene.mentions.some(unmeant)
      ? {
          ...scene,
          mentions: scene.mentions.map((m) => (unmeant(m) ? asText(m) : m)),
          groups: scene.groups.map((g) => ({ ...g, mentions: g.mentions.map((m) => (unmeant(m) ? asText(m) : m)) })),
        }
      : scene,
  );
}

const statesFor = ({ place }: Mention): readonly string[] => MEANT_IN.get(place?.id ?? "")?.states ?? [];

const isGeneric = ({ place }: Mention): boolean =>
  place !== null && (MEANT_IN.get(place.id ?? "")?.name.test(place.text) ?? false);

/** The states that a mention is, acts for, or lies or fights in. */
function statesOf({ actors, place }: Mention, byId: Knowledge["byId"]): string[] {
  const ids = [...actors.flatMap((a) => [a.id, a.side?.id]), place?.id].flatMap((id) => id ?? []);
  return ids.flatMap((id) => [id, ...(byId.get(id)?.country ?? [])]);
}

const asText = (m: Mention): Mention =>
  m.place === null ? m : { ...m, place: { id: null, name: m.place.text, text: m.place.text } };
