"""`session-events doctor`: what it says, what it writes, and its exit codes."""

import gzip
import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner
from damages import DAMAGES, LOGS, RECORDINGS, joined, seeded
from faults import files
from session_events import repair
from session_events.cli import main
from session_events.copilot import DIALECT
from session_events.encoding import encode
from session_events.reader import read
from session_events.salvage import KINDS, diagnose

PLACES = 200
LINES = (RECORDINGS / "cli-1.0.102/custom_tool_anthropic.disk.jsonl").read_bytes().splitlines()
TORN = joined(LINES[:5]) + LINES[5][:80] + b"\n" + joined(LINES[6:])
MENDED = joined(LINES[:5] + LINES[6:])

#: Logs of sessions in which a tool has given back its result before its turn ended.
ANSWERED = [
    log
    for log in LOGS
    if any(b'"tool.execution_complete"' in line and b"agentId" not in line for line in log)
    and not any(b'"type":"abort"' in line or b'"session.resume"' in line for line in log)
]


def run(*arguments):
    """Runs the command; fails if it ends with anything but an exit code."""
    result = CliRunner().invoke(main, ["doctor", *map(os.fspath, arguments)])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


@pytest.fixture
def path(tmp_path):
    written = tmp_path / "events.jsonl"
    written.write_bytes(TORN)
    return written


@pytest.mark.parametrize("options", [[], ["--dry-run"], ["--fix", "--dry-run"], ["--in-place", "--dry-run"]])
def test_nothing_is_written_unless_it_is_asked_for(options, path):
    before = path.stat()
    result = run(*options, path)
    assert result.exit_code == 1
    assert files(path.parent) == {"events.jsonl": TORN}
    assert path.stat().st_mtime_ns == before.st_mtime_ns
    assert f"{path}:6: error[damage/torn] assistant.message breaks off after 80 bytes" in result.stdout
    assert "lost: that event; can be saved: all around it" in result.stdout
    assert "nothing was written; --fix writes the mended log" in result.stdout


def test_what_is_mended_is_written_beside_the_log_or_in_its_place(path):
    assert run("--fix", path).exit_code == 1
    assert files(path.parent) == {
        "events.jsonl": TORN,
        "events.jsonl.mended": MENDED,
        "events.jsonl.lost": LINES[5][:80] + b"\n",
    }
    result = run("--in-place", path)
    assert (result.exit_code, path.read_bytes()) == (1, MENDED)
    assert f"mended; as it was, it is {path}.bak" in result.stdout
    assert f"what could not be saved is in {path}.lost" in result.stdout
    assert run("--in-place", path).exit_code == 0
    assert len(files(path.parent)) == 4


@pytest.mark.parametrize(
    ("content", "codes"),
    [
        (joined(LINES), (0, 0, 0)),
        (LINES[0] + joined(LINES[1:]), (1, 0, 0)),
        (b"\xef\xbb\xbf" + joined(LINES), (1, 0, 0)),
        (TORN, (1, 1, 1)),
        (joined(LINES[:5]) + bytes(9) + joined(LINES[5:]), (1, 1, 1)),
        (LINES[1] + joined(LINES[2:]), (1, 1, 1)),
        (b"", (1, 1, 1)),
    ],
    ids=["whole", "glued", "mark", "torn", "nul", "not resumable", "empty"],
)
def test_a_log_of_which_nothing_is_lost_is_mended_with_success(content, codes, path):
    path.write_bytes(content)
    assert tuple(run(*options, path).exit_code for options in ([], ["--fix"], ["--in-place"])) == codes


def test_a_log_without_damage_may_break_rules_and_validate_is_named(path):
    path.write_bytes(joined(LINES))
    assert (
        f"{path}: {len(LINES)} events: no damage; whether its events follow the rules, `session-events validate`"
        in (run(path).stdout)
    )


def test_standard_input_is_refused_with_a_reason():
    result = run("-")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "standard input cannot be read twice" in result.stderr


def explained(name):
    return CliRunner().invoke(main, ["explain", name])


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
def test_a_kind_of_damage_is_explained(kind):
    result = explained(f"damage/{kind.name}")
    said = " ".join(result.output.split())
    assert result.exit_code == 0
    assert all(" ".join(text.split()) in said for text in (kind.cause, kind.lost, kind.saved))
    assert "{" not in said
    assert f"damage/{kind.name}: " in explained("damage").output


def test_a_kind_of_damage_that_is_misspelt_is_guessed():
    result = explained("damage/thorn")
    assert result.exit_code == 2
    assert "did you mean damage/torn" in result.stderr


@pytest.mark.parametrize("inflict", DAMAGES)
def test_of_each_kind_it_says_what_is_lost_and_what_can_be_saved(inflict, tmp_path):
    for place in range(3):
        source = seeded(f"{inflict.__name__} {place}")
        path = tmp_path / f"{place}.jsonl"
        path.write_bytes(inflict(source.choice(LOGS).copy(), source))
        result = run("--all", path)
        diagnosis = diagnose(path, DIALECT)
        assert result.exit_code == (0 if diagnosis.ok else 1)
        for found in diagnosis.damage:
            where = f"{path}:{found.line}" if found.kind != "no-events" else str(path)
            assert f"{where}: {found.severity}[damage/{found.kind}]" in result.stdout
            kind = KINDS[found.kind]
            assert f"    lost: {kind.lost}; can be saved: {kind.saved}\n" in result.stdout
        told = json.loads(run("--format", "json", path).stdout)
        assert [entry["kind"] for entry in told["files"][0]["damage"]] == [found.kind for found in diagnosis.damage]
        assert told["kinds"] == {
            name: {"lost": KINDS[name].lost, "saved": KINDS[name].saved} for name in diagnosis.counts
        }


def test_a_tool_request_without_its_result_is_found_wherever_it_is_missing(tmp_path):
    path = tmp_path / "events.jsonl"
    for place in range(PLACES):
        source = seeded(place)
        log = source.choice(ANSWERED)
        requests = {
            request["toolCallId"]: number
            for number, line in enumerate(log, 1)
            for request in json.loads(line)["data"].get("toolRequests", ())
        }
        results = {
            json.loads(line)["data"]["toolCallId"]: number
            for number, line in enumerate(log)
            if b'"type":"tool.execution_complete"' in line
        }
        call = source.choice([call for call in requests if call in results])
        lines = log[: results[call]] + log[results[call] + 1 :]
        path.write_bytes(joined(lines))
        diagnosis = diagnose(path, DIALECT)
        assert diagnosis.events == len(lines)
        (finding,) = diagnosis.findings
        assert (finding.rule, finding.code, finding.line) == ("tool-result", "unclosed", requests[call])
        assert call in finding.message
        assert diagnosis.says["tool-result"].startswith("A client sends the request")
        assert run(path).exit_code == 1


def test_no_real_log_has_an_obstacle_to_a_resume():
    for path in RECORDINGS.glob("*/*.disk.jsonl"):
        assert diagnose(path, DIALECT).findings == []


def test_of_an_obstacle_it_says_what_becomes_of_the_session_and_repair_removes_it(path):
    lines = [line for line in LINES if b'"tool.execution_complete"' not in line]
    path.write_bytes(joined(lines))
    result = run("--in-place", path)
    assert result.exit_code == 1
    assert "error[tool-result/unclosed]" in result.stdout
    assert "    on resume: A client sends the request without its result" in result.stdout
    assert "    lost: what is missing; can be saved: all that is there" in result.stdout
    assert files(path.parent) == {"events.jsonl": joined(lines)}, "nothing is made up"
    mended = path.with_name("repaired.jsonl")
    mended.write_bytes(b"".join(encode(event) + b"\n" for event in repair(read(path, DIALECT), DIALECT)))
    assert diagnose(mended, DIALECT).ok


def test_what_is_open_at_the_end_is_no_obstacle(path):
    end = next(number for number, line in enumerate(LINES) if b'"tool.execution_complete"' in line)
    path.write_bytes(joined(LINES[:end]))
    result = run(path)
    assert result.exit_code == 0
    assert "1 of tool-result; a client closes that when it resumes the session" in result.stdout


@pytest.mark.parametrize(
    ("content", "kind", "says"),
    [
        (b"", "no-events", "it is empty"),
        (bytes(5_000), "no-events", "nothing but NUL bytes"),
        (b"<!DOCTYPE html><p>Sign in</p>", "no-events", "HTML"),
        (b"Once upon a time\nthere was no event\n", "no-events", "nor anything"),
        (gzip.compress(joined(LINES)), "not-a-log", "gunzip"),
        (joined(LINES).decode().encode("utf-16"), "not-a-log", "iconv -f UTF-16"),
        (b"[" + b",".join(LINES) + b"]", "not-a-log", "jq -c '.[]'"),
        (b"".join(b"data: " + line + b"\n\n" for line in LINES), "not-a-log", "server-sent events"),
        (b'{"jsonrpc":"2.0","method":"x","params":{}}\n', "not-a-log", "JSON-RPC"),
    ],
    ids=["empty", "nul", "html", "text", "gzip", "utf-16", "array", "sse", "jsonrpc"],
)
def test_a_file_that_is_no_log_gets_one_diagnosis_and_stays(content, kind, says, path):
    path.write_bytes(content)
    result = run("--in-place", path)
    assert result.exit_code == 1
    assert result.stdout.count("[damage/") == 1
    assert f"{path}: error[damage/{kind}] " in result.stdout
    assert says in result.stdout
    assert "lost: " in result.stdout
    assert files(path.parent) == {"events.jsonl": content}


def test_what_cannot_be_read_is_an_error_and_the_others_are_still_looked_at(path):
    missing, folder = path.with_name("missing"), path.parent
    fifo = path.with_name("fifo")
    os.mkfifo(fifo)
    result = run(missing, folder, fifo, path)
    assert result.exit_code == 2
    assert result.stderr.splitlines() == [
        f"{missing}: cannot be read: No such file or directory",
        f"{folder}: cannot be read: Is a directory",
        f"{fifo}: cannot be read: not a regular file",
    ]
    assert f"{path}:6: error[damage/torn]" in result.stdout
    told = json.loads(run("--format", "json", missing, path).stdout)
    assert told["files"][1] == {"path": str(missing), "error": "No such file or directory"}
    assert told["summary"] == {"files": 2, "events": len(LINES) - 1, "damaged": 1, "ok": False}


def test_what_a_terminal_would_act_on_is_escaped(path):
    hostile = "\x1b[2J\u202e\x07"
    line = LINES[5].replace(b"assistant.message", json.dumps(hostile)[1:-1].encode() + "\u202e\x07".encode())
    path.write_bytes(joined([*LINES[:5], line[:200], *LINES[6:]]))
    for output in ("text", "json"):
        said = run("--format", output, path).stdout
        assert "[2J" in said
        assert not {"\x1b", "\u202e", "\x07"} & set(said)


def test_many_places_are_counted_and_all_are_shown_if_that_is_wanted(path):
    path.write_bytes(b"".join(b"Killed\n" + line + b"\n" for line in LINES))
    lines = run(path).stdout.splitlines()
    assert sum("[damage/not-json]" in line for line in lines) == 20
    assert sum("    lost: " in line for line in lines) == 1
    assert f"{path}: … and {len(LINES) - 20} more not-json; --all prints them" in lines
    assert run("--all", path).stdout.count("[damage/not-json]") == len(LINES)


def test_bytes_that_are_not_utf8_go_into_the_side_file_or_are_replaced(path):
    bad = LINES[5].replace(b'"content":"', b'"content":"\xff', 1)
    path.write_bytes(joined([*LINES[:5], bad, *LINES[6:]]))
    run("--fix", path)
    left = files(path.parent)
    assert (left["events.jsonl.mended"], left["events.jsonl.lost"]) == (MENDED, bad + b"\n")
    run("--fix", "--replace", path)
    assert Path(f"{path}.mended-2").read_bytes().splitlines()[5] == bad.replace(b"\xff", "\ufffd".encode())
