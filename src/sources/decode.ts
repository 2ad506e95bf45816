/** What keeps bytes from being text, and the remedy; or the text, without a byte order mark. */
export type Decoded = { readonly text: string } | { readonly what: string; readonly remedy: string };

const MAGIC: readonly (readonly [string, string])[] = [
  ["%PDF", "a PDF file"],
  ["PK\x03\x04", "a zip archive or office document"],
  ["\x1f\x8b", "a gzip file"],
  ["\x89PNG", "a picture"],
  ["\xff\xd8\xff", "a picture"],
];
const SNIFF_BYTES = 8192;

/** Decodes a report file strictly: a guess at its encoding could change what it says. */
export function decode(bytes: Uint8Array): Decoded {
  const head = String.fromCharCode(...bytes.subarray(0, SNIFF_BYTES));
  const kind = MAGIC.find(([magic]) => head.startsWith(magic))?.[1];
  if (kind) return { what: `is ${kind}, not text`, remedy: "save its text as a .txt file and give that" };
  if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
    return { what: "is UTF-16, not UTF-8", remedy: "convert it: iconv -f UTF-16 -t UTF-8" };
  if (head.includes("\0")) return { what: "is a binary file, not text", remedy: "give a text file or JSONL in UTF-8" };
  return decodeUtf8(bytes);
}

/** Decodes UTF-8 strictly; names the first byte that is not. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const at = firstBadByte(bytes);
    const hex = (bytes[at] ?? 0).toString(16).padStart(2, "0");
    return {
      what: `is not UTF-8 (byte 0x${hex} at offset ${at})`,
      remedy: "convert it: iconv -f WINDOWS-1252 -t UTF-8",
    };
  }
}

/** Offset of the first byte that begins no whole UTF-8 character (RFC 3629). */
function firstBadByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  // A prefix decodes, an unfinished last character aside, if and only if the first bad byte lies beyond it.
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (beginningOf(bytes, middle) === null) high = middle - 1;
    else low = middle;
  }
  return new TextEncoder().encode(beginningOf(bytes, low) ?? "").length;
}

/** The whole characters of the first bytes, or `null` where some are none. */
function beginningOf(bytes: Uint8Array, end: number): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, end), { stream: true });
  } catch {
    return null;
  }
}
