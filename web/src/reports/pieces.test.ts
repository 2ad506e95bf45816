import { describe, expect, it } from "vitest";
import type { Finding } from "../model.js";
import { paragraphsOf } from "./paragraphs.js";
import { choiceAt, piecesOf, runsOf, underlinesOf } from "./pieces.js";

const TEXT = "Clashes continued over the weekend. Talks went on.";
const WHOLE = { start: 0, end: TEXT.length };

function finding(words: string): Finding {
  const start = TEXT.indexOf(words);
  const span = { start, end: start + words.length };
  return {
    id: words,
    report: "r",
    type: "ASSAULT",
    actor: [],
    recipient: [],
    place: [],
    time: { start: null, end: null, text: null },
    claim: { by: [], stance: "reports" },
    status: "actual",
    confidence: 1,
    evidence: { ...span, text: words },
    sentence: span,
    rule: "test",
  };
}

/** Each piece with the findings under it: `Clashes{a,b}`. */
const drawn = (findings: readonly Finding[], sentence: { start: number; end: number } | null): string[] =>
  piecesOf(TEXT, WHOLE, underlinesOf(findings), sentence).map(
    ({ text, under, chosen }) => `${chosen ? "!" : ""}${text}{${under.map(({ index }) => index).sort()}}`,
  );

describe("pieces of a report's text", () => {
  it("leaves a text without findings whole", () => {
    expect(drawn([], null)).toEqual([`${TEXT}{}`]);
  });

  it("cuts overlapping, nested and equal evidence at every boundary", () => {
    const findings = [
      finding("Clashes continued"),
      finding("continued over the weekend"),
      finding("Clashes"),
      finding("Clashes"),
    ];
    expect(drawn(findings, null)).toEqual([
      "Clashes{0,2,3}",
      " {0}",
      "continued{0,1}",
      " over the weekend{1}",
      ". Talks went on.{}",
    ]);
  });

  it("joins the pieces of the chosen sentence into one run", () => {
    const sentence = { start: 0, end: 35 };
    const pieces = piecesOf(TEXT, WHOLE, underlinesOf([finding("continued over")]), sentence);
    expect(runsOf(pieces).map((run) => run.map(({ text }) => text).join(""))).toEqual([
      "Clashes continued over the weekend.",
      " Talks went on.",
    ]);
  });

  it("gives overlapping underlines different lanes and reuses a free one", () => {
    const findings = [finding("Clashes continued"), finding("continued over"), finding("weekend")];
    expect(underlinesOf(findings).map(({ lane }) => lane)).toEqual([0, 1, 0]);
  });

  it("chooses the narrowest finding, then the next wider, then begins again", () => {
    const under = underlinesOf([finding("Clashes continued"), finding("Clashes")]);
    expect(choiceAt(under, undefined)?.finding.id).toBe("Clashes");
    expect(choiceAt(under, "Clashes")?.finding.id).toBe("Clashes continued");
    expect(choiceAt(under, "Clashes continued")?.finding.id).toBe("Clashes");
    expect(choiceAt([], undefined)).toBeUndefined();
  });
});

describe("paragraphs", () => {
  const cut = (text: string): string[] => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

  it("parts at blank lines and keeps single breaks", () => {
    expect(cut(" one\ntwo\n\n \n three \r\n\r\nfour\n")).toEqual(["one\ntwo", "three", "four"]);
    expect(cut(" \n\n ")).toEqual([]);
  });

  it("tells hard-wrapped lines from a list", () => {
    const line = "x".repeat(70);
    expect(paragraphsOf(`${line}\n${line}\nend`)[0]?.wrapped).toBe(true);
    expect(paragraphsOf("- prisoners\n- bodies")[0]?.wrapped).toBe(false);
  });
});
