"""Counter: the numbers of the events of one key rise."""

from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

from msgspec import UNSET
from session_events.machines.base import CheckMachine, Context, Handler, Keyed, at
from session_events.machines.conditions import matcher
from session_events.machines.getters import careful_expression, field_expression
from session_events.quote import quote
from session_events.rules import On, Order
from session_events.snapshot import FLAG, NUMBER, VALUE, Kept, Taking, entries, plain, row
from session_events.verdict import Verdict

#: The number before, its line, and how many numbers there were; a list is written to faster than anything with names.
_Count: TypeAlias = list[int]


def _take_place(given: Any, taking: Taking) -> Any:
    place = VALUE.take(given, taking)
    if taking.key_length and len(place if isinstance(place, tuple) else ()) != taking.key_length + 1:
        raise ValueError(f"not a scope and a key of {taking.key_length} values: {quote(given)}")
    return place


_PLACE = Kept(VALUE.give, _take_place)
_COUNT = row(plain(int | float, 0), NUMBER, NUMBER, of=list)


class CounterMachine(CheckMachine[Order]):
    """The numbers of the events of one key rise by one, or never fall."""

    kept = CheckMachine.kept | {"_counts": entries(_PLACE, _COUNT), "_forgot": FLAG}

    def __init__(self, rule: Order, context: Context) -> None:
        super().__init__(rule, context)
        if rule.value is None:
            raise ValueError(f"rule {rule.id}: a counter needs a value")
        self._value = rule.value
        self._may_repeat = matcher(rule.repeated_by)
        #: Of each scope, or of each scope and key if there are keys.
        self._counts: dict[Any, _Count] = {}
        self._forgot = False

    @property
    def full(self) -> bool:
        """Whether numbers have been forgotten."""
        return self._forgot

    def verdict(self) -> Verdict:
        """Says how many numbers were looked at, and how many of them were wrong."""
        self._gather(self._counts.values())
        return super().verdict()

    def handlers(self) -> Iterator[tuple[On, Handler]]:
        """Yields the handlers of the rule's events, and of those after which counting begins anew."""
        yield from ((on, self._anew_handler(on)) for on in self.rule.excused_by)
        handler = self._number_handler()
        yield from ((on, handler if on.event is not None else self._any_handler()) for on in self.rule.event)

    def _anew_handler(self, on: On) -> Handler:
        """Makes the handler of an event after which all numbers of its agent, or of all agents, begin anew."""
        all_agents = on.scope == "session" or self.rule.scope == "session"

        def begin_anew(_event: Any, _line: int, _key: tuple[()], scope: Any) -> None:
            if self.rule.key or all_agents:
                for place in [place for place in self._counts if all_agents or place[0] == scope]:
                    self.checked += self._counts.pop(place)[2]
            elif scope in self._counts:
                self.checked += self._counts.pop(scope)[2]

        return Keyed(begin_anew, (), (self.scope,))

    def _number_handler(self) -> Handler:
        """Makes the handler of numbers, which stand where keys do: of an event without its number nothing is said."""
        value = field_expression(self._value)
        if self.rule.key:
            return Keyed(self._on_keyed, (value, *map(field_expression, self.rule.key)), (self.scope,))
        if self.rule.rises == "by-one":
            return Keyed(self._on_number, (value,), (self.scope,))
        counts, on_number = self._counts, self._on_number

        def on_next(event: Any, line: int, number: int, scope: Any) -> None:
            """Takes what a live stream is full of, numbers that have not fallen; so it does little."""
            count = counts.get(scope)
            if count is None or number < count[0]:
                on_number(event, line, number, scope)
            else:
                count[0] = number
                count[1] = line
                count[2] += 1

        return Keyed(on_next, (value,), (self.scope,))

    def _any_handler(self) -> Handler:
        """Makes the handler of events of all types: one whose number cannot be read stands for the number it has."""

        def on_any(event: Any, line: int, _key: tuple[()], number: Any, scope: Any) -> None:
            if number is not UNSET:
                self._on_number(event, line, number, scope)
                return
            count = self._counts.get(scope)
            if count is not None:
                count[0] += 1
                count[1] = line
            elif self.rule.begins is not None:
                self._counts[scope] = [self.rule.begins, line, 0]

        return Keyed(on_any, (), (careful_expression(self._value), self.scope))

    def _on_keyed(self, event: Any, line: int, number_and_key: tuple[Any, ...], scope: Any) -> None:
        number, *key = number_and_key
        self._on_number(event, line, number, (scope, *key))

    def _on_number(self, event: Any, line: int, number: int, place: Any) -> None:
        count = self._counts.get(place)
        if count is None:
            self._begin(event, line, number, place)
            return
        by_one = self.rule.rises == "by-one"
        before, before_line, seen = count
        if (number != before + 1 if by_one else number < before) and not (number == before and self._may_repeat(event)):
            how = f"{at(before_line)}, and must {'rise by one' if by_one else 'never fall'}"
            self._miscounted(event, line, number, f"it was {before}{how}", before_line)
        count[:] = number, line, seen + 1

    def _begin(self, event: Any, line: int, number: int, place: Any) -> None:
        if len(self._counts) >= self.context.limit:
            self._gather(self._counts.values())
            self._counts.clear()
            self._forgot = True
        self._counts[place] = [number, line, 1]
        if not self.context.attached and not self.full and self.rule.begins not in (None, number):
            self._miscounted(event, line, number, f"it must begin with {self.rule.begins}", None)

    def _gather(self, counts: Iterable[_Count]) -> None:
        for count in counts:
            self.checked += count[2]
            count[2] = 0

    def _miscounted(self, event: Any, line: int, number: int, problem: str, related: int | None) -> None:
        key = self.key_of(event)
        self.violated += 1
        message = f"{self.name(key)}: the number of this {event.type} is {number}, but {problem}"
        self.report("miscounted", message, event, line, key=key, related_line=related)
