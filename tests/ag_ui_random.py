"""Random sequences of AG-UI events: few ids, so that much goes wrong, and much does not."""

from random import Random

import ag_ui_sequences as s
from ag_ui_sequences import Event

MESSAGES, CALLS, SUBAGENTS = ("m1", "m2"), ("c1", "c2"), ("a", "b")


def sequence(random: Random) -> list[Event]:
    """One or two runs of some events each; few of them without a beginning, or an end."""
    events: list[Event] = []
    for number in range(1, random.choice((1, 1, 1, 2)) + 1):
        if random.random() < 0.97:
            events.append(s.run(f"r{number}"))
        events += [_event(random) for _ in range(random.randrange(1, 7))]
        if random.random() < 0.9:
            events.append(random.choice((s.done(f"r{number}"), s.done(f"r{number}"), s.fail())))
    return events


def mixes(events: list[Event]) -> bool:
    """Whether a message or a call comes both in chunks and otherwise, which the specification does not let it."""
    forms: dict[tuple[str, str], set[bool]] = {}
    for event in events:
        family, kind = event["type"].split("_")[0], event["type"].rpartition("_")[2]
        name = event.get("toolCallId" if family == "TOOL" else "messageId")
        if family in ("TEXT", "TOOL", "REASONING") and kind not in ("RESULT", "VALUE") and name is not None:
            forms.setdefault((family, name), set()).add(kind == "CHUNK")
    return any(len(found) == 2 for found in forms.values())


def _event(random: Random) -> Event:
    message, call = random.choice(MESSAGES), random.choice(CALLS)
    owner = random.choice(({}, {}, {}, s.A, s.B))
    parent = random.choice(({}, {}, {}, {"parentMessageId": message}))
    made = random.choice(
        (
            *(s.start, s.text, s.end, s.start, s.text, s.end, s.think, s.thinking, s.thought, s.span, s.spanned),
            *(s.chunk, s.chunk, s.reasoning_chunk, s.tool_chunk, s.call, s.args, s.called, s.result, s.sealed),
            *(s.step, s.stepped, s.sub, s.subbed, s.sub_failed, s.show, s.change, s.state, s.custom, s.raw, s.messages),
        )
    )
    match made:
        case s.step | s.stepped | s.state | s.custom | s.raw:
            return made(**owner)
        case s.chunk | s.reasoning_chunk:
            return made(random.choice((message, None)), **owner)
        case s.tool_chunk:
            return made(random.choice((call, None)), random.choice(("look", None)), **owner, **parent)
        case s.call:
            return made(call, **owner, **parent)
        case s.args | s.called:
            return made(call, **owner)
        case s.result:
            return made(call, message, **owner)
        case s.sealed:
            return made(*random.choice(((message, "message"), (call, "tool-call"))), **owner)
        case s.sub:
            return made(random.choice(SUBAGENTS), parentSubagentRunId=random.choice((None, *SUBAGENTS)))
        case s.subbed | s.sub_failed:
            return made(random.choice(SUBAGENTS))
        case s.show:
            return made(message, **owner, replace=random.choice((None, False)))
        case s.messages:
            role = random.choice(("assistant", "reasoning", "activity"))
            more = {"reasoning": {"content": "hm"}, "activity": {"activityType": "search", "content": {}}}
            return made({"id": message, "role": role, **more.get(role, {}), **owner})
    return made(message, **owner)
