"""Tables of counts, for terminals and in Markdown. What they hold can come from a stream."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from session_events.comparison import Row
from session_events.quote import printable

_WIDTH = 100
_WIDEST_LABEL = 40

#: What means nothing to Markdown between backticks.
_PLAIN = re.compile(r"[\w.:/#@+=,-]+", re.ASCII)


def cell(count: int | None) -> str:
    """A count as it is shown."""
    return "-" if count is None else f"{count:,}"


def aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yields a line for each row; all columns but the last are as wide as their widest text."""
    texts = [[printable(text) for text in row] for row in rows]
    widths = [max(map(_width, column)) for column in zip(*texts, strict=True)]
    for row in texts:
        padded = [text + " " * (width - _width(text)) for text, width in zip(row[:-1], widths, strict=False)]
        yield "  ".join([*padded, row[-1]])


def text_table(head: str, names: Sequence[str], rows: Sequence[Row]) -> Iterator[str]:
    """Yields the lines of a table, at most 100 characters wide; columns that do not fit stand in a table below."""
    labels = [shortened(row.name) for row in rows]
    label_width = max(map(_width, [head, *labels]))
    cells = [[cell(count) for count in row.counts] for row in rows]
    width = 2 + max(_width(text) for texts in [names, *cells] for text in texts)
    fitting = max(1, (_WIDTH - label_width) // width)
    for first in range(0, len(names), fitting):
        shown = slice(first, first + fitting)
        if first:
            yield ""
        for label, texts in zip([head, *labels], [names, *cells], strict=True):
            yield label + " " * (label_width - _width(label)) + "".join(_to_right(text, width) for text in texts[shown])


def markdown_table(head: str, names: Sequence[str], rows: Sequence[Row]) -> Iterator[str]:
    """Yields the lines of a Markdown table."""
    yield f"| {head} | {' | '.join(map(code, names))} |"
    yield f"|---|{'--:|' * len(names)}"
    for row in rows:
        yield f"| {code(row.name)} | {' | '.join(map(cell, row.counts))} |"


def shortened(name: str) -> str:
    """A name that can be printed, of no more than 40 characters."""
    text = printable(name)
    return text if len(text) <= _WIDEST_LABEL else text[: _WIDEST_LABEL - 1] + "…"


def code(name: str) -> str:
    """A name as code in Markdown; in an unusual one, nothing is left that Markdown, HTML or GitHub would act on."""
    text = printable(name)
    if _PLAIN.fullmatch(text):
        return f"`{text}`"
    return "<code>" + "".join(c if c.isalnum() or c == " " else f"&#{ord(c)};" for c in text) + "</code>"


def escaped(prose: str) -> str:
    """Prose in Markdown, with nothing that would be taken for markup."""
    return re.sub(r"([\\`*_\[\]<>|&~])", r"\\\1", printable(prose))


def _to_right(text: str, width: int) -> str:
    return " " * (width - _width(text)) + text


def _width(text: str) -> int:
    """How many columns of a terminal a text takes."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in ("F", "W") else 1 for c in text
    )
