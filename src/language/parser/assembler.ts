/** A tiny WebAssembly assembler: as much of the binary format (W3C WebAssembly 2.0, section 5) as one function needs. */

export const I32 = 0x7f;
export const V128 = 0x7b;

const OP = {
  block: [0x02, 0x40],
  loop: [0x03, 0x40],
  if: [0x04, 0x40],
  else: [0x05],
  end: [0x0b],
  add: [0x6a],
  mul: [0x6c],
  ltU: [0x49],
  geS: [0x4e],
  gtS: [0x4a],
  eqz: [0x45],
  i32x4Add: [0xfd, 0xae, 0x01],
  /** Eight int16 products, neighbours summed to four int32. */
  dot: [0xfd, 0xba, 0x01],
} as const;

const MEMORY_OP = { load: [0xfd, 0x00, 4], splat32: [0xfd, 0x09, 2], store: [0xfd, 0x0b, 4] } as const;

function leb(value: number): number[] {
  const out: number[] = [];
  let rest = value;
  do {
    const byte = rest & 0x7f;
    rest >>>= 7;
    out.push(rest ? byte | 0x80 : byte);
  } while (rest);
  return out;
}

/** Signed LEB128, for constants. */
function sleb(value: number): number[] {
  const out: number[] = [];
  let rest = value;
  for (;;) {
    const byte = rest & 0x7f;
    rest >>= 7;
    if ((rest === 0 && !(byte & 0x40)) || (rest === -1 && byte & 0x40)) {
      out.push(byte);
      return out;
    }
    out.push(byte | 0x80);
  }
}

/** The body of a function, written down instruction by instruction; locals go by number. */
export class Code {
  readonly bytes: number[] = [];

  op(name: keyof typeof OP): this {
    this.bytes.push(...OP[name]);
    return this;
  }
  get(local: number): this {
    this.bytes.push(0x20, ...leb(local));
    return this;
  }
  set(local: number): this {
    this.bytes.push(0x21, ...leb(local));
    return this;
  }
  const(value: number): this {
    this.bytes.push(0x41, ...sleb(value));
    return this;
  }
  zero(): this {
    this.bytes.push(0xfd, 0x0c, ...new Array<number>(16).fill(0));
    return this;
  }
  memory(name: keyof typeof MEMORY_OP, offset: number): this {
    const [prefix, code, align] = MEMORY_OP[name];
    this.bytes.push(prefix, code, ...leb(align), ...leb(offset));
    return this;
  }
  /** Branches outwards by `depth` blocks where the value on the stack is not nought. */
  branchIf(depth: number): this {
    this.bytes.push(0x0d, ...leb(depth));
    return this;
  }
  /** `local += step`. */
  advance(local: number, step: number): this {
    return this.get(local).const(step).op("add").set(local);
  }
}

const vector = (items: readonly (readonly number[])[]): number[] => [...leb(items.length), ...items.flat()];
const section = (id: number, body: readonly number[]): number[] => [id, ...leb(body.length), ...body];
const text = (name: string): number[] => [...leb(name.length), ...[...name].map((c) => c.charCodeAt(0))];

/** A module of one exported function `run` without result, over a memory imported as `m.m`. */
export function moduleOf(params: readonly number[], locals: readonly number[], code: Code): Uint8Array<ArrayBuffer> {
  const body = [...vector(locals.map((type) => [1, type])), ...code.bytes, 0x0b];
  return new Uint8Array([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector([[0x60, ...leb(params.length), ...params, 0]])),
    ...section(2, vector([[...text("m"), ...text("m"), 2, 0, 0]])),
    ...section(3, vector([[0]])),
    ...section(7, vector([[...text("run"), 0, 0]])),
    ...section(10, vector([[...leb(body.length), ...body]])),
  ]);
}
