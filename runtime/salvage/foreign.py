"""What a file is that is no log: told once for the file, by its first bytes."""

from session_events.framing.jsonl import MARK
from session_events.framing.opening import Opening, opening_of
from session_events.salvage.recognise import Recogniser

#: How many bytes are looked at.
BEGIN = 64 * 1024

_UTF_16 = "text in UTF-16: convert it first, with `iconv -f UTF-16 -t UTF-8`"

#: What other files begin with.
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\x1f\x8b", "packed by gzip: unpack it first, with `gunzip`"),
    (b"\x28\xb5\x2f\xfd", "packed by Zstandard: unpack it first, with `unzstd`"),
    (b"\xfd7zXZ\0", "packed by xz: unpack it first, with `unxz`"),
    (b"BZh", "packed by bzip2: unpack it first, with `bunzip2`"),
    (b"PK\x03\x04", "a zip archive: unpack it first, with `unzip`"),
    (b"SQLite format 3\0", "an SQLite database"),
    (b"\xff\xfe\0\0", "text in UTF-32: convert it first, with `iconv -f UTF-32 -t UTF-8`"),
    (b"\0\0\xfe\xff", "text in UTF-32: convert it first, with `iconv -f UTF-32 -t UTF-8`"),
    (b"\xff\xfe", _UTF_16),
    (b"\xfe\xff", _UTF_16),
    (b'{\0"\0', f"{_UTF_16[:14]}LE without a byte order mark: convert it first, with `iconv -f UTF-16LE -t UTF-8`"),
    (b'\0{\0"', f"{_UTF_16[:14]}BE without a byte order mark: convert it first, with `iconv -f UTF-16BE -t UTF-8`"),
)

_OPENINGS: dict[Opening | None, str] = {
    "event-stream": "server-sent events: `session-events validate` reads these as they are",
    "messages": "JSON-RPC messages: `session-events validate` reads these as they are",
    "headers": "JSON-RPC messages with headers: `session-events validate` reads these as they are",
}

_ARRAY = "a JSON array of events: write each on a line of its own first, with `jq -c '.[]'`"


def foreign(begin: bytes, events: Recogniser) -> str | None:
    """Says what a file is, if it is clearly no log.

    Args:
        begin: its first bytes, `BEGIN` at most.
        events: knows the events of a log.
    """
    lines = begin.split(b"\n")
    if any(events.peek(line) is not None for line in lines):
        return None
    for magic, what in _MAGIC:
        if begin.startswith(magic):
            return what
    if _is_array(begin.removeprefix(MARK), events):
        return _ARRAY
    return _OPENINGS.get(opening_of(begin, whole=True))


def without_events(begin: bytes, size: int, nuls: int) -> str:
    """Says what there is in a file in which there is not one event.

    Args:
        begin: its first bytes.
        size: how long it is.
        nuls: how many of its bytes are NUL.
    """
    if not size:
        return "it is empty"
    if nuls == size:
        return "nothing but NUL bytes, for what should stand there was never written"
    if begin.lstrip()[:1] == b"<":
        return "it is an HTML page, or other markup"
    return "nor anything that one could be made of"


def _is_array(begin: bytes, events: Recogniser) -> bool:
    """Whether a text is an array, the first item of which is an event."""
    text = begin.lstrip()
    if text[:1] != b"[":
        return False
    at = len(text) - len(text[1:].lstrip())
    walk = events.walk()
    end = walk.walk(text, at)
    return walk.state == "done" and events.is_event(walk) and text[end:].lstrip()[:1] in (b",", b"]")
