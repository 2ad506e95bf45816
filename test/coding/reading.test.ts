import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demoReports } from "../support/demo.js";
import { ids, read } from "./read.js";

/** A finding in one line: what, who, to whom, through whom, where, when, who says it. */
const lines = (text: string, date: string): string[] =>
  read(text, date).map((f) =>
    [
      f.type,
      f.kind,
      f.mode,
      ids(f.actor),
      ">",
      ids(f.recipient),
      ids(f.mediator),
      f.time.start,
      f.time.end,
      f.status,
      f.claim.stance,
      ids(f.claim.by),
      f.killed,
      f.injured,
    ].join(" "),
  );

describe("reading", () => {
  // Whole names only, longest first; the same kind of name for each.
  const SWAP: readonly (readonly [string, string])[] = [
    ["Azerbaijanis", "Armenians"],
    ["Azerbaijani", "Armenian"],
    ["Azerbaijan", "Armenia"],
  ];
  const swapped = (text: string): string => {
    const other = new Map(
      SWAP.flatMap(
        ([a, b]) =>
          [
            [a, b],
            [b, a],
          ] as const,
      ),
    );
    return text.replace(/\b(Azerbaijanis?|Azerbaijan|Armenians?|Armenia)\b/g, (name) => other.get(name) ?? name);
  };
  const swappedIds = (line: string): string => line.replace(/ARM|AZE/g, (id) => (id === "ARM" ? "AZE" : "ARM"));
  const sorted = (line: string): string =>
    line
      .split(" ")
      .map((part) => part.split(",").sort().join(","))
      .join(" ");

  // People and places belong to a side and are not swapped here: only sentences without them are.
  const OTHER_NAMES =
    /\b(?!(?:Azerbaijan|Azerbaijani|Armenia|Armenian|Armenians|UN|OSCE|October|November|December|[A-Z][a-z]+day)\b)[A-Z]/;
  const sentences = demoReports().flatMap(({ text, date }) =>
    text
      .split(/(?<=\.)\s+/)
      .filter((s) => /\b(Azerbaijan|Armenia)/.test(s) && !OTHER_NAMES.test(s.slice(1)) && !/Aliyev|Pashinyan/.test(s))
      .map((s) => [s, date] as const),
  );
  it.each(sentences)("swaps its findings with the names: %s", (sentence, date) => {
    const expected = lines(sentence, date).map(swappedIds).map(sorted);
    expect(lines(swapped(sentence), date).map(sorted)).toEqual(expected);
  });

  it("yields words that are there, from any text", () => {
    const bits = [
      "truce",
      "Armenia",
      "Azerbaijan",
      "'s",
      " ",
      ". ",
      ", ",
      "\n\n",
      "said",
      "according to",
      "killed",
      "12",
      "“",
      "\u202e",
      "on Friday",
      "President",
      "and",
      "(",
      ")",
      "-",
    ];
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.array(fc.constantFrom(...bits), { maxLength: 80 }).map((b) => b.join(" ")),
    );
    fc.assert(
      fc.property(text, (t) => {
        // `withIds` throws where evidence is not in its sentence.
        for (const { evidence } of read(t)) expect(t.slice(evidence.start, evidence.end)).toBe(evidence.text);
      }),
      { numRuns: 200 },
    );
  });

  it("takes no sport, business or film for conflict", () => {
    expect(
      lines(
        "The home side bombarded the visitors' goal. The two coaches called a truce over tea. Shares came under attack.",
        "2022-03-14",
      ),
    ).toEqual([]);
  });
});
