"""Asserts that a stream is valid."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any, TypedDict, Unpack

from session_events.dialect import Dialect
from session_events.dialect_choice import choose_dialect
from session_events.framing.framer import Framing
from session_events.policy import Level, Policy
from session_events.report import Report
from session_events.rules import Stream
from session_events.sources import Source
from session_events.testing.failure_text import failure_text
from session_events.testing.tape import Item, Kept, kept, rewound
from session_events.validation import validate


class Options(TypedDict, total=False):
    """What is asked of a stream; by default, what `validate` asks.

    Attributes:
        strict: True to make errors of warnings, unknown events and unknown fields.
        severities: level of the findings of each rule, code, or `rule/code`; see `Policy`.
        select: names of the findings to see; when empty, all are seen.
        ignore: names of findings that are not to be seen.
        stream: `live` or `log`; found out if not given.
        framing: `jsonl`, `jsonrpc` or `sse`; found out if not given.
        attached: the stream is seen from the middle.
        partial: the stream is not seen to its end.
    """

    strict: bool
    severities: Mapping[str, Level]
    select: Collection[str]
    ignore: Collection[str]
    stream: Stream | None
    framing: Framing | None
    attached: bool
    partial: bool


class InvalidStreamError(AssertionError):
    """A stream in which there is something wrong at error level. The text shows what, and the lines it is about.

    Attributes:
        report: everything that was found.
    """

    def __init__(self, text: str, report: Report) -> None:
        super().__init__(text)
        self.report = report


def assert_valid_stream(
    source: Source | Iterable[Item], dialect: Dialect[Any] | str | None = None, **options: Unpack[Options]
) -> Report:
    """Asserts that nothing is wrong with a stream at error level; returns what was found below that.

    Args:
        source: a path, bytes, a file opened for reading bytes, or an iterable of chunks of bytes or of events.
        dialect: what the events are, such as `copilot.DIALECT` or `"copilot"`; None to find out.
        options: what is asked of the stream; see `Options`.

    Raises:
        InvalidStreamError: something is wrong; it is an `AssertionError`.
        OSError: the source cannot be read.
        SettingsError: there is no such dialect, rule, code or level, or no dialect knows the events.
        TypeError: the source gives neither bytes nor events.
    """
    __tracebackhide__ = True  # pytest shows the line of the test instead
    with kept(source) as stream:
        return check(stream, dialect, options)


def check(stream: Kept, dialect: Dialect[Any] | str | None, options: Options) -> Report:
    """Asserts of a stream that is kept what `assert_valid_stream` does."""
    __tracebackhide__ = True
    policy = Policy(
        severities=options.get("severities", {}),
        select=options.get("select", ()),
        ignore=options.get("ignore", ()),
        strict=options.get("strict", False),
    )
    chosen, _ = choose_dialect(rewound(stream), dialect, options.get("framing"))
    report = validate(
        rewound(stream),
        chosen,
        policy=policy,
        stream=options.get("stream"),
        framing=options.get("framing"),
        attached=options.get("attached", False),
        partial=options.get("partial", False),
    )
    if not report.ok:
        raise InvalidStreamError(failure_text(stream, report, chosen), report)
    return report
