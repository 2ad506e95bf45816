import { describe, expect, it } from "vitest";
import type { Place, PlaceNames } from "../model.js";
import { choosing, chosenIn } from "./chosenNames.js";
import { calledBy, namedPlaces, namingOf, otherNames, placeLabel, placesInWords } from "./naming.js";

const STEPANAKERT: PlaceNames = {
  id: "stepanakert",
  name: "Stepanakert",
  forms: ["Stepanakert"],
  names: ["Khankendi", "Xankəndi"],
  alternates: ["Khankendi", "Xankəndi"],
};
const GANJA: PlaceNames = { id: "ganja", name: "Ganja", forms: ["Ganja"], names: ["Gəncə"], alternates: [] };
const told = (id: string | null, name: string, text = name): Place => ({ id, name, text });
const chosen = { stepanakert: "Khankendi" };

describe("the name of a place", () => {
  it("is the record's until one is chosen, and the record's stands beside that", () => {
    expect(placeLabel(calledBy(STEPANAKERT, undefined))).toBe("Stepanakert / Khankendi");
    expect(placeLabel(calledBy(STEPANAKERT, "Khankendi"))).toBe("Khankendi / Stepanakert");
    expect(placeLabel(calledBy(GANJA, "Gəncə"))).toBe("Gəncə / Ganja");
    expect(placeLabel(GANJA)).toBe("Ganja");
  });

  it("is never one that the place does not go by", () => {
    expect(calledBy(STEPANAKERT, "Shusha")).toBe(STEPANAKERT);
    expect(chosenIn("{broken")).toEqual({});
    expect(chosenIn('{"a":"A","b":2,"c":null}')).toEqual({ a: "A" });
    expect(chosenIn("[]")).toEqual({});
  });

  it("can be the record's again", () => {
    expect(choosing(chosen, "stepanakert", null)).toEqual({});
    expect(choosing(chosen, "shusha", "Shushi")).toEqual({ stepanakert: "Khankendi", shusha: "Shushi" });
  });

  it("keeps all the others, those of reports first", () => {
    const shusha = { name: "Shusha", forms: ["Shusha", "Shushi"], names: ["Şuşa", "Shushi"] };
    expect(otherNames(shusha)).toEqual(["Shushi", "Şuşa"]);
    expect(otherNames(calledBy(STEPANAKERT, "Khankendi"))).toEqual(["Stepanakert", "Xankəndi"]);
  });
});

describe("places of a finding", () => {
  const naming = namingOf([STEPANAKERT, GANJA], chosen);

  it("are called by the chosen name, whichever the report uses", () => {
    expect(namedPlaces([told("stepanakert", "Stepanakert", "Xankəndi"), told("ganja", "Ganja")], naming)).toEqual([
      { words: "Khankendi", also: ["Stepanakert", "Xankəndi"] },
      { words: "Ganja", also: [] },
    ]);
    expect(placesInWords([told("stepanakert", "Stepanakert")], new Map())).toBe("Stepanakert");
  });

  it("keep other words of the report, and stand once each", () => {
    expect(placesInWords([told("stepanakert", "Stepanakert", "the city")], naming)).toBe("the city (Khankendi)");
    expect(placesInWords([told(null, "Hadrut"), told(null, "Hadrut", "Hadrut")], naming)).toBe("Hadrut");
    expect(placesInWords([told(null, "Hadrut", "the town of Hadrut")], naming)).toBe("the town of Hadrut");
  });
});
