import { dayInWords } from "../../model/index.js";
import { type Brief, type BriefTable, claimsTable, promisedTable } from "./brief.js";

/** A brief as CommonMark with tables (GFM). Words of reports are escaped: none can make a link, an image or markup. */
export function briefMarkdown(b: Brief): string {
  const parts = [
    `# ${safe(b.title)}`,
    `As of ${dayInWords(b.asOf)}`,
    `**${safe(b.answer)}**`,
    table({ head: ["", ""], rows: b.facts }),
    section(`Changed since ${dayInWords(b.since)}`, list(b.changed)),
    section("Incidents by day", chart(b)),
    section("Promised", b.promised.length === 0 ? "Nothing, as far as reports say." : table(promisedTable(b))),
    section("Who claims what", b.claims.length === 0 ? "No party's claim is on record." : table(claimsTable(b))),
    section("Speaks against it", quotes(b.against)),
    section("Speaks for it", quotes(b.for)),
    section("To watch", list(b.watch)),
    section("Not known", list(b.unknown)),
    ...b.caveats.map((c) => `*${safe(c)}*`),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

const section = (title: string, body: string): string => (body === "" ? "" : `## ${title}\n\n${body}`);
const list = (lines: readonly string[]): string => lines.map((l) => `- ${safe(l)}`).join("\n");

function table({ head, rows }: BriefTable): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.map((c) => safe(`${c}`)).join(" | ")} |`;
  return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

const quotes = (all: Brief["for"]): string =>
  all
    .map((q) => {
      const where = [q.from, q.report, ...(q.address === null ? [] : [q.address])].join(", ");
      return `> ${safe(q.words)}\n\n${safe(`${q.because}; ${where}`)}`;
    })
    .join("\n\n");

/** A row a day with an incident; days without are left out and counted. */
function chart(b: Brief): string {
  const days = b.days.filter((d) => d.nobody > 0 || d.bySide.some((n) => n > 0));
  if (days.length === 0) return "None told of.";
  const rows = days.map((d) => [d.day, ...d.bySide, d.nobody]);
  return `${table({ head: ["Day", ...b.sides, "Nobody named"], rows })}\n\n${b.days.length - days.length} of ${b.days.length} days without one.`;
}

const safe = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]#!|<>~]/g, "\\$&")
    .trim();
