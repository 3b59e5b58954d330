"""Fits the stream rules of one schema to another: to an older or newer one of the same stream."""

from session_events.codegen.source import Source
from session_events.codegen.stream_checks import ROLES, check_rule, check_version, type_of
from session_events.codegen.tree import Node
from session_events.errors import SchemaError

#: Roles that a rule does without: when no event has them, there is less to look for.
_OPTIONAL = ("start", "until", "excused_by", "before", "instead", "after")


def fitted(source: Source, stream: Node, version: str) -> Node:
    """Returns what is stated under `x-stream` in one schema, as far as another has the events and fields for it.

    An event that the other schema does not have cannot come, and is left out of a rule that names others in the
    same role. A rule that then lacks an event or a field stands under `unchecked`, with the reason.

    Args:
        source: the other schema, checked.
        stream: what is stated, of the right form.
        version: version of the schema that it is stated in.
    """
    made: Node = {"envelope": _envelope(source, stream.get("envelope", {}))}
    if "sse" in stream:
        made["sse"] = stream["sse"]
    if "version" in stream:
        try:
            check_version(source, stream["version"])
            made["version"] = stream["version"]
        except SchemaError:
            pass  # then a stream does not state it
    rules: list[Node] = []
    unchecked: dict[str, str] = {}
    for rule in stream["rules"]:
        brackets = {other["id"]: other for other in rules if other["kind"] == "bracket"}
        try:
            narrowed = _narrowed(source, rule)
            check_rule(source, narrowed, brackets, rule["id"])
        except SchemaError as error:
            unchecked[rule["id"]] = str(error).removeprefix(rule["id"]).lstrip("/")
            continue
        stated = [f"schema {version}: {entry}" for entry in rule["source"]]
        rules.append({**narrowed, "source": stated})
    return {**made, "rules": rules, "unchecked": unchecked}


def _envelope(source: Source, envelope: Node) -> Node:
    events = [source.definitions[name]["properties"] for name in source.events.values()]
    return {role: name for role, name in envelope.items() if all(name in fields for fields in events)}


def _narrowed(source: Source, rule: Node) -> Node:
    """Leaves the events that do not exist out of a rule, and its examples."""
    narrowed = {key: value for key, value in rule.items() if key != "examples"}
    for role in ROLES:
        if role in rule:
            known = [on for on in rule[role] if type_of(on) == "*" or type_of(on) in source.events]
            if known:
                narrowed[role] = known
            elif role in _OPTIONAL:
                del narrowed[role]
            else:
                raise SchemaError(f"{role}: there is no event {' or '.join(map(type_of, rule[role]))}")
    return narrowed
