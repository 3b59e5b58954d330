"""One rule of naming: `assistant.turn_start` is `AssistantTurnStart`."""

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
    """The attribute that holds a JSON field: `turnId` gives `turn_id`."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", field)
    return _SEPARATORS.sub("_", words).lower()
