"""Bringing an upstream schema into ours: nothing of ours is lost unsaid, whatever upstream does."""

import copy
import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs
from session_events.codegen.differences import Differences
from session_events.codegen.places import places
from session_events.codegen.rename import rename
from session_events.codegen.sync import Synchronised, synchronise
from session_events.codegen.tree import PREFIX
from session_events.errors import SchemaError
from upstream_edits import EDITS, KEPT, OURS, Editor, only

SMALL = synchronise(OURS, only(OURS, KEPT)).schema
UPSTREAM = only(SMALL, KEPT)

#: The rules that the tables are about; others name the same events.
ABOUT = ("turn", "reasoning", "hook", "usage")


def texts(schema: Any) -> dict[tuple[str, ...], str]:
    return {
        place: node["description"] for place, node in places(schema["definitions"]).items() if "description" in node
    }


def rules(schema: Any) -> dict[str, Any]:
    return {rule["id"]: rule for rule in schema["x-stream"]["rules"]}


def edited(*edits: tuple[str, int]) -> Any:
    upstream = copy.deepcopy(UPSTREAM)
    for kind, seed in edits:
        Editor(upstream, seed).edit(kind)
    return upstream


def unsaid(before: Any, done: Synchronised) -> list[object]:
    """What was lost of our descriptions and rules, and the result does not say."""
    after, moved = texts(done.schema), dict[Any, list[Any]]()
    for old, new in done.moved:
        moved.setdefault(old, []).append(new)
    missing: list[object] = [
        place
        for place, text in texts(before).items()
        if after.get(place) != text
        and done.lost.get(place) != {"description": text}
        and not (moved.get(place) and all(after[new] == text for new in moved[place]))
    ]
    said = {(loss.rule, loss.role.partition("/")[0]) for loss in done.losses}
    left = rules(done.schema)
    names = {old[0]: new[0] for old, new in done.moved if len(old) == len(new) == 1}
    for name, rule in rules(before).items():
        sources = [entry.partition(".") for entry in rule["source"]]  # they follow a definition that is said to move
        rule = {**rule, "source": [names.get(one, one) + dot + path for one, dot, path in sources]}
        if name not in left:
            missing += [name] if name not in done.dropped or not any(rule == name for rule, _ in said) else []
            continue
        differing = {key for key in rule if rule[key] != left[name].get(key)}
        if {"part_text", "whole_text"} & {role for one, role in said if one == name}:
            differing -= {"part_text", "whole_text", "compare"}
        missing += [(name, key) for key in differing if (name, key) not in said]
        missing += [(name, key) for key in left[name] if key not in rule]
    return missing


@settings(max_examples=40, deadline=None, derandomize=True)
@given(edits=st.lists(st.tuples(st.sampled_from(sorted(EDITS)), st.integers(0, 10**6)), min_size=1, max_size=6))
def test_whatever_upstream_does_nothing_of_ours_is_lost_unsaid(edits):
    upstream = edited(*edits)
    ours, theirs = json.dumps(SMALL), json.dumps(upstream)
    try:
        done = synchronise(SMALL, upstream, "2")
    except SchemaError:
        return  # said, and nothing is written
    assert unsaid(SMALL, done) == []
    again = synchronise(done.schema, upstream)
    assert json.dumps(again.schema) == json.dumps(done.schema)
    assert not again.loses
    assert (json.dumps(SMALL), json.dumps(upstream)) == (ours, theirs)


def test_the_test_would_see_what_is_lost_unsaid():
    done = synchronise(SMALL, only(UPSTREAM, tuple(event for event in KEPT if event != "hook.end")))
    assert unsaid(SMALL, done) == []
    assert ("HookEndData",) in unsaid(SMALL, structs.replace(done, lost={}))
    assert "hook" in unsaid(SMALL, structs.replace(done, losses=()))
    assert unsaid(SMALL, structs.replace(done, dropped=())) == ["hook"]


def changed(change: Callable[[Any], object], schema: Any = UPSTREAM) -> Any:
    """A copy of a schema whose definitions were changed."""
    upstream = copy.deepcopy(schema)
    change(upstream["definitions"])
    return upstream


def replaced(old: str, new: str) -> Any:
    """Upstream with another name for something, wherever it stands."""
    return json.loads(re.sub(rf"\b{re.escape(old)}\b", new, json.dumps(UPSTREAM)))


def without_field(name: str, field: str) -> Any:
    def change(definitions: Any) -> None:
        del definitions[name]["properties"][field]
        definitions[name]["required"] = [one for one in definitions[name]["required"] if one != field]

    return changed(change)


def test_words_follow_a_definition_that_was_renamed():
    done = synchronise(SMALL, replaced("SandboxOutcome", "SandboxVerdict"))
    assert done.moved == ((("SandboxOutcome",), ("SandboxVerdict",)),)
    assert texts(done.schema)["SandboxVerdict",] == texts(SMALL)["SandboxOutcome",]
    assert (done.loses, done.undescribed, done.differences.new, done.differences.gone) == (False, (), (), ())


def test_words_follow_even_if_upstream_renames_all_definitions():
    text = re.sub(rf'"{PREFIX}(\w+)"', rf'"{PREFIX}\1Renamed"', json.dumps(UPSTREAM["definitions"]))
    definitions = {
        name if name == "SessionEvent" else f"{name}Renamed": node for name, node in json.loads(text).items()
    }
    done = synchronise(SMALL, {"definitions": definitions})
    assert len(done.moved) > 100
    assert sorted(texts(done.schema).values()) == sorted(texts(SMALL).values())
    assert (done.loses, done.undescribed) == (False, ())
    assert done.differences == Differences((), (), ())


def test_whatever_words_we_add_are_kept_or_told():
    ours = copy.deepcopy(SMALL)
    for name in ("HookEndData", "HookStartData"):
        ours["definitions"][name] |= {"$comment": "For maintainers.", "examples": [{}]}
    done = synchronise(ours, only(UPSTREAM, tuple(event for event in KEPT if event != "hook.end")))
    assert done.schema["definitions"]["HookStartData"] == ours["definitions"]["HookStartData"]
    assert done.lost["HookEndData",].items() >= {"$comment": "For maintainers.", "examples": [{}]}.items()


def inlined(definitions: Any) -> None:
    definitions["AssistantUsageData"]["properties"]["copilotUsage"] = definitions.pop("AssistantUsageCopilotUsage")


def test_words_follow_an_object_into_its_field_and_out_of_it_again():
    usage = {place: text for place, text in texts(SMALL).items() if place[0] == "AssistantUsageCopilotUsage"}
    assert len(usage) > 1
    inside = synchronise(SMALL, changed(inlined))
    fields = {place: text for place, text in texts(inside.schema).items() if place[:2] == USAGE}
    assert [*fields.values()] == [texts(SMALL)[USAGE], *[text for place, text in usage.items() if len(place) > 1]]
    assert [*inside.lost] == [("AssistantUsageCopilotUsage",)]  # its field says what it is, in our words too
    outside = synchronise(inside.schema, UPSTREAM)
    assert {place: text for place, text in texts(outside.schema).items() if place in usage} == {
        place: text for place, text in usage.items() if len(place) > 1
    }
    assert outside.lost == {}


USAGE = ("AssistantUsageData", ".copilotUsage")


def test_words_do_not_follow_where_another_thing_takes_the_place():
    def change(definitions: Any) -> None:
        definitions["Other"] = {"type": "object", "properties": {"x": {"type": "string"}}, "required": ["x"]}
        definitions["AssistantUsageData"]["properties"]["copilotUsage"] = {"$ref": f"{PREFIX}Other"}

    done = synchronise(SMALL, changed(change))
    assert done.moved == ()
    assert ("AssistantUsageCopilotUsage",) in done.lost
    assert ("Other",) in done.undescribed


@pytest.mark.parametrize(
    ("upstream", "losses", "dropped", "likely"),
    [
        (
            replaced("hook.end", "hook.finished"),
            [("hook", "close", "hook.end", None)],
            ("hook",),
            {"hook.end": "hook.finished"},
        ),
        (
            without_field("HookEndData", "hookInvocationId"),
            [("hook", "close", "hook.end", "data.hookInvocationId")],
            ("hook",),
            {},
        ),
        (
            replaced("turnId", "turnIdentifier"),
            [
                ("turn", "open", "assistant.turn_start", "data.turnId"),
                ("turn", "close", "assistant.turn_end", "data.turnId"),
                ("usage", "within", "turn", None),
            ],
            ("turn", "usage"),
            {"AssistantTurnEndData.turnId": "AssistantTurnEndData.turnIdentifier"},
        ),
        (
            only(UPSTREAM, tuple(event for event in KEPT if event != "assistant.turn_retry")),
            [("reasoning", "excused_by", "assistant.turn_retry", None)],
            (),
            {},
        ),
        (
            without_field("AssistantReasoningDeltaData", "deltaContent"),
            [("reasoning", "part_text", "assistant.reasoning_delta", "data.deltaContent")],
            (),
            {},
        ),
    ],
)
def test_what_a_rule_loses_is_told_with_its_role_and_its_likely_new_name(upstream, losses, dropped, likely):
    done = synchronise(SMALL, upstream)
    told = [(loss.rule, loss.role, loss.event, loss.field) for loss in done.losses if loss.rule in ABOUT]
    repairs = [loss for loss in told if loss[1].startswith("repair/")]
    assert [loss for loss in told if not loss[1].startswith(("source", "examples", "repair/", "deadline/"))] == losses
    assert {loss[2] for loss in repairs} <= {event for _, _, event, _ in losses} | {"assistant.turn_start"}
    assert [rule for rule in done.dropped if rule in ABOUT] == [*dropped]
    assert rules(SMALL).keys() - rules(done.schema).keys() == {*done.dropped}
    assert likely.items() <= done.likely.items()


def test_a_rule_without_its_texts_still_stands_but_does_not_compare_them():
    done = synchronise(SMALL, without_field("AssistantReasoningDeltaData", "deltaContent"))
    rule = rules(done.schema)["reasoning"]
    assert {"part_text", "whole_text", "compare"} & rule.keys() == set()
    assert rule["part"] == ["assistant.reasoning_delta"]


RENAMES = [
    (replaced("hook.end", "hook.finished"), [("hook.end", "hook.finished")]),
    (
        replaced("turnId", "turnIdentifier"),
        [
            (f"{name}.turnId", f"{name}.turnIdentifier")
            for name, node in SMALL["definitions"].items()
            if "turnId" in node.get("properties", {})
        ],
    ),
]


@pytest.mark.parametrize(("upstream", "renames"), RENAMES)
def test_what_is_said_to_be_renamed_keeps_its_words_and_its_rules(upstream, renames):
    done = synchronise(rename(SMALL, renames), upstream)
    assert (done.loses, done.undescribed, done.new_events, done.gone_events) == (False, (), (), ())
    assert sorted(texts(done.schema).values()) == sorted(texts(SMALL).values())
    assert rules(done.schema).keys() == rules(SMALL).keys()
    before, after = json.dumps(SMALL["x-stream"]), json.dumps(done.schema["x-stream"])
    assert before != after
    assert len(rules(done.schema)["turn"]["examples"]["good"]) == len(rules(SMALL)["turn"]["examples"]["good"])


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("nothing", "something", "has no event"),
        ("HookEndData.nothing", "HookEndData.x", "has no event"),
        ("hook.end", "hook.start", "the name is taken"),
        ("HookEndData", "HookStartData", "the name is taken"),
        ("HookEndData.success", "HookEndData.output", "in its own definition"),
        ("HookEndData.success", "HookStartData.success", "in its own definition"),
    ],
)
def test_what_cannot_be_renamed_is_refused(old, new, words):
    with pytest.raises(SchemaError, match=words):
        rename(SMALL, [(old, new)])


def started(kind: str, other: str) -> Callable[[Any], None]:
    """Adds a pair of events, with a payload each that has an id."""

    def change(definitions: Any) -> None:
        payload = {"type": "object", "properties": {"runId": {"type": "string"}}, "required": ["runId"]}
        for name, event_type in (("One", kind), ("Two", other)):
            definitions[name] = copy.deepcopy(definitions["HookStartEvent"])
            definitions[name]["properties"]["type"]["const"] = event_type
            definitions[name]["properties"]["data"] = {"$ref": f"{PREFIX}{name}Payload"}
            definitions[f"{name}Payload"] = payload
            definitions["SessionEvent"]["anyOf"].append({"$ref": f"{PREFIX}{name}"})

    return change


@pytest.mark.parametrize(
    ("one", "other", "kind", "roles"),
    [
        ("job.requested", "job.completed", "bracket", ("open", "close")),
        ("job_start", "job_end", "bracket", ("open", "close")),
        ("job.run_started", "job.run_complete", "bracket", ("open", "close")),
        ("job.text_delta", "job.text", "assembly", ("part", "whole")),
    ],
)
def test_a_new_pair_of_events_suggests_a_rule_that_would_hold(one, other, kind, roles):
    upstream = changed(started(one, other))
    (suggestion,) = synchronise(SMALL, upstream).suggestions
    rule = {**suggestion.rule, "says": "A rule that was suggested."}
    assert (rule["kind"], rule["key"]) == (kind, ["data.runId"])
    assert [rule[role] for role in roles] == [[one], [other]]
    assert suggestion.evidence == ("all have data.runId, required",)
    with_rule = copy.deepcopy(SMALL)
    with_rule["x-stream"]["rules"].append(rule)
    done = synchronise(with_rule, upstream)
    assert (done.loses, done.suggestions) == (False, ())
    assert synchronise(done.schema, upstream).suggestions == ()


@pytest.mark.parametrize(("one", "other"), [("job.requested", "task.completed"), ("job.start", "job.begin")])
def test_events_that_are_no_pair_suggest_nothing(one, other):
    assert synchronise(SMALL, changed(started(one, other))).suggestions == ()


@pytest.mark.parametrize("kind", EDITS)
def test_edits_of_every_kind_are_taken_over(kind):
    taken = []
    for seed in range(3):
        upstream = edited((kind, seed))
        try:
            done = synchronise(SMALL, upstream)
        except SchemaError:
            continue
        assert unsaid(SMALL, done) == []
        taken.append(done.schema != SMALL)
    assert any(taken)
