"""Spans: what has been opened and must be closed. Shared by brackets and assemblies."""

from abc import abstractmethod
from collections.abc import Iterator
from functools import partial
from typing import Any, ClassVar, Generic, TypeVar

from session_events.findings import Code
from session_events.machines.base import Context, Handler, Key, Machine, at
from session_events.machines.conditions import condition
from session_events.machines.recent_table import RecentTable, recent
from session_events.machines.span import OPEN, PLACE, SPAN, Span
from session_events.rules import On, SpanRule
from session_events.snapshot import (
    FLAG,
    LINE,
    NUMBER,
    VALUE,
    Attributes,
)
from session_events.structs import type_name
from session_events.verdict import Verdict

SpanRuleT = TypeVar("SpanRuleT", bound=SpanRule)

#: How many past spans are remembered, so that a message can name them.
PAST = 1024

#: How many types of events a message names.
NAMED = 6


class SpanMachine(Machine[SpanRuleT], Generic[SpanRuleT]):
    """Keeps the spans of one rule, and reports those that are due and not closed."""

    kept: ClassVar[Attributes] = {
        "open": OPEN,
        "excused": recent(PLACE, SPAN, PAST),
        "closed": recent(PLACE, LINE, PAST),
        "excused_scopes": recent(VALUE, FLAG, PAST),
        "_opened": NUMBER,
        "_satisfied": NUMBER,
        "_let_off": NUMBER,
        "_strays": NUMBER,
    }

    def __init__(self, rule: SpanRuleT, context: Context) -> None:
        super().__init__(rule, context)
        self.open: dict[Any, dict[Key, Span]] = {}
        self.excused: RecentTable[tuple[Any, Key], Span] = RecentTable(PAST)
        self.closed: RecentTable[tuple[Any, Key], int | None] = RecentTable(PAST)
        #: The agents whose span was excused last, and that have opened no other since.
        self.excused_scopes: RecentTable[Any, bool] = RecentTable(PAST)
        self._clock = context.clock
        self._excused_when = condition(rule.excused_when)
        self._opened = 0
        self._satisfied = 0
        self._let_off = 0
        self._strays = 0

    def handlers(self) -> Iterator[tuple[On, Handler]]:
        """Yields the handlers for the events by which spans are forgotten, due or excused."""
        yield from ((on, self._renew) for on in self.rule.renewed_by)
        for on in self.rule.excused_by:
            yield on, self._excuse_handler(on)
        for on in self.rule.until:
            yield on, self._due_handler(on)

    def verdict(self) -> Verdict:
        """Says what became of the spans; an event that should not have been there is a violation too."""
        checked = self._opened + self._strays
        pending = sum(map(len, self.open.values()))
        violated = checked - self._satisfied - self._let_off - pending
        return Verdict(self.rule.id, checked, self._satisfied, violated, self._let_off, pending)

    def spans(self) -> Iterator[Span]:
        """Yields what is open."""
        for spans in self.open.values():
            yield from spans.values()

    def has_free(self, scope: Any) -> bool:
        """Whether something is open that was free to stay open from the first."""
        return any(place[0] == scope and span.free for place, span in self.excused.items())

    @abstractmethod
    def unclosed_message(self, span: Span, due: str) -> str:
        """Describes a span that was not closed; `due` says when it had to be."""

    def begin(self, event: Any, line: int, scope: Any, key: Key, *, excused: bool = False) -> Span:
        """Opens a span, perhaps one that may stay open."""
        self._opened += 1
        span = Span(event, line, key, line, [])
        if self._clock is not None:
            span.began = span.since = self._clock()
        spans = self.open.get(scope)
        if excused or (self._excused_when is not None and self._excused_when(event)):
            if spans is not None and spans.pop(key, None) is not None and not spans:
                del self.open[scope]  # the one that was open has been reported
            span.free = True
            self._excuse(scope, span)
            return span
        if spans is None:
            self.open[scope] = {key: span}
        else:
            spans[key] = span
        if self.excused:
            self.excused.pop((scope, key))
            self.excused_scopes.pop(scope)
        return span

    def end(self, scope: Any, key: Key) -> Span | None:
        """Closes a span, an excused one too; returns None when there is none of this key."""
        span = self._take(scope, key)
        if span is not None:
            self._satisfied += 1
        elif self.excused:
            span = self.excused.pop((scope, key))
            self.excused_scopes.pop(scope)
            if span is not None and not span.overdue:
                self._let_off -= 1
                self._satisfied += 1
        return span

    def _take(self, scope: Any, key: Key) -> Span | None:
        """Takes away the open span of a key; returns None when there is none."""
        spans = self.open.get(scope)
        span = None if spans is None else spans.pop(key, None)
        if not spans and span is not None:
            del self.open[scope]
        return span

    def give_up(self, scope: Any) -> None:
        """Takes the open spans of an agent as lost: they have been reported."""
        for span in self.open.pop(scope, {}).values():
            span.overdue = True
            self._excuse(scope, span)

    def stray(self, code: Code, message: str, event: Any, line: int, key: Key, related_line: int | None) -> None:
        """Reports an event that should not have been there."""
        self._strays += 1
        self.report(code, message, event, line, key=key, related_line=related_line)

    def spoil(self) -> None:
        """Says that the span that was closed last was not as it should be, after all."""
        self._satisfied -= 1

    def close(self) -> None:
        """Reports everything that is open: the stream has ended."""
        for span in list(self.spans()):
            self._unclosed(span, "before the stream ended", None, None)
        self.open.clear()

    def _renew(self, _event: Any, _line: int) -> None:
        """Forgets what is over, or may stay open."""
        self.excused, self.closed, self.excused_scopes = RecentTable(PAST), RecentTable(PAST), RecentTable(PAST)

    def _excuse_handler(self, on: On) -> Handler:
        if on.key is not None:
            return self.keyed(on, self._excuse_one)

        def excuse(event: Any, _line: int) -> None:
            if not on.restarts:
                for span in self.excused.values():
                    span.restarts = False
            for scope in list(self.open) if on.scope == "session" else [self.scope_of(event)]:
                for span in self.open.pop(scope, {}).values():
                    self._excuse(scope, span, restarts=on.restarts)
                    self.excused_scopes.remember(scope, True)  # noqa: FBT003 - a set of scopes that forgets

        return excuse if on.each is None else self.for_any_item(on, on.each, excuse)

    def _excuse_one(self, _event: Any, _line: int, key: Key, scope: Any, _holder: Any) -> None:
        """Excuses the one open span of a key."""
        span = self._take(scope, key)
        if span is not None:
            self._excuse(scope, span)

    def _excuse(self, scope: Any, span: Span, *, restarts: bool = False) -> None:
        """Lets a span stay open without fault; nothing is kept of its parts."""
        span.excused = True
        span.restarts = restarts
        span.opener = None
        span.parts = []
        self._let_off += not span.overdue
        self.excused.remember((scope, span.key), span)

    def _due_handler(self, on: On) -> Handler:
        if on.key is not None:
            return self.keyed(on, partial(self._due_one, on))

        def due(event: Any, line: int) -> None:
            if not self.open:
                return
            for scope in list(self.open) if on.scope == "session" else [self.scope_of(event)]:
                for span in self.open.get(scope, {}).values():
                    self._unclosed(span, f"before {event.type}{at(line)}", line, on)
                self.give_up(scope)  # once is enough, and a later close is still welcome

        return due

    def _due_one(self, on: On, event: Any, line: int, key: Key, scope: Any, _holder: Any) -> None:
        """Reports the one open span of a key."""
        span = self._take(scope, key)
        if span is not None:
            self._unclosed(span, f"before {event.type}{at(line)}", line, on)
            span.overdue = True
            self._excuse(scope, span)

    def _unclosed(self, span: Span, due: str, due_line: int | None, on: On | None) -> None:
        self.report(
            "unclosed",
            self.unclosed_message(span, due),
            span.opener,
            span.line,
            key=span.key,
            related_line=due_line,
            severity=on.severity if on is not None else None,
        )


def type_names(events: tuple[On, ...], purpose: str = "") -> str:
    """Names some events of a role in a message; with their purpose where not all events of these types serve it."""
    tags = list(dict.fromkeys(type_name(on.event) for on in events if on.event is not None))
    if len(tags) > NAMED:
        tags = [*tags[:NAMED], f"one of {len(tags) - NAMED} others"]
    *names, last = tags or ["event"]
    listed = f"{', '.join(names)} or {last}" if names else last
    return f"{listed} {purpose}" if purpose and any(on.where for on in events) else listed
