"""The command says clearly what is wrong with any input, with the right exit code, and never with a traceback."""

import json
import os
import pty
import re
import shutil
import subprocess
import sys
import threading
import unicodedata
from pathlib import Path

import pytest
from click.testing import CliRunner
from session_events.cli import main

CHECKOUT = Path(__file__).parent.parent
RECORDINGS = Path(__file__).parent / "recordings"
LIVE = RECORDINGS / "cli-1.0.49" / "plain_completions_nostream.live.jsonl"
LOG = RECORDINGS / "cli-1.0.49" / "custom_tool_anthropic.disk.jsonl"
DRIFTED = RECORDINGS / "cli-1.0.102" / "plain_anthropic_stream.live.jsonl"
BROKEN = RECORDINGS / "cli-1.0.21" / "custom_tool_anthropic.live.jsonl"
BYTES = LIVE.read_bytes()
LINES, LOG_LINES = BYTES.splitlines(keepends=True), LOG.read_bytes().splitlines(keepends=True)
SESSION, TURN = (json.loads(next(line for line in LINES if kind in line)) for kind in (b"session.s", b"turn_start"))
OPEN = b"".join(LINES[: next(n for n, line in enumerate(LINES) if b"assistant.turn_end" in line)])
UNCHAINED = LOG_LINES[0] + b"".join(LOG_LINES[2:])
COMMAND = Path(sys.executable).with_name("session-events")

#: Markup, and what a terminal would act on: colours, the title, C1 controls, the direction of writing, other lines.
HOSTILE = "<b>&'\x1b[2J\x1b]0;owned\x07\x9b31m\u202e\u2066\u200f\ufeff\r\n\t\x00\x7f\u2028"
HOSTILE_LINES = [
    {**SESSION, "type": HOSTILE, "id": HOSTILE},
    {**SESSION, "id": HOSTILE, "agentId": HOSTILE, HOSTILE: HOSTILE},
    {**TURN, "data": {"turnId": HOSTILE, HOSTILE: 1}, "id": HOSTILE},
    {**TURN, "data": {"turnId": HOSTILE}, "parentId": HOSTILE},
    {"type": [HOSTILE], HOSTILE: {HOSTILE: HOSTILE}},
]

FILE = (
    "path dialect detected schema_version version drift_of_versions unchecked stream framing sessions dropped_sessions "
    "other_messages comments events types findings verdicts omitted silenced gone ok"
)
FINDING = "rule code severity message line event_type event_id agent_id key related_line path source count session_id"


def run(*arguments, stdin=b"", colour=False):
    """Runs the command in this process; fails if it ends with anything but an exit code."""
    result = CliRunner().invoke(main, [os.fspath(argument) for argument in arguments], input=stdin, color=colour)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def as_json(*arguments, stdin=b""):
    result = run("validate", "--format", "json", *arguments, stdin=stdin)
    return json.loads(result.stdout_bytes.decode("utf-8", "strict")), result.exit_code


def controls(text):
    """Returns the characters of a text that could steer a terminal, our own colours and newlines left out."""
    plain = re.sub(r"\x1b\[(0|1|3\d)m", "", text).replace("\n", "")
    return {character for character in plain if unicodedata.category(character)[0] in "CZ" and character != " "}


#: Bad input: the content, the lines and codes of the errors, and the number of events.
BAD = {
    "empty": (b"", [(None, "no-events")], 0),
    "binary": (bytes(range(9)) + b"\n{\xff}", [(None, "no-events"), (1, "not-json"), (2, "not-json")], 0),
    "long-line": (BYTES + b"x" * 50_000_000 + b"\n", [(26, "line-too-long")], 25),
    "nested": (BYTES + b"[" * 100_000 + b"\n", [(26, "too-deep")], 25),
    "not-utf8": (BYTES + b'{"type":"\xc3\x28"}\n', [(26, "invalid-utf8")], 25),
    "no-data": (BYTES + b'{"type":"assistant.turn_start"}', [(26, "missing-field")] * 4, 26),
    "two-sessions": (LOG.read_bytes() + BYTES, [(len(LOG_LINES) + 1, "mixed-sessions")], len(LOG_LINES) + 25),
    "mark": (b"\xef\xbb\xbf" + BYTES, [], 25),
    "crlf": (BYTES.replace(b"\n", b"\r\n"), [], 25),
    "blank-lines": (BYTES.replace(b"\n", b"\n\n \n"), [], 25),
    "no-last-newline": (BYTES[:-1], [], 25),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_gives_clear_findings_and_the_right_exit_code(tmp_path, name):
    content, errors, events = BAD[name]
    path = tmp_path / "events.jsonl"
    path.write_bytes(content)
    shown = run("validate", path)
    assert (shown.exit_code, shown.stderr) == (1 if errors else 0, "")
    printed = re.findall(r"^.*?events\.jsonl(?::(\d+))?: error\[[\w-]+/([\w-]+)\] \S", shown.stdout, re.MULTILINE)
    assert [(int(line) if line else None, code) for line, code in printed] == errors
    verdict = rf"(live|log): {len(errors)} errors?" if errors else "live: ok"
    assert re.search(rf": {events} events, {verdict}$", shown.stdout.splitlines()[-1])
    assert all(len(line) < 1000 for line in shown.stdout.splitlines())
    report, code = as_json(path)
    assert [(f["line"], f["code"]) for f in report["files"][0]["findings"] if f["severity"] == "error"] == errors
    assert report["files"][0]["events"] == events
    assert run("validate", "-", stdin=content).exit_code == code == shown.exit_code


@pytest.mark.parametrize(
    ("name", "reason"),
    [(".", "Is a directory"), ("missing", "No such file or directory"), ("file/x", "Not a directory")],
)
def test_what_cannot_be_read_is_named_on_stderr_and_the_other_files_are_checked(tmp_path, name, reason):
    (tmp_path / "file").touch()
    path = tmp_path / name
    result = run("validate", path, LIVE, BROKEN)
    assert (result.exit_code, result.stderr) == (2, f"{path}: cannot be read: {reason}\n")
    assert f"{LIVE}: 25 events, live: ok" in result.stdout
    report, code = as_json(LIVE, path, BROKEN)
    assert (code, [file["path"] for file in report["files"]]) == (2, [str(LIVE), str(BROKEN), str(path)])
    assert report["files"][2] == {"path": str(path), "error": reason}
    assert report["summary"] == {
        "files": 3,
        "events": 68,
        "error": 4,
        "warning": 0,
        "info": 1,
        "silenced": 0,
        "ok": False,
    }


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file, whatever its mode")
def test_a_file_without_permission_is_named(tmp_path):
    (tmp_path / "file").touch(mode=0)
    result = run("validate", tmp_path / "file")
    assert (result.exit_code, result.stderr) == (2, f"{tmp_path / 'file'}: cannot be read: Permission denied\n")


def test_a_named_pipe_is_read_to_its_end(tmp_path):
    os.mkfifo(tmp_path / "fifo")
    writer = threading.Thread(target=(tmp_path / "fifo").write_bytes, args=(BYTES,))
    writer.start()
    assert run("validate", tmp_path / "fifo").stdout == f"{tmp_path / 'fifo'}: 25 events, live: ok\n"
    writer.join()


@pytest.mark.parametrize(
    ("arguments", "status"),
    [(["-"], 0), ([BROKEN], 1), ([os.devnull], 1), (["--nonsense"], 2), (["missing"], 2), ([], 2)],
)
def test_the_installed_command_gives_the_exit_codes(arguments, status):
    done = subprocess.run([COMMAND, "validate", *arguments], input=BYTES, capture_output=True, check=False)
    assert done.returncode == status
    assert b"Traceback" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the device of this name is needed")
@pytest.mark.parametrize(
    ("script", "status"),
    [
        ('{ "$0" validate --all $(yes "$1" | head -300); echo $? >&2; } | head -1', 1),
        ('"$0" validate "$1" >&-; echo $? >&2', 1),
        pytest.param('"$0" validate - <&-; echo $? >&2', 2),
        pytest.param('"$0" validate "$1" >/dev/full; echo $? >&2', 2),
        pytest.param('"$0" validate --format json "$1" >/dev/full; echo $? >&2', 2),
        pytest.param('echo [\\"一\\"] | PYTHONIOENCODING=latin-1 "$0" validate -; echo $? >&2', 1),
    ],
    ids=["reader-gone", "no-stdout", "no-stdin", "full-disk-text", "full-disk-json", "latin-1"],
)
def test_unusable_standard_streams_end_in_an_exit_code_and_no_traceback(script, status):
    done = subprocess.run(["sh", "-c", script, COMMAND, BROKEN], capture_output=True, timeout=60, check=False)
    assert b"Traceback" not in done.stderr
    assert done.stderr.split()[-1:] == [str(status).encode()]


def test_colour_is_for_terminals_only():
    master, slave = pty.openpty()
    assert subprocess.check_output([COMMAND, "validate", LIVE]) == f"{LIVE}: 25 events, live: ok\n".encode()
    subprocess.run([COMMAND, "validate", LIVE], stdout=slave, timeout=60, check=True)
    assert b"\x1b[32mok" in os.read(master, 4096)
    os.close(slave)
    os.close(master)


@pytest.mark.parametrize("name", [b"a\nb\x1b[2J.jsonl", b"\xff\xfe.jsonl", "\u202e\x9b\u2028ü.jsonl".encode()])
def test_file_names_are_escaped_in_text_and_valid_in_json(tmp_path, name):
    path, missing = (os.fsdecode(bytes(tmp_path) + prefix + name) for prefix in (b"/", b"/no"))
    Path(path).write_bytes(BYTES)
    for shown in (run("validate", path, colour=True), run("validate", missing, colour=True)):
        assert controls(shown.output) == set()
        assert len(shown.output.splitlines()) == 1
    report, code = as_json(path, missing)
    assert (code, report["files"][0]["path"]) == (2, os.fsencode(path).decode("utf-8", "backslashreplace"))


@pytest.mark.parametrize("flags", [[], ["--strict"], ["--all"], ["--attached", "--strict", "--all"]], ids=" ".join)
def test_hostile_strings_steer_no_terminal_leave_markup_alone_and_keep_json_valid(flags):
    lines = [json.dumps(line, ensure_ascii=False).encode() for line in HOSTILE_LINES]
    stream = BYTES + b"\n".join([*lines, HOSTILE.encode(), b"\xed\xa0\x80", rb'{"type":"\ud800"}'])
    shown = run("validate", *flags, "-", stdin=stream, colour=True)
    assert (shown.exit_code, shown.stderr, controls(shown.stdout)) == (1, "", set())
    assert "<b>&'" in shown.stdout
    report, _ = as_json(*flags, "-", stdin=stream)
    assert HOSTILE in report["files"][0]["types"]


def test_json_has_the_documented_form():
    report, code = as_json(BROKEN, DRIFTED, "-", stdin=BYTES)
    assert (code, list(report)) == (1, ["files", "summary"])
    for file, path in zip(report["files"], [BROKEN, DRIFTED, "-"], strict=True):
        assert list(file) == FILE.split()
        assert (file["path"], file["dialect"], file["stream"]) == (str(path), "copilot", "live")
        assert file["events"] == sum(file["types"].values())
        assert all(list(finding) == FINDING.split() for finding in file["findings"])
        assert file["ok"] is not any(finding["severity"] == "error" for finding in file["findings"])
    assert report["summary"]["events"] == sum(file["events"] for file in report["files"])


@pytest.mark.parametrize(
    ("content", "flags", "before", "after"),
    [
        (DRIFTED.read_bytes(), "--strict", 0, 1),
        (UNCHAINED, "--stream live", 0, 0),
        (OPEN, "--partial", 1, 0),
        (BYTES.removeprefix(OPEN), "--attached", 1, 0),
        (DRIFTED.read_bytes(), "--all", 0, 0),
        (b"[\n" * 30, "--all", 1, 1),
        (BYTES, "--max-line-bytes 100", 0, 1),
        (BYTES, "--stream sideways", 0, 2),
    ],
)
def test_an_option_does_what_its_help_says(content, flags, before, after):
    plain, flagged = run("validate", "-", stdin=content), run("validate", *flags.split(), "-", stdin=content)
    assert (plain.exit_code, flagged.exit_code) == (before, after)
    assert plain.stdout != flagged.stdout
    if flags == "--all":
        assert len(flagged.stdout.splitlines()) > len(plain.stdout.splitlines())


COMMANDS = [[], ["validate"], ["compare"], ["rules"], ["explain"], ["generate"], ["sync"]]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_help_is_there_for_every_command(command):
    assert run(*command, "--help").stdout.startswith(f"Usage: {' '.join(['main', *command])} [OPTIONS]")


@pytest.mark.parametrize(
    ("folder", "file", "added", "status"),
    [
        ("checkout", "generated/copilot/rules.py", b"", 0),
        ("checkout", "generated/copilot/rules.py", b"#", 1),
        ("checkout", "docs/rules.md", b"#", 1),
        (".", "docs/rules.md", b"", 0),
    ],
)
def test_generate_check_names_files_that_were_edited_by_hand(tmp_path, monkeypatch, folder, file, added, status):
    pytest.importorskip("datamodel_code_generator")
    ignored = shutil.ignore_patterns(".*", "build", "tests", "*.egg-info", "__pycache__")
    root = shutil.copytree(CHECKOUT, tmp_path / "checkout", ignore=ignored)
    edited = root / file
    edited.write_bytes(edited.read_bytes() + added)
    monkeypatch.chdir(tmp_path / folder)
    done = run("generate", "--check", "--root", root)
    message = f"{edited}: is not what the schema gives\n" if added else "generated/ and docs/ are what schema/ gives\n"
    assert (done.exit_code, done.stdout) == (status, message)


def test_generate_outside_of_a_checkout_says_so(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    result = run("generate", "--check")
    assert result.exit_code == 2
    assert "does not exist; run this in a checkout of session-events" in result.stderr


CALLS = {
    "validate": [[LIVE], ["--format", "json", LIVE]],
    "watch": [["--once", LIVE], ["--once", "--plain", LIVE]],
    "rules": [[], ["--format", "json"]],
    "explain": [["turn"], ["damage/torn"]],
    "compare": [[LIVE, LOG]],
    "dialects": [[]],
    "repair": [[LIVE]],
    "diff": [["schema/session-events.schema.json", "schema/session-events.schema.json"]],
    "doctor": [[LOG], ["--format", "json", LOG]],
    "generate": [["--help"]],
    "sync": [["--help"]],
}


@pytest.mark.parametrize(
    "arguments",
    [["--help"], ["--version"], *([name, *call] for name in main.commands for call in CALLS[name])],
    ids=lambda arguments: " ".join(map(os.path.basename, arguments)),
)
def test_where_standard_output_is_closed_it_fails_and_says_so(arguments):
    """Of what is called as it should be, nothing is told: no success, and no traceback."""
    command = [COMMAND, *arguments]
    done = subprocess.run(
        ["sh", "-c", 'exec "$@" >&-', "sh", *command], cwd=CHECKOUT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "standard output is closed" in done.stderr
    assert "Traceback" not in done.stderr
