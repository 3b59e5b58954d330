"""Loads generated text as modules, to see whether it works before it is written."""

import sys
from collections.abc import Generator
from contextlib import contextmanager
from textwrap import shorten
from types import ModuleType

import msgspec
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
            exec(compile(text, f"<{module.__name__}>", "exec"), module.__dict__)  # noqa: S102 - text we generated
        yield modules
    finally:
        for name in names.values():
            sys.modules.pop(name, None)
        sys.modules.update(before)


def check_events(source: Source, events: ModuleType) -> None:
    """Checks that generated event classes can decode.

    Raises:
        SchemaError: msgspec cannot make a decoder of them.
    """
    try:
        msgspec.json.Decoder(getattr(events, source.root))
    except TypeError as error:
        raise SchemaError(f"msgspec cannot decode definitions/{source.root}: {shorten(str(error), 400)}") from error
