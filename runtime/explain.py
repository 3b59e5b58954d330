"""Explains why an event was rejected: the slow path, in the words of the schema."""

from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec
from session_events.envelope import Envelope
from session_events.findings import DEFAULT_SEVERITY, FRAMING_RULE, SHAPE_RULE, Code, Finding
from session_events.quote import cut, quote
from session_events.surrogates import read_with_surrogates
from session_events.violations import readings, unknown_field

if TYPE_CHECKING:
    from jsonschema.protocols import Validator


#: How many findings one event may have.
_MOST = 100

#: How many items of an array are looked at.
_LONGEST_ARRAY = 1_000


class Explained(NamedTuple):
    """Why a frame was rejected.

    Attributes:
        findings: at least one.
        event_type: the event's type, if the schema knows it.
        value: the event as plain JSON; empty when it is no JSON object.
    """

    findings: tuple[Finding, ...]
    event_type: str | None = None
    value: dict[str, Any] = {}  # noqa: RUF012 - never written to


class Explainer:
    """Explains rejected events of one dialect.

    Attributes:
        name_of: returns the name by which the schema knows an event's type.
    """

    def __init__(
        self, schema: Callable[[], dict[str, Any]], definitions: Mapping[str, str], envelope: Envelope
    ) -> None:
        """Args: the schema, asked for when it is needed; each event's definition, by event type; the envelope."""
        self._schema = schema
        self._definitions = definitions
        self._envelope = envelope
        self._validators: dict[str, Validator] = {}
        self.name_of: Callable[[str], str] = str

    def explain(self, raw: bytes, error: Exception) -> Explained:
        """Says what is wrong with a frame that decoding has rejected with `error`."""
        if isinstance(error, UnicodeDecodeError):
            return Explained((_framing("invalid-utf8", _where_not_utf8(raw)),))
        if isinstance(error, RecursionError):
            return Explained((_framing("too-deep", "arrays or objects are nested too deeply to be read"),))
        try:
            value = msgspec.json.decode(raw)
        except msgspec.MsgspecError as reason:
            value, halves = read_with_surrogates(raw)
            if not halves:
                return Explained((_framing("not-json", _why_not_json(raw, str(reason))),))
            event_type = self._envelope.text(self._envelope.type, value)
            message = "holds half of a surrogate pair, which is no character"
            found = tuple(self._shape("bad-value", f"`{path}` {message}", value, path) for path in halves)
            return Explained(found, event_type, value if isinstance(value, dict) else {})
        except (UnicodeDecodeError, RecursionError) as reason:
            return self.explain(raw, reason)
        if not isinstance(value, dict):
            return Explained(
                (self._shape("bad-value", f"expected an event, an object; got {quote(value)}", value, "$"),)
            )
        tag = f"$.{self._envelope.type}"
        event_type = value.get(self._envelope.type)
        if self._envelope.type not in value:
            return Explained((self._shape("missing-field", f"an event needs the field `{tag}`", value, tag),))
        if not isinstance(event_type, str):
            message = f"`{tag}` must be a string; got {quote(event_type)}"
            return Explained((self._shape("bad-value", message, value, tag),))
        if self.name_of(event_type) not in self._definitions:
            message = f"the schema knows no event {quote(event_type)}"
            return Explained((self._shape("unknown-event", message, value, tag),))
        try:
            findings = tuple(islice(self._violations(event_type, _shortened(value)), _MOST))
        except RecursionError as reason:
            return self.explain(raw, reason)
        return Explained(findings or (self._rejected(event_type, value, str(error)),), event_type, value)

    def unknown_fields(self, value: dict[str, Any], paths: list[str]) -> Iterator[Finding]:
        """Says of an event which of its fields the schema does not know."""
        event_type = quote(value[self._envelope.type])
        for path in paths[:_MOST]:
            yield self._shape("unknown-field", f"{event_type}: {unknown_field(path)}", value, path)

    def check(self, definition: str, value: Any) -> Any:
        """Returns a value that is as a definition says.

        Raises:
            ValueError: it is not.
        """
        violation = next(self._validator(definition).iter_errors(value), None)
        if violation is not None:
            raise ValueError(f"Is not as {definition} is described")
        return value

    def _validator(self, definition: str) -> "Validator":
        validator = self._validators.get(definition)
        if validator is None:
            from jsonschema import Draft7Validator
            from session_events.formats import format_checker

            schema = {"$ref": f"#/definitions/{definition}", "definitions": self._schema()["definitions"]}
            validator = self._validators[definition] = Draft7Validator(schema, format_checker=format_checker())
        return validator

    def _violations(self, event_type: str, value: dict[str, Any]) -> Iterator[Finding]:
        validator = self._validator(self._definitions[self.name_of(event_type)])
        seen: set[tuple[str, str]] = set()
        for violation in validator.iter_errors(value):
            for code, path, message in readings(violation):
                if (code, path) not in seen:
                    seen.add((code, path))
                    yield self._shape(code, f"{quote(event_type)}: {message}", value, path)

    def _rejected(self, event_type: str, value: dict[str, Any], reason: str) -> Finding:
        """What msgspec rejects and JSON Schema admits, such as `1.0` for an integer."""
        message, *paths = reason.split(" - at ")
        place = "$" + "".join(path.strip("`").removeprefix("$") for path in reversed(paths))
        return self._shape("bad-value", f"{quote(event_type)}: `{place}`: {message}", value, place)

    def _shape(self, code: Code, message: str, value: Any, path: str) -> Finding:
        envelope = self._envelope
        return Finding(
            rule=SHAPE_RULE,
            code=code,
            severity=DEFAULT_SEVERITY[code],
            message=message,
            event_type=cut(envelope.text(envelope.type, value)),
            event_id=cut(envelope.text(envelope.id, value)),
            agent_id=cut(envelope.text(envelope.agent, value)),
            path=path,
        )


def _shortened(value: Any) -> Any:
    """Cuts long arrays: of a union, jsonschema collects all that is wrong before it tells anything."""
    if isinstance(value, dict):
        return {name: _shortened(child) for name, child in value.items()}
    if isinstance(value, list):
        return [_shortened(child) for child in value[:_LONGEST_ARRAY]]
    return value


def _where_not_utf8(raw: bytes) -> str:
    try:
        raw.decode()
    except UnicodeDecodeError as error:
        return f"not UTF-8: byte {error.start} of the line is 0x{raw[error.start]:02x}"
    return "not UTF-8"


def _why_not_json(raw: bytes, reason: str) -> str:
    start = raw.lstrip()
    if start.startswith(b"\xef\xbb\xbf"):
        return "not JSON: a byte order mark stands before the event"
    if start.startswith(b"data:"):
        return "not JSON: this is a line of a server-sent event stream"
    if "truncated" in reason:
        return "not JSON: the event breaks off before its end"
    begins = quote(raw[:80].decode("utf-8", "replace"))
    return f"not JSON: {reason.removeprefix('JSON is malformed: ')}; the line begins {begins}"


def _framing(code: Code, message: str) -> Finding:
    return Finding(rule=FRAMING_RULE, code=code, severity=DEFAULT_SEVERITY[code], message=message)
