"""Streams of the dialect ui-message-stream that are made at random, and mostly healthy, in the words of the table."""

from collections.abc import Iterator
from random import Random

#: The most words of a stream, but for those that close what is open in the end.
LENGTH = 20

#: What begins each kind of thing, and what may come while it is open; the second of these ends it.
KINDS = {
    "text": ("text-start", ["text-delta", "text-end"]),
    "reasoning": ("reasoning-start", ["reasoning-delta", "reasoning-end"]),
    "input": ("tool-input-start", ["tool-input-delta", "tool-input-available", "tool-input-error"]),
    "call": ("tool-input-available", ["", "tool-output-available", "tool-output-error", "tool-output-denied"]),
}

#: What concerns the whole stream.
OTHERS = ["error", "abort", "reset-step", "start", "finish-step", "start-step", "data-x"]


def walk(random: Random) -> Iterator[str]:
    """Yields words: what is open is gone on with and closed, and once in a while something comes out of place."""
    opened: dict[str, list[str]] = {kind: [] for kind in KINDS}
    for _ in range(random.randrange(LENGTH)):
        kind, name = random.choice([*KINDS]), random.choice("abc")
        chance = random.random()
        if chance < 0.05:
            yield random.choice(OTHERS)
        elif chance < 0.1:
            yield f"{random.choice(KINDS[kind][1][1:])}:{name}"
        elif opened[kind] and chance < 0.7:
            yield _go_on(random, kind, random.choice(opened[kind]), opened)
        elif name not in opened[kind] + opened["call"]:
            opened[kind].append(name)
            yield f"{KINDS[kind][0]}:{name}"
    for kind, names in opened.items():
        for name in [name for name in names if random.random() < 0.9]:
            yield f"{KINDS[kind][1][1]}:{name}"
            if kind == "input":
                yield f"tool-output-available:{name}"


def _go_on(random: Random, kind: str, name: str, opened: dict[str, list[str]]) -> str:
    word = random.choice(KINDS[kind][1])
    if not word:
        return random.choice([f"tool-output-available:{name},preliminary=true", f"tool-approval-request:{name}"])
    if not word.endswith("-delta"):
        opened[kind].remove(name)
        opened["call"] += [name] if word == "tool-input-available" else []
    return f"{word}:{name}"
