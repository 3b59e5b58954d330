"""What an attacker has tried: schemas that carry code, lines that exhaust memory, values too deep to be explained."""

import json
import resource
import subprocess
import sys
from contextlib import nullcontext, suppress
from pathlib import Path

import pytest
from click.testing import CliRunner
from events import plain
from session_events import load_dialect
from session_events.cli import main
from session_events.codegen.generate import generate
from session_events.copilot import DIALECT
from session_events.errors import SchemaError

CODE = 'x"""\n    raise SystemExit("code was run")\n    """'


def schema(**definitions):
    """A schema with two events and more definitions."""
    data = {"type": "object", "properties": {"field": definitions.pop("field", {"type": "string"})}}
    events = {
        f"{name}Event": {
            "type": "object",
            "properties": {"type": {"const": name.lower()}, "data": {"$ref": "#/definitions/Data"}},
            "required": ["type", "data"],
        }
        for name in ("One", "Two")
    }
    union = {"anyOf": [{"$ref": f"#/definitions/{name}"} for name in events]}
    return {"$ref": "#/definitions/Any", "definitions": {"Any": union, **events, "Data": data, **definitions}}


def member(tag, constant):
    return {"type": "object", "properties": {tag: {"const": constant}}, "required": [tag]}


@pytest.mark.parametrize("tag", [CODE, 'a"', "a\\", "a\nb", "a`b", "a\u202eb", ""])
def test_a_field_whose_name_could_end_a_text_is_refused(tag, tmp_path: Path):
    union = {"anyOf": [{"$ref": "#/definitions/Left"}, {"$ref": "#/definitions/Right"}]}
    hostile = schema(field={"$ref": "#/definitions/Union"}, Union=union, Left=member(tag, "l"), Right=member(tag, "r"))
    path = tmp_path / "hostile.schema.json"
    path.write_text(json.dumps(hostile))
    with pytest.raises(SchemaError, match="cannot be bound"):
        generate(path, "hostile")


@pytest.mark.parametrize("keyword", ["customTypePath", "customBasePath", "x-python-type", "x-python-import", "title"])
def test_keywords_that_the_generator_would_obey_are_not_passed_on(keyword, tmp_path: Path):
    path = tmp_path / "hostile.schema.json"
    path.write_text(json.dumps(schema(field={"type": "string", keyword: "antigravity.Popen"})))
    assert not any("antigravity" in text or "Popen" in text for text in generate(path, "hostile").values())


@pytest.mark.parametrize("text", [CODE, 'ends in a "', "a \\", '"""', "\U0001f600\n"])
def test_texts_of_a_schema_stay_texts(text, tmp_path: Path):
    hostile = schema(field={"type": "string", "enum": [text], "description": text})
    hostile["x-dialect"] = {"version": text, "of": text}
    hostile["definitions"]["OneEvent"]["description"] = text
    path = tmp_path / "hostile.schema.json"
    path.write_text(json.dumps(hostile))
    for name, generated in generate(path, "hostile").items():
        compile(generated, name, "exec")


@pytest.mark.parametrize("text", [CODE, 'a"', "a\\", "a\nb", "a'b", "{0}", "\u202e", "\ud800"])
@pytest.mark.parametrize("place", ["title", "description", "const", "enum", "$defs", "x-dialect", "plain", "file"])
def test_a_users_schema_runs_no_code(text, place, tmp_path: Path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    value: dict = {"description": text, "title": text} if place in ("title", "description") else {}
    value |= {"enum": {"enum": [text, "b"]}, "plain": {"not": {"const": text}}}.get(place, {})
    one, two = (member("type", text if place == "const" and kind == "one" else kind) for kind in ("one", "two"))
    one["properties"] |= {"data": {"type": "object", "properties": {"field": value}, "description": text}}
    hostile = {"title": text, "description": text, "oneOf": [one, two]}
    hostile |= {"$defs": {text: {"type": "string"}}} if place == "$defs" else {}
    hostile |= {"x-dialect": {"version": text, "of": text}} if place == "x-dialect" else {}
    path = tmp_path / "mine.json"
    if place == "file":
        path = tmp_path / text.replace("/", " ").replace("\ud800", "\udc80")
    path.write_text(json.dumps(hostile))
    if text == "\ud800" or (place == "$defs" and text in ("a\\", "{0}", "\u202e")):
        context = suppress(SchemaError)  # no text at all, or no name of a class
    else:
        context = nullcontext()
    with context:
        dialect = load_dialect(path)
        assert dialect.decode('{"type": "two"}').type == "two"


@pytest.mark.parametrize("depth", [900, 970, 985, 1_000, 100_000])
def test_a_value_of_any_depth_is_explained(depth):
    line = json.dumps({**plain("abort"), "data": {"reason": "?"}}).replace('"?"', "[" * depth + "]" * depth)
    assert {finding.code for finding in DIALECT.explain(line)} <= {"bad-value", "too-deep"}


def test_a_long_array_that_is_wrong_throughout_takes_no_more_memory_than_its_length_warrants():
    data = {"kind": "policy_resolved", "effectiveFilesystemPolicy": {"readwritePaths": [5] * 300_000}}
    line = json.dumps({**plain("sandbox.decision"), "data": data})
    program = (
        "import resource, sys; from session_events.copilot import DIALECT; line = sys.stdin.buffer.read();"
        "limit = 1 << 30; resource.setrlimit(resource.RLIMIT_AS, (limit, limit)); print(len(DIALECT.explain(line)))"
    )
    done = subprocess.run([sys.executable, "-c", program], input=line.encode(), capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()[-500:]
    assert 0 < int(done.stdout) <= 100
    assert resource is not None


def test_half_surrogate_pairs_without_number_give_findings_with_a_limit():
    line = json.dumps({**plain("abort"), "data": {"reason": ["?"] * 1_000}}).replace('"?"', '"\\ud800"')
    assert len(DIALECT.explain(line)) == 100


@pytest.mark.parametrize("name", ["ag_ui.events import *\nimport os", "a/b", "../x", "A", "a b", "a--b", "1a", ""])
def test_a_dialect_whose_name_is_no_name_is_refused(name, tmp_path: Path, monkeypatch):
    """In a checkout, the name of the dialect is that of a folder, and of a package."""
    monkeypatch.chdir(tmp_path)
    Path("schema").mkdir()
    text = json.dumps({**schema(One=member("type", "one"), Two=member("type", "two")), "x-dialect": {"name": name}})
    Path("schema/session-events.schema.json").write_text(text)
    for arguments in (
        ["generate"],
        ["generate", "--check"],
        ["generate", "--schema", "schema/session-events.schema.json"],
    ):
        done = CliRunner().invoke(main, [*arguments, *(["--out", "out"] if "--schema" in arguments else [])])
        assert (done.exit_code, "/x-dialect/name: " in done.output) == (2, True), done.output
    assert not Path("generated").exists()


def test_no_escape_of_a_schema_reaches_the_terminal(tmp_path: Path):
    said = "Says \x1b[31m red \u202e and \x9b31m."
    rule = {"id": "one", "kind": "order", "check": "unique", "key": ["type"], "event": ["one"]}
    stream = {"rules": [{**rule, "says": said, "source": [said], "why": said}]}
    made = {**schema(One=member("type", "one"), Two=member("type", "two")), "x-stream": stream}
    (tmp_path / "evil.schema.json").write_text(json.dumps(made))
    (tmp_path / "log.jsonl").write_text('{"type": "one"}\n' * 2)
    for command in (
        ["validate", str(tmp_path / "log.jsonl")],
        ["rules"],
        ["rules", "--format", "json"],
        ["explain", "one"],
    ):
        done = CliRunner().invoke(main, [*command, "--schema", str(tmp_path / "evil.schema.json")], color=True)
        assert "red" in done.stdout
        assert not {"\u202e", "\x9b"} & set(done.stdout)
        assert "Says \x1b" not in done.stdout


def test_json_output_holds_no_unprintable_character():
    line = json.dumps({**plain("abort"), "type": "a\x9b\x7f\x85\u202e\u2028\U000e0001b"}, ensure_ascii=False)
    shown = CliRunner().invoke(main, ["validate", "--format", "json", "-"], input=line.encode())
    assert shown.output.rstrip("\n").isprintable()
    assert list(json.loads(shown.output)["files"][0]["types"]) == ["a\x9b\x7f\x85\u202e\u2028\U000e0001b"]


@pytest.mark.parametrize("bound", ["1e400", "NaN", "-Infinity"])
def test_a_bound_that_is_no_number_is_not_written_into_our_schema(bound, tmp_path: Path):
    ours = Path(__file__).parent.parent / "schema/session-events.schema.json"
    copy = tmp_path / "ours.json"
    copy.write_bytes(ours.read_bytes())
    event = {"type": "object", "properties": {"type": {"const": "a"}, "data": {"$ref": "#/definitions/P"}}}
    event["required"] = ["type", "data"]
    payload = {"type": "object", "properties": {"n": {"type": "number", "maximum": "?"}}}
    upstream = {
        "definitions": {"SessionEvent": {"anyOf": [{"$ref": "#/definitions/E"}]}, "E": event, "P": payload},
    }
    source = tmp_path / "upstream.json"
    source.write_text(json.dumps(upstream).replace('"?"', bound))
    done = CliRunner().invoke(main, ["sync", str(source), "--version", "1", "--schema", str(copy)])
    assert done.exit_code == 2
    assert copy.read_bytes() == ours.read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ours.json", "upstream.json"]
