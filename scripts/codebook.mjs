// `npm run docs:codebook`: writes docs/codebook.md from the vocabulary, the rules and the definitions of
// docs/codebook.json. Build first. What it makes depends on nothing else, so a test can hold the page against it.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const PAGE = new URL("../docs/codebook.md", import.meta.url);
const DEFINITIONS = new URL("../docs/codebook.json", import.meta.url);

/** @typedef {readonly string[]} Entry Definition, decision rule, near-miss. */
/** @typedef {Readonly<Record<"types" | "modes" | "kinds" | "principles" | "statuses" | "stances", Readonly<Record<string, Entry>>>>} Definitions */

/** @returns {Definitions} */
export const readDefinitions = () => JSON.parse(readFileSync(DEFINITIONS, "utf8"));

/** @param {string} text */
const cell = (text) => text.replace(/\s+/g, " ").replaceAll("|", "\\|");

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
const table = (head, rows) => [
  "",
  `| ${head.join(" | ")} |`,
  `| ${head.map(() => "---").join(" | ")} |`,
  ...rows.map((row) => `| ${row.map(cell).join(" | ")} |`),
  "",
];

/** @param {string} first @param {Readonly<Record<string, Entry>>} entries @param {string} prefix */
const listed = (first, entries, prefix = "") =>
  table(
    [first, "What it is", "Choose it when", "Near-miss"],
    Object.entries(entries)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, entry]) => [`\`${name.slice(prefix.length)}\``, ...entry]),
  );

/** @param {import("../src/coding/rule.js").Rule} rule */
function ruleRow(rule) {
  const words = [...(rule.verbs ?? []), ...(rule.nouns ?? [])];
  const more = words.length > 3 ? ` and ${words.length - 3} more` : "";
  return [`\`${rule.id}\``, `${words.slice(0, 3).join(", ")}${more}`, rule.accept[0]?.text ?? "", rule.reject[0] ?? ""];
}

/**
 * The page as it should be.
 * @param {Definitions} definitions
 * @param {readonly import("../src/coding/rule.js").Rule[]} rules
 */
export function codebookPage(definitions, rules) {
  const { types, modes, kinds, principles, statuses, stances } = definitions;
  const lines = [
    "# Codebook",
    "",
    "How a statement becomes a finding: every type, mode, kind, principle, status and stance, with what it is, when to choose",
    "it, and what only looks like it. Made by `npm run docs:codebook` from the rules and from `docs/codebook.json`; change",
    "those, not this page. [The form of a finding](finding.md) says what its fields hold.",
    "",
    "One statement is one finding, under its most specific type. Opinion, mood, metaphor and wishes are none. Under each type",
    "stand the rules that find it: a few of their words, a sentence they must find, and one they must not.",
    "",
    "## Types",
  ];
  for (const [type, [what = "", rule = "", miss = ""]] of Object.entries(types)) {
    lines.push("", `### ${type}`, "", what, "", `- **Decide:** ${rule}`, `- **Near-miss:** ${miss}`);
    if (Object.keys(modes).some((m) => m.startsWith(`${type} `))) lines.push(...listed("Mode", modes, `${type} `));
    if (Object.keys(kinds).some((k) => k.startsWith(`${type} `))) lines.push(...listed("Kind", kinds, `${type} `));
    if (type === "position") lines.push(...listed("Principle", principles));
    const own = rules.filter((r) => r.type === type);
    if (own.length > 0) lines.push(...table(["Rule", "Words", "Finds", "Does not find"], own.map(ruleRow)));
  }
  lines.push("", "## Statuses: is it real", ...listed("Status", statuses));
  lines.push("", "## Stances: who says it, and how", ...listed("Stance", stances));
  return `${lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd()}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // The path is a value so that checking types needs no build.
  const built = new URL("../dist/coding/index.js", import.meta.url).href;
  const { RULES } = await import(built);
  writeFileSync(PAGE, codebookPage(readDefinitions(), RULES));
}
