import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/index.js";
import { ids, read } from "./read.js";

/** One finding of a type in a text: "actor>recipient @place start..end by". */
function line(text: string, type: string, date = "2020-10-12"): string | null {
  const found = read(text, date).find((f) => f.type === type);
  if (!found) return null;
  const { actor, recipient, place, time, claim }: Finding = found;
  const times = `${time.start ?? ""}..${time.end ?? ""}`;
  return `${ids(actor)}>${ids(recipient)} @${place.map((p) => p.name).sort()} ${times} ${ids(claim.by)}`;
}

const WAR = "Armenia and Azerbaijan fought near Hadrut. Azerbaijan shelled Armenian positions. ";

describe("who", () => {
  it.each([
    // third parties mediate between the report's two; what one rejects is the other's
    [`${WAR}Qatar mediated the talks.`, "mediates", "QAT>ARM,AZE @ .. "],
    [`${WAR}Armenia rejected the proposal.`, "REJECT", "ARM>AZE @ .. "],
    // a pair named as such counts for more than who is named most
    [
      "The Israel-Hezbollah ceasefire was in force. Lebanon's army stayed in its barracks in Beirut. Lebanon said Israel shelled Tyre. Israel bombed Hezbollah positions. The truce began on Monday.",
      "truce",
      "ISR,hezbollah> @ 2020-10-12.. ",
    ],
    // units of a body that no list knows are that body's
    ["Units of the QZRK fired mortars at Goma.", "ASSAULT", "QZRK> @Goma .. "],
    // one's own truce needs no other side
    [`${WAR}Armenia declared a unilateral ceasefire on Monday.`, "truce", "ARM> @ 2020-10-12.. "],
    // "the soldiers" of a report about one state's war with a group are that state's
    ["M23 rebels hold Goma. Soldiers shelled Sake.", "ASSAULT", "COD> @Sake, Congo .. "],
    // what one is killed in is not one's own doing
    ["Three Armenian soldiers were killed in shelling near Hadrut.", "ASSAULT", ">ARM @Hadrut .. "],
    // the sayer blames, not whom he speaks of
    [
      "Armenia said Azerbaijan had violated the truce and accused Turkey of sending mercenaries.",
      "ACCUSE",
      "ARM>TUR @ .. ",
    ],
    ["The Supreme Soviet of South Ossetia declared a ceasefire.", "truce", "south-ossetia> @ .. "],
    ["Armenia blamed the ambush on Azerbaijan.", "ASSAULT", "AZE> @Azerbaijan .. ARM"],
  ])("%s", (text, type, wanted) => {
    expect(line(text, type)).toBe(wanted);
  });

  it.each([
    ["Information of the Border Guard Service of the Kyrgyz Republic\n\nTajik soldiers shelled Ak-Sai.", ["KGZ"]],
    [
      "LETTER TO THE PEOPLE\nFrom the High Command of the Oromo Liberation Army\n\nEthiopian soldiers shelled Nekemte.",
      ["ola"],
    ],
    ["Barisan Revolusi Nasional\n20 May 2022\n\nThai soldiers shelled Yarang.", ["brn"]],
    ["Our Reporter in Accra\n\nLiberian soldiers shelled Monrovia.", []],
  ])("speaks in %j", (text, wanted) => {
    const shelling = read(text).find((f) => f.type === "ASSAULT");
    expect(ids(shelling?.claim.by)).toEqual(wanted);
  });

  it.each([
    ["Three Armenian soldiers were killed in shelling near Hadrut.", ["ARM"]],
    ["Two Ukrainian civilians were killed and nine injured by Russian shelling.", ["UKR", null]],
    ["Shelling killed three Armenian soldiers and two Azerbaijani soldiers.", [null]],
  ])("counts whose dead: %s", (text, wanted) => {
    const figures = read(text).flatMap((f) => f.numbers ?? []);
    expect(figures.map((f) => f.of)).toEqual(wanted);
  });
});

describe("where and when", () => {
  it.each([
    ["Rebels shelled a village in Horro Guduru.", "rebels> @Horro Guduru .. "],
    ["Soldiers shelled a patrol near the Orosí volcano on Monday.", "soldiers> @Orosí 2020-10-12..2020-10-12 "],
    ["Shelling was heard in the Azerbaijani town of Barda.", "> @Barda .. "],
    ["Shelling was heard in the Armenian town of Barda.", "> @Barda .. "],
    [
      "Rebels left Goma on Saturday, eleven days after they shelled Sake.",
      "rebels> @Sake, Congo 2020-09-29..2020-09-29 ",
    ],
    ["Rebels shelled Goma on 5 and 6 October.", "rebels> @Goma 2020-10-05..2020-10-06 "],
    ["As was reported, on 3 October rebels shelled Goma.", "rebels> @Goma 2020-10-03..2020-10-03 "],
    ["15:10 - The army shelled Goma on Sunday.", "COD> @Goma 2020-10-11..2020-10-11 "],
  ])("%s", (text, wanted) => {
    expect(line(text, "ASSAULT")).toBe(wanted);
  });
});
