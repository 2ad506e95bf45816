import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/index.js";
import { ids, read } from "./read.js";

const one = (findings: readonly Finding[], type: string): Finding | undefined => findings.find((f) => f.type === type);
const places = (f: Finding): string[] => f.place.map((p) => p.name);

describe("lists of names", () => {
  it.each([
    ["The accord, signed on Friday by Ilham Aliyev, Nikol Pashinyan and Vladimir Putin, took effect.", "ARM AZE RUS"],
    ["The agreement was signed by Salva Kiir, Riek Machar and Omar al-Bashir.", "SDN SSD splm-io"],
    ["The accord was signed by Abiy Ahmed, Debretsion Gebremichael and Uhuru Kenyatta.", "ETH KEN tplf"],
  ])("%s", (text, who) => {
    expect(ids(one(read(text), "AGREE")?.actor).join(" ")).toBe(who);
  });
});

describe("papers that end a war", () => {
  it.each([
    ["Eritrea, Ethiopia and Somalia have signed a statement that ends the fighting.", "ERI ETH SOM"],
    ["Sudan and the RSF reached a deal to end the fighting on Monday.", "SDN rsf"],
    ["Pakistan and India have signed an agreement that ends the war.", "IND PAK"],
  ])("are a truce: %s", (text, who) => {
    const findings = read(text);
    expect(ids(one(findings, "truce")?.actor).join(" ")).toBe(who);
    expect(findings.map((f) => f.type)).not.toContain("AGREE");
  });

  it.each(["The chains signed a deal to end the price war.", "Pakistan and India have signed an agreement on water."])(
    "are none: %s",
    (text) => {
      expect(one(read(text), "truce")).toBeUndefined();
    },
  );
});

describe("who announces a truce with both sides", () => {
  it.each([
    [
      "Ukraine shelled Donetsk and Russia shelled Kharkiv. The governments of the United States, Russia and Ukraine said in a statement that a truce would take effect on Monday.",
      "RUS UKR",
      "USA",
    ],
    ["India accused Pakistan of shelling Poonch. India, Pakistan and China announced a ceasefire.", "IND PAK", "CHN"],
  ])("stands beside them: %s", (text, sides, third) => {
    const truce = one(read(text), "truce");
    const beside = [...(truce?.mediator ?? []), ...(truce?.claim.by ?? [])];
    expect(ids(truce?.actor).join(" ")).toBe(sides);
    expect(ids(beside)).toContain(third);
  });

  it("is a side where the report does not show who fights whom", () => {
    const truce = one(read("Kenya, Uganda and the M23 rebels announced a ceasefire."), "truce");
    expect(ids(truce?.actor)).toEqual(["KEN", "UGA", "m23"]);
  });
});

describe("terms told place by place", () => {
  const terms = (text: string): string[] =>
    read(text)
      .filter((f) => f.type === "provision")
      .map((f) => `${places(f)} ${f.time.end} ${f.status} ${ids(f.actor)}`);

  it.each([
    [
      "Georgia is to hand over the district of Gali by 20 November, Kodori by 25 November and Ochamchira by 1 December.",
      ["Gali 2020-11-20 promised GEO", "Kodori Gorge 2020-11-25 promised GEO", "Ochamchire 2020-12-01 promised GEO"],
    ],
    ["Under the accord the M23 rebels will vacate Goma by 1 November.", ["Goma 2020-11-01 promised m23"]],
    ["The handover of Kodori has been postponed from 15 to 25 November.", ["Kodori Gorge 2020-11-25 delayed "]],
    [
      "The prisoner exchange between Yemen's government and the Houthis was put off from Monday to Thursday.",
      [" 2020-10-15 delayed YEM,houthis"],
    ],
    [
      "The deadline for the withdrawal of Ukrainian troops from Stanytsia was extended from 3 to 10 November.",
      ["Stanytsia 2020-11-10 delayed "],
    ],
    ["The handover of the trophy has been postponed.", []],
  ])("%s", (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it("and strikes", () => {
    const found = read("The rebels shelled Goma on Friday and Bukavu on Saturday.");
    expect(found.map((f) => `${places(f)} ${f.time.start}`)).toEqual(["Goma 2020-10-09", "Bukavu 2020-10-10"]);
  });
});

describe("deeds only provided for", () => {
  it.each([
    "The mission said it would gather reports of violations of the truce by Sudan.",
    "Observers will check reports of ceasefire violations in Yemen.",
    "Sudan's army said it would respond to violations of the truce by the RSF.",
    "In case of violations of the truce by the Houthis, Saudi Arabia will respond.",
    "The centre will monitor violations of the ceasefire in Idlib.",
  ])("are no breach: %s", (text) => {
    expect(one(read(text), "compliance")).toBeUndefined();
  });

  it.each([
    "The mission verified 12 violations of the truce by the RSF.",
    "The army responded to violations of the truce by the RSF.",
    "Sudan reported violations of the truce by the RSF on Sunday.",
  ])("are one where they happened: %s", (text) => {
    expect(one(read(text), "compliance")?.status).toBe("actual");
  });

  it("are no attack: a patrol prevented it", () => {
    expect(
      one(read("The patrol prevented an attack on Goma by Rwandan troops."), "ASSAULT")?.status ?? "none",
    ).not.toBe("actual");
  });
});

describe("negation", () => {
  it.each([
    ["Sudan's army does not fire on civilian sites and observes the truce.", "negated", "holds"],
    ["The Houthis have not attacked the port and respect the ceasefire.", "negated", "holds"],
    ["The Houthis have attacked the port and do not respect the ceasefire.", "actual", "violated"],
  ])("reaches as far as the auxiliary: %s", (text, status, kind) => {
    const findings = read(text);
    expect(one(findings, "ASSAULT")?.status).toBe(status);
    expect(one(findings, "compliance")?.kind).toEqual([kind]);
  });

  it("a call to keep a truce judges nobody", () => {
    const findings = read("Guterres called on both sides to respect the ceasefire in Libya.");
    expect(findings.map((f) => f.type)).toEqual(["REQUEST"]);
  });
});

describe("a speaker's second verb", () => {
  it.each([
    ["The Sudanese army said that the RSF went on attacking and accused Ethiopia of arming it.", "ACCUSE", "SDN"],
    [
      "India said that Pakistan kept shelling the border and accused China of supplying it with weapons.",
      "ACCUSE",
      "IND",
    ],
    [
      "The Kenyan president said the rebels had broken the truce and warned that the army would respond.",
      "THREATEN",
      "KEN",
    ],
  ])("is his own: %s", (text, type, who) => {
    expect(ids(one(read(text), type)?.actor)).toEqual([who]);
  });
});

describe("the ministry", () => {
  const sayers = (text: string, source: string | null = null): string[] =>
    read(text, "2020-10-12", "r", undefined, source)
      .filter((f) => f.type === "ASSAULT" || f.type === "compliance")
      .map((f) => ids(f.claim.by).join(" "));

  it("is the one named last", () => {
    const text =
      "Ethiopia's defence ministry accused Eritrea of shelling Badme. Eritrea denied it. Eritrean troops had fired rockets at Zalambessa, the ministry said.";
    expect(sayers(text).at(-1)).toBe("ETH");
  });

  it("is the publisher's where none was named", () => {
    const text = "Eritrean troops shelled Badme on Sunday. The ministry said Eritrea had violated the ceasefire.";
    expect(sayers(text, "Ministry of Defence of Ethiopia")).toEqual(["ETH", "ETH"]);
  });
});

describe("what is called untrue", () => {
  it.each([
    ["The claim that Thailand shelled the hospital is a fabrication, Thailand's defence ministry said.", "THA"],
    ["The report that Ethiopian jets bombed Mekelle is not true, Ethiopia said.", "ETH"],
    ["Pakistan said the claim that it had shelled a school was a lie.", "PAK"],
    ["Rwanda's government dismissed as groundless the report that its troops had attacked Goma.", "RWA"],
  ])("is denied by who says so: %s", (text, who) => {
    const deed = one(read(text), "ASSAULT");
    expect([deed?.claim.stance, ids(deed?.claim.by)]).toEqual(["denies", [who]]);
  });

  it.each([
    "The report that Ethiopian jets bombed Mekelle is true, Ethiopia said.",
    "Thailand shelled the hospital, Cambodia's defence ministry said.",
  ])("but not what is called true: %s", (text) => {
    expect(one(read(text), "ASSAULT")?.claim.stance).not.toBe("denies");
  });
});

describe("lists of dead", () => {
  const SCENE = "India shelled Pakistan in July. Pakistan shelled India in August.";
  it.each([
    ["The Indian army added 45 names to its list of soldiers killed.", 45],
    ["India's list of fallen soldiers has reached 604 names.", 604],
    ["The Indian army added 23 names to its list of fallen soldiers, which now stands at 103.", 103],
    ["The Indian army published the names of 28 more soldiers who have been killed.", 28],
  ])("are totals: %s", (text, killed) => {
    const total = read(`${SCENE} ${text}`).at(-1);
    expect([total?.killed, total?.summary, ids(total?.recipient)]).toEqual([killed, true, ["IND"]]);
  });

  it.each([
    ["Since 15 April 41 civilians have been killed and 205 wounded in Sudan.", 41, 205],
    ["The shelling of Kharkiv left 22 dead and 95 injured.", 22, 95],
  ])("figures side by side stay apart: %s", (text, killed, injured) => {
    const toll = one(read(text), "ASSAULT");
    expect([toll?.killed, toll?.injured]).toEqual([killed, injured]);
  });
});

it("whom an accused side hit is the accuser's", () => {
  const hit = one(read("Kyiv accuses Russian forces of firing on its troops at 08:05."), "ASSAULT");
  expect([ids(hit?.actor), ids(hit?.recipient)]).toEqual([["RUS"], ["UKR"]]);
});

describe("a toll that another tells", () => {
  const SHELLED = "Pakistan's army said that Indian forces had shelled Kotli and nearby villages.";
  const toll = (text: string) => read(`${SHELLED} ${text}`).map((f) => [f.killed ?? null, f.summary ?? false]);

  it("is of no violence told just before by the other side, and a total where it says no day and no place", () => {
    expect(toll("India has reported 77 soldiers and 50 civilians killed.")).toEqual([
      [null, false],
      [50, true],
    ]);
    expect(toll("India says that at least 92 of its civilians have been killed.")).toEqual([
      [null, false],
      [92, true],
    ]);
  });

  it("is of that violence where the same side, or the report, tells it", () => {
    expect(toll("It said two civilians were killed.")).toEqual([[2, false]]);
    expect(toll("Two civilians were killed.")).toEqual([[2, false]]);
  });
});

describe("participles that close a sentence", () => {
  it("have no city's state for their doer", () => {
    const [hit] = read("Rockets struck the centre of the Angolan city of Kuito, killing 21 people and wounding 70.");
    expect([ids(hit?.actor), ids(hit?.recipient), hit?.killed, hit?.injured]).toEqual([[], ["AGO"], 21, 70]);
  });
});

describe("the fighting", () => {
  it("is not between two that only quarrel", () => {
    const [clash] = read(
      "Angola suspended exports of sensors to Zambia. Zambia accused Angola of a double standard. The fighting is in its second week.",
    ).filter((f) => f.type === "ASSAULT");
    expect(ids(clash?.actor)).toEqual([]);
  });

  it("is between those who fight or have a truce", () => {
    const [clash] = read(
      "Angola and UNITA signed a truce on Sunday. At least 43 people were killed in the clashes.",
    ).filter((f) => f.type === "ASSAULT");
    expect(ids(clash?.actor)).toEqual(["AGO", "unita"]);
  });
});

describe("a verb's own preposition", () => {
  const types = (text: string) => read(text).map((f) => f.type);

  it("leads in no day", () => {
    expect(types("Indian soldiers marched through Delhi on Friday in a victory parade.")).not.toContain("ASSAULT");
  });

  it("leads in a number of what is hit, and a day without one is no matter", () => {
    expect(types("Angolan forces fired rockets at 12 UNITA positions near Kuito.")).toContain("ASSAULT");
    expect(types("Angolan forces launched a new offensive Sunday against UNITA near Kuito.")).toContain("ASSAULT");
  });
});
