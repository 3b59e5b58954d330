"""The policy: which findings a user sees, and how severe they are to that user."""

from collections.abc import Callable, Collection, Iterator, Mapping
from difflib import get_close_matches
from typing import Any, Literal, TypeAlias, get_args

from msgspec import Struct, structs
from session_events.dialect import Dialect
from session_events.errors import SettingsError
from session_events.findings import (
    DEFAULT_SEVERITY,
    FRAMING_RULE,
    SHAPE_RULE,
    STRICT_CODES,
    Code,
    Finding,
    Severity,
)
from session_events.quote import quote

Level: TypeAlias = Literal["error", "warning", "info", "off"]
"""A severity, or `off` for what is not to be seen."""

Problem: TypeAlias = Callable[[str], str | None]
"""Says why a name stands for no findings; returns None when it stands for some."""

LEVELS: tuple[str, ...] = get_args(Level)

_CODES: tuple[str, ...] = get_args(Code)


class Policy(Struct, frozen=True, kw_only=True):
    """Decides which findings are seen, and at which severity.

    Findings are named by rule (`reasoning`), by code (`unknown-field`), or by both
    (`reasoning/unclosed`). Where several of these names have a severity, both together count
    before the code, and the code before the rule.

    Attributes:
        severities: level of the findings of each name; it holds in strict mode too.
        select: names of the findings to see; when empty, all are seen.
        ignore: names of findings that are not to be seen, even if they are selected.
        strict: True to make errors of warnings, unknown events, fields and values.
        fallback: decides on the findings that this policy says nothing of; its `strict` has no effect.
        lenient: whether names may stand for nothing in a dialect, since they may be those of another's rules.

    Raises:
        SettingsError: there is no such level.
    """

    severities: Mapping[str, Level] = {}
    select: Collection[str] = ()
    ignore: Collection[str] = ()
    strict: bool = False
    fallback: "Policy | None" = None
    lenient: bool = False

    def __post_init__(self) -> None:
        """Copies what it was given, so that nobody can change it afterwards."""
        for name in ("select", "ignore"):
            if isinstance(getattr(self, name), str):
                raise TypeError(f"`{name}` must be a collection of names, not a single text")
            structs.force_setattr(self, name, frozenset(getattr(self, name)))
        structs.force_setattr(self, "severities", dict(self.severities))
        for name, level in self.severities.items():
            if level not in LEVELS:
                raise SettingsError(f"{quote(name)}: {no_such_level(level)}")

    def apply(self, finding: Finding) -> Finding | None:
        """Returns the finding as the user sees it; None when it is not seen."""
        if not self.shows(finding.rule, finding.code):
            return None
        severity = self._severity(_names_of(finding.rule, finding.code)) or self._default_severity(finding)
        return finding if severity == finding.severity else structs.replace(finding, severity=severity)

    def shows(self, rule: str, code: str) -> bool:
        """Tells whether findings of a rule and a code are seen."""
        return self._shows(_names_of(rule, code))

    def check(self, dialect: Dialect[Any]) -> None:
        """Makes sure that every name is that of a rule of the dialect, or of a code, unless the policy is lenient.

        Raises:
            SettingsError: one is not; the text suggests what may have been meant.
        """
        for name in () if self.lenient else self._names():
            problem = problem_with(name, dialect)
            if problem is not None:
                raise SettingsError(problem)

    def _names(self) -> Iterator[str]:
        yield from sorted({*self.severities, *self.select, *self.ignore})
        if self.fallback is not None:
            yield from self.fallback._names()

    def _shows(self, names: tuple[str, ...]) -> bool:
        if any(name in self.ignore for name in names):
            return False
        selected = any(name in self.select for name in names)
        if self.select and not selected:
            return False
        level = self._level(names)
        if level is not None:
            return level != "off"
        return selected or self.fallback is None or self.fallback._shows(names)

    def _severity(self, names: tuple[str, ...]) -> Severity | None:
        level = self._level(names)
        if level is not None and level != "off":
            return level
        return None if self.fallback is None else self.fallback._severity(names)

    def _level(self, names: tuple[str, ...]) -> Level | None:
        return next((self.severities[name] for name in names if name in self.severities), None)

    def _default_severity(self, finding: Finding) -> Severity:
        becomes_error = self.strict and (finding.severity == "warning" or finding.code in STRICT_CODES)
        return "error" if becomes_error else finding.severity


def _names_of(rule: str, code: str) -> tuple[str, ...]:
    """The names of a finding, in the order in which they count."""
    return f"{rule}/{code}", code, rule


def problem_with(name: str, dialect: Dialect[Any]) -> str | None:
    """Says why a name stands for no findings of a dialect; None when it stands for some."""
    rules = [*(rule.id for rule in dialect.rules), *dialect.unchecked, SHAPE_RULE, FRAMING_RULE]
    rule, slash, code = name.partition("/")
    if not slash:
        return None if name in rules or name in _CODES else _unknown("rule or code", name, [*rules, *_CODES])
    if rule not in rules:
        return _unknown("rule", rule, rules)
    if code not in _CODES:
        return _unknown("code", code, _CODES)
    if (rule in (SHAPE_RULE, FRAMING_RULE)) != (code in DEFAULT_SEVERITY):
        return f"the rule {quote(rule)} never gives the code {quote(code)}"
    return None


def no_such_level(level: object) -> str:
    """Says that something is no level, and which there are."""
    return f"a level is one of {', '.join(LEVELS)}; got {quote(level)}"


def did_you_mean(name: str, known: Collection[str]) -> str:
    """Suggests a name for one that is not known; nothing when none is like it."""
    similar = get_close_matches(name, known, n=1)
    return f"; did you mean {quote(similar[0])}?" if similar else ""


def _unknown(what: str, name: str, known: Collection[str]) -> str:
    return f"there is no {what} {quote(name)}{did_you_mean(name, known)}"
