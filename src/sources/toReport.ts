import { createHash } from "node:crypto";
import { type Day, isDay, type Report, wellFormed } from "../model/index.js";
import { dateInText } from "./date.js";

/** Fields as somebody gave them, nothing checked yet. */
export type RawReport = Readonly<Record<string, unknown>>;

export interface Refusal {
  readonly what: string;
  readonly remedy: string;
}

const MAX_ID = 400;
const TEXT_FIELDS = ["source", "url", "title", "language", "retrieved"] as const;
const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/;

/**
 * Makes a report of raw fields, or says why it cannot be one. Its date: the field, else the text's own; else `null`.
 * Without an id it gets one from its source, date and text, so that the same report is the same again.
 */
export function toReport(raw: RawReport): Report | Refusal {
  const { text } = raw;
  if (typeof text !== "string")
    return {
      what: `"text" is ${text === undefined ? "missing" : "no string"}`,
      remedy: 'give the report\'s words in "text"',
    };
  if (text.trim() === "") return { what: "the text is empty", remedy: "give the report's words, or leave it out" };
  for (const field of TEXT_FIELDS)
    if (raw[field] != null && typeof raw[field] !== "string")
      return { what: `"${field}" is no string`, remedy: `give "${field}" as a string, or leave it out` };
  const id = idOf(raw.id);
  if (typeof id === "object" && id !== null) return id;
  const given = dayOf(raw.date);
  if (typeof given === "object" && given !== null) return given;
  const clean = wellFormed(text);
  const date = given ?? dateInText(clean);
  const field = (name: (typeof TEXT_FIELDS)[number]): string | null => {
    const value = raw[name];
    return typeof value === "string" && value.trim() !== "" ? wellFormed(value) : null;
  };
  const source = field("source");
  return {
    id: id ?? hashId(source, date, clean),
    source,
    url: field("url"),
    title: field("title"),
    date,
    language: field("language"),
    retrieved: field("retrieved"),
    text: clean,
  };
}

function idOf(id: unknown): string | null | Refusal {
  if (id == null || id === "") return null;
  const text = typeof id === "number" ? String(id) : id;
  if (typeof text !== "string" || text.length > MAX_ID || /\p{Cc}/u.test(text))
    return {
      what: '"id" is no plain string',
      remedy: `give "id" as a string of at most ${MAX_ID} characters, or leave it out`,
    };
  return wellFormed(text);
}

function dayOf(date: unknown): Day | null | Refusal {
  if (date == null || date === "") return null;
  if (typeof date === "string") {
    const day = INSTANT.exec(date)?.[1] ?? date.trim();
    if (isDay(day)) return day;
  }
  return { what: `the date ${JSON.stringify(date)} cannot be`, remedy: "give it as YYYY-MM-DD, or leave it out" };
}

/** The first 16 hexadecimal digits (64 bits) of SHA-256 over source, date and text. */
function hashId(source: string | null, date: Day | null, text: string): string {
  return `r-${createHash("sha256")
    .update(JSON.stringify([source, date, text]))
    .digest("hex")
    .slice(0, 16)}`;
}

export const isRefusal = (x: Report | Refusal): x is Refusal => "remedy" in x;
