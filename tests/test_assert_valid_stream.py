"""The assertion about a stream: what it takes, what it asks, and how its failure reads."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import msgspec
import pytest
import session_events
from session_events import SettingsError, SseDecoder, copilot
from session_events.testing import InvalidStreamError, StreamRecorder, assert_valid_stream

RECORDINGS = Path(__file__).parent / "recordings"
HEALTHY = {
    "copilot": RECORDINGS / "cli-1.0.102/reasoning_anthropic.live.jsonl",
    "hermes": RECORDINGS / "hermes/0.19.0/tool.sse",
    "ui-message-stream": RECORDINGS / "ui-message-stream/ai-6.0.326/abort_tool.sse",
    "openai-responses": RECORDINGS / "openai-responses/litellm/calls.sse",
}
BROKEN = RECORDINGS / "cli-1.0.49/subagent_anthropic.live.jsonl"
NAKED = RECORDINGS / "cli-1.0.21/repro1064_anthropic.live.jsonl"
JOBS = {
    "x-dialect": {"name": "jobs"},
    "anyOf": [
        {
            "type": "object",
            "required": ["type", "job"],
            "properties": {"type": {"const": f"job.{name}"}, "job": {"type": "string"}},
        }
        for name in ("started", "ended")
    ],
}


def failure(source, dialect=None, **options):
    """The text of a failure."""
    with pytest.raises(InvalidStreamError) as caught:
        assert_valid_stream(source, dialect, **options)
    return str(caught.value)


def headings(text):
    """The first lines of what a failure says of each finding, without their messages."""
    return [line.partition("]")[0] + "]" for line in text.splitlines() if line.startswith("line ")]


@pytest.mark.parametrize("name", HEALTHY)
@pytest.mark.parametrize("said", [False, True])
def test_a_healthy_stream_passes_in_each_dialect_said_or_detected(name, said):
    report = assert_valid_stream(HEALTHY[name], name if said else None)
    assert (report.dialect, report.ok) == (name, True)
    assert report.events > 5


@pytest.mark.parametrize(
    "given",
    [
        str,
        Path.read_bytes,
        lambda path: bytearray(path.read_bytes()),
        lambda path: memoryview(path.read_bytes()),
        lambda path: path.read_bytes().splitlines(keepends=True),
        lambda path: session_events.read(path, copilot.DIALECT),
        lambda path: map(msgspec.json.decode, path.read_bytes().splitlines()),
    ],
    ids=["path", "bytes", "bytearray", "memoryview", "chunks", "events", "plain-json"],
)
def test_a_stream_may_be_given_in_many_ways(given):
    assert headings(failure(given(BROKEN))) == headings(failure(BROKEN))
    assert assert_valid_stream(given(HEALTHY["copilot"]), copilot.DIALECT).events == 110


def test_a_stream_may_be_an_open_file_which_stays_open():
    with BROKEN.open("rb") as file:
        assert headings(failure(file)) == headings(failure(BROKEN))
        assert not file.closed


@pytest.mark.parametrize("name", ["hermes", "ui-message-stream"])
def test_decoded_server_sent_events_are_server_sent_events_again(name):
    decoder = SseDecoder()
    events = decoder.feed(HEALTHY[name].read_bytes())
    assert assert_valid_stream(events).framing == "sse"


def test_a_failure_shows_what_is_wrong_where_and_what_it_is_tied_to():
    path = "recordings/subagent.jsonl"
    text = failure(BROKEN).replace(str(BROKEN), path)
    head, first, *others = text.split("\n\n")
    assert head == f"{path} is not valid: 4 errors (90 events, copilot, live)"
    said, *lines, rule = first.splitlines()
    assert said.startswith('line 39: error[reasoning/unclosed] reasoning "889625b0')
    assert said.endswith("at line 74 (agent toolu_71bbf10374ab4b45898c6ec7)")
    recorded = ["", *BROKEN.read_text().splitlines()]
    assert [line[:6].split() for line in lines] == [["38"], [">", "39"], ["40"], ["…"], ["73"], ["~", "74"], ["75"]]
    assert [line[9:] for line in lines if "…" not in line[:6]] == [
        recorded[number][:159] + "…" for number in (38, 39, 40, 73, 74, 75)
    ]
    assert rule.startswith("  rule: Each reasoningId that had")
    assert len(others) == 3
    assert sum("  rule: " in block for block in others) == 2, "the sentence of a rule is said once"


def test_of_findings_that_are_alike_only_the_first_are_shown_and_the_others_counted():
    lines = NAKED.read_bytes().splitlines(keepends=True)
    usage = [line for line in lines if b'"assistant.usage"' in line]
    text = failure(lines + usage[:1] * 4000, "copilot", select=["usage"])
    assert headings(text).count("line 13: error[usage/outside]") == 1
    assert text.count("error[usage/outside]") == 3
    assert "… and 4,000 more usage/outside" in text
    assert len(text) < 20_000


def test_nothing_that_a_stream_says_reaches_the_terminal_unescaped():
    text = failure(b'{"type": "\x1b[31m\xff\xe2\x80\xae"\n' * 3, "copilot")
    assert "error[framing/not-json]" in text
    assert all(line.isprintable() for line in text.splitlines())
    assert "\\x1b" in text


def test_a_line_that_is_long_is_cut():
    assert len(failure(b'{"type": "' + b"x" * 1_000_000, "copilot")) < 1_000


def test_a_stream_without_events_fails():
    assert "framing/no-events" in failure(b"", "copilot")
    assert "framing/no-events" in failure([])


def test_a_stream_that_no_dialect_knows_is_not_passed_unchecked():
    strange = [{"type": f"strange.{number}"} for number in range(20)]
    with pytest.raises(SettingsError, match=r"^no dialect knows most of the first 16 events, copilot knows 0; say"):
        assert_valid_stream(strange)


def test_a_policy_decides_what_fails():
    assert headings(failure(BROKEN, ignore=["outside"])) == [
        "line 39: error[reasoning/unclosed]",
        "line 45: error[message/unclosed]",
    ]
    assert headings(failure(BROKEN, select=["message"])) == ["line 45: error[message/unclosed]"]
    report = assert_valid_stream(BROKEN, severities={"outside": "warning", "unclosed": "info"})
    assert (report.counts["warning"], report.ok) == (2, True)
    with pytest.raises(SettingsError, match="did you mean"):
        assert_valid_stream(BROKEN, ignore=["reasonin"])


def test_strict_makes_errors_of_warnings():
    path = RECORDINGS / "cli-1.0.102/tool_fail_responses.live.jsonl"
    assert assert_valid_stream(path).counts["warning"] == 1
    assert "error[tool-input/text-mismatch]" in failure(path, strict=True)


def test_a_stream_may_be_seen_in_part():
    lines = HEALTHY["copilot"].read_bytes().splitlines(keepends=True)
    assert headings(failure(lines[:40]))
    assert assert_valid_stream(lines[:40], partial=True).ok
    assert headings(failure(lines[40:], stream="live"))
    assert assert_valid_stream(lines[40:], attached=True, stream="live").ok


def test_a_dialect_of_ones_own_does_as_well(tmp_path):
    file = tmp_path / "jobs.schema.json"
    file.write_bytes(msgspec.json.encode(JOBS))
    dialect = session_events.load_dialect(file)
    assert assert_valid_stream([{"type": "job.started", "job": "1"}], dialect).dialect == dialect.name
    assert "error[shape/missing-field]" in failure([{"type": "job.started"}], dialect)


def test_a_dialect_that_is_not_there_is_told():
    with pytest.raises(SettingsError, match='there is no dialect "copilott"; did you mean "copilot"'):
        assert_valid_stream(BROKEN, "copilott")


@pytest.mark.parametrize(
    ("item", "what"), [("text", "not of str; encode text"), (3, "not of int"), (None, "not of NoneType")]
)
def test_what_is_no_piece_of_a_stream_is_told(item, what):
    with pytest.raises(TypeError, match=what):
        assert_valid_stream([item])
    with closing(StreamRecorder()) as recorder, pytest.raises(TypeError, match=what):
        recorder.feed(item)


def test_a_failure_carries_the_report():
    with pytest.raises(AssertionError) as caught:
        assert_valid_stream(BROKEN)
    assert isinstance(caught.value, InvalidStreamError)
    assert caught.value.report.counts["error"] == 4


def test_no_command_is_imported_to_find_a_dialect():
    use = "import sys; from session_events.testing import assert_valid_stream"
    code = f"{use}; assert_valid_stream(sys.argv[1]); print(*sys.modules)"
    command = [sys.executable, "-c", code, HEALTHY["copilot"]]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert {"click", "session_events.cli"}.isdisjoint(done.stdout.split())
