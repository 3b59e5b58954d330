"""Which machine checks which rule."""

from collections.abc import Callable, Mapping
from typing import Any

from session_events.machines.agree import AgreeMachine
from session_events.machines.assembly import AssemblyMachine
from session_events.machines.base import Context, Machine
from session_events.machines.bracket import BracketMachine
from session_events.machines.chain import ChainMachine
from session_events.machines.counter import CounterMachine
from session_events.machines.ends import FirstMachine, LastMachine
from session_events.machines.implicit import ImplicitMachine
from session_events.machines.inside import InsideMachine
from session_events.machines.refers import RefersMachine
from session_events.machines.unique import UniqueMachine
from session_events.rules import AnyRule, Assembly, Bracket, Check, Inside, Order, Refers

_ORDERS: dict[Check, Callable[[Order, Context], Machine[Any]]] = {
    "unique": UniqueMachine,
    "chain": ChainMachine,
    "first": FirstMachine,
    "last": LastMachine,
    "counter": CounterMachine,
    "agree": AgreeMachine,
}


def machine_for(rule: AnyRule, context: Context, others: Mapping[str, Machine[Any]]) -> Machine[Any]:
    """Makes the machine for a rule; `others` are those of the rules before it, by their ids."""
    match rule:
        case Bracket():
            return (ImplicitMachine if rule.implicit else BracketMachine)(rule, context)
        case Assembly():
            return AssemblyMachine(rule, context)
        case Inside():
            brackets = [others[name] for name in rule.within if name in others]
            return InsideMachine(rule, context, [one for one in brackets if isinstance(one, BracketMachine)])
        case Refers():
            return RefersMachine(rule, context)
        case Order():
            return _ORDERS[rule.check](rule, context)
