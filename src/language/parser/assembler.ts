/** A tiny WebAssembly assembler: as much of the binary format (W3C WebAssembly 2.0, section 5) as the kernel needs. */

export const I32 = 0x7f;
export const F64 = 0x7c;
export const V128 = 0x7b;

const simd = (code: number): number[] => [0xfd, ...leb(code)];

const OP = {
  block: [0x02, 0x40],
  loop: [0x03, 0x40],
  if: [0x04, 0x40],
  else: [0x05],
  end: [0x0b],
  add: [0x6a],
  sub: [0x6b],
  mul: [0x6c],
  ltU: [0x49],
  geS: [0x4e],
  gtS: [0x4a],
  eqz: [0x45],
  i32x4Add: simd(0xae),
  /** Eight int16 products, neighbours summed to four int32. */
  dot: simd(0xba),
  f64Splat: simd(0x14),
  f64Add: simd(0xf0),
  f64Sub: simd(0xf1),
  f64Mul: simd(0xf2),
  /** `b < a ? b : a` of the values a and b below; `pmax` the other way about. */
  f64Min: simd(0xf6),
  f64Max: simd(0xf7),
  f64Floor: simd(0x75),
  /** The two lower int32 as doubles. */
  f64FromInt: simd(0xfe),
} as const;

const MEMORY_OP = {
  load: [...simd(0x00), 4],
  splat32: [...simd(0x09), 2],
  splat64: [...simd(0x0a), 3],
  /** Two int32 or one double into the lower half, nought above. */
  half: [...simd(0x5d), 3],
  store: [...simd(0x0b), 4],
  store16: [0x3b, 1],
} as const;

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

/** A function without result: its parameters, then its locals by number, and its body, written down step by step. */
export class Code {
  readonly bytes: number[] = [];
  readonly locals: number[] = [];
  readonly params: readonly number[];

  constructor(params: readonly number[]) {
    this.params = params;
  }

  /** A new local of a type. */
  local(type: number): number {
    this.locals.push(type);
    return this.params.length + this.locals.length - 1;
  }
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
  tee(local: number): this {
    this.bytes.push(0x22, ...leb(local));
    return this;
  }
  const(value: number): this {
    this.bytes.push(0x41, ...sleb(value));
    return this;
  }
  /** Two doubles of one value. */
  doubles(value: number): this {
    const bytes = [...new Uint8Array(new Float64Array([value]).buffer)];
    this.bytes.push(...simd(0x0c), ...bytes, ...bytes);
    return this;
  }
  zero(): this {
    return this.doubles(0);
  }
  memory(name: keyof typeof MEMORY_OP, offset: number): this {
    const code = MEMORY_OP[name];
    this.bytes.push(...code, ...leb(offset));
    return this;
  }
  /** One of the four int32 of a vector. */
  lane32(lane: number): this {
    this.bytes.push(...simd(0x1b), lane);
    return this;
  }
  /** The lower doubles of two vectors side by side, or the upper. */
  halves(upper: boolean): this {
    const from = upper ? 8 : 0;
    const bytes = Array.from({ length: 8 }, (_, i) => from + i);
    this.bytes.push(...simd(0x0d), ...bytes, ...bytes.map((b) => b + 16));
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

/** A module that exports functions by their names, over a memory imported as `m.m`. */
export function moduleOf(functions: Readonly<Record<string, Code>>): Uint8Array<ArrayBuffer> {
  const all = Object.entries(functions);
  const bodies = all.map(([, { locals, bytes }]) => [...vector(locals.map((type) => [1, type])), ...bytes, 0x0b]);
  return new Uint8Array([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector(all.map(([, { params }]) => [0x60, ...leb(params.length), ...params, 0]))),
    ...section(2, vector([[...text("m"), ...text("m"), 2, 0, 0]])),
    ...section(3, vector(all.map((_, i) => leb(i)))),
    ...section(7, vector(all.map(([name], i) => [...text(name), 0, ...leb(i)]))),
    ...section(10, vector(bodies.map((body) => [...leb(body.length), ...body]))),
  ]);
}
