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
from session_events.testing.generator.rule_events import Condition, Part, both, decoded, fits, parts, paths_of, read
from session_events.testing.generator.rule_memory import Place
from session_events.testing.generator.rule_settings import AGENTS, Settings
from session_events.testing.generator.rule_values import is_tag, leaf, type_info

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
        self._agreed = [rule for rule in self.rules if isinstance(rule, Order) and rule.check == "agree"]
        self.final = False

    @property
    def over(self) -> bool:
        """Whether nothing can follow."""
        return any(rule.id in self.ended and not self._restarts(rule) for rule in self._ends)

    def _restarts(self, rule: Order) -> tuple[On, ...]:
        """What goes on with the stream after its last event, better something that is not the last for another rule."""
        restarts = tuple(on for on in rule.after if on.restarts)
        last = {on.event for other in self._ends for on in other.event}
        return tuple(on for on in restarts if on.event not in last) or restarts

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
            has_agent = self.agent is None or leaf(type_info(on.event), self.agent) is not None
            values = self.values_of(on, {name: v for name, v in settings.items() if has_agent or name != self.agent})
            event = self._agreeing(self.numbered(on, values))
            for _ in range(99):
                if not self._prepare(event, spare):
                    break
                event = self._agreeing(self.numbered(on, values))
            else:
                raise UnmakeableError(f"{on.event} is never ready")
        finally:
            self._depth -= 1
            self._spare = before
        event = decoded(self.dialect, self.with_texts(event, values))
        self.take(event)
        return event

    def _agreeing(self, event: Any) -> Any:
        """The event with what was said of its keys; without a field of which two things were said."""
        for silent in (False, False, True):
            for rule in self._agreed:
                for part in parts(rule, "event", event):
                    place = (rule.id, self.scope(rule, event), part.key)
                    if place in self.said and self.value(rule, event) not in (UNSET, self.said[place]):
                        told = UNSET if silent and rule.default is UNSET else self.said[place]
                        event = structs.replace(event, **{str(rule.value): told})
        return event

    def _prepare(self, event: Any, spare: Rule | None) -> bool:
        """Does one thing that has to come before an event; False when it is ready to come."""
        for rule in self._ends:
            if rule.id in self.ended and not parts(rule, "after", event):
                if not self._restarts(rule):
                    raise UnmakeableError("the stream is over")
                self.emit(self.random.choice(self._restarts(rule)), {})
                return True
        ending = [rule for rule in self._ends if parts(rule, "event", event)]
        if ending:
            if not any(self._restarts(rule) for rule in ending) and not self.final:
                raise NotNowError("this event ends the stream")
            if self._close_any([rule for rule in self.rules if not self._spares(rule)], but=self._shut_by(event)):
                return True
        played = [(rule, role, part) for rule, role in self._played(event) for part in parts(rule, role, event)]
        return any(self._needs(rule, role, event, part) for rule, role, part in played) or any(
            not (rule is spare or (role == "excused_by" and self._spares(rule)))
            and self._clears(rule, role, event, part)
            for rule, role, part in played
        )

    def _spares(self, rule: Rule) -> bool:
        """Whether a rule's spans may stay open: those of the spared rule, and those whose closer would close them."""
        due = {on.event for on in getattr(self._spare, "until", ())}
        return rule is self._spare or (isinstance(rule, Bracket) and any(on.event in due for on in rule.close))

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
        if role in ("start", "part", "whole") and (rule.id, scope, key) in self.whole:
            raise NotNowError("this is whole")
        if isinstance(rule, Bracket) and role == "close" and not (rule.loose or rule.implicit) and key not in spans:
            self._open(rule, self._agent_of(event), key)
        elif isinstance(rule, Assembly) and role == "part" and rule.started and key not in spans:
            on = self.choose(rule.start)
            self.emit(on, self.keyed(rule, on, key) | self.of_agent(scope))
        elif isinstance(rule, Assembly) and role == "whole" and self.unfinished(rule, (rule.id, scope, key)):
            on = self.choose(rule.part)
            text = {str(rule.part_text): self.unfinished(rule, (rule.id, scope, key))}
            self.emit(on, self.keyed(rule, on, key, text) | self.of_agent(scope))
        elif isinstance(rule, Inside) and role == "event" and not self.is_inside(rule, scope, key):
            self._enter(rule, self._agent_of(event), key, event)
        elif isinstance(rule, Refers) and role == "event" and (rule.id, scope, key) not in self.past:
            on = self.choose(rule.introduced_by)
            agent = scope if rule.scope == "agent" or not self.agent else self.random.choice((UNSET, *AGENTS))
            self.emit(on, self.keyed(rule, on, key) | self.of_agent(agent))
        elif isinstance(rule, Order) and role == "event" and (rule.id, scope, key) in self.used:
            self._renewed(rule)
        elif isinstance(rule, Order) and role == "event" and not self.may_count(rule, event, part):
            self._count_on(rule, event)
        else:
            return False
        return True

    def _agent_of(self, event: Any) -> Any:
        return UNSET if self.agent is None else read(event, self.agent)

    def _enter(self, rule: Inside, agent: Any, key: tuple[Any, ...], event: Any) -> None:
        """Opens a span for an event that must happen inside of one, after closing one that will not do."""
        brackets = [other for other in self.rules if isinstance(other, Bracket) and other.id in rule.within]
        for bracket in brackets if rule.key else ():
            scope = agent if bracket.scope == "agent" else UNSET
            if key in self.open.get((bracket.id, scope), {}):
                self.close(bracket, scope, key)
                return
        bracket = self.random.choice(brackets)
        self._open(bracket, agent, key if rule.key else None, rule.opener, event)

    def _renewed(self, rule: Order) -> None:
        """Lets a rule begin anew, of which a key may not come again before."""
        if not any(self.makeable(on) for on in rule.renewed_by):
            raise NotNowError("this key has been used")
        self.emit(self.choose(rule.renewed_by), {})

    def _count_on(self, rule: Order, event: Any) -> None:
        """Lets a counter go on towards the number of an event, or begin anew."""
        ahead = rule.rises == "by-one" and read(event, str(rule.value)) > self.numbers.get(
            (rule.id, self.scope(rule, event), parts(rule, "event", event)[0].key), rule.begins or 0
        )
        if not ahead and not any(self.makeable(on) for on in rule.excused_by):
            raise NotNowError("this number has passed")
        self.emit(self.choose(rule.event if ahead else rule.excused_by), {})

    def _open(
        self, rule: Bracket, agent: Any, key: tuple[Any, ...] | None, opener: Condition = (), inner: Any = None
    ) -> None:
        """Opens a span, by an event that meets a condition, and introduces what an event inside refers to."""
        on = self.choose(tuple(on for on in (_opening(on, opener) for on in rule.open) if on is not None))
        keyed = self.keyed(rule, on, self.fresh_key(rule, on) if key is None else key)
        for other, role in self._played(inner) if inner is not None else ():
            for source in getattr(other, "introduced_by", ()) if role == "event" else ():
                for part in parts(other, role, inner) if source.event is on.event and not source.each else ():
                    keyed |= self.keyed(other, source, part.key)
        self.emit(on, keyed | self.of_agent(agent))

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
            and not (rule.loose or rule.implicit)
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

    def close_opened_by(self, event: Any) -> None:
        """Closes what an event has opened, if that is open yet, and has to be closed."""
        for rule in [rule for rule in self.rules if isinstance(rule, Bracket) and not rule.implicit]:
            scope = self.scope(rule, event)
            for part in parts(rule, "open", event):
                if self.open.get((rule.id, scope), {}).get(part.key):
                    self.close(rule, scope, part.key)

    def close_all(self) -> None:
        """Closes whatever has to be closed."""
        while self._close_any(self.rules):
            pass


def _opening(on: On, opener: Condition) -> On | None:
    """An opener that must be closed, and meets a condition besides its own; None if it cannot."""
    info, rest = type_info(on.event), []
    for path, allowed in opener:
        if not is_tag(info, path):
            rest.append((path, allowed))
        elif not fits(info.tag, allowed):
            return None
    where = both(on.where, tuple(rest))
    return None if where is None or on.optional else structs.replace(on, where=where) if on.each is None else on
