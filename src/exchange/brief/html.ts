import { dayInWords } from "../../model/index.js";
import { type Brief, type BriefTable, claimsTable, promisedTable } from "./brief.js";
import { daysSvg, xml } from "./svg.js";

const STYLE = `
  :root { color-scheme: light dark; --ink: #1c1b19; --soft: #5b5750; --rule: #dcd8d0; --paper: #fcfbf9 }
  @media (prefers-color-scheme: dark) { :root { --ink: #e9e6e0; --soft: #aba79e; --rule: #383a3e; --paper: #17181a } }
  body { font: 15px/1.5 "Helvetica Neue", "Segoe UI", "Noto Sans", Arial, sans-serif; color: var(--ink); background: var(--paper);
    max-width: 44rem; margin: 2rem auto; padding: 0 1rem }
  h1 { font-size: 1.35rem; margin: 0 } h2 { font-size: 1rem; margin: 1.6rem 0 .4rem; border-top: 2px solid var(--ink); padding-top: .4rem }
  .answer { font-size: 1.2rem; line-height: 1.4 } .soft, .key { color: var(--soft); font-size: .85rem } .key span { margin-right: 1rem }
  table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums } th, td { text-align: left; vertical-align: top;
    padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--rule); font-weight: 400 } thead th { color: var(--soft); font-size: .85rem }
  tbody th { white-space: nowrap } blockquote { margin: .6rem 0; font-family: Charter, Georgia, "Noto Serif", serif } ul { padding-left: 1.1rem }
  .address { overflow-wrap: anywhere } .id { display: inline-block; max-width: 100%; overflow-wrap: anywhere; vertical-align: top }
  svg rect { stroke: var(--paper) }
  @media print { @page { size: A4; margin: 18mm } :root { color-scheme: light; --ink: #000; --soft: #444; --rule: #bbb; --paper: #fff }
    body { margin: 0; padding: 0; max-width: none; background: none; font-size: 10.5pt } h1, h2 { break-after: avoid }
    tr, li, blockquote, svg, .answer { break-inside: avoid } p { orphans: 3; widows: 3 } }
`;

/** A brief as one HTML page that needs nothing else: no script, no address, charts as SVG; every word escaped. */
export function briefHtml(b: Brief): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${xml(b.title)}: ${xml(dayInWords(b.asOf))}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${xml(b.title)}</h1>
<p class="soft">As of ${xml(dayInWords(b.asOf))}</p>
<p class="answer">${xml(b.answer)}</p>
${table({ head: [], rows: b.facts })}
${section(`Changed since ${dayInWords(b.since)}`, list(b.changed))}
${section("Incidents by day", daysSvg(b))}
${section("Promised", b.promised.length === 0 ? "<p>Nothing, as far as reports say.</p>" : table(promisedTable(b)))}
${section("Who claims what", b.claims.length === 0 ? "<p>No party's claim is on record.</p>" : table(claimsTable(b)))}
${section("Speaks against it", quotes(b.against))}
${section("Speaks for it", quotes(b.for))}
${section("To watch", list(b.watch))}
${section("Not known", list(b.unknown))}
${b.caveats.map((c) => `<p class="soft">${xml(c)}</p>`).join("\n")}
</body>
</html>
`;
}

const section = (title: string, body: string): string => (body === "" ? "" : `<h2>${xml(title)}</h2>\n${body}`);
const list = (lines: readonly string[]): string =>
  lines.length === 0 ? "" : `<ul>${lines.map((l) => `<li>${xml(l)}</li>`).join("")}</ul>`;

function table({ head, rows }: BriefTable): string {
  const row = ([first = "", ...rest]: readonly (string | number)[]): string =>
    `<tr><th scope="row">${xml(`${first}`)}</th>${rest.map((c) => `<td>${xml(`${c}`)}</td>`).join("")}</tr>`;
  const heads = head.map((h) => `<th scope="col">${xml(h)}</th>`).join("");
  return `<table>${head.length > 0 ? `<thead><tr>${heads}</tr></thead>` : ""}<tbody>${rows.map(row).join("")}</tbody></table>`;
}

const quotes = (all: Brief["for"]): string =>
  all
    .map(
      (q) =>
        `<blockquote>“${xml(q.words)}”<br><span class="soft">${xml(`${q.because}; ${q.from},`)} <span class="id">${xml(q.report)}</span></span>${
          q.address === null ? "" : `<br><span class="soft address">${xml(q.address)}</span>`
        }</blockquote>`,
    )
    .join("\n");
