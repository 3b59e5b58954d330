"""Which dialect a stream is checked against."""

from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path
from typing import Any, NamedTuple

import click
import msgspec
from session_events.built_dialect import load_built
from session_events.cli import installed
from session_events.cli.failure import Failure
from session_events.deadlines import deadline_problem
from session_events.detection import Detection, detect
from session_events.dialect import Dialect
from session_events.dialects import DEFAULT
from session_events.errors import SchemaError
from session_events.framing.framer import Framing
from session_events.policy import problem_with
from session_events.quote import printable, quote
from session_events.reader import read
from session_events.schema_dialect import load_dialect
from session_events.sources import Source, chunks

#: Stands for the version that a stream states itself.
AUTO = "auto"

#: In how many events at its beginning a stream must have stated its version.
_SOON = 1_000


class Choice(NamedTuple):
    """What a stream is checked against.

    Attributes:
        dialect: the dialect.
        source: the stream: its chunks if part of it had to be read.
        detection: how the dialect was found out; None if it was said.
    """

    dialect: Dialect[Any]
    source: Source
    detection: Detection | None = None


class Chosen:
    """Chooses a dialect for each stream.

    Attributes:
        usual: the dialect against which all is added up.
    """

    def __init__(self, dialect: str | None, schema: Path | None, against: str | None) -> None:
        """Takes what was said; nothing lets each stream tell.

        Args:
            dialect: name of a dialect.
            schema: a schema with rules of its own.
            against: another version of ours, or `auto`.

        Raises:
            click.UsageError: more than one of them was said.
            Failure: there is no such dialect or schema, or it cannot be bound.
        """
        if sum(said is not None for said in (dialect, schema, against)) > 1:
            raise click.UsageError("--dialect, --schema and --against exclude each other")
        self._auto = against == AUTO
        self._said = (dialect or schema or against) is not None
        self._made: dict[str, Dialect[Any]] = {}
        try:
            self.usual: Dialect[Any] = installed.load(dialect or DEFAULT) if schema is None else load_dialect(schema)
            if against is not None and not self._auto:
                self.usual = self._against(against)
        except SchemaError as error:
            raise Failure(printable(str(error))) from error

    def problem_with(self, name: str) -> str | None:
        """Says why a name stands for no findings of the dialects that streams may be in; None when it does."""
        problem = problem_with(name, self.usual)
        if problem is None or self._said:
            return problem
        return None if any(problem_with(name, other) is None for other in installed.every()) else problem

    def problem_with_deadline(self, name: str, seconds: object) -> str | None:
        """Says why a deadline makes no sense in the dialects that streams may be in; None when it does."""
        problem = deadline_problem(name, seconds, self.usual)
        if problem is None or self._said:
            return problem
        return None if any(deadline_problem(name, seconds, other) is None for other in installed.every()) else problem

    def choose(self, source: Source, framing: Framing | None = None) -> Choice:
        """Returns what a stream is checked against.

        Raises:
            SchemaError: there is no schema of the version that the stream states, or it states none.
            OSError: the stream cannot be read.
        """
        if not self._said:
            detection, whole = detect(source, installed.every(), framing=framing)
            return Choice(detection.dialect, whole, detection)
        if not self._auto:
            return Choice(self.usual, source)
        seen: list[bytes] = []
        rest = chunks(source)

        def remembered() -> Iterator[bytes]:
            for chunk in rest:
                seen.append(chunk)
                yield chunk

        events = read(remembered(), self.usual)
        version = self.usual.version_stated(islice(events, _SOON))
        if version is None:
            raise SchemaError("states no version in its first events; give --against one")
        return Choice(self._against(version, released=True), chain(seen, rest))

    def unchecked(self) -> Iterator[str]:
        """Says of each schema that was used which rules of ours it has not the events and fields for."""
        for dialect in self._made.values():
            if dialect.unchecked:
                many = "1 rule names" if len(dialect.unchecked) == 1 else f"{len(dialect.unchecked)} rules name"
                names = ", ".join(dialect.unchecked)
                what = f"{many} what it has not, and could not be checked (--format json says why): {names}"
                yield printable(f"schema {dialect.schema_version}: {what}")

    def _against(self, spec: str, *, released: bool = False) -> Dialect[Any]:
        if spec not in self._made:
            ours = installed.load()
            if spec == ours.schema_version:
                self._made[spec] = ours
            else:
                self._made[spec] = load_against(_package(spec) if released else spec, ours)
        return self._made[spec]


def _package(version: str) -> str:
    """Names the package of a version that a stream states: the stream may name nothing but released versions."""
    from session_events.codegen.releases import is_version, known_releases, package_of

    package = package_of(version) if is_version(version) else None
    if package is None:
        known = f"no npm package is known to ship its schema; known are {known_releases()}"
        raise SchemaError(f"was written by version {quote(version)}: {known}")
    return f"npm:{package[0]}@{package[1]}"


def load_against(spec: str, ours: Dialect[Any]) -> Dialect[Any]:
    """Returns the dialect of another version of a schema: its structure, and our rules as far as they fit it.

    Args:
        spec: names the schema; see `session_events.codegen.locate`.
        ours: whose rules are taken.

    Raises:
        SchemaError: there is no such schema, or it cannot be bound.
    """
    from session_events.codegen.locate import locate

    found = locate(spec)

    def build(package: str) -> dict[str, str]:
        from session_events.codegen.against import against_package

        return against_package(found, ours.schema, package)

    parts = (found.schema, ours.schema["x-stream"], found.name, found.version)
    return load_built(build, b"against", *map(msgspec.json.encode, parts))


def against_options(command: Any) -> Any:
    """Gives a command the options that `Chosen` takes."""
    command = click.option(
        "--against",
        metavar="SCHEMA",
        help="Check against the client's schema of this version, such as 1.0.49, or in this file, with the rules of "
        "ours that it has the events for; auto takes the version that each stream states.",
    )(command)
    return dialect_options(command)


def dialect_options(command: Any) -> Any:
    """Gives a command the options that name a dialect."""
    path = click.Path(exists=True, dir_okay=False, path_type=Path)
    command = click.option("--schema", type=path, help="Your own schema of events, and its own rules.")(command)
    return click.option(
        "--dialect", metavar="NAME", help="The agent stream that events are of; session-events dialects lists them."
    )(command)
