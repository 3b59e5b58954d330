"""The benchmark of decoders of event streams, part of `make bench`: one process, one stream; only ratios mean anything.

The stream is like that of Anthropic's Messages API: mostly text deltas, some of parts of JSON, a ping now and then.
"""

import argparse
import gc
import json
import sys
import time
from collections.abc import Callable, Iterable, Iterator

from session_events.framing.sse import EventStream
from sse_peers import ours, peers

CHUNK = 16 * 1024
WORDS = ("The", " file", " is", " read", " once", ", and", ' "then"', " closed.\n", " Größe", " → 5")


def stream(events: int) -> bytes:
    """Makes a stream of so many events, which repeats every thousand."""
    return (b"".join(map(_event, range(1000))) * -(-events // 1000))[: _length(events)]


def _length(events: int) -> int:
    lengths = [len(_event(number)) for number in range(1000)]
    return events // 1000 * sum(lengths) + sum(lengths[: events % 1000])


def _event(number: int) -> bytes:
    kind = "content_block_delta"
    delta = {"type": "text_delta", "text": WORDS[number % len(WORDS)]}
    if number % 50 == 49:
        kind, delta = "ping", {}
    elif number % 1000 > 800:
        delta = {"type": "input_json_delta", "partial_json": '{"path": "/a/b'}
    data = {"type": kind, "index": 0, "delta": delta} if delta else {"type": kind}
    return f"event: {kind}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n".encode()


def _frames(chunks: Iterator[bytes]) -> Iterator[bytes]:
    framer = EventStream()
    for chunk in chunks:
        yield from framer.feed(chunk).payloads


def _bare(chunks: Iterator[bytes]) -> Iterator[object]:
    """What httpx-sse does without httpx: its two decoders alone, on bytes that are decoded in the cheapest way."""
    import codecs

    from httpx_sse._decoders import SSEDecoder, SSELineDecoder

    text, lines, decoder = codecs.getincrementaldecoder("utf-8")("replace"), SSELineDecoder(), SSEDecoder()
    for chunk in chunks:
        for line in lines.decode(text.decode(chunk)):
            event = decoder.decode(line)
            if event is not None:
                yield event


def _texts(chunks: Iterator[bytes]) -> Iterator[str]:
    """What `SseDecoder` gives, with the data as text, as the peers have it."""
    return (event.data for event in ours(chunks))


def main() -> None:
    """Runs the benchmark and prints its table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    whole = stream(options.events)
    chunks = [whole[start : start + CHUNK] for start in range(0, len(whole), CHUNK)]
    contestants: dict[str, Callable[[Iterator[bytes]], Iterable[object]]] = {
        "session_events.SseDecoder": _texts,
        "session_events, frames": _frames,
        **peers(),
        "httpx-sse, bare decoders": _bare,
    }
    best = dict.fromkeys(contestants, float("inf"))
    for _ in range(options.rounds):
        for name, decode in contestants.items():
            gc.collect()
            begin = time.process_time()
            count = sum(1 for _ in decode(iter(chunks)))
            best[name] = min(best[name], time.process_time() - begin)
            assert count == options.events, (name, count)
    print(f"\n{options.events:,} events of {len(whole) / options.events:.0f} bytes in chunks of {CHUNK:,}", end="")
    print(f", best of {options.rounds}; Python {sys.version.split()[0]}\n")
    print(f"{'':28}{'ns/event':>10}{'x ours':>9}")
    for name, seconds in best.items():
        print(f"{name:28}{seconds / options.events * 1e9:>10,.0f}{seconds / best['session_events.SseDecoder']:>9.2f}")
    slowest = max(best["session_events.SseDecoder"], best["session_events, frames"])
    fastest = min(best["httpx-sse"], best["httpx-sse, bare decoders"])
    print(f"\nhttpx-sse at its fastest / ours at its slowest: {fastest / slowest:.2f} (bar: 1.3)")


if __name__ == "__main__":
    main()
