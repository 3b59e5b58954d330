"""The configuration file is found, understood, outdone by flags, and named when it makes no sense."""

import json
import os
import shlex

import pytest
from click.testing import CliRunner
from session_events import SettingsError
from session_events.cli import main
from session_events.cli.config import find_config, read_config
from session_events.copilot import DIALECT
from session_events.policy import problem_with

SUBAGENT = "cli-1.0.49/subagent_anthropic.live.jsonl"

#: What is found in the recording without any configuration, by rule.
FOUND = {"shape": "info", "reasoning": "error", "message": "error", "usage": "error"}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The current folder, two levels deep in a tree without configuration files."""
    inner = tmp_path / "project" / "inner"
    inner.mkdir(parents=True)
    monkeypatch.chdir(inner)
    return inner


def run(*arguments):
    return CliRunner().invoke(main, ["validate", *map(os.fspath, arguments)])


def severities(*arguments):
    """Runs the command; returns the severity of what it shows, by rule."""
    result = run("--format", "json", *arguments)
    assert result.exit_code in (0, 1), result.output
    found = {finding["rule"]: finding["severity"] for finding in json.loads(result.stdout)["files"][0]["findings"]}
    assert result.exit_code == ("error" in found.values())
    return found


@pytest.mark.parametrize("name", ["session-events.toml", "pyproject.toml"])
@pytest.mark.parametrize("level", [0, 1, 2])
def test_the_file_of_the_folder_or_of_its_nearest_parent_holds(folder, recordings, name, level):
    place = [folder, *folder.parents][level]
    table = "[tool.session-events]\n" if name == "pyproject.toml" else ""
    (place / name).write_text(
        f'{table}ignore = ["message"]\nseverity = {{ usage = "off", "shape/unknown-field" = "off" }}'
    )
    assert find_config(folder) == place / name
    assert severities(recordings / SUBAGENT) == {"reasoning": "error"}
    assert severities("--no-config", recordings / SUBAGENT) == FOUND
    if level:
        (folder / "session-events.toml").write_text('select = ["usage"]')
        assert severities(recordings / SUBAGENT) == {"usage": "error"}


def test_a_pyproject_without_the_table_is_passed_over_and_the_own_file_comes_first(folder):
    (folder / "pyproject.toml").write_text("[tool.ruff]\n")
    assert find_config(folder) is None
    (folder.parent / "pyproject.toml").write_text("[tool.session-events]\n")
    assert find_config(folder) == folder.parent / "pyproject.toml"
    (folder.parent / "session-events.toml").touch()
    assert find_config(folder) == folder.parent / "session-events.toml"


def test_a_file_that_is_named_is_read_and_no_other(folder, recordings):
    (folder / "session-events.toml").write_text('select = ["usage"]')
    (folder / "ci.toml").write_text("strict = true")
    assert severities("--config", "ci.toml", recordings / SUBAGENT) == {**FOUND, "shape": "error"}


@pytest.mark.parametrize(
    ("flags", "changed"),
    [
        ("", {"usage": "warning", "message": None}),
        ("--no-strict", {"usage": "warning", "message": None, "shape": "info"}),
        ("--severity usage=info", {"usage": "info", "message": None}),
        ("--severity outside=info --severity outside=off", {"usage": None, "message": None}),
        ("--severity message=info", {"usage": "warning", "message": "info"}),
        ("--ignore usage --ignore reasoning", {"usage": None, "message": None, "reasoning": None}),
        ("--select message --select shape", {"usage": None, "reasoning": None}),
    ],
)
def test_flags_win_over_the_file(folder, recordings, flags, changed):
    text = 'strict = true\nignore = ["message"]\n[severity]\n"usage/outside" = "warning"\n'
    (folder / "session-events.toml").write_text(text)
    expected = {**FOUND, "shape": "error"} | changed
    expected = {rule: severity for rule, severity in expected.items() if severity}
    assert severities(*shlex.split(flags), recordings / SUBAGENT) == expected


@pytest.mark.parametrize("name", ["session-events.toml", "pyproject.toml"])
@pytest.mark.parametrize(
    ("text", "key", "problem"),
    [
        ("selct = []", "selct", 'there is no such key; did you mean "select"?'),
        ("strict = 1", "strict", "must be true or false; got 1"),
        ('select = "turn"', "select", 'must be a list of rules and codes, such as ["shape"]; got "turn"'),
        ("ignore = [1]", "ignore", 'must be a list of rules and codes, such as ["shape"]; got [1]'),
        ('ignore = ["usge"]', "ignore", 'there is no rule or code "usge"; did you mean "usage"?'),
        ("severity = []", "severity", 'must be a table, such as { unknown-field = "off" }; got []'),
        ('severity.usge = "off"', "severity.usge", 'there is no rule or code "usge"; did you mean "usage"?'),
        ('severity.usage = "of"', "severity.usage", 'a level is one of error, warning, info, off; got "of"'),
        ('severity.turn.unclosed = "off"', "severity.turn", 'a level is one of error, warning, info, off; got {"un'),
        ("baseline = true", "baseline", "must be the path of a file; got true"),
        ("baseline = 1979-05-27", "baseline", 'must be the path of a file; got "1979-05-27"'),
        ('"a\\u001b[2J" = 1', "a\\x1b[2J", "there is no such key"),
    ],
)
def test_what_makes_no_sense_is_an_error_that_names_the_file_and_the_key(folder, name, text, key, problem):
    prefix, table = ("tool.session-events.", "[tool.session-events]\n") if name == "pyproject.toml" else ("", "")
    (folder / name).write_text(table + text)
    with pytest.raises(SettingsError) as caught:
        read_config(folder / name, lambda name: problem_with(name, DIALECT))
    assert str(caught.value).startswith(f"{folder / name}: `{prefix}{key}`: {problem}")
    result = run("-")
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"Error: {caught.value}" in result.stderr


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"[severity]\nturn/unclosed = 'off'", "not TOML: Expected '=' after a key in a key/value pair (at line 2"),
        (b"strict = \xff", "not TOML: 'utf-8' codec can't decode byte 0xff"),
        (b"a = " + b"[" * 100_000, "not TOML: "),
    ],
    ids=["syntax", "not-utf8", "deep"],
)
@pytest.mark.parametrize("name", ["session-events.toml", "pyproject.toml"])
def test_a_damaged_file_is_an_error(folder, name, content, problem):
    (folder / name).write_bytes(content)
    result = run("-")
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"Error: {folder / name}: {problem}" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ("--config missing.toml", "missing.toml: cannot be read: No such file or directory"),
        ("--config pyproject.toml", "pyproject.toml: there is no table [tool.session-events]"),
        ("--config pyproject.toml --no-config", "--config and --no-config exclude each other"),
        ("--select trun", '--select: there is no rule or code "trun"; did you mean "turn"?'),
        ("--ignore turn/", '--ignore: there is no code ""'),
        ("--severity turn", '--severity: must be RULE=LEVEL, such as unknown-field=off; got "turn"'),
        ("--severity turn=Error", '--severity turn: a level is one of error, warning, info, off; got "Error"'),
        ("--severity trun=off", '--severity: there is no rule or code "trun"; did you mean "turn"?'),
    ],
)
def test_a_flag_that_makes_no_sense_is_an_error_that_names_it(folder, arguments, problem):
    (folder / "pyproject.toml").touch()
    result = run(*arguments.split(), "-")
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"Error: {problem}\n" in result.stderr


def test_a_baseline_is_looked_for_beside_the_file_that_names_it(folder, recordings):
    known = folder.parent / "known.json"
    (folder.parent / "session-events.toml").write_text('baseline = "known.json"')
    missing = run(recordings / SUBAGENT)
    assert missing.exit_code == 2
    assert f"Error: {known}: the baseline cannot be read: No such file or directory" in missing.stderr
    assert run("--write-baseline", known, recordings / SUBAGENT).exit_code == 0
    assert severities(recordings / SUBAGENT) == {}
    assert severities("--no-config", recordings / SUBAGENT) == FOUND
