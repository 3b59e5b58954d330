"""Watches one rule, and says what has to be put in before an event so that the rule holds."""

from collections.abc import Callable, Iterator
from typing import Any

from msgspec import Struct, structs
from session_events.machines.base import Handler, Key, Keyed
from session_events.machines.bracket import BracketMachine
from session_events.machines.recent_table import RecentTable
from session_events.machines.span import Span
from session_events.machines.spans import PAST, SpanMachine
from session_events.mending.seen import SeenEvents
from session_events.rules import Bracket, On, PutIn, Repair, Seen


class Wanted(Struct, frozen=True):
    """An event that has to be put in.

    Attributes:
        mender: who wants it.
        put_in: what to make: the first of these that can be made.
        scope: what its span is kept in; see `SpanMachine.open`.
        span: the span that it closes or opens.
        opens: whether it opens it.
    """

    mender: "Mender"
    put_in: tuple[PutIn, ...]
    scope: Any
    span: Span
    opens: bool = False

    @property
    def still(self) -> bool:
        """Whether it is wanted still, after others have been put in."""
        return self.opens or self.mender.misses(self.scope, self.span)

    @property
    def agent(self) -> str | None:
        """Whose event it is: that of the opener, if there is one; None for the root agent."""
        opener = self.span.opener
        agent = self.scope if opener is None else self.mender.machine.agent_of(opener)
        return agent if isinstance(agent, str) else None


class Mender:
    """Says what one rule misses.

    Attributes:
        machine: the machine of the rule, in the monitor that sees the mended stream.
    """

    def __init__(self, machine: SpanMachine[Any], repair: Repair, wanted: list[Wanted]) -> None:
        """Args: the machine, what its rule says of mending, and the list that takes what is wanted, by all rules."""
        self.machine = machine
        self._wanted = wanted
        self._repair = repair
        self._seen = SeenEvents(machine, repair)
        #: What an abort or a retry has left open, as it was before.
        self._lost: RecentTable[tuple[Any, Key], Span] = RecentTable(PAST)
        #: The agents whose provider opens spans itself.
        self._opened: RecentTable[Any, bool] = RecentTable(PAST)
        self._counts: dict[Any, int] = {}
        self._mine: set[Any] = set()  # the agents whose open span was put in

    def handlers(self) -> Iterator[tuple[On, Handler]]:
        """Yields the events before which something may be wanted, each with a handler."""
        rule = self.machine.rule
        if self._repair.close:
            ends = {on.event for on in (*self._repair.until, *self._repair.void_after)}
            ends |= {one.event for one in self._repair.close}
            losing = (on for on in rule.excused_by if on.key is None and on.event not in ends)
            yield from ((on, self._keep_handler(on)) for on in losing)
            yield from ((on, self._due_handler(on)) for on in (*rule.until, *self._repair.until))
            yield from ((on, self._due_mine_handler(on)) for on in self._repair.opened_until)
            again = rule.open if isinstance(rule, Bracket) and not rule.loose else getattr(rule, "start", ())
            yield from ((on, self.machine.keyed(on, self._again)) for on in again if not on.optional)
        if self._repair.open:
            yield from ((on, self._before_handler(on)) for on in self._repair.before)

    def own_handlers(self) -> Iterator[tuple[On, Handler]]:
        """Yields the events of the stream itself that show how it opens spans."""
        if self._repair.open:
            yield from ((on, self._on_opened) for on in self.machine.rule.open)

    def seen_handlers(self) -> Iterator[tuple[On, Handler]]:
        """Yields the events of the mended stream that say something for what may be put in, each with a handler."""
        return self._seen.handlers()

    def seen(self, seen: Seen, scope: Any, key: Key) -> Any:
        """Returns what came while a span was open; UNSET if nothing did."""
        return self._seen.get(seen, scope, key)

    def end(self) -> None:
        """Wants everything closed: the stream has ended."""
        for scope in self._all_scopes():
            self._close(scope)

    def misses(self, scope: Any, span: Span) -> bool:
        """Whether a span is open, or was left open."""
        return span.key in self.machine.open.get(scope, ()) or self._is_lost(scope, span.key)

    def count(self, scope: Any) -> int:
        """How many spans an agent has had whose opener was put in."""
        return self._counts.get(scope, 0)

    def put_in(self, wanted: Wanted) -> None:
        """Takes note that something is being put in."""
        if wanted.opens:
            self._counts[wanted.scope] = self.count(wanted.scope) + 1
            self._mine.add(wanted.scope)
        else:
            self._lost.pop((wanted.scope, wanted.span.key))
            self._mine.discard(wanted.scope)

    def _is_lost(self, scope: Any, key: Key) -> bool:
        return (scope, key) in self._lost and (scope, key) in self.machine.excused

    def _close(self, scope: Any, is_meant: Callable[[Key], bool] = lambda _key: True) -> None:
        """Wants the spans of a scope closed, or those with some keys."""
        close = self._repair.close
        spans = self.machine.open.get(scope, {})
        for (place, key), span in list(self._lost.items()):
            if place == scope and key not in spans and is_meant(key):
                if self._is_lost(scope, key):
                    self._wanted.append(Wanted(self, close, scope, span))
                else:
                    self._lost.pop((place, key))
        self._wanted += [Wanted(self, close, scope, span) for key, span in spans.items() if is_meant(key)]

    def _scopes(self, on: On, event: Any) -> list[Any]:
        if on.scope != "session":
            return [self.machine.scope_of(event)]
        return self._all_scopes()

    def _all_scopes(self) -> list[Any]:
        return list(dict.fromkeys([*self.machine.open, *(scope for (scope, _), _ in self._lost.items())]))

    def _due_handler(self, on: On) -> Handler:
        if on.key is not None:
            return self.machine.keyed(
                on, self._due_one if len(on.key) == len(self.machine.rule.key) else self._due_some
            )

        def due(event: Any, _line: int) -> None:
            if self.machine.open or self._lost:
                for scope in self._scopes(on, event):
                    self._close(scope)

        return due if on.each is None else self.machine.for_any_item(on, on.each, due)

    def _due_one(self, _event: Any, _line: int, key: Key, scope: Any, _holder: Any) -> None:
        self._close(scope, lambda other: bool(other == key))

    def _due_some(self, _event: Any, _line: int, key: Key, scope: Any, _holder: Any) -> None:
        begin = key if isinstance(key, tuple) else (key,)
        self._close(scope, lambda other: bool(other[: len(begin)] == begin))

    def _due_mine_handler(self, on: On) -> Handler:
        def due(event: Any, _line: int) -> None:
            for scope in [scope for scope in self._scopes(on, event) if scope in self._mine]:
                self._close(scope)

        return due

    def _keep_handler(self, on: On) -> Handler:
        """Makes the handler of an event that excuses: what it leaves open is closed when it is due all the same.

        What one of a key of its own excuses is not lost but waits, such as a tool for its approval.
        """

        def keep(event: Any, _line: int) -> None:
            for scope in self._scopes(on, event):
                for span in self.machine.open.get(scope, {}).values():
                    self._lost.remember((scope, span.key), structs.replace(span))

        return keep if on.each is None else self.machine.for_any_item(on, on.each, keep)

    def _again(self, _event: Any, _line: int, key: Key, scope: Any, _holder: Any) -> None:
        """Wants closed what an opener must not find open."""
        spans = self.machine.open.get(scope, {})
        exclusive = isinstance(self.machine, BracketMachine) and self.machine.rule.exclusive
        if exclusive and spans:
            self._close(scope)
        elif key in spans:
            self._close(scope, lambda other: bool(other == key))

    def _on_opened(self, event: Any, _line: int) -> None:
        self._opened.remember(self.machine.scope_of(event), True)  # noqa: FBT003 - a set of scopes that forgets

    def _before_handler(self, on: On) -> Handler:
        if on.key is not None:
            return self.machine.keyed(on, self._before_one)
        open_spans = self.machine.open

        def before(_event: Any, line: int, _key: Key, scope: Any) -> None:
            if scope not in open_spans:
                self._open(scope, (), line)

        return Keyed(before, (), (self.machine.scope,))  # of many a live stream, this is called for most events

    def _before_one(self, _event: Any, line: int, key: Key, scope: Any, _holder: Any) -> None:
        if key not in self.machine.open.get(scope, ()):
            self._open(scope, key, line)

    def _open(self, scope: Any, key: Key, line: int) -> None:
        """Wants a span opened, if the stream itself never does so."""
        if scope in self._opened or self.machine.context.attached or self._is_opening():
            return
        self._wanted.append(Wanted(self, self._repair.open, scope, Span(None, line, key, line, []), opens=True))

    def _is_opening(self) -> bool:
        return any(wanted.opens and wanted.mender is self for wanted in self._wanted)
