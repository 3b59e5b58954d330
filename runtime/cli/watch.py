"""`session-events watch`."""

import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import click
from session_events.cli.against import Chosen, dialect_options
from session_events.cli.failure import Failure
from session_events.cli.settings import deadline_option, deadlines_of, settings_options, settle
from session_events.cli.standard_input import standard_input
from session_events.cli.text import is_drift, print_finding, print_summary
from session_events.cli.watch_view import State, View, print_open, view_of
from session_events.cli.watched import Watched
from session_events.findings import Finding
from session_events.quote import printable
from session_events.tail import FileTail, StreamTail, tail_of

#: Seconds between two looks at the stream, and at what is open.
_PERIOD = 0.1

_FOUND = 1


@click.command()
@click.argument("file", type=click.Path(allow_dash=True, dir_okay=False, readable=False))
@settings_options(written=False)
@deadline_option
@dialect_options
@click.option("--attached", is_flag=True, help="The stream is seen from the middle: its beginning may be missing.")
@click.option("--stream", type=click.Choice(["live", "log"]), help="The kind of stream; found out if not given.")
@click.option(
    "--framing", type=click.Choice(["jsonl", "jsonrpc", "sse"]), help="As of validate; found out if not given."
)
@click.option("--all", "everything", is_flag=True, help="Print every finding, drift of the schema included.")
@click.option("--plain", is_flag=True, help="Print lines alone, on a terminal too.")
@click.option("--once", is_flag=True, help="Stop at the end of what is there.")
@click.option("--for", "duration", metavar="SECONDS", type=click.FloatRange(min=0), help="Stop after so many seconds.")
@click.pass_context
def watch(
    context: click.Context,
    /,
    *,
    file: str,
    everything: bool,
    plain: bool,
    once: bool,
    duration: float | None,
    deadline: tuple[str, ...],
    **options: Any,
) -> None:
    """Follow FILE as it grows, and tell at once what is wrong with its events; - is standard input.

    FILE may appear later, be cut short, or be replaced; a pipe is read to its end. On a terminal, what is open is
    shown, and for how long; this needs the extra `watch`. What is open for longer than its rule allows has stalled: a
    warning. Stop it by Ctrl-C.

    Exit status: 0 if nothing was found at error level, 1 if something was, 2 if there was no such file, or it cannot be
    read any more. What is open when you stop is not held against the stream.
    """
    chosen = Chosen(options.pop("dialect"), options.pop("schema"), None)
    settings = settle(options, chosen.problem_with)
    deadlines = deadlines_of(deadline, settings, chosen.problem_with_deadline)
    path = None if file == "-" else Path(file)
    watched = Watched(path, chosen, settings, options, time.monotonic, deadlines)
    tail = StreamTail(standard_input()) if path is None else tail_of(path)
    end = None if duration is None else time.monotonic() + duration
    watching = _Watch("<stdin>" if path is None else printable(file), watched, tail, everything=everything)
    with closing(tail):
        with suppress(KeyboardInterrupt), view_of(plain=plain) as view:
            watching.run(view, end, once=once)
        if watching.any or not watching.failure:
            if not tail.found:
                raise Failure(f"{printable(file)}: there was no such file")
            watching.end()
        if watching.failure is not None:
            reason = watching.failure.strerror or str(watching.failure)
            raise Failure(f"{printable(file)}: cannot be read: {printable(reason)}")
    context.exit(_FOUND if watched.failed else 0)


class _Watch:
    """One call of the command.

    Attributes:
        any: whether anything has come.
        failure: why nothing more can be read; None if it can.
    """

    def __init__(self, name: str, watched: Watched, tail: FileTail | StreamTail, *, everything: bool) -> None:
        self._name = name
        self._watched = watched
        self._tail = tail
        self._everything = everything
        self.any = False
        self.failure: OSError | None = None

    def run(self, view: View, end: float | None, *, once: bool) -> None:
        """Tells what comes, until it is time to stop or nothing can come any more."""
        waiting, looked = False, 0.0
        while not self._tail.ended:
            some = False
            for chunk in self._read():
                some = True
                self._take(chunk)
                if end is not None and time.monotonic() >= end:
                    return
            if self.failure is not None:
                return
            if not (self._tail.found or waiting):
                waiting = True
                click.echo(f"{self._name}: there is no such file yet")
            if some and time.monotonic() < looked + _PERIOD:
                continue  # more may be there already
            self._print(self._watched.stalls())
            view.update(self._state())
            looked = time.monotonic()
            if some:
                continue
            if once and isinstance(self._tail, FileTail):
                return
            left = _PERIOD if end is None else min(_PERIOD, end - time.monotonic())
            if left <= 0:
                return
            self._tail.wait(left)

    def end(self) -> None:
        """Prints what is found at the end, what is open then, and a summary."""
        check = self._watched.check
        spans = [] if check is None or self._tail.ended else list(check.open_spans())
        self._print(self._watched.end(whole=self._tail.ended))
        print_open(self._name, spans)
        if self._watched.check is not None:
            report = self._watched.check.report(None if self._name == "<stdin>" else self._name)
            print_summary(report, self._watched.check.dialect, self._watched.detection, everything=self._everything)

    def _read(self) -> Iterator[bytes | None]:
        """Yields what has come; what was read until then is told even if no more can be read."""
        try:
            yield from self._tail.read()
        except OSError as error:
            self.failure = error

    def _take(self, chunk: bytes | None) -> None:
        self.any = True
        if chunk is not None:
            self._print(self._watched.feed(chunk))
            return
        self.end()
        click.echo(f"{self._name}: the file begins anew")
        self._watched.begin_anew()

    def _print(self, findings: list[Finding]) -> None:
        for finding in findings:
            if self._everything or not is_drift(finding):
                print_finding(self._name, finding)

    def _state(self) -> State:
        check = self._watched.check
        if check is None:
            return State(self._name, "no events yet" if self._tail.found else "there is no such file yet", [])
        levels = [f"{count:,} {level}s" for level, count in check.counts.items() if count and level != "info"]
        return State(self._name, ", ".join([f"{check.events:,} events", *levels]), list(check.open_spans()))
