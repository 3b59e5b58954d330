"""Comparing says what one stream lacks, or breaks, and no other, in three forms that nothing in a stream can steer."""

import json
import os
import pty
import re
import subprocess

import pytest
from session_events import Code, Column, Report, Severity, compare, validate
from session_events.cli.paths import short_names
from session_events.comparison import Row
from session_events.copilot import DIALECT
from session_events.findings import Finding
from test_cli import COMMAND, HOSTILE, controls, run

ISSUE = ("anthropic", "completions", "responses")
EVENTS = {"session.start": 1, "assistant.turn_start": 2, "assistant.turn_end": 2}


def finding(rule: str, code: Code = "unclosed", severity: Severity = "error") -> Finding:
    return Finding(rule=rule, code=code, severity=severity, message="")


def report(types=EVENTS, *findings, stream="live"):
    counts = {level: sum(f.severity == level for f in findings) for level in ("error", "warning", "info")}
    return Report(
        path=None,
        dialect="copilot",
        stream=stream,
        events=sum(types.values()),
        types=types,
        findings=list(findings),
        verdicts=[],
        counts=counts,
    )


def compared(*reports):
    return compare([Column(str(place), (one,)) for place, one in enumerate(reports)], DIALECT)


def differences(comparison):
    places = range(len(comparison.columns))
    return [(comparison.lacks(place), comparison.breaks(place)) for place in places]


def counts(rows):
    return {row.name: row.counts for row in rows}


def test_the_issue_is_answered_by_one_command(recordings):
    paths = [recordings / "cli-1.0.21" / f"repro1064_{name}.live.jsonl" for name in ISSUE]
    done = run("compare", *paths)
    assert done.exit_code == 1
    lines = [re.sub(" +", " ", line) for line in done.stdout.splitlines()]
    assert "events anthropic completions responses" in lines
    assert {"assistant.turn_start 0 3 3", "assistant.usage 3 3 3", "usage 3 0 0"} <= set(lines)
    verdict = [
        line.partition(": assistant")[0] for line in lines[lines.index("anthropic lacks what all others have:") :]
    ]
    assert verdict == [
        "anthropic lacks what all others have:",
        " assistant.turn_end",
        " assistant.turn_start",
        " session.usage_info",
        "anthropic breaks what no other breaks:",
        " usage",
        "completions lacks what all others have:",
        " assistant.reasoning",
        " assistant.reasoning_delta",
    ]


@pytest.mark.parametrize(
    ("kind", "lacking"), [("live", ["assistant.reasoning", "assistant.reasoning_delta"]), ("disk", [])]
)
def test_a_later_client_differs_in_reasoning_alone_which_never_reaches_a_log(recordings, kind, lacking):
    paths = [recordings / "cli-1.0.49" / f"repro1064_{name}.{kind}.jsonl" for name in ISSUE[:2]]
    done = run("compare", "--format", "json", *paths)
    shown = json.loads(done.stdout)
    assert [column["lacks"] for column in shown["columns"]] == [[], lacking]
    assert [column["breaks"] for column in shown["columns"]] == [[], []]
    assert (done.exit_code, shown["alike"]) == (int(bool(lacking)), not lacking)


def test_directories_are_added_up_whatever_their_depth(recordings, tmp_path):
    source = recordings / "cli-1.0.21"
    (tmp_path / "deep" / "deeper").mkdir(parents=True)
    for number, name in enumerate(ISSUE[1:]):
        content = (source / f"repro1064_{name}.live.jsonl").read_bytes()
        (tmp_path / "deep" / ("deeper" if number else "") / f"{name}.jsonl").write_bytes(content)
    (tmp_path / "deep" / "notes.txt").write_text("no stream")
    done = run("compare", "--format", "json", tmp_path / "deep", source / "repro1064_anthropic.live.jsonl")
    together, alone = json.loads(done.stdout)["columns"]
    assert (together["files"], together["events"], together["lacks"]) == (2, 95, [])
    assert alone["lacks"] == ["assistant.turn_end", "assistant.turn_start", "session.usage_info"]


def test_a_directory_of_server_sent_events_is_one_of_streams(recordings):
    done = run(
        "compare", "--format", "json", recordings / "hermes/0.19.0", recordings / "hermes/0.19.0/too_many_turns.sse"
    )
    assert json.loads(done.stdout)["columns"][0]["files"] == len(list((recordings / "hermes/0.19.0").glob("*.sse"))) > 1


def test_rows_come_from_the_rules_that_have_to_do_with_the_streams():
    comparison = compared(report(EVENTS | {"assistant.reasoning_delta": 9, "session.info": 1}), report())
    assert counts(comparison.tied) == {
        "assistant.turn_start": (2, 2),
        "assistant.turn_end": (2, 2),
        "assistant.reasoning": (0, 0),  # the whole that the deltas want
    }
    assert list(counts(comparison.types)) == sorted({*EVENTS, "assistant.reasoning_delta", "session.info"})
    started = compared(report({"tool.execution_start": 1}), report({"assistant.message": 1}))
    assert list(counts(started.tied)) == ["assistant.message", "tool.execution_start", "tool.execution_complete"]


@pytest.mark.parametrize(
    ("reports", "expected"),
    [
        ([report(), report()], [((), ()), ((), ())]),
        ([report({}), report({"a": 1})], [(("a",), ()), ((), ())]),
        ([report({"a": 1}), report({"a": 1}), report({})], [((), ()), ((), ()), (("a",), ())]),
        ([report({"a": 1}), report({}), report({})], [((), ())] * 3),
        ([report({}, finding("turn")), report({})], [((), ("turn",)), ((), ())]),
        ([report({}, finding("turn")), report({}, finding("turn")), report({})], [((), ())] * 3),
        ([report({}, finding("turn")), report({}, finding("turn"))], [((), ())] * 2),
        ([report({}, finding("turn", severity="warning")), report({})], [((), ())] * 2),
        ([report({}, finding("shape", "missing-field")), report({})], [((), ())] * 2),
        ([report({}, finding("shape", "unknown-event")), report({})], [((), ())] * 2),
        ([report({}, finding("framing", "not-json")), report({})], [((), ("framing",)), ((), ())]),
    ],
)
def test_a_difference_is_what_one_column_alone_lacks_or_breaks(reports, expected):
    comparison = compared(*reports)
    assert differences(comparison) == expected
    assert comparison.alike is not any(lacks or breaks for lacks, breaks in expected)


def test_drift_is_no_broken_rule_and_what_cannot_be_counted_is_no_difference():
    drifted = report({}, finding("shape", "missing-field"), finding("turn"), finding("turn"))
    assert Column("x", (drifted, drifted)).errors() == {"turn": 4}
    assert [(Row("x", seen).lacking, Row("x", seen).alone) for seen in ((0, None), (1, None), (0, 1), (0, 0))] == [
        (None, None),
        (None, None),
        (0, 1),
        (None, None),
    ]


def test_a_log_has_no_say_about_what_never_reaches_one_nor_a_live_stream_about_rules_for_logs():
    broken = report({"assistant.usage": 1}, finding("parent-chain"), stream="log")
    live, log = report({"assistant.usage": 1, "assistant.message_delta": 1}), report({}, stream="log")
    assert differences(compared(live, log)) == [((), ()), ((), ())]
    assert counts(compared(live, log).types) == {"assistant.message_delta": (1, None), "assistant.usage": (1, None)}
    assert differences(compared(live, live, broken))[2] == ((), ())
    assert differences(compared(live, log, broken))[2] == ((), ("parent-chain",))


def test_strict_makes_errors_of_warnings_but_never_of_drift(recordings, tmp_path):
    live = recordings / "cli-1.0.49" / "repro1064_anthropic.live.jsonl"
    drifted = tmp_path / "drifted.jsonl"
    drifted.write_bytes(live.read_bytes().replace(b"}\n", b',"novel":1}\n'))
    assert validate(drifted, DIALECT, strict=True).counts["error"] > 10
    assert run("compare", "--strict", live, drifted).exit_code == 0
    log = recordings / "cli-1.0.49" / "repro1064_anthropic.disk.jsonl"
    lines = log.read_bytes().splitlines(keepends=True)
    swapped = tmp_path / "swapped.jsonl"
    places = [n for n, line in enumerate(lines) if b'"system.message"' in line]
    lines[places[0]], lines[places[1]] = lines[places[1]], lines[places[0]]
    swapped.write_bytes(b"".join(lines))
    assert run("compare", log, swapped).exit_code == 0
    strict = run("compare", "--strict", log, swapped)
    assert (strict.exit_code, re.findall(r"^    ([\w-]+):", strict.stdout, re.MULTILINE)) == (1, ["parent-chain"])


def test_all_adds_every_event_type_and_unknown_ones_count(recordings, tmp_path):
    path = recordings / "cli-1.0.49" / "repro1064_anthropic.live.jsonl"
    novel = tmp_path / "novel.jsonl"
    event = json.loads(path.read_bytes().splitlines()[1]) | {"type": "who.knows", "id": "x"}
    novel.write_bytes(path.read_bytes() + json.dumps(event).encode())
    few, all_types = run("compare", path, novel), run("compare", "--all", path, novel)
    assert (few.exit_code, all_types.exit_code) == (1, 1)
    assert "\n    who.knows\n" in few.stdout
    assert not re.search(r"^(who\.knows|user\.message) +\d", few.stdout, re.MULTILINE)
    assert re.search(r"^who\.knows +0 +1$", all_types.stdout, re.MULTILINE)
    assert re.search(r"^user\.message +2 +2$", all_types.stdout, re.MULTILINE)


@pytest.mark.parametrize(
    ("paths", "names"),
    [
        (["default.jsonl", "byok-anthropic.jsonl", "byok-openai.jsonl"], ["default", "byok-anthropic", "byok-openai"]),
        (["x/run_a.live.jsonl", "x/run_b.live.jsonl"], ["a", "b"]),
        (["a/events.jsonl", "b/events.jsonl"], ["a", "b"]),
        (["cli-1.0.21", "cli-1.0.49/"], ["1.0.21", "1.0.49"]),
        (["a", "a-b"], ["a", "a-b"]),
        (["same", "./same"], ["#1", "#2"]),
        (["x" * 24, "y"], ["x" * 24, "y"]),
        (["x" * 25, "y"], ["#1", "#2"]),
        (["a\x1b", "b\u202e"], ["a\\x1b", "b\\u202e"]),
    ],
)
def test_columns_are_named_by_what_tells_them_apart(paths, names):
    assert short_names(paths) == names


@pytest.mark.parametrize("number", [2, 5, 40])
def test_tables_fit_into_100_columns(tmp_path, number):
    paths = [tmp_path / f"{'long-name' * (n % 2)}{n}.jsonl" for n in range(number)]
    for path in paths:
        path.write_text(json.dumps({"type": "t" * 300, "id": "x", "data": {}}) + "\n")
    shown = run("compare", "--all", *paths).stdout.split("\n\n")
    table = "\n".join(part for part in shown if part.startswith("events"))
    assert max(map(len, table.splitlines())) <= 100
    assert len(re.findall(r"\b1\b", table.replace("#1", ""))) >= number


@pytest.mark.parametrize("flags", [[], ["--all"], ["--format", "markdown"], ["--format", "markdown", "--all"]])
def test_hostile_names_steer_no_terminal_and_break_no_table(tmp_path, flags):
    hostile = HOSTILE + "|`**[x](//y)@someone www.example.com \\|"
    paths = [tmp_path / "\x1b[2J\n|`_x_`<b>\u202e.jsonl", tmp_path / os.fsdecode(b"\xff|.jsonl")]
    paths[0].write_text(json.dumps({"type": hostile, "id": hostile}, ensure_ascii=False), newline="")
    paths[1].write_text(json.dumps({"type": "a|b", "id": "x"}))
    done = run("compare", *flags, *paths, colour=True)
    assert (done.exit_code, done.stderr, controls(done.stdout)) == (1, "", set())
    if "markdown" in flags:
        bare = re.sub(r"`[\w.:/#@+=,-]+`|</?code>|&#\d+;", "", done.stdout)
        assert {len(re.findall(r"\|", line)) for line in bare.splitlines() if line.startswith("|")} == {4}
        assert not set("`<>@[*\\") & set(re.sub(r"\\.", "", bare))


def test_text_is_plain_when_piped_and_coloured_on_a_terminal(recordings):
    paths = [recordings / "cli-1.0.21" / f"repro1064_{name}.live.jsonl" for name in ISSUE]
    assert b"\x1b" not in subprocess.run([COMMAND, "compare", *paths], capture_output=True, check=False).stdout
    master, slave = pty.openpty()
    subprocess.run([COMMAND, "compare", *paths[1:]], stdout=slave, timeout=60, check=False)
    assert b"\x1b[31m" in os.read(master, 8192)
    os.close(slave)
    os.close(master)


def test_json_has_the_documented_form(recordings):
    paths = [recordings / "cli-1.0.21" / f"repro1064_{name}.live.jsonl" for name in ISSUE]
    shown = json.loads(run("compare", "--format", "json", *paths).stdout)
    assert list(shown) == ["columns", "events", "errors", "alike"]
    assert shown["columns"][0] == {
        "name": "anthropic",
        "path": str(paths[0]),
        "files": 1,
        "streams": ["live"],
        "events": 42,
        "omitted": 0,
        "lacks": ["assistant.turn_end", "assistant.turn_start", "session.usage_info"],
        "breaks": ["usage"],
    }
    assert shown["events"][0] == {"type": "assistant.turn_start", "counts": [0, 3, 3]}
    assert shown["errors"] == [{"rule": "usage", "counts": [3, 0, 0]}]


def test_what_cannot_be_compared_is_named_and_gives_exit_code_2(recordings, tmp_path):
    good = recordings / "cli-1.0.49" / "repro1064_anthropic.live.jsonl"
    (tmp_path / "empty").mkdir()
    (tmp_path / "dangling").mkdir()
    (tmp_path / "dangling" / "gone.jsonl").symlink_to(tmp_path / "nowhere")
    reasons = {
        "missing": "missing: cannot be read: No such file or directory",
        "empty": "empty: there is no *.jsonl or *.sse file in this directory",
        "dangling": "dangling/gone.jsonl: cannot be read: No such file or directory",
    }
    for name, reason in reasons.items():
        done = run("compare", good, tmp_path / name)
        assert (done.exit_code, done.stdout, done.stderr) == (2, "", f"{tmp_path}/{reason}\n")
    alone = run("compare", good)
    assert (alone.exit_code, alone.stdout) == (2, "")
    assert "give two files or directories" in alone.stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every directory, whatever its mode")
def test_a_directory_that_cannot_be_listed_is_named(recordings, tmp_path):
    (tmp_path / "closed").mkdir(mode=0)
    done = run("compare", recordings, tmp_path)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr == f"{tmp_path / 'closed'}: cannot be read: Permission denied\n"


def test_an_empty_stream_lacks_everything_and_is_damaged(recordings, tmp_path):
    good = recordings / "cli-1.0.49" / "repro1064_anthropic.live.jsonl"
    (tmp_path / "empty.jsonl").touch()
    done = run("compare", "--stream", "live", good, tmp_path / "empty.jsonl")
    assert done.exit_code == 1
    assert "… and 6 more; --all prints them" in done.stdout
    assert "framing: A stream holds events, and its bytes are not damaged." in done.stdout


def test_findings_that_were_not_kept_are_admitted():
    kept = [finding("turn")]
    many = report(EVENTS, *kept)
    many.counts["error"] = 12
    assert Column("x", (many, report())).omitted == 11
