"""Mended streams are taken by the clients that they are for, wherever they were cut."""

import json
from pathlib import Path
from random import Random

import pytest
from ag_ui_peers import client
from other_python import OPENAI, output, python_with
from session_events import ag_ui, encode, openai_responses, read, repair, ui_message_stream, validate
from session_events.mending.rewrite import Rewriter
from ui_message_peer import VERSIONS
from ui_message_peer import read as read_messages

pytestmark = pytest.mark.registry

HERE = Path(__file__).parent / "recordings"

#: What the client of `openai` says if the items of a completed response have no id, as those of Hermes Agent have none.
CHANGED = "RuntimeError: Completed response output identity changed."
#: How many places each stream is cut at.
CUTS = 12


def healthy(folder, dialect):
    """The recordings in which nothing is found at error level."""
    return [path for path in sorted((HERE / folder).rglob("*.sse")) if validate(path, dialect).ok]


def cuts(path, dialect):
    """The events of a recording, and those before some places."""
    events = list(read(path, dialect))
    random = Random(path.name)  # noqa: S311 - no secret
    return [events, *(events[: random.randrange(1, len(events) + 1)] for _ in range(CUTS))]


def test_the_client_of_ag_ui_takes_mended_runs():
    streams = [events for path in healthy("ag-ui", ag_ui.DIALECT) for events in cuts(path, ag_ui.DIALECT)]
    mended = [[json.loads(encode(one)) for one in repair(events, ag_ui.DIALECT)] for events in streams]
    assert len(mended) > 300
    assert [verdict for verdict in client(mended) if verdict is not None] == []
    assert {events[-1]["type"] for events in mended} == {"RUN_FINISHED", "RUN_ERROR"}


def mended_bytes(path, dialect):
    """The mended bytes of a recording, and of what is left of it if it ends after some of its events."""
    whole = path.read_bytes()
    ends = [at + 2 for at in range(len(whole)) if whole.startswith(b"\n\n", at)]
    random = Random(path.name)  # noqa: S311 - no secret
    places = (len(whole), *random.sample(ends[:-1], min(CUTS, len(ends) - 1)))
    return [b"".join(Rewriter(whole[:end], dialect, framing="sse")) for end in places]


def test_the_package_ai_takes_mended_messages_and_leaves_nothing_streaming():
    dialect = ui_message_stream.DIALECT
    paths = [path for path in healthy("ui-message-stream", dialect) if f"ai-{VERSIONS[0]}" in str(path)]
    alone = [path for path in paths if not path.stem.startswith("approval_")]  # the others go on with a message
    bodies = [body.decode() for path in alone for body in mended_bytes(path, dialect)]
    answers = read_messages(VERSIONS[0], [{"body": body} for body in bodies])
    assert len(bodies) > 100
    assert [answer["error"] for answer in answers] == [None] * len(bodies)
    for answer in answers:
        parts = (answer["message"] or {"parts": []})["parts"]
        assert [part for part in parts if part.get("state") == "streaming"] == []


@pytest.fixture(scope="module")
def python(tmp_path_factory):
    """A Python with the package `openai`."""
    return python_with(tmp_path_factory.mktemp("openai"), OPENAI)


def test_the_client_of_openai_takes_mended_responses(python, tmp_path):
    """Of streams without parts, too, at which it raises an IndexError as they are."""
    expected = {}
    for path in sorted((HERE / "openai-responses").rglob("*.sse")):
        for number, content in enumerate(mended_bytes(path, openai_responses.DIALECT)):
            mended = tmp_path / f"{path.parent.name}-{path.stem}-{number}.sse"
            mended.write_bytes(content)
            ends = {"response.completed", "response.incomplete", *([CHANGED] if path.parent.name == "hermes" else [])}
            expected[str(mended)] = {"response.failed", "error"} if number or path.stem == "cut" else ends
    seen = json.loads(output(python, "openai_client.py", "responses", *expected))
    assert {name: seen[name][-1] for name, ends in expected.items() if seen[name][-1] not in ends} == {}
