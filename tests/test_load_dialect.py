"""Dialects at run time: kept in the user's cache, made anew when that cannot be trusted."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from session_events import Dialect, SchemaError, cache, load_dialect
from session_events.codegen import generate

SCHEMA = {
    "anyOf": [
        {"type": "object", "properties": {"type": {"const": kind}, "n": {"type": "integer"}}, "required": ["type"]}
        for kind in ("one", "two")
    ]
}
PREFIX = "session_events_dialect_"
EVIL = "import pathlib\npathlib.Path(__file__).with_name('was_run').touch()\n"


@pytest.fixture(autouse=True)
def dialects(tmp_path, monkeypatch) -> Iterator[Path]:
    """The folder of an empty cache; the dialects of other tests are put aside."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    others = {name: module for name, module in sys.modules.items() if name.startswith(PREFIX)}
    forget()
    yield tmp_path / "session-events" / "dialects"
    forget()
    sys.modules.update(others)


@pytest.fixture(autouse=True)
def _others_kept() -> Iterator[None]:
    """Gives the dialects back that other tests have loaded, and still need."""
    kept = {name: module for name, module in sys.modules.items() if name.startswith("session_events_dialect_")}
    yield
    sys.modules.update(kept)


def forget() -> None:
    """Forgets the dialects of this process, so that the next one is imported."""
    for name in [name for name in sys.modules if name.startswith(PREFIX)]:
        del sys.modules[name]


def loaded(schema=SCHEMA) -> Dialect:
    forget()
    dialect = load_dialect(schema)
    assert [dialect.decode(json.dumps({"type": kind, "n": 1})).n for kind in ("one", "two")] == [1, 1]
    return dialect


def entry(dialects: Path) -> Path:
    (found,) = dialects.iterdir()
    return found


@pytest.fixture
def calls(monkeypatch) -> list[str]:
    """The packages that were generated."""
    made: list[str] = []

    def counted(source, package, **options):
        made.append(package)
        return original(source, package, **options)

    original = generate.generate_package
    monkeypatch.setattr(generate, "generate_package", counted)
    return made


def test_a_schema_is_bound_once(dialects, calls):
    assert repr(loaded()) == repr(loaded())
    assert load_dialect(SCHEMA) is load_dialect(SCHEMA)
    assert len(calls) == 1
    other = loaded({"anyOf": [*SCHEMA["anyOf"], {**SCHEMA["anyOf"][0], "properties": {"type": {"const": "three"}}}]})
    assert (len(other.event_types), len(calls), len(list(dialects.iterdir()))) == (3, 2, 2)


def test_nobody_else_may_write_to_the_cache(dialects):
    loaded()
    for folder in (dialects.parent, dialects, entry(dialects)):
        assert folder.stat().st_mode & 0o022 == 0
    assert entry(dialects).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "damage",
    [
        lambda folder: (folder / "events.py").write_text(EVIL),
        lambda folder: (folder / "events.py").write_bytes(b""),
        lambda folder: (folder / "schema.py").unlink(),
        lambda folder: (folder / "SHA256SUMS").unlink(),
        lambda folder: (folder / "SHA256SUMS").write_bytes(b"\xff\n"),
        lambda folder: (folder / "SHA256SUMS").write_text("no sums\n"),
        lambda folder: cache.write(folder, {"__init__.py": EVIL}),
        lambda folder: cache.write(folder, {"__init__.py": "import no_such_module"}),
    ],
)
def test_a_damaged_entry_is_made_anew(dialects, calls, damage):
    loaded()
    folder = entry(dialects)
    before = {path.name: path.read_bytes() for path in folder.glob("*.py")}
    damage(folder)
    loaded()
    assert len(calls) == 2
    assert {path.name: path.read_bytes() for path in entry(dialects).glob("*.py")} == before
    loaded()
    assert len(calls) == 2


@pytest.mark.skipif(os.name != "posix", reason="modes are those of POSIX")
def test_a_cache_is_kept_where_the_users_group_may_write_to_new_folders(calls):
    """That is how Debian sets users up, each in a group alone."""
    before = os.umask(0o002)
    try:
        assert repr(loaded()) == repr(loaded())
    finally:
        os.umask(before)
    assert len(calls) == 1


@pytest.mark.skipif(os.name != "posix", reason="modes and links are those of POSIX")
@pytest.mark.parametrize("part", ["session-events", "dialects", "entry"])
@pytest.mark.parametrize("way", ["others may write", "a link"])
def test_what_others_may_have_written_is_not_run(dialects, calls, part, way, tmp_path):
    loaded()
    folder = {"session-events": dialects.parent, "dialects": dialects, "entry": entry(dialects)}[part]
    cache.write(entry(dialects), {"__init__.py": EVIL})
    if way == "a link":
        folder.rename(tmp_path / "elsewhere")
        folder.symlink_to(tmp_path / "elsewhere")
    else:
        folder.chmod(0o777)
    loaded()
    assert len(calls) == 2
    assert list(tmp_path.rglob("was_run")) == []


@pytest.mark.parametrize("home", ["a file", "read only"])
def test_without_a_place_for_a_cache_it_works_all_the_same(tmp_path, monkeypatch, home):
    place = tmp_path / "no-cache"
    if home == "a file":
        place.touch()
    else:
        monkeypatch.setattr(cache, "keep", lambda *_: None)
    monkeypatch.setenv("XDG_CACHE_HOME", str(place))
    dialect = loaded()
    assert dialect.explain(b'{"type": "one", "n": "1"}')[0].code == "bad-value"


def test_old_entries_are_removed(dialects, monkeypatch):
    monkeypatch.setitem(cache._MOST, "dialects", 3)
    for number in range(5):
        assert cache.keep("dialects", str(number), {"a.py": "a = 1"}) == dialects / str(number)
        os.utime(dialects / str(number), (number, number))
    assert sorted(path.name for path in dialects.iterdir()) == ["2", "3", "4"]


PROGRAM = """
import json, sys
if sys.argv[1] == "without":
    sys.modules["datamodel_code_generator"] = None
import session_events
print(session_events.load_dialect(json.loads(sys.argv[2])))
"""


def run(extra: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", PROGRAM, extra, json.dumps(SCHEMA)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_the_extra_is_needed_only_to_make_a_dialect(dialects):
    output, errors = run("without").communicate()
    assert (output, "pip install 'session-events[codegen]'" in errors) == ("", True)
    assert "SchemaError" in errors
    assert not dialects.exists()
    assert run("with").communicate() == ("<Dialect schema : 2 events, 0 rules>\n", "")
    assert run("without").communicate() == ("<Dialect schema : 2 events, 0 rules>\n", "")


def test_two_processes_at_once_do_not_disturb_each_other(dialects):
    both = [run("with"), run("with"), run("with")]
    assert [process.communicate() for process in both] == [("<Dialect schema : 2 events, 0 rules>\n", "")] * 3
    assert [path.name for path in dialects.iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize("path", ["missing.json", ".", "nul\0"])
def test_a_file_that_cannot_be_read_is_named(path):
    with pytest.raises(SchemaError, match="cannot be read"):
        load_dialect(path)


def test_a_schema_that_cannot_be_bound_is_named(dialects):
    path = dialects.parent.parent / "broken.schema.json"
    path.write_text('{"anyOf": [')
    with pytest.raises(SchemaError, match=rf"^{path}: cannot be read as JSON: "):
        load_dialect(path)
