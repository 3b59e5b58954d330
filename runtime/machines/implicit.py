"""Implicit brackets: spans that are over without being closed by name."""

from collections.abc import Iterator
from typing import Any

from session_events.machines.base import Handler, Key
from session_events.machines.bracket import BracketMachine
from session_events.machines.spans import SpanMachine
from session_events.rules import On


class ImplicitMachine(BracketMachine):
    """Knows what is open, of each agent one span at most; there is nothing to report."""

    def handlers(self) -> Iterator[tuple[On, Handler]]:
        """Yields the handlers of openers and closers."""
        yield from SpanMachine.handlers(self)
        yield from (
            (on, self._all_closed if on.scope == "session" else self._close_handler()) for on in self.rule.close
        )
        yield from ((on, self.keyed(on, self._opened_or_gone_on)) for on in self.rule.open)

    def close(self) -> None:
        """Says nothing: a span may be open at the end of the stream."""

    def _opened_or_gone_on(self, event: Any, line: int, key: Key, scope: Any, _holder: Any) -> None:
        spans = self.open.get(scope)
        if spans is None or key not in spans or type(spans[key].opener) is not type(event):
            self._over(scope, line)
            self.begin(event, line, scope, key)

    def _close_handler(self) -> Handler:
        """Makes the handler of closers: most events may be one, and mostly nothing is open."""
        open_spans, scope_of = self.open, self.scope_of

        def close(event: Any, line: int) -> None:
            if open_spans:
                self._over(scope_of(event), line)

        return close

    def _all_closed(self, _event: Any, line: int) -> None:
        for scope in list(self.open):
            self._over(scope, line)

    def _over(self, scope: Any, line: int) -> None:
        for key in list(self.open.get(scope, ())):
            self.end(scope, key)
            self.last_closed.remember(scope, line)
