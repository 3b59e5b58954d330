"""Baselines: the findings that a team knows of and cannot mend today, so that it sees only what is new."""

import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct, structs
from session_events.atomic_write import atomic_write
from session_events.errors import SettingsError
from session_events.kinds import Kind
from session_events.policy import Policy
from session_events.quote import encodable, printable
from session_events.read_settings import read_settings
from session_events.report import Report

#: Names a file as a baseline, and says in which form it is written.
_MARK = "session-events-baseline"
_VERSION = 1

#: Stands for standard input, which has no path.
_STANDARD_INPUT = "-"


class _Entry(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    rule: str
    code: str
    event_type: str | None = None
    path: str | None = None
    count: Annotated[int, Meta(ge=1)]


class _Content(Struct, frozen=True, forbid_unknown_fields=True):
    version: int = msgspec.field(name=_MARK)
    files: dict[str, list[_Entry]]


class Baseline(Struct, frozen=True):
    """How many findings of each kind are known, file by file.

    Attributes:
        path: where it is kept; the names of files are relative to its folder.
        files: number of known findings of each kind, by the file's name with `/` between folders.
    """

    path: Path
    files: Mapping[str, Mapping[Kind, int]]

    def known(self, source: str | os.PathLike[str] | None) -> Mapping[Kind, int]:
        """Returns what is known of a file (None is standard input), for `validate(..., known=…)`."""
        return self.files.get(_name(source, self.path), {})

    def gone(self, report: Report) -> Mapping[Kind, int]:
        """Returns what is known of the file of a report, and was not found in it again."""
        return Counter(self.known(report.path)) - Counter(report.silenced)

    def seen_by(self, policy: Policy) -> "Baseline":
        """Returns the part of the baseline that is about findings which a policy lets be seen."""
        files = {
            name: {kind: count for kind, count in kinds.items() if policy.shows(kind.rule, kind.code)}
            for name, kinds in self.files.items()
        }
        return structs.replace(self, files=files)

    def absent(self, sources: Iterable[str | os.PathLike[str] | None]) -> Iterator[tuple[str, int]]:
        """Yields each file that is neither among the sources nor there at all, and how much is known of it."""
        names = {_STANDARD_INPUT, *(_name(source, self.path) for source in sources)}
        for name, kinds in self.files.items():
            if name not in names and not os.path.exists(self.path.parent / name):
                yield name, sum(kinds.values())


def read_baseline(path: str | os.PathLike[str]) -> Baseline:
    """Reads a baseline.

    Raises:
        SettingsError: it cannot be read, or is no baseline; the text says where and why.
    """
    shown = printable(os.fspath(path))
    try:
        content = msgspec.json.decode(read_settings(Path(path)))
    except OSError as error:
        hint = f"; write it with --write-baseline {shown}" if isinstance(error, FileNotFoundError) else ""
        raise SettingsError(f"{shown}: the baseline cannot be read: {error.strerror or error}{hint}") from error
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise SettingsError(f"{shown}: damaged, no baseline can be read from it: {printable(str(error))}") from error
    if not isinstance(content, dict) or _MARK not in content:
        raise SettingsError(f"{shown}: not a baseline: it is no JSON object with the field `{_MARK}`")
    if content[_MARK] != _VERSION:
        raise SettingsError(
            f"{shown}: a baseline of another version than {_VERSION}, the one that can be read; write it anew"
        )
    return Baseline(Path(path), _files(content, shown))


def write_baseline(path: str | os.PathLike[str], reports: Iterable[Report]) -> Baseline:
    """Writes what was found in some streams as a baseline, known findings included, in place of any that was there.

    The same findings give the same bytes, whatever their order, ids and lines.

    Raises:
        SettingsError: there is a file of this name that is no baseline; it stays as it is.
        OSError: it cannot be written.
    """
    check_replaceable(path)
    files = {_name(report.path, Path(path)): report.kinds for report in reports if report.kinds}
    blocks = ",\n".join(
        f"    {json.dumps(name)}: [\n" + ",\n".join(f"      {line}" for line in _lines(files[name])) + "\n    ]"
        for name in sorted(files)
    )
    inner = f"\n{blocks}\n  " if blocks else ""
    text = f'{{\n  "{_MARK}": {_VERSION},\n  "files": {{{inner}}}\n}}\n'
    atomic_write(Path(path), text.encode())
    return Baseline(Path(path), files)


def check_replaceable(path: str | os.PathLike[str]) -> None:
    """Checks that a baseline may be written to a path: there is none, or nothing, or a baseline of whatever version.

    Raises:
        SettingsError: there is something else.
    """
    target = Path(path)
    if target.is_file() and target.stat().st_size:
        with target.open("rb") as file:
            begin = file.read(1_000)
        if f'"{_MARK}"'.encode() not in begin:
            raise SettingsError(f"{printable(os.fspath(path))}: exists and is no baseline, so it is not replaced")


def _files(content: dict[str, Any], shown: str) -> dict[str, dict[Kind, int]]:
    try:
        entries = msgspec.convert(content, _Content).files
    except msgspec.ValidationError as error:
        raise SettingsError(f"{shown}: a damaged baseline: {printable(str(error))}") from error
    files: dict[str, dict[Kind, int]] = {}
    for name, listed in entries.items():
        files[name] = {Kind(entry.rule, entry.code, entry.event_type, entry.path): entry.count for entry in listed}
        if len(files[name]) < len(listed):
            raise SettingsError(f"{shown}: a damaged baseline: {printable(name)} has two entries of one kind")
    return files


def _lines(kinds: Mapping[Kind, int]) -> list[str]:
    """One line for each kind, so that a difference shows what has become known."""
    entries = [_Entry(**structs.asdict(kind), count=count) for kind, count in kinds.items()]
    entries.sort(key=lambda entry: (entry.rule, entry.code, entry.event_type or "", entry.path or ""))
    return [json.dumps(msgspec.to_builtins(entry)) for entry in entries]


def _name(source: str | os.PathLike[str] | None, baseline: Path) -> str:
    """The name of a file, from the folder of the baseline; the same from wherever and by whatever links it is named."""
    if source is None:
        return _STANDARD_INPUT
    folder, name = os.path.split(os.path.abspath(source))  # the file's own link is not followed
    path = Path(os.path.relpath(Path(folder).resolve() / name, baseline.parent.resolve()))
    return encodable(path.as_posix())
