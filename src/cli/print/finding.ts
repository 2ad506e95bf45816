import pc from "picocolors";
import type { Actor, Finding, TimeSpan } from "../../model/index.js";
import { plain, wrap } from "./wrap.js";

export const names = (actors: readonly Actor[]): string => actors.map((a) => plain(a.name)).join(", ");

/** "Armenia, Azerbaijan" or "Turkey -> Azerbaijan"; "nobody named" where it is left open. */
function who({ actor, recipient }: Finding): string {
  const by = names(actor);
  const to = names(recipient);
  return to ? `${by || "?"} -> ${to}` : by;
}

/** "2020-10-10", "2020-10-10 to 2020-10-11", "since 2020-09-27", or the words that told it. */
function when({ start, end, text }: TimeSpan): string {
  if (start === null && end === null) return text === null ? "" : plain(text);
  if (end === null) return `${start}`;
  if (start === null) return `until ${end}`;
  return start.slice(0, 10) === end.slice(0, 10) ? start : `${start} to ${end}`;
}

/** Who says it, or "" where the report says it itself. */
export function claim({ claim: { by, stance, unverified } }: Finding): string {
  const said = by.length === 0 ? "" : `${names(by)} ${stance}`;
  return [said, unverified ? "unverified" : ""].filter(Boolean).join(", ");
}

function figures({ killed, injured, count }: Finding): string {
  const parts = [
    killed === undefined ? null : `${killed} killed`,
    injured === undefined ? null : `${injured} injured`,
    count === undefined ? null : `${count} counted`,
  ];
  return parts.filter((p) => p !== null).join(", ");
}

/** A finding in two or three lines: what, who, when; then the report's own words. */
export function findingLines(f: Finding, columns: number): string {
  const what = [f.type, ...(f.kind ?? []), ...(f.mode ?? []), f.principle, f.office && plain(f.office)];
  const status = f.status === "actual" ? "" : f.status;
  const place = f.place.length > 0 ? `in ${f.place.map((p) => plain(p.name)).join(", ")}` : "";
  const details = [who(f), place, when(f.time), figures(f), status, claim(f)].filter(Boolean).join(" · ");
  return [
    `  ${pc.bold(what.filter(Boolean).join(" "))}`,
    ...(details ? [wrap(details, columns, "    ")] : []),
    wrap(`“${plain(f.evidence.text)}”`, columns, "    ", "     "),
  ].join("\n");
}
