"""The dialect of a stream is found out by its first events."""

import json
from importlib.metadata import EntryPoint

import pytest
from click.testing import CliRunner
from session_events import SettingsError, dialects, hermes, load_dialect, validate
from session_events.cli import main
from session_events.copilot import DIALECT
from session_events.detection import MOST_BYTES, detect

TICK = {"type": "object", "required": ["op"], "properties": {"op": {"const": "tick"}}}
TOCK = {"type": "object", "required": ["op"], "properties": {"op": {"const": "tock"}}}
BRACKET = {"id": "tick", "kind": "bracket", "key": [], "open": ["tick"], "close": ["tock"]}
CLOCK = {
    "anyOf": [TICK, TOCK],
    "x-dialect": {"name": "clock", "version": "7", "of": "a clock"},
    "x-stream": {
        "sse": {"name": "tells"},
        "rules": [{**BRACKET, "says": "Each tick is followed by a tock.", "source": ["the clock"]}],
    },
}
START = b'{"type":"session.start"}\n'
TURN = b'{"type":"assistant.turn_start"}\n'
UNKNOWN = b'{"type":"of.tomorrow"}\n'
TICKS = b'{"op":"tick"}\n{"op":"tock"}\n'


@pytest.fixture(scope="module")
def clock():
    """A dialect of another tag than the usual one."""
    return load_dialect(CLOCK)


def found(stream, *dialects):
    """Name of the dialect, and how many of how many events it knows; the stream must come back whole."""
    detection, whole = detect(stream, dialects)
    assert b"".join(whole) == (stream if isinstance(stream, bytes) else b"".join(stream))
    return detection.dialect.name, detection.known, detection.events


@pytest.mark.parametrize(
    ("stream", "expected"),
    [
        (START + TURN, ("copilot", 2, 2)),
        (TICKS, ("clock", 2, 2)),
        (b"event: tick\ndata: {}\n\nevent: tock\ndata: {}\n\n", ("clock", 2, 2)),
        (b'data: {"op":"tick"}\n\n', ("clock", 1, 1)),
        (START + UNKNOWN * 2, ("copilot", 1, 3)),
        (UNKNOWN, ("copilot", 0, 1)),
        (b"", ("copilot", 0, 0)),
        (b"nonsense\n\n[1]\n" + TICKS, ("clock", 2, 2)),
        (b'{"op":7}\n{"op":null}\n{"op":["tick"]}\n', ("copilot", 0, 3)),
        (START + TICKS * 20, ("clock", 15, 16)),
        (b'{"method":"session.event","params":{"sessionId":"s","event":{"type":"session.idle"}}}\n', ("copilot", 1, 1)),
        (b'{"op":"tick"', ("copilot", 0, 0)),
        (b"\xff\xfe" + TICKS, ("clock", 1, 1)),
    ],
)
def test_the_dialect_that_knows_most_of_the_first_events_is_taken(clock, stream, expected):
    assert found(stream, DIALECT, clock) == expected
    assert found([stream[i : i + 1] for i in range(len(stream))], DIALECT, clock) == expected


def test_no_dialect_is_asked_once_one_knows_all():
    def one_after_the_other():
        yield DIALECT
        raise AssertionError

    assert detect(START + TURN, one_after_the_other())[0].likely
    for stream in (START + TURN + UNKNOWN, TICKS):
        with pytest.raises(AssertionError):
            detect(stream, one_after_the_other())
    with pytest.raises(ValueError, match="no dialects"):
        detect(TICKS, [])


def test_a_dialect_that_knows_all_wins_over_one_that_knows_most(clock):
    tick = load_dialect({**CLOCK, "anyOf": [TICK], "x-stream": {}, "x-dialect": {"name": "ticks", "version": "1"}})
    stream = b'{"op":"tick"}\n' * 9 + b'{"op":"tock"}\n' * 7
    assert found(stream, tick, clock) == ("clock", 16, 16)
    assert found(stream, clock, tick) == ("clock", 16, 16)


@pytest.mark.parametrize("line", [b"[" + b"1," * 500 + b"1]\n", b"x" * 1000], ids=["arrays", "no-line-ends"])
def test_of_a_stream_without_objects_no_more_is_kept_than_tells(line):
    taken = 0

    def endless():
        nonlocal taken
        while taken < 100 * MOST_BYTES:
            taken += len(line) * 64
            yield line * 64

    detection, _ = detect(endless(), [DIALECT], max_line=2 * MOST_BYTES)
    assert (detection.events, taken < 3 * MOST_BYTES) == (0, True)


def test_a_first_event_that_is_large_tells(clock):
    large = b'{"op":"tick","picture":"' + b"x" * 2 * MOST_BYTES + b'"}\n'
    assert found(large + TICKS, DIALECT, clock) == ("clock", 3, 3)


@pytest.fixture
def clock_installed(clock, monkeypatch):
    """The command, with one more dialect installed."""
    monkeypatch.setattr("session_events.clock", clock, raising=False)
    points = [
        EntryPoint(name, f"session_events{place}", dialects.GROUP)
        for name, place in (("copilot", ".copilot:DIALECT"), ("clock", ":clock"), ("gone", ".gone:DIALECT"))
    ]

    def entry_points(group, name=None):
        return [point for point in points if point.group == group and name in (None, point.name)]

    monkeypatch.setattr(dialects, "entry_points", entry_points)


def run(*arguments, stdin=b""):
    """Runs the command."""
    return CliRunner().invoke(main, list(arguments), input=stdin)


@pytest.mark.usefixtures("clock_installed")
def test_the_command_says_which_dialect_it_found_and_how_sure_it_is():
    done = run("validate", "-", stdin=TICKS)
    assert (done.exit_code, done.stdout) == (
        0,
        "<stdin>: 2 events, clock (2 of the first 2 events), jsonl: ok\n",
    )
    as_json = json.loads(run("validate", "--format", "json", "-", stdin=TICKS).stdout)["files"][0]
    assert (as_json["dialect"], as_json["detected"]) == ("clock", {"known": 2, "events": 2})
    unsure = run("validate", "-", stdin=UNKNOWN * 3).stdout.splitlines()[-1]
    assert "copilot (0 of the first 3 events), log" in unsure


@pytest.mark.usefixtures("clock_installed")
def test_a_dialect_that_is_said_is_taken_whatever_the_events():
    done = run("validate", "--dialect", "clock", "-", stdin=START)
    assert done.stdout.splitlines()[-1] == "<stdin>: 0 events, clock, jsonl: 2 errors"
    as_json = json.loads(run("validate", "--format", "json", "--dialect", "copilot", "-", stdin=TICKS).stdout)
    assert (as_json["files"][0]["dialect"], as_json["files"][0]["detected"]) == ("copilot", None)


@pytest.mark.usefixtures("clock_installed")
def test_dialects_are_listed_and_one_that_cannot_be_imported_is_named():
    done = run("dialects")
    assert [line.split()[0] for line in done.stdout.splitlines()] == ["dialect", "copilot", "clock"]
    assert done.stdout.splitlines()[2].split() == ["clock", "a", "clock", "7", "2", "1"]
    assert 'the dialect "gone" cannot be imported' in done.stderr
    assert json.loads(run("dialects", "--format", "json").stdout)[1] == {
        "name": "clock",
        "of": "a clock",
        "version": "7",
        "events": 2,
        "rules": 1,
    }


@pytest.mark.usefixtures("clock_installed")
def test_installed_dialects_are_found_by_name(clock):
    assert dialects.names() == ["copilot", "clock", "gone"]
    assert (dialects.load("copilot"), dialects.load("clock")) == (DIALECT, clock)
    with pytest.raises(SettingsError, match='there is no dialect "clok"; did you mean "clock"'):
        dialects.load("clok")
    with pytest.raises(SettingsError, match='the dialect "gone" cannot be imported'):
        dialects.load("gone")
    with pytest.warns(RuntimeWarning, match='the dialect "gone" cannot be imported'):
        assert list(dialects.every()) == [DIALECT, clock]
    failures = []
    assert list(dialects.every(failures.append)) == [DIALECT, clock]
    assert [type(failure) for failure in failures] == [SettingsError]


@pytest.mark.usefixtures("clock_installed")
def test_names_of_rules_may_be_those_of_any_dialect_unless_one_is_said():
    assert run("validate", "--ignore", "tick", "-", stdin=TICKS[:14]).exit_code == 0
    assert run("validate", "--ignore", "turn", "-", stdin=TICKS[:14]).exit_code == 1
    assert run("validate", "--select", "turn", "-", stdin=TICKS[:14]).exit_code == 0
    done = run("validate", "--dialect", "clock", "--ignore", "turn", "-", stdin=TICKS)
    assert (done.exit_code, 'there is no rule or code "turn"' in done.stderr) == (2, True)
    assert run("validate", "--ignore", "tickk", "-", stdin=TICKS).exit_code == 2


@pytest.mark.usefixtures("clock_installed")
def test_rules_and_explanations_are_those_of_the_dialect_that_is_said(tmp_path):
    schema = tmp_path / "clock.schema.json"
    schema.write_text(json.dumps(CLOCK))
    for options in (["--dialect", "clock"], ["--schema", str(schema)]):
        assert run("rules", *options).stdout.startswith(
            "tick  bracket  error  live/log  Each tick is followed by a tock.\n"
        )
        assert "Each tick is followed by a tock." in run("explain", "tick", *options).stdout
    wrong = run("rules", "--dialect", "clok")
    assert (wrong.exit_code, wrong.stderr) == (2, 'Error: there is no dialect "clok"; did you mean "clock"?\n')
    both = run("rules", "--dialect", "clock", "--schema", str(schema))
    assert (both.exit_code, "exclude each other" in both.stderr) == (2, True)


@pytest.mark.usefixtures("clock_installed")
def test_streams_are_compared_by_the_dialect_of_the_first(tmp_path):
    for name, content in (("a", TICKS), ("b", TICKS[:14])):
        (tmp_path / name).write_bytes(content)
    done = run("compare", str(tmp_path / "a"), str(tmp_path / "b"))
    assert (done.exit_code, "tock" in done.stdout) == (1, True)


@pytest.mark.usefixtures("clock_installed")
def test_coverage_is_added_up_for_each_dialect(tmp_path):
    for name, content in (("a", TICKS), ("b", START)):
        (tmp_path / name).write_bytes(content)
    arguments = ["validate", "--coverage", str(tmp_path / "a"), str(tmp_path / "b")]
    coverage = json.loads(run(*arguments, "--format", "json").stdout)["coverage"]
    assert list(coverage) == ["copilot", "clock"]
    assert coverage["clock"]["rules"][0]["satisfied"] == 1
    assert "2 of 2 event types were seen" in run(*arguments).stdout


def test_validate_takes_a_dialect_by_name_or_finds_it(recordings):
    path = recordings / "hermes/0.19.0/too_many_turns.sse"
    assert validate(path).dialect == validate(path, "hermes").dialect == "hermes"
    assert validate(path) == validate(path, hermes.DIALECT)
    with pytest.raises(SettingsError, match='there is no dialect "herms"'):
        validate(path, "herms")
    with pytest.raises(SettingsError, match="no dialect knows most of the first 3 events, copilot knows 0; say which"):
        validate(UNKNOWN * 3)


@pytest.mark.parametrize(("name", "ok"), [("copilot", True), ("anthropic-messages", False)])
def test_a_stream_that_was_not_checked_at_all_is_not_ok(recordings, name, ok):
    report = validate(recordings / "cli-1.0.49/plain_completions_nostream.live.jsonl", name)
    assert report.ok is ok
    if not ok:
        (finding,) = [one for one in report.findings if one.severity == "error"]
        assert (finding.code, finding.message) == (
            "no-events",
            "none of the 25 events is of a type that anthropic-messages has, so nothing was checked",
        )
