import { describe, expect, it } from "vitest";
import type { ReadReport } from "../../src/assessment/index.js";
import { briefHtml, briefMarkdown, briefOf } from "../../src/exchange/index.js";
import { pagesOf, report } from "../assessment/lines.js";

const AGREED = report("2020-10-10", "truce/humanitarian A,B 2020-10-10");
const at = ({ report: head, findings }: ReadReport, url: string): ReadReport => ({
  report: { ...head, url },
  findings,
});

function brief(...reports: readonly ReadReport[]) {
  const [truce] = pagesOf([AGREED, ...reports], "2020-10-12").truces;
  if (truce === undefined) throw new Error("no truce");
  return briefOf(truce, null, "2020-10-10");
}

describe("a brief", () => {
  const broken = report("2020-10-11", "compliance/violated A 2020-10-11", "compliance/violated A 2020-10-11");

  it("quotes a sentence once, however many findings rest on it", () =>
    expect(brief(broken).against.map(({ words, from, report }) => [words, from, report])).toEqual([
      ["x", "source not said, 11 October 2020", "r2020-10-11"],
    ]));

  it("tells where a report stands in the web, as words that lead nowhere", () => {
    const page = brief(at(broken, "https://news.example/a_b?c=1&d=2"));
    expect(briefHtml(page)).toContain("https://news.example/a_b?c=1&amp;d=2");
    expect(briefHtml(page)).not.toContain("<a ");
    expect(briefMarkdown(page)).toContain("https://news.example/a\\_b?c=1&d=2");
  });

  it("keeps the id of a report whole where a line has room for it", () => {
    expect(briefHtml(brief(broken))).toContain('11 October 2020, <span class="id">r2020-10-11</span>');
    expect(briefHtml(brief(broken))).toMatch(/\.id \{[^}]*display: inline-block/);
    expect(briefMarkdown(brief(broken))).toContain("11 October 2020, r2020-10-11");
  });

  it("leaves out what is no address of the web", () =>
    expect(briefHtml(brief(at(broken, "javascript:alert(1)")))).not.toContain("javascript:"));
});
