"""Streams of the dialect ui-message-stream, good and bad, and what is said of them: here, and by the npm package `ai`.

They stand in ui_message_cases.txt. Of a stream each word is an event: its type, what it is about, and what is changed.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from msgspec import Struct

#: Words that stand for several: the beginning and the end of nearly every stream.
SHORT = {"[": "start start-step", "]": "finish-step finish:stop"}

#: By the beginning of the type: the field that holds what an event is about, and the other fields that it needs.
ABOUT: dict[str, tuple[str, dict[str, Any]]] = {
    "text-delta": ("id", {"delta": "Hi"}),
    "text-": ("id", {}),
    "reasoning-file": ("mediaType", {"url": "https://example.com/a.png"}),
    "reasoning-delta": ("id", {"delta": "Hi"}),
    "reasoning-": ("id", {}),
    "tool-approval-request": ("toolCallId", {"approvalId": "a1"}),
    "tool-approval-response": ("approvalId", {"approved": True}),
    "tool-input-start": ("toolCallId", {"toolName": "t"}),
    "tool-input-delta": ("toolCallId", {"inputTextDelta": "{}"}),
    "tool-input-available": ("toolCallId", {"toolName": "t", "input": {}}),
    "tool-input-error": ("toolCallId", {"toolName": "t", "input": {}, "errorText": "no"}),
    "tool-output-available": ("toolCallId", {"output": 1}),
    "tool-output-error": ("toolCallId", {"errorText": "no"}),
    "tool-output-denied": ("toolCallId", {}),
    "source-url": ("sourceId", {"url": "https://example.com"}),
    "source-document": ("sourceId", {"mediaType": "text/plain", "title": "Title"}),
    "file": ("mediaType", {"url": "https://example.com/a.png"}),
    "custom": ("kind", {}),
    "steering-message": ("id", {"parts": [{"type": "text", "text": "No."}]}),
    "message-metadata": ("id", {"messageMetadata": {"a": 1}}),
    "start": ("messageId", {}),
    "finish": ("finishReason", {}),
    "abort": ("reason", {}),
    "error": ("errorText", {"errorText": "no"}),
    "data-": ("id", {"data": 1}),
}

#: The message that a client has when a stream goes on with one: the tool call `c` waits for its output.
HELD = {
    "id": "m",
    "role": "assistant",
    "parts": [{"type": "step-start"}, {"type": "tool-t", "toolCallId": "c", "state": "input-available", "input": {}}],
}

#: Why this package and the npm package see a stream differently.
REASONS = {
    "never ends": "A part that never ends is an error here. The package leaves it unfinished in the message, for ever.",
    "comes twice": "A second beginning, and what comes after the end, is an error here. In the package it replaces the "
    "first.",
    "no output": "Where the stream promises an output, one must come here: of a tool that the provider runs, and after "
    "a preliminary one. The package waits.",
    "no answer": "An approval that is automatic must be answered here. The package waits for the user.",
    "unknown type": "An event of an unknown type is information here, and an error with `--strict`. The package "
    "refuses the stream.",
    "goes on": "An output before the first step is taken for that of a tool call in the message that the client "
    "has. Where the client has none, the package refuses the stream.",
    "reset": "What was open when a step was reset is excused here, also if it goes on. The package has forgotten "
    "it, and refuses the stream.",
    "cut": "An event that breaks off at the end of the stream is an error here. The package passes over it.",
    "half a character": "Half a surrogate pair is no JSON text here. JavaScript takes it.",
    "dangerous name": "A field of the name `__proto__` is one like any other here. The package refuses the stream.",
    "integer": "The number 1.0 is no integer here. JavaScript cannot tell it from 1.",
}


class Case(Struct, frozen=True):
    """A stream, and what is said of it.

    Attributes:
        name: what the stream shows.
        stream: its events, as words.
        found: rule and code of the findings; `?` marks a warning, `~` information.
        reason: why the npm package sees it otherwise, a key of `REASONS`; empty if it does not.
        goes_on: whether the client has the message `HELD`.
    """

    name: str
    stream: str
    found: tuple[str, ...]
    reason: str
    goes_on: bool

    @property
    def refused(self) -> bool:
        """Whether the npm package refuses the stream."""
        return any(one[-1] not in "?~" for one in self.found) != bool(self.reason)

    @property
    def body(self) -> str:
        """The text of the stream: with the sentinel at its end if no `!` stands there, and cut off by a `!cut`."""
        *words, last = self.stream.split()
        ends = last not in ("!", "!cut")
        text = "".join(f"data: {data}\n\n" for data in _data([*words, last] if ends else words))
        return f"{text}data: [DONE]\n\n" if ends else text[:-10] if last == "!cut" else text


def event(word: str) -> dict[str, Any]:
    """The event of a word, as `text-end:t1,providerMetadata={},-id`: with one field more, and another one less."""
    head, *changes = word.split(",")
    kind, _, about = head.partition(":")
    field, others = next((ABOUT[key] for key in ABOUT if kind.startswith(key)), ("id", {}))
    made: dict[str, Any] = {"type": kind, **others}
    if about:
        made[field] = about
    for change in changes:
        name, _, value = change.partition("=")
        if name.startswith("-"):
            made.pop(name[1:])
        else:
            made[name] = json.loads(value.replace(";", ","))
    return made


def _data(words: list[str]) -> Iterator[str]:
    """Yields the data of each server-sent event; a word that begins as JSON does is data itself."""
    for word in " ".join(SHORT.get(word, word) for word in words).split():
        yield word if word[0] in '{"' else json.dumps(event(word))


def cases() -> list[Case]:
    """All streams of the file, in their order."""
    lines = Path(__file__).with_suffix(".txt").read_text("utf-8").splitlines()
    rows = [[*line.split(" | "), "", ""] for line in lines if line and not line.startswith("#")]
    return [
        Case(name, stream.removeprefix("+ "), tuple(found.split()), reason, stream.startswith("+ "))
        for name, stream, found, reason, *_ in rows
    ]
