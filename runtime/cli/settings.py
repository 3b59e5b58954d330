"""What one call of `validate` goes by: its flags first, and then the configuration file."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeAlias

import click
from msgspec import Struct
from session_events.baseline import Baseline, check_replaceable, read_baseline
from session_events.cli.config import Config, find_config, read_config
from session_events.deadlines import Deadlines
from session_events.errors import SettingsError
from session_events.policy import LEVELS, Policy, Problem, no_such_level
from session_events.quote import printable, quote

_PATH = click.Path(dir_okay=False, path_type=Path)

_OPTIONS = [
    click.option(
        "--strict/--no-strict", default=None, help="Make errors of warnings, and of unknown events, fields, values."
    ),
    click.option("--select", metavar="RULE", multiple=True, help="Show only what this rule or code finds. Repeatable."),
    click.option(
        "--ignore", metavar="RULE", multiple=True, help="Do not show what this rule or code finds. Repeatable."
    ),
    click.option(
        "--severity",
        metavar="RULE=LEVEL",
        multiple=True,
        help=f"Show what this rule or code finds as {', '.join(LEVELS)}. Repeatable.",
    ),
    click.option("--baseline", type=_PATH, help="Silence the findings that this file says are known."),
    click.option("--config", type=_PATH, help="Configuration file; if not given, looked for from this folder upwards."),
    click.option("--no-config", is_flag=True, help="Read no configuration file."),
]

_WRITE_BASELINE = click.option("--write-baseline", type=_PATH, help="Write what is found as known; exit status 0.")

#: Gives a command the option that `deadlines_of` takes.
deadline_option = click.option(
    "--deadline",
    metavar="RULE=SECONDS",
    multiple=True,
    help="After how many seconds what this rule wants closed has stalled; off for never. Repeatable.",
)

#: Says why a deadline makes no sense; returns None when it does.
DeadlineProblem: TypeAlias = Callable[[str, object], str | None]


class Settings(Struct, frozen=True):
    """What one call goes by.

    Attributes:
        policy: which findings are seen, and at which severity.
        baseline: the known findings; None when nothing is known.
        deadlines: after how many seconds something counts as stalled, by rule; None for never.
        write_to: where to write what is found as known; None to write nothing.
    """

    policy: Policy
    baseline: Baseline | None
    write_to: Path | None
    deadlines: Deadlines


def settings_options(*, written: bool = True) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Gives a command the options that `settle` takes.

    Args:
        written: whether a baseline can be written, too.
    """

    def decorate(command: Callable[..., None]) -> Callable[..., None]:
        for option in reversed([*_OPTIONS, *([_WRITE_BASELINE] if written else [])]):
            command = option(command)
        return command

    return decorate


def settle(options: dict[str, Any], problem_with: Problem) -> Settings:
    """Takes the options of `settings_options` out of a command's options, and reads the files they name.

    Args:
        options: the options of the command.
        problem_with: says why a name stands for no findings.

    Raises:
        click.UsageError: an option or a file makes no sense.
    """
    given = {name: options.pop(name) for name in ("strict", "select", "ignore", "severity", "baseline")}
    write_to, path, no_config = (options.pop(name, None) for name in ("write_baseline", "config", "no_config"))
    if path is not None and no_config:
        raise click.UsageError("--config and --no-config exclude each other")
    if given["baseline"] is not None and write_to is not None:
        raise click.UsageError("--baseline and --write-baseline exclude each other: what is written holds all there is")
    try:
        if write_to is not None:
            check_replaceable(write_to)
        if path is None and not no_config:
            path = find_config(Path.cwd())
        config = Config() if path is None else read_config(path, problem_with)
        known = None if write_to is not None else given["baseline"] or config.baseline
        baseline = None if known is None else read_baseline(known)
    except SettingsError as error:
        raise click.UsageError(str(error)) from error
    policy = Policy(
        severities=dict(_severity(text, problem_with) for text in given["severity"]),
        select=_names("--select", given["select"], problem_with),
        ignore=_names("--ignore", given["ignore"], problem_with),
        strict=config.policy.strict if given["strict"] is None else given["strict"],
        fallback=config.policy,
        lenient=True,  # the names have been checked, and one call may be about streams of several dialects
    )
    return Settings(policy, None if baseline is None else baseline.seen_by(policy), write_to, config.deadlines)


def deadlines_of(given: tuple[str, ...], settings: Settings, problem_with: DeadlineProblem) -> dict[str, float | None]:
    """Returns the deadlines that hold: those of the option, and then those of the configuration file.

    Raises:
        click.UsageError: one makes no sense.
    """
    deadlines = dict(settings.deadlines)
    for text in given:
        name, sign, value = text.rpartition("=")
        if not sign:
            raise click.UsageError(f"--deadline: must be RULE=SECONDS, such as tool=30; got {quote(text)}")
        with suppress(ValueError):
            deadlines[name] = None if value == "off" else float(value)
        if value != "off" and deadlines.get(name) is None:
            raise click.UsageError(f"--deadline {printable(name)}: must be seconds, or off; got {quote(value)}")
    for name, seconds in deadlines.items():
        problem = problem_with(name, seconds)
        if problem is not None:
            raise click.UsageError(f"--deadline {printable(name)}: {problem}" if given else problem)
    return deadlines


def _severity(text: str, problem_with: Problem) -> tuple[str, Any]:
    name, sign, level = text.rpartition("=")
    if not sign:
        raise click.UsageError(f"--severity: must be RULE=LEVEL, such as unknown-field=off; got {quote(text)}")
    _names("--severity", (name,), problem_with)
    if level not in LEVELS:
        raise click.UsageError(f"--severity {printable(name)}: {no_such_level(level)}")
    return name, level


def _names(option: str, names: tuple[str, ...], problem_with: Problem) -> tuple[str, ...]:
    for name in names:
        problem = problem_with(name)
        if problem is not None:
            raise click.UsageError(f"{option}: {problem}")
    return names
