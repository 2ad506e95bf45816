import { describe, expect, it } from "vitest";
import { writtenIn } from "./locale.js";

/** What a locale writes, without marks of direction, and with spaces as every edition of its rules sets them. */
const plain = (text: string): string =>
  text
    .replace(/[\u2068\u2069\u200f\u061c]/g, "")
    .replace(/[\u2009\u202f]/g, " ")
    .replace(/ ?– ?/g, "–");

describe("what the reader's locale writes", () => {
  it.each([
    ["en-GB", "12 October 2020", "October 2020", "12,345"],
    ["en-US", "October 12, 2020", "October 2020", "12,345"],
    ["de-DE", "12. Oktober 2020", "Oktober 2020", "12.345"],
    ["ar-EG", "١٢ أكتوبر ٢٠٢٠", "أكتوبر ٢٠٢٠", "١٢٬٣٤٥"],
  ])("%s: a day, a month, a count", (locale, day, month, count) => {
    const { day: inWords, figure } = writtenIn(locale);
    expect(plain(inWords("2020-10-12"))).toBe(day);
    expect(plain(inWords("2020-10"))).toBe(month);
    expect(plain(figure(12_345))).toBe(count);
  });

  it.each([
    ["en-GB", "10–12 October 2020", "30 September–2 October 2020"],
    ["de-DE", "10.–12. Oktober 2020", "30. September–2. Oktober 2020"],
  ])("%s: what two days share is said once", (locale, near, far) => {
    const { days } = writtenIn(locale);
    expect(plain(days("2020-10-10", "2020-10-12"))).toBe(near);
    expect(plain(days("2020-09-30", "2020-10-02"))).toBe(far);
    expect(days("2020-10-10", "2020-10-10")).toBe(writtenIn(locale).day("2020-10-10"));
  });

  it.each([
    ["en-GB", "12 October", "12 Oct"],
    ["en-US", "October 12", "Oct 12"],
    ["de-DE", "12. Oktober", "12. Okt."],
  ])("%s: a day without its year", (locale, long, short) => {
    const { dayOfYear, shortDayOfYear } = writtenIn(locale);
    expect([dayOfYear("2020-10-12"), shortDayOfYear("2020-10-12")].map(plain)).toEqual([long, short]);
  });

  it("has civil days of the Gregorian calendar in every locale, wherever the reader is", () => {
    expect(plain(writtenIn("ar-SA-u-ca-islamic-nu-latn").day("2020-10-12"))).toContain("2020");
    expect(plain(writtenIn("th-TH").day("2020-10-12"))).toContain("2020");
    expect(writtenIn("en-GB").day("2020-01-01")).toBe("1 January 2020");
  });

  it("has hours as the locale's clock has them", () => {
    expect(plain(writtenIn("en-GB").hour("06:30"))).toBe("06:30");
    expect(plain(writtenIn("de-DE").hour("18:05"))).toBe("18:05");
    expect(plain(writtenIn("en-US").hour("18:05"))).toMatch(/^6:05 PM$/);
  });

  it("keeps what runs from right to left in one piece, and marks nothing else", () => {
    const { day, figure } = writtenIn("ar-EG");
    for (const text of [day("2020-10-12"), figure(7)]) expect(text).toMatch(/^\u2068[^\u2068\u2069]+\u2069$/);
    expect(writtenIn("de-DE").day("2020-10-12")).not.toMatch(/[\u2066-\u2069]/);
  });
});
