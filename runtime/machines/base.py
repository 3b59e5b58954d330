"""What all machines share: how they are told of events, and how they report."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from typing import Any, ClassVar, Generic, TypeAlias, TypeVar

from msgspec import UNSET, Struct
from session_events.dialect import Dialect
from session_events.findings import Code, Finding, Severity
from session_events.machines.conditions import condition
from session_events.machines.getters import (
    careful_expression,
    careful_getter,
    field_expression,
    function_of,
    key_getter,
)
from session_events.quote import cut, quote
from session_events.rules import On, Rule
from session_events.snapshot import (
    NUMBER,
    Attributes,
    Taking,
    give_attributes,
    take_attributes,
)
from session_events.verdict import Verdict

Handle: TypeAlias = Callable[[Any, int], None]
BatchHandler: TypeAlias = Callable[[Sequence[Any], Sequence[int]], None]
Emit: TypeAlias = Callable[[Finding], None]
Key: TypeAlias = Any
"""The values that tie a rule's events together: one value if the rule has one path, else a tuple."""

RuleT = TypeVar("RuleT", bound=Rule)
K = TypeVar("K")
V = TypeVar("V")


class Keyed(Struct, frozen=True):
    """A handler of events that have a key.

    Attributes:
        handle: takes the event, its line, its key, and the values of the fields.
        key: expressions that read the key's parts; an event of which one is UNSET is passed over.
        fields: expressions that read the fields.
    """

    handle: Callable[..., None]
    key: tuple[str, ...]
    fields: tuple[str, ...]


Handler: TypeAlias = Handle | Keyed
"""What is called for an event."""


class Context(Struct):
    """What a machine knows of the monitor it works for.

    Attributes:
        emit: takes a finding.
        halt: ends all judging of the stream, with this event.
        drop: ends calls of a handler, which has seen what it was for.
        attach: says that the stream turns out to be seen from the middle.
        watch: calls a handler from now on for every event.
        agent: attribute that holds an event's agent; None when the dialect has none.
        scope: expression that reads an event's agent.
        event_id: attribute that holds an event's id; None when the dialect has none.
        attached: whether the stream is seen from the middle.
        limit: how many ids a table of past ids may hold.
        clock: tells the time in seconds; None if nobody asks how long spans have been open.
    """

    emit: Emit
    halt: Callable[[Any], None]
    drop: Callable[[Handler], None]
    attach: Callable[[], None]
    watch: Callable[["Machine[Any]", Handler], None]
    agent: str | None
    scope: str
    event_id: str | None
    attached: bool
    limit: int
    clock: Callable[[], float] | None = None


class Machine(ABC, Generic[RuleT]):
    """Checks one rule over one stream."""

    #: The attributes that are state, and how each is kept: those that change while there are events.
    kept: ClassVar[Attributes] = {}

    def __init__(self, rule: RuleT, context: Context) -> None:
        self.rule = rule
        self.context = context
        self.key_of = key_getter(rule.key)
        #: The expression that reads what keeps an event's spans apart from those of other agents.
        self.scope = context.scope if rule.scope == "agent" else "UNSET"
        self.scope_of = function_of(self.scope)

    @abstractmethod
    def handlers(self) -> Iterator[tuple[On, Handler]]:
        """Yields the events this machine must be told of, each with the handler to call."""

    def hears(self, event_class: type[Any]) -> bool:
        """Whether there may be handlers for the events of a class."""
        return event_class in self.rule.event_classes or None in self.rule.event_classes

    def batch_handler(self) -> BatchHandler | None:
        """Returns a handler that takes many events at once, to be called instead of the others if there are many."""
        return None

    @abstractmethod
    def verdict(self) -> Verdict:
        """Says what became of the rule's obligations so far."""

    @property
    def full(self) -> bool:
        """Whether the rule's table of past ids was full, so that some have been forgotten."""
        return False

    def snapshot(self) -> dict[str, Any]:
        """Returns the machine's state as JSON; what is as in a new machine is not in it."""
        return give_attributes(self, self.kept)

    def restore(self, state: Any, dialect: Dialect[Any]) -> None:
        """Takes the state of another machine, before the first event.

        Raises:
            Exception: one of `snapshot.DAMAGE`, if there cannot be such a state.
        """
        taking = Taking(dialect, self.context.limit, len(self.rule.key))
        for name, value in take_attributes(state, self.kept, taking).items():
            setattr(self, name, value)

    def watch(self) -> None:
        """Asks to be told of every event, as a machine does at times."""

    def keyed(self, on: On, handle: Callable[[Any, int, Key, Any, Any], None]) -> Handler:
        """Makes a handler from a function that takes an event, its line, key and scope, and what the key stands in.

        The key stands in the event itself or, with `each`, in an item of its list; the function is then called
        for each item. It is not called where there is no key.
        """
        paths = self.rule.key if on.key is None else on.key
        if on.each is None:
            expression = careful_expression if on.event is None else field_expression  # nobody knows what any has
            return Keyed(handle, tuple(map(expression, paths)), (self.scope, "event"))
        item_key = _itself if on.key == () else key_getter(paths, careful_getter)
        meets = condition(on.where)

        def handle_each(event: Any, line: int, items: Any, scope: Any) -> None:
            for item in items if isinstance(items, list) else ():
                key = item_key(item)
                if key is not UNSET and (meets is None or meets(item)):
                    handle(event, line, key, scope, item)

        return Keyed(handle_each, (careful_expression(on.each),), (self.scope,))

    @staticmethod
    def for_any_item(on: On, each: str, handle: Handle) -> Handler:
        """Makes a handler that is called once for an event if an item of its list `each` meets the condition."""
        meets = condition(on.where)

        def handle_if(event: Any, line: int, items: Any) -> None:
            if isinstance(items, list) and any(meets is None or meets(item) for item in items):
                handle(event, line)

        return Keyed(handle_if, (careful_expression(each),), ())

    def halt(self) -> None:
        """Says that the stream is judged no further: what is certain already is reported."""

    def close(self) -> None:
        """Says that the stream has ended: what is still open is reported."""

    def agent_of(self, event: Any) -> Any:
        """The event's agent; UNSET for the root agent."""
        return UNSET if self.context.agent is None else getattr(event, self.context.agent, UNSET)

    def key_values(self, key: Key) -> tuple[object, ...] | None:
        """The values of a key that are set; None when there are none."""
        values = key if len(self.rule.key) != 1 else (key,)
        return None if key is UNSET else tuple(cut(value) for value in values if value is not UNSET) or None

    def name(self, key: Key, what: str | None = None) -> str:
        """Names what a key stands for in a message: `turn "0"`; by the rule, if not by something else."""
        return " ".join([self.rule.id if what is None else what, *map(quote, self.key_values(key) or ())])

    def report(
        self,
        code: Code,
        message: str,
        event: Any,
        line: int,
        *,
        key: Key = UNSET,
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
        line: int,
        *,
        key: Key = UNSET,
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
            event_type=cut(event.type),
            event_id=cut(event_id) if isinstance(event_id, str) else None,
            agent_id=cut(agent) if isinstance(agent, str) else None,
            key=self.key_values(key),
            related_line=related_line,
            source=self.rule.source,
        )


def at(line: int | None) -> str:
    """Where an event is, for a message: ` at line 8`, or nothing when that is not known."""
    return "" if line is None else f" at line {line}"


def _itself(item: Any) -> Key:
    return item


class CheckMachine(Machine[RuleT], Generic[RuleT]):
    """Checks a rule that each event meets or breaks at once."""

    kept: ClassVar[Attributes] = {"checked": NUMBER, "violated": NUMBER}

    def __init__(self, rule: RuleT, context: Context) -> None:
        super().__init__(rule, context)
        self.checked = 0
        self.violated = 0

    def verdict(self) -> Verdict:
        """Says how many events were looked at, and how many of them broke the rule."""
        return Verdict(self.rule.id, self.checked, self.checked - self.violated, self.violated, 0, 0, self.full)
