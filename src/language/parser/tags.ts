import { bytesOf, type ModelFile } from "./format.js";

/**
 * The tag of each token by the network's scores and its place in the tree: how much likelier a tag is, in the training
 * trees, under this relation to a head so tagged than elsewhere (`training/together.py`). A token the tree makes an
 * object is then seldom left a verb.
 */
export class Tags {
  readonly #upos: readonly string[];
  readonly #xpos: readonly string[];
  readonly #headOf: ReadonlyMap<string, number>;
  readonly #prior: Int8Array;
  readonly #step: number;

  constructor(model: ModelFile) {
    const { tags, heads, steps } = model.header;
    this.#upos = tags.map((tag) => tag.split("|")[0] ?? "X");
    this.#xpos = tags.map((tag) => tag.split("|")[1] ?? "");
    this.#headOf = new Map(heads.map((upos, i) => [upos, i]));
    this.#prior = bytesOf(model, "together");
    this.#step = steps.together;
  }

  get count(): number {
    return this.#upos.length;
  }

  upos(tag: number): string {
    return this.#upos[tag] ?? "X";
  }

  xpos(tag: number): string {
    return this.#xpos[tag] ?? "";
  }

  /** The scores of token i begin at `at[i]`; `head` (0 for none) and `relation` by token, both from 1. */
  weigh(scores: Float64Array, at: readonly number[], head: Int32Array, relation: Int32Array): number[] {
    const alone = at.map((from) => this.#top(scores, from));
    return at.map((own, i) => {
      const above = this.#upos[alone[(head[i + 1] as number) - 1] ?? -1] ?? "";
      const block = (relation[i + 1] as number) * this.#headOf.size + (this.#headOf.get(above) ?? 0);
      return this.#topBy(scores, own, block * this.count);
    });
  }

  #top(scores: Float64Array, from: number): number {
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let tag = 0; tag < this.count; tag++) {
      const value = scores[from + tag] as number;
      if (value > most) {
        most = value;
        best = tag;
      }
    }
    return best;
  }

  /** With what the tree speaks for, from `prior` on. */
  #topBy(scores: Float64Array, from: number, prior: number): number {
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let tag = 0; tag < this.count; tag++) {
      const value = (scores[from + tag] as number) + (this.#prior[prior + tag] as number) * this.#step;
      if (value > most) {
        most = value;
        best = tag;
      }
    }
    return best;
  }
}
