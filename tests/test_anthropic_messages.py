"""The dialect `anthropic-messages`: healthy streams are quiet, broken ones are named, cut ones at every byte."""

import json
import re
from collections import Counter
from collections.abc import Iterable
from inspect import isclass
from pathlib import Path
from typing import Any

import anthropic_deviations
import anthropic_peer
import msgspec
import pytest
from anthropic_broken import BROKEN
from anthropic_cases import CASES
from anthropic_healthy import HEALTHY
from session_events import Monitor, encode, read, records, validate
from session_events.anthropic_messages import DIALECT, events
from session_events.anthropic_messages.models import MessageStreamEvent
from session_events.schema import read_schema
from session_events.testing.generator.rule_values import build, type_info

RECORDINGS = Path(__file__).parent / "recordings" / "anthropic-messages"

#: What is found where nothing is wrong: mere information.
MENTIONED = {"framing/sentinel", "shape/unknown-event", "shape/unknown-field", "shape/unknown-value"}


def found(stream: bytes | str | Path) -> Counter[str]:
    """Rule and code of all that is found in a stream."""
    report = validate(stream, DIALECT, framing="sse")
    counted: Counter[str] = Counter()
    for one in report.findings:
        counted[f"{one.rule}/{one.code}"] += one.count
    return counted


def table() -> list[Any]:
    """The rows of the table in the README of the recordings."""
    rows = []
    for line in (RECORDINGS / "README.md").read_text().splitlines():
        row = re.fullmatch(r"\| `(\w+)` \| .+ \|(.*)\|", line)
        if row:
            wanted: Counter[str] = Counter()
            for times, code in re.findall(r"(?:(\d+) times )?`([^`]+)`", row[2]):
                wanted[code] += int(times or 1)
            rows.append(pytest.param(row[1], wanted, id=row[1]))
    return rows


@pytest.mark.parametrize("name", CASES)
def test_a_stream_has_the_findings_that_it_should_have(name):
    assert found(CASES[name].stream) == Counter(CASES[name].found)


@pytest.mark.parametrize(("name", "wanted"), table())
def test_a_recording_has_the_findings_that_its_table_says(name, wanted):
    assert found(RECORDINGS / f"{name}.sse") == wanted


def test_every_recording_stands_in_the_table():
    assert {row.id for row in table()} == {path.stem for path in RECORDINGS.glob("*.sse")}


def test_of_healthy_streams_nothing_is_said_but_information():
    said = {code for name in HEALTHY for code in CASES[name].found}
    assert said == MENTIONED
    assert all(set(CASES[name].found) - MENTIONED for name in BROKEN)
    assert len(CASES) > 150


RULES = json.loads(read_schema("anthropic-messages.schema.json"))["x-stream"]["rules"]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule["id"])
def test_a_rule_has_reasons_and_the_bad_one_of_its_examples_breaks_it_alone(rule):
    assert len(rule["why"]) > len("What breaks.")
    for which, broken in {"good": set(), "bad": {rule["id"]}}.items():
        monitor = Monitor(DIALECT)
        said = []
        for example in rule["examples"][which]:
            fields = {path: value for path, value in example.items() if path != "type"}
            said += monitor.feed(build(type_info(DIALECT.event_types[example["type"]]), fields))
        assert {one.rule for one in said + monitor.close()} == broken


def test_every_class_of_the_bindings_is_made_by_a_healthy_stream():
    """So there is no event, block or piece of any kind that only the schema knows."""
    made: set[str] = set()

    def take(value: Any) -> None:
        if isinstance(value, msgspec.Struct):
            made.add(type(value).__name__)
            for name in value.__struct_fields__:
                take(getattr(value, name))
        elif isinstance(value, list):
            for item in value:
                take(item)

    for name in [*HEALTHY, *(row.id for row in table())]:
        stream = CASES[name].stream if name in CASES else RECORDINGS / f"{name}.sse"
        for event in read(stream, DIALECT, framing="sse"):
            take(event)
    classes = {name for name, one in vars(events).items() if isclass(one) and one.__module__ == events.__name__}
    assert classes - made == set()


@pytest.mark.parametrize("name", [name for name in HEALTHY if not {*CASES[name].found} - {"framing/sentinel"}])
def test_what_decodes_strictly_is_the_same_when_it_is_encoded(name):
    for record in records(CASES[name].stream, DIALECT, framing="sse"):
        event = DIALECT.decode(record.raw)
        assert DIALECT.decode(encode(event)) == event
        assert json.loads(encode(event)) == json.loads(record.raw)
        model = MessageStreamEvent.model_validate_json(record.raw).root
        assert json.loads(model.model_dump_json(by_alias=True)) == json.loads(record.raw)


def is_json(text: bytes) -> bool:
    """Whether a text is JSON."""
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def right(stream: bytes) -> Counter[str]:
    """What is right to find in the beginning of a healthy stream of one message, by the events that it has."""
    whole, _, rest = stream.rpartition(b"\n\n")
    data = [line[6:] for line in whole.split(b"\n") if line.startswith(b"data: ")]
    done = b"[DONE]" in data or rest.strip() == b"data: [DONE]"
    events = [json.loads(line) for line in data if line != b"[DONE]"]
    types = Counter(event["type"] for event in events)
    pieces = [event["delta"]["type"] for event in events if event["type"] == "content_block_delta"]
    after = [event["type"] for event in events[::-1]]
    is_whole = is_json(rest.partition(b"\ndata: ")[2])  # but for the blank line: it is damaged, and there
    block_is_open = types["content_block_start"] > types["content_block_stop"]
    wanted = {
        "framing/no-events": not events and not is_whole,
        "framing/cut-event": bool(rest) and rest.strip() != b"data: [DONE]",
        "framing/sentinel": done,
        "message/unclosed": types["message_start"] > types["message_stop"],
        "stop-reason/unclosed": types["message_start"] > types["message_delta"],
        "block/unclosed": block_is_open,
        "tool-input/unclosed": block_is_open
        and "input_json_delta" in pieces[len(pieces) - after.index("content_block_start") :],
    }
    return Counter(code for code, is_found in wanted.items() if is_found)


def test_a_stream_with_a_sentinel_is_told_so_and_no_more():
    report = validate(RECORDINGS / "gateway_done.sse", DIALECT)
    assert [(one.code, one.severity, one.line) for one in report.findings] == [("sentinel", "info", 25)]
    assert (report.framing, report.events, report.ok) == ("sse", 8, True)


def wrong(stream: bytes, ends: Iterable[int]) -> dict[int, Counter[str]]:
    """What is found in a stream that is cut, where that is not right."""
    return {end: got for end in ends if (got := found(stream[:end])) != right(stream[:end])}


def test_a_stream_that_is_cut_at_any_byte_has_the_right_findings():
    stream = (RECORDINGS / "gateway_done.sse").read_bytes()
    assert wrong(stream, range(len(stream))) == {}


def test_a_stream_of_all_kinds_of_block_that_is_cut_has_the_right_findings():
    """At the end of each event, and at every byte of the last piece of a tool's input and of what follows."""
    stream = (RECORDINGS / "thinking_and_tools.sse").read_bytes()
    ends = [place.end() for place in re.finditer(rb"\n\n", stream)]
    assert wrong(stream, [*ends, *range(stream.rindex(b"event: content_block_delta"), len(stream))]) == {}


def test_the_document_shows_what_the_command_says_of_deviations():
    """If it says something else, run `python tests/anthropic_deviations.py`."""
    page = anthropic_deviations.page()
    assert page == anthropic_deviations.PAGE.read_text()
    assert all(f"{name}.sse:" in page for name in (row.id for row in table()) if name.startswith("gateway_"))


@pytest.mark.registry
def test_the_document_says_where_the_client_of_the_vendor_differs(with_peers):
    """If it has changed, run `python tests/anthropic_peer.py` where the extra `peers` is installed."""
    assert with_peers("import anthropic_peer; print(anthropic_peer.page(), end='')") == anthropic_peer.PAGE.read_text()


@pytest.mark.registry
def test_the_schema_has_what_the_types_of_the_vendor_have(with_peers):
    assert with_peers("import anthropic_types; print(*anthropic_types.differences(), sep='\\n', end='')") == ""
