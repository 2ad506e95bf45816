"""Random views of a training sentence: names become class tokens, case and the final stop vary."""

from features import MASKS

DRAWN = ["place", "person", "organization", "group", "thing", "state"]


def view(s, rng, vocabulary, training, masked=False):
    """A sentence as rows: dict of rows, tags, heads, rels, names (BIO kinds or None), all aligned."""
    n = len(s.forms)
    masks, joined = [None] * n, {}
    forms = s.forms
    if training:
        forms = recased(forms, rng)
        if rng.random() < 0.65:
            share = rng.choice((0.4, 0.7, 1.0))
            for start, end, _, kind in s.names:
                if rng.random() < share:
                    name = masked_as(kind, rng)
                    masks[start:end] = [name] * (end - start)
                    if end - start > 1 and rng.random() < 0.6:
                        joined[start] = end
    elif masked:
        for start, end, _, kind in s.names:
            masks[start:end] = [masked_as(kind, rng)] * (end - start)
    keep = list(range(n))
    if training and n > 3 and s.tags[-1].startswith("PUNCT") and n not in s.heads and rng.random() < 0.15:
        keep.pop()
    return build(s, forms, masks, joined, set(keep), vocabulary, rng, training)


def masked_as(kind, rng):
    if kind is None:
        return rng.choice(DRAWN)
    if kind == "organization" and rng.random() < 0.4:
        return "group"
    if kind == "state" and rng.random() < 0.15:
        return "place"
    return kind


def recased(forms, rng):
    draw = rng.random()
    if draw < 0.05:
        return [f.lower() for f in forms]
    if draw < 0.08:
        return [f.upper() for f in forms]
    if draw < 0.14:  # a headline in title case
        return [f[:1].upper() + f[1:] if len(f) > 3 else f for f in forms]
    return forms


def outer_head(s, start, end):
    """The one token of a span that hangs outside it, or None."""
    out = [i for i in range(start, end) if not start < s.heads[i] <= end]
    return out[0] if len(out) == 1 else None


def build(s, forms, masks, joined, keep, vocabulary, rng, training):
    place, order, i = {}, [], 0  # old index -> new 1-based index; new order of representative tokens
    while i < len(forms):
        end = joined.get(i, i + 1)
        head = outer_head(s, i, end) if end > i + 1 else i
        if head is None:
            end, head = i + 1, i
        if i in keep:
            order.append(head)
            for k in range(i, end):
                place[k] = len(order)
        i = end
    bio = [None] * len(forms)
    if s.gold_names:
        bio = ["O"] * len(forms)
        for start, end, kind, _ in s.names:
            if kind:
                for k in range(start, end):
                    bio[k] = ("B-" if k == start else "I-") + kind
    elif s.labelled:
        bio = [None if t.startswith("PROPN") else "O" for t in s.tags]
    rows = [vocabulary.root()]
    for i in order:
        if masks[i]:
            rows.append(vocabulary.mask(masks[i]))
            continue
        found, count = vocabulary.rows(forms[i])
        if training and found[0] != 1 and rng.random() < 0.5 / (0.5 + count):
            found = [1, *found[1:]]
        rows.append(found)
    starts = {place[i]: i for i in sorted(place, reverse=True)}
    return {
        "rows": rows,
        "tags": [s.tags[i] for i in order],
        "heads": [place.get(s.heads[i] - 1, 0) if s.heads[i] else 0 for i in order],
        "rels": [s.rels[i] for i in order],
        "bio": [bio[starts[k + 1]] for k in range(len(order))],
        "labelled": s.labelled,
    }


assert set(DRAWN) <= set(MASKS)
