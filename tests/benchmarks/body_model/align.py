"""Labels for blocks: which of a page's blocks an annotated body holds.

Block by block the tokens are laid along the truth's tokens; of all placements the chain that keeps the
order and covers most tokens wins. So a short heading counts only where it stands between its neighbours.
"""

from __future__ import annotations

import re
from collections import defaultdict

TOKEN = re.compile(r"\w+")
_CANDIDATES = 4
_COMMON = 30


def coverage(blocks: list[str], truth: str) -> list[float]:
    """Share of each block's tokens that stand in the truth, in the same order as the blocks."""
    target = [t.lower() for t in TOKEN.findall(truth)]
    pairs: dict[tuple[str, str], list[int]] = defaultdict(list)
    singles: dict[str, list[int]] = defaultdict(list)
    for i, token in enumerate(target):
        singles[token].append(i)
        if i + 1 < len(target):
            pairs[token, target[i + 1]].append(i)
    placements = []
    for number, text in enumerate(blocks):
        tokens = [t.lower() for t in TOKEN.findall(text)]
        for start, end, matched in _placements(tokens, target, pairs, singles):
            placements.append((number, start, end, matched, matched / len(tokens)))
    result = [0.0] * len(blocks)
    for number, share in _chain(placements, len(target)):
        result[number] = max(result[number], share)
    return result


def _placements(tokens, target, pairs, singles):
    """(start, end, matched tokens) of the likeliest places of a block within the truth."""
    votes: dict[int, int] = defaultdict(int)
    if len(tokens) == 1:
        for p in singles.get(tokens[0], ())[:40]:
            votes[p] += 1
    for i in range(len(tokens) - 1):
        where = pairs.get((tokens[i], tokens[i + 1]), ())
        if len(where) <= _COMMON:
            for p in where:
                votes[p - i] += 1
    limit = 40 if len(tokens) < 6 else _CANDIDATES
    found = []
    for diagonal in sorted(votes, key=votes.__getitem__, reverse=True)[:limit]:
        hits = [i for i, t in enumerate(tokens) if 0 <= diagonal + i < len(target) and target[diagonal + i] == t]
        if hits and len(hits) >= 0.34 * len(tokens):
            found.append((diagonal + hits[0], diagonal + hits[-1] + 1, len(hits)))
    return found


def _chain(placements, size):
    """The heaviest set of placements that follow each other in both orders (Fenwick tree of best prefixes)."""
    best = [(0.0, -1)] * (size + 2)
    previous: list[int] = []
    totals: list[float] = []

    def query(i):
        top = (0.0, -1)
        while i > 0:
            top = max(top, best[i])
            i -= i & -i
        return top

    i = 0
    while i < len(placements):
        j = i
        batch = []
        while j < len(placements) and placements[j][0] == placements[i][0]:
            _, start, end, matched, _ = placements[j]
            weight, before = query(start)
            totals.append(weight + matched)
            previous.append(before)
            batch.append((end, weight + matched, j))
            j += 1
        for end, weight, index in batch:
            k = max(end, 1)
            while k < len(best):
                best[k] = max(best[k], (weight, index))
                k += k & -k
        i = j
    index = query(size + 1)[1]
    while index >= 0:
        yield placements[index][0], placements[index][4]
        index = previous[index]
