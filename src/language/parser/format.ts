/**
 * The model file, as `training/export.py` writes it: the magic `TWP1`, the header's length (uint32, little-endian), the
 * header (JSON, UTF-8, padded with spaces to 4 bytes), then the float32 tensors and the int8 tensors in the header's order.
 */
interface Header {
  readonly sizes: {
    readonly embed: number;
    readonly hidden: number;
    readonly layers: number;
    readonly arc: number;
    readonly rel: number;
  };
  /** `UPOS|XPOS`. */
  readonly tags: readonly string[];
  readonly rels: readonly string[];
  readonly bio: readonly string[];
  /** Known words, by rows of the embedding table, one a line. */
  readonly words: string;
  /** Lemma rules by tag: an ending (`^` before a whole word) and what to do, one a line. */
  readonly lemmas: Readonly<Record<string, string>>;
  /** UPOS a head may have, "" for no head: with `rels` they number the rows of the int8 tensor `together`. */
  readonly heads: readonly string[];
  /** The real value of one step of an activation, or of an entry of `together`. */
  readonly steps: {
    readonly arcDep: number;
    readonly arcHead: number;
    readonly arcMix: number;
    readonly rel: number;
    readonly together: number;
  };
  readonly floats: readonly TensorInfo[];
  readonly bytes: readonly TensorInfo[];
}

interface TensorInfo {
  readonly name: string;
  readonly size: number;
}

export interface ModelFile {
  readonly header: Header;
  readonly floats: ReadonlyMap<string, Float32Array>;
  readonly bytes: ReadonlyMap<string, Int8Array>;
}

export class ModelFormatError extends Error {
  override readonly name = "ModelFormatError";
}

const MAGIC = "TWP1";

export function readModel(file: Uint8Array): ModelFile {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const magic = file.length < 8 ? "" : String.fromCharCode(...file.subarray(0, 4));
  if (magic !== MAGIC) throw new ModelFormatError(`not a parser model: it begins with "${magic}", not "${MAGIC}"`);
  const headerEnd = 8 + view.getUint32(4, true);
  if (headerEnd > file.length) throw new ModelFormatError("the model file is cut short");
  const header = JSON.parse(new TextDecoder().decode(file.subarray(8, headerEnd))) as Header;
  const total = (list: readonly TensorInfo[]) => list.reduce((sum, t) => sum + t.size, 0);
  const bytesAt = headerEnd + 4 * total(header.floats);
  if (bytesAt + total(header.bytes) !== file.length) throw new ModelFormatError("the model file is cut short");

  const floats = new Map<string, Float32Array>();
  let at = headerEnd;
  for (const { name, size } of header.floats) {
    const values = new Float32Array(size);
    for (let i = 0; i < size; i++) values[i] = view.getFloat32(at + 4 * i, true);
    floats.set(name, values);
    at += 4 * size;
  }
  const bytes = new Map<string, Int8Array>();
  for (const { name, size } of header.bytes) {
    bytes.set(name, new Int8Array(file.buffer, file.byteOffset + at, size));
    at += size;
  }
  return { header, floats, bytes };
}

export function floatsOf(model: ModelFile, name: string): Float32Array {
  const found = model.floats.get(name);
  if (found === undefined) throw new ModelFormatError(`the model lacks "${name}"`);
  return found;
}

export function bytesOf(model: ModelFile, name: string): Int8Array {
  const found = model.bytes.get(name);
  if (found === undefined) throw new ModelFormatError(`the model lacks "${name}"`);
  return found;
}
