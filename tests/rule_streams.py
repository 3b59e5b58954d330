"""Healthy streams for a rule: scenes in which it wants something, several at once, mixed with scenes of other rules."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from random import Random
from typing import Any

from msgspec import UNSET
from rule_composer import AGENTS, Composer, NotNowError, UnmakeableError
from rule_events import KEYED, linked
from session_events.dialect import Dialect
from session_events.rules import PRESENT, AnyRule, Assembly, Bracket, Inside, On, Order, Refers

#: How many scenes of the rule itself, and of others, a stream has.
OWN, OTHERS = 5, 6
#: Which scene of a rule is about what is excused and never closed, which about a whole without parts, and which about
#: two agents that use the same key.
LOST, ALONE, TWINS = 1, 2, 3

Scene = Iterator[None]


def compose(dialect: Dialect[Any], rule: AnyRule, stream: str, seed: int) -> list[Any]:
    """Returns the events of a healthy stream in which a rule wants something several times.

    Raises:
        UnmakeableError: there is no such stream.
    """
    random = Random(f"{dialect.name} {rule.id} {stream} {seed}")  # noqa: S311 - no secret
    composer = Composer(dialect, stream, random)
    _begin(composer)
    others = random.sample(composer.rules, min(OTHERS, len(composer.rules)))
    longest = max(len(getattr(rule, role, ())) for role in KEYED)
    own = [_scene(composer, rule, number) for number in range(max(OWN, longest))]
    scenes = own + [_scene(composer, other, random.randrange(OWN)) for other in others]
    spans = isinstance(rule, Bracket | Assembly)
    alone = spans and composer.has_one_key(rule)
    late = [LOST] if spans and (alone or not rule.key) and seed % 2 == 1 else []
    if late or alone:
        scenes.remove(own[LOST])
    while scenes:
        scene = random.choice(scenes)
        try:
            next(scene)
            _fill(composer)
        except StopIteration:
            scenes.remove(scene)
        except NotNowError:
            scenes.remove(scene)
            lost = spans and scene is own[LOST] and seed % 2 == 0
            if not late and (lost or (isinstance(rule, Refers) and scene in own)):
                late = [own.index(scene)]
        except UnmakeableError:
            if scene in own:
                raise
            scenes.remove(scene)
    _end(composer, rule, seed, late=late)
    return linked(dialect, composer.events)


def _begin(composer: Composer) -> None:
    for rule in composer.rules:
        if isinstance(rule, Order) and rule.check == "first":
            for on in rule.before:
                if composer.makeable(on) and composer.random.random() < 0.5:
                    composer.emit(on, {})
            composer.emit(composer.choose(rule.event), {})
    ephemeral = [on for on in composer.fillers if on.event in composer.dialect.ephemeral_types]
    if composer.stream == "live" and ephemeral:
        composer.emit(composer.random.choice(ephemeral), {})


def _fill(composer: Composer) -> None:
    if composer.fillers and composer.random.random() < 0.2:
        composer.emit(composer.random.choice(composer.fillers), composer.of_agent(_agent(composer)))


def _end(composer: Composer, rule: AnyRule, seed: int, *, late: list[int]) -> None:
    """Closes everything, and ends the stream by its last event, or by what is closed just before it breaks off.

    A scene comes only now where its event, or its excuse, ends the stream; that of what is lost also where there are
    no keys, so that whatever is opened later would close it.
    """
    composer.final = True
    for number in late:
        with suppress(UnmakeableError):
            for _ in _scene(composer, rule, number):
                pass
    if not late and isinstance(rule, Bracket | Assembly) and seed % 2 == 1:
        with suppress(UnmakeableError):
            _due(composer, rule, UNSET, sure=True)
    composer.close_all()
    if composer.over or late:
        return
    last = [on for other in composer.rules if isinstance(other, Order) and other.check == "last" for on in other.event]
    if last and (seed % 2 == 1 or getattr(rule, "check", None) == "last"):
        composer.emit(_pick(composer, tuple(last), seed // 2), {})
        return
    opened = rule.open if isinstance(rule, Bracket) else rule.part if isinstance(rule, Assembly) else ()
    for on in [on for on in opened if composer.makeable(on)][:1]:
        text = {rule.part_text: _text(rule, 0, 1)} if isinstance(rule, Assembly) and rule.part_text else {}
        composer.emit(on, composer.keyed(rule, on, composer.fresh_key(rule, on), text))
        composer.close_all()


def _agent(composer: Composer) -> Any:
    return UNSET if composer.agent is None else composer.random.choice((UNSET, UNSET, *AGENTS))


def _scene(composer: Composer, rule: AnyRule, number: int) -> Scene:
    scenes: dict[type[Any], Callable[[Composer, Any, int], Scene]] = {
        Bracket: _bracket,
        Assembly: _assembly,
        Inside: _inside,
        Refers: _refers,
        Order: _order,
    }
    return scenes[type(rule)](composer, rule, number)


def _pick(composer: Composer, ons: tuple[On, ...], number: int) -> On:
    """The events of a role one after the other, so that each has its turn."""
    makeable = tuple(on for on in ons if composer.makeable(on))
    return makeable[number % len(makeable)] if makeable else composer.choose(ons)


def _due(composer: Composer, rule: Bracket | Assembly, agent: Any, *, sure: bool = False) -> None:
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
        _due(composer, rule, agent, sure=True)
    return on


def _bracket(composer: Composer, rule: Bracket, number: int) -> Scene:
    random, agent = composer.random, _agent(composer)
    lost = number == LOST
    due = tuple(on for on in rule.open if not on.optional and composer.makeable(on))
    on, closer = _pick(composer, due if lost and due else rule.open, number), _pick(composer, rule.close, number)
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
            other = agent if rule.scope == "agent" else _agent(composer)
            composer.emit(closer, composer.keyed(rule, closer, key) | composer.of_agent(other))
        if twin != agent and composer.open.get((rule.id, twin), {}).get(key):
            composer.emit(closer, composer.keyed(rule, closer, key) | composer.of_agent(twin))
        yield
        _due(composer, rule, agent, sure=number == 0)
        number += again


def _assembly(composer: Composer, rule: Assembly, number: int) -> Scene:
    random, agent, lost = composer.random, _agent(composer), number == LOST
    whole = _pick(composer, rule.whole, number)
    if number == ALONE or not any(composer.makeable(on) for on in rule.part):
        composer.emit(whole, composer.keyed(rule, whole, composer.fresh_key(rule, whole)) | composer.of_agent(agent))
        return
    on = _pick(composer, rule.part, number)
    key = composer.fresh_key(rule, on)
    place = (rule.id, agent if rule.scope == "agent" else UNSET)
    begun = bool(rule.start) and random.random() < 0.7
    if begun:
        start = _pick(composer, rule.start, number)
        composer.emit(start, composer.keyed(rule, start, key) | composer.of_agent(agent))
        yield
    size = random.choice((1, 2, 3))
    for index in range(size):
        if begun and not composer.open.get(place, {}).get(key):
            break  # something else has closed it
        text = {rule.part_text: _text(rule, index, size)} if rule.part_text else {}
        composer.emit(on, composer.keyed(rule, on, key, text) | composer.of_agent(agent))
        begun = True
        if not lost:
            yield
    if number == TWINS and rule.scope == "agent" and composer.agent:
        text = {rule.part_text: _text(rule, 0, 1)} if rule.part_text else {}
        composer.emit(on, composer.keyed(rule, on, key, text) | composer.of_agent("twin"))
    excuse = _excuse(composer, rule, agent, key, sure=lost)
    due = composer.open.get(place, {}).get(key)
    if due is False and excuse is not None and excuse.restarts and not lost:
        text = {rule.part_text: _text(rule, 0, 1)} if rule.part_text else {}
        composer.emit(on, composer.keyed(rule, on, key, text) | composer.of_agent(agent))
        due = True
    if due or (due is False and not lost and random.random() < 0.5):
        other = agent if rule.scope == "agent" else _agent(composer)
        composer.emit(whole, composer.keyed(rule, whole, key) | composer.of_agent(other))
    yield
    _due(composer, rule, agent, sure=number == 0)


def _text(rule: Assembly, index: int, size: int) -> str:
    """A piece without which, or with which twice, the rest is neither the same text nor JSON."""
    if rule.compare == "json":
        return ("," if index else "") + f'["{index}"' + "]" * (size if index == size - 1 else 0)
    return f" piece {index}\n" if rule.compare == "stripped-text" else f"piece {index} "


def _inside(composer: Composer, rule: Inside, number: int) -> Scene:
    agent = _agent(composer)
    on = _pick(composer, rule.event, number)
    key = composer.fresh_key(rule, on)
    if number == LOST:
        _open_freely(composer, rule, key, agent)
    for _ in range(composer.random.choice((1, 2))):
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
    on = _pick(composer, rule.event, number)
    key = composer.fresh_key(rule, on)
    for again in range(composer.random.choice((1, 2))):
        on = _pick(composer, rule.event, number + again)
        composer.emit(on, composer.keyed(rule, on, key) | composer.of_agent(_agent(composer)))
        yield


def _order(composer: Composer, rule: Order, number: int) -> Scene:
    agent = _agent(composer)
    on = _pick(composer, rule.event, number)
    if on.event is None:
        on = composer.random.choice(composer.fillers or [On(made) for made in composer.roles])
    key = composer.fresh_key(rule, on) if rule.check == "counter" else ()
    value = {rule.value: PRESENT} if rule.value else {}
    others = [_agent(composer) for _ in range(3)]
    counted = [agent, *others, agent, *others, agent] if rule.check == "counter" else [agent]
    for one in counted:  # agents count each for itself, or all together
        composer.emit(on, (composer.keyed(rule, on, key) if key else {}) | value | composer.of_agent(one))
        if composer.random.random() < 0.5:
            yield
    makeable = [after for after in (*rule.after, *rule.excused_by) if composer.makeable(after)]
    if makeable and composer.random.random() < 0.4:
        composer.emit(composer.random.choice(makeable), composer.of_agent(agent))
