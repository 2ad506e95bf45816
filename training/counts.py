"""What a model file holds that is counted in the trees, not learnt: `python3 training/counts.py` renews it in place."""

from lemmas import learn
from packed import read, write
from paths import MODEL
from together import UNIT, WEIGHT, heads_of, together
from treebank import training_trees


def counted(header, sentences, ints):
    """The header with lemma rules and which tags go where, the latter's table put into `ints`."""
    ints["together"] = together(sentences, header["tags"], header["rels"])
    steps = {**header["steps"], "together": WEIGHT * UNIT}
    return {**header, "lemmas": learn(sentences), "heads": heads_of(header["tags"]), "steps": steps}


if __name__ == "__main__":
    header, floats, ints = read(MODEL)
    write(MODEL, counted(header, training_trees(), ints), floats, ints)
