"""`session-events rules` and `session-events explain`."""

import textwrap
from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import click
import msgspec
from session_events import rule_text
from session_events.cli import installed
from session_events.cli.against import Chosen, dialect_options
from session_events.cli.table import aligned
from session_events.codes import BUILT_IN, MEANINGS, codes_of
from session_events.dialect import Dialect
from session_events.findings import Code
from session_events.quote import printable, printable_json, quote
from session_events.salvage import KINDS

_WIDTH = 100

#: What the findings of `session-events doctor` are filed under.
_DAMAGE = "damage"


@click.command()
@click.option("--format", "output", type=click.Choice(["text", "json"]), default="text", show_default=True)
@dialect_options
def rules(output: str, dialect: str | None, schema: Path | None) -> None:
    """List the stream rules of a dialect."""
    named = Chosen(dialect, schema, None).usual
    declared = _declared(named)
    if output == "json":
        click.echo(printable_json(msgspec.json.encode([_row(rule) for rule in declared])))
        return
    rows = [
        [rule["id"], rule["kind"], rule_text.severity_of(rule), "/".join(rule_text.streams_of(rule)), rule["says"]]
        for rule in declared
    ]
    for line in aligned(rows):
        click.echo(line)
    click.echo(f"These are the rules of {printable(named.name)}; --dialect lists those of another.")
    filed = f"{', '.join(BUILT_IN)} and, of doctor, {_DAMAGE}"
    click.echo(f"Findings of no stream rule are filed under {filed}; explain knows them too.")


@click.command()
@click.argument("rule")
@dialect_options
def explain(rule: str, dialect: str | None, schema: Path | None) -> None:
    """Say what RULE demands, why, where the schema says so, what excuses it, and how to silence it.

    RULE is the id of a rule, or what a finding has in brackets, such as turn/unclosed or damage/torn. It is looked for
    in all dialects, unless one is named.
    """
    name, slash, code = rule.partition("/")
    if name == _DAMAGE and (not slash or code in KINDS):
        _print_damage(code)
        return
    said = dialect is not None or schema is not None
    catalogs = [Catalog(Chosen(dialect, schema, None).usual)] if said else [Catalog(one) for one in installed.every()]
    found = [catalog for catalog in catalogs if catalog.has(name, code if slash else None)]
    if not found:
        raise click.UsageError(_not_found(rule, catalogs))
    wanted: list[Code] = [one for one in found[0].codes[name] if not slash or one == code]
    if name in BUILT_IN:
        click.echo(click.style(name, bold=True))
        _paragraph(BUILT_IN[name][0])
    else:
        _print_rule(found[0].rules[name], found[0].dialect)
    _section("Findings", (f"{name}/{one}: {MEANINGS[one]}" for one in wanted))
    for which, example in found[0].rules.get(name, {}).get("examples", {}).items():
        _section(f"{which.capitalize()} example", rule_text.example_lines(example), wrap=False)
    _section("To silence it", rule_text.silenced(f"{name}/{wanted[0]}" if code else name), wrap=False)
    if len(found) > 1 and name not in BUILT_IN:
        others = (f"session-events explain --dialect {one.dialect.name} {rule}" for one in found[1:])
        _section("Other dialects have a rule of this name", others, wrap=False)


class Catalog:
    """The rules of a dialect, and what there may be found.

    Attributes:
        dialect: the dialect.
        rules: its rules as they stand in the schema, by id: what only people read is not in the generated ones.
        codes: the codes of each rule, and of what no rule finds.
    """

    def __init__(self, dialect: Dialect[Any]) -> None:
        self.dialect = dialect
        self.rules = {node["id"]: node for node in _declared(dialect)}
        self.codes: dict[str, list[Code]] = {name: codes_of(node) for name, node in self.rules.items()}
        self.codes |= {name: list(of_name) for name, (_, of_name) in BUILT_IN.items()}

    def has(self, name: str, code: str | None) -> bool:
        """Whether there is a rule of this name that can have findings of this code; None for any."""
        return name in self.codes and (code is None or code in self.codes[name])


def _declared(dialect: Dialect[Any]) -> list[dict[str, Any]]:
    stream: dict[str, Any] = dialect.schema.get("x-stream", {})
    return list(stream.get("rules", ()))


def _row(rule: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": rule["id"],
        "kind": rule["kind"],
        "severity": rule_text.severity_of(rule),
        "streams": rule_text.streams_of(rule),
        "says": rule["says"],
    }


def _print_rule(rule: dict[str, Any], dialect: Dialect[Any]) -> None:
    click.echo(f"{click.style(rule['id'], bold=True)} ({printable(dialect.name)}; {rule_text.heading(rule)})")
    _paragraph(rule["says"])
    if "why" in rule:
        _section("Why", [rule["why"]])
    if "resume" in rule:
        _section("On resume", [rule["resume"]])
    sources = [(entry, rule_text.stated(entry, dialect.schema["definitions"])) for entry in rule["source"]]
    _section("The schema says", (entry if text is None else f"{entry}: {text}" for entry, text in sources))
    for heading, items in rule_text.facts(rule):
        _section(heading, items)


def _print_damage(name: str) -> None:
    """Prints what a kind of damage is; all of them, if none is named."""
    click.echo(click.style(_DAMAGE, bold=True))
    _paragraph(
        "Each line of a log is one event, whole and as JSON wants it. `session-events doctor` finds what is not."
    )
    if not name:
        _section("Findings", (f"{_DAMAGE}/{kind.name}: {_of(kind.message)}" for kind in KINDS.values()))
        return
    kind = KINDS[name]
    _section("Findings", [f"{_DAMAGE}/{name} ({kind.severity}): {_of(kind.message)}"])
    _section("Where it comes from", [kind.cause])
    _section("What is lost", [kind.lost])
    _section("What can be saved, by `session-events doctor --fix`", [kind.saved])


def _of(message: str) -> str:
    return message.format(event="an event", size="some bytes", more="…")


def _section(heading: str, lines: Iterable[str], *, wrap: bool = True) -> None:
    click.echo(f"\n{click.style(heading, bold=True)}")
    for line in lines:
        if wrap:
            _paragraph(line)
        else:
            click.echo(f"  {printable(line)}".rstrip())


def _paragraph(text: str) -> None:
    click.echo(textwrap.fill(printable(text), _WIDTH, initial_indent="  ", subsequent_indent="    "))


def _not_found(name: str, catalogs: Iterable[Catalog]) -> str:
    names = [rule for catalog in catalogs for rule in catalog.codes]
    both = [f"{rule}/{code}" for catalog in catalogs for rule in catalog.codes for code in catalog.codes[rule]]
    names.append(_DAMAGE)
    both += [f"{_DAMAGE}/{kind}" for kind in KINDS]
    pools = (both, names) if "/" in name else (names, both)
    close = next(filter(None, (get_close_matches(name, dict.fromkeys(pool), n=3) for pool in pools)), None)
    hint = f"did you mean {' or '.join(close)}?" if close else "`session-events rules` lists all rules of a dialect"
    return f"there is no rule {quote(name)}; {hint}"
