"""Composes healthy streams out of the rules of a dialect alone, so that any dialect can be tested by its own rules.

Each event is emitted only after everything that the rules want before it, and whatever an event would find open
that it must not is closed first; so scenes of many rules can be mixed at random and the stream stays healthy.
"""

from collections.abc import Container, Mapping, Sequence
from random import Random
from typing import Any

from msgspec import UNSET, structs
from session_events.dialect import Dialect
from session_events.rules import (
    Assembly,
    Bracket,
    Inside,
    On,
    Order,
    Refers,
    Rule,
)
from session_events.testing.generator.rule_events import Condition, Part, both, decoded, parts, paths_of, read
from session_events.testing.generator.rule_memory import Place
from session_events.testing.generator.rule_settings import Settings

#: How deep what one event needs may be nested.
DEPTH = 12


class UnmakeableError(Exception):
    """No healthy stream can have this event: it says why."""


class NotNowError(UnmakeableError):
    """The event may come at another time: it would end the stream, or its number has passed."""


class Composer(Settings):
    """Emits events into a healthy stream.

    Attributes:
        fillers: events that no rule names.
        final: whether the stream may be ended for good.
    """

    def __init__(self, dialect: Dialect[Any], stream: str, random: Random) -> None:
        super().__init__(dialect, stream, random)
        self.fillers = [On(made) for made, roles in self.roles.items() if not roles and self.makeable(On(made))]
        self._depth = 0
        self._spare: Rule | None = None
        self._ends = [rule for rule in self.rules if isinstance(rule, Order) and rule.check == "last"]
        self._restarts = [on for rule in self._ends for on in rule.after if on.restarts]
        self.final = False

    @property
    def over(self) -> bool:
        """Whether nothing can follow."""
        return self.ended and not self._restarts

    def choose(self, ons: tuple[On, ...]) -> On:
        """One of the events that this kind of stream has."""
        makeable = [on for on in ons if self.makeable(on)]
        if not makeable:
            raise UnmakeableError("a log has no such event")
        return self.random.choice(makeable)

    def emit(self, on: On, settings: Mapping[str, Any], spare: Rule | None = None) -> Any:
        """Appends an event, after everything that it needs; `spare` is a rule whose spans it may leave open."""
        self._depth += 1
        before, self._spare = self._spare, spare or self._spare
        try:
            if self._depth > DEPTH:
                raise UnmakeableError(f"{on.event} needs too much")
            values = self.values_of(on, dict(settings))
            event = self.numbered(on, values)
            for _ in range(99):
                if not self._prepare(event, spare):
                    break
                event = self.numbered(on, values)
            else:
                raise UnmakeableError(f"{on.event} is never ready")
        finally:
            self._depth -= 1
            self._spare = before
        event = decoded(self.dialect, self.with_texts(event, values))
        self.take(event)
        return event

    def _prepare(self, event: Any, spare: Rule | None) -> bool:
        """Does one thing that has to come before an event; False when it is ready to come."""
        if self.ended and not any(parts(rule, "after", event) for rule in self._ends):
            if not self._restarts:
                raise UnmakeableError("the stream is over")
            self.emit(self.random.choice(self._restarts), {})
            return True
        if any(parts(rule, "event", event) for rule in self._ends):
            if not self._restarts and not self.final:
                raise NotNowError("this event ends the stream")
            if self._close_any([rule for rule in self.rules if rule is not self._spare], but=self._shut_by(event)):
                return True
        played = [(rule, role, part) for rule, role in self._played(event) for part in parts(rule, role, event)]
        return any(self._needs(rule, role, event, part) for rule, role, part in played) or any(
            rule is not spare and self._clears(rule, role, event, part) for rule, role, part in played
        )

    def _played(self, event: Any) -> list[tuple[Rule, str]]:
        """The roles of rules in which the class of an event is named, each once."""
        return list({(rule.id, role): (rule, role) for rule, role, _ in self.roles[type(event)]}.values())

    def _shut_by(self, event: Any) -> set[Place]:
        """What an event closes itself."""
        return {
            (rule.id, self.scope(rule, event), part.key)
            for rule in self.rules
            for role in ("close", "whole")
            for part in parts(rule, role, event)
        }

    def _needs(self, rule: Rule, role: str, event: Any, part: Part) -> bool:
        """Emits what an event needs before it, if that is not there."""
        scope, key = self.scope(rule, event), part.key
        spans = self.open.get((rule.id, scope), {})
        if isinstance(rule, Bracket) and role == "close" and not rule.loose and key not in spans:
            self._open(rule, scope, key)
        elif isinstance(rule, Assembly) and role == "part" and rule.started and key not in spans:
            on = self.choose(rule.start)
            self.emit(on, self.keyed(rule, on, key) | self.of_agent(scope))
        elif isinstance(rule, Assembly) and role == "whole" and self.unfinished(rule, (rule.id, scope, key)):
            on = self.choose(rule.part)
            text = {str(rule.part_text): self.unfinished(rule, (rule.id, scope, key))}
            self.emit(on, self.keyed(rule, on, key, text) | self.of_agent(scope))
        elif isinstance(rule, Inside) and role == "event" and not self.is_inside(rule, scope, key):
            self._enter(rule, scope, key, event)
        elif isinstance(rule, Refers) and role == "event" and (rule.id, scope, key) not in self.past:
            on = self.choose(rule.introduced_by)
            self.emit(on, self.keyed(rule, on, key) | self.of_agent(scope))
        elif isinstance(rule, Order) and role == "event" and not self.may_count(rule, event, part):
            self._count_on(rule, event)
        else:
            return False
        return True

    def _enter(self, rule: Inside, scope: Any, key: tuple[Any, ...], event: Any) -> None:
        """Opens a span for an event that must happen inside of one, after closing one that will not do."""
        brackets = [other for other in self.rules if isinstance(other, Bracket) and other.id in rule.within]
        for bracket in brackets if rule.key else ():
            if key in self.open.get((bracket.id, scope), {}):
                self.close(bracket, scope, key)
                return
        bracket = self.random.choice(brackets)
        self._open(bracket, scope, key if rule.key else None, rule.opener, event)

    def _count_on(self, rule: Order, event: Any) -> None:
        """Lets a counter go on towards the number of an event, or begin anew."""
        ahead = rule.rises == "by-one" and read(event, str(rule.value)) > self.numbers.get(
            (rule.id, self.scope(rule, event), parts(rule, "event", event)[0].key), rule.begins or 0
        )
        if not ahead and not any(self.makeable(on) for on in rule.excused_by):
            raise NotNowError("this number has passed")
        self.emit(self.choose(rule.event if ahead else rule.excused_by), {})

    def _open(
        self, rule: Bracket, scope: Any, key: tuple[Any, ...] | None, opener: Condition = (), inner: Any = None
    ) -> None:
        """Opens a span, by an event that meets a condition, and introduces what an event inside refers to."""
        on = self.choose(tuple(on for on in rule.open if not on.optional and both(on.where, opener) is not None))
        if on.each is None:
            on = structs.replace(on, where=both(on.where, opener))
        keyed = self.keyed(rule, on, self.fresh_key(rule, on) if key is None else key)
        for other, role in self._played(inner) if inner is not None else ():
            for source in getattr(other, "introduced_by", ()) if role == "event" else ():
                for part in parts(other, role, inner) if source.event is on.event and not source.each else ():
                    keyed |= self.keyed(other, source, part.key)
        self.emit(on, keyed | self.of_agent(scope))

    def _clears(self, rule: Rule, role: str, event: Any, part: Any) -> bool:
        """Closes something that an event must not find open."""
        if not isinstance(rule, Bracket | Assembly):
            return False
        scope = self.scope(rule, event)
        spans = self.open.get((rule.id, scope), {})
        if role == "excused_by" and self._holds_spare(rule):
            return False
        if role == "excused_by" and all(map(self._is_end, getattr(rule, "close", ()) or getattr(rule, "whole", ()))):
            return False  # it is excused, too
        if role in ("until", "excused_by"):
            everyone, only = part.on.scope == "session", part.key if part.on.key is not None else None
            return self._close_any([rule], scope, all_scopes=everyone and only is None, only=only)
        if (
            isinstance(rule, Bracket)
            and role == "open"
            and not rule.loose
            and ((rule.exclusive and spans) or spans.get(part.key))
        ):
            return self._close_any([rule], scope, all_scopes=False)
        if role == "start" and part.key in spans:
            return self._close_any([rule], scope, all_scopes=False)
        return role == "close" and self._close_within(rule, scope, part.key)

    def _is_end(self, on: On) -> bool:
        """Whether an event is one of those that nothing follows."""
        return any(on.event is last.event for rule in self._ends for last in rule.event)

    def _close_within(self, rule: Rule, scope: Any, key: tuple[Any, ...]) -> bool:
        """Closes one span that can be closed only inside of one that is about to close; False when there is none."""
        rules: list[Any] = self.rules
        inside = [(other, on) for other in rules if rule.id in getattr(other, "within", ()) for on in other.event]
        spans = [
            (name, inner_scope, inner_key)
            for (name, inner_scope), found in self.open.items()
            for inner_key, due in found.items()
            if due and name not in (rule.id, self._spare and self._spare.id) and inner_scope == scope
        ]
        for name, inner_scope, inner_key in spans if inside else ():
            inner = next(other for other in self.rules if other.id == name)
            for closer in getattr(inner, "close", ()) or getattr(inner, "whole", ()):
                settings = self.keyed(inner, closer, inner_key)
                for other, on in inside:
                    named = tuple(settings.get(path) for path in paths_of(other, on))
                    if on.event is closer.event and on.each is None and (not other.key or named == key):
                        self.close(inner, inner_scope, inner_key)
                        return True
        return False

    def _holds_spare(self, rule: Bracket | Assembly) -> bool:
        """Whether what ends the spans of a rule would end those that may be left open, too."""
        ends = {on.event for role in ("close", "whole", "until") for on in getattr(self._spare, role, ())}
        return any(on.event in ends for role in ("close", "whole") for on in getattr(rule, role, ()))

    def _close_any(
        self,
        rules: Sequence[Rule],
        scope: Any = UNSET,
        *,
        all_scopes: bool = True,
        only: tuple[Any, ...] | None = None,
        but: Container[Place] = (),
    ) -> bool:
        """Closes one span of these rules that has to be closed; False when there is none."""
        ids = {rule.id: rule for rule in rules if isinstance(rule, Bracket | Assembly)}
        for (name, agent), spans in self.open.items():
            if name in ids and (all_scopes or agent == scope):
                for key, due in spans.items():
                    if due and only in (None, key) and (name, agent, key) not in but:
                        self.close(ids[name], agent, key)
                        return True
        return False

    def close(self, rule: Any, scope: Any, key: tuple[Any, ...]) -> None:
        """Emits the closer, or the whole, of a span."""
        on = self.choose(rule.close if isinstance(rule, Bracket) else rule.whole)
        self.emit(on, self.keyed(rule, on, key) | self.of_agent(scope))

    def close_all(self) -> None:
        """Closes whatever has to be closed."""
        while self._close_any(self.rules):
            pass
