"""How long spans may stay open: when their time is counted anew, and which of them have stalled."""

from collections.abc import Callable, Iterator
from typing import Any

from session_events.findings import Finding
from session_events.machines.base import Handler, Key
from session_events.machines.span import Span
from session_events.machines.spans import SpanMachine, type_names
from session_events.rules import On


def deadline_handlers(machine: SpanMachine[Any], clock: Callable[[], float]) -> Iterator[tuple[On, Handler]]:
    """Yields the events after which the time of open spans is counted anew, or not at all, each with its handler."""
    deadline = machine.rule.deadline
    if deadline is not None:
        yield from ((on, _handler(machine, on, clock, pauses=False)) for on in deadline.anew)
        yield from ((on, _handler(machine, on, clock, pauses=True)) for on in deadline.paused_by)


def stalls(machine: SpanMachine[Any], now: float) -> Iterator[Finding]:
    """Yields a finding about each span whose time is up, once."""
    deadline = machine.rule.deadline
    if deadline is None:
        return
    for span in machine.spans():
        if now - span.since >= deadline.seconds and not (span.paused or span.stalled):
            span.stalled = True
            message = _message(machine, span, now)
            yield machine.finding("stalled", message, span.opener, span.line, key=span.key, severity="warning")


def _message(machine: SpanMachine[Any], span: Span, now: float) -> str:
    rule = machine.rule
    closers = type_names(getattr(rule, "close", ()) or rule.whole, "to close it")
    signs = f" of the last {type_names(rule.deadline.anew)}" if span.since > span.began else ""
    return (
        f"{machine.name(span.key)} was opened here, {seconds(now - span.began)} ago, and has stalled: "
        f"no {closers} came within {seconds(rule.deadline.seconds)}{signs}"
    )


def seconds(duration: float) -> str:
    """Writes a duration: `0.2 s`, `35 s`, `1,800 s`."""
    return f"{duration:.1f} s" if duration < 10 and duration % 1 else f"{duration:,.0f} s"


def _handler(machine: SpanMachine[Any], on: On, clock: Callable[[], float], *, pauses: bool) -> Handler:
    scope_of, open_spans = machine.scope_of, machine.open

    def set_one(_event: Any, _line: int, key: Key, scope: Any, _holder: Any) -> None:
        for one in open_spans if on.scope == "session" else [scope]:
            span = open_spans.get(one, {}).get(key)
            if span is not None:
                span.since, span.paused = clock(), pauses

    def set_all(event: Any, _line: int) -> None:
        if not open_spans:
            return
        for scope in open_spans if on.scope == "session" else [scope_of(event)]:
            for span in open_spans.get(scope, {}).values():
                span.since, span.paused = clock(), pauses

    return set_all if on.key is None else machine.keyed(on, set_one)
