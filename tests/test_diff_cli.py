"""The command diff: formats, exit status, configuration, and schemas that cannot be read."""

import json
import subprocess
from pathlib import Path
from typing import Any

import evolution
import pytest
from click.testing import CliRunner
from session_events.cli import main
from session_events.codegen.diff import TABLE

TEXT = {"type": "string"}
LEVELS = {"type": "string", "enum": ["low", "high"]}
MORE = {"type": "string", "enum": ["low", "high", "max"]}

#: One change of each level.
OLD = {"events": {"demo": {"data": {"fields": {"level": LEVELS, "gone?": TEXT}}}}}
NEW = {"events": {"demo": {"data": {"fields": {"level": MORE}}}, "hello": {"data": {"fields": {"text": TEXT}}}}}


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """The current folder, with two schemas in it and no configuration."""
    monkeypatch.chdir(tmp_path)
    write("old.json", OLD)
    write("new.json", NEW)
    return tmp_path


def write(name: str, side: Any) -> None:
    Path(name).write_text(json.dumps(evolution.schema(side)))


def run(*arguments):
    return CliRunner().invoke(main, ["diff", *arguments])


def test_the_text_says_what_has_changed_and_what_that_means():
    result = run("old.json", "new.json")
    assert (result.exit_code, result.stderr) == (1, "")
    assert (
        result.stdout
        == """\
old.json -> new.json: 1 breaking, 1 warning, 1 other
old logs with new bindings, at worst: strict rejects, tolerant reads the rest
new streams with old bindings, at worst: strict rejects, tolerant gives an UnknownEvent

breaking: optional-field-removed
    old logs: strict rejects, tolerant reads the rest; new streams: read in full
    source code: an attribute is gone: reading it fails, so does giving it to the constructor
  demo $.data.gone: the optional field is gone

warning: value-added
    old logs: read in full; new streams: strict rejects, tolerant leaves it out
    source code: the attribute's type is wider: type checkers ask what becomes of the new part
  demo $.data.level: may also be "max"

info: event-added
    old logs: read in full; new streams: strict rejects, tolerant gives an UnknownEvent
    source code: a class more
  hello: the event is new
"""
    )


def test_markdown_is_a_section_of_a_changelog():
    assert (
        run("old.json", "new.json", "--format", "markdown").stdout
        == """\
## Schema old.json → new.json

1 breaking, 1 warning, 1 other.

- old logs with new bindings, at worst: strict rejects, tolerant reads the rest
- new streams with old bindings, at worst: strict rejects, tolerant gives an UnknownEvent

### Breaking

- `demo $.data.gone`: the optional field is gone (`optional-field-removed`)

### Warnings

- `demo $.data.level`: may also be "max" (`value-added`)

### Information

- `hello`: the event is new (`event-added`)
"""
    )


def test_annotations_are_those_of_github():
    assert (
        run("old.json", "new.json", "--format", "github").stdout
        == """\
::error file=new.json,title=optional-field-removed::demo $.data.gone: the optional field is gone
::warning file=new.json,title=value-added::demo $.data.level: may also be "max"
::notice file=new.json,title=event-added::hello: the event is new
old.json -> new.json: 1 breaking, 1 warning, 1 other
"""
    )


def test_json_holds_everything():
    document = json.loads(run("old.json", "new.json", "--format", "json").stdout)
    assert document["old"] == {"name": "old.json", "version": None}
    assert document["counts"] == {"breaking": 1, "warning": 1, "info": 1}
    assert document["backward"] == {"strict": "rejected", "tolerant": "drift"}
    assert document["forward"] == {"strict": "rejected", "tolerant": "unknown"}
    removed, added, event = document["changes"]
    assert (removed["kind"], removed["event"], removed["path"]) == ("optional-field-removed", "demo", "$.data.gone")
    assert (added["level"], added["effect"], added["new"]) == ("warning", "type-widened", '"max"')
    assert (event["path"], event["rule"], event["ties"], event["certainty"]) == (None, None, [], None)
    assert event["forward"] == {"strict": "rejected", "tolerant": "unknown"}


@pytest.mark.parametrize("output", ["text", "markdown", "github", "json"])
def test_no_format_says_anything_of_equal_schemas(output):
    result = run("old.json", "old.json", "--format", output, "--fail-on", "info")
    assert result.exit_code == 0
    if output == "json":
        assert json.loads(result.stdout)["changes"] == []
    else:
        assert "nothing has changed" in result.stdout
        assert len(result.stdout.splitlines()) == (3 if output == "markdown" else 1)


WARNED = {"fields": {"level": MORE}}
TOLD = {"fields": {"level": LEVELS, "more?": TEXT}}


@pytest.mark.parametrize(
    ("new", "failing"),
    [
        (OLD, []),
        (TOLD, ["info"]),
        (WARNED, ["info", "warning"]),
        ({"fields": {"level": {"const": "low"}}}, ["info", "warning", "breaking"]),
    ],
)
def test_the_least_level_that_fails_is_chosen(new, failing):
    write("old.json", {"fields": {"level": LEVELS}})
    write("new.json", {"fields": {"level": LEVELS}} if new is OLD else new)
    for level in ("breaking", "warning", "info", "never"):
        assert run("old.json", "new.json", "--fail-on", level).exit_code == (level in failing)
    assert run("old.json", "new.json").exit_code == ("breaking" in failing)


def test_what_is_said_of_many_places_is_said_once():
    events = {f"event{number}": {"data": {"fields": {}}} for number in range(5)}
    write("old.json", {"events": events})
    write("new.json", {"events": {name: {**event, "agent?": TEXT} for name, event in events.items()}})
    result = run("old.json", "new.json")
    assert "event0 $.agent: an optional field is new; the same at 4 other places\n" in result.stdout
    assert len(json.loads(run("old.json", "new.json", "--format", "json").stdout)["changes"]) == 5


def test_values_that_came_at_one_place_are_told_on_one_line():
    names = [f"v{number}" for number in range(15)]
    write("old.json", {"fields": {"level": {"enum": ["a", "b"]}, "other": {"enum": ["a", "b"]}}})
    write("new.json", {"fields": {"level": {"enum": ["a", "b", *names]}, "other": {"enum": ["a", "b", *names[:2]]}}})
    lines = run("old.json", "new.json").stdout.splitlines()
    shown = ", ".join(f'"{name}"' for name in names[:12])
    assert f"  demo $.data.level: may also be {shown} and 3 more" in lines
    assert '  demo $.data.other: may also be "v0", "v1"' in lines
    assert lines[0].endswith("0 breaking, 17 warnings, 0 others")
    assert len(json.loads(run("old.json", "new.json", "--format", "json").stdout)["changes"]) == 17


def test_of_many_rules_that_count_on_a_change_the_first_are_named():
    write("old.json", {"events": {"demo": {"data": {"fields": {}}}}})
    write("new.json", {"events": {"demo": {"data": {"fields": {}}}, "session.shutdown": {"data": {"fields": {}}}}})
    told = next(line for line in run("old.json", "new.json").stdout.splitlines() if "session.shutdown:" in line)
    named, _, more = told.partition("counted on by the rules ")[2].partition(" and ")
    changes = json.loads(run("old.json", "new.json", "--format", "json").stdout)["changes"]
    assert len(named.split(", ")) == 4
    assert more == f"{len(changes[0]['ties']) - 4} more"


def test_rules_that_count_on_a_change_are_named():
    write("old.json", {"events": {"hook.start": {"data": {"fields": {"hookInvocationId": TEXT}}}}})
    write("new.json", {"events": {"hook.start": {"data": {"fields": {"hookInvocationId": {"type": "integer"}}}}}})
    assert "must be integer; was string; counted on by the rule hook\n" in run("old.json", "new.json").stdout


OFF = 'kind = "value-added"\nwhere = "demo *"\nlevel = "off"\nreason = "we show any level"'
INFO = 'where = "demo $.data.gone"\nlevel = "info"\nreason = "nobody read it"'


@pytest.mark.parametrize(
    ("entries", "counts", "silenced", "status"),
    [
        ([], (1, 1, 1), 0, 1),
        ([OFF], (1, 0, 1), 1, 1),
        ([INFO], (0, 1, 2), 0, 0),
        ([INFO, OFF], (0, 0, 2), 1, 0),
        ([OFF.replace("demo *", "hello")], (1, 1, 1), 0, 1),
        ([INFO, INFO.replace("info", "breaking")], (1, 1, 1), 0, 1),
        (['kind = "*-field-*"\nlevel = "warning"\nreason = "r"'], (0, 2, 1), 0, 0),
    ],
)
@pytest.mark.parametrize("name", ["session-events.toml", "pyproject.toml"])
def test_a_configuration_gives_other_levels(name, entries, counts, silenced, status):
    table = "[[tool.session-events.diff]]\n" if name == "pyproject.toml" else "[[diff]]\n"
    Path(name).write_text("\n".join(table + entry for entry in entries))
    result = run("old.json", "new.json", "--format", "json")
    document = json.loads(result.stdout)
    assert (tuple(document["counts"].values()), document["silenced"], result.exit_code) == (counts, silenced, status)
    assert run("old.json", "new.json", "--no-config").exit_code == 1
    reasons = {change["reason"] for change in document["changes"]} - {None}
    assert reasons == ({"nobody read it"} if INFO in entries else {"r"} if "*-field-*" in "".join(entries) else set())


def test_a_reason_is_shown():
    Path("session-events.toml").write_text(f"[[diff]]\n{INFO}")
    assert "  demo $.data.gone: the optional field is gone [nobody read it]\n" in run("old.json", "new.json").stdout


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("diff = 1", "`diff`: must be a list of tables such as { kind ="),
        ("[[diff]]\nlevel = 'info'", "`diff`: entry 1: Object missing required field `reason`"),
        (
            f"[[diff]]\n{INFO}\n[[diff]]\nlevel = 'inf'\nreason = 'r'\nkind = 'x'",
            "`diff`: entry 2: Invalid enum value 'inf'",
        ),
        ("[[diff]]\nlevel = 'info'\nreason = 'r'", "`diff`: entry 1: needs a kind or a place"),
        ("[[diff]]\nlevel = 'info'\nreason = ' '\nkind = 'x'", "`diff`: entry 1: needs a reason"),
        ("[[diff]]\nlevel = 'info'\nreason = 'r'\nknd = 'x'", "`diff`: entry 1: Object contains unknown field `knd`"),
        (
            "[[diff]]\nlevel = 'info'\nreason = 'r'\nkind = 'event-ad'",
            'no kind of change "event-ad"; did you mean "event-added"?',
        ),
    ],
)
def test_a_configuration_that_makes_no_sense_is_refused(text, problem):
    Path("session-events.toml").write_text(text)
    result = run("old.json", "new.json")
    assert (result.exit_code, result.stdout) == (2, "")
    assert problem in result.stderr


def test_other_commands_read_a_configuration_with_levels_of_changes(recordings):
    Path("session-events.toml").write_text(f"[[diff]]\n{INFO}")
    stream = recordings / "cli-1.0.102" / "reasoning_anthropic.live.jsonl"
    assert CliRunner().invoke(main, ["validate", str(stream)]).exit_code == 0


def test_a_revision_is_compared_with_the_file_of_today():
    def git(*words):
        subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@example.com", *words], check=True)

    git("init", "--quiet")
    git("add", "old.json")
    git("commit", "--quiet", "--message", "One")
    write("old.json", NEW)
    result = run("git:HEAD:old.json", "old.json")
    assert result.stdout.startswith("git:HEAD:old.json -> old.json: 1 breaking, 1 warning, 1 other\n")


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"{", "bad.json: cannot be read as JSON"),
        (b"[]", "bad.json: not a JSON Schema"),
        (b"{}", "bad.json: neither the root nor a definition SessionEvent is"),
        (b"[" * 100_000, "bad.json: cannot be read as JSON"),
        (b'{"anyOf": [{"$ref": "#/definitions/\\u001b[2J"}]}', '`$ref` to "#/definitions/\\u001b[2J", which does not'),
        (json.dumps({"anyOf": [{"const": 1}], "not": {"not": {}}}).encode(), "not told apart by a constant"),
    ],
)
def test_what_is_no_schema_gives_exit_status_2_and_a_reason(folder, content, problem):
    (folder / "bad.json").write_bytes(content)
    for arguments in (("bad.json", "new.json"), ("new.json", "bad.json")):
        result = run(*arguments)
        assert (result.exit_code, result.stdout) == (2, "")
        assert problem in result.stderr
        assert result.stderr.rstrip("\n").isprintable()


@pytest.mark.parametrize("arguments", [(), ("old.json",), ("old.json", "missing.json"), ("old.json", "new.json", "x")])
def test_a_call_that_is_wrong_gives_exit_status_2(arguments):
    assert run(*arguments).exit_code == 2


def test_hostile_names_break_no_format():
    name = "a\x1b[2J`|::error::\n%0A<b>"
    write("new.json", {"events": {name: {"data": {"fields": {}}}, "demo": OLD["events"]["demo"]}})
    for output in ("text", "markdown", "github"):
        lines = run("old.json", "new.json", "--format", output).stdout.splitlines()
        assert all(line.isprintable() for line in lines)
        assert sum(line.startswith("::") for line in lines) == (output == "github")
    shown = run("old.json", "new.json", "--format", "github").stdout
    assert "title=event-added::a\\x1b[2J`|::error::\\n%250A<b>: the event is new\n" in shown
    assert "`a" not in run("old.json", "new.json", "--format", "markdown").stdout
    document = json.loads(run("old.json", "new.json", "--format", "json").stdout)
    assert document["changes"][0]["event"] == name


def test_the_help_names_the_levels_and_the_ways_to_name_a_schema():
    text = " ".join(run("--help").stdout.split())
    for words in ("breaking", "warning", "never", "npm:PACKAGE@VERSION", "git:REVISION[:PATH]", "Exit status"):
        assert words in text


def test_every_sentence_of_the_table_can_be_shown():
    for kind in TABLE.values():
        assert kind.says.format(old="{x}", new="%s")[-1] not in ".;"
