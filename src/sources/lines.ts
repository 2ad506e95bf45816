export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its line end; `null` where it was longer than allowed, and was dropped while reading. */
  readonly bytes: Uint8Array | null;
  /** How long it was, in bytes. */
  readonly length: number;
}

const LF = 0x0a;
const CR = 0x0d;

/** Splits a byte stream into lines; memory stays within `maxBytes` whatever the line length. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length > maxBytes) parts = [];
    else parts.push(part);
  };
  const finish = (): Line => {
    const whole = length > maxBytes ? null : withoutCr(Buffer.concat(parts));
    const line = { number: ++number, bytes: whole, length };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(LF); to >= 0; to = chunk.indexOf(LF, from)) {
      keep(chunk.subarray(from, to));
      yield finish();
      from = to + 1;
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield finish();
}

const withoutCr = (line: Uint8Array): Uint8Array => (line.at(-1) === CR ? line.subarray(0, -1) : line);
