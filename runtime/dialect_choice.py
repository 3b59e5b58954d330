"""Which dialect a stream is judged by: the one that is given, by name or itself, or the one that it is in."""

from typing import Any

from session_events import dialects
from session_events.detection import detect
from session_events.dialect import Dialect
from session_events.errors import SettingsError
from session_events.framing.framer import Framing
from session_events.sources import Source


def choose_dialect(
    source: Source, dialect: Dialect[Any] | str | None, framing: Framing | None = None
) -> tuple[Dialect[Any], Source]:
    """Returns the dialect to judge a stream by, and the stream: its chunks, if some were read to find out.

    Args:
        source: the stream, read only if no dialect is given.
        dialect: the dialect, or its name; None to find out.
        framing: `jsonl`, `jsonrpc` or `sse`; None to find out.

    Raises:
        OSError: the stream cannot be read.
        SettingsError: there is no dialect of this name, or none knows most of the stream's first events, which would
            then pass unchecked.
    """
    if isinstance(dialect, Dialect):
        return dialect, source
    if dialect is not None:
        return dialects.load(dialect), source
    best, rest = detect(source, dialects.every(), framing=framing)
    if best.events and not best.likely:
        raise SettingsError(
            f"no dialect knows most of the first {best.events} events, {best.dialect.name} knows {best.known}; "
            f"say which it is: {', '.join(dialects.names())}, or one that `load_dialect` makes of a schema"
        )
    return best.dialect, rest
