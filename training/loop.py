"""One training run: batches, losses, teachers, averaged weights, checkpoints."""

import random
import time
from collections import Counter

import torch
from torch.nn import functional as F

from augment import view
from features import SLOTS, Vocabulary, normal
from model import Model, barred

BIO = ["O"] + [p + k for k in ("person", "place", "organization", "thing") for p in ("B-", "I-")]
IGNORE = -100


class Labels:
    def __init__(self, sentences):
        words = Counter(normal(f) for s in sentences for f in s.forms)
        tags = Counter(t for s in sentences for t in s.tags)
        rels = Counter(r for s in sentences for r in s.rels)
        self.vocabulary = Vocabulary([w for w, c in words.most_common() if c >= 2], words)
        self.tags = sorted(t for t, c in tags.items() if c >= 3)
        self.rels = sorted(r for r, c in rels.items() if c >= 20 or ":" not in r)
        self.tag_id = {t: i for i, t in enumerate(self.tags)}
        self.rel_id = {r: i for i, r in enumerate(self.rels)}
        self.bio_id = {b: i for i, b in enumerate(BIO)}

    def rel(self, name):
        found = self.rel_id.get(name)
        return self.rel_id[name.split(":")[0]] if found is None else found


def batches(sentences, tokens, rng):
    """Index lists of about equal length; lengths count in steps of four, so that few tensor shapes occur."""
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i].forms) + rng.random() * 3)
    out, batch, longest = [], [], 0
    for i in order:
        n = -4 * (-(len(sentences[i].forms) + 1) // 4)
        if batch and max(longest, n) * (len(batch) + 1) > tokens:
            out.append(batch)
            batch, longest = [], 0
        batch.append(i)
        longest = max(longest, n)
    out.append(batch)
    rng.shuffle(out)
    return out


def collate(views, labels):
    n = [len(v["rows"]) for v in views]
    b, t = len(views), -4 * (-max(n) // 4)
    rows = torch.zeros(b, t, SLOTS, dtype=torch.long)
    flip = torch.arange(t).repeat(b, 1)
    gold = torch.full((4, b, t), IGNORE)
    for k, v in enumerate(views):
        m = n[k]
        rows[k, :m] = torch.tensor(v["rows"])
        flip[k, :m] = torch.arange(m - 1, -1, -1)
        if not v["labelled"]:
            continue
        gold[0, k, 1:m] = torch.tensor([labels.tag_id.get(x, IGNORE) for x in v["tags"]])
        gold[1, k, 1:m] = torch.tensor(v["heads"])
        gold[2, k, 1:m] = torch.tensor([labels.rel(x) for x in v["rels"]])
        gold[3, k, 1:m] = torch.tensor([IGNORE if x is None else labels.bio_id[x] for x in v["bio"]])
    return rows, flip, torch.tensor(n), gold


@torch.no_grad()
def evaluate(model, sentences, labels, masked=False):
    """UPOS, UAS, LAS without subtypes; punctuation counted; heads each taken by themselves. `masked`: all names."""
    model.eval()
    rng, hits = random.Random(0), [0, 0, 0, 0]
    base = {i: r.split(":")[0] for i, r in enumerate(labels.rels)}
    for batch in batches(sentences, 6000, rng):
        views = [view(sentences[i], rng, labels.vocabulary, False, masked) for i in batch]
        rows, flip, n, gold = collate(views, labels)
        tags, _, arcs, dep, head = model(rows, flip)
        heads = barred(arcs, n).argmax(2)
        rels = model.relations(dep, head, heads).argmax(2).tolist()
        tags, heads = tags.argmax(2).tolist(), heads.tolist()
        for k, v in enumerate(views):
            for i in range(1, n[k]):
                right = heads[k][i] == v["heads"][i - 1]
                same = base[rels[k][i]] == v["rels"][i - 1].split(":")[0]
                upos = labels.tags[tags[k][i]].split("|")[0] == v["tags"][i - 1].split("|")[0]
                for at, hit in enumerate((True, upos, right, right and same)):
                    hits[at] += hit
    model.train()
    return [round(100 * hits[i] / hits[0], 2) for i in (1, 2, 3)]


def loss_of(model, batch, labels, teachers, mix):
    rows, flip, n, gold = batch
    tags, bio, arcs, dep, head = model(rows, flip)
    arcs = barred(arcs, n)
    soft = taught(teachers, rows, flip, n, gold[1]) if teachers else None
    heads = soft["heads"] if soft else gold[1].clamp(min=0)
    rels = model.relations(dep, head, heads)
    hard = lambda scores, g: F.cross_entropy(scores.flatten(0, 1), g.flatten(), ignore_index=IGNORE, reduction="sum")
    count = max(1, int((gold[1] >= 0).sum()))
    loss = 0.5 * hard(tags, gold[0]) + hard(arcs, gold[1]) + 0.5 * hard(rels, gold[2]) + 0.1 * hard(bio, gold[3])
    loss = loss / count
    if soft is None:
        return loss
    real = (torch.arange(rows.shape[1])[None, :] < n[:, None]).float()
    real[:, 0] = 0
    near = lambda scores, target: -((target * F.log_softmax(scores, -1)).sum(-1) * real).sum() / real.sum()
    learnt = 0.5 * near(tags, soft["tags"]) + near(arcs, soft["arcs"]) + 0.5 * near(rels, soft["rels"]) + 0.1 * near(bio, soft["bio"])
    labelled = float(gold[1].max() >= 0)
    return (1 - mix) * loss + mix * learnt if labelled else mix * learnt


@torch.no_grad()
def taught(teachers, rows, flip, n, gold_heads):
    """The teachers' mean probabilities; relations at the gold heads, or at the likeliest ones of unlabelled text."""
    out = [(m, m(rows, flip)) for m in teachers]
    mean = lambda parts: sum(parts) / len(parts)
    arcs = mean([barred(o[2], n).softmax(-1) for _, o in out])
    heads = torch.where(gold_heads >= 0, gold_heads, arcs.argmax(2))
    return {
        "heads": heads,
        "arcs": arcs,
        "tags": mean([o[0].softmax(-1) for _, o in out]),
        "bio": mean([o[1].softmax(-1) for _, o in out]),
        "rels": mean([m.relations(o[3], o[4], heads).softmax(-1) for m, o in out]),
    }


def train(sizes, sentences, devs, labels, epochs, path, seed, teachers=(), start=None, mix=0.5, rate=2.5e-3, extra=()):
    """Trains for so many epochs; the learning rate falls to nought over them; the averaged weights are saved."""
    torch.manual_seed(seed)
    rng = random.Random(seed)
    model = Model(sizes)
    if start:
        model.load_state_dict(torch.load(start)["weights"], strict=False)
    model.train()
    optimiser = torch.optim.Adam(model.parameters(), lr=rate, betas=(0.9, 0.95), eps=1e-8, fused=True)
    mean = {k: v.clone() for k, v in model.state_dict().items()}
    began, step = time.time(), 0
    print("parameters", sum(p.numel() for p in model.parameters()), "sentences", len(sentences), len(extra), flush=True)
    for epoch in range(epochs):
        total, done = 0.0, 0
        plan = [(sentences, b) for b in batches(sentences, 1500, rng)]
        if extra:  # half of it an epoch
            plan += [(extra, b) for b in batches(extra, 1500, rng) if rng.random() < 0.5]
            rng.shuffle(plan)
        for source, batch in plan:
            passed = (epoch + done / len(plan)) / epochs
            for group in optimiser.param_groups:
                group["lr"] = rate * min(1, (step + 1) / 300) * max(0.003, 1 - passed)
            views = [view(source[i], rng, labels.vocabulary, True) for i in batch]
            loss = loss_of(model, collate(views, labels), labels, teachers, mix)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimiser.step()
            step, done, total = step + 1, done + 1, total + float(loss.detach())
            if step % 4 == 0:
                keep = min(0.9985, (1 + step) / (10 + step)) ** 4
                with torch.no_grad():
                    for k, v in model.state_dict().items():
                        mean[k].mul_(keep).add_(v, alpha=1 - keep)
        if epoch + 1 == epochs or epoch % 4 == 3:
            own = {k: v.clone() for k, v in model.state_dict().items()}
            model.load_state_dict(mean)
            scores = " ".join(f"{name} {evaluate(model, dev, labels)}" for name, dev in devs.items())
            model.load_state_dict(own)
            torch.save({"weights": mean, "sizes": sizes, "tags": labels.tags, "rels": labels.rels, "words": labels.vocabulary.words}, path)
            print(epoch + 1, step, f"{time.time() - began:.0f}s loss {total / max(1, done):.3f}", scores, flush=True)
