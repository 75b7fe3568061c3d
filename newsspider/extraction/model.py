"""Boosted trees from a JSON file, as plain Python: no numpy, no LightGBM at run time.

The file holds nested lists: a leaf is a number, a split is ``[feature, threshold, left, right]``, and a row
goes left when its feature is at most the threshold. The trees become one Python expression each, compiled
when first used (about 20 ms), over local variables that are all floats: to compare the items of a list, some
of them bool or int, takes 1.6 times as long, and to walk the lists four times. Most blocks of a page are
plainly furniture after a few trees: ``exits`` names after how many trees which sum settles that.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib import resources
from math import exp
from typing import Any

Row = Sequence[float]
_SETTLED = -9.0


@cache
def load(name: str, columns: tuple[str, ...]) -> Callable[[Row], float]:
    """The scoring function of the model file ``name`` beside this module: a row -> probability, 0..1.

    Raises `ValueError` when the file was trained on other columns than ``columns``.
    """
    text = resources.files(__package__).joinpath(name).read_text(encoding="utf-8")
    model = json.loads(text)
    if tuple(model["columns"]) != columns:
        raise ValueError(f"{name} was trained on other columns; train it anew")
    return compile_trees(model["trees"], {int(count): limit for count, limit in model["exits"]})


def compile_trees(trees: Sequence[Any], exits: Mapping[int, float] | None = None) -> Callable[[Row], float]:
    """A function that sums the trees for a row and squeezes the sum to 0..1.

    A row whose sum is below ``exits[n]`` after ``n`` trees gets next to 0 at once.

    >>> round(compile_trees([[0, 1.5, -2.0, 2.0]])([1.0]), 3)
    0.119
    """
    width = max(map(_width, trees), default=0)
    columns = ", ".join(f"f{column}" for column in range(width))
    lines = ["def total(row):", f"    [{columns}] = map(float, row[:{width}])", "    s = 0.0"]
    for count, tree in enumerate(trees, 1):
        lines.append(f"    s += {_expression(tree)}")
        if exits and count in exits:
            lines.append(f"    if s < {float(exits[count])!r}: return {_SETTLED}")
    lines.append("    return s")
    names: dict[str, Any] = {}
    exec(compile("\n".join(lines), "<trees>", "exec"), names)
    total: Callable[[Row], float] = names["total"]

    def probability(row: Row) -> float:
        return 1.0 / (1.0 + exp(-total(row)))

    return probability


def _expression(tree: Any) -> str:
    """The tree as a conditional expression; `float` and `int` keep anything but numbers out of the code."""
    if isinstance(tree, list):
        feature, threshold, left, right = tree
        return f"({_expression(left)} if f{int(feature)} <= {float(threshold)!r} else {_expression(right)})"
    return repr(float(tree))


def _width(tree: Any) -> int:
    """How many columns of a row the tree needs."""
    return max(int(tree[0]) + 1, _width(tree[2]), _width(tree[3])) if isinstance(tree, list) else 0
