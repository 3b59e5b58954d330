"""Schemas that are no JSON, have no end, or would take all time; registries and folders that hold foreign things."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from click.testing import CliRunner
from session_events import load_dialect, validate
from session_events.cli import main
from session_events.codegen.locate import locate
from session_events.errors import SchemaError

LOG = '{"type": "one"}\n{"type": "two"}\n'


def events(value: Any = None, **root: Any) -> dict[str, Any]:
    """A schema of two events, which have a field of this schema."""
    fields = {"field": {"type": "string"} if value is None else value}
    kinds = [
        {"type": "object", "properties": {"type": {"const": kind}, **fields}, "required": ["type"]}
        for kind in ("one", "two")
    ]
    return {"oneOf": kinds, **root}


def tower(keyword: str) -> dict[str, Any]:
    """A schema whose definitions each refer to the next one twice."""
    definitions: dict[str, Any] = {
        f"D{level}": {keyword: [{"$ref": f"#/definitions/D{level + 1}"}] * 2} for level in range(40)
    }
    return events({"$ref": "#/definitions/D0"}, definitions={**definitions, "D40": {"type": "string"}})


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "log.jsonl").write_text(LOG)


HOSTILE = {
    "not a number": (json.dumps(events({"enum": ["?", 1]})).replace('"?"', "NaN"), "NaN is no number of JSON"),
    "no end of a number": (json.dumps(events({"const": "?"})).replace('"?"', "1e400"), "1e400 is no number of JSON"),
    "infinity": (json.dumps(events({"const": "?"})).replace('"?"', "-Infinity"), "no number of JSON"),
    "half a character": (json.dumps(events({"type": "string", "pattern": "\ud800"})), "half of a surrogate pair"),
    "half a character in passing": (json.dumps(events(**{"x-any": "\ud800"})), "half of a surrogate pair"),
    "repetition": (json.dumps(events({"type": "string", "pattern": "a{99999999999}"})), "cannot be compiled"),
}
UNBOUND = {
    "members that are no objects": (json.dumps({"oneOf": [True, False]}), "/oneOf: its members must be objects"),
    "inner members": (json.dumps(events({"allOf": [True]})), "/properties/field/allOf: its members must be objects"),
    "a tower of allOf": (json.dumps(tower("allOf")), "in more ways than can be looked at"),
    "a tower of anyOf": (json.dumps(tower("anyOf")), "in more ways than can be looked at"),
}


@pytest.mark.parametrize("option", ["--schema", "--against"])
@pytest.mark.parametrize("case", [*HOSTILE, *UNBOUND])
def test_what_cannot_be_a_schema_is_refused_with_a_reason(case, option, tmp_path: Path):
    text, words = (HOSTILE | UNBOUND)[case]
    path = tmp_path / "hostile.json"
    path.write_text(text)
    shown = CliRunner().invoke(main, ["validate", option, str(path), str(tmp_path / "log.jsonl")])
    assert shown.exit_code == 2, shown.output
    assert words in shown.output


@pytest.mark.parametrize("case", HOSTILE)
def test_what_cannot_be_a_schema_is_not_compared(case, tmp_path: Path):
    text, words = HOSTILE[case]
    (tmp_path / "hostile.json").write_text(text)
    (tmp_path / "good.json").write_text(json.dumps(events()))
    shown = CliRunner().invoke(main, ["diff", str(tmp_path / "good.json"), str(tmp_path / "hostile.json")])
    assert shown.exit_code == 2
    assert words in shown.output


FIELDS: dict[str, Any] = {
    "any": {},
    "list": {"type": "array", "items": {"type": "string"}},
    "union": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
    "text": {"type": "string"},
    "nullable": {"type": ["integer", "null"]},
    "object": {"type": "object", "properties": {"number": {"type": "integer"}}},
    "number": {"type": "integer"},
}
SAYS = {"id": "rule", "says": "One comes before two, and is of the same kind.", "source": ["a document"]}
UNIQUE = {**SAYS, "kind": "order", "check": "unique", "event": ["one"]}
COUNTER = {**SAYS, "kind": "order", "check": "counter", "event": ["one"], "key": [], "rises": "by-one"}


def with_rule(rule: dict[str, Any]) -> dict[str, Any]:
    """A schema of events that have all of these fields, and of one rule."""
    schema = events(**{"x-stream": {"rules": [rule]}})
    for kind in schema["oneOf"]:
        kind["properties"] |= FIELDS
    return schema


@pytest.mark.parametrize("field", ["any", "list", "union", "object"])
def test_what_may_be_a_list_or_an_object_is_no_key(field):
    with pytest.raises(SchemaError, match="that can be a key"):
        load_dialect(with_rule({**UNIQUE, "key": [field]}))


@pytest.mark.parametrize("field", ["any", "list", "union", "text", "nullable", "object", "object.number"])
def test_what_may_be_no_number_is_not_counted(field):
    with pytest.raises(SchemaError, match="that is a number"):
        load_dialect(with_rule({**COUNTER, "value": field}))


@pytest.mark.parametrize("rule", [{**UNIQUE, "key": ["nullable"]}, {**COUNTER, "value": "number"}])
def test_plain_keys_and_numbers_are_checked(rule):
    lines = [json.dumps({"type": "one", "nullable": 5, "number": 5}) for _ in range(2)]
    report = validate(iter([("\n".join(lines) + "\n").encode()]), load_dialect(with_rule(rule)))
    assert [finding.rule for finding in report.findings] == ["rule"]


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is no endless file")
def test_an_endless_file_is_no_schema(tmp_path: Path):
    with pytest.raises(SchemaError, match="larger than any schema is"):
        load_dialect("/dev/zero")
    schema = tmp_path / "package/schemas/session-events.schema.json"
    schema.parent.mkdir(parents=True)
    schema.write_text(json.dumps(events()))
    (tmp_path / "package/package.json").symlink_to("/dev/zero")
    assert locate(str(tmp_path / "package")).version is None


@contextmanager
def registry_that_names(tarball: str) -> Iterator[str]:
    """A registry that says this is the address of a tarball."""
    answer = json.dumps({"versions": {"1.0.0": {"dist": {"tarball": tarball, "integrity": "sha512-x"}}}}).encode()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_: Any) -> None:
            """Says nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()


ADDRESSES = ["http://[bad", "http://127.0.0.1/\u00e9", "http://127.0.0.1/\ud800", f"http://{'a' * 300}/"]


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_registry_that_names_no_address_is_told_of(address, monkeypatch: pytest.MonkeyPatch):
    with registry_that_names(address) as registry:
        monkeypatch.setenv("NPM_CONFIG_REGISTRY", registry)
        with pytest.raises(SchemaError, match="cannot be reached"):
            locate("npm:package@1.0.0")


def test_a_registry_that_is_no_address_is_told_of(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("NPM_CONFIG_REGISTRY", "http://[bad")
    with pytest.raises(SchemaError, match="cannot be reached"):
        locate("npm:package@1.0.0")


def test_a_user_without_a_home_has_no_cache_and_no_traceback(monkeypatch: pytest.MonkeyPatch):
    def no_home() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("NPM_CONFIG_REGISTRY", "http://127.0.0.1:9")
    monkeypatch.setattr(Path, "home", no_home)
    with pytest.raises(SchemaError, match="cannot be reached"):
        locate("npm:package@1.0.0")


def foreign(folder: Path, kind: str) -> None:
    """Puts something into a folder that this project has not made."""
    path = folder / "parser.py"
    if kind == "of another generator":
        path.write_text("# Generated from Hello.g4 by ANTLR 4.9\n")
    elif kind == "a folder":
        path.mkdir()
    elif kind == "a pipe":
        os.mkfifo(path)
    else:
        path.symlink_to(folder / "elsewhere")


@pytest.mark.parametrize("kind", ["of another generator", "a folder", "a pipe", "a link to nothing"])
def test_generate_removes_nothing_that_it_has_not_made(kind, tmp_path: Path):
    if kind == "a pipe" and not hasattr(os, "mkfifo"):
        pytest.skip("there are no pipes with names")
    out = tmp_path / "mine"
    out.mkdir()
    foreign(out, kind)
    schema = tmp_path / "mine.json"
    schema.write_text(json.dumps(events(**{"x-dialect": {"of": "two\nlines", "name": "x" * 3_000, "version": ""}})))
    command = [sys.executable, "-m", "session_events", "generate", "--schema", str(schema), "--out", str(out)]
    done = subprocess.run(command, capture_output=True, timeout=60, check=False)
    assert done.returncode == 2
    assert b"parser.py is not a generated file" in done.stderr
    assert [path.name for path in out.iterdir()] == ["parser.py"]
    fresh = tmp_path / "fresh"
    for _ in range(2):  # its own files it knows again
        arguments = ["generate", "--schema", str(schema), "--out", str(fresh)]
        assert CliRunner().invoke(main, arguments).exit_code == 0
