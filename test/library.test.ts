import { describe, expect, it } from "vitest";
import { layersOf, openAnnotator, openReader, toReport } from "../src/app/library.js";

// The README's own lines.
describe("the library", () => {
  const report = toReport({ date: "2020-10-12", text: "Azerbaijan violated the ceasefire on Sunday." });
  if ("remedy" in report) throw new Error(report.what);

  it("reads a report", () => {
    const { findings } = openReader()(report);
    expect(findings.map((f) => [f.type, f.kind, f.actor[0]?.id, f.time.start])).toEqual([
      ["compliance", ["violated"], "AZE", "2020-10-11"],
    ]);
  });

  it("gives its layers", () => {
    const { sentences, names, times, places } = layersOf(report, openAnnotator());
    expect(sentences[0]?.tokens.map((t) => `${t.text}/${t.deprel}`).slice(0, 4)).toEqual([
      "Azerbaijan/nsubj",
      "violated/root",
      "the/det",
      "ceasefire/obj",
    ]);
    expect([names[0]?.text, times[0]?.value, places[0]?.name]).toEqual(["Azerbaijan", "2020-10-11", "Azerbaijan"]);
  });
});
