import pc from "picocolors";
import { type Assessment, listed, type SourcedFinding, thresholdName, type Weighed } from "../../assessment/index.js";
import { dayInWords } from "../../model/index.js";
import { claim, names } from "./finding.js";
import { provisionText } from "./provisions.js";
import { plain, wrap } from "./wrap.js";

/** Of many sentences on one side the latest are shown; the desk and --json have them all. */
const MOST = 8;
const LABEL = 10;

/** One truce as text: the answer and why, what speaks for and against it with its words and report, what it promises. */
export function truceText(a: Assessment, columns: number): string {
  return [
    pc.bold(wrap(a.answer, columns)),
    factsText(a, columns),
    whyText(a, columns),
    section("Against", a.against, columns),
    section("For", a.for, columns),
    section("What the reports say of it", a.about, columns),
    a.provisions.length === 0
      ? ""
      : [pc.bold("Promised"), ...a.provisions.map((p) => provisionText(p, columns))].join("\n"),
    sidesText(a, columns),
    beforeAndSince(a, columns),
    a.unknown.length > 0
      ? `${pc.bold("Not known")}\n${a.unknown.map((u) => wrap(plain(u), columns, "  ")).join("\n")}`
      : "",
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** "10 November 2020, 00:00". */
const whenText = (when: string | null): string =>
  when === null ? "" : `${dayInWords(when)}${when.length > 10 ? `, ${when.slice(11)}` : ""}`;

function factsText({ truce, standing, conduct }: Assessment, columns: number): string {
  return [
    ["parties", names(truce.parties)],
    ["through", names(truce.mediators)],
    ["where", truce.place.map((p) => plain(p.name)).join(", ")],
    ["from", whenText(truce.start)],
    ["until", whenText(truce.end)],
    ["standing", standing],
    ["conduct", conduct],
  ]
    .filter(([, value]) => value)
    .map(([name = "", value = ""]) => wrap(value, columns, `  ${name.padEnd(LABEL)}`, " ".repeat(LABEL + 2)))
    .join("\n");
}

/** The rule that gave the conduct, and which thresholds it hangs on. */
function whyText({ why, conduct, conductIf }: Assessment, columns: number): string {
  if (why.length === 0) return "";
  const tipping = conductIf.filter(({ low, high }) => low.conduct !== conduct || high.conduct !== conduct);
  const near = tipping.map((t) => {
    const other = t.low.conduct === conduct ? t.high : t.low;
    return `${thresholdName(t.threshold)} ${other.value} for ${t.value}: ${other.conduct}`;
  });
  return [
    pc.bold(`Why ${conduct}`),
    ...why.map((line) => wrap(plain(line), columns, "  ", "    ")),
    ...(near.length > 0 ? [pc.dim(wrap(`near a line: ${near.join("; ")}`, columns, "  ", "    "))] : []),
  ].join("\n");
}

/** Incidents against it by the side they are laid to, and whose word they rest on. */
function sidesText({ violations, symmetry, incidents }: Assessment, columns: number): string {
  if (incidents.length === 0) return "";
  const rows = violations.map((v) => {
    const grades = Object.entries(v.byGrade).flatMap(([grade, n]) => (n > 0 ? [`${n} ${grade}`] : []));
    const own = symmetry.find((s) => s.side.name === v.side.name);
    const word = own && own.claims > 0 ? `; tells of ${own.claims} of ${own.of}, ${own.alone} of them alone` : "";
    return wrap(
      plain(`${v.side.name}: laid to it ${v.accusedOf}${grades.length > 0 ? ` (${listed(grades)})` : ""}${word}`),
      columns,
      "  ",
      "    ",
    );
  });
  const apart = incidents.filter((i) => i.bearing !== "against").length;
  const rest =
    apart > 0
      ? [wrap(`shown apart, nobody bound by it named or the hour unsaid: ${apart}`, columns, "  ", "    ")]
      : [];
  return [pc.bold("Incidents in its term"), ...rows, ...rest].join("\n");
}

function beforeAndSince({ statistics: s }: Assessment, columns: number): string {
  const lines =
    s.tooEarly !== null
      ? [`Too early to compare: ${s.tooEarly}.`]
      : s.before !== null && s.since !== null && s.ratio !== null
        ? [
            `${s.before.incidents} incidents in the ${s.before.days} days before, ${s.since.incidents} in ${s.since.days} since: ` +
              `${s.ratio.value} times the rate (95% interval ${s.ratio.low} to ${s.ratio.high}).`,
            `Days with an incident: ${s.before.eventful.n} of ${s.before.eventful.of} covered before, ` +
              `${s.since.eventful.n} of ${s.since.eventful.of} since.`,
            ...s.caveats,
          ]
        : [];
  if (lines.length === 0) return "";
  return [pc.bold("Before and since"), ...lines.map((l) => wrap(plain(l), columns, "  ", "    "))].join("\n");
}

function section(title: string, findings: readonly (SourcedFinding | Weighed)[], columns: number): string {
  if (findings.length === 0) return "";
  const shown = findings.slice(-MOST);
  const more = findings.length > shown.length ? pc.dim(` (the last ${shown.length} of ${findings.length})`) : "";
  return [`${pc.bold(title)}${more}`, ...shown.map((f) => cited(f, columns))].join("\n");
}

function cited(f: SourcedFinding | Weighed, columns: number): string {
  const { finding, report, quote } = f;
  const from = [report.source ?? "source not said", report.date, report.id]
    .filter((x) => x !== null)
    .map(plain)
    .join(", ");
  const said = claim(finding);
  const why = "because" in f ? `${f.because}; ` : "";
  return [
    wrap(`“${plain(quote ?? finding.evidence.text)}”`, columns, "  ", "   "),
    pc.dim(wrap(`${plain(why)} ${said ? `${said}; ` : ""}${from}`, columns, "    ")),
  ].join("\n");
}
