"""Kinds of change: what each means for those who read logs, read streams, and import the classes."""

from typing import Literal, TypeAlias

from msgspec import Struct

Level: TypeAlias = Literal["breaking", "warning", "info"]

#: Levels, the gravest first.
LEVELS: tuple[Level, ...] = ("breaking", "warning", "info")

Strict: TypeAlias = Literal["accepted", "rejected", "reported"]
Tolerant: TypeAlias = Literal["whole", "drift", "partial", "unknown"]


class Reading(Struct, frozen=True):
    """What comes of events of one schema when they are read with the bindings of the other.

    Attributes:
        strict: whether strict decoding accepts all of them. For a rule, that no event is rejected, but a
            stream that keeps the rules of the one schema may break those of the other: `reported`.
        tolerant: what tolerant decoding makes of the worst of them.
    """

    strict: Strict
    tolerant: Tolerant

    def __str__(self) -> str:
        """The reading in few words."""
        if self.strict == "reported":
            return "a healthy stream may be reported as broken"
        how = {"whole": "read in full", "drift": "reads the rest", "partial": "leaves it out"}.get(self.tolerant)
        if self.strict == "accepted":
            return how or self.tolerant
        return f"strict rejects, tolerant {how or 'gives an UnknownEvent'}"


#: What a reading can come to, in words, from good to bad.
STRICT: dict[Strict, str] = {
    "accepted": "strict decoding accepts it",
    "reported": "decodes, but a healthy stream may be reported as broken",
    "rejected": "strict decoding rejects it",
}
TOLERANT: dict[Tolerant, str] = {
    "whole": "tolerant decoding reads all of it",
    "drift": "tolerant decoding reads all that its schema knows",
    "partial": "tolerant decoding reads the event, and leaves out the value that does not fit",
    "unknown": "tolerant decoding gives an `UnknownEvent`, which keeps the bytes",
}

READS = Reading("accepted", "whole")
DRIFTS = Reading("rejected", "drift")
PARTLY = Reading("rejected", "partial")
UNKNOWN = Reading("rejected", "unknown")
REPORTS = Reading("reported", "whole")

Effect: TypeAlias = Literal[
    "none",
    "class-added",
    "class-gone",
    "class-renamed",
    "attribute-added",
    "attribute-gone",
    "attribute-renamed",
    "argument-required",
    "new-argument-required",
    "may-be-unset",
    "type-narrowed",
    "type-widened",
    "type-changed",
    "tag-changed",
    "became-union",
    "was-union",
    "rule-name",
    "guarantee",
]

#: What a change means for source code that imports the classes.
EFFECTS: dict[Effect, str] = {
    "none": "none",
    "class-added": "a class more",
    "class-gone": "a class is gone: imports of it fail",
    "class-renamed": "a class has another name: imports of the old one fail",
    "attribute-added": "an attribute more",
    "attribute-gone": "an attribute is gone: reading it fails, so does giving it to the constructor",
    "attribute-renamed": "an attribute has another name: reading the old one fails",
    "argument-required": "the constructor needs an argument that it could do without; the attribute is never `UNSET`",
    "new-argument-required": "an attribute more, and the constructor needs it",
    "may-be-unset": "the attribute may be `UNSET`: type checkers ask for a check",
    "type-narrowed": "the attribute's type is narrower: constructors may be given what it does not admit any more",
    "type-widened": "the attribute's type is wider: type checkers ask what becomes of the new part",
    "type-changed": "the attribute's type is another one",
    "tag-changed": "the attribute that tells the union's members apart holds another constant",
    "became-union": "the attribute's type is wider, and a constructor does not take the constant any more",
    "was-union": "the attribute's type is narrower, and its constructor needs the constant",
    "rule-name": "configurations and baselines that name the rule do not find it",
    "guarantee": "code that counts on the order of events may wait for ever, or for the wrong event",
}


class Kind(Struct, frozen=True):
    """One kind of change.

    Attributes:
        name: as reports and configurations name it.
        level: how grave it is, if no configuration says otherwise.
        backward: new bindings read logs that were written under the old schema.
        forward: old bindings read streams that are written under the new schema.
        effect: what it means for source code that imports the classes.
        says: what happened, in a sentence; `{old}` and `{new}` stand for values.
    """

    name: str
    level: Level
    backward: Reading
    forward: Reading
    effect: Effect
    says: str
