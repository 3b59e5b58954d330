"""Something that is open."""

from msgspec import Struct


class OpenSpan(Struct, frozen=True):
    """Something that is open at this moment.

    Attributes:
        rule: id of the rule that wants it closed.
        key: the values that tie its events together; None when there are none.
        agent_id: id of the sub-agent it belongs to; None for the root agent.
        line: line of the event that opened it; None when the stream has no lines.
        event_type: type of that event.
        session_id: id of the session it belongs to; None when the stream is one session.
        age: for how many seconds it has been open, by the clock of the monitor; None without one.
    """

    rule: str
    key: tuple[object, ...] | None
    agent_id: str | None
    line: int | None
    event_type: str
    session_id: str | None = None
    age: float | None = None
