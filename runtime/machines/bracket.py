"""Brackets: each opener gets exactly one closer with the same key."""

from collections.abc import Iterator
from typing import Any

from session_events.machines.base import Context, Handler, Key, at
from session_events.machines.recent_table import RecentTable, recent
from session_events.machines.span import Span
from session_events.machines.spans import PAST, SpanMachine, type_names
from session_events.rules import Bracket, On
from session_events.snapshot import LINE, VALUE


class BracketMachine(SpanMachine[Bracket]):
    """Checks one bracket rule."""

    kept = SpanMachine.kept | {"last_closed": recent(VALUE, LINE, PAST)}

    def __init__(self, rule: Bracket, context: Context) -> None:
        super().__init__(rule, context)
        #: Whether another rule wants to know the line at which each agent's last span was closed.
        self.is_named = False
        self.last_closed: RecentTable[Any, int | None] = RecentTable(PAST)

    def handlers(self) -> Iterator[tuple[On, Handler]]:
        """Yields the handlers of openers and closers, after those by which spans are due or excused."""
        yield from super().handlers()
        for on in self.rule.open:
            yield on, self.keyed(on, self._on_optional if on.optional else self._on_open)
        yield from ((on, self.keyed(on, self._on_close)) for on in self.rule.close)

    def unclosed_message(self, span: Span, due: str) -> str:
        """Says what opened the span, and what should have closed it."""
        closers = type_names(self.rule.close, "to close it")
        return f"{self.name(span.key)} was opened here and not closed: no {closers} came {due}"

    def _renew(self, event: Any, line: int) -> None:
        super()._renew(event, line)
        self.last_closed = RecentTable(PAST)

    def _on_open(self, event: Any, line: int, key: Key, scope: Any, _holder: Any) -> None:
        spans = self.open.get(scope)
        if spans:
            if key in spans:
                if self.rule.loose:
                    return
                first = spans[key]
                message = (
                    f"{self.name(key)} is opened again: it has been open since {first.opener.type}{at(first.line)}"
                )
                self.report("reopened", message, event, line, key=key, related_line=first.line)
            elif self.rule.exclusive:
                first = next(reversed(spans.values()))
                message = (
                    f"{self.name(key)} is opened while {self.name(first.key)}, opened{at(first.line)}, is still open: "
                    "only one may be open at a time"
                )
                self.report("overlap", message, event, line, key=key, related_line=first.line)
                self.give_up(scope)
        self.begin(event, line, scope, key)

    def _on_optional(self, event: Any, line: int, key: Key, scope: Any, _holder: Any) -> None:
        if key not in self.open.get(scope, {}):
            self.begin(event, line, scope, key, excused=True)

    def _on_close(self, event: Any, line: int, key: Key, scope: Any, _holder: Any) -> None:
        span = self.end(scope, key)
        if self.is_named:
            self.last_closed.remember(scope, line)
        if self.rule.loose:
            return
        place = (scope, key)
        if span is not None:
            self.closed.remember(place, line)
            return
        earlier = self.closed.get(place)
        if self.context.attached and earlier is None:
            self.closed.remember(place, line)  # it was opened before the stream was seen
            return
        what = f"{self.name(key)} is closed, but "
        if earlier is not None:
            message = f"{what}it was closed already{at(earlier)} and has not been opened since"
        else:
            message = f"{what}was never opened: no {type_names(self.rule.open, 'to open it')} came before"
        self.stray("unopened", message, event, line, key, earlier)
