"""Order: which machine checks which order rule."""

from collections.abc import Callable
from typing import Any

from session_events.machines.agree import AgreeMachine
from session_events.machines.base import Context, Machine
from session_events.machines.chain import ChainMachine
from session_events.machines.counter import CounterMachine
from session_events.machines.ends import FirstMachine, LastMachine
from session_events.machines.unique import UniqueMachine
from session_events.rules import Check, Order

_MACHINES: dict[Check, Callable[[Order, Context], Machine[Any]]] = {
    "unique": UniqueMachine,
    "chain": ChainMachine,
    "first": FirstMachine,
    "last": LastMachine,
    "counter": CounterMachine,
    "agree": AgreeMachine,
}


def order_machine(rule: Order, context: Context) -> Machine[Any]:
    """Makes the machine for an order rule."""
    return _MACHINES[rule.check](rule, context)
