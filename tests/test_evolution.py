"""Every kind of change is told, and means what the table says: bindings of the one schema read events of the other."""

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import product
from typing import Any, get_args

import evolution
import pytest
from agreement import Instances, Reference, seeded
from bindings import HEADER, Bindings, bind, classes, effects
from session_events import Dialect, FindingError, Monitor, UnknownEvent
from session_events.codegen.diff import EFFECTS, LEVELS, OF_RULES, STRICT, TABLE, TOLERANT, Reading
from session_events.codegen.load import loaded
from session_events.codegen.package import init_module
from session_events.codegen.rules import rules_module
from session_events.codegen.source import make_source
from session_events.codegen.stream_checks import check_stream
from session_events.rules import Stream

CASES = evolution.cases()
SHAPES = [name for name, case in CASES.items() if not evolution.is_of_rules(case)]
RULES = [name for name, case in CASES.items() if evolution.is_of_rules(case)]

#: What comes along with an effect on source code, and need not be said.
COMES_ALONG = {
    "class-renamed": {"type-changed"},
    "type-changed": {"class-added", "class-gone", "class-renamed"},
    "type-widened": {"class-added"},
    "type-narrowed": {"class-gone"},
    "became-union": {"class-added", "type-widened"},
    "was-union": {"class-gone", "type-narrowed"},
}


#: How the values of an event's fields are written, but for texts.
READ: dict[str, Callable[[str], Any]] = {
    "data.flag": json.loads,
    "data.count": int,
    "data.total": int,
    "data.items": str.split,
    "data.others": str.split,
}


@pytest.fixture(scope="module")
def both() -> Iterator[tuple[Bindings, Bindings]]:
    """Bindings of all old sides together, and of all new sides: one is made faster than a hundred."""
    with ExitStack() as stack:
        old, new = (evolution.joined({name: CASES[name][side] for name in SHAPES}) for side in ("old", "new"))
        yield bind(old, "evolution_old", stack), bind(new, "evolution_new", stack)


def written(name: str, side: str, bindings: Bindings) -> list[dict[str, Any]]:
    """Events of a case as one of its schemas has them; JSON Schema vouches for it."""
    rng, reference = seeded(3), Reference(bindings.schema)
    instances = Instances(bindings.schema, rng)
    events = [
        instances.event(event_type)
        for event_type in bindings.dialect.event_types
        for _ in range(60)
        if event_type.startswith(f"{name}.")
    ]
    examples = CASES[name].get("examples", {}).get(side)
    if examples is not None:
        return [
            {"type": f"{name}.demo", "data": data}
            for data in examples
            if reference.accepts({"type": f"{name}.demo", "data": data})
        ]
    return [event for event in events if reference.accepts(event)]


def read(events: list[dict[str, Any]], dialect: Dialect[Any]) -> Reading:
    """What becomes of events at worst."""
    strict: list[Any] = ["accepted"]
    tolerant: list[Any] = ["whole"]
    for event in events:
        raw = json.dumps(event)
        try:
            dialect.decode(raw)
        except FindingError:
            strict.append("rejected")
        codes = {finding.code for finding in dialect.explain(raw)}
        known = not isinstance(dialect.decode(raw, strict=False), UnknownEvent)
        tolerant.append(
            ("whole" if not codes else "drift" if codes == {"unknown-field"} else "partial") if known else "unknown"
        )
    return Reading(max(strict, key=list(STRICT).index), max(tolerant, key=list(TOLERANT).index))


def test_every_kind_has_a_case_and_every_case_a_kind():
    assert CASES.keys() == TABLE.keys()
    assert set(RULES) == OF_RULES
    assert len(TABLE) > 100


@pytest.mark.parametrize("name", CASES)
def test_a_case_is_reported_as_it_says_and_its_opposite_otherwise(name):
    case = CASES[name]
    assert evolution.report(case) == case["report"]
    assert f"[{name}]" in case["report"][0] or len(case["report"]) > 1
    assert sum(f"{TABLE[name].level}[{name}] " in line for line in case["report"]) == 1
    assert evolution.report({"old": case["new"], "new": case["new"]}) == []
    assert evolution.report({"old": case["new"], "new": case["old"]}) != case["report"]


@pytest.mark.parametrize("name", SHAPES)
def test_the_new_bindings_read_old_logs_as_the_table_says(name, both):
    old, new = both
    events = written(name, "old", old)
    assert len(events) >= (1 if "examples" in CASES[name] else 5)
    assert read(events, old.dialect) == Reading("accepted", "whole")
    assert read(events, new.dialect) == evolution.compare(CASES[name]).backward


@pytest.mark.parametrize("name", SHAPES)
def test_the_old_bindings_read_new_streams_as_the_table_says(name, both):
    old, new = both
    events = written(name, "new", new)
    assert len(events) >= (1 if "examples" in CASES[name] else 5)
    assert read(events, new.dialect) == Reading("accepted", "whole")
    assert read(events, old.dialect) == evolution.compare(CASES[name]).forward


@pytest.mark.parametrize("name", SHAPES)
def test_source_code_is_affected_as_the_table_says(name, both):
    old, new = both
    found = effects(classes(name, old), classes(name, new))
    expected = {TABLE[change.kind].effect for change in evolution.compare(CASES[name]).changes}
    assert found - {other for effect in expected for other in COMES_ALONG.get(effect, ())} == expected - {"none"}


@pytest.fixture(scope="module")
def rule_events() -> Iterator[tuple[Any, Bindings]]:
    """Bindings of the events that all cases of rules are about."""
    with ExitStack() as stack:
        yield bind(evolution.schema({"rules": []}), "evolution_rules", stack)


def dialect_of(side: dict[str, Any], bindings: Bindings) -> Dialect[Any]:
    """The dialect of one side of a case of rules."""
    schema = evolution.schema(side)
    source = make_source("evolution.schema.json", schema, "0")
    check_stream(source)
    files = {
        "rules": rules_module(source, "evolution_rules", bindings.events, HEADER),
        "__init__": init_module(source, "evolution_rules", {}, HEADER, carries_schema=False),
    }
    with loaded("evolution_rules", files) as modules:
        dialect: Dialect[Any] = modules["__init__"].DIALECT
        return dialect


def streams(case: dict[str, Any], bindings: Bindings) -> Iterator[tuple[Any, ...]]:
    """Yields all streams of up to four events, or three, of a case's alphabet."""
    alphabet = [event(text, bindings) for text in case.get("alphabet") or named(case)]
    for length in range(1, 5 if len(alphabet) < 5 else 4):
        yield from product(alphabet, repeat=length)


def named(case: dict[str, Any]) -> list[str]:
    """The events that the rules of a case name, each with and without a flag if the case has conditions."""
    text = json.dumps([case["old"], case["new"]])
    types = [event for event in evolution.RULE_EVENTS if f'"{event}"' in text]
    flags = (" data.flag=true", " data.flag=false") if "data.flag" in text else ("",)
    return [f"{event} data.key=k{flag}" for event in types for flag in flags]


def event(text: str, bindings: Bindings) -> Any:
    """An event such as `open data.key=1 agentId=a`; `_` stands for a space."""
    event_type, *pairs = text.split()
    made: dict[str, Any] = {"type": event_type, "data": {}}
    for pair in pairs:
        path, _, value = pair.partition("=")
        box = made["data"] if path.startswith("data.") else made
        box[path.removeprefix("data.")] = READ.get(path, str)(value.replace("_", " "))
    return bindings.dialect.decode(json.dumps(made))


def healthy(dialect: Dialect[Any], events: tuple[Any, ...], kind: Stream) -> bool:
    """Whether a stream keeps all rules."""
    monitor = Monitor(dialect, stream=kind)
    found = [finding for made in events for finding in monitor.feed(made)] + monitor.close()
    return all(finding.severity != "error" for finding in found)


@pytest.mark.parametrize("name", RULES)
def test_streams_that_keep_the_one_rules_break_the_others_as_the_table_says(name, rule_events):
    """Of all short streams, some that are healthy under the one are reported under the other, or none is."""
    case = CASES[name]
    old, new = dialect_of(case["old"], rule_events), dialect_of(case["new"], rule_events)
    verdicts = {
        (healthy(old, events, kind), healthy(new, events, kind))
        for events in streams(case, rule_events)
        for kind in (get_args(Stream) if "streams" in json.dumps(case) else ["live"])
    }
    backward, forward = TABLE[name].backward, TABLE[name].forward
    assert ((True, False) in verdicts, (False, True) in verdicts) == (
        backward.strict == "reported",
        forward.strict == "reported",
    )
    assert (True, True) in verdicts
    assert (backward.tolerant, forward.tolerant) == ("whole", "whole")


@pytest.mark.parametrize("name", TABLE)
def test_the_level_of_a_kind_follows_from_what_it_means(name):
    kind = TABLE[name]
    assert kind.level in LEVELS
    assert kind.effect in EFFECTS
    broken = kind.backward.strict == "rejected" or kind.effect in (
        *(
            "class-gone",
            "class-renamed",
            "attribute-gone",
            "attribute-renamed",
            "type-changed",
            "became-union",
            "rule-name",
        ),
        *("argument-required", "new-argument-required", "guarantee"),
    )
    drift = kind.forward.tolerant in ("whole", "drift") or name == "event-added"
    warned = not drift or "reported" in (kind.backward.strict, kind.forward.strict)
    expected = "breaking" if broken else "warning" if warned else "info"
    assert kind.level == expected or name == "event-became-ephemeral"
