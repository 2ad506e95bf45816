import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segment } from "../../src/language/index.js";
import { wellFormed } from "../../src/model/index.js";
import { sentencesOf, tokensOf } from "./notation.js";

describe("tokens follow UD English", () => {
  it.each([
    // clitics
    ["Azerbaijan's army didn't fire.", "Azerbaijan 's army did n't fire ."],
    ["They’ll say it’s over; we can’t.", "They ’ll say it ’s over ; we ca n’t ."],
    ["He cannot go and they're gonna stay.", "He can not go and they 're gon na stay ."],
    ["the fighters' positions", "the fighters ' positions"],
    ["Shi'ite and O'Brien at 5 o'clock", "Shi'ite and O'Brien at 5 o'clock"],
    // hyphens
    ["a government-controlled area", "a government - controlled area"],
    ["non-interference by pro-Russian ex-soldiers", "non-interference by pro-Russian ex-soldiers"],
    ["Nagorno-Karabakh, al-Qaeda, mid-October", "Nagorno - Karabakh , al - Qaeda , mid-October"],
    ["a four-day truce", "a four - day truce"],
    ["on 2020-10-10 or 713-853-3989", "on 2020-10-10 or 713-853-3989"],
    ["15-20 men", "15 - 20 men"],
    // stops
    [
      "The U.S. and the U.N. met at 5 p.m. in Washington, D.C. today.",
      "The U.S. and the U.N. met at 5 p.m. in Washington , D.C. today .",
    ],
    ["Gen. Petrov and Lt. Col. J. K. Smith", "Gen. Petrov and Lt. Col. J. K. Smith"],
    ["on Oct. 10, No. 5 said no.", "on Oct. 10 , No. 5 said no ."],
    ["He sat. She ran.", "He sat . || She ran ."],
    // numbers
    ["1,500 of 40,000 (3.5%) for $40m", "1,500 of 40,000 ( 3.5 % ) for $ 40 m"],
    ["at 12:05, 10/10/2020 or 9/11", "at 12:05 , 10/10/2020 or 9/11"],
    ["5pm, 10km, the 1990s, 20th", "5 pm , 10 km , the 1990s , 20th"],
    ["US$5 and €7", "US$ 5 and € 7"],
    ["killed 3,and", "killed 3 , and"],
    // marks
    ["What!!! Really?! Wait... no -- yes — no", "What !!! || Really ?! || Wait ... no -- yes — no"],
    ["“Stop,” he said.", "“ Stop , ” he said ."],
    ["``Stop,'' he said.", "`` Stop , '' he said ."],
    ["STEPANAKERT/BAKU met", "STEPANAKERT / BAKU met"],
    [
      "see https://example.org/a-b?c=1, or mail a.b@example.org.",
      "see https://example.org/a-b?c=1 , or mail a.b@example.org .",
    ],
    // what comes from the web
    ["cease\u00ADfire in Gaza", "cease\u00ADfire in Gaza"],
    ["Ganja \u{1F1E6}\u{1F1FF} \u{1F468}\u200D\u{1F469} hit", "Ganja \u{1F1E6}\u{1F1FF} \u{1F468}\u200D\u{1F469} hit"],
    ["Armeniaâ€™s army: â€œNo.â€\u009D", "Armenia â€™s army : â€œ No . â€\u009D"],
    ["", ""],
    [" \n\t ", ""],
  ])("%s", (text, expected) => {
    expect(tokensOf(segment(text))).toBe(expected);
  });
});

describe("sentences", () => {
  it.each([
    ["The truce held. Talks go on.", "The truce held. || Talks go on."],
    ["He met Gen. Petrov. Mr. Smith left.", "He met Gen. Petrov. || Mr. Smith left."],
    ["It began on Oct. 10. It holds.", "It began on Oct. 10. || It holds."],
    ["He flew to the U.S. The talks failed.", "He flew to the U.S. || The talks failed."],
    ["The U.S. Senate met.", "The U.S. Senate met."],
    ["J. Edgar Hoover met L. Ron Hubbard. They left.", "J. Edgar Hoover met L. Ron Hubbard. || They left."],
    [
      "At 5 p.m. the shelling stopped. At 6 p.m. It began.",
      "At 5 p.m. the shelling stopped. || At 6 p.m. || It began.",
    ],
    ['"We won." The crowd left.', '"We won." || The crowd left.'],
    ['"Who fired?" he asked.', '"Who fired?" he asked.'],
    ["It ended (they say.) Then it began.", "It ended (they say.) || Then it began."],
    ["It was cited.[17] Nobody came.", "It was cited.[17] || Nobody came."],
    ["It cost Rs. five, St. Mary's said.", "It cost Rs. five, St. Mary's said."],
    ["They signed the accord. al-Shabaab refused.", "They signed the accord. || al-Shabaab refused."],
    ["They met.The army left.", "They met. || The army left."],
    // datelines stand alone
    ["STEPANAKERT/BAKU, Oct 11 - Armenia fired.", "STEPANAKERT/BAKU, Oct 11 - || Armenia fired."],
    ["GAZA (AP) — Hamas said so.", "GAZA (AP) — || Hamas said so."],
    ["YEREVAN, OCTOBER 10, ARMENPRESS. Armenia said so.", "YEREVAN, OCTOBER 10, ARMENPRESS. || Armenia said so."],
    [" date 2020-10-12 Even though it holds.", "date 2020-10-12 || Even though it holds."],
    ["NATO - the alliance - said so", "NATO - the alliance - said so"],
    // lines
    ["Truce holds\n\nThe truce held", "Truce holds || The truce held"],
    [
      "Truce holds\nMarch 01, 2008\nThe truce that was agreed on Saturday has held so far, both sides said.",
      "Truce holds || March 01, 2008 || The truce that was agreed on Saturday has held so far, both sides said.",
    ],
    ["- fired twice\n- Fired again", "- fired twice || - Fired again"],
    ["1. First item\n2. Second item", "1. First item || 2. Second item"],
    ["They agreed to\nstop.", "They agreed to\nstop."],
    [
      "The ministry of defence of the republic said on Sunday that the\nArmenian side had opened fire on positions along the line of the\nFront.",
      "The ministry of defence of the republic said on Sunday that the\nArmenian side had opened fire on positions along the line of the\nFront.",
    ],
    ["One\r\n\r\nTwo", "One || Two"],
  ])("%s", (text, expected) => {
    expect(sentencesOf(text, segment(text))).toBe(expected);
  });
});

const pieces = fc.constantFrom(
  "truce",
  "U.S.",
  "Gen.",
  "'s",
  "n't",
  "don't",
  "-",
  "--",
  ".",
  "...",
  "!?",
  "\n",
  "\n\n",
  " ",
  "  ",
  "“",
  "”",
  '"',
  "(",
  ")",
  "10",
  "12:05",
  "$",
  "%",
  "Oct.",
  "10/10/2020",
  "a@b.org",
  "http://x.org/(a)",
  "\u00AD",
  "\u200F",
  "\u{1F1E6}",
  "\u{1F468}\u200D\u{1F469}",
  "\uFFFD",
  "é",
  "中",
  "\t",
  "[17]",
  "1.",
  "•",
);
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(" ")),
);

describe("any text at all", () => {
  it("has tokens that are its own characters, in order, inside their sentence", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const sentence of segment(text)) {
          expect(sentence.tokens.length).toBeGreaterThan(0);
          expect(sentence.start).toBe(sentence.tokens[0]?.start);
          expect(sentence.end).toBe(sentence.tokens.at(-1)?.end);
          for (const token of sentence.tokens) {
            expect(token.start).toBeGreaterThanOrEqual(last);
            expect(token.end).toBeGreaterThan(token.start);
            expect(text.slice(token.start, token.end)).toBe(token.text);
            expect(text.slice(last, token.start).trim()).toBe("");
            last = token.end;
          }
        }
        expect(text.slice(last).trim()).toBe("");
      }),
      { numRuns: 500 },
    );
  });

  it("never cuts a surrogate pair", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        for (const token of segment(text).flatMap((s) => s.tokens)) expect(wellFormed(token.text)).toBe(token.text);
      }),
    );
  });
});

describe("long texts", () => {
  it.each([
    ["without a full stop", "war and "],
    ["of one word", "a"],
    ["of stops", ". "],
    ["of hyphens", "a-"],
    ["of dotted letters", "a."],
    ["of quotes", "'"],
    ["of colons and digits", "1:"],
    ["of at signs", "a@"],
    ["of single lines", "War\n"],
    ["of initials", "J. "],
  ])("%s are read in linear time, in sentences of at most 2,000 tokens", (_, unit) => {
    const time = (n: number) => {
      const text = unit.repeat(n);
      const start = performance.now();
      const sentences = segment(text);
      expect(Math.max(...sentences.map((s) => s.tokens.length))).toBeLessThanOrEqual(2000);
      return performance.now() - start;
    };
    time(2_000);
    const small = time(10_000);
    // Quadratic work would take 64 times as long; a busy machine may well take 20.
    expect(time(80_000)).toBeLessThan(400 + 30 * small);
  });
});
