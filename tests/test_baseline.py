"""A baseline silences what was known when it was written, shows what is new, and says what is gone."""

import json
import os
import shutil

import pytest
from click.testing import CliRunner
from session_events import Kind, SettingsError, read_baseline, validate, write_baseline
from session_events.cli import main
from session_events.copilot import DIALECT
from session_events.report import MAX_FINDINGS

SUBAGENT = "cli-1.0.49/subagent_anthropic.live.jsonl"
PARALLEL = "cli-1.0.49/subagent_parallel_anthropic.live.jsonl"
HEALTHY = "cli-1.0.49/plain_completions_nostream.live.jsonl"

#: What is known of `SUBAGENT`, as it is written.
LINES = [
    '{"rule": "message", "code": "unclosed", "event_type": "assistant.message_start", "count": 1}',
    '{"rule": "reasoning", "code": "unclosed", "event_type": "assistant.reasoning_delta", "count": 1}',
    '{"rule": "shape", "code": "unknown-field", "event_type": "assistant.usage", "path": "$.data.ttftMs", "count": 1}',
    '{"rule": "usage", "code": "outside", "event_type": "assistant.usage", "count": 2}',
]


@pytest.fixture
def folder(tmp_path, monkeypatch, recordings):
    """The current folder; it holds copies of the recordings."""
    for name in (SUBAGENT, PARALLEL, HEALTHY):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(recordings / name, tmp_path / name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments, stdin=b""):
    result = CliRunner().invoke(main, ["validate", "--no-config", *map(os.fspath, arguments)], input=stdin)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def as_json(*arguments):
    result = run("--format", "json", *arguments)
    return json.loads(result.stdout), result.exit_code


def test_a_baseline_is_sorted_and_has_a_line_for_each_kind(folder):
    result = run("--write-baseline", "known.json", PARALLEL, SUBAGENT, HEALTHY)
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "known.json: 12 findings in 2 files written as known\n"
    text = (folder / "known.json").read_text()
    block = "".join(f"\n      {line}," for line in LINES).removesuffix(",")
    assert text.startswith(f'{{\n  "session-events-baseline": 1,\n  "files": {{\n    "{SUBAGENT}": [{block}\n    ],\n')
    assert text.endswith("\n    ]\n  }\n}\n")
    assert list(json.loads(text)["files"]) == [SUBAGENT, PARALLEL]
    assert [path.name for path in folder.iterdir()].count(".known.json.new") == 0


def test_the_same_findings_give_the_same_bytes_from_anywhere_in_any_order_and_recorded_anew(folder, monkeypatch):
    run("--write-baseline", "known.json", SUBAGENT, PARALLEL)
    first = (folder / "known.json").read_bytes()
    recorded = (folder / SUBAGENT).read_text().replace("toolu_71bbf", "toolu_other")
    (folder / SUBAGENT).write_text(recorded.replace("889625b0-", "00000000-").replace("\n", "\n\n"))
    (folder / "link").symlink_to(folder)
    monkeypatch.chdir(folder / "cli-1.0.49")
    run("--write-baseline", "../known.json", folder / "link" / PARALLEL, "../" + SUBAGENT)
    assert (folder / "known.json").read_bytes() == first


@pytest.mark.usefixtures("folder")
def test_known_findings_are_silenced_and_counted():
    assert run(SUBAGENT).exit_code == 1
    run("--write-baseline", "known.json", SUBAGENT, PARALLEL)
    result = run("--baseline", "known.json", SUBAGENT, PARALLEL, HEALTHY)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines() == [
        f"{SUBAGENT}: 90 events, live: ok, 5 known findings",
        f"{PARALLEL}: 123 events, live: ok, 7 known findings",
        f"{HEALTHY}: 25 events, live: ok",
    ]


def test_what_is_beyond_the_known_number_is_shown(folder):
    run("--write-baseline", "known.json", SUBAGENT)
    lines = (folder / SUBAGENT).read_text().splitlines(keepends=True)
    again = json.dumps(json.loads(lines[71]) | {"id": "00000000-0000-4000-8000-000000000000"})
    (folder / SUBAGENT).write_text("".join([*lines[:72], f"{again}\n", *lines[72:]]))
    result = run("--baseline", "known.json", SUBAGENT)
    assert result.exit_code == 1
    assert result.stdout.startswith(f"{SUBAGENT}:73: error[usage/outside] ")
    assert result.stdout.endswith(f"{SUBAGENT}: 91 events, live: 1 error, 5 known findings\n")


def test_drift_that_is_known_is_known_however_often_it_occurs(folder):
    drifted = (folder / SUBAGENT).read_text()
    before, field, after = drifted.partition('"ttftMs"')
    (folder / SUBAGENT).write_text(before + field + after.replace('"ttftMs"', '"timeToFirstTokenMs"'))
    run("--write-baseline", "known.json", "--select", "unknown-field", SUBAGENT)
    (folder / SUBAGENT).write_text(drifted)
    strict = ["--strict", "--select", "unknown-field"]
    assert as_json(*strict, SUBAGENT)[0]["files"][0]["findings"][0]["count"] > 1
    report, code = as_json(*strict, "--baseline", "known.json", SUBAGENT)
    assert (code, report["files"][0]["findings"], report["summary"]["silenced"]) == (0, [], 1)
    report, _ = as_json("--baseline", "known.json", SUBAGENT)
    assert [finding["count"] for finding in report["files"][0]["findings"]] == [1, 1, 1, 1]


def test_json_says_what_was_silenced_and_what_is_gone(folder):
    run("--write-baseline", "known.json", SUBAGENT)
    lines = (folder / SUBAGENT).read_bytes().splitlines(keepends=True)
    (folder / SUBAGENT).write_bytes(b"".join(lines[:71] + lines[72:]))
    report, code = as_json("--baseline", "known.json", SUBAGENT, HEALTHY)
    file, healthy = report["files"]
    usage = {"rule": "usage", "code": "outside", "event_type": "assistant.usage", "path": None, "count": 1}
    assert (code, file["ok"], file["findings"], file["gone"]) == (0, True, [], [usage])
    assert len(file["silenced"]) == report["summary"]["silenced"] == 4
    assert usage in file["silenced"]
    assert healthy["silenced"] == healthy["gone"] == []


def test_what_does_not_occur_any_more_is_mentioned(folder):
    run("--write-baseline", "known.json", SUBAGENT, PARALLEL)
    shutil.copy(folder / HEALTHY, folder / SUBAGENT)
    (folder / PARALLEL).unlink()
    result = run("--baseline", "known.json", SUBAGENT)
    assert (result.exit_code, result.stdout.splitlines()) == (
        0,
        [
            f"{SUBAGENT}: 25 events, live: ok",
            f"{SUBAGENT}: 5 known findings did not occur again: message/unclosed of assistant.message_start, "
            "reasoning/unclosed of assistant.reasoning_delta, shape/unknown-field of assistant.usage $.data.ttftMs, "
            "usage/outside of assistant.usage (2 times)",
            f"known.json: 7 known findings of {PARALLEL}, which does not exist",
        ],
    )


@pytest.mark.usefixtures("folder")
def test_what_the_policy_hides_is_not_said_to_be_gone():
    run("--write-baseline", "known.json", SUBAGENT)
    result = run("--baseline", "known.json", "--ignore", "shape", "--ignore", "unclosed", SUBAGENT)
    assert result.stdout == f"{SUBAGENT}: 90 events, live: ok, 2 known findings\n"


@pytest.mark.usefixtures("folder")
def test_only_what_is_seen_becomes_known():
    run("--write-baseline", "known.json", "--select", "usage", SUBAGENT)
    assert dict(read_baseline("known.json").known(SUBAGENT)) == {Kind("usage", "outside", "assistant.usage"): 2}


def test_a_baseline_can_be_written_anew_over_one_that_is_in_use_or_damaged(folder):
    (folder / "known.json").write_text('<<<<<<< mine\n{"session-events-baseline": ')
    (folder / "session-events.toml").write_text('baseline = "known.json"')
    arguments = ["validate", "--write-baseline", "known.json", SUBAGENT]
    for _ in range(2):
        assert CliRunner().invoke(main, arguments).exit_code == 0
        assert sum(read_baseline("known.json").known(SUBAGENT).values()) == 5


def test_a_log_is_never_replaced_by_a_baseline(folder):
    """As it would be by `--write-baseline *.jsonl`, which takes the first log for the name."""
    before = (folder / SUBAGENT).read_bytes()
    result = run("--write-baseline", SUBAGENT, PARALLEL)
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"{SUBAGENT}: exists and is no baseline, so it is not replaced" in result.stderr
    with pytest.raises(SettingsError, match="is no baseline"):
        write_baseline(SUBAGENT, [])
    assert (folder / SUBAGENT).read_bytes() == before


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="there is no device that never ends")
@pytest.mark.usefixtures("folder")
def test_a_baseline_without_end_is_none():
    result = run("--baseline", "/dev/zero", HEALTHY)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "/dev/zero: has more than 64 MiB" in result.stderr


def test_nothing_is_written_when_a_file_cannot_be_read(folder):
    old = '{"session-events-baseline": 0}'
    (folder / "known.json").write_text(old)
    result = run("--write-baseline", "known.json", SUBAGENT, "missing")
    assert (result.exit_code, (folder / "known.json").read_text()) == (2, old)
    assert "known.json: not written, since some files could not be read" in result.stderr


@pytest.mark.usefixtures("folder")
def test_a_baseline_that_cannot_be_written_is_named():
    result = run("--write-baseline", "no/known.json", SUBAGENT)
    assert result.exit_code == 2
    assert "No such file or directory" in result.stderr


def test_standard_input_and_names_that_are_no_text_have_their_place(folder):
    odd = os.fsdecode(b"\xff\x1b.jsonl")
    content = (folder / SUBAGENT).read_bytes()
    (folder / odd).write_bytes(content)
    assert run("--write-baseline", "known.json", odd, "-", stdin=content).exit_code == 0
    result = run("--baseline", "known.json", odd, "-", stdin=content)
    assert result.exit_code == 0
    assert result.stdout.count("ok, 5 known findings") == 2


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("", "damaged, no baseline can be read from it: Input data was truncated"),
        ("\x1b[2J", "damaged, no baseline can be read from it: JSON is malformed"),
        ("[" * 100_000, "damaged, no baseline can be read from it: "),
        ("[]", "not a baseline: it is no JSON object with the field `session-events-baseline`"),
        ('{"files": {}}', "not a baseline: it is no JSON object with the field `session-events-baseline`"),
        ('{"session-events-baseline": 2, "entries": {}}', "a baseline of another version than 1"),
        ('{"session-events-baseline": 1}', "a damaged baseline: Object missing required field `files`"),
        ('{"session-events-baseline": 1, "files": [], "x": 1}', "a damaged baseline: "),
        (("0", "-1"), "a damaged baseline: Expected `int` >= 1 - at `$.files[...][0].count`"),
        (("0", '"1"'), "a damaged baseline: Expected `int`, got `str` - at `$.files[...][0].count`"),
        (("0", '1, "ids": []'), "a damaged baseline: Object contains unknown field `ids` - at `$.files[...][0]`"),
        (("0}", "1}, " + LINES[0]), f"a damaged baseline: {SUBAGENT} has two entries of one kind"),
    ],
)
def test_a_damaged_or_foreign_baseline_is_an_error_that_says_so(folder, content, problem):
    if isinstance(content, tuple):
        entry = LINES[0].replace('"count": 1', '"count": 0').replace(*content)
        content = f'{{"session-events-baseline": 1, "files": {{"{SUBAGENT}": [{entry}]}}}}'
    (folder / "known.json").write_text(content)
    result = run("--baseline", "known.json", SUBAGENT)
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"Error: known.json: {problem}" in result.stderr
    assert result.stderr.replace("\n", "").isprintable()


@pytest.mark.usefixtures("folder")
def test_two_baselines_in_one_call_are_an_error():
    result = run("--baseline", "known.json", "--write-baseline", "known.json", SUBAGENT)
    assert result.exit_code == 2
    assert "--baseline and --write-baseline exclude each other" in result.stderr


def test_more_findings_than_a_report_keeps_are_known_too(tmp_path, recordings):
    lines = (recordings / SUBAGENT).read_bytes().splitlines(keepends=True)
    usage = json.loads(lines[53])
    del usage["data"]["ttftMs"]  # drift, which is slow to explain ten thousand times
    content = b"".join(lines[:54]) + (json.dumps(usage).encode() + b"\n") * (MAX_FINDINGS + 5)
    before = validate([content], DIALECT)
    assert before.omitted > 0
    baseline = write_baseline(tmp_path / "known.json", [before])
    after = validate([content], DIALECT, known=read_baseline(tmp_path / "known.json").known(None))
    assert (after.ok, after.findings, after.omitted) == (True, [], 0)
    assert after.silenced == dict(baseline.known(None))


def test_places_in_a_list_are_not_told_apart(recordings):
    events = [json.loads(line) for line in (recordings / HEALTHY).read_bytes().splitlines()]
    (message,) = [event for event in events if event["type"] == "assistant.message"][:1]
    requests = [{"toolCallId": "a", "name": "b", "novel": 1}] * 2
    message["data"]["toolRequests"] = requests
    report = validate(["\n".join(map(json.dumps, events)).encode()], DIALECT)
    kinds = {kind: count for kind, count in report.kinds.items() if kind.path and "novel" in kind.path}
    assert [(kind.path, count) for kind, count in kinds.items()] == [("$.data.toolRequests[*].novel", 2)]


def test_a_baseline_is_read_as_it_was_written(tmp_path, recordings):
    written = write_baseline(tmp_path / "known.json", [validate(recordings / SUBAGENT, DIALECT)])
    assert read_baseline(tmp_path / "known.json") == written
    with pytest.raises(SettingsError, match="the baseline cannot be read: Is a directory"):
        read_baseline(tmp_path)
