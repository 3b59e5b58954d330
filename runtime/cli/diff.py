"""`session-events diff`."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click
from msgspec import structs
from session_events.cli import installed
from session_events.cli.against import Chosen
from session_events.cli.config import Config, find_config, read_config
from session_events.cli.difference import Shown, as_github, as_json, as_markdown, as_text
from session_events.cli.failure import Failure
from session_events.cli.overrides import Override
from session_events.errors import SchemaError, SettingsError
from session_events.quote import printable

if TYPE_CHECKING:
    from session_events.codegen.diff import Change

BROKEN = 1

_LEVELS = ("breaking", "warning", "info")
_FORMATS = {"text": as_text, "json": as_json, "markdown": as_markdown, "github": as_github}


@click.command()
@click.argument("old")
@click.argument("new")
@click.option("--format", "output", type=click.Choice(list(_FORMATS)), default="text", show_default=True)
@click.option(
    "--fail-on",
    type=click.Choice([*_LEVELS, "never"]),
    default="breaking",
    show_default=True,
    help="The least level that gives exit status 1.",
)
@click.option(
    "--config",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Configuration file; if not given, looked for from this folder upwards.",
)
@click.option("--no-config", is_flag=True, help="Read no configuration file.")
@click.pass_context
def diff(
    context: click.Context,
    /,
    old: str,
    new: str,
    output: str,
    fail_on: str,
    config: Path | None,
    no_config: bool,  # noqa: FBT001 - click passes it
) -> None:
    """Say what the schema NEW changes in the schema OLD, and what that breaks.

    Events are compared by type and place, whatever definitions they stand in, and stream rules by what they
    say. Each change is breaking, a warning or mere information, and comes with what becomes of old logs under
    new bindings, of new streams under old bindings, and of source code that imports the classes.

    OLD and NEW are each a file, a version such as 1.0.49, npm:PACKAGE@VERSION, git:REVISION[:PATH], an npm
    tarball or a folder of an installed package.

    Exit status: 0 if no change is of the level --fail-on or graver, 1 if one is, 2 if a schema cannot be read.
    """
    from session_events.codegen.diff import TABLE, Difference
    from session_events.codegen.diff import diff as compare
    from session_events.codegen.locate import locate

    overrides = _overrides(config, no_config=no_config)
    try:
        for override in overrides:
            override.check(TABLE)
        before, after = locate(old), locate(new)
        rules = installed.load().schema.get("x-stream")
        found = compare(before.schema, after.schema, rules, (before.name, after.name))
    except SettingsError as error:
        raise click.UsageError(f"the configuration's `diff`: {error}") from error
    except SchemaError as error:
        raise Failure(printable(str(error))) from error
    changes = [_judged(change, overrides) for change in found.changes]
    shown = sorted((change for change in changes if change is not None), key=lambda change: _LEVELS.index(change.level))
    difference = Difference(tuple(shown))
    click.echo(_FORMATS[output](Shown(before, after, difference, len(changes) - len(shown), Path(new))))
    failing = _LEVELS[: _LEVELS.index(fail_on) + 1] if fail_on in _LEVELS else ()
    context.exit(BROKEN if any(change.level in failing for change in shown) else 0)


def _overrides(path: Path | None, *, no_config: bool) -> tuple[Override, ...]:
    """What the configuration file says."""
    if path is not None and no_config:
        raise click.UsageError("--config and --no-config exclude each other")
    try:
        if path is None and not no_config:
            path = find_config(Path.cwd())
        settings = Config() if path is None else read_config(path, Chosen(None, None, None).problem_with)
    except SettingsError as error:
        raise click.UsageError(str(error)) from error
    return settings.diff


def _judged(change: "Change", overrides: Iterable[Override]) -> "Change | None":
    """A change at the level that a configuration gives it; None if it is not to be shown. The last entry counts."""
    for override in overrides:
        if override.fits(change.kind, change.where):
            if override.level == "off":
                return None
            change = structs.replace(change, level=override.level, reason=override.reason)
    return change
