"""What each word of a rule means: rules with one word turned into something else."""

from copy import copy

from msgspec import UNSET, structs
from session_events.testing.generator.rule_events import KEYED, ROLES


def _without_where(ons):
    return tuple(structs.replace(on, where=()) for on in ons)


#: What a rule says, turned into something else: its streams, healthy or changed, must show the difference.
#: What comes after a word says which part of it is turned.
TWISTS = {
    "until": lambda _: (),
    "excused_by": lambda _: (),
    "excused_by key": lambda ons: tuple(structs.replace(on, key=None, each=None) if on.key else on for on in ons),
    "excused_when": lambda _: (),
    "forgiven_by": lambda _: (),
    "exclusive": lambda value: not value,
    "loose": lambda value: not value,
    "reusable": lambda value: not value,
    "compare": lambda _: None,
    "scope": lambda value: "session" if value == "agent" else "agent",
    "key": lambda _: (),
    "within": lambda _: (),
    "begins": lambda _: None,
    "rises": lambda value: "never-falls" if value == "by-one" else "by-one",
    "after": lambda _: (),
    "before": lambda _: (),
    "severity": lambda value: "info" if value == "error" else "error",
    "opener": lambda _: (),
    "started": lambda value: not value,
    "implicit": lambda _: True,
    "elsewhere": lambda _: False,
    "renewed_by": lambda _: (),
    "default": lambda _: UNSET,
    "said_by": lambda value: value[:1],
    **{f"{role} where": _without_where for role in ROLES},
}
#: Words that every order rule has as a declaration, and that say nothing for its check, or without which it is none.
UNMEANT = {
    "first": ("scope", "rises", "excused_by"),
    "last": ("scope", "rises", "excused_by", "key"),
    "unique": ("scope", "rises", "excused_by", "key"),
    "chain": ("scope", "rises", "key"),
    "agree": ("rises", "excused_by"),
}

#: Of each dialect: the rules and words whose meaning these streams cannot show, each with its reason.
UNSEEN = {
    "ag-ui": {
        ("chunk-stream", "key"): "a chunk without an id goes on with whatever message or call it is",
        ("tool-chunk-name", "scope"): "the chunks of one call come from one agent, so it is its agent's own",
        ("chunk-stream", "open where"): "the first chunk of a call has its name, since there is a rule that it must",
        ("text-chunk", "event where"): "a chunk that has an id opens what it is a part of",
        ("tool-chunk", "event where"): "a chunk that has an id opens what it is a part of",
        ("reasoning-chunk", "event where"): "a chunk that has an id opens what it is a part of",
        ("tool-chunk-name", "event where"): "a chunk that has a name opens what it is a part of",
        ("message-owner", "event where"): "no call has the id of a message",
        ("message-owner", "said_by where"): "no activity and no reasoning has the id of a message",
        ("tool-call-owner", "event where"): "no message has the id of a call",
        ("tool-call-owner", "said_by where"): "no call in a message that is an agent's begins without the agent's name",
        ("reasoning-owner", "event where"): "no call has the id of a reasoning",
        ("reasoning-owner", "said_by where"): "no other message has the id of a reasoning",
        ("activity-owner", "said_by where"): "no snapshot of an activity that is kept names another agent",
        ("activity", "introduced_by where"): "no delta of an activity has the id of a message",
        ("tool-call-name", "said_by where"): "the first chunk of a call has its name",
        ("tool-call-parent", "said_by where"): "the first chunk of a call has its name",
    },
    "copilot": {
        ("fusion-attribution", "event where"): "it is that the key is there, without which no rule asks",
    },
    "openai-responses": {
        ("response", "exclusive"): "a stream has one response",
        ("state", "key"): "all its events, and those around them, hold the one id of the response",
    },
    "made-up-plain": {
        ("named", "event where"): "it is that the key is there, without which no rule asks",
        ("input", "start where"): "what begins other blocks is ended by the same events",
    },
    "ui-message-stream": {
        ("preliminary-output", "open where"): "what is not preliminary ends at once what it would begin",
        ("tool-output", "open where"): "a call that the provider runs has its output when the message finishes, too",
    },
}


def with_rules(dialect, rules):
    """The dialect with other rules."""
    other = copy(dialect)
    other.rules = tuple(rules)
    return other


def twisted(dialect, rule):
    """Yields each word of a rule that can be turned into something else, with the dialect that has it so."""
    for name, turn in TWISTS.items():
        word = name.partition(" ")[0]
        value = getattr(rule, word, None)
        if word in rule.__struct_fields__ and not _is_unmeant(dialect, rule, word) and turn(value) != value:
            other = structs.replace(rule, **{word: turn(value)})
            yield name, with_rules(dialect, [other if one is rule else one for one in dialect.rules])


def _is_unmeant(dialect, rule, word):
    """Whether a word says nothing in a rule."""
    match word:
        case "exclusive" if not rule.key:
            return True
        case "started":
            return not rule.start
        case "scope" if not _names_agents(dialect, rule):
            return True
        case "exclusive" | "loose" | "severity" if getattr(rule, "implicit", False):
            return True
    return word in UNMEANT.get(getattr(rule, "check", None), ())


def _names_agents(dialect, rule):
    """Whether events of a rule may name an agent."""
    agent = dialect.envelope.agent
    ons = [on for role in KEYED for on in getattr(rule, role, ()) if on.each is None]
    return agent is not None and any(
        on.event is None or any(field.encode_name == agent for field in structs.fields(on.event)) for on in ons
    )
