"""The kinds of damage: what each means, what is lost by it, and what can be saved."""

from msgspec import Struct
from session_events.findings import Severity


class Kind(Struct, frozen=True):
    """A kind of damage.

    Attributes:
        name: its name.
        severity: `error` if something is lost; `warning` if all of it can be mended; `info` if it is no damage to a
            reader that goes by the standards.
        message: what has happened, in a sentence; `{event}` stands for the event that it has happened to, `{size}` for
            how long the damaged part is, `{more}` for more about it.
        cause: where such damage comes from.
        lost: what is lost.
        saved: what can be saved, and how.
    """

    name: str
    severity: Severity
    message: str
    cause: str
    lost: str
    saved: str


_KINDS = (
    Kind(
        "torn-end",
        "error",
        "the log ends in the middle of {event}, after {size} of it",
        "the writer was killed, or the disk was full, before the last write was done",
        "that event",
        "all before it",
    ),
    Kind(
        "torn",
        "error",
        "{event} breaks off after {size}",
        "a write that was not done, and a writer that went on later",
        "that event",
        "all around it",
    ),
    Kind(
        "glued-prefix",
        "error",
        "{event} breaks off after {size}, and a whole event follows on the same line",
        "a write that was not done; the next one, often after a resume, went on where it had stopped",
        "the event that breaks off",
        "the whole one",
    ),
    Kind(
        "headless",
        "error",
        "this is the rest of an event whose beginning is missing, {size} of it",
        "a write that went elsewhere, or a block of the file that was lost",
        "that event",
        "all around it",
    ),
    Kind(
        "interleaved",
        "warning",
        "{event} stands here in two pieces, with others between them: its rest is at line {more}",
        "two writers at a time, whose writes were cut in pieces",
        "nothing",
        "all of them; the pieces are put together",
    ),
    Kind(
        "glued",
        "warning",
        "{more} events share this line",
        "a line break that was not written, or two writers at a time",
        "nothing",
        "all of them, each on a line of its own",
    ),
    Kind(
        "raw-control",
        "warning",
        "in {event} there are line breaks or other control characters that JSON wants escaped",
        "a writer that escapes too little, or a tool that turned escapes into characters",
        "nothing",
        "the event, with the characters escaped",
    ),
    Kind(
        "spread",
        "warning",
        "{event} is spread over several lines",
        "a tool that lays out JSON for people",
        "nothing",
        "the event, on one line",
    ),
    Kind(
        "line-separator",
        "info",
        "in {event} there is a U+2028 or U+2029: JSON allows it, but some readers take it for the end of the line",
        "a writer that escapes only what JSON wants escaped",
        "nothing",
        "the event, with the characters escaped",
    ),
    Kind(
        "invalid-utf8",
        "error",
        "in {event} there are bytes that are not UTF-8, the first at byte {more} of the file",
        "a text that was cut in the middle of a character, or a damaged disk",
        "the characters that the bytes stood for, so the event is not what it was",
        "the rest of it: --replace keeps the event, with U+FFFD for such bytes",
    ),
    Kind(
        "byte-order-mark",
        "warning",
        "a byte order mark stands before the event, which JSON does not allow",
        "an editor, or files that were put together",
        "nothing",
        "everything; the mark is left out",
    ),
    Kind(
        "nul",
        "error",
        "{size} here are NUL",
        "a crash of the machine: the file had grown, but what should stand there was never written",
        "what should stand there",
        "all around it",
    ),
    Kind(
        "duplicate",
        "warning",
        "{event} stands here again, byte for byte as in line {more}",
        "a resume that wrote what had been written",
        "nothing",
        "everything; the copy is left out",
    ),
    Kind(
        "line-too-long",
        "warning",
        "{event} is {size} long, which is more than readers take",
        "a tool that gave back very much",
        "nothing",
        "the event, as it is; readers with such a limit pass over it",
    ),
    Kind(
        "not-an-event",
        "error",
        "this is JSON, {size} of it, but no event: {more}",
        "something else than a writer of events wrote here",
        "nothing that is an event",
        "all around it",
    ),
    Kind(
        "not-json",
        "error",
        "these {size} are no event, nor a piece of one that can be told",
        "something else than a writer of events wrote here, or a damaged disk",
        "what should stand here",
        "all around it",
    ),
    Kind(
        "not-a-log",
        "error",
        "this is no log of events, one on each line, but {more}",
        "the wrong file, or a log that was packed, converted or exported",
        "nothing",
        "nothing, as it is",
    ),
    Kind(
        "no-events",
        "error",
        "there is not one event in this file: {more}",
        "a crash of the machine before anything was written, or the wrong file",
        "all events that it may have held",
        "nothing",
    ),
)

#: All kinds, by name.
KINDS = {kind.name: kind for kind in _KINDS}


class Damage(Struct, frozen=True, kw_only=True):
    """One damaged place of a log.

    Attributes:
        kind: name of its kind; `KINDS` says what that means.
        severity: `error` if something is lost; `warning` if all of it can be mended; `info` if it is no damage to a
            reader that goes by the standards.
        message: what has happened, in a sentence. Strings from the log stand in it as they are: escape them before
            you print them on a terminal or into a page.
        line: line where it begins, counted from 1.
        offset: where it begins, in bytes from the beginning of the file.
        size: how long it is, in bytes.
        event_type: type of the event that it happened to; None if that cannot be told.
    """

    kind: str
    severity: Severity
    message: str
    line: int
    offset: int
    size: int
    event_type: str | None = None


def damage(
    kind: str,
    line: int,
    offset: int,
    size: int,
    event_type: str | None = None,
    more: object = "",
    severity: Severity | None = None,
) -> Damage:
    """Describes a damaged place.

    Args:
        kind: name of its kind.
        line: line where it begins.
        offset: where it begins.
        size: how long it is.
        event_type: type of the event that it happened to.
        more: what the kind's message says more.
        severity: if it is not that of the kind.
    """
    described = KINDS[kind]
    event = "an event" if event_type is None else event_type
    message = described.message.format(event=event, size=_bytes(size), more=more)
    return Damage(
        kind=kind,
        severity=severity or described.severity,
        message=message,
        line=line,
        offset=offset,
        size=size,
        event_type=event_type,
    )


def _bytes(size: int) -> str:
    return "1 byte" if size == 1 else f"{size:,} bytes"
