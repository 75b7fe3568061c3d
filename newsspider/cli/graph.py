"""``newsspider graph``. No format of ``export``: it takes references without bodies, and writes no records."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from newsspider.cli.common import CommandError, clear_errors, db_option
from newsspider.cli.export import Moment


@click.command(short_help="Write the web of references for Gephi.")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@db_option
@click.option("--outlets", is_flag=True, help="Outlets and how often they cite each other, instead of articles.")
@click.option("--site", metavar="NAME", help="Only what the articles of this site cite.")
@click.option("--since", type=Moment(), metavar="DATE", help="Only what was cited on DATE or later.")
def graph(file: Path, db: Path, outlets: bool, site: str | None, since: datetime | None) -> None:
    """Write the references between stored articles as a graph to FILE: .gexf or .graphml.

    Nodes are articles with title, site, date and URL; edges are references with kind, certainty and date. With
    --outlets, nodes are outlets, stored or not, and the weight of an edge is the number of references.
    Needs networkx: pip install 'newsspider[graph]'

    \b
    Examples:
      newsspider graph web.gexf
      newsspider graph outlets.graphml --outlets --since 2026-11-01
    """
    from newsspider.cli.report import count
    from newsspider.graph import GraphError, article_graph, outlet_graph, write_graph, writer_of
    from newsspider.storage import Store

    with clear_errors(), Store(db, read_only=True) as store:
        try:
            writer_of(file)
            made = (
                outlet_graph(store.outlet_graph(site, since))
                if outlets
                else article_graph(*store.article_graph(site, since))
            )
            write_graph(made, file)
        except GraphError as error:
            raise CommandError(str(error)) from None
        except OSError as error:
            raise CommandError(f"{file}: {error.strerror}") from None
    nodes = count(made.number_of_nodes(), "outlet" if outlets else "article")
    click.echo(f"{file}: {nodes}, {count(made.number_of_edges(), 'edge')}")
