"""One rule of naming: `assistant.turn_start` is `AssistantTurnStart`."""

import keyword
import re

_SEPARATORS = re.compile(r"[^A-Za-z0-9]+")


def class_stem(name: str) -> str:
    """Turns an event type, a field or a constant into the stem of a class name.

    Separators go, the letter after each becomes a capital, all other letters stay as they are:
    `permission.carriedForward` gives `PermissionCarriedForward`.
    """
    return "".join(part[0].upper() + part[1:] for part in _SEPARATORS.split(name) if part)


def event_class(event_type: str) -> str:
    """The class of an event: `assistant.turn_start` gives `AssistantTurnStartEvent`."""
    return class_stem(event_type) + "Event"


def data_class(event_type: str) -> str:
    """The class of an event's payload: `assistant.turn_start` gives `AssistantTurnStartData`."""
    return class_stem(event_type) + "Data"


def constant_name(rule_id: str) -> str:
    """The constant that holds a rule: `tool-output` gives `TOOL_OUTPUT`."""
    return _SEPARATORS.sub("_", rule_id).upper()


def attribute_name(field: str) -> str:
    """The attribute that holds a JSON field: `turnId` gives `turn_id`.

    This is the rule of datamodel-code-generator; `check_events` compares.
    """
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", field)
    name = re.sub(r"\W", "_", words).lower()
    if name.startswith("_"):
        return f"field{name}"
    if name[:1].isdigit():
        return f"field_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in ("field", "") else name
