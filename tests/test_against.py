"""Streams of other versions: their own schema with our rules, and a word about drift when it is not asked for."""

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from session_events import cache, validate
from session_events.cli import main
from session_events.cli.against import load_against
from session_events.copilot import DIALECT

#: A rule is left out for the event it lacks; another does without one; a third lacks a field.
GONE = {"mcp.headers_refresh_required", "assistant.turn_retry"}
RECORDED = "cli-1.0.49/subagent_anthropic.live.jsonl"


def older() -> dict[str, Any]:
    """A schema such as an older version would have, with inline events."""
    schema = deepcopy(DIALECT.schema)
    definitions = schema["definitions"]
    del schema["x-stream"], schema["x-dialect"], definitions["HookEndData"]["properties"]["hookInvocationId"]
    definitions["HookEndData"]["required"].remove("hookInvocationId")
    members = [definitions[member["$ref"].rpartition("/")[2]] for member in definitions["SessionEvent"]["anyOf"]]
    kept = [member for member in members if member["properties"]["type"]["const"] not in GONE]
    definitions["SessionEvent"]["anyOf"] = kept
    return schema


@pytest.fixture(scope="module")
def cached(tmp_path_factory) -> Path:
    """A cache that has the schema of version 1.0.49, as if it had been downloaded."""
    folder = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(folder))
        assert cache.keep("npm", "@github%2Fcopilot@1.0.49", {"schema.json": json.dumps(older())})
    return folder


@pytest.fixture(autouse=True)
def own_cache(cached, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(cached))


def run(*arguments: object, stdin: bytes | None = None) -> Any:
    command = ["validate", "--no-config", *(str(argument) for argument in arguments)]
    return CliRunner().invoke(main, command, input=stdin)


def test_the_rules_that_fit_are_checked_and_the_others_are_said(recordings):
    dialect = load_against("1.0.49", DIALECT)
    assert dialect.schema_version == "1.0.49"
    assert set(dialect.unchecked) == {"headers-refresh", "hook"}
    assert "mcp.headers_refresh_required" in dialect.unchecked["headers-refresh"]
    assert "hookInvocationId" in dialect.unchecked["hook"]
    assert [rule.id for rule in dialect.rules] == [r.id for r in DIALECT.rules if r.id not in dialect.unchecked]
    ours, theirs = (validate(recordings / RECORDED, other) for other in (DIALECT, dialect))
    broken = [[(f.rule, f.code, f.line) for f in report.findings if f.rule != "shape"] for report in (ours, theirs)]
    assert broken[0] == broken[1] != []


def test_the_versions_schema_decides_on_shapes():
    retry = {"id": "x" * 36, "timestamp": "2026-01-01T00:00:00Z", "parentId": None, "ephemeral": True}
    line = json.dumps({**retry, "type": "assistant.turn_retry", "data": {"turnId": "0"}}).encode()
    codes = {
        dialect.schema_version: [finding.code for finding in dialect.explain(line)]
        for dialect in (DIALECT, load_against("1.0.49", DIALECT))
    }
    assert codes == {"1.0.85": [], "1.0.49": ["unknown-event"]}


@pytest.mark.parametrize("against", ["1.0.49", "auto", "FILE"])
@pytest.mark.parametrize("standard_input", [False, True])
def test_a_stream_is_checked_against_the_schema_of_its_version(recordings, tmp_path, against, standard_input):
    file = tmp_path / "older.json"
    file.write_text(json.dumps(older()))
    path = recordings / RECORDED
    stdin = path.read_bytes() if standard_input else None
    spec = str(file) if against == "FILE" else against
    done = run("--against", spec, "--format", "json", "-" if standard_input else path, stdin=stdin)
    (checked,) = json.loads(done.stdout)["files"]
    assert (done.exit_code, checked["version"], checked["dialect"]) == (1, "1.0.49", "copilot")
    assert checked["schema_version"] == (str(file) if against == "FILE" else "1.0.49")
    assert set(checked["unchecked"]) == {"headers-refresh", "hook"}
    assert checked["events"] == len(path.read_bytes().splitlines())


def test_the_text_says_which_rules_could_not_be_checked(recordings):
    done = run("--against", "auto", recordings / RECORDED)
    (line,) = [line for line in done.stdout.splitlines() if "could not be checked" in line]
    assert line.startswith("schema 1.0.49: 2 rules name what it has not, and could not be checked")
    assert line.endswith(": headers-refresh, hook")
    assert "written by" not in done.stdout


def test_rules_that_cannot_be_checked_may_be_named(recordings):
    assert run("--against", "1.0.49", "--ignore", "hook", recordings / RECORDED).exit_code == 1
    assert run("--against", "1.0.49", "--ignore", "hooks", recordings / RECORDED).exit_code == 2


def test_our_own_version_is_our_own_dialect(recordings):
    path = recordings / RECORDED
    assert run("--against", "1.0.85", path).stdout == run(path).stdout


@pytest.mark.parametrize("recorded", ["cli-1.0.102/reasoning_anthropic.live.jsonl", RECORDED])
def test_drift_is_told_to_be_that_of_versions(recordings, recorded):
    """Once for each file, and only where the versions differ and there is drift."""
    path = recordings / recorded
    report = validate(path, DIALECT)
    assert (report.version, report.schema_version, report.drift_of_versions) == (
        recorded[4:].split("/")[0],
        "1.0.85",
        True,
    )
    text = run(path).stdout
    assert text.count(f"written by {report.version}, checked against the schema of 1.0.85") == 1
    (file,) = json.loads(run("--format", "json", path).stdout)["files"]
    assert (file["version"], file["schema_version"], file["drift_of_versions"]) == (report.version, "1.0.85", True)


@pytest.mark.parametrize("change", ["no drift", "same version"])
def test_without_drift_or_another_version_nothing_is_said(recordings, change, tmp_path):
    lines = (recordings / RECORDED).read_text().splitlines()
    if change == "no drift":
        lines = [line for line in lines if not DIALECT.explain(line)]
    stream = tmp_path / "events.jsonl"
    stream.write_text("\n".join(lines).replace("1.0.49", "1.0.49" if change == "no drift" else "1.0.85") + "\n")
    assert "written by" not in run(stream).stdout
    assert json.loads(run("--format", "json", stream).stdout)["files"][0]["drift_of_versions"] is False


@pytest.mark.parametrize(
    ("stated", "words"),
    [
        ("1.0.102", "no npm package is known"),
        ("/etc/passwd", "no npm package is known"),
        ("git:HEAD", "no npm package is known"),
        ("npm:other@1.0.0", "no npm package is known"),
        ("\x1b[31m", '"\\u001b[31m"'),
        (None, "states no version"),
    ],
)
@pytest.mark.parametrize("standard_input", [False, True])
def test_a_stream_names_nothing_but_released_versions(recordings, tmp_path, stated, words, standard_input):
    lines = (recordings / RECORDED).read_text().splitlines()
    start = json.loads(lines[0])
    start["data"]["copilotVersion"] = stated
    stream = tmp_path / "events.jsonl"
    stream.write_text("\n".join([json.dumps(start), *lines[1:]]) + "\n")
    stdin = stream.read_bytes() if standard_input else None
    done = run("--against", "auto", "-" if standard_input else stream, recordings / RECORDED, stdin=stdin)
    assert (done.exit_code, words in done.stderr) == (2, True), done.output
    assert "90 events" in done.stdout


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--against", "no-such-thing"), "no-such-thing: does not exist"),
        (("--against", "1.0.49", "--schema", "FILE"), "exclude each other"),
        (("--schema", "no-such-file"), "no-such-file"),
        (("--schema", "FILE"), "must be an `anyOf`"),
        (("--against", "FILE"), "must be an `anyOf`"),
    ],
)
def test_a_call_that_makes_no_sense_says_why(recordings, tmp_path, options, words):
    file = tmp_path / "no-events.json"
    file.write_text("{}")
    done = run(*(str(file) if option == "FILE" else option for option in options), recordings / RECORDED)
    assert (done.exit_code, words in done.stderr) == (2, True), done.output
