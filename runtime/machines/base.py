"""What all machines share: how they are told of events, and how they report."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, Generic, TypeAlias, TypeVar

from msgspec import UNSET
from session_events.findings import Code, Finding, Severity
from session_events.quote import quote
from session_events.rules import ABSENT, PRESENT, On, Rule

Handler: TypeAlias = Callable[[Any, int | None], None]
Emit: TypeAlias = Callable[[Finding], None]
Key: TypeAlias = tuple[Any, ...]

RuleT = TypeVar("RuleT", bound=Rule)
K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True)
class Context:
    """What a machine knows of the monitor it works for.

    Attributes:
        emit: takes a finding.
        halt: ends all judging of the stream.
        drop: ends calls of a handler, which has seen what it was for.
        agent: attribute that holds an event's agent; None when the dialect has none.
        event_id: attribute that holds an event's id; None when the dialect has none.
        attached: whether the stream is seen from the middle.
        limit: how many ids a table of past ids may hold.
    """

    emit: Emit
    halt: Callable[[], None]
    drop: Callable[[Handler], None]
    agent: str | None
    event_id: str | None
    attached: bool
    limit: int


class Machine(ABC, Generic[RuleT]):
    """Checks one rule over one stream."""

    def __init__(self, rule: RuleT, context: Context) -> None:
        self.rule = rule
        self.context = context
        self.key_of = key_getter(rule.key)

    @abstractmethod
    def handlers(self) -> Iterator[tuple[On, Handler]]:
        """Yields the events this machine must be told of, each with the handler to call."""

    def close(self) -> None:
        """Says that the stream has ended: what is still open is reported."""

    def agent_of(self, event: Any) -> Any:
        """The event's agent; UNSET for the root agent."""
        return UNSET if self.context.agent is None else getattr(event, self.context.agent, UNSET)

    def scope_of(self, event: Any) -> Any:
        """What keeps this event's spans apart from those of other agents, if the rule's scope is `agent`."""
        return self.agent_of(event) if self.rule.scope == "agent" else UNSET

    def report(
        self,
        code: Code,
        message: str,
        event: Any,
        line: int | None,
        *,
        key: Key = (),
        related_line: int | None = None,
        severity: Severity | None = None,
    ) -> None:
        """Reports a finding about an event."""
        finding = self.finding(code, message, event, line, key=key, related_line=related_line, severity=severity)
        self.context.emit(finding)

    def finding(
        self,
        code: Code,
        message: str,
        event: Any,
        line: int | None,
        *,
        key: Key = (),
        related_line: int | None = None,
        severity: Severity | None = None,
    ) -> Finding:
        """Makes a finding about an event."""
        agent = self.agent_of(event)
        event_id = UNSET if self.context.event_id is None else getattr(event, self.context.event_id, UNSET)
        return Finding(
            rule=self.rule.id,
            code=code,
            severity=severity or self.rule.severity,
            message=message,
            line=line,
            event_type=event.type,
            event_id=event_id if isinstance(event_id, str) else None,
            agent_id=agent if isinstance(agent, str) else None,
            key=plain_key(key),
            related_line=related_line,
            source=self.rule.source,
        )


def key_getter(paths: tuple[str, ...]) -> Callable[[Any], Key]:
    """Makes a function that reads an event's key."""
    if not paths:
        return _empty_key
    getter = attrgetter(*paths)
    if len(paths) > 1:
        return getter
    return lambda event: (getter(event),)


def _empty_key(_event: Any) -> Key:
    return ()


def plain_key(key: Key) -> Key | None:
    """A key without what is unset; None when nothing is left."""
    return tuple(value for value in key if value is not UNSET) or None


def name_key(noun: str, key: Key) -> str:
    """Names a span in a message: `turn "0"`."""
    return " ".join([noun, *(quote(value) for value in plain_key(key) or ())])


def at(line: int | None) -> str:
    """Where an event is, for a message: ` at line 8`, or nothing when it has no line."""
    return "" if line is None else f" at line {line}"


def condition(where: tuple[tuple[str, tuple[Any, ...]], ...]) -> Callable[[Any], bool] | None:
    """Makes a function that tells whether an event meets a condition; None when every event does."""
    if not where:
        return None
    tests = [(attrgetter(path), values) for path, values in where]

    def holds(event: Any) -> bool:
        return all(_has_value(getter, event, values) for getter, values in tests)

    return holds


def _has_value(getter: Callable[[Any], Any], event: Any, values: tuple[Any, ...]) -> bool:
    try:
        value = getter(event)
    except AttributeError:
        value = UNSET
    if value is UNSET:
        return ABSENT in values
    return PRESENT in values or any(value == expected and type(value) is type(expected) for expected in values)


class BoundedTable(dict[K, V], Generic[K, V]):
    """A table that forgets its oldest entry when it is full."""

    def __init__(self, limit: int) -> None:
        super().__init__()
        self._limit = limit

    def remember(self, key: K, value: V) -> None:
        """Adds an entry, as the youngest."""
        self.pop(key, None)
        if len(self) >= self._limit:
            del self[next(iter(self))]
        self[key] = value
