"""Makes the dialect of another version of a schema: that version's structure, and the rules of this project."""

import hashlib
import json
from dataclasses import replace

from session_events.codegen.generate import generate_package
from session_events.codegen.locate import Located
from session_events.codegen.rule_losses import NEEDED, Loss, fit
from session_events.codegen.source import Source, make_source
from session_events.codegen.stream_checks import check_version
from session_events.codegen.tree import Node
from session_events.errors import SchemaError


def against_package(found: Located, ours: Node, package: str) -> dict[str, str]:
    """Returns the files of a package with the structure of a schema, and with our rules as far as they fit.

    Rules that the schema itself states are left out.

    Args:
        found: the schema.
        ours: our schema, which states the rules.
        package: import name of the package.

    Raises:
        SchemaError: the schema cannot be bound.
    """
    mine = ours.get("x-dialect", {})
    said = {"name": mine.get("name", ""), "of": mine.get("of", ""), "version": found.version or found.name}
    schema = {key: value for key, value in found.schema.items() if key != "x-stream"} | {"x-dialect": said}
    try:
        source = make_source(found.name, schema, digest_of(found.schema))
        stream = fitted(source, ours["x-stream"], str(mine.get("version", "")))
        return generate_package(replace(source, stream=stream), package, models=False)
    except SchemaError as error:
        raise SchemaError(f"{found.name}: {error}") from error


def digest_of(schema: Node) -> str:
    """SHA-256 of a schema of which the bytes are not known."""
    return hashlib.sha256(json.dumps(schema, separators=(",", ":"), sort_keys=True).encode()).hexdigest()


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
    result = fit(stream, source, whole=True)
    stated = {rule["id"]: [f"schema {version}: {entry}" for entry in rule["source"]] for rule in stream["rules"]}
    made["rules"] = [
        {key: value for key, value in rule.items() if key != "examples"} | {"source": stated[rule["id"]]}
        for rule in result.stream["rules"]
    ]
    made["unchecked"] = {
        rule: "; ".join(f"{loss.role}: {loss}" for loss in _reasons([one for one in result.losses if one.rule == rule]))
        for rule in result.dropped
    }
    return made


def _envelope(source: Source, envelope: Node) -> Node:
    events = [source.definitions[name]["properties"] for name in source.events.values()]
    return {role: name for role, name in envelope.items() if all(name in fields for fields in events)}


def _reasons(losses: list[Loss]) -> list[Loss]:
    """Why a rule cannot be checked: what it says something else without, or the events of which none can come."""
    return [loss for loss in losses if loss.spoils] or [loss for loss in losses if loss.role in NEEDED]
