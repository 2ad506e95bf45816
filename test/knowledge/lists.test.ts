import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { genericEntries } from "../../src/knowledge/generic.js";
import { type Entity, loadKnowledge, parseEntities } from "../../src/knowledge/index.js";
import { SHIPPED_LISTS } from "../../src/knowledge/load.js";
import { officeEntries } from "../../src/knowledge/offices.js";
import { references } from "../../src/knowledge/parse.js";
import { firstKey, fold, runsOf } from "../../src/knowledge/runs.js";
import { compareAscii } from "../../src/model/index.js";
import { AMBIGUOUS } from "./ambiguous.js";

const { knowledge, problems } = loadKnowledge();
const all = knowledge.entities;
const states = all.filter((e) => e.kind === "state");

const read = (file: string): string => readFileSync(new URL(`../../data/knowledge/${file}`, import.meta.url), "utf8");

const namesOf = (e: Entity): string[] => [
  e.name,
  ...e.aliases,
  ...(e.adjectives ?? []),
  ...(e.demonyms ?? []),
  ...(e.metonyms ?? []).map((m) => m.name),
];

describe("the shipped lists", () => {
  it("have no bad line", () => expect(problems).toEqual([]));

  it.each([
    ["offices", officeEntries],
    ["words for people", genericEntries],
  ] as const)("have every spokesman as a woman, and the plain word, too: %s", (_, entries) => {
    const forms = new Set<string>(entries().map(([form]) => form));
    const men = [...forms].filter((form) => form.endsWith("spokesman"));
    expect(men.length).toBeGreaterThan(3);
    expect(
      men.flatMap((form) => ["woman", "person"].map((end) => form.replace(/man$/, end))).filter((f) => !forms.has(f)),
    ).toEqual([]);
  });

  it.each(SHIPPED_LISTS)("%s is sorted by id, one entry a line", (file) => {
    const ids = read(file)
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).id as string);
    expect(ids).toEqual([...ids].sort(compareAscii));
    expect(parseEntities(read(file), file).entities).toHaveLength(ids.length);
  });

  it("give every id once", () => {
    const lines = SHIPPED_LISTS.flatMap((file) => read(file).trimEnd().split("\n"));
    expect(all).toHaveLength(lines.length);
  });

  it("refer only to ids that are there", () => {
    expect(
      all.flatMap((e) =>
        references(e)
          .filter((id) => !knowledge.byId.has(id))
          .map((id) => `${e.id}: ${id}`),
      ),
    ).toEqual([]);
  });

  it("have countries that are states, past or present", () => {
    const odd = all.flatMap((e) => (e.country ?? []).filter((id) => !knowledge.byId.get(id)?.kind.endsWith("state")));
    expect(odd).toEqual([]);
  });

  it("have every member of the UN, and the Holy See, Palestine, Kosovo and Taiwan", () =>
    expect(states).toHaveLength(197));

  it("give every state an adjective, and a capital that is a place there", () => {
    const lacking = states.filter((s) => {
      const capital = all.find((e) => e.kind === "place" && e.name === s.capital);
      return (s.adjectives ?? []).length === 0 || !capital?.country?.includes(s.id);
    });
    expect(lacking.map((s) => s.id)).toEqual([]);
  });

  it("give every force, organ and person a side", () => {
    const kinds = new Set(["force", "organ", "person"]);
    expect(all.filter((e) => kinds.has(e.kind) && !e.side).map((e) => e.id)).toEqual([]);
  });

  it("give every group, de-facto entity, organisation and mission what it takes", () => {
    const roles = new Set(["force", "organ", "organisation", "mission", "format"]);
    expect(all.filter((e) => roles.has(e.kind) && e.role === undefined).map((e) => e.id)).toEqual([]);
    expect(
      all.filter((e) => e.kind === "outlet" && (e.owner === undefined || e.side === undefined)).map((e) => e.id),
    ).toEqual([]);
  });

  it("call no outlet independent that is a state's or a party's", () => {
    expect(all.filter((e) => e.kind === "outlet" && e.owner === "party" && !e.side).map((e) => e.id)).toEqual([]);
    expect(all.filter((e) => e.kind === "outlet" && e.owner === "private" && e.side).map((e) => e.id)).toEqual([]);
  });

  it("share no name but those known to be ambiguous", () => {
    const holders = new Map<string, Set<Entity>>();
    for (const entity of all)
      for (const name of namesOf(entity)) {
        const key = runsOf(name)
          .map((run) => run.gap + run.text)
          .join("");
        holders.set(key, (holders.get(key) ?? new Set()).add(entity));
      }
    const shared = [...holders].filter(([, set]) => set.size > 1 && !isSeatOrTerritory([...set]));
    const got = Object.fromEntries(
      shared.map(([name, set]) => [
        name,
        [...set]
          .map((e) => e.id)
          .sort(compareAscii)
          .join(" "),
      ]),
    );
    expect(got).toEqual(AMBIGUOUS);
  });

  it("write no name twice in one entry", () => {
    expect(all.flatMap((e) => (new Set([e.name, ...e.aliases]).size < e.aliases.length + 1 ? [e.id] : []))).toEqual([]);
  });

  it("leave out what findings could not tell apart from common words", () => {
    const risky = new Set("will may march nice male split of man van bar reading pole cook said trend".split(" "));
    expect(all.flatMap((e) => namesOf(e).filter((n) => risky.has(fold(n).toLowerCase()) && n !== "Pole"))).toEqual([]);
  });

  it("are filed under the run that a text will be looked up by", () => {
    expect(all.flatMap(namesOf).filter((name) => firstKey(name) !== runsOf(name)[0]?.key)).toEqual([]);
  });

  it("load fast enough for a command that reads one report", () => {
    const texts = SHIPPED_LISTS.map(read);
    const start = performance.now();
    for (const text of texts) parseEntities(text, "f");
    // 20 ms where nothing else runs; the bound only catches a change of order.
    expect(performance.now() - start).toBeLessThan(500);
  });
});

/** A seat or a territory shares its name with whoever governs there; the context decides, so the lists need not. */
function isSeatOrTerritory(set: readonly Entity[]): boolean {
  const places = set.filter((e) => e.kind === "place");
  const rulers = set.filter((e) => e.kind === "state" || e.kind === "de-facto");
  return set.length === 2 && places.length === 1 && rulers.length === 1;
}
