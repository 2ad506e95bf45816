"""Trains and exports the English model: `python3 training/train.py` (see README.md)."""

import argparse
import tempfile
from pathlib import Path

import torch

from export import export, recount
from features import MASKS
from loop import BIO, Labels, train
from model import Model
from treebank import read
from unlabelled import read_news

ROOT = Path(__file__).resolve().parent.parent
MODEL = ROOT / "data/language/english.bin.gz"
SHARED = ROOT.parent / "shared"
WORK = Path(tempfile.gettempdir()) / "trucewatch-training"
SMALL = {"embed": 128, "hidden": 192, "layers": 2, "arc": 160, "rel": 48}
LARGE = {"embed": 128, "hidden": 288, "layers": 3, "arc": 256, "rel": 64}


def corpora():
    banks = SHARED / "treebanks"
    learn = read(banks / "en_ewt-train.conllu") + read(banks / "en_gum-open-train.conllu")
    devs = {"ewt": read(banks / "en_ewt-dev.conllu"), "gum": read(banks / "en_gum-open-dev.conllu")}
    return learn, devs


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
    ask.add_argument("--stage", choices=["first", "large", "last", "export", "counts", "all"], default="all")
    ask.add_argument("--minutes", type=float)
    ask.add_argument("--threads", type=int, default=2)
    ask.add_argument("--seed", type=int, default=1)
    args = ask.parse_args()
    torch.set_num_threads(args.threads)
    WORK.mkdir(exist_ok=True)
    learn, devs = corpora()
    labels = Labels(learn)
    print(len(labels.vocabulary.words), "words", len(labels.tags), "tags", len(labels.rels), "relations", len(MASKS), "masks", flush=True)
    run = lambda stage: args.stage in (stage, "all")
    if args.stage == "counts":
        recount(MODEL, learn)
    if run("first"):
        train(sized(SMALL, labels), learn, devs, labels, args.minutes or 30, WORK / "first.pt", args.seed)
    if run("large"):
        train(sized(LARGE, labels), learn, devs, labels, args.minutes or 42, WORK / "large.pt", args.seed + 1, rate=2e-3)
    if run("last"):
        teachers = [teacher(WORK / name) for name in ("first.pt", "large.pt")]
        news = read_news(SHARED / "news/wikinews_2019.csv", SHARED / "news/wikinews_2020.csv")
        more = {"teachers": teachers, "start": WORK / "first.pt", "extra": news, "rate": 2e-3}
        train(sized(SMALL, labels), learn, devs, labels, args.minutes or 45, WORK / "last.pt", args.seed + 2, **more)
    if run("export"):
        best = next(WORK / f"{name}.pt" for name in ("last", "first") if (WORK / f"{name}.pt").exists())
        export(torch.load(best), learn, labels, MODEL)


if __name__ == "__main__":
    main()
