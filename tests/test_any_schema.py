"""Schemas of users: every supported form gives a package that decodes strictly and tolerantly, and has its rules."""

import importlib
import json
import re
import subprocess
import sys
from copy import deepcopy
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from agreement import Judges, Reference, mutants
from click.testing import CliRunner
from jsonschema import Draft7Validator, Draft202012Validator, FormatChecker
from session_events import Dialect, UnknownEvent, encode, load_dialect, validate
from session_events.cli import main
from session_events.codegen.generate import dialect_schemas
from session_events.codegen.source import make_source
from session_events.errors import DecodeError, SchemaError
from session_events.schema import read_schema

TEXT: dict[str, Any] = {"type": "string"}


def made(required: dict[str, Any], **optional: Any) -> dict[str, Any]:
    """A closed object with required and optional fields."""
    properties = {**required, **optional}
    return {"type": "object", "properties": properties, "required": list(required), "additionalProperties": False}


def told(constant: str, tag: str = "type", **fields: Any) -> dict[str, Any]:
    """An event told apart by a constant, with a payload inline."""
    return made({tag: {"const": constant}, "data": made({"id": {"type": "integer"}}, **fields)})


STARTED, ENDED, NOTED = told("job.started"), told("job.ended", result=TEXT), told("note", text=TEXT)
RULES = {
    "rules": [
        {
            "id": "job",
            "kind": "bracket",
            "says": "Each job.started is closed by a job.ended with its id.",
            "source": ["the handbook"],
            "key": ["data.id"],
            "open": ["job.started"],
            "close": ["job.ended"],
        }
    ]
}


def refs(prefix: str, **definitions: Any) -> dict[str, Any]:
    return {"oneOf": [{"$ref": f"#/{prefix}/{name}"} for name in definitions], prefix: definitions}


def by(tag: str) -> dict[str, Any]:
    """Events told apart by another field than `type`, which they have too."""
    kind = {"type": {"enum": ["a", "b"]}}
    events = [told(name, tag) for name in ("job.started", "job.ended", "note")]
    return {"anyOf": [{**event, "properties": {**kind, **event["properties"]}} for event in events]}


BASE = {"type": "object", "properties": {"at": {"type": "string", "format": "date-time"}}, "required": ["at"]}


def extended(constant: str) -> dict[str, Any]:
    """An event that adds to a base, as classes that inherit are exported."""
    own = {"type": "object", "properties": {"type": {"enum": [constant]}, "data": {"$ref": "#/$defs/data"}}}
    return {"allOf": [{"$ref": "#/$defs/base"}, {**own, "required": ["type", "data"]}], "unevaluatedProperties": False}


FORMS: dict[str, dict[str, Any]] = {
    "inline union at the root": {"anyOf": [STARTED, ENDED, NOTED]},
    "oneOf at the root": {"oneOf": [STARTED, ENDED, NOTED]},
    "inline union in a definition": {
        "$ref": "#/definitions/Event",
        "definitions": {"Event": {"anyOf": [STARTED, ENDED, NOTED]}},
    },
    "definitions": refs("definitions", Started=STARTED, Ended=ENDED, Noted=NOTED),
    "$defs": refs("$defs", Started=STARTED, Ended=ENDED, Noted=NOTED),
    "names that are none of classes": refs("$defs", started=STARTED, **{"job-ended": ENDED, "a/note": NOTED}),
    "unions of unions": {
        "anyOf": [{"$ref": "#/$defs/Jobs"}, NOTED],
        "$defs": {"Jobs": {"oneOf": [STARTED, {"$ref": "#/$defs/End"}]}, "End": ENDED},
    },
    "another field": by("kind"),
    "with x-stream": {"x-stream": RULES, "anyOf": [STARTED, ENDED, NOTED]},
    "of a base": {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "oneOf": [extended(name) for name in ("job.started", "job.ended", "note")],
        "$defs": {"base": BASE, "data": made({"id": {"type": "integer"}})},
    },
    "one event": {**STARTED, "title": "The only event"},
    "a reference to one event": {"$ref": "#/$defs/Started", "$defs": {"Started": STARTED}},
}
FORMS["names that are none of classes"]["oneOf"][2]["$ref"] = "#/$defs/a~1note"


def tag_of(name: str) -> str:
    return "kind" if name == "another field" else "type"


def event(name: str, constant: str = "job.started", identifier: object = 1) -> dict[str, Any]:
    """An event as the schema of a form says."""
    more = {"at": "2026-01-01T00:00:00Z"} if name == "of a base" else {}
    more |= {"type": "a"} if name == "another field" else {}
    return {**more, tag_of(name): constant, "data": {"id": identifier}}


@pytest.fixture(params=FORMS)
def form(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "cache"))


def run(*arguments: object) -> Any:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def saved(schema: object, folder: Path, name: str = "mine.schema.json") -> Path:
    path = folder / name
    path.write_text(json.dumps(schema))
    return path


def written(schema: dict[str, Any], folder: Path, package: str, *options: str) -> ModuleType:
    """Generates a package with the command, and imports it."""
    out = folder / Path(*package.split("."))
    out.parent.mkdir(parents=True, exist_ok=True)
    done = run("generate", "--schema", saved(schema, folder), "--out", out, *options)
    assert done.exit_code == 0, done.output
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder)
        return importlib.import_module(package)


def test_a_form_gives_a_package_that_decodes_as_the_schema_says(form, tmp_path):
    package = f"form_{list(FORMS).index(form)}"
    dialect = written(FORMS[form], tmp_path, package).DIALECT
    good = event(form)
    decoded = dialect.decode(json.dumps(good))
    assert (type(decoded).__module__, json.loads(encode(decoded))) == (f"{package}.events", good)
    assert decoded.data.id == 1
    validator = Draft202012Validator if "$schema" in FORMS[form] else Draft7Validator
    for bad in (event(form, identifier="1"), {**good, "more": 1}, {tag_of(form): "job.started"}, {"data": {"id": 1}}):
        assert not validator(FORMS[form]).is_valid(bad)
        with pytest.raises(DecodeError):
            dialect.decode(json.dumps(bad))
    assert isinstance(dialect.decode(json.dumps(event(form, "later")), strict=False), UnknownEvent)
    partly = dialect.decode(json.dumps({**good, "more": 1}), strict=False)
    assert (partly.data.id, [finding.code for finding in partly.findings]) == (1, ["unknown-field"])


def test_a_form_gives_the_same_dialect_at_run_time(form, tmp_path):
    from_path, from_dict = load_dialect(saved(FORMS[form], tmp_path)), load_dialect(FORMS[form])
    for dialect in (from_path, from_dict):
        assert json.loads(encode(dialect.decode(json.dumps(event(form))))) == event(form)
        assert [finding.code for finding in dialect.explain(json.dumps(event(form, identifier="1")))] == ["bad-value"]
    assert list(from_path.event_types) == list(from_dict.event_types)
    assert repr(from_path).startswith("<Dialect mine ")


@pytest.mark.parametrize("name", [name for name in FORMS if name != "of a base"])
def test_strict_decoding_agrees_with_json_schema(name):
    """The forms of draft 7, whose own validator is the reference."""
    schema = FORMS[name]
    if "anyOf" not in schema and "oneOf" not in schema and "Event" not in schema.get("definitions", {}):
        schema = {"anyOf": [STARTED]}
    if name == "unions of unions":
        schema = {"anyOf": [STARTED, ENDED, NOTED]}
    judges = Judges(load_dialect(FORMS[name]), Reference(schema, tag_of(name)))
    damaged = list(mutants(schema, [], 1_000, seed=4, tag=tag_of(name)))
    assert [found for _, changed in damaged if (found := judges.disagreement(changed))] == []
    assert 50 < sum(judges.decodes(changed) for _, changed in damaged) < 950


def test_rules_of_a_schema_find_what_breaks_them(tmp_path):
    lines = [event("", "job.started", 1), event("", "note", 1), event("", "job.started", 2), event("", "job.ended", 2)]
    stream = tmp_path / "events.jsonl"
    stream.write_text("".join(json.dumps(line) + "\n" for line in lines))
    schema = saved(FORMS["with x-stream"], tmp_path)
    (finding,) = validate(stream, load_dialect(schema)).findings
    assert (finding.rule, finding.code, finding.line) == ("job", "unclosed", 1)
    done = run("validate", "--no-config", "--schema", schema, stream)
    assert (done.exit_code, done.output.count("job/unclosed")) == (1, 1)
    assert run("validate", "--no-config", "--schema", schema, "--ignore", "job", stream).exit_code == 0
    assert run("validate", "--no-config", "--schema", schema, "--ignore", "turn", stream).exit_code == 2


#: Values, each with what is as its schema says and what is not.
VALUES: list[tuple[dict[str, Any], list[Any], list[Any]]] = [
    ({"allOf": [TEXT, {"minLength": 2}]}, ["ab"], ["a", 1]),
    ({"oneOf": [TEXT, {"const": "a"}]}, ["b"], ["a", 1]),
    ({"not": {"const": 1}}, [2, None, {}], [1]),
    ({"type": "array", "items": [{"type": "number"}, TEXT]}, [[], [1, "a"]], [["a"], {}]),
    ({"type": "array", "items": TEXT, "uniqueItems": True}, [["a", "b"]], [["a", "a"], [1]]),
    ({"type": "object", "minProperties": 1}, [{"a": 1}], [{}, []]),
    ({"type": "object", "properties": {"a": TEXT}, "additionalProperties": TEXT}, [{"a": "", "b": ""}], [{"b": 1}]),
    ({"anyOf": [made({"a": TEXT}), made({"a": {"type": "integer"}})]}, [{"a": ""}, {"a": 1}], [{"a": None}, {}]),
    ({"anyOf": [made({"a": TEXT}), {"type": "object", "additionalProperties": {"const": 1}}]}, [{"b": 1}], [{"b": ""}]),
    ({"anyOf": [{"const": "a"}, {"enum": ["b"]}]}, ["a", "b"], ["c", None]),
    ({"anyOf": [{"enum": ["a"]}, TEXT]}, ["a", "z"], [1]),
    ({"anyOf": [{"type": "string", "format": "uuid"}, {"type": "string", "maxLength": 1}]}, ["a"], ["ab"]),
    ({"anyOf": [{"anyOf": [TEXT, {"type": "null"}]}, {"type": "array", "items": TEXT}]}, ["", None, [""]], [1, [1]]),
    ({"anyOf": [TEXT, {}]}, [1, None, {}], []),
    ({"type": ["object", "null"], "properties": {"a": TEXT}, "required": ["a"]}, [None, {"a": ""}], [{}, 1]),
    ({"type": ["string", "array"], "items": TEXT, "minLength": 1}, ["a", ["b"], []], ["", [1]]),
    ({"enum": [1, "a", None]}, [1, "a", None], [2, True, "b"]),
    ({"enum": [True, "a"]}, [True, "a"], [False, 1]),
    ({"const": 1.5}, [1.5], [1, "1.5"]),
    ({"const": None}, [None], [0, ""]),
    ({"type": "array", "items": {"const": True}}, [[True], []], [[False], [1]]),
    ({"minLength": 2}, ["ab", 1, None], ["a"]),
    ({"properties": {"a": TEXT}, "required": ["a", "b"]}, [{"a": "", "b": 1}], [{"a": ""}, {"b": 1}]),
    ({"type": "string", "format": "email"}, ["no address"], [1]),
    ({"anyOf": [told("x"), told("y")]}, [{"type": "x", "data": {"id": 1}}], [{"type": "z", "data": {"id": 1}}, {}]),
    ({"anyOf": [{"type": "string", "pattern": "^a"}, {"type": "array"}]}, ["ab", []], ["b", 2**63, -(10**30)]),
    ({"anyOf": [{"type": "integer", "minimum": 1}, {"type": "number", "maximum": 0}]}, [1, 0.0, -2.5], ["1", 0.5]),
    ({"type": "object"}, [{}, {"a": 1}], [[], None]),
    ({"type": "number", "multipleOf": 2}, [4, 2**62], [3, "4"]),
    ({"anyOf": [{"type": "array"}, {"$ref": "#/$defs/One"}, made({"a": TEXT})]}, [[], 1, {"a": ""}], [2, {}]),
    ({"$ref": "#/$defs/One"}, [1], [2, 10**30, True]),
    ({"$ref": "#/$defs/Needy"}, [], [{}, {"x": 1}, {"self": {}}]),
    ({"$ref": "#/$defs/Tree"}, [{"of": []}, {"of": [{"of": []}]}], [{}, {"of": [{}]}]),
    ({"$ref": "#/$defs/Shade"}, [{"kind": "dark"}], [{}, {"kind": "light"}]),
    ({"$ref": "#/$defs/Any"}, ["a"], [1]),
]
MORE = {
    "Tree": made({"of": {"type": "array", "items": {"$ref": "#/$defs/Tree"}}}),
    "Shade": made({"kind": {"const": "dark"}}),
    "Shades": {"anyOf": [{"$ref": "#/$defs/Shade"}, made({"kind": {"const": "light"}})]},
    "Any": TEXT,
    "One": {"const": 1},
    "Needy": made({"self": {"$ref": "#/$defs/Needy"}}),
}


@pytest.mark.parametrize(("schema", "good", "bad"), VALUES, ids=[json.dumps(schema)[:60] for schema, _, _ in VALUES])
def test_a_value_is_bound_exactly(schema, good, bad):
    """What no type of Python says is checked against the schema itself."""
    whole = {"anyOf": [made({"type": {"const": "a"}}, value=schema, twice=schema), made({"type": {"const": "b"}})]}
    dialect = load_dialect({**whole, "$defs": MORE})
    reference = Draft7Validator({**whole, "$defs": MORE}, format_checker=FormatChecker())
    for value in good:
        line = {"type": "a", "value": value, "twice": value}
        assert reference.is_valid(line) or "format" in schema
        assert json.loads(encode(dialect.decode(json.dumps(line)))) == line
    for value in bad:
        line = {"type": "a", "value": value}
        assert not reference.is_valid(line)
        with pytest.raises(DecodeError):
            dialect.decode(json.dumps(line))
        assert dialect.decode(json.dumps(line), strict=False).type == "a"


@pytest.mark.parametrize(
    ("types", "names"),
    [
        (["a.b", "a_b", "a-b"], ["ABEvent", "ABEvent2", "ABEvent3"]),
        (["2fa.asked", "...", "日本", "None"], ["Event2faAskedEvent", "Event", "Event2", "NoneEvent"]),
        (["open", "closed", "struct"], ["OpenEvent2", "ClosedEvent2", "StructEvent"]),
    ],
)
def test_every_event_type_gives_a_class_of_its_own(types, names):
    dialect = load_dialect({"anyOf": [told(name) for name in types]})
    assert [(name, made.__name__) for name, made in dialect.event_types.items()] == list(zip(types, names, strict=True))
    for name in types:
        assert dialect.decode(json.dumps(event("", name))).type == name


def test_the_form_that_is_bound_is_its_own_normal_form():
    """So that the schema a package carries gives the package again."""
    schema = {"anyOf": [made({"type": {"const": "a"}}, **{f"v{n}": value for n, (value, _, _) in enumerate(VALUES)})]}
    first = make_source("a", {**schema, "$defs": MORE}, "")
    again = make_source("a", {"$ref": f"#/definitions/{first.root}", "definitions": deepcopy(first.definitions)}, "")
    assert (again.definitions, again.plain, again.events) == (first.definitions, first.plain, first.events)


@pytest.mark.parametrize("path", dialect_schemas(Path(__file__).parents[1] / "schema"), ids=lambda path: path.name)
def test_our_own_schemas_name_all_that_is_bound(path):
    """They are package data as they are, and findings are explained by them."""
    schema = json.loads(read_schema(path.name))
    source = make_source(path.name, schema, "")
    assert source.definitions.keys() == schema["definitions"].keys()
    assert source.plain == frozenset()


@pytest.mark.parametrize("package", ["flat_events", "outer.inner.events_of_mine"])
def test_a_package_works_where_it_is_put(tmp_path, package):
    for parent in list(Path(*package.split(".")).parents)[:-1]:
        (tmp_path / parent).mkdir(parents=True, exist_ok=True)
        (tmp_path / parent / "__init__.py").touch()
    module = written(FORMS["with x-stream"], tmp_path, package)
    assert isinstance(module.DIALECT, Dialect)
    assert [rule.id for rule in module.RULES] == ["job"]
    assert module.DIALECT.explain('{"type": "note"}')[0].code == "missing-field"


def test_a_package_has_models_if_they_are_asked_for(tmp_path):
    pytest.importorskip("pydantic", minversion="2.12")
    written(FORMS["$defs"], tmp_path, "with_models", "--models")
    program = "from with_models.models import *; import with_models.models as m; print(m.Started.__name__)"
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.stdout == "Started\n", done.stderr


def test_check_tells_what_a_changed_schema_would_change(tmp_path):
    out, schema = tmp_path / "checked", saved(FORMS["$defs"], tmp_path)
    command = ("generate", "--schema", schema, "--out", out)
    assert run(*command, "--check").exit_code == 1
    assert not out.exists()
    assert [run(*command).exit_code, run(*command, "--check").exit_code] == [0, 0]
    saved(FORMS["definitions"], tmp_path)
    assert run(*command, "--check").exit_code == 1


def test_files_that_were_not_generated_are_never_lost(tmp_path):
    (tmp_path / "mine.py").write_text("precious = 1\n")
    done = run("generate", "--schema", saved(FORMS["$defs"], tmp_path), "--out", tmp_path, "--package", "some_package")
    assert (done.exit_code, (tmp_path / "mine.py").read_text()) == (2, "precious = 1\n")
    assert "mine.py" in done.output
    done = run("generate", "--schema", tmp_path / "mine.schema.json", "--out", tmp_path / "made")
    copied = (tmp_path / "made" / "events.py").rename(tmp_path / "made" / "edited.py")
    assert (done.exit_code, copied.exists()) == (0, True)
    done = run("generate", "--schema", tmp_path / "mine.schema.json", "--out", tmp_path / "made")
    assert (done.exit_code, copied.exists(), "edited.py is not a generated file" in done.output) == (2, True, True)
    copied.rename(tmp_path / "made" / "models.py")  # as written for other options
    assert run("generate", "--schema", tmp_path / "mine.schema.json", "--out", tmp_path / "made").exit_code == 0
    (tmp_path / "made" / "events.py").write_text('"""Mine."""\n' + (tmp_path / "made" / "events.py").read_text())
    assert run("generate", "--schema", tmp_path / "mine.schema.json", "--out", tmp_path / "made").exit_code == 2
    (tmp_path / "made" / "events.py").unlink()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["made", "mine.py", "mine.schema.json"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--schema", "S"), "--out"),
        (("--out", "O"), "--schema"),
        (("--package", "p"), "--schema"),
        (("--models",), "--schema"),
        (("--schema", "no.json", "--out", "O"), "no.json: does not exist"),
        (("--schema", "S", "--out", "not-a-name"), "--package"),
        (("--schema", "S", "--out", "O", "--package", "a.class"), '"a.class"'),
        (("--schema", "S", "--out", "O", "--package", "a; import os"), "a; import os"),
        (("--schema", "S", "--out", "O", "--package", "sys"), '"sys" hides a module'),
        (("--schema", "S", "--out", "O", "--package", "msgspec.events"), '"msgspec.events" hides a module'),
        (("--schema", "S", "--out", "O", "--package", "session_events"), '"session_events" hides a module'),
        (("--schema", "S", "--out", "json"), '"json" hides a module'),
    ],
)
def test_a_call_that_makes_no_sense_says_why(tmp_path, monkeypatch, arguments, words):
    monkeypatch.chdir(tmp_path)
    saved(FORMS["$defs"], tmp_path, "S")
    done = run("generate", *arguments)
    assert (done.exit_code, words in done.output) == (2, True), done.output


def test_the_hook_brings_the_generator_that_the_extra_pins():
    root = Path(__file__).parents[1]
    hooks, project = (root / name for name in (".pre-commit-hooks.yaml", "pyproject.toml"))
    (pinned,) = re.findall(r'codegen = \["(datamodel-code-generator==[\d.]+)"\]', project.read_text())
    assert f"additional_dependencies: [{pinned}]" in hooks.read_text()
    for command in re.findall(r"entry: session-events (.+)", hooks.read_text()):
        assert run(*command.split(), "--help").exit_code == 0


@pytest.mark.parametrize("schema", [{}, [], {"anyOf": []}, {"anyOf": [TEXT]}, {"$ref": "#/$defs/No"}, {"a": {1, 2}}])
def test_a_schema_without_events_is_refused_at_run_time(schema, tmp_path):
    with pytest.raises((SchemaError, TypeError)) as caught:
        load_dialect(schema if isinstance(schema, dict) else saved(schema, tmp_path))
    assert str(caught.value)
