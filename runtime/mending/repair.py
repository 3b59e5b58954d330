"""Mends a stream: yields its events, and between them those that were missing."""

from collections.abc import Iterable, Iterator
from typing import Any

from session_events.dialect import Dialect
from session_events.findings import Finding
from session_events.handler_table import HandlerTable
from session_events.machines.base import at
from session_events.machines.spans import SpanMachine
from session_events.mending.build import Builder, Place
from session_events.mending.mender import Mender, Wanted
from session_events.monitor import Monitor
from session_events.quote import cut
from session_events.rules import PutIn, Stream
from session_events.structs import type_name
from session_events.unknown import UnknownEvent

#: How many events may be put in before one event: more would be a fault of the rules.
_MOST = 100_000

#: How often to look for what has to be put in before one event, after something was.
_ROUNDS = 4


class Repairer:
    """Mends one stream of one session, event by event.

    If another session begins in it, nothing is judged from there on, and nothing is put in.

    What is put in is an instance of its event's class, whose `findings` hold one of the code `mended` that says
    why, and whose `raw` are its bytes. Lines are those of the stream as it came: of what is put in, that of the event
    that misses it, or the last one.

    Attributes:
        monitor: sees the mended stream, and finds in it what could not be mended.
        findings: what it has found so far; take them away as you like.
        put_in: how many events have been put in.
    """

    def __init__(
        self, dialect: Dialect[Any], *, stream: Stream | None = None, attached: bool = False, partial: bool = False
    ) -> None:
        """Makes a repairer for a stream that begins now.

        Args:
            dialect: whose rules say what to put in.
            stream: the kind of stream; None to find out. What never reaches a log is put into live streams only.
            attached: the stream is seen from the middle.
            partial: the stream is not seen to its end: what is open at the end is left so.
        """
        self.monitor = Monitor(dialect, stream=stream, attached=attached, partial=partial)
        self.findings: list[Finding] = []
        self.put_in = 0
        self._dialect = dialect
        self._partial = partial
        self._builder = Builder(dialect)
        self._last: Any = None
        self._number = 0  # of events, those that were put in included
        self._line = 0  # of the latest event that was not
        self._ended = False
        self._wanted: list[Wanted] = []
        self._menders = [
            Mender(machine, machine.rule.repair, self._wanted)
            for machine in self.monitor.machines()
            if isinstance(machine, SpanMachine) and machine.rule.repair is not None
        ]
        before = [entry for mender in self._menders for entry in mender.handlers()]
        seen = [entry for mender in self._menders for entry in mender.seen_handlers()]
        own = [*seen, *(entry for mender in self._menders for entry in mender.own_handlers())]
        self._before = HandlerTable(dialect, lambda _event_class: before)
        self._seen = HandlerTable(dialect, lambda _event_class: seen)
        self._own = HandlerTable(dialect, lambda _event_class: own) if own else None

    def feed(self, event: Any, line: int | None = None) -> list[Any]:
        """Takes the next event of the stream.

        Args:
            event: an event of the dialect, or an `UnknownEvent`.
            line: its line; None to count events, without those that are put in.

        Returns:
            What had to come before it, and the event itself.
        """
        line = self._line = self._line + 1 if line is None else line
        mended = [] if self.monitor.halted else self._due(event, line)
        if self._own is not None:
            self._own[type(event)](event, line)
        self._judge(event, line)
        mended.append(event)
        return mended

    def close(self) -> list[Any]:
        """Says that the stream has ended; returns what had to come before its end."""
        self._ended = True
        mended = [] if self._partial or self.monitor.halted else self._due(None, self._line)
        self.findings += self.monitor.close()
        return mended

    def _due(self, event: Any, line: int) -> list[Any]:
        """Puts in what has to come before an event, or before the end; what that opens may have to be closed, too."""
        mended: list[Any] = []
        for _ in range(_ROUNDS):
            if event is None:
                for mender in self._menders:
                    mender.end()
            else:
                self._before[type(event)](event, line)
            more = self._satisfied(event, line) if self._wanted else None
            if not more:
                break
            mended += more
        return mended

    def _judge(self, event: Any, line: int) -> None:
        found = self.monitor.feed(event, line)
        if found:
            self.findings += found
        self._number += 1
        if not isinstance(event, UnknownEvent):
            self._last = event

    def _satisfied(self, event: Any, line: int) -> list[Any]:
        """Puts in what is wanted before an event, or the end: what was opened last is closed first."""
        wanted, self._wanted[:] = self._wanted.copy(), []
        closers = [one for one in reversed(wanted) if not one.opens]  # inner rules stand last
        closers.sort(key=lambda one: -one.span.line)
        openers = [one for one in wanted if one.opens]
        mended: list[Any] = []
        for one in [*closers, *openers][:_MOST]:
            if one.still:
                mended += self._put_in(one, event, line)
        return mended

    def _fits(self, wanted: Wanted, put_in: PutIn) -> bool:
        """Whether this kind of stream has such events, and such a rule."""
        if self.monitor.stream not in (None, *wanted.mender.machine.rule.streams):
            return False
        return put_in.event not in self._dialect.ephemeral_types or self.monitor.stream == "live"

    def _put_in(self, wanted: Wanted, event: Any, line: int) -> list[Any]:
        made = self._made(wanted, event, line)
        mended = [] if made is None else self._due(made, line)  # it may want something closed before it, too
        if mended:
            made = self._made(wanted, event, line) if wanted.still else None
        if made is not None:
            self._seen[type(made)](made, line)
            self._judge(made, line)
            wanted.mender.put_in(wanted)
            self.put_in += 1
            mended.append(made)
        return mended

    def _made(self, wanted: Wanted, event: Any, line: int) -> Any | None:
        """Makes what is wanted, if that can be done."""
        place = Place(event, self._last, self._number, self._ended)
        choices = (put_in for put_in in wanted.put_in if self._fits(wanted, put_in))
        made = (self._builder.make(wanted, one, place, self._finding(wanted, one, event, line)) for one in choices)
        return next((one for one in made if one is not None), None)

    def _finding(self, wanted: Wanted, put_in: PutIn, event: Any, line: int) -> Finding:
        machine, span = wanted.mender.machine, wanted.span
        missing = type_name(put_in.event)
        due = "the stream ended" if event is None else f"{event.type}{at(line)}"
        if wanted.opens:
            message = f"{missing} is put in: no {machine.rule.id} was open when {due} came"
        else:
            message = (
                f"{missing} is put in: {machine.name(span.key)}, begun{at(span.line)}, was not closed before {due}"
            )
        return Finding(
            rule=machine.rule.id,
            code="mended",
            severity="info",
            message=message,
            line=line,
            event_type=missing,
            agent_id=None if wanted.agent is None else cut(wanted.agent),
            key=machine.key_values(span.key),
            related_line=span.line,
            source=machine.rule.source,
        )


def repair(
    events: Iterable[Any],
    dialect: Dialect[Any],
    *,
    stream: Stream | None = None,
    attached: bool = False,
    partial: bool = False,
) -> Iterator[Any]:
    """Yields the events of a stream, and between them those that its rules miss and that may be made up.

    It never changes, reorders or drops an event, and never makes up a decision. The same stream is always mended in
    the same way, and a mended stream needs no mending.

    Args:
        events: the events of one session, as `read` yields them.
        dialect: whose rules say what to put in.
        stream: the kind of stream, `live` or `log`; None to find out.
        attached: the stream is seen from the middle.
        partial: the stream is not seen to its end: what is open at the end is left so.
    """
    repairer = Repairer(dialect, stream=stream, attached=attached, partial=partial)
    for event in events:
        yield from repairer.feed(event)
    yield from repairer.close()
