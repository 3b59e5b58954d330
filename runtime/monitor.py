"""The monitor: typed events in, findings out."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, Self, TypeAlias

from msgspec import structs
from session_events.arguments import check_arguments
from session_events.deadlines import Deadlines, with_deadlines
from session_events.dialect import Dialect
from session_events.findings import Finding
from session_events.handler_table import HandlerTable
from session_events.machines.base import Context, Handler, Machine
from session_events.machines.deadlines import deadline_handlers, stalls
from session_events.machines.getters import careful_expression, plain_expression
from session_events.machines.make import machine_for
from session_events.machines.spans import SpanMachine
from session_events.open_span import OpenSpan
from session_events.quote import quote
from session_events.rules import AnyRule, On, Stream
from session_events.snapshot import DAMAGE, FINDINGS, FORMAT, State, Taking, check_origin, damaged
from session_events.verdict import Verdict

#: How many ids are kept to find an id that comes twice, or one that was never introduced.
DEFAULT_LIMIT = 16_384

#: How many findings of rules for one kind of stream are held back until the kind is known.
_HELD = 1_000

#: Fewer events are not worth the trouble of taking them all at once.
_FEW = 4

Clock: TypeAlias = Callable[[], float]
"""Tells the time in seconds, which never goes back."""


class Monitor:
    """Checks one stream of one session against the rules of its dialect.

    Feed it events as they come; it answers with what they bring to light. It keeps what is open now,
    and bounded tables of past ids, so its memory does not grow with the stream.
    """

    def __init__(
        self,
        dialect: Dialect[Any],
        *,
        stream: Stream | None = None,
        attached: bool = False,
        partial: bool = False,
        limit: int = DEFAULT_LIMIT,
        clock: Clock | None = None,
        deadlines: Deadlines | None = None,
    ) -> None:
        """Makes a monitor for a stream that begins now.

        Args:
            dialect: whose rules to check.
            stream: the kind of stream; None to find out.
            attached: the stream is seen from the middle: what closes a span opened before is fine.
            partial: the stream is not seen to its end: what is open at the end is fine.
            limit: how many ids each table of past ids may hold.
            clock: tells the time in seconds, such as `time.monotonic`, for ages and stalls; events must then be
                fed as they come. None if nobody asks for them.
            deadlines: after how many seconds what a rule wants closed counts as stalled, where that is not what the
                rule says; None for never.

        Raises:
            SettingsError: a deadline makes no sense.
            ValueError: another argument makes none.
        """
        check_arguments(dialect, stream, limit, deadlines)
        self._stream: Stream | None = stream
        self._dialect = dialect
        self._partial = partial
        self._findings: list[Finding] = []
        self._held: dict[Stream, list[Finding]] = {"live": [], "log": []}
        self._line = 0
        self._halted_by: Any = None
        self._ephemeral = dialect.attribute_of(dialect.envelope.ephemeral)
        self._clock = clock
        common = Context(
            emit=self._findings.append,
            halt=self._halt,
            drop=self._drop,
            attach=self._attach,
            watch=self._watch,
            agent=dialect.agent_attribute,
            scope=_scope(dialect),
            event_id=dialect.attribute_of(dialect.envelope.id),
            attached=attached,
            limit=limit,
            clock=clock,
        )
        self._contexts = self._contexts_like(common)
        self._machines: dict[str, Machine[Any]] = {}
        for rule in with_deadlines(dialect.rules, deadlines) if deadlines else dialect.rules:
            if stream is None or stream in rule.streams:
                self._machines[rule.id] = self._machine(rule)
        batch = {name: machine.batch_handler() for name, machine in self._machines.items()}
        self._batch_handlers = {name: handler for name, handler in batch.items() if handler is not None}
        self._handlers: dict[str, list[tuple[On, Handler]]] = {}  # made when the first event comes that a rule names
        self._watchers: dict[str, Handler] = {}
        self._table = HandlerTable(dialect, lambda event_class: self._handlers_for(event_class, all_rules=True))
        #: The same without the rules that are told of many events at once.
        self._rest = HandlerTable(dialect, lambda event_class: self._handlers_for(event_class, all_rules=False))

    @property
    def stream(self) -> Stream | None:
        """`live` or `log`; None while that is not known.

        An event that never reaches a persisted log makes a stream a live one.
        """
        return self._stream

    @property
    def halted(self) -> bool:
        """Whether the stream is judged no further, because another session has begun in it."""
        return self._halted_by is not None

    def feed(self, event: Any, line: int | None = None) -> list[Finding]:
        """Takes the next event of the stream.

        Args:
            event: an event of the dialect, or an `UnknownEvent`.
            line: its line, or any other number that tells where it is; None to count events.

        Returns:
            What the event brings to light; often nothing.
        """
        self._line = self._line + 1 if line is None else line
        self._table[type(event)](event, self._line)
        return self._take() if self._findings else []

    def feed_all(self, events: Sequence[Any], lines: Sequence[int]) -> list[Finding]:
        """Takes the next events of the stream, all at once; this is faster than `feed`.

        Args:
            events: events of the dialect, or `UnknownEvent`s.
            lines: the line of each.

        Returns:
            What the events bring to light, in no particular order.
        """
        if len(events) < _FEW:
            return [found for event, line in zip(events, lines, strict=True) for found in self.feed(event, line)]
        batch_handlers = list(self._batch_handlers.values())
        handle_of = self._rest.__getitem__
        for event, line, handle in zip(events, lines, map(handle_of, map(type, events)), strict=True):
            handle(event, line)
        if self._halted_by is not None:  # what came after it is not judged
            end = 1 + next((place for place, event in enumerate(events) if event is self._halted_by), -1)
            events, lines = events[:end], lines[:end]
        for handle_all in batch_handlers:
            handle_all(events, lines)
        if lines:
            self._line = lines[-1]
        return self._take() if self._findings else []

    def close(self, *, partial: bool = False) -> list[Finding]:
        """Says that the stream has ended, and returns what is then found: above all, what is still open.

        Args:
            partial: it has not ended, but is not seen any further: what is open is fine.
        """
        if not (partial or self._partial) and self._halted_by is None:
            for machine in self._machines.values():
                machine.close()
        if self._stream is None:
            self._settle("log")
        return self._take()

    def _take(self) -> list[Finding]:
        """Returns what has been found since the last call."""
        found, self._findings[:] = self._findings.copy(), []
        return found

    def verdicts(self) -> list[Verdict]:
        """Says for each rule what became of everything it asked of the stream so far."""
        return [machine.verdict() for machine in self._machines.values()]

    def snapshot(self) -> dict[str, Any]:
        """Returns the state, as a dictionary of nothing but JSON: a `restore` of it goes on with the stream.

        Its size follows what is open and the tables of past ids (see `limit`), not the length of the stream.
        """
        machines = {name: machine.snapshot() for name, machine in self._machines.items()}
        state = State(
            format=FORMAT,
            dialect=self._dialect.name,
            schema_version=self._dialect.schema_version,
            rules=self._dialect.rules_hash,
            stream=self._stream,
            attached=self._contexts[None].attached,
            partial=self._partial,
            limit=self._contexts[None].limit,
            line=self._line,
            halted=self._halted_by is not None,
            held={stream: FINDINGS.give(held) for stream, held in self._held.items()},
            findings=FINDINGS.give(self._findings),
            watchers=list(self._watchers),
            machines={name: machine for name, machine in machines.items() if machine},
        )
        return structs.asdict(state)

    @classmethod
    def restore(
        cls,
        state: dict[str, Any],
        dialect: Dialect[Any],
        *,
        clock: Clock | None = None,
        deadlines: Deadlines | None = None,
    ) -> Self:
        """Makes a monitor that goes on where another was when its `snapshot` was taken.

        Args:
            state: what `snapshot` returned, before or after a way through JSON.
            dialect: the dialect of that monitor.
            clock: see `Monitor`; ages count from now on, for nobody knows how long the state was put away.
            deadlines: see `Monitor`.

        Raises:
            StateError: the state is damaged, or is that of another dialect, schema version or set of rules, or of
                another version of this package that keeps states otherwise.
        """
        kept = check_origin(state, dialect)
        monitor = cls(
            dialect,
            stream=kept.stream,
            attached=kept.attached,
            partial=kept.partial,
            limit=kept.limit,
            clock=clock,
            deadlines=deadlines,
        )
        monitor._go_on(kept)
        if clock is not None:
            for machine in monitor._machines.values():
                for span in machine.spans() if isinstance(machine, SpanMachine) else ():
                    span.began = span.since = clock()
        return monitor

    def machines(self) -> list[Machine[Any]]:
        """The machines of the rules, in their order."""
        return list(self._machines.values())

    def open_spans(self) -> Iterator[OpenSpan]:
        """Yields everything that is open at this moment, excused spans left out."""
        now = None if self._clock is None else self._clock()
        for machine in self._machines.values():
            if isinstance(machine, SpanMachine) and self._halted_by is None:
                for span in machine.spans():
                    agent = machine.agent_of(span.opener)
                    yield OpenSpan(
                        rule=machine.rule.id,
                        key=machine.key_values(span.key),
                        agent_id=agent if isinstance(agent, str) else None,
                        line=span.line,
                        event_type=span.opener.type,
                        age=None if now is None else now - span.began,
                    )

    def stalls(self) -> list[Finding]:
        """Returns a finding about everything that has been open for longer than its rule allows, once for each span.

        A stall breaks no rule, and is in no verdict: what has stalled may still be closed. Ask as often as you want to
        know, each second perhaps; without a clock there are none.
        """
        if self._clock is None or self._halted_by is not None:
            return []
        now = self._clock()
        return [
            finding
            for machine in self._machines.values()
            if isinstance(machine, SpanMachine) and (self._stream or "log") in machine.rule.streams
            for finding in stalls(machine, now)
        ]

    def _go_on(self, kept: State) -> None:
        """Takes a state, before the first event."""
        for name in [*kept.machines, *kept.watchers]:
            if name not in self._machines:
                raise damaged("", ValueError(f"no rule {quote(name)} is checked in such a stream"))
        for name, state in kept.machines.items():
            try:
                self._machines[name].restore(state, self._dialect)
            except DAMAGE as error:
                raise damaged(f" at the rule {quote(name)}", error) from error
        try:
            self._findings += FINDINGS.take(kept.findings, Taking(self._dialect))
            self._held |= {stream: FINDINGS.take(held, Taking(self._dialect)) for stream, held in kept.held.items()}
        except DAMAGE as error:
            raise damaged(" at its findings", error) from error
        for name in kept.watchers:
            self._machines[name].watch()
        self._line = kept.line
        if kept.halted:
            self._halted_by = kept  # no event is this one
            self._batch_handlers.clear()

    def _contexts_like(self, common: Context) -> dict[Stream | None, Context]:
        """Makes what machines know, by the kind of stream that their findings are held back for; None if for none."""
        held: dict[Stream | None, Context] = {
            kind: structs.replace(common, emit=partial(self._hold, kind)) for kind in self._held
        }
        return {None: common} | held

    def _machine(self, rule: AnyRule) -> Machine[Any]:
        held_back = self._stream is None and len(rule.streams) == 1
        return machine_for(rule, self._contexts[rule.streams[0] if held_back else None], self._machines)

    def _handlers_for(self, event_class: type[Any], *, all_rules: bool) -> Iterator[tuple[On, Handler]]:
        """Yields the handlers for a class of event, among others; last, if at all, those that have a batch handler."""
        if self._stream is None and self._ephemeral is not None:
            yield On(None), self._see_live
        if self._halted_by is None:
            batched = self._batch_handlers
            for name in (one for one in self._machines if one not in batched):
                yield from self._handlers_of(name, event_class)
            yield from ((On(None), handler) for handler in self._watchers.values())
            for name in batched if all_rules else ():
                yield from self._handlers_of(name, event_class)

    def _handlers_of(self, name: str, event_class: type[Any]) -> list[tuple[On, Handler]]:
        """Returns the handlers of a rule, made when it is first told of an event; none if it need not hear of these."""
        machine = self._machines[name]
        if not machine.hears(event_class):
            return []
        if name not in self._handlers:
            self._handlers[name] = list(machine.handlers())
            if self._clock is not None and isinstance(machine, SpanMachine):
                self._handlers[name] += deadline_handlers(machine, self._clock)
        return self._handlers[name]

    def _handlers_changed(self) -> None:
        """Clears the tables, in place: a loop over events may be looking at them."""
        self._table.clear()
        self._rest.clear()

    def _attach(self) -> None:
        for context in self._contexts.values():
            context.attached = True

    def _watch(self, machine: Machine[Any], handler: Handler) -> None:
        self._watchers[machine.rule.id] = handler
        self._handlers_changed()

    def _drop(self, handler: Handler) -> None:
        for handlers in self._handlers.values():
            handlers[:] = [entry for entry in handlers if entry[1] != handler]
        self._handlers_changed()

    def _hold(self, stream: Stream, finding: Finding) -> None:
        """Keeps a finding until it is known whether the stream is of the kind that its rule is for."""
        if self._stream is not None:
            if self._stream == stream:
                self._findings.append(finding)
        elif len(self._held[stream]) < _HELD:
            self._held[stream].append(finding)
        elif stream == "log":  # a thousand events without an ephemeral one
            self._settle("log")
            self._findings.append(finding)

    def _see_live(self, event: Any, _line: int) -> None:
        if self._ephemeral is not None and getattr(event, self._ephemeral, None) is True:
            self._settle("live")

    def _settle(self, stream: Stream) -> None:
        """Takes the stream as of this kind: rules for the other have nothing to say."""
        self._stream = stream
        self._findings += self._held[stream]
        self._held = {"live": [], "log": []}
        self._machines = {name: m for name, m in self._machines.items() if stream in m.rule.streams}
        self._batch_handlers = {name: b for name, b in self._batch_handlers.items() if name in self._machines}
        self._watchers = {name: w for name, w in self._watchers.items() if name in self._machines}
        self._handlers_changed()

    def _halt(self, event: Any) -> None:
        self._halted_by = event
        for machine in self._machines.values():
            machine.halt()
        self._held["live"].clear()  # what comes now may make the stream live, not what came before
        self._batch_handlers.clear()
        self._handlers_changed()


def _scope(dialect: Dialect[Any]) -> str:
    """The expression that reads an event's agent."""
    if dialect.agent_attribute is None:
        return "UNSET"
    expression = plain_expression if dialect.has_agents_everywhere else careful_expression
    return expression(dialect.agent_attribute)
