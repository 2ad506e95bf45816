"""Trains and exports the English model: `python3 training/train.py` (see README.md)."""

import argparse
from dataclasses import dataclass
from pathlib import Path

import torch

from export import export
from features import MASKS
from loop import BIO, Labels, train
from model import Model
from paths import MODEL, SHARED, WORK
from treebank import dev_trees, training_trees
from unlabelled import read_news


@dataclass
class Plan:
    """Sizes and lengths of a run. A stage ends after so many epochs, so that the same machine makes the same weights."""

    small: dict
    large: dict
    epochs: dict  # by stage
    sentences: int | None  # how many of each source; None: all
    work: Path
    model: Path


FULL = Plan(
    small={"embed": 128, "hidden": 192, "layers": 2, "arc": 160, "rel": 48},
    large={"embed": 128, "hidden": 288, "layers": 3, "arc": 256, "rel": 64},
    epochs={"first": 25, "large": 16, "last": 17},
    sentences=None,
    work=WORK,
    model=MODEL,
)
# Shows within a minute or two that every stage runs; what it makes is no parser to use.
QUICK = Plan(
    small={"embed": 32, "hidden": 32, "layers": 2, "arc": 32, "rel": 16},
    large={"embed": 32, "hidden": 48, "layers": 3, "arc": 32, "rel": 16},
    epochs={"first": 2, "large": 1, "last": 1},
    sentences=400,
    work=WORK / "quick",
    model=WORK / "quick" / "english.bin.gz",
)


def sized(sizes, labels):
    return {**sizes, "rows": labels.vocabulary.size, "tags": len(labels.tags), "rels": len(labels.rels), "bio": len(BIO)}


def teacher(path):
    saved = torch.load(path)
    model = Model(saved["sizes"])
    model.load_state_dict(saved["weights"], strict=False)
    for layer in model.lstm:
        layer.forth.short = layer.back.short = True
    return model.eval()


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("--stage", choices=["first", "large", "last", "export", "all"], default="all")
    ask.add_argument("--quick", action="store_true", help="a tiny run of all stages, to a temporary file")
    ask.add_argument("--threads", type=int, default=2)
    ask.add_argument("--seed", type=int, default=1)
    args = ask.parse_args()
    plan = QUICK if args.quick else FULL
    torch.set_num_threads(args.threads)
    torch.use_deterministic_algorithms(True, warn_only=True)
    plan.work.mkdir(parents=True, exist_ok=True)
    learn, devs = training_trees(), dev_trees()
    if plan.sentences:
        learn = learn[: plan.sentences] + learn[-plan.sentences :]
        devs = {name: dev[: plan.sentences // 4] for name, dev in devs.items()}
    labels = Labels(learn)
    print(len(labels.vocabulary.words), "words", len(labels.tags), "tags", len(labels.rels), "relations", len(MASKS), "masks", flush=True)
    run = lambda stage: args.stage in (stage, "all")
    stage = lambda name, sizes, seed, **more: train(
        sized(sizes, labels), learn, devs, labels, plan.epochs[name], plan.work / f"{name}.pt", args.seed + seed, **more
    )
    if run("first"):
        stage("first", plan.small, 0)
    if run("large"):
        stage("large", plan.large, 1, rate=2e-3)
    if run("last"):
        teachers = [teacher(plan.work / name) for name in ("first.pt", "large.pt")]
        news = read_news(SHARED / "news/wikinews_2019.csv", SHARED / "news/wikinews_2020.csv")[: plan.sentences]
        stage("last", plan.small, 2, teachers=teachers, start=plan.work / "first.pt", extra=news, rate=2e-3)
    if run("export"):
        export(torch.load(plan.work / "last.pt"), learn, labels, plan.model)


if __name__ == "__main__":
    main()
