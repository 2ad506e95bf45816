"""Reading CoNLL-U: sentences, their trees, and the named spans in them."""

import re
from dataclasses import dataclass, field

from paths import BANKS
from wordlists import CALENDAR, CORPORATE, DEMONYMS, NATIONALITIES, STATES, TITLES

OPEN_OR_CLOSE = re.compile(r"\((\d+)(?:\[[^\]]*\])?-([a-z]+)-[^()]*(\))?|(\d+)(?:\[[^\]]*\])?\)")
GUM_KINDS = {"person": "person", "place": "place", "organization": "organization", "event": "thing", "object": "thing"}
INSIDE = {"of", "the", "and", "-", "–", "'s", "’s", "&", "for", "in", "de", "'", "."}


@dataclass
class Sentence:
    forms: list
    lemmas: list
    tags: list  # "UPOS|XPOS"
    heads: list  # 1-based, 0 is the root
    rels: list
    names: list = field(default_factory=list)  # (start, end, kind, mask): token offsets, end exclusive
    gold_names: bool = False  # whether the kinds of `names` were annotated, not guessed
    labelled: bool = True


def training_trees():
    return read(BANKS / "en_ewt-train.conllu") + read(BANKS / "en_gum-open-train.conllu")


def dev_trees():
    return {"ewt": read(BANKS / "en_ewt-dev.conllu"), "gum": read(BANKS / "en_gum-open-dev.conllu")}


def read(path):
    """Sentences of a CoNLL-U file; multiword and empty nodes are left out."""
    out, rows = [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("#"):
            continue
        if line:
            cells = line.split("\t")
            if cells[0].isdigit():
                rows.append(cells)
        elif rows:
            out.append(sentence(rows))
            rows = []
    if rows:
        out.append(sentence(rows))
    return out


def sentence(rows):
    made = Sentence(
        forms=[r[1].replace(" ", "") for r in rows],
        lemmas=[r[2] for r in rows],
        tags=[r[3] + "|" + r[4] for r in rows],
        heads=[int(r[6]) for r in rows],
        rels=[r[7] for r in rows],
    )
    annotated = annotated_names(rows)
    made.gold_names = annotated is not None
    made.names = annotated if annotated is not None else guessed_names(made)
    return made


def annotated_names(rows):
    """Outermost named spans of GUM, trimmed to the proper nouns; None where the treebank has no entities."""
    if not any("Discourse=" in r[9] or "Entity=" in r[9] for r in rows):
        return None
    open_spans, spans = {}, []
    for i, r in enumerate(rows):
        found = re.search(r"Entity=([^|]*)", r[9])
        for m in OPEN_OR_CLOSE.finditer(found.group(1)) if found else ():
            if m.group(4):
                stack = open_spans.get(m.group(4))
                if stack:
                    start, kind = stack.pop()
                    spans.append((start, i + 1, kind))
            elif m.group(3):
                spans.append((i, i + 1, m.group(2)))
            else:
                open_spans.setdefault(m.group(1), []).append((i, m.group(2)))
    taken, names = [False] * len(rows), []
    for start, end, kind in sorted(spans, key=lambda s: s[0] - s[1]):
        if kind not in GUM_KINDS:
            continue
        inside = range(start, end)
        heads = [i for i in inside if not start <= int(rows[i][6]) - 1 < end]
        if not heads or rows[heads[0]][3] != "PROPN":
            continue
        a = b = heads[0]
        proper = lambda i: rows[i][3] == "PROPN" or rows[i][4].startswith("NNP")
        fits = lambda i: proper(i) or rows[i][1].lower() in INSIDE
        while a > start and fits(a - 1):
            a -= 1
        while b + 1 < end and fits(b + 1):
            b += 1
        while not proper(a) and a < heads[0]:
            a += 1
        while not proper(b) and b > heads[0]:
            b -= 1
        if any(taken[a : b + 1]):
            continue
        words = [rows[i][1] for i in range(a, b + 1)]
        if a == b and words[0] in CALENDAR:
            continue
        taken[a : b + 1] = [True] * (b + 1 - a)
        names.append((a, b + 1, GUM_KINDS[kind], mask_of(words, GUM_KINDS[kind], rows[heads[0]][4])))
    names += [(i, i + 1, None, "nationality") for i, r in enumerate(rows) if is_nationality(r[1], r[3]) and not taken[i]]
    return sorted(names)


def guessed_names(s):
    """EWT has no entities: runs of proper nouns tied by flat or compound, their kind guessed from lists and relations."""
    names, i, n = [], 0, len(s.forms)
    while i < n:
        form, (upos, xpos) = s.forms[i], s.tags[i].split("|")
        if is_nationality(form, upos):
            names.append((i, i + 1, None, "nationality"))
        if not xpos.startswith("NNP") or form in CALENDAR or form.strip(".") in TITLES:
            i += 1
            continue
        j = i + 1
        while j < n and "|NNP" in s.tags[j] and tied(s, i, j):
            j += 1
        words = s.forms[i:j]
        names.append((i, j, None, mask_of(words, guess_kind(s, i, j), xpos)))
        i = j
    return names


def tied(s, start, j):
    inside = lambda k: start <= k < j
    if s.rels[j] in ("flat", "compound", "goeswith") and inside(s.heads[j] - 1):
        return True
    return s.rels[j - 1] in ("flat", "compound", "goeswith", "amod") and s.heads[j - 1] - 1 == j


def guess_kind(s, i, j):
    words = s.forms[i:j]
    if words[-1].strip(".") in CORPORATE or words[0] in CORPORATE:
        return "organization"
    if " ".join(words) in STATES:
        return "place"
    if any(s.rels[k] == "flat" for k in range(i + 1, j)):
        return "person"
    return None


def mask_of(words, kind, xpos):
    """The mask class of a name; None lets the augmentation draw one."""
    name = " ".join(words)
    if name in STATES:
        return "state"
    if len(words) == 1 and (name in DEMONYMS or (kind == "person" and xpos in ("NNPS", "NNS"))):
        return "demonym"
    return kind


def is_nationality(form, upos):
    return form in NATIONALITIES and upos == "ADJ"
