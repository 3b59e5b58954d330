"""Healthy streams for a rule: scenes in which it wants something, several at once, mixed with scenes of other rules."""

from contextlib import suppress
from random import Random
from typing import Any, NamedTuple

from msgspec import UNSET
from session_events.dialect import Dialect
from session_events.rules import AnyRule, Assembly, Bracket, On, Order, Refers
from session_events.testing.generator.rule_composer import Composer, NotNowError, UnmakeableError
from session_events.testing.generator.rule_events import KEYED, ROLES, linked
from session_events.testing.generator.rule_scenes import LOST, due_by, one_of, piece, scene_of, some_agent

#: How many scenes of the rule itself, and of others, a stream has.
OWN, OTHERS = 5, 6


class Chance(NamedTuple):
    """What is not left to the seed of a stream.

    Attributes:
        random: chooses among all that may come.
        own: how many scenes of the rule itself the stream has, at least 2; None for all that there are.
        others: how many scenes of other rules.
    """

    random: Random
    own: int | None = None
    others: int = OTHERS


def compose(dialect: Dialect[Any], rule: AnyRule, stream: str, seed: int, chance: Chance | None = None) -> list[Any]:
    """Returns the events of a healthy stream in which a rule wants something several times.

    Args:
        dialect: whose events they are.
        rule: the rule.
        stream: `live` or `log`.
        seed: which stream; an odd one ends otherwise than an even one.
        chance: what else the stream is made by; None if the seed decides it.

    Raises:
        UnmakeableError: there is no such stream.
    """
    chance = chance or Chance(Random(f"{dialect.name} {rule.id} {stream} {seed}"))  # noqa: S311 - no secret
    random = chance.random
    composer = Composer(dialect, stream, random)
    _begin(composer)
    others = random.sample(composer.rules, min(chance.others, len(composer.rules)))
    longest = max(len(getattr(rule, role, ())) for role in KEYED)
    own = [scene_of(composer, rule, number) for number in range(chance.own or max(OWN, longest))]
    scenes = own + [scene_of(composer, other, random.randrange(OWN)) for other in others]
    spans = isinstance(rule, Bracket | Assembly)
    alone = spans and composer.has_one_key(rule)
    late = [LOST] if spans and (alone or not rule.key) and seed % 2 == 1 else []
    if late or alone:
        scenes.remove(own[LOST])
    while scenes:
        scene = random.choice(scenes)
        try:
            next(scene)
            _fill(composer, rule)
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


def _fill(composer: Composer, rule: AnyRule) -> None:
    """Perhaps an event that no rule names, or one that is of the rule only on a condition, and may not meet it."""
    named = [on for role in ROLES for on in getattr(rule, role, ()) if on.where and composer.makeable(on)]
    chance = composer.random.random()
    if composer.fillers and chance < 0.2:
        composer.emit(composer.random.choice(composer.fillers), composer.of_agent(some_agent(composer)))
    elif named and chance > 0.7:
        with suppress(UnmakeableError):
            composer.emit(On(composer.random.choice(named).event), composer.of_agent(some_agent(composer)))


def _end(composer: Composer, rule: AnyRule, seed: int, *, late: list[int]) -> None:
    """Closes everything, and ends the stream by its last event, or by what is closed just before it breaks off.

    A scene comes only now where its event, or its excuse, ends the stream; that of what is lost also where there are
    no keys, so that whatever is opened later would close it.
    """
    composer.final = True
    for number in late:
        with suppress(UnmakeableError):
            for _ in scene_of(composer, rule, number):
                pass
    if not late and isinstance(rule, Bracket) and composer.has_one_key(rule):
        closer = one_of(composer, rule.close, seed // 2)
        composer.emit(closer, composer.keyed(rule, closer, composer.fresh_key(rule, closer)))
    if not late and isinstance(rule, Bracket | Assembly) and seed % 2 == 1:
        with suppress(UnmakeableError):
            due_by(composer, rule, UNSET, sure=True)
    composer.close_all()
    if composer.over or late:
        return
    last = [on for other in composer.rules if isinstance(other, Order) and other.check == "last" for on in other.event]
    if last and (seed % 2 == 1 or getattr(rule, "check", None) == "last"):
        composer.emit(one_of(composer, tuple(last), seed // 2), {})
        return
    opened = rule.open if isinstance(rule, Bracket) else rule.part if isinstance(rule, Assembly) else ()
    for on in [on for on in opened if composer.makeable(on)][:1]:
        text = {rule.part_text: piece(rule, 0, 1)} if isinstance(rule, Assembly) and rule.part_text else {}
        composer.emit(on, composer.keyed(rule, on, composer.fresh_key(rule, on), text))
        composer.close_all()
