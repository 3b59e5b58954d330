"""The table of all kinds of change. `docs/evolution.md` is written from it, and tests prove its verdicts."""

from session_events.codegen.diff.kinds_of_rules import KINDS_OF_RULES
from session_events.codegen.diff.kinds_of_shapes import KINDS_OF_SHAPES

#: All kinds of change, by name.
TABLE = {kind.name: kind for kind in (*KINDS_OF_SHAPES, *KINDS_OF_RULES)}

#: The names of those that are about rules.
OF_RULES = frozenset(kind.name for kind in KINDS_OF_RULES)
