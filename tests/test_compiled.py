"""The function that all handlers of a class of event become calls each in its turn, with what it asked for."""

from types import SimpleNamespace

import pytest
from msgspec import UNSET
from session_events.machines.base import Keyed
from session_events.machines.compiled import compiled
from session_events.machines.getters import careful_expression, careful_getter, field_expression, function_of
from session_events.rules import PRESENT, On

EVENT = SimpleNamespace(
    id="e1",
    agent=UNSET,
    data=SimpleNamespace(key="k", count=3, absent=UNSET, nothing=None, inner=SimpleNamespace(id=7)),
)


def calls(*handlers, on=None):
    """What handlers are called with, each by its place."""
    seen = []

    def noting(place, handler):
        def note(event, line, *values):
            assert (event, line) == (EVENT, 5)
            seen.append((place, *values))

        return note if handler is None else Keyed(note, *(tuple(map(field_expression, paths)) for paths in handler))

    compiled((on or On(None), noting(place, handler)) for place, handler in enumerate(handlers))(EVENT, 5)
    return seen


def test_handlers_are_called_in_their_order_and_none_is_fine():
    assert calls(None, (("id",), ()), None) == [(0,), (1, "e1"), (2,)]
    assert calls() == []


@pytest.mark.parametrize(
    ("key", "passed"),
    [
        ((), [((),)]),
        (("data.key",), [("k",)]),
        (("data.key", "data.count"), [(("k", 3),)]),
        (("data.nothing",), [(None,)]),
        (("data.inner.id",), [(7,)]),
        (("data.absent",), []),
        (("data.key", "data.absent"), []),
        (("data.nothing.id",), []),
        (("data.key.no.such",), []),
    ],
)
def test_a_handler_is_given_the_key_and_passed_over_without_it(key, passed):
    assert calls((key, ())) == [(0, *values) for values in passed]


def test_fields_come_after_the_key_whatever_they_are():
    fields = ("agent", "", "data.count", "data.inner.id", "data.key.no.such")
    assert calls((("data.key",), fields)) == [(0, "k", UNSET, EVENT, 3, 7, UNSET)]


@pytest.mark.parametrize(("path", "value"), [("", EVENT), ("id", "e1"), ("no_such", UNSET), ("data.no.such", UNSET)])
def test_a_careful_expression_gives_unset_for_what_is_not_there(path, value):
    assert function_of(careful_expression(path))(EVENT) is careful_getter(path)(EVENT) is value


def test_a_key_is_not_read_without_its_condition_for_there_may_be_no_such_field():
    on = On(None, where=(("data.no_such", (PRESENT,)),))
    assert calls((("data.no_such",), ()), on=on) == []
    with pytest.raises(AttributeError):
        calls((("data.no_such",), ()))


@pytest.mark.parametrize(("path", "met"), [("data.key", True), ("data.absent", False), ("data.no_such", False)])
def test_a_condition_holds_for_handlers_with_and_without_a_key(path, met):
    on = On(None, where=((path, (PRESENT,)),))
    assert calls(None, (("id",), ()), on=on) == [(0,), (1, "e1")] * met


class Counted:
    """An event that counts how often its field is read."""

    def __init__(self, kind):
        self.reads, self._kind = 0, kind

    @property
    def kind(self):
        self.reads += 1
        if self._kind is UNSET:
            raise AttributeError
        return self._kind


@pytest.mark.parametrize(
    ("kind", "called"),
    [("a", [0, 2, 3]), ("b", [1, 2, 3]), ("c", [3]), (UNSET, [3]), (7, [3]), ([], [3]), (None, [3])],
)
def test_a_word_that_several_handlers_ask_for_is_read_once(kind, called):
    seen, event = [], Counted(kind)
    wanted = [("a",), ("b",), ("a", "b"), None]
    handlers = [
        (On(None, where=() if words is None else (("kind", words),)), lambda *_, place=place: seen.append(place))
        for place, words in enumerate(wanted)
    ]
    compiled(handlers)(event, 5)
    assert (seen, event.reads) == (called, 1)


def test_a_condition_of_items_is_left_to_the_handler():
    assert calls((("data.key",), ()), on=On(None, each="data.key", where=(("status", ("open",)),))) == [(0, "k")]


@pytest.mark.parametrize("path", ["data.__import__('os')", "id) or (id", "data.", "data. key", "data.if", "1"])
def test_what_is_no_path_is_never_compiled(path):
    for handler in [((path,), ()), ((), (path,)), ((path + ".a.b",), ())]:
        with pytest.raises(ValueError, match="not a path of attributes"):
            calls(handler)


def test_the_functions_of_two_sessions_have_handlers_of_their_own():
    one, other = [], []
    for seen in (one, other):
        compiled([(On(None), Keyed(lambda *values, seen=seen: seen.append(values[2]), ("event.id",), ()))])(EVENT, 5)
    assert one == other == ["e1"]
