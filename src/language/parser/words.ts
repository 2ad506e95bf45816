import { buckets, FIRST_WORD, maskRow, normal, ROOT_ROW, UNKNOWN_ROW } from "./features.js";
import { bytesOf, floatsOf, type ModelFile } from "./format.js";
import { look, PER_UNIT, STEPS, TANH } from "./tables.js";
import type { MaskClass } from "./types.js";

/** Activations in (-1, 1) are held as multiples of 1/4096. */
export const ONE = 4096;
const MAX_CACHED = 20_000;

/** Input vectors (int16, `embed` wide) of words, made once a type. */
export class Words {
  readonly width: number;
  readonly #ids: ReadonlyMap<string, number>;
  readonly #firstBucket: number;
  readonly #table: Int8Array;
  readonly #scale: Float32Array;
  readonly #cache = new Map<string, Int16Array>();
  readonly #special = new Map<number, Int16Array>();

  constructor(model: ModelFile) {
    const words = model.header.words.split("\n");
    this.width = model.header.sizes.embed;
    this.#ids = new Map(words.map((word, i) => [word, FIRST_WORD + i]));
    this.#firstBucket = FIRST_WORD + words.length;
    this.#table = bytesOf(model, "table");
    this.#scale = floatsOf(model, "table.scale");
  }

  root(): Int16Array {
    return this.#only(ROOT_ROW);
  }

  vector(form: string, mask: MaskClass | null): Int16Array {
    if (mask !== null) return this.#only(maskRow(mask));
    const known = this.#cache.get(form);
    if (known !== undefined) return known;
    const rows = [this.#ids.get(normal(form)) ?? UNKNOWN_ROW, ...buckets(form).map((b) => this.#firstBucket + b)];
    const made = this.#sum(rows);
    if (this.#cache.size >= MAX_CACHED) this.#cache.clear();
    this.#cache.set(form, made);
    return made;
  }

  #only(row: number): Int16Array {
    const known = this.#special.get(row);
    if (known !== undefined) return known;
    const made = this.#sum([row]);
    this.#special.set(row, made);
    return made;
  }

  #sum(rows: readonly number[]): Int16Array {
    const total = new Float64Array(this.width);
    for (const row of rows) {
      const scale = this.#scale[row] as number;
      const from = row * this.width;
      for (let i = 0; i < this.width; i++) total[i] = (total[i] as number) + (this.#table[from + i] as number) * scale;
    }
    return Int16Array.from(total, (v) => Math.round(look(TANH, v * PER_UNIT + STEPS / 2) * ONE));
  }
}
