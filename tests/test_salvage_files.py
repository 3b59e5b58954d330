"""Mending a log on disk: whole at every moment, nothing overwritten, nothing lost, and done once."""

import errno
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import bench_doctor
import pytest
from damages import DAMAGES, LOGS, RECORDINGS, joined, seeded
from faults import STRANGERS, files
from session_events.copilot import DIALECT
from session_events.salvage import Scanner, diagnose, mend, swap

#: The module, whose name in the package is that of the function.
mend_module = sys.modules["session_events.salvage.mend"]

TESTS = Path(__file__).parent
COMMAND = Path(sys.executable).with_name("session-events")

#: One log with a torn event, so that there is something to save and something to lose.
LINES = (RECORDINGS / "cli-1.0.102/custom_tool_anthropic.disk.jsonl").read_bytes().splitlines()
TORN = joined(LINES[:5]) + LINES[5][:80] + b"\n" + joined(LINES[6:])
MENDED = joined(LINES[:5] + LINES[6:])
LOST = LINES[5][:80] + b"\n"


def refused(*_: object) -> None:
    raise PermissionError(errno.EPERM, "no links here")


def written(folder: Path, content: bytes = TORN) -> Path:
    path = folder / "events.jsonl"
    path.write_bytes(content)
    return path


def python(code: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Runs code in a process of its own."""
    command = [sys.executable, "-Bc", f"import sys; {code}", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("inflict", DAMAGES)
def test_a_second_run_changes_nothing(inflict, tmp_path):
    for place in range(5):
        folder = tmp_path / str(place)
        folder.mkdir()
        source = seeded(f"{inflict.__name__} {place}")
        path = written(folder, inflict(source.choice(LOGS).copy(), source))
        done = mend(path, DIALECT)
        left = files(folder)
        assert mend(path, DIALECT) == done
        assert files(folder) == left, "a second run writes the same files"
        if done.mended is None:
            assert not done.diagnosis.can_be_mended
            continue
        assert not mend(done.mended, DIALECT).diagnosis.can_be_mended
        swapped = mend(path, DIALECT, in_place=True)
        assert path.read_bytes() == left[done.mended.name]
        assert swapped.backup is not None
        assert swapped.backup.read_bytes() == left["events.jsonl"]
        after = files(folder)
        assert mend(path, DIALECT, in_place=True).backup is None
        assert files(folder) == after


def test_what_cannot_be_saved_is_in_the_side_file_whatever_interrupts(tmp_path):
    """Killed before each call of the operating system, and in each write."""
    log = written(tmp_path)
    done = subprocess.run(
        [sys.executable, TESTS / "faults.py", log, tmp_path / "runs"], capture_output=True, text=True, check=True
    )
    runs = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(runs) > 40
    seen = set()
    for run in runs:
        left = {name: content.encode("latin-1") for name, content in run["files"].items()}
        assert left["log.jsonl"] in (TORN, MENDED), run["what"]
        assert {name: left[name] for name in STRANGERS} == STRANGERS, run["what"]
        if left["log.jsonl"] == MENDED:
            assert (left["log.jsonl.bak-2"], left["log.jsonl.lost-2"]) == (TORN, LOST), run["what"]
        seen.add((run["status"], left["log.jsonl"] == MENDED))
    assert seen == {(-signal.SIGKILL, False), (-signal.SIGKILL, True), (0, True)}
    assert set(runs[-1]["files"]) == {"log.jsonl", "log.jsonl.bak-2", "log.jsonl.lost-2", *STRANGERS}


def test_a_run_after_one_that_was_killed_mends_the_log(tmp_path):
    path = written(tmp_path)
    for _ in range(3):
        killed = python(
            "import os; from session_events import copilot, salvage; os.replace = lambda *_: os.kill(os.getpid(), 9);"
            "salvage.mend(sys.argv[1], copilot.DIALECT, in_place=True)",
            path,
        )
        assert killed.returncode == -signal.SIGKILL
        assert path.read_bytes() == TORN
    mend(path, DIALECT, in_place=True)
    left = {name: content for name, content in files(tmp_path).items() if not name.startswith(".")}
    assert left == {"events.jsonl": MENDED, "events.jsonl.bak": TORN, "events.jsonl.lost": LOST}


def test_the_command_killed_at_any_time_leaves_the_log_or_the_mended_one(tmp_path):
    rounds = 400
    log, mended = TORN * rounds, joined(dict.fromkeys((TORN * rounds).splitlines()))
    mended = mended.replace(LOST, b"")
    began = time.monotonic()
    subprocess.run([COMMAND, "doctor", "--in-place", written(tmp_path, log)], capture_output=True, check=False)
    takes = time.monotonic() - began
    assert (tmp_path / "events.jsonl").read_bytes() == mended
    chance, killed = random.Random(0), 0  # noqa: S311 - when to kill, no secret
    for number in range(100):
        folder = tmp_path / str(number)
        folder.mkdir()
        path = written(folder, log)
        child = subprocess.Popen([COMMAND, "doctor", "--in-place", path], stdout=subprocess.DEVNULL)
        time.sleep(chance.uniform(0.3, 1.0) * takes)
        child.kill()
        if child.wait() == -signal.SIGKILL:
            killed += 1
        else:
            takes *= 0.9  # the machine was busier before
        assert path.read_bytes() in (log, mended)
        if path.read_bytes() == mended:
            assert (folder / "events.jsonl.bak").read_bytes() == log
        if killed == 8:
            break
    assert killed == 8


def test_a_full_disk_leaves_the_log_as_it_is_and_no_rest(tmp_path, monkeypatch):
    path, real, number = written(tmp_path), os.write, 0
    while True:
        number += 1
        left = [number]

        def full(file: int, data: bytes, left: list[int] = left) -> int:
            left[0] -= 1
            if left[0] < 0:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            return real(file, data[: max(1, len(data) // 2)])  # and writes may be short

        monkeypatch.setattr(os, "write", full)
        try:
            done = mend(path, DIALECT, in_place=True)
            break
        except OSError:
            assert files(tmp_path) == {"events.jsonl": TORN}
    assert number > 10
    assert done.mended == path
    assert path.read_bytes() == MENDED


@pytest.mark.parametrize("limit", [0, 1, 50, 4_000, len(MENDED) - 1])
def test_a_limit_of_the_system_is_told_and_leaves_the_log(limit, tmp_path):
    path = written(tmp_path)

    done = python(
        "import resource, signal; from session_events.cli import main; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "limit = int(sys.argv.pop(1)); resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)); main()",
        limit,
        "doctor",
        "--in-place",
        path,
    )
    assert (done.returncode, done.stderr) == (2, f"{path}: cannot be mended: {os.strerror(errno.EFBIG)}\n")
    assert files(tmp_path) == {"events.jsonl": TORN}


def test_a_log_that_is_written_to_meanwhile_is_not_swapped(tmp_path, monkeypatch):
    path = written(tmp_path)
    feed = Scanner.feed

    def busy(scanner: Scanner, chunk: bytes) -> object:
        with path.open("ab") as file:
            file.write(LINES[5] + b"\n")
        return feed(scanner, chunk)

    monkeypatch.setattr(Scanner, "feed", busy)
    with pytest.raises(OSError, match="end its session first"):
        mend(path, DIALECT, in_place=True)
    assert set(files(tmp_path)) <= {"events.jsonl", "events.jsonl.lost"}
    assert path.read_bytes().startswith(TORN + LINES[5])
    assert diagnose(path, DIALECT).changed


def written_after(call, path):
    """The same function, after which something is written to the log."""

    def late(*arguments: object) -> object:
        done = call(*arguments)
        with path.open("ab") as file:
            file.write(LINES[5] + b"\n")
        return done

    return late


@pytest.mark.parametrize("links", [True, False])
def test_of_a_log_that_is_written_to_at_the_last_moment_nothing_is_left_beside_it(links, tmp_path, monkeypatch):
    path = written(tmp_path)
    monkeypatch.setattr(mend_module, "keep", written_after(swap.keep, path))
    if not links:
        monkeypatch.setattr(os, "link", refused)
    with pytest.raises(OSError, match="end its session first"):
        mend(path, DIALECT, in_place=True)
    assert files(tmp_path) == {"events.jsonl": TORN + LINES[5] + b"\n"}


def test_a_log_in_whose_place_another_was_put_at_the_last_moment_is_kept(tmp_path, monkeypatch):
    path = written(tmp_path)
    (tmp_path / "other").write_bytes(b"other")

    def late(*arguments: object) -> object:
        done = swap.keep(*arguments)
        os.replace(tmp_path / "other", path)
        return done

    monkeypatch.setattr(mend_module, "keep", late)
    with pytest.raises(OSError, match="end its session first"):
        mend(path, DIALECT, in_place=True)
    assert files(tmp_path)["events.jsonl.bak"] == TORN


def test_what_is_written_to_a_log_after_it_was_swapped_is_in_the_backup(tmp_path):
    path = written(tmp_path)
    (tmp_path / "events.jsonl.bak").write_bytes(TORN)
    with path.open("ab") as writer:
        done = mend(path, DIALECT, in_place=True)
        writer.write(LINES[5])
    assert done.backup == tmp_path / "events.jsonl.bak-2"
    assert done.backup.read_bytes() == TORN + LINES[5]


def test_permissions_links_and_what_is_there_already_are_kept(tmp_path):
    real = written(tmp_path)
    real.chmod(0o640)
    link = tmp_path / "link.jsonl"
    link.symlink_to(real)
    backup = tmp_path / "events.jsonl.bak"
    backup.symlink_to(tmp_path / "elsewhere")  # a link that leads nowhere is somebody's, too
    done = mend(link, DIALECT, in_place=True)
    assert (done.mended, done.backup) == (real, tmp_path / "events.jsonl.bak-2")
    assert link.is_symlink()
    assert real.read_bytes() == MENDED
    assert [path.stat().st_mode & 0o777 for path in (real, done.backup, done.lost)] == [0o640] * 3
    assert os.readlink(backup) == str(tmp_path / "elsewhere")


def test_where_there_are_no_hard_links_a_copy_is_kept(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "link", refused)
    path = written(tmp_path)
    (tmp_path / "events.jsonl.lost").write_bytes(b"older\n")
    mend(path, DIALECT, in_place=True)
    assert files(tmp_path) == {
        "events.jsonl": MENDED,
        "events.jsonl.bak": TORN,
        "events.jsonl.lost": b"older\n",
        "events.jsonl.lost-2": LOST,
    }


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="it is read from Linux's /proc")
def test_a_long_log_takes_no_more_memory_than_a_short_one(tmp_path):
    peaks = []
    for size in (8_000_000, 48_000_000):
        log = tmp_path / f"{size}.jsonl"
        with log.open("wb") as file:
            file.writelines(bench_doctor.damaged_log(size))
        peak, _, found = bench_doctor.mend(log, dict(os.environ))
        assert found["events"] > size // 1_000
        peaks.append(peak / 1024)
    assert peaks[1] - peaks[0] < 15, peaks


def test_a_healthy_log_is_not_written(tmp_path):
    path = written(tmp_path, joined(LINES))
    before = path.stat()
    assert mend(path, DIALECT, in_place=True).mended is None
    assert path.stat() == before or path.stat().st_mtime_ns == before.st_mtime_ns
    assert set(files(tmp_path)) == {"events.jsonl"}


def test_a_file_that_becomes_shorter_meanwhile_is_an_error(tmp_path, monkeypatch):
    path = written(tmp_path, TORN * 100)
    feed = Scanner.feed

    def cut(scanner: Scanner, chunk: bytes) -> object:
        os.truncate(path, 100)
        return feed(scanner, chunk)

    monkeypatch.setattr(Scanner, "feed", cut)
    monkeypatch.setattr("session_events.salvage.log_file.CHUNK", 1000)
    with pytest.raises(OSError, match="became shorter"):
        mend(path, DIALECT)
    assert set(files(tmp_path)) == {"events.jsonl"}
