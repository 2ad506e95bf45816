// Reads a CoNLL-U file back into documents: raw text, and the spans of its words and sentences on the text's
// non-space characters (so that how gaps are printed does not matter).
import { existsSync, readFileSync } from "node:fs";

export const SHARED = new URL("../../../shared/", import.meta.url);

/** The file's text, or null with one line saying what is missing. */
export function readShared(path) {
  const url = new URL(path, SHARED);
  if (existsSync(url)) return readFileSync(url, "utf8");
  console.log(`skipped: ../shared/${path} is not there`);
  return null;
}

/** Documents of a treebank: `{ id, text, words, sentences }`; spans are `start:end` in non-space characters. */
export function documents(conllu) {
  const docs = [];
  let doc = null;
  let gap = "";
  for (const block of conllu.split(/\n\n+/)) {
    const lines = block.split("\n");
    for (const line of lines) {
      const id = /^# newdoc(?: id = (.*))?/.exec(line);
      if (id) {
        doc = { id: id[1] ?? "", text: "", words: [], sentences: [], size: 0 };
        docs.push(doc);
        gap = "";
      } else if (line.startsWith("# newpar") && !line.startsWith("# newpar_block") && doc?.text) gap = "\n\n";
    }
    const text = lines.find((line) => line.startsWith("# text = "))?.slice(9);
    if (text === undefined || doc === null) continue;
    doc.text += gap + text;
    const start = doc.size;
    let covered = 0; // last id of the multiword token being read
    let surface = null;
    for (const line of lines) {
      const cols = line.split("\t");
      if (cols.length < 10) continue;
      const range = /^(\d+)-(\d+)$/.exec(cols[0]);
      if (range) {
        covered = Number(range[2]);
        surface = { text: cols[1].replace(/\s/g, ""), start: doc.size, used: 0 };
        if (/SpaceAfter=No/.test(cols[9]) && covered === lastId(lines)) gap = "";
        continue;
      }
      if (!/^\d+$/.test(cols[0])) continue;
      const form = cols[1].replace(/\s/g, "");
      const inside = Number(cols[0]) <= covered;
      // Words of a multiword token that its letters do not spell ("im" = "I" + "am") share its letters in order.
      const last = Number(cols[0]) === covered;
      const length = inside
        ? last
          ? surface.text.length - surface.used
          : Math.min(form.length, surface.text.length - surface.used)
        : form.length;
      doc.words.push(`${doc.size}:${doc.size + length}`);
      doc.size += length;
      if (inside) surface.used += length;
    }
    doc.sentences.push(`${start}:${doc.size}`);
    gap = /SpaceAfter=No/.test(lastWord(lines)) ? "" : " ";
  }
  return docs;
}

const isWord = (line) => /^\d+(-\d+)?\t/.test(line);
const lastWord = (lines) => {
  const words = lines.filter(isWord);
  const range = words.findLast((line) => /^\d+-/.test(line));
  const last = words.at(-1) ?? "";
  return range?.split("\t")[0].split("-")[1] === last.split("\t")[0] ? range : last;
};
const lastId = (lines) => Number(lines.filter(isWord).at(-1)?.split("\t")[0]);
