import { decodeUtf8 } from "./decode.js";
import { MAX_BYTES, megabytes } from "./limits.js";
import type { Line } from "./lines.js";
import type { RawReport, Refusal } from "./toReport.js";

/** What a line of JSONL holds, nothing checked yet; or what keeps it from being read. */
export type Raw = { readonly fields: RawReport } | { readonly refusal: Refusal };

/** What each line holds: its name, and how to write one. */
export interface LineOf {
  readonly name: string;
  readonly like: string;
}

/** The fields on a line, why there are none, or `null` for a blank one. */
export function rawOf({ bytes, length }: Line, { name, like }: LineOf): Raw | null {
  if (bytes === null) {
    const what = `the line has ${megabytes(length)}, and a ${name} may have ${megabytes(MAX_BYTES)}`;
    return { refusal: { what, remedy: `split it, one ${name} a line` } };
  }
  const decoded = decodeUtf8(bytes);
  if ("remedy" in decoded) return { refusal: { ...decoded, what: `the line ${decoded.what}` } };
  if (decoded.text.trim() === "") return null;
  let value: unknown;
  try {
    value = JSON.parse(decoded.text);
  } catch (error) {
    const what = `broken JSON (${briefly((error as Error).message)})`;
    return { refusal: { what, remedy: "write one whole JSON object on one line" } };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { refusal: { what: "no JSON object", remedy: `write ${like}` } };
  return { fields: value as RawReport };
}

// Engines quote the offending text, which may be long or hold line breaks.
const briefly = (message: string): string => message.split(/[,:] |\n/)[0]?.slice(0, 80) ?? "";
