"""Lemma rules: for each tag the endings (or whole words) that decide how the lemma is spelt, pruned to those that matter."""

from collections import Counter, defaultdict

LONGEST = 8
KEEPS_CASE = ("PROPN|", "X|", "SYM|")


def edit(form, lemma):
    """(letters to cut, letters to add)."""
    same = 0
    while same < min(len(form), len(lemma)) and form[same] == lemma[same]:
        same += 1
    return f"{len(form) - same} {lemma[same:]}".rstrip()


def learn(sentences):
    """Tag -> lines `ending cut add`; `^` before an ending makes it the whole word."""
    seen = defaultdict(Counter)
    for s in sentences:
        for form, lemma, tag in zip(s.forms, s.lemmas, s.tags):
            word = form.translate({0x2019: "'", 0x2BC: "'"})
            if len(word) > 40 or " " in lemma or lemma == "_":
                continue
            keeps = tag.startswith(KEEPS_CASE)
            base = word if keeps else word.lower()
            seen[tag][word.lower(), edit(base, lemma if keeps else lemma.lower() if lemma != "I" else "I")] += 1
    return {tag: "\n".join(prune(pairs)) for tag, pairs in sorted(seen.items())}


def prune(pairs):
    by_ending = defaultdict(Counter)
    whole = defaultdict(Counter)
    for (word, script), count in pairs.items():
        whole[word][script] += count
        for k in range(min(LONGEST, len(word)) + 1):
            by_ending[word[len(word) - k :]][script] += 1  # types, not tokens: a rule is for new words
    kept = {}
    top = lambda counts: min(counts.items(), key=lambda c: (-c[1], c[0]))
    for ending in sorted(by_ending, key=lambda e: (len(e), e)):
        script, count = top(by_ending[ending])
        if ending == "" or (script != found(kept, ending[1:]) and count >= (2 if len(ending) < 5 else 3)):
            kept[ending] = script
    for word in sorted(whole):
        script, _ = top(whole[word])
        if script != found(kept, word):
            kept["^" + word] = script
    return [f"{ending} {script}" for ending, script in kept.items()]


def found(kept, word):
    """What the rules kept so far say of a word, the longest ending first."""
    for k in range(min(LONGEST, len(word)), -1, -1):
        script = kept.get(word[len(word) - k :])
        if script is not None:
            return script
    return None
