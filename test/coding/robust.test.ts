import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeReports } from "../../src/coding/index.js";
import type { Finding } from "../../src/model/index.js";
import { coderWith, read } from "./read.js";

/** Every finding shows words that are there, inside its sentence; ids are its own. */
function holds(text: string, findings: readonly Finding[]): void {
  for (const { evidence, sentence } of findings) {
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
    expect(evidence.text).not.toBe("");
    expect(sentence.start).toBeLessThanOrEqual(evidence.start);
    expect(sentence.end).toBeGreaterThanOrEqual(evidence.end);
  }
  expect(new Set(findings.map((f) => f.id)).size).toBe(findings.length);
}

const CLAUSE = "Armenian forces shelled the town of Ganja on Sunday, the defence ministry of Azerbaijan said";

// Pieces of news, and of what breaks it.
const PIECES = [
  CLAUSE,
  "said",
  "the truce",
  "Rebels",
  "killed three civilians",
  "“",
  "”",
  '"',
  "(",
  ")",
  "[",
  ". ",
  "... ",
  " ",
  "\n\n",
  "\u202E",
  "\u200F",
  "\u00AD",
  "\u200D",
  "\uD83D\uDE80",
  "👨‍👩‍👧",
  "İ",
  "ﬀ",
  "\uFFFD",
  "﷽",
  "é".normalize("NFD"),
  "停火",
  "۳",
  "O'",
  "--",
  "№",
  "\t",
];
const broken = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme", maxLength: 6 })), {
  maxLength: 40,
});

describe("any text", () => {
  it("is read without a fault, and what is found is there", () => {
    fc.assert(
      fc.property(broken, (pieces) => {
        const text = pieces.join("").replace(/[\uD800-\uDFFF]/gu, "\uFFFD");
        holds(text, read(text));
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ["a sentence of 600 tokens", `${CLAUSE}, and ${"the army, the rebels and the villagers, ".repeat(60)}${CLAUSE}.`],
    ["quotations within quotations", `${"“He said ".repeat(80)}${CLAUSE}${"”".repeat(80)}.`],
    ["brackets within brackets", `${"(".repeat(150)}${CLAUSE}${")".repeat(150)}.`],
    ["marks from right to left", [...CLAUSE].map((c) => `\u202E${c}\u202C`).join("")],
    ["words parted by soft hyphens", `${CLAUSE.replace(/(\w{3})(?=\w)/g, "$1\u00AD")}.`],
    ["emoji between all words", `${CLAUSE.replaceAll(" ", " 💥 ")}.`],
    ["lines of one word", `${CLAUSE.replaceAll(" ", "\n")}.`],
    ["full stops alone", ". ".repeat(5000)],
    ["one word of 50,000 letters", "a".repeat(50_000)],
    [
      "a list of 150 names",
      `${Array.from({ length: 150 }, () => "Armenia").join(", ")} and Azerbaijan agreed on a ceasefire.`,
    ],
  ])("as %s", (_, text) => {
    holds(text, read(text));
  });

  it("of a megabyte without a full stop ends", () => {
    const word = "The army shelled the rebels in the north and the rebels shelled the army in the south ";
    const text = word.repeat(Math.ceil(2 ** 20 / word.length));
    // Read as it would be, so that the gate must come to its end too; a hundredth of it for the rest.
    const part = text.slice(0, text.length / 100);
    expect(read("x ".repeat(2 ** 19), "2020-10-12", "r", {})).toEqual([]);
    holds(part, read(part));
  });
});

describe("the order of reports", () => {
  const texts = [
    `${CLAUSE}. Two people were wounded.`,
    "The truce between Mali and the rebels held on Monday. He said it would last.",
    "President Kemal Aydin of Turkey met Iranian ministers. Aydin warned of war.",
    "The club won the match.",
    "Rebels freed 30 hostages in Goma.",
  ];
  const reports = texts.map((text, i) => ({ id: `r${i}`, date: "2020-10-12", text, source: null }));
  const coder = coderWith({ gate: false });
  const together = (order: readonly number[]): string[] => {
    const findings = codeReports(
      order.flatMap((i) => reports[i] ?? []),
      coder,
    );
    return order.map((i, at) => `${i} ${JSON.stringify(findings[at])}`).sort();
  };

  it("and their company change nothing, to the byte", () => {
    const alone = reports.map((r, i) => `${i} ${JSON.stringify(codeReports([r], coder)[0])}`);
    expect(together([0, 1, 2, 3, 4])).toEqual(alone);
    expect(together([4, 2, 0, 3, 1])).toEqual(alone);
    expect(together([3, 1, 4, 0, 2])).toEqual(alone);
  });
});
