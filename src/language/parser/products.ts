import type { Kernel, Rows } from "./kernel.js";
import type { Direction, Layer } from "./lstm.js";

/** How many words' sums are kept, 6 KiB each; more than a batch has rows. */
export const MAX_PRODUCTS = 2048;

/**
 * The words' part of the first layer's sums, kept by input vector: texts repeat their words, and what a word comes to does
 * not depend on where it stands.
 */
export class Products {
  readonly #kernel: Kernel;
  readonly #layer: Layer;
  /** Scratch for input vectors, and where the sums lie: a row for each slot, forth and back side by side. */
  readonly #input: Rows;
  readonly #sums: Rows;
  readonly #slots = new Map<Int16Array, number>();

  constructor(kernel: Kernel, layer: Layer, input: Rows, sums: Rows) {
    this.#kernel = kernel;
    this.#layer = layer;
    this.#input = input;
    this.#sums = sums;
  }

  /** Where the sums of each vector are kept; those not yet known are made. A word's vector is one and the same array. */
  slotsOf(vectors: readonly Int16Array[]): number[] {
    if (this.#slots.size + vectors.length > MAX_PRODUCTS) this.#slots.clear();
    const known = this.#slots.size;
    const words = new Int16Array(this.#kernel.buffer);
    const slots = vectors.map((vector) => {
      const slot = this.#slots.get(vector);
      if (slot !== undefined) return slot;
      const fresh = this.#slots.size;
      words.set(vector, (this.#input.at + (fresh - known) * this.#input.stride) >> 1);
      this.#slots.set(vector, fresh);
      return fresh;
    });
    for (const direction of [this.#layer.forth, this.#layer.back])
      this.#kernel.multiply(this.#input, this.#slots.size - known, direction.input, this.#at(known, direction), false);
    return slots;
  }

  /** Writes the sums of a direction to rows, in the order of the slots. */
  copy(slots: readonly number[], direction: Direction, to: Rows): void {
    const bytes = new Uint8Array(this.#kernel.buffer);
    const from = this.#at(0, direction);
    const length = 4 * direction.input.m;
    for (let r = 0, at = to.at; r < slots.length; r++, at += to.stride) {
      const start = from.at + (slots[r] as number) * from.stride;
      bytes.copyWithin(at, start, start + length);
    }
  }

  #at(slot: number, direction: Direction): Rows {
    const { at, stride } = this.#sums;
    return { at: at + slot * stride + (direction === this.#layer.forth ? 0 : stride >> 1), stride };
  }
}
