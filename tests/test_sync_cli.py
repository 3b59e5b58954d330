"""`session-events sync`: what it takes, says and writes, and that it writes all or nothing."""

import io
import json
import os
import re
import tarfile
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from session_events.cli import main
from session_events.codegen.sync import synchronise
from session_events.codegen.tree import walk
from upstream_edits import KEPT, OURS, only

NEWER = synchronise(OURS, only(OURS, KEPT), "1.0.85").schema
OLDER = synchronise(NEWER, only(NEWER, tuple(event for event in KEPT if event != "hook.end")), "1.0.60").schema


def encoded(schema: Any) -> bytes:
    return (json.dumps(schema, indent=2, ensure_ascii=False) + "\n").encode()


def upstream(schema: Any) -> bytes:
    """The schema as upstream ships it: without our words, rules and version."""
    theirs = {"$ref": schema["$ref"], "definitions": json.loads(json.dumps(schema["definitions"]))}
    for _, node in walk(theirs):
        node.pop("description", None)
    return json.dumps(theirs).encode()


def renamed(schema: Any, old: str, new: str) -> Any:
    return json.loads(re.sub(rf'"{re.escape(old)}"', json.dumps(new), json.dumps(schema)))


FINISHED = renamed(NEWER, "hook.end", "hook.finished")


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    path = tmp_path / "schema" / "session-events.schema.json"
    path.parent.mkdir()
    path.write_bytes(encoded(NEWER))
    return path


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    path = tmp_path / "upstream.json"
    path.write_bytes(upstream(NEWER))
    return path


def sync(source: object, ours: Path, *options: str) -> Result:
    return CliRunner().invoke(main, ["sync", str(source), "--schema", str(ours), *options], catch_exceptions=False)


def read(path: Path) -> Any:
    return json.loads(path.read_bytes())


def test_the_same_structure_changes_nothing_and_needs_no_version(ours, theirs):
    for options in ([], ["--check"]):
        done = sync(theirs, ours, *options)
        assert (done.exit_code, ours.read_bytes()) == (0, encoded(NEWER))
        assert "has the structure of" in done.stdout


def test_a_newer_schema_is_written_once_and_keeps_words_and_rules(ours, theirs):
    ours.write_bytes(encoded(OLDER))
    first = sync(theirs, ours, "--version", "1.0.85")
    assert first.exit_code == 0
    assert "New event types (1):\n    hook.end\n" in first.stdout
    assert "Definitions and fields without a description (17):\n    hook.end: 13\n    HookEndError: 4\n" in first.stdout
    assert "bracket hook: open hook.start, close hook.end (all have data.hookInvocationId, required" in first.stdout
    written = ours.read_bytes()
    assert read(ours)["x-dialect"]["version"] == "1.0.85"
    assert upstream(read(ours)) == upstream(NEWER)
    assert read(ours)["x-stream"] == OLDER["x-stream"]
    second = sync(theirs, ours, "--version", "1.0.85")
    assert (second.exit_code, ours.read_bytes()) == (0, written)
    assert "has the structure of" in second.stdout


def test_check_only_reports_and_fails_if_the_schema_would_change(ours, theirs):
    ours.write_bytes(encoded(OLDER))
    done = sync(theirs, ours, "--check")
    assert (done.exit_code, ours.read_bytes()) == (1, encoded(OLDER))
    assert "would change" in done.stdout


def test_what_would_be_lost_is_told_and_refused_until_it_is_let_go(ours, theirs):
    theirs.write_bytes(upstream(OLDER))
    refused = sync(theirs, ours, "--version", "1.0.60")
    assert (refused.exit_code, ours.read_bytes()) == (1, encoded(NEWER))
    assert "Descriptions that no longer have a place (17):\n    hook.end: 13\n    HookEndError: 4\n" in refused.stdout
    assert "hook cannot stand: close: hook.end has gone\n" in refused.stdout
    dropped = sync(theirs, ours, "--version", "1.0.60", "--drop-lost")
    assert (dropped.exit_code, ours.read_bytes()) == (0, encoded(OLDER))
    assert dropped.stdout.split("\n", 1)[1].startswith("Event types that have gone (1):\n    hook.end\n")


def test_what_was_renamed_is_suggested_and_then_kept(ours, theirs):
    theirs.write_bytes(upstream(FINISHED))
    refused = sync(theirs, ours, "--version", "2")
    assert "hook.end; likely --rename hook.end=hook.finished" in refused.stdout
    assert "hook cannot stand: close: hook.end has gone; likely it is hook.finished now" in refused.stdout
    done = sync(theirs, ours, "--version", "2", "--rename", "hook.end=hook.finished")
    assert done.exit_code == 0
    rules = {rule["id"]: rule for rule in read(ours)["x-stream"]["rules"]}
    assert rules["hook"]["close"] == ["hook.finished"]
    assert "Words that name an event that has gone" in done.stdout
    assert "    HookStartEvent\n" in done.stdout
    assert "without a description" not in done.stdout


def test_a_rule_that_was_mended_before_is_not_lost(ours, theirs):
    theirs.write_bytes(upstream(FINISHED))
    mended = read(ours)
    mended["x-stream"] = renamed(mended["x-stream"], "hook.end", "hook.finished")
    mended["x-stream"] = json.loads(json.dumps(mended["x-stream"]).replace("HookEndData", "HookFinishedData"))
    ours.write_bytes(encoded(mended))
    done = sync(theirs, ours, "--version", "2", "--drop-lost")
    assert done.exit_code == 0
    assert read(ours)["x-stream"] == mended["x-stream"]


def test_the_report_is_json_too(ours, theirs):
    theirs.write_bytes(upstream(FINISHED))
    done = sync(theirs, ours, "--check", "--format", "json")
    report = json.loads(done.stdout)
    assert done.exit_code == 1
    assert (report["changes"], report["written"]) == (True, False)
    assert report["events"] == {"new": ["hook.finished"], "gone": ["hook.end"]}
    assert report["likely"]["hook.end"] == "hook.finished"
    close = {"rule": "hook", "role": "close", "event": "hook.end", "field": None, "is_key": False}
    assert close in report["rules"]["lost"]
    assert report["rules"]["dropped"] == ["hook"]
    lost = {one["place"]: one["description"] for one in report["descriptions"]["lost"]}
    assert lost["HookEndData"] == NEWER["definitions"]["HookEndData"]["description"]


def test_all_lists_what_the_short_text_counts(ours, theirs):
    theirs.write_bytes(upstream(only({**NEWER}, KEPT[:3]) | {"$ref": NEWER["$ref"]}))
    short, long = (sync(theirs, ours, "--check", *options).stdout for options in ([], ["--all"]))
    assert "more (--all)" in short
    assert "more (--all)" not in long
    assert len(long.splitlines()) > len(short.splitlines())


def installed(folder: Path, version: str) -> None:
    (folder / "schemas").mkdir(parents=True)
    (folder / "schemas/session-events.schema.json").write_bytes(upstream(NEWER))
    manifest = {"name": f"@github/{folder.name}", "version": version}
    (folder / "package.json").write_text(json.dumps(manifest))


def tarred(folder: Path) -> Path:
    path = folder.parent / "package.tgz"
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w:gz") as archive:
        archive.add(folder, "package")
    path.write_bytes(content.getvalue())
    return path


@pytest.mark.parametrize(
    ("make", "version"),
    [
        (lambda modules: modules, "1.0.69"),
        (lambda modules: modules / "@github/copilot-linux-x64", "1.0.69"),
        (lambda modules: tarred(modules / "@github/copilot-linux-x64"), "1.0.69"),
        (lambda modules: tarred(modules / "@github/copilot"), "1.0.49"),
    ],
)
def test_a_package_tells_its_version(make, version, ours, tmp_path):
    modules = tmp_path / "node_modules"
    for name, number in {"copilot": "1.0.49", "copilot-linux-x64": "1.0.69"}.items():
        installed(modules / "@github" / name, number)
    done = sync(make(modules), ours)
    assert (done.exit_code, read(ours)["x-dialect"]["version"]) == (0, version)


INLINE = {"definitions": {"SessionEvent": {"anyOf": [{"type": "object", "properties": {"type": {"const": "a"}}}]}}}


@pytest.mark.parametrize(
    ("content", "options", "words"),
    [
        (upstream(OLDER), [], "say it with --version"),
        (b"{", ["--version", "1"], "cannot be read as JSON"),
        (b"{}", ["--version", "1"], "not a JSON Schema with definitions"),
        (b'{"definitions": {}}', ["--version", "1"], "no definition named SessionEvent"),
        (json.dumps(INLINE).encode(), ["--version", "1"], "since 1.0.49"),
        (b'{"definitions": {"a": ' + b'{"items": ' * 5000 + b"{}" + b"}" * 5002, ["--version", "1"], "nested|JSON"),
        (b"\x1f\x8b", ["--version", "1"], "npm tarball"),
        (b'{"\x1b[31m"', ["--version", "1"], "cannot be read"),
        (upstream(NEWER), ["--version", ""], "plain text"),
        (upstream(NEWER), ["--version", "a\x1b"], "plain text"),
        (upstream(NEWER), ["--rename", "hook.end"], "OLD=NEW"),
        (upstream(NEWER), ["--rename", "no.event=hook.finished"], "has no event"),
        (upstream(renamed(NEWER, "agentId", "agent")), ["--version", "1", "--drop-lost"], "x-stream/envelope/agent"),
    ],
)
def test_what_cannot_be_taken_over_is_refused_and_nothing_is_written(content, options, words, ours, theirs):
    theirs.write_bytes(content)
    before = sorted(ours.parent.iterdir())
    done = sync(theirs, ours, *options)
    assert done.exit_code == 2
    assert re.search(words, done.stderr)
    assert "\x1b" not in done.stderr
    assert (ours.read_bytes(), sorted(ours.parent.iterdir())) == (encoded(NEWER), before)


def test_our_own_schema_must_be_one(ours, theirs):
    ours.write_bytes(b'{"definitions": {}}')
    done = sync(theirs, ours, "--version", "1")
    assert (done.exit_code, ours.read_bytes()) == (2, b'{"definitions": {}}')
    assert str(ours) in done.stderr


def test_an_interrupted_run_leaves_the_old_schema(ours, theirs, monkeypatch):
    ours.write_bytes(encoded(OLDER))

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", interrupted)
    monkeypatch.setattr(Path, "replace", interrupted)
    done = sync(theirs, ours, "--version", "1.0.85")
    assert done.exit_code != 0
    assert ours.read_bytes() == encoded(OLDER)
    assert [path.name for path in ours.parent.iterdir()] == [ours.name]


@pytest.mark.registry
def test_a_version_that_is_published_is_fetched_and_taken_over(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    ours = tmp_path / "session-events.schema.json"
    ours.write_bytes(encoded(OURS))
    done = sync("1.0.85", ours)
    if "cannot be reached" in done.output:
        pytest.skip(f"no npm registry: {done.output}")
    assert (done.exit_code, ours.read_bytes()) == (0, encoded(OURS))
    assert "has the structure of @github/copilot-sdk-linux-x64@1.0.14 already" in done.stdout
