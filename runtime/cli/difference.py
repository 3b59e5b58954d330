"""Shows what has changed between two schemas: to people, to programs, in Markdown and on GitHub."""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec
from msgspec import structs
from session_events.cli.table import code, escaped
from session_events.quote import encodable, printable, printable_json

if TYPE_CHECKING:
    from session_events.codegen.diff import Change, Difference, Kind
    from session_events.codegen.locate import Located

_TITLES = {"breaking": "Breaking", "warning": "Warnings", "info": "Information"}

_COMMANDS = {"breaking": "error", "warning": "warning", "info": "notice"}


#: Kinds of change of which one place may have many: they are told together.
_LISTED = tuple(f"{what}-{how}" for what in ("value", "member", "payload-member") for how in ("added", "removed"))

#: So many of the rules that count on a change are named.
_MOST_RULES = 4


class Shown(NamedTuple):
    """What is shown.

    Attributes:
        old, new: the schemas.
        difference: what has changed, but for what a configuration silences.
        silenced: how many changes that was.
        path: what the new schema was called by.
    """

    old: "Located"
    new: "Located"
    difference: "Difference"
    silenced: int
    path: Path


class _Group(NamedTuple):
    """Changes that say the same of fields of one name, at one or more places."""

    change: "Change"
    places: int


def as_text(shown: Shown) -> str:
    """For people at a terminal."""
    lines = [f"{' -> '.join(_titles(shown))}: {_counts(shown)}"]
    if shown.difference.changes:
        lines += [f"{who}: {verdict}" for who, verdict in _verdicts(shown.difference)]
    for kind, changes in _by_kind(shown.difference):
        lines += ["", f"{changes[0].level}: {kind.name}"]
        lines += [f"    old logs: {kind.backward}; new streams: {kind.forward}"]
        if kind.effect != "none":
            lines += [f"    source code: {_effect(kind)}"]
        lines += [f"  {group.change.where}: {_said(group)}" for group in _groups(changes)]
    return "\n".join(lines)


def as_markdown(shown: Shown) -> str:
    """A section of a changelog."""
    lines = [f"## Schema {' → '.join(map(escaped, _titles(shown)))}", "", f"{_counts(shown)}."]
    if shown.difference.changes:
        lines += ["", *(f"- {who}: {verdict}" for who, verdict in _verdicts(shown.difference))]
    for level, found in groupby(shown.difference.changes, key=lambda change: change.level):
        lines += ["", f"### {_TITLES[level]}", ""]
        for group in _groups(list(found)):
            lines.append(f"- {_code(group.change.where)}: {escaped(_said(group))} ({_code(group.change.kind)})")
    return "\n".join(lines)


def as_github(shown: Shown) -> str:
    """Annotations, as workflows of GitHub print them."""
    file = f"file={_property(encodable(str(shown.path)))}," if shown.path.is_file() else ""
    lines = [
        f"::{_COMMANDS[group.change.level]} {file}title={_property(group.change.kind)}::"
        + _escaped(f"{group.change.where}: {_said(group)}")
        for _, changes in _by_kind(shown.difference)
        for group in _groups(changes)
    ]
    return "\n".join([*lines, _escaped(f"{' -> '.join(_titles(shown))}: {_counts(shown)}")])


def as_json(shown: Shown) -> str:
    """For programs."""
    from session_events.codegen.diff import LEVELS, TABLE

    difference = shown.difference
    document: dict[str, Any] = {
        "old": {"name": shown.old.name, "version": shown.old.version},
        "new": {"name": shown.new.name, "version": shown.new.version},
        "counts": {level: difference.count(level) for level in LEVELS},
        "silenced": shown.silenced,
        "backward": difference.backward,
        "forward": difference.forward,
        "changes": [
            {
                **msgspec.to_builtins(change),
                "backward": TABLE[change.kind].backward,
                "forward": TABLE[change.kind].forward,
                "effect": TABLE[change.kind].effect,
            }
            for change in difference.changes
        ],
    }
    return msgspec.json.format(printable_json(msgspec.json.encode(document)))


def _code(text: str) -> str:
    """A place as code in Markdown: no more than a backtick ends that."""
    return code(text) if "`" in text else f"`{printable(text)}`"


def _titles(shown: Shown) -> list[str]:
    """The versions, or the names of the schemas if the versions do not tell them apart."""
    versions = [shown.old.version, shown.new.version]
    told = None not in versions and versions[0] != versions[1]
    return [printable(str(schema.version) if told else encodable(schema.name)) for schema in (shown.old, shown.new)]


def _counts(shown: Shown) -> str:
    from session_events.codegen.diff import LEVELS

    if not shown.difference.changes and not shown.silenced:
        return "nothing has changed"
    words = {"breaking": ("breaking", "breaking"), "warning": ("warning", "warnings"), "info": ("other", "others")}
    counts = [(level, shown.difference.count(level)) for level in LEVELS]
    text = ", ".join(f"{count} {words[level][count != 1]}" for level, count in counts)
    return f"{text}; {shown.silenced} silenced" if shown.silenced else text


def _verdicts(difference: "Difference") -> Iterator[tuple[str, str]]:
    yield "old logs with new bindings, at worst", str(difference.backward)
    yield "new streams with old bindings, at worst", str(difference.forward)


def _effect(kind: "Kind") -> str:
    from session_events.codegen.diff import EFFECTS

    return EFFECTS[kind.effect]


def _by_kind(difference: "Difference") -> Iterator[tuple["Kind", list["Change"]]]:
    from session_events.codegen.diff import TABLE

    for (_, kind), changes in groupby(difference.changes, key=lambda change: (change.level, change.kind)):
        yield TABLE[kind], list(changes)


def _groups(changes: list["Change"]) -> list[_Group]:
    """Puts together what says the same of fields of one name: what all events have, or a definition used often."""
    groups: dict[tuple[str, ...], _Group] = {}
    for change in _together(changes):
        field = (change.path or change.where).rpartition(".")[2] if change.path else change.where
        key = (change.kind, change.message, field, change.reason or "")
        first = groups.get(key, _Group(change, 0))
        groups[key] = first._replace(places=first.places + 1)
    return list(groups.values())


def _together(changes: list["Change"]) -> Iterator["Change"]:
    """Makes one of the changes that say of one place which values, or members, came or went."""
    from session_events.codegen.diff import TABLE, listed

    places: dict[tuple[str | None, ...], list[Change]] = {}
    for number, change in enumerate(changes):
        one = (change.where, change.reason) if change.kind in _LISTED else (str(number),)
        places.setdefault((change.kind, *one), []).append(change)
    for (kind, *_), same in places.items():
        if len(same) == 1:
            yield same[0]
            continue
        old, new = (listed(getattr(change, side) for change in same) for side in ("old", "new"))
        yield structs.replace(same[0], message=TABLE[str(kind)].says.format(old=old, new=new))


def _said(group: _Group) -> str:
    change = group.change
    text = printable(change.message)
    if group.places > 1:
        text += f"; the same at {group.places - 1} other place{'s' if group.places > 2 else ''}"
    if change.ties:
        from session_events.codegen.diff import listed

        rules = listed(change.ties, most=_MOST_RULES)
        text += f"; counted on by the rule{'s' if len(change.ties) > 1 else ''} {rules}"
    if change.reason is not None:
        text += f" [{printable(change.reason)}]"
    return text


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(printable(text)).replace(":", "%3A").replace(",", "%2C")
