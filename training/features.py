"""Word features, the same as `src/language/parser/features.ts`: table rows whose sum is a word's input vector."""

import re

BUCKETS = 10240
MASKS = ["state", "place", "person", "organization", "group", "nationality", "demonym", "thing"]
QUOTES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "“": '"', "”": '"', "«": '"', "»": '"', "–": "-", "—": "-"})
SLOTS = 11  # one word row, ten hashed rows


def normal(form):
    """Lower case, typographic marks and digits made one."""
    return re.sub(r"[0-9]", "0", form.translate(QUOTES).lower())


def units(text):
    """UTF-16 code units, as TypeScript sees them."""
    raw = text.encode("utf-16-le", "surrogatepass")
    return [raw[i] | raw[i + 1] << 8 for i in range(0, len(raw), 2)]


def fnv(codes, seed):
    """FNV-1a over code units."""
    h = 2166136261 ^ seed
    for c in codes:
        h = ((h ^ c) * 16777619) & 0xFFFFFFFF
    return h ^ h >> 15


def shape(form):
    """Letter classes by ASCII and Latin case, runs cut at two: `Xx`, `XX`, `dd-xx`."""
    out, last, run = [], None, 0
    for ch in form:
        c = "X" if ch != ch.lower() else "x" if ch != ch.upper() else "d" if "0" <= ch <= "9" else ch
        run = run + 1 if c == last else 1
        last = c
        if run <= 2:
            out.append(c)
    return units("".join(out))


def buckets(form):
    """Ten buckets: suffixes of 1-5, prefixes of 1-4 code units, and the shape."""
    u = units(normal(form))
    found = [fnv(u[-k:], k) % BUCKETS for k in range(1, 6)]
    found += [fnv(u[:k], 16 + k) % BUCKETS for k in range(1, 5)]
    return found + [fnv(shape(form), 32) % BUCKETS]


class Vocabulary:
    """Row numbers: 0 is empty, 1 unknown, 2 the root, then masks, words, buckets."""

    def __init__(self, words, counts=None):
        self.words, self.counts = words, counts or {}
        self.first_word = 3 + len(MASKS)
        self.ids = {w: self.first_word + i for i, w in enumerate(words)}
        self.first_bucket = self.first_word + len(words)
        self.size = self.first_bucket + BUCKETS
        self.cache = {}

    def rows(self, form):
        """(word row or 1, ten bucket rows, how often the word was seen)."""
        found = self.cache.get(form)
        if found is None:
            w = normal(form)
            found = [self.ids.get(w, 1)] + [self.first_bucket + b for b in buckets(form)], self.counts.get(w, 0)
            self.cache[form] = found
        return found

    def mask(self, name):
        return [3 + MASKS.index(name)] + [0] * (SLOTS - 1)

    def root(self):
        return [2] + [0] * (SLOTS - 1)
