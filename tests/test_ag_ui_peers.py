"""What the protocol's own client and models accept or refuse, this package does too, but for what has a reason."""

import json
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

import pytest
from ag_ui_peers import client, models
from ag_ui_random import mixes, sequence
from ag_ui_sequences import CASES
from session_events import validate
from session_events.ag_ui import DIALECT

pytestmark = pytest.mark.registry

FOLDER = Path(__file__).parent / "recordings/ag-ui"

#: How many random sequences are judged.
MANY = 4_000

#: What is refused here and not by the client, with the reasons that `ag_ui_sequences` gives: by rule.
STRICTER = {
    *("finished-run", "finished-thread", "run-id", "interrupt-id", "thinking-message-start", "pending-tool-call"),
    *("message-role", "message-name", "tool-call-name", "tool-call-parent"),
}


def errors(events: list[Any]) -> list[Any]:
    """What is found at the level of errors."""
    stream = "".join(json.dumps(event) + "\n" for event in events).encode()
    return [found for found in validate(stream, DIALECT).findings if found.severity == "error"]


def test_the_client_judges_sequences_as_we_do_but_for_a_reason():
    verdicts = dict(zip(CASES, client(case.events for case in CASES.values()), strict=True))
    differ = {name for name, case in CASES.items() if bool(errors(case.events)) != (verdicts[name] is not None)}
    assert differ == {name for name, case in CASES.items() if case.client is not None}


def test_the_models_judge_events_as_we_do_but_for_a_reason():
    verdicts = dict(zip(CASES, models(case.events for case in CASES.values()), strict=True))
    refused = {name for name, case in CASES.items() if any(found.rule == "shape" for found in errors(case.events))}
    differ = {name for name in CASES if (name in refused) != (verdicts[name] is not None)}
    assert differ == {name for name, case in CASES.items() if case.models is not None}


def test_the_client_refuses_no_recording_that_we_accept():
    paths = sorted(FOLDER.rglob("*.sse"))
    streams = [
        [json.loads(line.removeprefix(b"data: ")) for line in path.read_bytes().splitlines() if line] for path in paths
    ]
    verdicts = zip(paths, streams, client(streams), strict=True)
    assert [path.stem for path, events, verdict in verdicts if verdict is not None and not errors(events)] == []


def test_the_client_judges_random_sequences_as_we_do():
    random = Random(8)  # noqa: S311 - no secret
    sequences = [one for one in (sequence(random) for _ in range(MANY)) if not mixes(one)]
    seen: Counter[tuple[bool, bool]] = Counter()
    for events, verdict in zip(sequences, client(sequences), strict=True):
        found = errors(events)
        hard = [one for one in found if one.rule not in STRICTER and "before the stream ended" not in one.message]
        seen[verdict is None, not hard] += 1
        assert (verdict is None) or found, (verdict, events)
        assert (verdict is not None) or not hard, (hard, events)
    assert min(seen[True, True], seen[False, False]) > 100
