"""The web of references as a file for Gephi and other programs for graphs.

networkx writes the files. It is imported when it is needed, since it comes with the extra ``graph`` only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsspider.exports import complete_file
from newsspider.storage.records import Record, clean

if TYPE_CHECKING:
    import networkx

#: Ending of a file -> the function of networkx that writes it.
WRITERS: dict[str, str] = {"gexf": "write_gexf", "graphml": "write_graphml_xml"}
#: What `clean` leaves and XML 1.0 forbids.
_NOT_XML = re.compile("[\ufffe\uffff]")


class GraphError(ValueError):
    """The graph can't be written; the message says why."""


def writer_of(path: Path) -> str:
    """The name of the format that a file's name asks for: ``gexf``, ``graphml``.

    >>> writer_of(Path("web.GEXF"))
    'gexf'
    """
    name = path.suffix.lstrip(".").lower()
    if name not in WRITERS:
        raise GraphError(f"{path}: no graph format of this name; the ending may be .gexf or .graphml")
    return name


def article_graph(articles: Iterable[Record], references: Iterable[Record]) -> networkx.MultiDiGraph:
    """A node for each article, an edge for each reference between two of them."""
    graph = _networkx().MultiDiGraph()
    for article in articles:
        title = article["title"] or article["url"]
        graph.add_node(str(article["id"]), **_attributes({**article, "id": None, "label": title}))
    for number, reference in enumerate(references):
        ends = str(reference["source"]), str(reference["target"])
        if ends[0] in graph and ends[1] in graph:  # of an article that came in meanwhile, the next file tells
            graph.add_edge(*ends, key=str(number), **_attributes({**reference, "source": None, "target": None}))
    return graph


def outlet_graph(citations: Iterable[Record]) -> networkx.MultiDiGraph:
    """A node for each outlet, an edge for each kind of reference from one to another; its weight is their number."""
    graph = _networkx().MultiDiGraph()
    for number, row in enumerate(citations):
        for end in ("source", "target"):
            graph.add_node(str(row[end]), **_attributes({"label": row[f"{end}_name"], "name": row[f"{end}_name"]}))
        edge = {name: row[name] for name in ("kind", "weight", "first", "last")}
        graph.add_edge(str(row["source"]), str(row["target"]), key=str(number), **_attributes(edge))
    return graph


def write_graph(graph: networkx.MultiDiGraph, path: Path) -> None:
    """Write a graph in the format that the file's name says; the file appears when it is complete, or not at all."""
    write = getattr(_networkx(), WRITERS[writer_of(path)])
    with complete_file(path) as file:
        write(graph, file.buffer, encoding="utf-8")


def _attributes(values: Record) -> dict[str, Any]:
    """What the formats take: no None, and no character that XML forbids."""
    return {
        name: _NOT_XML.sub("", clean(value)) if isinstance(value, str) else value
        for name, value in values.items()
        if value is not None
    }


def _networkx() -> Any:
    try:
        import networkx
    except ImportError:
        raise GraphError("networkx is missing, which writes graphs: pip install 'newsspider[graph]'") from None
    return networkx
