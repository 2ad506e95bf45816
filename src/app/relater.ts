import { coderOf, type Pair } from "../coding/index.js";
import { type Relation, relatePair } from "../pipeline/index.js";
import { openAnnotator } from "./annotator.js";

/** Relates pairs with the shipped parser, lists and rules, loaded on first use. */
export function relater(): (pair: Pair) => Relation {
  let relate: ((pair: Pair) => Relation) | undefined;
  return (pair) => {
    if (!relate) {
      const { parser, knowledge } = openAnnotator();
      const coder = coderOf(parser, knowledge);
      relate = (p) => relatePair(p, coder);
    }
    return relate(pair);
  };
}
