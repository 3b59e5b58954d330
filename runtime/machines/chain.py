"""Chain: each event names the one before it."""

from collections.abc import Iterator
from typing import Any

from msgspec import UNSET
from session_events.findings import Finding
from session_events.machines.base import CheckMachine, Context, Handler, Keyed, at
from session_events.machines.getters import careful_expression, field_expression
from session_events.quote import quote
from session_events.rules import On, Order
from session_events.snapshot import FINDING, LINE, NUMBER, VALUE, listed, row

#: How many events before and after an excusing one may be out of their order.
_AROUND = 2


class ChainMachine(CheckMachine[Order]):
    """Each event names the one before it."""

    kept = CheckMachine.kept | {
        "_last": VALUE,
        "_last_line": LINE,
        "_excused_until": NUMBER,
        "_broken": listed(row(NUMBER, FINDING)),
    }

    def __init__(self, rule: Order, context: Context) -> None:
        super().__init__(rule, context)
        self._last: Any = UNSET
        self._last_line: int | None = None
        self._excused_until = 0
        self._broken: list[tuple[int, Finding]] = []

    def handlers(self) -> Iterator[tuple[On, Handler]]:
        """Yields the handler of the rule's events, and those of the events that excuse."""

        def on_event(event: Any, line: int, _key: tuple[()], parent: Any, own: Any) -> None:
            self.checked += 1
            if parent != self._last and self._last is not UNSET and parent is not UNSET:
                self._break(event, line, parent, own)
            self._last = own
            self._last_line = line
            if self._broken:
                self._settle(self.checked - _AROUND - 1)

        for on in self.rule.event:
            expression = careful_expression if on.event is None else field_expression
            yield on, Keyed(on_event, (), tuple(map(expression, self.rule.key)))
        yield from ((on, self._on_excuse) for on in self.rule.excused_by)

    def halt(self) -> None:
        """Reports the breaks that nothing has excused."""
        self._settle(self.checked)

    def close(self) -> None:
        """Reports the breaks that nothing has excused."""
        self._settle(self.checked)

    def _on_excuse(self, _event: Any, _line: int) -> None:
        self._broken.clear()
        self._excused_until = self.checked + _AROUND

    def _break(self, event: Any, line: int, parent: Any, own: Any) -> None:
        if self.checked > self._excused_until:
            message = (
                f"this event says that it follows {quote(parent)}, but the event before it{at(self._last_line)} "
                f"is {quote(self._last)}"
            )
            finding = self.finding(
                "broken-chain", message, event, line, key=(parent, own), related_line=self._last_line
            )
            self._broken.append((self.checked, finding))

    def _settle(self, until: int) -> None:
        while self._broken and self._broken[0][0] <= until:
            self.violated += 1
            self.context.emit(self._broken.pop(0)[1])
