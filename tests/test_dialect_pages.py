"""The pages of dialects say what the command says."""

import re

import dialect_messages
import pytest
from session_events.dialects import load


@pytest.mark.parametrize("name", dialect_messages.PAGES)
def test_the_messages_are_those_of_the_command(name):
    """If they have changed for the better, run `python tests/dialect_messages.py`."""
    assert (dialect_messages.DOCS / name).read_text() == dialect_messages.page(name)


@pytest.mark.parametrize("name", dialect_messages.PAGES)
def test_a_page_counts_the_rules_and_names_those_that_there_are(name):
    text = (dialect_messages.DOCS / name).read_text()
    dialect = load(name.removesuffix(".md"))
    (count,) = re.findall(r"\[(\w+) rules\]", text)
    assert {"six": 6}.get(count) or int(count) == len(dialect.rules)
    found = {rule for rule, _ in re.findall(r"(?:error|warning|info)\[([\w-]+)/([\w-]+)\]", text)}
    assert found <= {rule.id for rule in dialect.rules} | {"shape", "framing"}
