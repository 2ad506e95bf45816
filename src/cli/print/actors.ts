import pc from "picocolors";
import type { ActorView, Hostility, Relation } from "../../assessment/index.js";
import { plain, wrap } from "./wrap.js";

const VERB: Readonly<Record<Relation["type"], string>> = {
  backs: "backs",
  arms: "arms",
  mediates: "mediates for",
  administers: "administers",
  occupies: "occupies",
  "member-of": "is a member of",
  "holds-office": "holds office in",
  "claims-territory": "claims territory of",
};

const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;

/** Each side, with what it is said to have done and its relations as the reports tell them. */
export function actorsText(actors: readonly ActorView[], total: number, columns: number): string {
  if (total === 0) return "No party of that name in reports by then.";
  const more = total > actors.length ? `\n\n${actors.length} of ${total} shown; --limit shows more.` : "";
  return `${actors.map((a) => actorText(a, columns)).join("\n\n")}${more}`;
}

function actorText(a: ActorView, columns: number): string {
  const counts = [
    plural(a.reports, "report"),
    `accused in ${plural(a.accused, "incident")}`,
    `target in ${a.target}`,
    plural(a.claims, "claim"),
  ].join(", ");
  return [
    `${pc.bold(plain(a.name))}${a.id === a.name ? "" : pc.dim(` ${plain(a.id)}`)}`,
    wrap(counts, columns, "  "),
    ...(a.through.length > 0 ? [wrap(`through ${a.through.map(plain).join(", ")}`, columns, "  ", "    ")] : []),
    ...a.hostilities.map((h) => wrap(hostilityText(h), columns, "  ", "    ")),
    ...a.relations.map((r) => wrap(relationText(r), columns, "  ", "    ")),
  ].join("\n");
}

/** "Armenia is said to have attacked Azerbaijan in 4 incidents (1 not by a side alone; 1 disputed), 2020-09-27 to ..." */
function hostilityText({ kind, from, to, incidents, attested, disputed, first, last }: Hostility): string {
  const what = kind === "clashes" ? "is said to have fought with" : "is said to have attacked";
  const marks = [`${attested} told not by a side alone`, ...(disputed > 0 ? [`${disputed} disputed`] : [])].join("; ");
  const days = first === last ? first : `${first} to ${last}`;
  return plain(
    `${from.name} ${what} ${to?.name ?? "no party that is named"} in ${plural(incidents, "incident")} (${marks}), ${days}`,
  );
}

/** "Turkey backs Azerbaijan (3 reports, denied in 1)". */
function relationText(r: Relation): string {
  const to = [r.place?.name, r.to && `${r.place ? "of " : ""}${r.to.name}`].filter(Boolean).join(" ");
  const office = r.office === null ? "" : ` as ${r.office}`;
  const state = r.state === "current" ? "" : r.state === "over" ? ", over" : ", planned";
  const denied = r.denials.length > 0 ? `, denied in ${r.denials.length}` : "";
  return plain(
    `${r.from.name} ${VERB[r.type]} ${to || "somebody"}${office} (${plural(r.reports, "report")}${state}${denied})`,
  );
}
