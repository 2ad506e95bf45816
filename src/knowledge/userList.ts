import { fold } from "./runs.js";

/**
 * A user's list may be simpler than ours: `id` may be left out (then the name gives it), `kind` too (a place where there
 * are degrees, an outlet where there is an owner, else a group), and `side`, `country` and `members` may be names.
 */
export function completedList(text: string, idOf: (name: string) => string | undefined): string {
  const lines = text.split("\n");
  const own = new Map(
    lines.flatMap((line): (readonly [string, string])[] => {
      const { name, id } = objectIn(line) ?? {};
      return typeof name === "string" ? [[name, typeof id === "string" ? id : slug(name)]] : [];
    }),
  );
  return lines.map((line) => completedLine(line, (ref) => idOf(ref) ?? own.get(ref))).join("\n");
}

function completedLine(line: string, idOf: (name: string) => string | undefined): string {
  const entry = objectIn(line);
  if (entry === null) return line;
  const { id, kind, name } = entry;
  const refer = (value: unknown): unknown => (typeof value === "string" ? (idOf(value) ?? value) : value);
  return JSON.stringify({
    ...entry,
    ...(id === undefined && typeof name === "string" ? { id: slug(name) } : {}),
    ...(kind === undefined ? { kind: kindOf(entry) } : {}),
    ...("side" in entry ? { side: refer(entry.side) } : {}),
    ...(Array.isArray(entry.country) ? { country: entry.country.map(refer) } : {}),
    ...(Array.isArray(entry.members) ? { members: entry.members.map(refer) } : {}),
  });
}

/** The object a line holds; `null` where it holds none: whoever parses it says what is wrong. */
function objectIn(line: string): Record<string, unknown> | null {
  if (line.trim() === "" || line.startsWith("#")) return null;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

const kindOf = (entry: Readonly<Record<string, unknown>>): string =>
  "lat" in entry || "lon" in entry ? "place" : "owner" in entry ? "outlet" : "group";

const slug = (name: string): string =>
  fold(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
