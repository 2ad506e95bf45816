import { describe, expect, it } from "vitest";
import { read } from "./read.js";

/** Who accuses in a text, by id, else by name. */
const accusers = (text: string): string[] =>
  read(text)
    .filter((f) => f.type === "ACCUSE")
    .flatMap((f) => f.actor.map((a) => a.id ?? a.name));

describe("a surname that a list has", () => {
  it("is somebody else's beside another given name, and then in the whole report", () => {
    const text =
      "Natig Aliyev, the energy minister, said Armenia had shelled a pipeline. Aliyev accused Armenia of sabotage.";
    expect(accusers(text)).toEqual(["Natig Aliyev"]);
    expect(accusers("General Peter Kony accused Uganda of shelling Yei.")).toEqual(["Peter Kony"]);
  });

  it("stays with whom the report has named by it", () => {
    const text =
      "President Aliyev met envoys. Rovshan Aliyev, a trader, was there. Aliyev accused Armenia of shelling Ganja.";
    expect(accusers(text)).toEqual(["ilham-aliyev"]);
  });

  it.each([
    ["On Friday Comrade Prachanda accused the army of shelling Rolpa.", "prachanda"],
    ["Republican Trump accused Iran of shelling Basra.", "donald-trump"],
    ["Field Marshal Haftar accused Turkey of shelling Tripoli.", "khalifa-haftar"],
    ["Ilkham Aliyev accused Armenia of shelling Ganja.", "ilham-aliyev"],
    ["Yesterday Aliyev accused Armenia of shelling Ganja.", "ilham-aliyev"],
    ["Embattled Aliyev accused Armenia of shelling Ganja.", "ilham-aliyev"],
    ["On Monday President Aliyev accused Armenia of shelling Ganja.", "ilham-aliyev"],
  ])("is his in another spelling, behind a title, and behind what is no name: %s", (text, id) => {
    expect(accusers(text)).toEqual([id]);
  });
});
