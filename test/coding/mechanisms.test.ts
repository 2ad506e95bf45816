import { describe, expect, it } from "vitest";
import { read } from "./read.js";

const TRUCE = "Angola and UNITA signed a truce on Sunday.";
const told = (text: string): string[] =>
  read(text).map(({ type, mode, kind, status, count, claim }) =>
    [type, ...(mode ?? kind ?? []), status, ...(count === undefined ? [] : [count]), claim.stance].join(" "),
  );

describe("what no rule of its own tells", () => {
  it.each([
    // Parts of a count, and none where the number counts what its own sentence names.
    [
      `${TRUCE} The mission recorded 31 ceasefire violations in Huambo. Nineteen had been recorded in the previous week.`,
      "compliance violated actual 19 says",
    ],
    // Those held or freed go by a number.
    [
      `${TRUCE} UNITA took 60 prisoners near Kuito. Forty others were let go by UNITA.`,
      "RETREAT release actual 40 reports",
    ],
    // A lie is a denial of what it is said of.
    ["The story that Angolan forces shelled Kuito is a lie.", "ASSAULT heavy-weapons actual denies"],
    // The participle is not the sentence's verb.
    [
      "The ceasefire agreement concluded on 22 February between Angola and UNITA remains largely observed.",
      "compliance partly-holds actual reports",
    ],
    // Weapons strike by themselves.
    [
      "UNITA shelled the Angolan army on Sunday. A rocket damaged a depot near Kuito.",
      "ASSAULT heavy-weapons actual reports",
    ],
    // What is due is the talks.
    [`${TRUCE} The talks are due to resume in Lisbon on October 20.`, "CONSULT planned reports"],
    // What a deal forbids is no attack.
    [`${TRUCE} Under the deal UNITA is barred from attacking villages.`, "provision cessation promised reports"],
    // "Provides for X to do" promises that X does.
    [`${TRUCE} The truce provides for aid to flow unhindered.`, "provision humanitarian-access promised reports"],
    // Most of a place is not all of it.
    [`${TRUCE} The truce continued to hold in most of Huambo province.`, "compliance partly-holds actual reports"],
    [`${TRUCE} The truce was respected in two of the three provinces.`, "compliance partly-holds actual reports"],
    [`${TRUCE} The truce continued to hold in Huambo.`, "compliance holds actual reports"],
    // An aside parts a noun from its of-phrase, and what is welcomed has happened.
    [
      `${TRUCE} We welcome the release, on 9 October at Kuito, of eleven prisoners of war.`,
      "RETREAT release actual 11 reports",
    ],
    // What was to have been done was not.
    [
      `${TRUCE} The withdrawal of troops was to have been completed by June.`,
      "provision withdrawal unfulfilled reports",
    ],
    // Armed men leave a place that no list knows.
    [`${TRUCE} UNITA has since abandoned Quilombo.`, "RETREAT withdraw actual reports"],
    // So much of a thing that no list knows, from whoever lives by giving.
    [`${TRUCE} UNICEF supplied 450 school desks at Kuito.`, "AID actual reports"],
    // What hurts needs no auxiliary in a clause cut short.
    [
      "Angola and UNITA signed a truce on Sunday. A mine went off under a lorry of UNITA near Kuito, two drivers hurt.",
      "ASSAULT explosives actual reports",
    ],
    // A time of day is no part of what a live page says.
    [
      `${TRUCE}\n\n11.20 In return Angola is to free 183 prisoners later today.`,
      "provision prisoner-release scheduled 183 reports",
    ],
  ])("%s", (text, expected) => expect(told(text)).toContain(expected));

  it.each([
    `${TRUCE} The mission recorded 31 ceasefire violations in Huambo. Nineteen teachers had been hired in the previous week.`,
    `${TRUCE} UNICEF supplied a statement at Kuito.`,
    `${TRUCE} The ambassador has since abandoned Ortega.`,
    `${TRUCE} It was meant to end 26 years of war.`,
  ])("finds no more than the truce and its breaches in: %s", (text) =>
    expect(
      read(text).filter(({ type, count, kind }) => !(type === "truce" || count === 31 || kind?.[0] === "extended")),
    ).toEqual([]),
  );
});

describe("who, whom and when, where the clause does not say", () => {
  it("gives the sides to a bare both", () => {
    const asked = read(`${TRUCE} The African Union called on both to end the fighting.`).find(
      (f) => f.type === "REQUEST",
    );
    expect(asked?.recipient.map((a) => a.id)).toEqual(["AGO", "unita"]);
  });
  it("counts the dead and the hurt of a clause each by its own number", () => {
    const mine = read("A mine killed a woman and wounded her two children near Kuito in Angola.").find(
      (f) => f.type === "ASSAULT",
    );
    expect([mine?.killed, mine?.injured]).toEqual([1, 2]);
  });
  it("hands nothing over to whoever gives it", () => {
    const freed = read("Angola handed over ten captives to Angola.").find((f) => f.type === "RETREAT");
    expect(freed?.recipient).toEqual([]);
  });
  it("dates what happened when something was over by a day", () => {
    const struck = read("The lull in Huambo was over by Friday when Angolan jets struck three UNITA bases.").find(
      (f) => f.type === "ASSAULT",
    );
    expect(struck?.time.start).toBe("2020-10-09");
  });
  it("takes the words that letters in brackets abbreviate for one name", () => {
    const fought = read(
      "Angola and the União Nacional para a Independência Total de Angola (UNITA) clashed near Kuito on Sunday.",
    ).find((f) => f.type === "ASSAULT");
    expect(fought?.actor.map((a) => a.id)).toEqual(["AGO", "unita"]);
  });
  it("lays a breach to those it is attributed to", () => {
    const breach = read(`${TRUCE} Twelve violations of the truce were attributed to UNITA.`).find(
      (f) => f.type === "compliance",
    );
    expect(breach?.actor.map((a) => a.id)).toEqual(["unita"]);
  });
  it("gives planes to the one whose they are", () => {
    const hit = read("Angola, whose planes on Sunday had hit a base of UNITA, said nothing.").find(
      (f) => f.type === "ASSAULT",
    );
    expect(hit?.actor.map((a) => a.id)).toEqual(["AGO"]);
  });
  it("lets whoever keeps a count tell it", () => {
    const toll = read(
      `${TRUCE} UNITA shelled Kuito on Monday. The Angolan health ministry raised its toll to 40 killed.`,
    ).find((f) => f.killed === 40);
    expect(toll?.claim.by.map((a) => a.id)).toEqual(["AGO"]);
  });
});

describe("violence that a truce follows", () => {
  const text = "Angola and UNITA have agreed to stop fighting in Huila, following clashes on Tuesday and Wednesday.";
  it("has its days to itself", () => {
    expect(read(text).map(({ type, time }) => [type, time.start, time.end])).toEqual([
      ["truce", null, null],
      ["ASSAULT", "2020-10-06", "2020-10-07"],
    ]);
  });

  it.each([
    ["Clashes on Tuesday left three soldiers and four UNITA guerrillas dead near Kuito.", 7],
    ["Clashes on Tuesday left the dead soldiers unburied near Kuito.", undefined],
  ])("left them dead, whomever it names last: %s", (told, killed) => {
    expect(read(`${TRUCE} ${told}`).find((f) => f.type === "ASSAULT")?.killed).toBe(killed);
  });
});
