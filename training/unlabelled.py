"""News text without trees (Wikinews 2019 and 2020, CC BY 2.5), for the last run to learn from its teachers."""

import csv
import re

from treebank import Sentence
from wordlists import CALENDAR, DEMONYMS, NATIONALITIES, STATES

ABBREVIATED = re.compile(r"(?:^|\s)(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|No|vs|Inc|Jr|U\.S|U\.K|a\.m|p\.m)\.$")
TOKEN = re.compile(
    r"https?://\S+|(?:[A-Z]\.){2,}|\d[\d,.:]*\d|\d|\.\.\.|--|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b"
    r"|[A-Za-z]+?(?=n['’]t\b)|[^\W\d_]+(?:['’][^\W\d_]{3,})?|\w+|[^\w\s]"
)

NO_NAME = set("i we he she they it you the a an this that in on at of for and but if when while after before my his her".split())


def read_news(*paths):
    out = []
    for path in paths:
        for row in csv.DictReader(open(path, encoding="utf-8")):
            for block in [row["title"], *row["text"].split("\n")]:
                for text in split(block.strip()):
                    forms = TOKEN.findall(text)
                    if 3 <= len(forms) <= 80:
                        out.append(bare(forms))
    return out


def split(text):
    start = 0
    for m in re.finditer(r"[.!?][\"”’)]*\s+(?=[\"“‘(]?[A-Z0-9])", text):
        if not ABBREVIATED.search(text[start : m.start() + 1]):
            yield text[start : m.end()]
            start = m.end()
    if start < len(text):
        yield text[start:]


def named(form):
    return form[0].isupper() and form not in CALENDAR and form.lower() not in NO_NAME


def bare(forms):
    """A sentence without labels; runs of capitals within it count as names, so that they too are masked."""
    names, i = [], 0
    while i < len(forms):
        j = i
        while j < len(forms) and named(forms[j]) and (j > 0 or forms[j] in STATES):
            j += 1
        if j > i:
            name = " ".join(forms[i:j])
            kind = "nationality" if name in NATIONALITIES else "demonym" if name in DEMONYMS else "state" if name in STATES else None
            names.append((i, j, None, kind))
        i = max(j, i + 1)
    n = len(forms)
    return Sentence(forms, ["_"] * n, ["_"] * n, [0] * n, ["_"] * n, names, False, False)
