"""Loads generated text as modules, to see whether it works before it is written."""

import sys
from collections.abc import Generator
from contextlib import contextmanager
from textwrap import shorten
from types import ModuleType

import msgspec
from session_events.codegen.naming import attribute_name
from session_events.codegen.source import Source
from session_events.errors import SchemaError


@contextmanager
def loaded(package: str, texts: dict[str, str]) -> Generator[dict[str, ModuleType]]:
    """Runs module texts in the order given, as modules of a package that exist only within the `with` block.

    Args:
        package: import name of the package.
        texts: text of each module, by its name in the package.
    """
    names = {name: f"{package}.{name}" for name in texts}
    before = {name: sys.modules[name] for name in names.values() if name in sys.modules}
    modules: dict[str, ModuleType] = {}
    try:
        for name, text in texts.items():
            module = ModuleType(names[name])
            sys.modules[names[name]] = modules[name] = module
            try:
                exec(compile(text, f"<{module.__name__}>", "exec"), module.__dict__)  # noqa: S102 - text we generated
            except Exception as error:  # whatever a schema made of the text
                raise SchemaError(f"the generated {name}.py does not work: {type(error).__name__}: {error}") from error
        yield modules
    finally:
        for name in names.values():
            sys.modules.pop(name, None)
        sys.modules.update(before)


def check_events(source: Source, events: ModuleType) -> None:
    """Checks that generated event classes can decode, and that their attributes have the names we expect.

    Raises:
        SchemaError: msgspec cannot make a decoder of them, or an attribute has another name.
    """
    try:
        msgspec.json.Decoder(getattr(events, source.root), dec_hook=lambda _type, value: value)
    except Exception as error:  # whatever a schema brought the classes to
        raise SchemaError(f"msgspec cannot decode definitions/{source.root}: {shorten(str(error), 400)}") from error
    for name in source.definitions:
        struct = getattr(events, name, None)
        if isinstance(struct, type) and issubclass(struct, msgspec.Struct):
            for field in msgspec.structs.fields(struct):
                if field.name != attribute_name(field.encode_name):
                    raise SchemaError(f"definitions/{name}: no attribute can be named after {field.encode_name!r}")
