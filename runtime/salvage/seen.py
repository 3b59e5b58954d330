"""Remembers many events in little memory, to tell when one comes again."""

import hashlib
import mmap
import struct

#: The two numbers of a slot: 64 bits of the digest; 32 more bits of it, and the line.
_SPLIT = struct.Struct("<QI4x").unpack
_LINE = 0xFFFF_FFFF


class Seen:
    """Remembers at least the latest `limit` events, and at most twice as many, by 96 bits of a digest.

    Two hash tables in memory of a fixed size, which the system provides as it is used: a dictionary takes ten times as
    much, and goes on growing for hundreds of megabytes of a log. When the young table is full, it becomes the old one.

    Attributes:
        forgot: whether events have been forgotten.
    """

    def __init__(self, limit: int) -> None:
        """Args: how many events are remembered."""
        self.forgot = False
        self._limit = limit
        self._last = (2 << (2 * limit - 1).bit_length()) - 1  # of numbers, two in a slot; at most half are taken
        self._count = 0
        self._young = self._table()
        self._old: memoryview | None = None

    def add(self, digest: bytes, line: int) -> int | None:
        """Remembers an event, unless it is there already.

        Args:
            digest: 16 bytes that tell it from all others.
            line: the line that it stands in.

        Returns:
            The line where it stood before; None if it is new.
        """
        name, more = _SPLIT(digest)
        name, more = name or 1, more << 32  # 0 is an empty slot
        at = self._find(self._young, name, more)
        if self._young[at]:
            return self._young[at + 1] & _LINE
        if self._old is not None:
            before = self._find(self._old, name, more)
            if self._old[before]:
                return self._old[before + 1] & _LINE
        if self._count == self._limit:
            self.forgot = self._old is not None
            self._old, self._young, self._count = self._young, self._table(), 0
            at = self._find(self._young, name, more)
        self._young[at] = name
        self._young[at + 1] = more | (line & _LINE)
        self._count += 1
        return None

    def _find(self, table: memoryview, name: int, more: int) -> int:
        """Where an event is, or where it belongs."""
        last = self._last
        at = (name << 1) & last
        while found := table[at]:
            if found == name and table[at + 1] & ~_LINE == more:
                break
            at = (at + 2) & last
        return at

    def _table(self) -> memoryview:
        return memoryview(mmap.mmap(-1, (self._last + 1) * 8)).cast("Q")


def digest(data: bytes) -> bytes:
    """What tells some bytes from all others."""
    return hashlib.blake2b(data, digest_size=16).digest()
