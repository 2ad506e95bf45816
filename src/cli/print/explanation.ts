import pc from "picocolors";
import type { ExplainedSentence, Explanation, Tree } from "../../coding/index.js";
import type { Actor, Finding } from "../../model/index.js";
import { plain, wrap } from "./wrap.js";

export function explanationLines({ relevance, sentences }: Explanation, columns: number): string {
  const { relevant, sum, needed } = relevance;
  const gate = `gate: ${relevant ? "read" : "not read, since not about conflict"} (${sum.toFixed(1)} of ${needed.toFixed(1)} needed)`;
  return `${[gate, ...sentences.flatMap((s) => ["", ...sentenceLines(s, columns)])].join("\n")}\n\n`;
}

function sentenceLines({ text, tree, worthATree, findings, near }: ExplainedSentence, columns: number): string[] {
  const filter = worthATree ? [] : ["no tree is made: no rule could find anything"];
  return [
    pc.bold(wrap(plain(text), columns)),
    ...filter,
    ...treeLines(tree, columns),
    ...findings.map((f) => wrap(`yes ${f.rule}: ${told(f)}`, columns, "", "    ")),
    ...near.map((n) => wrap(`${n.rule} "${plain(n.words)}": ${n.why}`, columns, "no  ", "    ")),
  ];
}

/** A line a word that others hang on, indented by depth; words on which nothing hangs stand in its brackets. */
function treeLines(tree: Tree, columns: number): string[] {
  const word = (i: number): string => plain(tree.tokens[i]?.text ?? "");
  const relation = (i: number): string => tree.tokens[i]?.deprel ?? "";
  const linesAt = (i: number, depth: number): string[] => {
    const below = tree.children[i] ?? [];
    const isLeaf = (c: number): boolean => (tree.children[c] ?? []).length === 0;
    const leaves = below.filter((c) => isLeaf(c) && relation(c) !== "punct").map((c) => `${relation(c)} ${word(c)}`);
    const brackets = leaves.length > 0 ? ` (${leaves.join(", ")})` : "";
    const indent = " ".repeat(2 + Math.min(2 * depth, columns / 2));
    const line = `${relation(i)} ${word(i)}/${tree.tokens[i]?.xpos}${brackets}`;
    return [
      wrap(line, columns, indent, `${indent}    `),
      ...below.filter((c) => !isLeaf(c)).flatMap((c) => linesAt(c, depth + 1)),
    ];
  };
  return tree.tokens.flatMap((t, i) => (t.head === 0 ? linesAt(i, 0) : []));
}

const named = (actors: readonly Actor[]): string => actors.map((a) => a.id ?? a.name).join(" + ");

/** What a finding says in a line: type, mode or kind, status, and who fills which role. */
function told(f: Finding): string {
  const head = [f.type, ...(f.mode ?? []), ...(f.kind ?? []), f.status].join(" ");
  const roles: readonly (readonly [string, string])[] = [
    ["actor", named(f.actor)],
    ["recipient", named(f.recipient)],
    ["mediator", named(f.mediator ?? [])],
    ["place", f.place.map((p) => p.name).join(" + ")],
    ["time", f.time.text ?? ""],
    [`claim ${f.claim.stance}`, named(f.claim.by)],
  ];
  return plain([head, ...roles.filter(([, who]) => who !== "").map(([role, who]) => `${role} ${who}`)].join("; "));
}
