"""Joint tagger, biaffine parser and name finder over a BiLSTM (Dozat & Manning 2017), small enough for a browser."""

import torch
from torch import nn
from torch.nn import functional as F


class Direction(nn.Module):
    """One LSTM direction; the recurrent weights are dropped as in AWD-LSTM (Merity et al. 2018). bfloat16 in training."""

    def __init__(self, inputs, hidden):
        super().__init__()
        bound = hidden**-0.5
        self.wx = nn.Parameter(torch.empty(4 * hidden, inputs).uniform_(-bound, bound))
        self.wh = nn.Parameter(torch.empty(4 * hidden, hidden).uniform_(-bound, bound))
        self.b = nn.Parameter(torch.zeros(4 * hidden))
        with torch.no_grad():
            self.b[hidden : 2 * hidden] = 1.0
        self.hidden, self.short = hidden, False

    def forward(self, x, weight_drop):
        kind = torch.bfloat16 if self.training or self.short else torch.float32
        wh = F.dropout(self.wh, weight_drop, self.training)
        weights = [self.wx.to(kind), wh.to(kind), self.b.to(kind), torch.zeros_like(self.b).to(kind)]
        h = torch.zeros(1, x.shape[0], self.hidden, dtype=kind)
        return torch._VF.lstm(x.to(kind), (h, h), weights, True, 1, 0.0, self.training, False, True)[0].float()


class Layer(nn.Module):
    def __init__(self, inputs, hidden):
        super().__init__()
        self.forth, self.back = Direction(inputs, hidden), Direction(inputs, hidden)

    def forward(self, x, flip, weight_drop):
        """`flip` (batch, time): the index that reverses each sentence in its own length."""
        turn = lambda y: torch.gather(y, 1, flip.unsqueeze(-1).expand(-1, -1, y.shape[2]))
        return torch.cat([self.forth(x, weight_drop), turn(self.back(turn(x), weight_drop))], -1)


class Model(nn.Module):
    def __init__(self, sizes):
        """sizes: rows, embed, hidden, layers, arc, rel, tags, rels, bio (numbers)."""
        super().__init__()
        self.sizes = sizes
        z = sizes
        self.table = nn.EmbeddingBag(z["rows"], z["embed"], mode="sum", padding_idx=0)
        with torch.no_grad():
            self.table.weight.normal_(std=0.2)
            self.table.weight[0] = 0
        wide = 2 * z["hidden"]
        self.lstm = nn.ModuleList(Layer(wide if i else z["embed"], z["hidden"]) for i in range(z["layers"]))
        self.tag, self.bio = nn.Linear(wide, z["tags"]), nn.Linear(wide, z["bio"])
        self.tag_top = nn.Linear(wide, z["tags"], bias=False)  # what only the last layer knows; begins at nought
        nn.init.zeros_(self.tag_top.weight)
        self.arc_dep, self.arc_head = nn.Linear(wide, z["arc"]), nn.Linear(wide, z["arc"])
        self.rel_dep, self.rel_head = nn.Linear(wide, z["rel"]), nn.Linear(wide, z["rel"])
        self.arc_u, self.arc_b = nn.Parameter(torch.zeros(z["arc"], z["arc"])), nn.Parameter(torch.zeros(z["arc"]))
        nn.init.orthogonal_(self.arc_u)
        self.rel_u = nn.Parameter(torch.randn(z["rels"], z["rel"] + 1, z["rel"] + 1) * 0.02)
        self.dropout, self.weight_drop = 0.33, 0.15

    def drop(self, x):
        """The same units fall for a whole sentence (Gal & Ghahramani 2016)."""
        if not self.training:
            return x
        keep = 1 - self.dropout
        return x * (x.new_empty(x.shape[0], 1, x.shape[2]).bernoulli_(keep) / keep)

    def forward(self, rows, flip):
        b, t, k = rows.shape
        x = self.drop(torch.tanh(self.table(rows.reshape(-1, k)).view(b, t, -1)))
        for i, layer in enumerate(self.lstm):
            x = self.drop(layer(x, flip, self.weight_drop))
            if i == 0:
                tags = self.tag(x)
        tags, bio = tags + self.tag_top(x), self.bio(x)
        act = lambda y: self.drop(F.leaky_relu(y, 0.1))
        dep, head = act(self.arc_dep(x)), act(self.arc_head(x))
        arcs = (dep @ self.arc_u + self.arc_b) @ head.transpose(1, 2)
        return tags, bio, arcs, act(self.rel_dep(x)), act(self.rel_head(x))

    def relations(self, dep, head, heads):
        """Scores (batch, time, relation) of each token's arc to `heads`."""
        at = torch.gather(head, 1, heads.unsqueeze(-1).expand(-1, -1, head.shape[2]))
        one = dep.new_ones(dep.shape[:2] + (1,))
        dep, at = torch.cat([dep, one], -1), torch.cat([at, one], -1)
        r, d, e = self.rel_u.shape
        left = (dep.reshape(-1, d) @ self.rel_u.permute(1, 0, 2).reshape(d, r * e)).view(*dep.shape[:2], r, e)
        return torch.einsum("btre,bte->btr", left, at)


def barred(arcs, lengths):
    """Arcs to padding and to oneself get a score no arc can reach."""
    out = torch.arange(arcs.shape[2])[None, :] >= lengths[:, None]
    arcs = arcs.masked_fill(out[:, None, :], -1e4)
    return arcs.masked_fill(torch.eye(arcs.shape[1], dtype=torch.bool)[None], -1e4)
