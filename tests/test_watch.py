"""`session-events watch`: a log is followed as it grows, and what is found in it is told at once."""

import os
import pty
import re
import signal
import subprocess
import sys
import threading
import time
import tracemalloc
from contextlib import contextmanager

import pytest
from click.testing import CliRunner
from session_events import report
from session_events.cli import main
from session_events.cli.against import Chosen
from session_events.cli.settings import Settings
from session_events.cli.watched import Watched
from session_events.copilot import DIALECT
from session_events.policy import Policy
from session_events.sources import CHUNK
from session_events.tail import FileTail, StreamTail
from session_events.validator import Validator

COMMAND = [sys.executable, "-m", "session_events", "watch", "--no-config"]
SUBAGENT = "cli-1.0.49/subagent_anthropic.live.jsonl"
ABORTED = "cli-1.0.102/abort_tool_anthropic.live.jsonl"

#: A machine that is busy with other things may take its time to start a process.
PATIENCE = 60


def run(*arguments, **more):
    return CliRunner().invoke(main, ["watch", "--no-config", *map(os.fspath, arguments)], **more)


def validated(path, *options):
    return CliRunner().invoke(main, ["validate", "--no-config", *options, os.fspath(path)])


def found(text):
    """The findings in an output, without the name of the file."""
    return sorted(re.findall(r"^\S*?(:\d+: (?:error|warning|info)\[.*)", text, re.MULTILINE))


def opened_tool(recordings):
    """A live stream up to a tool that is started in it: what comes before, that line, and its number."""
    lines = (recordings / ABORTED).read_bytes().splitlines(keepends=True)
    place = next(place for place, line in enumerate(lines) if b'"type":"tool.execution_start"' in line)
    return b"".join(lines[:place]), lines[place], place + 1


class Watching:
    """A process that watches, and the lines that it has printed, each with the time it came."""

    def __init__(self, *arguments, stdin=None):
        command = [*COMMAND, *map(os.fspath, arguments)]
        self.process = subprocess.Popen(command, stdin=stdin, stdout=subprocess.PIPE, text=True)
        self.lines = []
        self._thread = threading.Thread(target=self._collect)
        self._thread.start()

    def _collect(self):
        for line in self.process.stdout:
            self.lines.append((time.monotonic(), line.rstrip("\n")))

    def wait_for(self, text):
        """Waits for a line with a text; returns when it came."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            for moment, line in list(self.lines):
                if text in line:
                    return moment
            time.sleep(0.02)
        raise AssertionError(f"{text!r} is not in {self.lines}")

    def stop(self):
        """Interrupts it; returns its exit code."""
        self.process.send_signal(signal.SIGINT)
        return self.end()

    def end(self):
        code = self.process.wait(PATIENCE)
        self._thread.join()
        self.process.stdout.close()
        return code


@contextmanager
def watching(*arguments, stdin=None):
    made = Watching(*arguments, stdin=stdin)
    try:
        yield made
    finally:
        made.process.kill()
        made.end()


def test_a_named_pipe_is_watched_to_its_end_and_judged_as_a_whole(recordings, tmp_path):
    content = (recordings / SUBAGENT).read_bytes()
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(content,))
    writer.start()
    result = run(pipe)
    writer.join()
    expected = CliRunner().invoke(main, ["validate", "--no-config", "-"], input=content)
    assert found(result.output) == found(expected.output) != []
    assert result.exit_code == expected.exit_code == 1


def test_a_pipe_that_takes_the_place_of_a_file_is_not_waited_for(recordings, tmp_path):
    log = tmp_path / "events.jsonl"
    before, line, _ = opened_tool(recordings)
    log.write_bytes(before + line + b"{\n")
    os.mkfifo(tmp_path / "pipe")
    tail = FileTail(log)
    assert b"".join(tail.read()) == before + line + b"{\n"
    os.replace(tmp_path / "pipe", log)
    with pytest.raises(OSError, match="not a regular file"):
        list(tail.read())
    tail.close()


def a_folder(log):
    log.unlink()
    log.mkdir()


def a_pipe(log):
    log.unlink()
    os.mkfifo(log)


def a_folder_that_is_a_file(log):
    log.unlink()
    log.parent.rmdir()
    log.parent.touch()


@pytest.mark.parametrize(
    ("replace", "reason"),
    [
        (a_folder, "Is a directory"),
        (a_pipe, "not a regular file"),
        (a_folder_that_is_a_file, "Not a directory"),
    ],
)
def test_what_is_open_and_a_summary_are_told_before_it_fails(replace, reason, recordings, tmp_path, monkeypatch):
    before, line, place = opened_tool(recordings)
    log = tmp_path / "folder" / "events.jsonl"
    log.parent.mkdir()
    log.write_bytes(before + line)
    monkeypatch.setattr(time, "sleep", lambda _: replace(log) if log.is_file() else None)
    result = run(log)
    assert (result.exit_code, result.stderr) == (2, f"Error: {log}: cannot be read: {reason}\n")
    assert re.search(rf"^{log}:{place}: open for .*: tool ", result.stdout, re.MULTILINE)
    assert result.stdout.splitlines()[-1].startswith(f"{log}: {place} events, live: ")


def test_a_pipe_that_nobody_writes_to_is_watched_for_as_long_as_is_said(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with watching("--for", "0.5", tmp_path / "pipe") as process:
        assert process.end() == 1
    assert "no event in this stream" in process.lines[0][1]


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="there is no device that never ends")
def test_a_device_that_never_ends_is_watched_for_as_long_as_is_said():
    with watching("--for", "0.5", "/dev/zero") as process:
        assert process.end() == 1


def test_of_a_line_that_never_ends_no_more_is_kept_than_a_line_may_have():
    chosen, settings = Chosen(None, None, None), Settings(Policy(), None, None, {})
    watched = Watched(None, chosen, settings, {"max_line": 2 << 20, "framing": None}, time.monotonic, {})
    tracemalloc.start()
    for _ in range(700):
        watched.feed(b"x" * CHUNK)
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert size < 6 << 20
    (finding,) = [one for one in watched.end(whole=True) if one.code == "line-too-long"]
    assert f"{700 * CHUNK:,}" in finding.message


def test_a_stream_is_waited_for_no_longer_than_until_something_comes(monkeypatch):
    monkeypatch.setattr(time, "sleep", lambda _: pytest.fail("nothing is read in a sleep"))
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb", buffering=0) as stream:
        tail = StreamTail(stream)
        for _ in range(50):
            os.write(writing, b"x")
            tail.wait(PATIENCE)
            assert b"".join(tail.read()) == b"x"
        os.close(writing)
        tail.wait(PATIENCE)
        assert list(tail.read()) == [b""]
        assert tail.ended


def append(path, *lines):
    with path.open("ab") as file:
        file.writelines(lines)


@pytest.mark.parametrize("name", [SUBAGENT, ABORTED, "cli-1.0.21/repro1064_anthropic.live.jsonl", "hermes/plain.sse"])
def test_what_is_there_gives_what_validate_finds_in_it(recordings, name):
    if not (recordings / name).exists():
        name = next(str(path.relative_to(recordings)) for path in sorted(recordings.glob("hermes/**/*.sse")))
    result, expected = run("--once", recordings / name), validated(recordings / name, "--partial")
    assert found(result.output) == found(expected.output)
    assert result.exit_code == expected.exit_code
    summary = expected.output.splitlines()[-1]
    assert summary in result.output.splitlines()


def test_standard_input_is_watched_to_its_end_and_judged_as_a_whole(recordings):
    content = (recordings / SUBAGENT).read_bytes()
    cut = content[: content.index(b'"type":"assistant.turn_end"')]
    result = run("-", input=cut)
    expected = CliRunner().invoke(main, ["validate", "--no-config", "-"], input=cut)
    assert found(result.output) == found(expected.output) != []
    assert result.exit_code == expected.exit_code == 1


def test_findings_are_told_as_the_log_grows_and_again_at_no_time(recordings, tmp_path):
    lines = (recordings / SUBAGENT).read_bytes().splitlines(keepends=True)
    log = tmp_path / "events.jsonl"
    with watching(log) as process:
        process.wait_for("there is no such file yet")
        append(log, *lines[:53])
        append(log, lines[53][:100])
        time.sleep(0.5)
        assert len(process.lines) == 1
        append(log, lines[53][100:])
        process.wait_for(":54: error[usage/outside]")
        append(log, *lines[54:])
        process.wait_for(":45: error[message/unclosed]")
        assert process.stop() == 1
    output = "\n".join(line for _, line in process.lines)
    assert found(output) == found(validated(recordings / SUBAGENT).output)
    assert "Traceback" not in output


def test_a_stall_is_told_within_a_second_of_its_deadline_and_what_is_open_at_the_end(recordings, tmp_path):
    before, line, upto = opened_tool(recordings)
    log = tmp_path / "events.jsonl"
    log.write_bytes(before + b"{\n")
    with watching("--deadline", "tool=1.5", "--deadline", "turn=off", log) as process:
        process.wait_for(f":{upto}: error[framing/not-json]")  # so it has started
        began = time.monotonic()
        append(log, line)
        told = process.wait_for(f":{upto + 1}: warning[tool/stalled]")
        assert 1.4 < told - began < 2.5
        assert process.stop() == 1
    output = [line for _, line in process.lines]
    assert len([line for line in output if "stalled" in line]) == 1
    assert [line for line in output if re.search(rf":{upto + 1}: open for .* s: tool ", line)]
    assert output[-1].endswith("live: 1 error, 1 warning")


def test_a_stall_is_an_error_where_warnings_are(recordings, tmp_path):
    log = tmp_path / "events.jsonl"
    log.write_bytes(b"".join(opened_tool(recordings)[:2]))
    options = ["--for", "1.5", "--deadline", "tool=0.2", "--severity", "tool/stalled=error"]
    result = run(*options, log)
    assert (result.exit_code, len(found(result.output))) == (1, 1)


def test_a_file_that_is_replaced_or_cut_short_begins_anew(recordings, tmp_path):
    log, other = tmp_path / "events.jsonl", tmp_path / "new.jsonl"
    log.write_bytes((recordings / SUBAGENT).read_bytes())
    other.write_bytes((recordings / ABORTED).read_bytes())
    with watching(log) as process:
        process.wait_for(":45: error[message/unclosed]")
        os.replace(other, log)
        process.wait_for("begins anew")
        del process.lines[:]
        log.write_bytes(b"")
        process.wait_for("begins anew")
        summary = process.lines[-2][1]
        del process.lines[:]
        append(log, b"{\n", (recordings / SUBAGENT).read_bytes())
        process.wait_for(":46: error[message/unclosed]")
        assert process.stop() == 1
    assert summary == validated(recordings / ABORTED).output.splitlines()[-1].replace(
        str(recordings / ABORTED), str(log)
    )


def test_a_file_tail_reads_what_was_written_to_the_old_file_before_it_was_replaced(tmp_path):
    path, tail = tmp_path / "log", FileTail(tmp_path / "log")
    assert (list(tail.read()), tail.found) == ([], False)
    path.write_bytes(b"one")
    assert (list(tail.read()), tail.found) == ([b"one"], True)
    with path.open("ab") as writer:
        path.rename(tmp_path / "old")
        assert list(tail.read()) == []
        writer.write(b"two")
        writer.flush()
        assert list(tail.read()) == [b"two"]
        writer.write(b"three")
    path.write_bytes(b"four")
    assert list(tail.read()) == [b"three", None, b"four"]
    path.write_bytes(b"5")
    assert list(tail.read()) == [None, b"5"]
    path.unlink()
    assert list(tail.read()) == []
    path.write_bytes(b"6" * (CHUNK + 1))
    assert list(tail.read()) == [None, b"6" * CHUNK, b"6"]
    tail.close()


def test_a_file_that_never_was_gives_exit_code_2_and_an_empty_one_a_finding(tmp_path):
    result = run("--for", "0.2", tmp_path / "none.jsonl")
    assert (result.exit_code, result.stderr) == (2, f"Error: {tmp_path}/none.jsonl: there was no such file\n")
    (tmp_path / "empty.jsonl").touch()
    result = run("--for", "0.2", tmp_path / "empty.jsonl")
    assert result.exit_code == 1
    assert "error[framing/no-events]" in result.output
    assert run("--once", tmp_path).exit_code == 2


@pytest.mark.parametrize(
    ("option", "problem"),
    [
        ("tol=3", 'there is no rule "tol" that opens something; did you mean "tool"?'),
        ("tool=soon", 'must be seconds, or off; got "soon"'),
        ("tool=0", "a deadline is a number of seconds above 0, or off; got 0.0"),
        ("tool=inf", "a deadline is a number of seconds above 0, or off; got Infinity"),
        ("tool", 'must be RULE=SECONDS, such as tool=30; got "tool"'),
        ("usage=3", 'the rule "usage" opens nothing, so it has no deadline'),
    ],
)
def test_a_deadline_that_makes_no_sense_is_refused(tmp_path, option, problem):
    result = run("--once", "--deadline", option, tmp_path / "x")
    assert (result.exit_code, result.stderr.splitlines()[-1].endswith(problem)) == (2, True), result.stderr


def test_deadlines_of_the_configuration_hold_and_the_option_comes_first(recordings, tmp_path):
    config, log = tmp_path / "session-events.toml", tmp_path / "events.jsonl"
    log.write_bytes(b"".join(opened_tool(recordings)[:2]))
    config.write_text('deadline = { tool = 0.1, turn = "off" }')
    arguments = ["watch", "--config", str(config), "--for", "0.7", str(log)]
    assert "[tool/stalled]" in CliRunner().invoke(main, arguments).output
    assert "[tool/stalled]" not in CliRunner().invoke(main, [*arguments, "--deadline", "tool=off"]).output
    for text in ("deadline = 3", "deadline = { tool = 0 }", 'deadline = { tool = "never" }', "deadline = { tol = 3 }"):
        config.write_text(text)
        result = CliRunner().invoke(main, arguments)
        assert (result.exit_code, "`deadline" in result.stderr) == (2, True)


def test_a_terminal_shows_what_is_open_and_nothing_in_it_is_markup_or_escape(recordings, tmp_path):
    before, line, _ = opened_tool(recordings)
    log = tmp_path / "events.jsonl"
    call = re.search(rb'"toolCallId":"([^"]+)"', line)[1]
    log.write_bytes((before + line).replace(call, rb"[bold]\u001b[2J"))
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [*COMMAND, "--for", "1.5", str(log)], stdout=theirs, env={**os.environ, "TERM": "xterm", "COLUMNS": "200"}
    )
    os.close(theirs)
    shown = b""
    while True:
        try:
            chunk = os.read(ours, CHUNK)
        except OSError:  # the other end is closed
            break
        if not chunk:
            break
        shown += chunk
    os.close(ours)
    assert process.wait(PATIENCE) == 0
    assert rb'tool "[bold]\u001b[2J"' in re.sub(rb"\x1b\[[0-9;]*m", b"", shown).replace(rb"\\u", rb"\u")
    assert b"\x1b[2J" not in shown


def test_memory_does_not_grow_with_the_stream(recordings, monkeypatch):
    monkeypatch.setattr(report, "MAX_FINDINGS", 20)
    content = (recordings / ABORTED).read_bytes()
    check = Validator(DIALECT, clock=time.monotonic)
    sizes = []
    tracemalloc.start()
    for _ in range(3):
        for _ in range(20):
            check.feed(content)
            assert check.stalls() == []
            list(check.open_spans())
        sizes.append(tracemalloc.get_traced_memory()[0])
    tracemalloc.stop()
    assert sizes[2] - sizes[1] < len(content) / 2, "twenty times the same again, and no more is kept"
