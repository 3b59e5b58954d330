"""Scenes in which a rule wants something, to be played a step at a time between those of other rules."""

from collections.abc import Callable, Iterator
from typing import Any

from msgspec import UNSET, structs
from session_events.rules import PRESENT, AnyRule, Assembly, Bracket, Inside, On, Order, OtherThan, Refers
from session_events.testing.generator.rule_composer import Composer
from session_events.testing.generator.rule_settings import AGENTS
from session_events.testing.generator.rule_values import fresh, item_type, leaf, type_info

#: Which scene of a rule is about what is excused and never closed, which about a whole without parts, and which about
#: two agents that use the same key.
LOST, ALONE, TWINS = 1, 2, 3

Scene = Iterator[None]


def some_agent(composer: Composer) -> Any:
    """The root agent or another, where there are others."""
    return UNSET if composer.agent is None else composer.random.choice((UNSET, UNSET, *AGENTS))


def scene_of(composer: Composer, rule: AnyRule, number: int) -> Scene:
    """One of the scenes of a rule."""
    scenes: dict[type[Any], Callable[[Composer, Any, int], Scene]] = {
        Bracket: _bracket,
        Assembly: _assembly,
        Inside: _inside,
        Refers: _refers,
        Order: _order,
    }
    return scenes[type(rule)](composer, rule, number)


def one_of(composer: Composer, ons: tuple[On, ...], number: int) -> On:
    """The events of a role one after the other, so that each has its turn."""
    makeable = tuple(on for on in ons if composer.makeable(on))
    return makeable[number % len(makeable)] if makeable else composer.choose(ons)


def due_by(composer: Composer, rule: Bracket | Assembly, agent: Any, *, sure: bool = False) -> None:
    """Perhaps an event by which what was opened had to be closed."""
    root = (composer.agent, (PRESENT,)) if agent is UNSET else None
    makeable = [on for on in rule.until if composer.makeable(on) and root not in on.where]
    if makeable and (sure or composer.random.random() < 0.6):
        composer.emit(composer.random.choice(makeable), composer.of_agent(agent))


def _excuse(composer: Composer, rule: Bracket | Assembly, agent: Any, key: tuple[Any, ...], *, sure: bool) -> On | None:
    """Perhaps an event after which what was opened may stay open."""
    makeable = [on for on in rule.excused_by if composer.makeable(on)]
    if not makeable or not (sure or composer.random.random() < 0.15):
        return None
    on = composer.random.choice(makeable)
    keyed = composer.keyed(rule, on, key) if on.key is not None else {}
    composer.emit(on, keyed | composer.of_agent(agent), spare=rule)
    if sure:
        due_by(composer, rule, agent, sure=True)
    return on


def _lane(composer: Composer, rule: Bracket, number: int) -> Scene:
    """Something is opened, goes on, and is over."""
    agent, on = some_agent(composer), one_of(composer, rule.open, number)
    key = composer.fresh_key(rule, on)
    for _ in range(composer.random.choice((1, 2))):
        composer.emit(on, composer.keyed(rule, on, key) | composer.of_agent(agent))
        yield
    composer.emit(one_of(composer, rule.close, number), composer.of_agent(agent))


def _bracket(composer: Composer, rule: Bracket, number: int) -> Scene:
    if rule.implicit:
        yield from _lane(composer, rule, number)
        return
    random, agent = composer.random, some_agent(composer)
    lost = number == LOST
    must = tuple(on for on in rule.open if not on.optional and composer.makeable(on))
    on, closer = one_of(composer, must if lost and must else rule.open, number), one_of(composer, rule.close, number)
    key = composer.fresh_key(rule, on)
    place = (rule.id, agent if rule.scope == "agent" else UNSET)
    for again in range(1 if lost else random.choice((1, 1, 2))):  # a key may be used again once it is closed
        hushed = {path: values[0] for path, values in rule.excused_when} if random.random() < 0.3 else {}
        if rule.loose and random.random() < 0.2:
            composer.emit(closer, composer.keyed(rule, closer, key) | composer.of_agent(agent))
        first = composer.open.get(place, {}).get(key)  # of a key of the whole stream, which has begun with it
        for _ in range(1 + (rule.loose and random.random() < 0.4) - bool(lost and first)):
            composer.emit(on, composer.keyed(rule, on, key, hushed) | composer.of_agent(agent))
            if not lost:
                yield
        twin = "twin" if number == TWINS and rule.scope == "agent" and composer.agent else agent
        if twin != agent:
            composer.emit(on, composer.keyed(rule, on, key) | composer.of_agent(twin))
        _excuse(composer, rule, agent, key, sure=lost)
        yield
        due = composer.open.get(place, {}).get(key)
        if due or (due is False and not lost and random.random() < 0.5):
            other = agent if rule.scope == "agent" else some_agent(composer)
            composer.emit(closer, composer.keyed(rule, closer, key) | composer.of_agent(other))
        if twin != agent and composer.open.get((rule.id, twin), {}).get(key):
            composer.emit(closer, composer.keyed(rule, closer, key) | composer.of_agent(twin))
        yield
        due_by(composer, rule, agent, sure=number == 0)
        number += again


def _assembly(composer: Composer, rule: Assembly, number: int) -> Scene:
    random, agent, lost = composer.random, some_agent(composer), number == LOST
    whole = one_of(composer, rule.whole, number)
    if number == ALONE or not any(composer.makeable(on) for on in rule.part):
        composer.emit(whole, composer.keyed(rule, whole, composer.fresh_key(rule, whole)) | composer.of_agent(agent))
        return
    on = one_of(composer, rule.part, number)
    key = composer.fresh_key(rule, on)
    place = (rule.id, agent if rule.scope == "agent" else UNSET)
    begun = bool(rule.start) and random.random() < 0.7
    if begun:
        start = one_of(composer, rule.start, number)
        composer.emit(start, composer.keyed(rule, start, key) | composer.of_agent(agent))
        yield
    size = random.choice((1, 2, 3))
    for index in range(size):
        if begun and not composer.open.get(place, {}).get(key):
            break  # something else has closed it
        text = {rule.part_text: piece(rule, index, size)} if rule.part_text else {}
        composer.emit(on, composer.keyed(rule, on, key, text) | composer.of_agent(agent))
        begun = True
        if not lost:
            yield
    if number == TWINS and rule.scope == "agent" and composer.agent:
        text = {rule.part_text: piece(rule, 0, 1)} if rule.part_text else {}
        composer.emit(on, composer.keyed(rule, on, key, text) | composer.of_agent("twin"))
    excuse = _excuse(composer, rule, agent, key, sure=lost)
    due = composer.open.get(place, {}).get(key)
    if due is False and excuse is not None and excuse.restarts and not lost:
        text = {rule.part_text: piece(rule, 0, 1)} if rule.part_text else {}
        composer.emit(on, composer.keyed(rule, on, key, text) | composer.of_agent(agent))
        due = True
    if due or (due is False and not lost and random.random() < 0.5):
        other = agent if rule.scope == "agent" else some_agent(composer)
        composer.emit(whole, composer.keyed(rule, whole, key) | composer.of_agent(other))
    yield
    due_by(composer, rule, agent, sure=number == 0)


def piece(rule: Assembly, index: int, size: int) -> str:
    """A piece without which, or with which twice, the rest is neither the same text nor JSON."""
    if rule.compare == "json":
        return ("," if index else "") + f'["{index}"' + "]" * (size if index == size - 1 else 0)
    return f" piece {index}\n" if rule.compare == "stripped-text" else f"piece {index} "


def _inside(composer: Composer, rule: Inside, number: int) -> Scene:
    agent = some_agent(composer)
    on = one_of(composer, rule.event, number)
    key = composer.fresh_key(rule, on)
    if number == LOST:
        _open_freely(composer, rule, key, agent)
    is_whole = any(role == "whole" for _, role, _ in composer.roles.get(on.event, ()))
    for _ in range(1 if is_whole else composer.random.choice((1, 2))):
        composer.emit(on, composer.keyed(rule, on, key) | composer.of_agent(agent))
        yield


def _open_freely(composer: Composer, rule: Inside, key: tuple[Any, ...], agent: Any) -> None:
    """Opens something that may stay open, and that its events happen inside of all the same."""
    for bracket in composer.rules:
        if isinstance(bracket, Bracket) and bracket.id in rule.within:
            hushed = {path: values[0] for path, values in bracket.excused_when}
            for on in [on for on in bracket.open if composer.makeable(on) and (on.optional or hushed)][:1]:
                settings = composer.keyed(bracket, on, key if rule.key else composer.fresh_key(bracket, on), hushed)
                composer.emit(on, settings | composer.of_agent(agent))


def _refers(composer: Composer, rule: Refers, number: int) -> Scene:
    on = one_of(composer, rule.event, number)
    key = composer.fresh_key(rule, on)
    for again in range(composer.random.choice((1, 2))):
        on = one_of(composer, rule.event, number + again)
        composer.emit(on, composer.keyed(rule, on, key) | composer.of_agent(some_agent(composer)))
        yield


def _agree(composer: Composer, rule: Order, number: int) -> Scene:
    """What is said of a key, and events that agree; once more with something else where all has begun anew."""
    key: tuple[Any, ...] | None = None
    silent = rule.default is not UNSET and number == LOST  # what is not said has a meaning, too
    for again in range(2 if rule.renewed_by and number == TWINS else 1):
        on = one_of(composer, rule.said_by, number + again)
        key = composer.fresh_key(rule, on) if key is None else key
        said = {} if silent else _saying(composer, rule, on)
        composer.emit(on, composer.keyed(rule, on, key, said) | composer.of_agent(some_agent(composer)))
        for index in range(composer.random.choice((1, 2, 3))):
            on = one_of(composer, rule.event, number + index)
            composer.emit(on, composer.keyed(rule, on, key) | _saying(composer, rule, on))
            yield
        for unsaid in _unsaid(rule, on):
            composer.emit(structs.replace(on, where=()), composer.keyed(rule, on, key) | unsaid)
        if rule.renewed_by and number == TWINS:
            composer.emit(one_of(composer, rule.renewed_by, number), {})


def _unsaid(rule: Order, on: On) -> Iterator[dict[str, Any]]:
    """Settings of an event that says nothing by the field that must agree, where that is its condition."""
    for path, allowed in on.where:
        if path == rule.value and allowed == (PRESENT,):
            yield {}
        elif path == rule.value and isinstance(allowed[0], OtherThan):
            yield {path: allowed[0].values[0]}


def _saying(composer: Composer, rule: Order, on: On) -> dict[str, Any]:
    """Settings of an event that says something by the field that must agree."""
    info = type_info(on.event) if on.each is None else item_type(type_info(on.event), on.each)
    path = str(rule.value)
    return {path: fresh(leaf(info, path), next(composer.fresh_numbers))}


def _order(composer: Composer, rule: Order, number: int) -> Scene:
    agent = some_agent(composer)
    if rule.check == "agree":
        yield from _agree(composer, rule, number)
        return
    on = one_of(composer, rule.event, number)
    if on.event is None:
        on = composer.random.choice(composer.fillers or [On(made) for made in composer.roles])
    again = rule.check == "unique" and bool(rule.renewed_by) and number == TWINS  # its key comes once more
    key = composer.fresh_key(rule, on) if rule.check == "counter" or on.each is not None or again else ()
    value = {rule.value: PRESENT} if rule.value else {}
    others = [some_agent(composer) for _ in range(3)]
    counted = [agent, *others, agent, *others, agent] if rule.check == "counter" else [agent] * (1 + again)
    for one in counted:  # agents count each for itself, or all together
        made = composer.emit(on, (composer.keyed(rule, on, key) if key else {}) | value | composer.of_agent(one))
        if rule.check == "unique" and composer.random.random() < 0.5:
            yield
            composer.close_opened_by(made)
        if composer.random.random() < 0.5:
            yield
    makeable = [after for after in (*rule.after, *rule.excused_by) if composer.makeable(after)]
    if makeable and composer.random.random() < 0.4:
        composer.emit(composer.random.choice(makeable), composer.of_agent(agent))
