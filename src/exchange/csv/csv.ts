/** What a cell may hold: words, a number, yes or no; several, set apart by semicolons; `null` is not said, an empty cell. */
type Cell = string | number | boolean | null | readonly string[];

/** One column: its head, in small letters with underscores, and what it has of a row. */
export type CsvColumn<T> = readonly [head: string, cell: (row: T) => Cell];

/** The media type of what `csvOf` writes. */
export const CSV_TYPE = "text/csv; charset=utf-8";

/** Told by it, spreadsheets read a file as UTF-8; put before it where a file is saved. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** Rows as CSV (RFC 4180, lines end in CRLF), with a line of heads. */
export function csvOf<T>(columns: readonly CsvColumn<T>[], rows: readonly T[]): string {
  const lines = [columns.map(([head]) => head), ...rows.map((row) => columns.map(([, cell]) => written(cell(row))))];
  return lines.map((line) => `${line.map(quoted).join(",")}\r\n`).join("");
}

const written = (cell: Cell): string => {
  if (cell === null) return "";
  if (typeof cell === "object") return written(cell.join("; "));
  if (typeof cell !== "string") return String(cell);
  return FORMULA.test(cell) ? `'${cell}` : cell;
};

/** A spreadsheet would run such words of a report as a formula; with an apostrophe before them they are words. */
const FORMULA = /^[=+\-@\t\r]/;

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
