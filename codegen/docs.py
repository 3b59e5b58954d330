"""Writes the document that describes the rules of a schema."""

from collections.abc import Iterator

from session_events.codegen.diagrams import diagram
from session_events.codegen.source import Source
from session_events.codegen.tree import Node
from session_events.codes import MEANINGS, codes_of
from session_events.rule_text import example_lines, facts, heading, severity_of, silenced, stated, streams_of


def rules_document(source: Source) -> str:
    """Returns a Markdown document with all rules of a schema, in its order. The rules must have been checked.

    Args:
        source: the checked schema.
    """
    rules: list[Node] = source.stream.get("rules", [])
    of = f"{source.dialect['of'] or source.dialect['name']} {source.dialect['version']}".strip()
    lines = [
        f"<!-- Generated from {source.file} by session-events. Do not edit: change the schema, then run",
        "     `session-events generate`. -->",
        "",
        f"# Stream rules of {_text(of)}",
        "",
        f"How the events of one session follow one another: {len(rules)} rules, as `schema/{source.file}` states",
        "them under `x-stream`. `session-events explain RULE` prints a section of this page. What is open when the",
        "stream ends is unclosed; what is excused may stay open, and a close that comes late is welcome.",
        "In the diagrams, red states are findings.",
        "",
        "To silence a rule:",
        "",
        "```",
        *silenced("RULE"),
        "```",
        "",
        "| rule | kind | severity | streams | says |",
        "|---|---|---|---|---|",
        *(
            f"| [{rule['id']}](#{rule['id']}) | {rule['kind']} | {severity_of(rule)} "
            f"| {', '.join(streams_of(rule))} | {_cell(rule['says'])} |"
            for rule in rules
        ),
    ]
    for rule in rules:
        lines += ["", *_section(source, rule)]
    return "\n".join(lines) + "\n"


def _section(source: Source, rule: Node) -> Iterator[str]:
    yield f"## {rule['id']}"
    yield ""
    yield f"*{heading(rule)}.* {_text(rule['says'])}"
    if "why" in rule:
        yield ""
        yield f"**Why:** {_text(rule['why'])}"
    if "resume" in rule:
        yield ""
        yield f"**On resume:** {_text(rule['resume'])}"
    yield ""
    yield "| | |"
    yield "|---|---|"
    yield f"| The schema says | {'<br>'.join(_statement(source, entry) for entry in rule['source'])} |"
    for name, items in facts(rule):
        yield f"| {name} | {'<br>'.join(map(_cell, items))} |"
    meanings = [f"`{rule['id']}/{code}`: {MEANINGS[code]}" for code in codes_of(rule)]
    yield f"| Findings | {'<br>'.join(meanings)} |"
    drawn = diagram(rule)
    if drawn:
        yield from ("", "```mermaid", *drawn, "```")
    for which, example in rule.get("examples", {}).items():
        yield from ("", f"{which.capitalize()}:", "", "```jsonl", *example_lines(example), "```")


def _statement(source: Source, entry: str) -> str:
    text = stated(entry, source.definitions)
    name = f"`{_cell(entry).replace('`', '')}`"
    return name if text is None else f"{name}: {_cell(text)}"


def _cell(text: str) -> str:
    """A text in a cell of a table, which ends at a bar."""
    return _text(text).replace("|", "\\|")


def _text(text: str) -> str:
    """A text on one line in which nothing is markup but names in backquotes."""
    return " ".join(text.split()).replace("<", "&lt;")
