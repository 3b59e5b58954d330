"""Generating a package: the same schema gives the same bytes, and the package does what the schema says."""

import hashlib
import importlib
import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from jsonschema import Draft7Validator, FormatChecker
from session_events import encode
from session_events.codegen.generate import dialect_schemas, folder_of, generate, generate_package, write
from session_events.codegen.load import loaded
from session_events.codegen.source import read_source
from session_events.errors import DecodeError

ROOT = Path(__file__).parents[1]
ID = "0b7e4f9a-3c1d-4a52-9f60-1d2e3c4b5a69"
NOTE = {"id": ID, "time": "2025-01-02T03:04:05Z", "kind": "note.made", "class": "c"}
LIMIT = {"id": ID, "kind": "limit-hit", "live": True, "amount": 1}
ASKED = {"id": ID, "kind": "asked", "answer": {"text": "t"}}

#: Three events with everything that bindings must take care of.
SMALL = json.loads("""{
  "x-dialect": {"name": "small", "version": "7.2", "of": "Small Agent"}, "$ref": "#/definitions/SmallEvent",
  "definitions": {
    "SmallEvent": {"anyOf": [{"$ref": "#/definitions/NoteMadeEvent"}, {"$ref": "#/definitions/LimitHitEvent"},
      {"$ref": "#/definitions/AskedEvent"}]},
    "Id": {"type": "string", "format": "uuid"},
    "NoteMadeEvent": {"type": "object", "additionalProperties": false, "required": ["id", "time", "kind", "class"],
      "properties": {"id": {"$ref": "#/definitions/Id"}, "time": {"type": "string", "format": "date-time"},
        "kind": {"const": "note.made"}, "class": {"type": "string"}, "camelCase": {"type": "string"},
        "snake_case": {"type": "string"}, "_meta": {"type": "object", "additionalProperties": {"type": "integer"}},
        "level": {"type": "string", "enum": ["low", "high"]}, "extra": {},
        "open": {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}}},
    "LimitHitEvent": {"type": "object", "additionalProperties": false, "required": ["id", "kind", "live", "amount"],
      "properties": {"id": {"$ref": "#/definitions/Id"}, "kind": {"const": "limit-hit"},
        "live": {"type": "boolean", "const": true}, "amount": {"type": "number"},
        "share": {"type": "number", "minimum": 0, "maximum": 1}, "count": {"type": "integer", "exclusiveMinimum": 0},
        "words": {"type": "array", "items": {"type": "string"}, "minItems": 1}}},
    "AskedEvent": {"type": "object", "additionalProperties": false, "required": ["id", "kind", "answer"],
      "properties": {"id": {"$ref": "#/definitions/Id"}, "kind": {"const": "asked"},
        "answer": {"$ref": "#/definitions/Answer"}, "final": {"type": "boolean", "const": false},
        "more": {"type": "array", "items": {"$ref": "#/definitions/Answer"}}, "listed": {"type": ["string", "null"]},
        "either": {"anyOf": [{"type": "string"}, {"type": "null"}]}}},
    "Answer": {"anyOf": [{"$ref": "#/definitions/TextAnswer"}, {"$ref": "#/definitions/FileAnswer"}]},
    "TextAnswer": {"type": "object", "additionalProperties": false, "required": ["text"],
      "properties": {"text": {"type": "string"}}},
    "FileAnswer": {"type": "object", "additionalProperties": false, "required": ["path"],
      "properties": {"path": {"type": "string"}, "size": {"type": "integer"}}}}}""")


def saved(schema: dict[str, Any], folder: Path) -> Path:
    path = folder / "small.schema.json"
    path.write_text(json.dumps(schema))
    return path


def imported(schema: dict[str, Any], folder: Path, package: str) -> ModuleType:
    """Generates a package into a folder, and imports it from there."""
    write(generate_package(read_source(saved(schema, folder)), package), folder / package)
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder)
        return importlib.import_module(package)


@pytest.fixture(scope="module")
def small(tmp_path_factory) -> ModuleType:
    return imported(SMALL, tmp_path_factory.mktemp("small"), "small_agent")


@pytest.fixture(scope="module")
def models(small) -> ModuleType:
    pytest.importorskip("pydantic", minversion="2.12")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(Path(small.__file__).parents[1])
        return importlib.import_module("small_agent.models")


GOOD = [
    NOTE,
    {**NOTE, "_meta": {"a": 1}, "camelCase": "x", "snake_case": "y", "level": "low", "extra": [None, {"a": 1}]},
    {**NOTE, "extra": None, "open": {"name": "n"}},
    LIMIT,
    {**LIMIT, "amount": 7, "share": 0.5, "count": 1, "words": ["w"]},
    {**LIMIT, "amount": 1.25},
    ASKED,
    {**ASKED, "answer": {"path": "p", "size": 1}, "more": [{"text": "t"}, {"path": "p"}], "final": False},
    {**ASKED, "either": None, "listed": None},
    {**ASKED, "either": "e", "listed": "l"},
]
BAD = [
    *({key: value for key, value in NOTE.items() if key != name} for name in NOTE),
    *({**NOTE, "id": value} for value in ("short", 5, None)),
    *({**NOTE, "time": value} for value in ("yesterday", "2025-01-02T03:04:05", 5)),
    *({**NOTE, name: "x"} for name in ("kind", "more", "class_", "camel_case", "level", "open", "_meta")),
    *({**NOTE, **change} for change in ({"open": {}}, {"_meta": {"a": "x"}}, {"extra": 1, "class": None})),
    *({**LIMIT, "live": value} for value in (False, 1, None)),
    *({**LIMIT, "amount": value} for value in ("1", None, True)),
    *({**LIMIT, **change} for change in ({"share": 1.5}, {"count": 0}, {"count": 1.5}, {"words": []})),
    *({**ASKED, "answer": answer} for answer in ({}, {"text": 1}, {"text": "t", "path": "p"}, {"size": 1}, None)),
    *({**ASKED, **change} for change in ({"final": True}, {"final": None}, {"either": 1}, {"more": [{}]})),
]


@pytest.mark.parametrize("good", GOOD)
def test_an_event_comes_back_as_it_was(small, models, good):
    decoded = small.DIALECT.decode(json.dumps(good))
    assert (type(decoded), decoded.type) == (small.DIALECT.event_types[good["kind"]], good["kind"])
    assert json.loads(encode(decoded)) == good
    assert json.loads(models.SmallEvent.model_validate_json(json.dumps(good)).model_dump_json(by_alias=True)) == good


def test_a_large_number_comes_back_as_it_was(small, models):
    large = {**LIMIT, "amount": 2**60 + 1}
    assert json.loads(encode(small.DIALECT.decode(json.dumps(large)))) == large
    assert json.loads(models.SmallEvent.model_validate_json(json.dumps(large)).model_dump_json()) == large


@pytest.mark.parametrize("bad", BAD)
def test_an_event_that_the_schema_forbids_is_rejected(small, bad):
    assert not Draft7Validator(SMALL, format_checker=FormatChecker()).is_valid(bad)
    with pytest.raises(DecodeError):
        small.DIALECT.decode(json.dumps(bad))


def test_fields_have_the_types_and_names_of_python(small):
    note = small.DIALECT.decode(json.dumps({**GOOD[1], "open": {"name": "n", "unknown": 1}}))
    assert (note.class_, note.field_meta, note.camel_case, note.open.name) == ("c", {"a": 1}, "x", "n")
    assert note.time.isoformat() == "2025-01-02T03:04:05+00:00"
    asked = small.DIALECT.decode(json.dumps(GOOD[7]))
    assert (type(asked.answer), type(asked.more[0])) == (small.FileAnswer, small.TextAnswer)
    assert issubclass(small.TextAnswer, small.Answer)


def test_everything_public_can_be_imported_and_nothing_else_is_promised(small):
    assert all(hasattr(small, name) for name in small.__all__)
    assert {*SMALL["definitions"], "NoteMadeOpen", "DIALECT", "RULES"} == set(small.__all__)


@pytest.fixture(scope="module", params=dialect_schemas(ROOT / "schema"), ids=lambda path: path.name)
def committed(request) -> tuple[Path, Path, dict[str, str]]:
    """A dialect's schema, the folder of its package, and what generating gives."""
    name = folder_of(read_source(request.param))
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        files = generate(request.param, f"session_events.{name}")
    return request.param, ROOT / "generated" / name, files


def test_the_committed_package_is_what_the_schema_gives(committed):
    _, folder, files = committed
    assert write(files, folder, check=True) == []
    assert {path.name for path in folder.glob("*.py")} == set(files)


def test_each_file_names_the_schema_it_was_made_from(committed):
    schema, _, files = committed
    content = schema.read_bytes()
    for text in files.values():
        header = text.split('"""')[1]
        assert schema.name in header
        assert f" {json.loads(content)['x-dialect']['version']})" in header
        assert hashlib.sha256(content).hexdigest() in header
        assert "Do not edit" in header


PRINT = "import json, sys, pathlib; from session_events.codegen.generate import generate; "
PRINT += "print(json.dumps(generate(pathlib.Path(sys.argv[1]), 'small_agent')))"


def test_the_same_schema_gives_the_same_bytes_whatever_the_hash_seed(tmp_path):
    path = saved(SMALL, tmp_path)
    command = [sys.executable, "-c", PRINT, path]
    seeds = [{**os.environ, "PYTHONHASHSEED": seed} for seed in "012"]
    runs = [subprocess.Popen(command, env=environment, stdout=subprocess.PIPE) for environment in seeds]
    assert [json.loads(run.communicate()[0]) for run in runs] == [generate(path, "small_agent")] * 3


def test_the_same_schema_gives_the_same_bytes_wherever_it_is_run(tmp_path, monkeypatch):
    path, texts = saved(SMALL, tmp_path), []
    for folder, length in ((tmp_path / "wide", 200), (tmp_path / "narrow", 60)):
        folder.mkdir()
        (folder / "pyproject.toml").write_text(f"[tool.ruff]\nline-length = {length}\n")
        monkeypatch.chdir(folder)
        texts.append(generate(path, "small_agent"))
    assert texts[0] == texts[1]


def test_only_files_that_differ_are_written(tmp_path):
    files, folder = {"a.py": "a\n", "b.py": "é\n"}, tmp_path / "new"
    assert write(files, folder, check=True) == write(files, folder) == [folder / "a.py", folder / "b.py"]
    (folder / "b.py").write_text("other")
    assert write(files, folder) == [folder / "b.py"]
    assert (folder / "b.py").read_bytes() == "é\n".encode()
    assert write(files, folder, check=True) == []


def test_loaded_modules_leave_no_trace():
    before = dict(sys.modules)
    texts = {"events": "X = 1", "new": "from session_events.copilot.events import X"}
    with loaded("session_events.copilot", texts) as modules:
        assert modules["new"].X == 1
    assert {name: module for name, module in sys.modules.items() if before.get(name) is not module} == {}


def test_models_are_imported_without_a_warning():
    pytest.importorskip("pydantic", minversion="2.12")
    command = [sys.executable, "-W", "error", "-c", "import session_events.copilot.models"]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0


SNIPPET = """
from typing import assert_type
from session_events.copilot import DIALECT, AssistantTurnStartEvent, SessionEvent
from session_events.unknown import UnknownEvent

def turn(event: SessionEvent) -> str:
    match event:
        case AssistantTurnStartEvent(data=data):
            assert_type(data.turn_id, str)
            return str(data.turnId)  # type: ignore[attr-defined]
    return event.type

assert_type(DIALECT.decode(b""), SessionEvent)
assert_type(DIALECT.decode(b"", strict=False), SessionEvent | UnknownEvent)
"""


@pytest.mark.skipif(find_spec("mypy") is None, reason="mypy is not installed")
def test_a_type_checker_knows_the_generated_classes(tmp_path):
    """An ignored error that is none would be an error of its own."""
    (tmp_path / "snippet.py").write_text(SNIPPET)
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "snippet.py"]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
