"""Writes a trained model as `data/language/english.bin.gz`; the layout is told in `src/language/parser/format.ts`."""

import random

import numpy as np
import torch
from torch.nn import functional as F

from augment import view
from counts import counted
from loop import BIO, batches, collate
from model import Model
from packed import write


def quantised(rows, groups=None):
    """int8 rows and their scales; `groups` rows at a time share a scale."""
    rows = rows.detach().float().numpy()
    most = np.abs(rows).max(1)
    if groups:
        most = np.repeat(most.reshape(-1, groups).max(1), groups)
    scale = (most / 127 + 1e-12).astype("<f4")
    return np.clip(np.rint(rows / scale[:, None].astype("f8")), -127, 127).astype("i1"), scale


@torch.no_grad()
def steps(model, sentences, labels):
    """The real value of one integer step of each activation: the greatest seen in training text fills the range."""
    model.eval()
    rng, most = random.Random(5), {"arcDep": 0.0, "arcHead": 0.0, "arcMix": 0.0, "rel": 1.0}
    sample = rng.sample(sentences, min(3000, len(sentences)))
    for batch in batches(sample, 4000, rng):
        rows, flip, n, _ = collate([view(sample[i], rng, labels.vocabulary, True) for i in batch], labels)
        b, t, k = rows.shape
        x = torch.tanh(model.table(rows.reshape(-1, k)).view(b, t, -1))
        for layer in model.lstm:
            x = layer(x, flip, 0)
        x = x[torch.arange(t)[None, :] < n[:, None]]
        act = lambda linear: F.leaky_relu(linear(x), 0.1)
        dep = act(model.arc_dep)
        for name, value in (
            ("arcDep", dep),
            ("arcHead", act(model.arc_head)),
            ("arcMix", dep @ model.arc_u + model.arc_b),
            ("rel", act(model.rel_dep)),
            ("rel", act(model.rel_head)),
        ):
            most[name] = max(most[name], float(value.abs().max()))
    limit = {"arcDep": 4096, "arcHead": 2048, "arcMix": 2048, "rel": 4096}
    return {name: 1.1 * value / limit[name] for name, value in most.items()}


def export(saved, sentences, labels, path):
    model = Model(saved["sizes"])
    model.load_state_dict(saved["weights"], strict=False)
    floats, ints = {}, {}

    def matrix(name, rows, bias=None, groups=None):
        values, scale = quantised(rows, groups)
        ints[name] = values
        floats[name + ".scale"] = scale
        floats[name + ".bias"] = np.zeros(len(scale), "<f4") if bias is None else bias.detach().numpy().astype("<f4")

    table, scale = quantised(model.table.weight)
    ints["table"] = table
    floats["table.scale"] = scale
    for i, layer in enumerate(model.lstm):
        for way, d in (("forth", layer.forth), ("back", layer.back)):
            values, scale = quantised(torch.cat([d.wx, d.wh], 1))
            name = f"lstm.{i}.{way}"
            ints[name + ".input"] = values[:, : d.wx.shape[1]]
            ints[name + ".state"] = values[:, d.wx.shape[1] :]
            floats[name + ".scale"] = scale
            floats[name + ".bias"] = d.b.detach().numpy().astype("<f4")
    for name, linear in (
        ("bio", model.bio),
        ("arcDep", model.arc_dep),
        ("arcHead", model.arc_head),
        ("relDep", model.rel_dep),
        ("relHead", model.rel_head),
    ):
        matrix(name, linear.weight, linear.bias)
    values, scale = quantised(torch.cat([model.tag.weight, model.tag_top.weight], 1))
    wide = model.tag.weight.shape[1]
    ints["tag"], ints["tagTop"] = values[:, :wide], values[:, wide:]
    floats["tag.scale"], floats["tag.bias"] = scale, model.tag.bias.detach().numpy().astype("<f4")
    matrix("arcMix", model.arc_u.T, model.arc_b)
    r, d, e = model.rel_u.shape
    matrix("relations", model.rel_u.reshape(r * d, e), groups=d)

    z = saved["sizes"]
    header = {
        "sizes": {k: z[k] for k in ("embed", "hidden", "layers", "arc", "rel")},
        "tags": saved["tags"],
        "rels": saved["rels"],
        "bio": BIO,
        "words": "\n".join(saved["words"]),
        "steps": steps(model, sentences, labels),
    }
    write(path, counted(header, sentences, ints), floats, ints)
