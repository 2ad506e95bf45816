import { describe, expect, it } from "vitest";
import { findNames, loadKnowledge, parseEntities, problemsIn } from "../../src/knowledge/index.js";
import { udTokens } from "./tokens.js";

const KNOWN = new Set(["AAA"]);

const BAD: readonly (readonly [line: string, what: RegExp])[] = [
  ["{", /not JSON/],
  ["[]", /not a JSON object/],
  ['{"kind":"group","name":"X"}', /has no id/],
  ['{"id":"a b","kind":"group","name":"X"}', /other characters/],
  ['{"id":"x","name":"X"}', /has no kind/],
  ['{"id":"x","kind":"tribe","name":"X"}', /kind "tribe"/],
  ['{"id":"x","kind":"group"}', /has no name/],
  ['{"id":"x","kind":"group","name":" "}', /has no name/],
  ['{"id":"x","kind":"group","name":"X","aliases":"Y"}', /aliases "Y"/],
  ['{"id":"x","kind":"group","name":"X","alias":["Y"]}', /"alias" is unknown/],
  ['{"id":"x","kind":"group","name":"X","role":"ARMY"}', /role "ARMY"/],
  ['{"id":"x","kind":"person","name":"X","side":"ZZZ"}', /"ZZZ"/],
  ['{"id":"x","kind":"group","name":"X","country":["AAA","ZZZ"]}', /"ZZZ"/],
  ['{"id":"x","kind":"state","name":"X","metonyms":[{"name":"Y","role":"?"}]}', /metonyms/],
  ['{"id":"x","kind":"place","name":"X"}', /lat or lon/],
  ['{"id":"x","kind":"place","name":"X","lat":95,"lon":0}', /lat 95/],
  ['{"id":"x","kind":"place","name":"X","lat":1}', /lat or lon/],
];

describe("parseEntities", () => {
  it.each(BAD)("%s", (line, what) => {
    const { entities, problems } = parseEntities(`\n# a comment\n${line}\n`, "mine.jsonl", KNOWN);
    expect(entities).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ where: "mine.jsonl:3", what: expect.stringMatching(what), read: false });
    expect(problems[0]?.remedy).not.toBe("");
  });

  it("goes on after a bad line, and names where an id was first", () => {
    const lines = ['{"id":"a","kind":"group","name":"A"}', "?", '{"id":"a","kind":"group","name":"B"}'].join("\n");
    const { entities, problems } = parseEntities(lines, "f");
    expect(entities).toEqual([{ id: "a", kind: "group", name: "A", aliases: [] }]);
    expect(problems.map((p) => p.where)).toEqual(["f:2", "f:3"]);
    expect(problems[1]?.what).toContain("f:1");
  });

  it("lets entries refer to one another in any order", () => {
    const lines =
      '{"id":"p","kind":"person","name":"P","side":"g"}\r\n{"id":"g","kind":"group","name":"G","country":["AAA"]}';
    expect(parseEntities(lines, "f", KNOWN)).toMatchObject({ entities: [{ id: "p" }, { id: "g" }], problems: [] });
  });

  it("takes a bare metonym for the government", () => {
    const { entities } = parseEntities('{"id":"X","kind":"state","name":"X","metonyms":["Y"]}', "f");
    expect(entities[0]?.metonyms).toEqual([{ name: "Y", role: "GOV" }]);
  });
});

describe("loadKnowledge", () => {
  it("adds a user's list to ours, and lets it mend ours", () => {
    const text = [
      '{"id":"front","kind":"group","name":"Front of Testers","country":["ARM"]}',
      '{"id":"boss","kind":"person","name":"Testa Bosse","side":"front"}',
      '{"id":"baku","kind":"place","name":"Baku","aliases":["Bakı","Old Bakutown"],"lat":40.4,"lon":49.9}',
    ].join("\n");
    const { knowledge, problems } = loadKnowledge([{ name: "mine.jsonl", text }]);
    expect(problems).toEqual([]);
    expect(knowledge.byId.get("boss")?.side).toBe("front");
    const ids = findNames(knowledge.names, udTokens("Testa Bosse in Old Bakutown")).map((m) => m.entities[0]?.id);
    expect(ids).toEqual(["boss", "baku"]);
    expect(loadKnowledge().knowledge.byId.has("front")).toBe(false);
  });

  it("names what is wrong in a user's list", () => {
    const { problems } = loadKnowledge([
      { name: "mine.jsonl", text: '{"id":"b","kind":"person","name":"B","side":"??"}' },
    ]);
    expect(problems.map((p) => p.where)).toEqual(["mine.jsonl:1"]);
  });

  it("loads once", () => expect(loadKnowledge()).toBe(loadKnowledge()));
});

describe("a user's simpler list", () => {
  const text = [
    "# mine",
    '{"name":"Front of Testers","country":["Armenia"]}',
    '{"name":"Testa Bosse","kind":"person","side":"Front of Testers"}',
    '{"name":"Old Bakutown","lat":40.4,"lon":49.9}',
    '{"name":"Testers\' Daily","owner":"private","side":null}',
    '{"name":"Nobody Known","kind":"person","side":"Front of Nobody"}',
    "{",
  ].join("\n");
  const { knowledge, problems } = loadKnowledge([{ name: "mine.jsonl", text }]);

  it("takes ids from names, kinds from what an entry has, and names for ids", () => {
    expect(knowledge.byId.get("front-of-testers")).toMatchObject({ kind: "group", country: ["ARM"] });
    expect(knowledge.byId.get("testa-bosse")?.side).toBe("front-of-testers");
    expect(knowledge.byId.get("old-bakutown")?.kind).toBe("place");
    expect(knowledge.byId.get("testers-daily")?.kind).toBe("outlet");
  });

  it("leaves out bad entries alone, each named by its line", () =>
    expect(problems.map((p) => p.where).sort()).toEqual(["mine.jsonl:6", "mine.jsonl:7"]));

  it("names the same problems without building anything", () =>
    expect(problemsIn([{ name: "mine.jsonl", text }])).toEqual(problems));
});
