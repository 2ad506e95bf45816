import { type Batch, batches, MAX_ROWS } from "./batch.js";
import { share } from "./confidence.js";
import { type ModelFile, readModel } from "./format.js";
import { best, type Heads, planHeads, planScratch, putHeads, type Scratch, spreadHeads, valuesTo } from "./heads.js";
import { Arena, type Kernel, padded, type Rows } from "./kernel.js";
import { type Lemmatizer, lemmatizer } from "./lemma.js";
import { type Direction, type Layer, planCells, planLayer, putLayer, runLayer } from "./lstm.js";
import { namesOf } from "./names.js";
import { plainKernel } from "./plain.js";
import { MAX_PRODUCTS, Products } from "./products.js";
import { relationsOf } from "./relations.js";
import { mend } from "./repair/index.js";
import { simdKernel } from "./simd.js";
import { bestTree } from "./spanning.js";
import { Tags } from "./tags.js";
import type { MaskClass, NameKind, ParsedSentence, Parser, SentenceInput } from "./types.js";
import { joined, MAX_TOKENS, windowsOf } from "./windows.js";
import { Words } from "./words.js";

/**
 * A parser from the bytes of a model file (unpacked). `simd: false` keeps to plain JavaScript, five times slower; the trees
 * are the same to the bit, on every machine.
 */
export function loadParser(file: Uint8Array, options: { readonly simd?: boolean } = {}): Parser {
  return new Network(readModel(file), options.simd ?? true);
}

interface Unit {
  readonly forms: readonly string[];
  readonly masks: readonly (MaskClass | null)[];
}

class Network implements Parser {
  readonly #model: ModelFile;
  readonly #kernel: Kernel;
  readonly #words: Words;
  readonly #layers: readonly Layer[];
  readonly #heads: Heads;
  readonly #lemma: Lemmatizer;
  readonly #tags: Tags;
  readonly #input: Rows;
  readonly #products: Products;
  readonly #states: readonly Rows[];
  readonly #gates: Rows;
  readonly #cells: number;
  readonly #scratch: Scratch;
  /** Scores of the tags, by packed row. */
  readonly #tagScores: Float64Array;

  constructor(model: ModelFile, simd: boolean) {
    const { embed, hidden, layers } = model.header.sizes;
    const arena = new Arena();
    this.#model = model;
    this.#layers = Array.from({ length: layers }, (_, i) => planLayer(model, arena, i));
    this.#heads = planHeads(model, arena);
    const int16 = (width: number): Rows => ({ at: arena.take(2 * width * MAX_ROWS), stride: 2 * width });
    this.#input = int16(embed);
    this.#states = this.#layers.map(() => int16(2 * hidden));
    this.#gates = { at: arena.take(16 * hidden * MAX_ROWS), stride: 16 * hidden };
    this.#cells = planCells(arena, hidden);
    this.#scratch = planScratch(arena, this.#heads, 2 * hidden, MAX_ROWS, padded(MAX_TOKENS + 1));
    const products = { at: arena.take(32 * hidden * MAX_PRODUCTS), stride: 32 * hidden };
    this.#kernel = (simd ? simdKernel(arena.size) : null) ?? plainKernel(arena.size);
    for (const layer of this.#layers) putLayer(model, this.#kernel, layer);
    putHeads(model, this.#kernel, this.#heads);
    this.#products = new Products(this.#kernel, this.#layers[0] as Layer, this.#input, products);
    this.#words = new Words(model);
    this.#lemma = lemmatizer(model.header.lemmas);
    this.#tags = new Tags(model);
    this.#tagScores = new Float64Array(MAX_ROWS * this.#tags.count);
  }

  get kernel(): "simd" | "plain" {
    return this.#kernel.kind;
  }

  parse(sentences: readonly SentenceInput[]): ParsedSentence[] {
    const units: Unit[] = [];
    const parts = sentences.map(({ forms, masks = [] }) =>
      windowsOf(forms).map(({ start, end }) => {
        const mask = Array.from({ length: end - start }, (_, i) => masks[start + i] ?? null);
        units.push({ forms: forms.slice(start, end), masks: mask });
        return units.length - 1;
      }),
    );
    const parsed = new Map<number, ParsedSentence>();
    for (const batch of batches(units.map((u) => u.forms.length))) this.#run(batch, units, parsed);
    return parts.map((numbers) => joined(numbers.flatMap((i) => parsed.get(i) ?? [])));
  }

  #run(batch: Batch, units: readonly Unit[], parsed: Map<number, ParsedSentence>): void {
    const kernel = this.#kernel;
    const slots = this.#products.slotsOf(this.#vectors(batch, units));
    let x = this.#input;
    this.#layers.forEach((layer, i) => {
      const y = this.#states[i] ?? x;
      const below = x;
      const sums = (direction: Direction, gates: Rows): void =>
        i === 0
          ? this.#products.copy(slots, direction, gates)
          : kernel.multiply(below, batch.rows, direction.input, gates, false);
      runLayer(kernel, layer, batch, sums, this.#gates, this.#cells, y);
      x = y;
    });
    this.#scoreTags(batch, x);
    this.#gather(batch, x);
    kernel.multiply(this.#scratch.encoded, batch.rows, this.#heads.names.matrix, this.#scratch.sums, false);
    const sums = new Int32Array(kernel.buffer);
    const { bio } = this.#model.header;
    const kinds = Array.from({ length: batch.rows }, (_, r) => {
      // Entry 0 is "no name"; where a name is, the tree tells.
      const label = best(this.#heads.names, sums, (this.#scratch.sums.at + r * this.#scratch.sums.stride) >> 2, 1);
      return (bio[label] ?? "").slice(2) as NameKind;
    });
    spreadHeads(kernel, this.#heads, this.#model, this.#scratch, batch.rows);
    let first = 0;
    batch.members.forEach((member, s) => {
      const n = batch.lengths[s] as number;
      const { count } = this.#tags;
      const tag = Array.from({ length: n - 1 }, (_, i) => ((batch.offsets[i + 1] as number) + s) * count);
      parsed.set(member, this.#tree(units[member] as Unit, first, n, tag, kinds.slice(first + 1, first + n)));
      first += n;
    });
  }

  /** Input vectors, packed by time step. */
  #vectors(batch: Batch, units: readonly Unit[]): Int16Array[] {
    const out: Int16Array[] = new Array(batch.rows);
    batch.members.forEach((member, s) => {
      const { forms, masks } = units[member] as Unit;
      for (let t = 0; t <= forms.length; t++)
        out[(batch.offsets[t] as number) + s] =
          t === 0 ? this.#words.root() : this.#words.vector(forms[t - 1] ?? "", masks[t - 1] ?? null);
    });
    return out;
  }

  /** Scores of the tags, from the first layer's states and the last's. */
  #scoreTags(batch: Batch, top: Rows): void {
    const { sums } = this.#scratch;
    this.#kernel.multiply(this.#states[0] ?? this.#input, batch.rows, this.#heads.tag.matrix, sums, false);
    this.#kernel.multiply(top, batch.rows, this.#heads.tagTop, sums, true);
    const view = new Int32Array(this.#kernel.buffer);
    for (let r = 0; r < batch.rows; r++)
      valuesTo(this.#tagScores, r * this.#tags.count, this.#heads.tag, view, (sums.at + r * sums.stride) >> 2);
  }

  /** The encoder's rows, sentence by sentence. */
  #gather(batch: Batch, x: Rows): void {
    const bytes = new Uint8Array(this.#kernel.buffer);
    const { encoded } = this.#scratch;
    let to = encoded.at;
    batch.lengths.forEach((n, s) => {
      for (let t = 0; t < n; t++, to += encoded.stride) {
        const from = x.at + ((batch.offsets[t] as number) + s) * x.stride;
        bytes.copyWithin(to, from, from + encoded.stride);
      }
    });
  }

  #tree(
    { forms, masks }: Unit,
    first: number,
    n: number,
    tagsAt: readonly number[],
    kinds: NameKind[],
  ): ParsedSentence {
    const { header } = this.#model;
    const { steps } = header;
    const { arcMix, arcHead, scores } = this.#scratch;
    const at = (rows: Rows): Rows => ({ at: rows.at + first * rows.stride, stride: rows.stride });
    const width = this.#heads.arcMix.matrix.rows;
    const square: Rows = { at: scores.at, stride: 4 * padded(n) };
    this.#kernel.pair(at(arcMix), n, at(arcHead), n, width, square);
    const score = new Int32Array(this.#kernel.buffer, square.at, n * padded(n));
    const head = bestTree(score, n, padded(n));
    const root = header.rels.indexOf("root");
    const rels = relationsOf(this.#kernel, this.#heads, this.#scratch, first, head, steps.rel, root);
    const tags = this.#tags.weigh(this.#tagScores, tagsAt, head, rels);
    const xpos = tags.map((t) => this.#tags.xpos(t));
    const heads = Array.from(head.subarray(1));
    const lemma = forms.map((form, i) => this.#lemma(form, header.tags[tags[i] as number] ?? ""));
    const deprel = Array.from(rels.subarray(1), (r) => header.rels[r] ?? "dep");
    const upos = tags.map((t) => this.#tags.upos(t));
    const step = steps.arcMix * steps.arcHead;
    mend({
      words: forms.map((form, i) => (masks[i] ? "" : form.toLowerCase())),
      plain: forms.map((form, i) => !masks[i] && /^\p{Ll}/u.test(form)),
      lemma,
      upos,
      xpos,
      head: heads,
      deprel,
      tag: (i, tag) => {
        [upos[i] = "", xpos[i] = ""] = tag.split("|");
        lemma[i] = this.#lemma(forms[i] ?? "", tag);
      },
    });
    const confidence = heads.map((h, i) => share(score, i + 1, h, n, padded(n), step));
    return {
      upos,
      xpos,
      lemma,
      head: heads,
      deprel,
      confidence,
      names: namesOf(forms, xpos, heads, deprel, kinds),
    };
  }
}
