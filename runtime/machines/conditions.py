"""The conditions of rules, as functions."""

from collections.abc import Callable
from typing import Any

from msgspec import UNSET
from session_events.machines.getters import careful_getter
from session_events.rules import ABSENT, PRESENT, On, OneLessThan, OtherThan


def condition(where: tuple[tuple[str, tuple[Any, ...]], ...]) -> Callable[[Any], bool] | None:
    """Makes a function that tells whether an event meets a condition; None when every event does."""
    tests = [_test(careful_getter(path), values) for path, values in where]
    if len(tests) < 2:
        return tests[0] if tests else None
    return lambda event: all(test(event) for test in tests)


def matcher(events: tuple[On, ...]) -> Callable[[Any], bool]:
    """Makes a function that tells whether an event is one of those that a rule names, condition included."""
    tests = [(object if on.event is None else on.event, condition(on.where)) for on in events]
    return lambda event: any(isinstance(event, kind) and (met is None or met(event)) for kind, met in tests)


def _test(get: Callable[[Any], Any], values: tuple[Any, ...]) -> Callable[[Any], bool]:
    """Makes a function that tells whether a field has one of some values; conditions are met for many events."""
    if len(values) == 1:
        if isinstance(values[0], OneLessThan):
            return _one_less(get, careful_getter(values[0].path))
        if isinstance(values[0], OtherThan):
            is_one_of = _test(get, values[0].values)
            return lambda event: get(event) is not UNSET and not is_one_of(event)
        if values[0] in (PRESENT, ABSENT):
            present = values[0] == PRESENT
            return lambda event: (get(event) is not UNSET) is present

    if all(isinstance(value, str) for value in values):
        return lambda event: get(event) in values  # nothing but a string is equal to one

    def has_value(event: Any) -> bool:
        value = get(event)
        return any(value == expected and type(value) is type(expected) for expected in values)

    return has_value


def _one_less(get: Callable[[Any], Any], get_other: Callable[[Any], Any]) -> Callable[[Any], bool]:
    def is_one_less(event: Any) -> bool:
        value, other = get(event), get_other(event)
        return isinstance(value, int) and isinstance(other, int) and value + 1 == other

    return is_one_less
