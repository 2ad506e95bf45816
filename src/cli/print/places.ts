import pc from "picocolors";
import type { Answers } from "../../app/questions.js";
import { type Control, listed, type PlaceView, sideNames } from "../../assessment/index.js";
import { plain, wrap } from "./wrap.js";

const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;

/** Places, the most told of first: names, position, what happened, and who is said to hold it. */
export function placesText({ items, total, incidents }: Answers["places"], columns: number): string {
  if (total === 0) return "No place of that kind in reports by then. Try fewer filters, or a later --as-of.";
  const more = total > items.length ? `\n\n${items.length} of ${total} places shown; --limit shows more.` : "";
  const head = `${plural(incidents, "incident")} by place; one told of at two places stands at both`;
  return `${wrap(head, columns)}\n\n${items.map((place) => placeText(place, columns)).join("\n")}${more}`;
}

function placeText(p: PlaceView, columns: number): string {
  const others = [...new Set([...p.forms, ...p.names])].filter((name) => name !== p.name).map(plain);
  const facts = [
    plural(p.incidents, "incident"),
    p.first === null || p.last === null ? "" : p.first === p.last ? p.first : `${p.first} to ${p.last}`,
    positionText(p),
  ].filter(Boolean);
  return [
    pc.bold(wrap(plain(p.name), columns)),
    wrap(facts.join("; "), columns, "  "),
    ...(others.length === 0 ? [] : [pc.dim(wrap(`also ${others.join(", ")}`, columns, "  ", "    "))]),
    ...(p.control === null ? [] : [wrap(plain(controlText(p.control)), columns, "  ", "    ")]),
  ].join("\n");
}

function positionText({ precision, lat, lon, countries }: PlaceView): string {
  const at = `${lat?.toFixed(2)} ${lon?.toFixed(2)}`;
  const within = countries.length === 0 ? "" : ` (${countries.join(", ")})`;
  switch (precision) {
    case "point":
      return `${at}${within}`;
    case "area":
      return `an area about ${at}${within}`;
    case "state":
      return "known only to the state";
    case "unknown":
      return "position not known";
    case "untold":
      return "";
  }
}

/** "Took by Azerbaijan" reads badly: each word as a sentence has it. */
const VERB = {
  administers: "runs it",
  occupies: "occupies it",
  took: "took it",
  entered: "entered it",
  left: "left it",
};

function controlText({ claims, holders, disputed }: Control): string {
  const head = disputed ? `disputed${holders.length > 1 ? ` between ${sideNames(holders)}` : ""}` : "as told";
  return `${head}: ${listed(
    claims.map(({ word, by, day, findings, denials }) => {
      const counts = [
        ...(findings.length > 0 ? [plural(findings.length, "statement")] : []),
        ...(denials.length > 0 ? [plural(denials.length, "denial")] : []),
      ].join(", ");
      return `${by.name} ${VERB[word]}, ${day} (${counts})`;
    }),
  )}`;
}
