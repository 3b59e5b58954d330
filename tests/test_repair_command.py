"""The command `repair`: every byte is kept, what is left is told, nothing is overwritten by accident."""

import gzip
import json
from collections import Counter
from pathlib import Path

import pytest
from click.testing import CliRunner
from session_events import records, validate
from session_events.cli import main
from session_events.copilot import DIALECT

HERE = Path(__file__).parent / "recordings"
BROKEN = HERE / "cli-1.0.49/subagent_anthropic.live.jsonl"
REASONING = HERE / "cli-1.0.102/reasoning_anthropic.live.jsonl"


def run(*arguments, stdin=b""):
    """Runs the command."""
    return CliRunner().invoke(main, ["repair", *map(str, arguments)], input=stdin)


def half(path):
    """The first half of the lines of a recording."""
    lines = path.read_bytes().splitlines(keepends=True)
    return b"".join(lines[: len(lines) // 2])


def test_the_command_keeps_every_byte_of_every_line(tmp_path):
    done = run(BROKEN)
    assert done.exit_code == 0
    assert done.stderr.splitlines()[-1] == f"{BROKEN}: 5 put in, no error is left"
    lines, original = done.stdout_bytes.splitlines(), BROKEN.read_bytes().splitlines()
    assert [one for one in lines if one in set(original)] == original
    out = tmp_path / "mended.jsonl"
    assert run(BROKEN, "-o", out).exit_code == 0
    assert out.read_bytes() == done.stdout_bytes
    again = run(out)
    assert again.stdout_bytes == done.stdout_bytes
    assert again.stderr.splitlines()[-1] == f"{out}: 0 put in, no error is left"
    assert run("-", stdin=BROKEN.read_bytes()).stdout_bytes == done.stdout_bytes


def test_the_command_overwrites_nothing_unless_it_is_told_to(tmp_path):
    copy = tmp_path / "events.jsonl"
    copy.write_bytes(BROKEN.read_bytes())
    there = tmp_path / "there.jsonl"
    there.write_text("precious")
    for options in ([], ["--force"]):
        assert "is what is to be mended" in run(copy, "-o", copy, *options).stderr
    done = run(copy, "-o", there)
    assert (done.exit_code, "exists; --force replaces it" in done.stderr, there.read_text()) == (2, True, "precious")
    assert run(copy, "-o", there, "--force").exit_code == 0
    assert there.read_text() != "precious"
    assert copy.read_bytes() == BROKEN.read_bytes()


def test_the_command_tells_of_mending_as_json():
    told = json.loads(run("--format", "json", BROKEN).stderr)
    assert (told["put_in"], len(told["mended"]), told["left"]) == (5, 5, [])
    assert (told["errors"], told["altered"], told["ok"]) == (0, [], True)


def test_the_exit_code_says_whether_the_mended_stream_has_errors():
    cut = half(REASONING)
    done = run("-", stdin=cut)
    assert validate(cut, DIALECT).counts["error"] > 0
    assert (done.exit_code, validate(done.stdout_bytes, DIALECT).counts["error"]) == (0, 0)
    assert done.stderr.splitlines()[-1].startswith("-: 2 put in, no error is left")
    assert run(REASONING).exit_code == 0


TORN = b'{"type":"assistant.turn_st'


@pytest.mark.parametrize(
    ("content", "codes", "hint"),
    [
        (b"", ["no-events"], False),
        (b"no JSON\n", ["no-events", "not-json"], True),
        (gzip.compress(BROKEN.read_bytes(), mtime=0)[:200], ["no-events", "not-json"], True),
        (REASONING.read_bytes() + TORN, ["not-json"], True),
        (b'{"type":"session.start"}\n', ["missing-field"], False),
        (b'{"type":"of-another-dialect"}\n' * 2, ["no-events"], False),
    ],
)
def test_every_error_that_is_left_is_told(tmp_path, content, codes, hint):
    path = tmp_path / "events.jsonl"
    path.write_bytes(content)
    done = run(path)
    assert done.exit_code == 1
    left = [one for one in validate(done.stdout_bytes, DIALECT).findings if one.severity == "error"]
    told = json.loads(run(path, "--format", "json").stderr)
    assert Counter(one["code"] for one in told["left"]) == Counter(one.code for one in left)
    assert set(codes) <= {one.code for one in left}
    assert ("session-events doctor" in done.stderr) == hint
    count = f"{len(left)} error{'' if len(left) == 1 else 's'} cannot be mended"
    assert done.stderr.splitlines()[-1] == f"{path}: 0 put in, {count}"
    assert all(f"[{one.rule}/{one.code}]" in done.stderr for one in left)


def test_of_many_errors_of_one_kind_the_first_are_printed():
    done = run("-", stdin=REASONING.read_bytes() + b"no JSON\n" * 25)
    assert done.stderr.count("framing/not-json]") == 20
    assert "-: … and 5 more framing/not-json; --format json tells all\n" in done.stderr
    assert done.stderr.endswith("-: 0 put in, 25 errors cannot be mended\n")


def test_what_clients_pass_over_is_left_out_and_told():
    stream = b"".join(b"data: " + raw + b"\n\n" for raw in half(REASONING).splitlines())
    done = run("-", "--dialect", "copilot", stdin=stream + b"data: " + TORN)
    assert done.stdout_bytes == run("-", "--dialect", "copilot", stdin=stream).stdout_bytes
    assert done.exit_code == 0
    assert "warning[framing/cut-event]" in done.stderr
    assert done.stderr.endswith("no error is left, 1 left out or written as clients read it\n")


@pytest.mark.parametrize(
    ("content", "options", "message"),
    [
        (b'{"method":"session.event","params":{"sessionId":"s","event":{}}}\n', [], "take them apart by session first"),
        (b'{"type":"session.start"}\n' * 2, ["--max-line-bytes", "10"], "the longest that is read is 10"),
    ],
)
def test_what_cannot_be_mended_without_loss_is_refused(tmp_path, content, options, message):
    out = tmp_path / "out.jsonl"
    done = run("-", "-o", out, *options, stdin=content)
    assert (done.exit_code, message in done.stderr, out.exists()) == (2, True, False)
    assert run(tmp_path / "missing").exit_code == 2
    assert run(tmp_path).exit_code == 2


def test_damaged_lines_stay_as_they_are():
    content = BROKEN.read_bytes()
    broken = content[:2000] + b"\xff\n{torn\n\n" + content[2000:]
    lines = run("-", stdin=broken).stdout_bytes.splitlines()
    assert [one for one in lines if one in set(broken.splitlines())] == [one for one in broken.splitlines() if one]


def test_server_sent_events_are_mended_in_their_framing():
    stream = b"".join(b"id: 7\nevent: message\ndata: " + raw + b"\n\n" for raw in BROKEN.read_bytes().splitlines())
    done = run("-", "--dialect", "copilot", stdin=stream)
    assert done.exit_code == 0
    from_lines = run(BROKEN).stdout_bytes.splitlines()
    assert [record.raw for record in records(done.stdout_bytes, DIALECT)] == from_lines
    assert done.stdout_bytes.endswith(b"\n\n")
    assert {record.last_event_id for record in records(done.stdout_bytes, DIALECT)} == {"7"}
    assert done.stdout_bytes.count(b"id: 7") == 1
    assert run("-", stdin=stream + b"data: [DONE]\n\n").stdout_bytes.endswith(b"}\n\ndata: [DONE]\n\n")
