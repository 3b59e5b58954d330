"""Walks through JSON that may break off anywhere: finds where an object ends, or where it stops being one."""

import re
from array import array
from copy import copy
from typing import Literal, TypeAlias

State: TypeAlias = Literal["open", "done", "broken"]
"""All of it so far is the beginning of an object; it has ended; it is no object."""

#: How much is kept of a field's name, or of the text of the field that is looked for.
_LONGEST = 256

#: The longest number: no program reads one that is longer.
_LONGEST_NUMBER = 64 * 1024

_BLANKS = re.compile(rb"[ \t\r\n]*+")
_PLAIN = re.compile(rb'(?:[^"\\\x00-\x1f]++|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*+')
_CONTROLS = re.compile(rb"[\x00-\x1f]++")
_CUT_ESCAPE = re.compile(rb"\\(?:u[0-9a-fA-F]{0,3})?\Z")
_LITERAL = re.compile(rb"[-+.0-9A-Za-z]*+")
_SCALAR = re.compile(rb"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?|true|false|null")

_OPENERS = {ord("{"): ord("}"), ord("["): ord("]")}
_QUOTE, _COLON, _COMMA = b'":,'

#: What may come next.
_VALUE, _VALUE_OR_END, _KEY, _KEY_OR_END, _COLON_NEXT, _MORE_OR_END = range(6)


class Walk:
    """A walk through one object. It needs no recursion, and keeps little of what it has walked through.

    It is as strict as JSON is, but for control characters in texts, which it mentions, and for UTF-8.

    Attributes:
        state: how far it has come.
        names: those of the wanted names that are names of fields of the object itself.
        tag: the text of the field that tells events apart; None if it is no text, or has not come.
        controls: whether a text holds control characters, which JSON wants escaped.
        in_text: whether the last byte was in a text.
        opened: where the objects begin that are open, itself included, in bytes from where it begins; None if that is
            not wanted.
    """

    def __init__(
        self, tag: bytes, wanted: frozenset[bytes], *, tracked: bool = False, deepest: int | None = None
    ) -> None:
        """Begins a walk.

        Args:
            tag: name of the field that tells events apart.
            wanted: names of fields that are looked for.
            tracked: True to know where the objects begin that are open.
            deepest: how many objects and arrays may be open; None for any number.
        """
        self.state: State = "open"
        self.names: set[bytes] = set()
        self.tag: bytes | None = None
        self.controls = False
        self.in_text = False
        self.opened = array("Q") if tracked else None
        self._tag = tag
        self._wanted = wanted
        self._deepest = deepest
        self._closers = bytearray()  # of what is open
        self._next = _VALUE
        self._name: bytes | None = None  # the last name of a field of the object itself
        self._text = bytearray()  # of the text that is being read, if it is wanted
        self._carried = b""  # a number, a word or an escape that the last piece ended in
        self._passed = 0  # how many bytes it has walked through
        self._shift = 0  # what a place in the piece lacks of that

    def fork(self) -> "Walk":
        """Returns a walk that goes on from here by itself."""
        other = copy(self)
        other.names, other._closers, other._text = set(self.names), self._closers.copy(), self._text.copy()
        other.opened = copy(self.opened)
        return other

    def walk(self, piece: bytes | bytearray, start: int = 0, end: int | None = None) -> int:
        """Goes on with the next bytes.

        Args:
            piece: the bytes.
            start: where to begin in them.
            end: where to stop in them.

        Returns:
            The place in them where the object ends, or is broken; their end if it is still open.
        """
        end = len(piece) if end is None else end
        carried, self._carried = self._carried, b""
        self._shift = self._passed - len(carried)
        if carried:
            joined = carried + bytes(piece[start:end])
            place = max(start, start - len(carried) + self._walk(joined, 0, len(joined)))
        else:
            self._shift -= start
            place = self._walk(piece, start, end)
        self._passed += place - start
        return place

    def _walk(self, piece: bytes | bytearray, place: int, end: int) -> int:
        while self.state == "open":
            if self.in_text:
                place = self._text_from(piece, place, end)
                if self.in_text:
                    return place
                continue
            place = _BLANKS.match(piece, place, end).end()  # type: ignore[union-attr]  # it matches nothing, too
            if place == end:
                return end
            byte = piece[place]
            expected = self._next
            if byte == _QUOTE and expected in (_VALUE, _VALUE_OR_END, _KEY, _KEY_OR_END) and self._closers:
                self.in_text = True
                self._text.clear()
                place += 1
            elif byte in _OPENERS and expected in (_VALUE, _VALUE_OR_END) and (self._closers or byte == 0x7B):
                self._closers.append(_OPENERS[byte])
                if len(self._closers) == self._deepest:
                    self.state = "broken"
                if self.opened is not None and byte == 0x7B:
                    self.opened.append(place + self._shift)
                self._next = _KEY_OR_END if byte == 0x7B else _VALUE_OR_END
                place += 1
            elif byte == _COMMA and expected == _MORE_OR_END:
                self._next = _KEY if self._closers[-1] == 0x7D else _VALUE
                place += 1
            elif byte == _COLON and expected == _COLON_NEXT:
                self._next = _VALUE
                place += 1
            elif expected in (_MORE_OR_END, _VALUE_OR_END, _KEY_OR_END) and self._closers and byte == self._closers[-1]:
                self._closers.pop()
                if self.opened is not None and byte == 0x7D:
                    self.opened.pop()
                self._next = _MORE_OR_END
                place += 1
                if not self._closers:
                    self.state = "done"
            elif expected in (_VALUE, _VALUE_OR_END) and self._closers:
                place = self._scalar(piece, place, end)
                if self._carried:
                    return end
            else:
                self.state = "broken"
        return place

    def _text_from(self, piece: bytes | bytearray, place: int, end: int) -> int:
        """Reads on in a text; returns the place after it, or the end."""
        wanted = len(self._closers) == 1 and (self._next in (_KEY, _KEY_OR_END) or self._name == self._tag)
        while True:
            plain = _PLAIN.match(piece, place, end).end()  # type: ignore[union-attr]  # it matches nothing, too
            if wanted and len(self._text) < _LONGEST:
                self._text += piece[place : min(plain, place + _LONGEST)]
            place = plain
            if place == end:
                return end
            byte = piece[place]
            if byte == _QUOTE:
                self.in_text = False
                self._text_ends()
                return place + 1
            if byte == 0x5C:
                if _CUT_ESCAPE.match(piece[place : min(end, place + 6)]):
                    self._carried = bytes(piece[place:end])
                    return end
                self.state, self.in_text = "broken", False
                return place
            self.controls = True
            place = _CONTROLS.match(piece, place, end).end()  # type: ignore[union-attr]  # there is one

    def _text_ends(self) -> None:
        is_name = self._next in (_KEY, _KEY_OR_END)
        self._next = _COLON_NEXT if is_name else _MORE_OR_END
        if len(self._closers) == 1:
            if is_name:
                self._name = bytes(self._text)
                if self._name in self._wanted:
                    self.names.add(self._name)
            elif self._name == self._tag:
                self.tag = bytes(self._text)

    def _scalar(self, piece: bytes | bytearray, place: int, end: int) -> int:
        word = _LITERAL.match(piece, place, end).end()  # type: ignore[union-attr]  # it matches nothing, too
        if word - place > _LONGEST_NUMBER:
            self.state = "broken"
            return place
        if word == end:
            self._carried = bytes(piece[place:end])
        elif _SCALAR.fullmatch(piece, place, word):
            self._next = _MORE_OR_END
        else:
            self.state = "broken"
            return place
        return word
