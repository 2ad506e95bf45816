import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simd, treeFault, words } from "./parser-model.js";

/** Relation and head of a word in a sentence; the last of them where there are several. */
function place(text: string, word: string): string {
  const { forms } = words(text);
  const [tree] = simd.parse([{ forms }]);
  const i = forms.lastIndexOf(word);
  return `${tree?.deprel[i]} ${forms[(tree?.head[i] ?? 0) - 1] ?? "ROOT"}`;
}

describe("chains of phrases behind an event noun", () => {
  it("hang by-phrases on the event, not on the thing between", () => {
    const text = "The supply of trucks to Chad by Gabon was delayed .";
    expect(place(text, "Gabon")).toBe("nmod supply");
    expect(place(text, "Chad")).toBe("nmod supply");
    expect(place("The storming of the fort near Kidal by nomads ended the siege .", "nomads")).toBe("nmod storming");
  });
  it("leave what belongs to the noun between, and times", () => {
    expect(place("The removal of a book by Orwell was noted .", "Orwell")).toBe("nmod book");
    expect(place("The removal of threats to shipping was welcomed .", "shipping")).toBe("nmod threats");
    expect(place("The head of the office of the province resigned .", "province")).toBe("nmod office");
  });
  it("make from, against, on and with reach past the thing or the doer", () => {
    expect(place("The expulsion of envoys from Asmara was a warning .", "Asmara")).toBe("nmod expulsion");
    expect(place("The use of gas against villages was proven .", "villages")).toBe("nmod use");
    expect(place("A raid by herders on a farm left two dead .", "farm")).toBe("nmod raid");
  });
});

describe("phrases of the verb", () => {
  it("are not hung on its object", () => {
    expect(place("The rebels released two pilots to the Red Cross .", "Cross")).toBe("obl released");
    expect(place("Iraq accused Turkey of bombing the town .", "bombing")).toBe("advcl accused");
    expect(place("Sudan rejected mediation by Kenya .", "Kenya")).toBe("nmod mediation");
    expect(place("Paris offered Tbilisi military aid .", "Tbilisi")).toBe("iobj offered");
  });
});

describe("clauses", () => {
  it("that no word is a verb of get one", () => {
    expect(place("Norway froze aid .", "froze")).toBe("root ROOT");
    expect(place("Norway froze aid .", "Norway")).toBe("nsubj froze");
    expect(place("Norway froze aid .", "aid")).toBe("obj froze");
  });
  it("are what is said, without a that", () => {
    const text = "Witnesses reported Chadian drones fired missiles at targets in Kidal .";
    expect(place(text, "fired")).toBe("ccomp reported");
    expect(place(text, "drones")).toBe("nsubj fired");
    expect(place("The mission reported two violations committed on Sunday .", "committed")).toBe("acl violations");
  });
  it("of saying have a subject", () => {
    expect(place("The dam is mined , Kyiv alleges .", "Kyiv")).toBe("nsubj alleges");
    expect(place("The convoy was looted , complained the head of the agency .", "head")).toBe("nsubj complained");
  });
});

describe("headlines", () => {
  it.each([
    ["Norway bombs homes in northern Chad", "bombs", "Norway", "homes"],
    ["Chadian settler kills Sudanese in disputed town", "kills", "settler", "Sudanese"],
    ["Paris orders ‘ complete siege ’ on Kidal", "orders", "Paris", "siege"],
    ["Truck ramming kills two people in Kidal", "kills", "ramming", "people"],
  ])("have their verb, its subject and its object: %s", (text, verb, subject, object) => {
    expect(place(text, verb)).toBe("root ROOT");
    expect(place(text, subject)).toBe(`nsubj ${verb}`);
    expect(place(text, object)).toBe(`obj ${verb}`);
  });
  it("have a verb that goes with a preposition, and a second verb", () => {
    expect(place("Truck ramming kills two people in Kidal .", "kills")).toBe("root ROOT");
    expect(place("UN chief calls for truce in Kidal", "chief")).toBe("nsubj calls");
    expect(place("Norway bombs homes in northern Chad , kills 12", "kills")).toBe("conj bombs");
    expect(place("Norway bombs homes in northern Chad , kills 12", "12")).toBe("obj kills");
  });
  it.each([
    ["Israeli air strikes on Gaza", "strikes"],
    ["Chad arms deal under fire", "deal"],
    ["Truce talks Sunday in Kidal", "talks"],
    ["Libya ’s protests and the future of ties", "protests"],
  ])("may be nouns alone: %s", (text, head) => {
    expect(place(text, head)).toBe("root ROOT");
  });
});

it("repairs leave a tree a tree", () => {
  const word = fc.constantFrom(
    ...words(
      "The supply of arms to Ukraine by Germany was froze aid Kyiv alleges accused bombing offered talks , . said from on kills bombs 12 calls for",
    ).forms,
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 16 }), (forms) => {
      const [tree] = simd.parse([{ forms }]);
      expect(tree && treeFault(tree, forms.length)).toBeNull();
    }),
    { numRuns: 150 },
  );
});
