"""What `session-events watch` shows: lines, and on a terminal what is open below them."""

import sys
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Protocol

import click
from msgspec import Struct
from session_events.machines.deadlines import seconds
from session_events.open_span import OpenSpan
from session_events.quote import printable, quote

#: How many open spans are shown.
_SHOWN = 12


class State(Struct, frozen=True):
    """What is going on in a stream.

    Attributes:
        title: what is watched, printable.
        summary: what has come so far.
        spans: what is open.
    """

    title: str
    summary: str
    spans: Sequence[OpenSpan]


class View(Protocol):
    """Shows the state of a stream."""

    def update(self, state: State) -> None:
        """Shows another state."""
        ...


class Plain:
    """Shows nothing but lines."""

    def update(self, state: State) -> None:
        """Does nothing."""


class Panel:
    """Shows what is open in a terminal, below the lines that are printed."""

    def __init__(self, live: Any) -> None:
        self._live = live

    def update(self, state: State) -> None:
        """Shows another state."""
        from rich.table import Table
        from rich.text import Text

        table = Table(title=Text(f"{state.title}: {state.summary}"), title_justify="left", box=None)
        for column in ("open", "agent", "line", "for"):
            table.add_column(column, justify="right" if column in ("line", "for") else "left")
        for row in rows(state.spans):
            table.add_row(*map(Text, row))
        self._live.update(table, refresh=True)


@contextmanager
def view_of(*, plain: bool) -> Generator[View]:
    """Gives a view for standard output: a panel if that is a terminal and rich is installed, else lines alone."""
    if plain or not sys.stdout.isatty():
        yield Plain()
        return
    try:
        from rich.live import Live
    except ImportError:
        yield Plain()
        return
    with Live(auto_refresh=False, transient=True) as live:
        yield Panel(live)


def rows(spans: Sequence[OpenSpan]) -> Iterator[tuple[str, str, str, str]]:
    """Yields what is open, the oldest first: its name, agent, line and age, printable; the last may count the rest."""
    ordered = sorted(spans, key=lambda span: -(span.age or 0))
    for span in ordered[:_SHOWN]:
        agent = " ".join(filter(None, (span.agent_id, span.session_id)))
        line = "" if span.line is None else f"{span.line:,}"
        yield named(span), printable(agent), line, seconds(span.age or 0)
    if len(ordered) > _SHOWN:
        yield f"… and {len(ordered) - _SHOWN:,} more", "", "", ""


def named(span: OpenSpan) -> str:
    """Names a span: `turn "0"`."""
    return " ".join([span.rule, *map(quote, span.key or ())])


def print_open(path: str, spans: Sequence[OpenSpan]) -> None:
    """Prints what is open, one on a line.

    Args:
        path: where, printable.
        spans: what is open.
    """
    for name, agent, line, age in rows(spans):
        whose = f" ({agent})" if agent else ""
        click.echo(f"{path}:{line}: open for {age}: {name}{whose}" if line else f"{path}: {name}")
