"""Names the classes of one schema: a definition's after the definition, what else needs one after where it stands."""

import keyword
import re
from collections.abc import Iterable

from session_events.codegen.naming import class_stem, constant_name
from session_events.errors import SchemaError
from session_events.quote import quote

_CLASS_NAME = re.compile("[A-Z][A-Za-z0-9]*")

#: What the generated modules call other things by.
_TAKEN = (
    *("Annotated", "Any", "ClassVar", "Dialect", "Envelope", "Identifier", "Literal", "Meta", "Number", "StructConfig"),
    *("ClosedEvent", "ClosedFamily", "ClosedStruct", "EventFamily", "EventType", "OpenEvent", "OpenFamily"),
    *("OpenStruct", "PlainValue", "SseUse", "Struct", "Timestamp"),
    *("BaseModel", "Field", "RootModel", "StrictModel", "TypeAlias", "Union", "UnsetType"),
)


def is_class_name(name: str) -> bool:
    """Whether a class can be called this."""
    return _CLASS_NAME.fullmatch(name) is not None


class ClassNames:
    """The names of the classes of one schema, each given once.

    Attributes:
        given: the name of each definition's class.
    """

    def __init__(self, definitions: Iterable[str]) -> None:
        """Args: the names of the definitions.

        Raises:
            SchemaError: no class can be named after one of them, or two classes would have one name.
        """
        self.given = {name: _of_definition(name) for name in definitions}
        taken: dict[str, str] = {}
        for old, new in self.given.items():
            other = taken.setdefault(constant_name(new), old)
            if other != old:
                raise SchemaError(
                    f"definitions/{quote(old)} and definitions/{quote(other)} would be two classes of one name"
                )
        self._taken = set(taken)

    def new(self, wish: str, of: str = "") -> str:
        """Returns a name that is not taken: the wish, or the wish with a number.

        Args:
            wish: what the class should be called.
            of: what it is named after, if that is not the wish.

        Raises:
            SchemaError: no class can be named after this.
        """
        wish = f"Event{wish}" if wish[:1].isdigit() else wish
        if not is_class_name(wish):
            raise SchemaError(f"{quote(of or wish)}: no class can be named after this")
        name, number = wish, 1
        while constant_name(name) in self._taken or name in _TAKEN:
            number += 1
            name = f"{wish}{number}"
        self._taken.add(constant_name(name))
        return name


def _of_definition(name: str) -> str:
    """The name of a definition's class: its own if it can be one."""
    made = name if is_class_name(name) else class_stem(name)
    if not is_class_name(made) or keyword.iskeyword(made):
        raise SchemaError(f"definitions/{quote(name)}: no class can be named after this")
    return f"{made}Value" if made in _TAKEN else made
