import { describe, expect, it } from "vitest";
import { ids, read } from "./read.js";

/** The first finding of a type, by its sides, place and days. */
function told(text: string, type: string, source: string | null = null): Record<string, unknown> | undefined {
  const finding = read(text, "2020-10-12", "r", undefined, source).find((f) => f.type === type);
  if (!finding) return undefined;
  const { actor, recipient, place, time, claim, status, killed } = finding;
  return {
    actor: ids(actor),
    recipient: ids(recipient),
    place: place.map((p) => p.id ?? p.name),
    start: time.start,
    by: ids(claim.by),
    stance: claim.stance,
    status,
    killed,
  };
}

describe("what belongs to another clause", () => {
  it("an aside about a name keeps its place and day to itself", () => {
    const text = "The ELN, with which Colombia opened talks in Havana in 2014, blew up a pipeline.";
    expect(told(text, "ASSAULT")).toMatchObject({ actor: ["eln"], place: [], start: null });
  });

  it("the clause that dates an act does not place it", () => {
    const text = "Indonesia imposed martial law after talks in Tokyo broke down.";
    expect(told(text, "COERCE")).toMatchObject({ actor: ["IDN"], place: [] });
  });

  it("'it' is not the subject of an aside", () => {
    const text = "The ELN, with which Colombia has spoken, kidnaps people; on Sunday it blew up a pipeline in Arauca.";
    expect(told(text, "ASSAULT")?.actor).toEqual(["eln"]);
  });

  it("those killed wounded nobody", () => {
    const text = "Azerbaijan attacked Martuni on Friday. The attack killed five people and wounded dozens.";
    expect(told(text, "ASSAULT")).toMatchObject({ actor: ["AZE"], killed: 5 });
  });

  it("a city led in by a preposition is where, not who", () => {
    expect(told("Talks in Tokyo broke down.", "REJECT")).toBeUndefined();
    expect(told("Turkish troops entered Baku. Russia's foreign minister arrived in Ankara.", "CONSULT")).toMatchObject({
      recipient: ["TUR"],
    });
  });

  it("a capital that is accused is no place", () => {
    expect(told("Armenia accused Baku of shelling villages.", "ACCUSE")).toMatchObject({
      recipient: ["AZE"],
      place: [],
    });
  });
});

describe("the other side", () => {
  const WAR = "Armenia and Azerbaijan agreed a truce on Saturday. ";

  it("each blames the other", () => {
    const breach = told(`${WAR}Each side blamed the other for violations of the truce.`, "compliance");
    expect(breach).toMatchObject({ actor: ["ARM", "AZE"], by: ["ARM", "AZE"], stance: "accuses" });
  });

  it("the adversary of whoever speaks", () => {
    const text = `The Ministry of Defence of Armenia informs:\n${WAR}The adversary fired a missile at our positions.`;
    expect(told(text, "ASSAULT")).toMatchObject({ actor: ["AZE"], recipient: ["ARM"], by: ["ARM"] });
  });

  it("what neither side says nobody says", () => {
    expect(told(`${WAR}Neither side admits having broken the truce.`, "compliance")).toBeUndefined();
  });
});

describe("the terms of a list", () => {
  it("are promised, below a heading that names the deal", () => {
    const text =
      "Yemen and the Houthis signed an agreement. The agreement provides for:\n- the withdrawal of all forces from the ports;\n- the exchange of all prisoners.";
    const terms = read(text).filter((f) => f.type === "provision");
    expect(terms.map((f) => [f.kind?.[0], f.status])).toEqual([
      ["withdrawal", "promised"],
      ["prisoner-exchange", "promised"],
    ]);
  });

  it("are none where the list is of something else", () => {
    const text =
      "Yemen and the Houthis signed an agreement. On the menu:\n- the withdrawal of all forces from the ports;\n- fish.";
    expect(read(text).filter((f) => f.type === "provision")).toEqual([]);
  });
});

describe("who and where by what is done", () => {
  it("a name that is held or raided is a place", () => {
    expect(told("The Houthis raided Bin-Tahir on Friday.", "ASSAULT")?.place).toEqual(["Bin-Tahir"]);
  });

  it("a truce is its owner's", () => {
    expect(told("Armenia fought Azerbaijan. The ELN's ceasefire began on Friday.", "truce")?.actor).toEqual(["eln"]);
  });

  it("occupied land is its country's", () => {
    expect(told("Armenian forces have occupied Aghdam since 1993.", "occupies")?.recipient).toEqual(["AZE"]);
  });

  it("a body is known again by its last word", () => {
    const text =
      "The OSCE Special Monitoring Mission to Ukraine met the mayor. The separatists denied the Mission access to Olenivka.";
    expect(told(text, "COERCE")?.recipient).toEqual(["osce"]);
  });

  it("a soldier fatally wounded is dead", () => {
    expect(told("Azerbaijan shelled Martuni; a soldier was fatally wounded.", "ASSAULT")?.killed).toBe(1);
  });
});
