"""The documents say what is so: rules, examples, diagrams, fields that no rule checks, and messages."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import messages
import pytest
from events import plain
from session_events import Monitor
from session_events.codegen.diagrams import diagram
from session_events.codegen.generate import dialect_schemas, document
from session_events.codegen.source import read_source
from session_events.codes import codes_of
from session_events.copilot import DIALECT
from session_events.rule_text import unfold

ROOT = Path(__file__).parents[1]
RULES: dict[str, dict[str, Any]] = {rule["id"]: rule for rule in DIALECT.schema["x-stream"]["rules"]}
SPANS = [name for name, rule in RULES.items() if rule["kind"] in ("bracket", "assembly")]
PAGE = (ROOT / "docs" / "rules.md").read_text()
UNCHECKED = (ROOT / "docs" / "unchecked.md").read_text()

ARROW = re.compile(r" {4}(\S+) --> (\S+) : (.+)")
STATE = re.compile(r" {4}(x_\w+) : (.+)")


def complete(example: dict[str, Any]) -> Any:
    """Decodes an event of an example, with what else the schema requires."""
    fields = unfold(example)
    made = plain(fields["type"], **fields.pop("data", {}))
    return DIALECT.decode(json.dumps(made | fields))


@pytest.mark.parametrize("name", RULES)
def test_every_rule_has_a_reason_and_examples(name):
    assert len(RULES[name]["why"]) > 40
    assert set(RULES[name]["examples"]) == {"good", "bad"}


@pytest.mark.parametrize("which", ["good", "bad"])
@pytest.mark.parametrize("name", RULES)
def test_a_good_example_keeps_its_rule_and_a_bad_one_breaks_it(name, which):
    rule = RULES[name]
    monitor = Monitor(DIALECT, stream=rule.get("streams", ["live"])[0])
    events = [complete(event) for event in rule["examples"][which]]
    found = [finding for event in events for finding in monitor.feed(event)] + monitor.close()
    assert any(finding.rule == name for finding in found) == (which == "bad")


@pytest.mark.parametrize("schema", dialect_schemas(ROOT / "schema"), ids=lambda path: path.name)
def test_the_committed_document_is_what_the_schema_gives(schema):
    for name, text in document(read_source(schema)).items():
        assert (ROOT / "docs" / name).read_text() == text


def test_another_dialect_has_a_document_of_its_own(tmp_path):
    schema = tmp_path / "other.schema.json"
    text = (ROOT / "schema" / "session-events.schema.json").read_text()
    schema.write_text(text.replace("Each hook.start is closed", "Each hook.start <b>is</b> | closed"))
    ((name, page),) = document(read_source(schema)).items()
    assert name == "other-rules.md"
    assert page.count("Each hook.start &lt;b>is&lt;/b> \\| closed") == 1, "no markup, and no end of a cell"


def test_the_document_has_a_row_and_a_section_for_every_rule():
    assert re.findall(r"^\| \[([\w-]+)\]\(#\1\) \|", PAGE, re.MULTILINE) == list(RULES)
    assert re.findall(r"^## ([\w-]+)$", PAGE, re.MULTILINE) == list(RULES)
    for section in PAGE.split("\n## ")[1:]:
        rule = RULES[section.split("\n", 1)[0]]
        assert rule["why"] in section
        assert [entry for entry in rule["source"] if f"`{entry}`: " not in section] == []
        assert section.count("```jsonl") == 2


def test_every_table_of_the_document_has_rows_of_one_width():
    for table in re.findall(r"(?:^\|.*\n)+", PAGE, re.MULTILINE):
        assert len({len(re.findall(r"(?<!\\)\|", line)) for line in table.splitlines()}) == 1


@pytest.mark.parametrize("name", RULES)
def test_every_bracket_and_assembly_is_drawn_and_nothing_else(name):
    assert bool(diagram(RULES[name])) == (name in SPANS)
    assert "\n".join(["```mermaid", *diagram(RULES[name])]) in PAGE or name not in SPANS


@pytest.mark.parametrize("name", SPANS)
def test_a_diagram_shows_every_event_and_every_finding_of_its_rule(name):
    rule, lines = RULES[name], diagram(RULES[name])
    states = dict(match.groups() for line in lines if (match := STATE.fullmatch(line)))
    arrows = [match.groups() for line in lines if (match := ARROW.fullmatch(line))]
    assert len(lines) == 3 + len(states) + len(arrows), "each line is a state, an arrow or the head"
    assert {end for _, end, _ in arrows} | {start for start, _, _ in arrows} - {"[*]"} == set(states)
    assert {text for text in states.values() if "/" in text} == {
        f"{name}/{code}" for code in codes_of(rule) if code != "mended"
    }
    labels = " ".join(label for _, _, label in arrows)
    roles = ("open", "close", "start", "part", "whole", "until", "excused_by")
    named = [on if isinstance(on, str) else on["type"] for role in roles for on in rule.get(role, ())]
    assert [event for event in named if event not in labels] == []
    assert not set(labels) & set('`;#"')


def test_a_diagram_of_a_rule_with_a_condition_says_when_it_is_excused():
    assert "    [*] --> x_excused : permission.requested (data.resolvedByHook is true)" in diagram(RULES["permission"])


def test_parts_begin_anew_only_where_an_event_lets_them():
    again = "    x_excused --> x_open : assistant.message_delta, if parts may begin anew"
    strict = {**RULES["message"], "excused_by": ["abort"]}
    assert (again in diagram(RULES["message"]), again in diagram(strict)) == (True, False)


def listed() -> Iterator[tuple[str, str]]:
    """Yields each event type and field in the first column of docs/unchecked.md."""
    for cell in re.findall(r"^\| (`.*?) \|", UNCHECKED, re.MULTILINE):
        events = []
        for name in re.findall("`([^`]+)`", cell):
            if name in DIALECT.event_types:
                events.append(name)
            else:
                yield from ((event, name) for event in events)


def test_no_field_is_called_unchecked_that_states_a_rule():
    definitions = {DIALECT.event_types[event].__name__.removesuffix("Event"): event for event in DIALECT.event_types}
    sources = {entry.partition(".") for rule in RULES.values() for entry in rule["source"]}
    stating = {(definitions.get(name.removesuffix("Data"), name), field) for name, _, field in sources}
    assert ("assistant.turn_end", "turnId") in stating
    assert len(set(listed())) > 20
    assert set(listed()) & stating == set()


def test_the_messages_are_those_of_the_command():
    """If they have changed for the better, run `python tests/messages.py`."""
    assert messages.PAGE.read_text() == messages.page()
    assert len(messages.AS_RECORDED + messages.DAMAGED) >= 10
