"""`session-events rules` and `explain`, and the words that they are made of."""

import json
import re
from typing import Any, get_args

import pytest
from click.testing import CliRunner
from session_events import dialects, rule_text
from session_events.cli import main
from session_events.codes import BUILT_IN, MEANINGS, codes_of
from session_events.copilot import DIALECT
from session_events.findings import Code
from session_events.rules import Rule
from session_events.schema import read_schema
from test_reference_rules import BROKEN
from test_rules import CASES, order_cases

RULES: dict[str, dict[str, Any]] = {rule["id"]: rule for rule in DIALECT.schema["x-stream"]["rules"]}
CODES = {name: codes_of(rule) for name, rule in RULES.items()} | {name: codes for name, (_, codes) in BUILT_IN.items()}
VOCABULARY = json.loads(read_schema("stream-rules.schema.json"))["definitions"]

#: Words of a rule that are printed elsewhere than among its facts.
ELSEWHERE = {"id", "kind", "says", "why", "resume", "source", "severity", "streams", "examples", "begins", "default"}

#: Values of the words that do not hold a list of names, and for which the vocabulary lists none.
VALUES = {"exclusive": True, "excused_when": {"data.flag": [True, None]}, "scope": "agent"}
VALUES |= {"deadline": {"seconds": 30, "anew": ["event"]}}
VALUES |= {"repair": {"close": {"type": "end", "fields": {}}}}
VALUES |= {"started": True, "opener": {"data.flag": {"other_than": None}}}
VALUES |= {"implicit": True, "elsewhere": True, "started": True, "opener": {"data.flag": {"other_than": None}}}
VALUES |= {"part_text": "data.text", "whole_text": "data.text", "loose": True, "reusable": True, "value": "data.number"}


def run(*arguments: str) -> Any:
    return CliRunner().invoke(main, list(arguments), color=False)


def joined(text: str) -> str:
    """A text with its broken lines put together."""
    return " ".join(text.split())


def test_rules_are_listed_as_the_dialect_declares_them():
    expected = [(r.id, type(r).__name__.lower(), r.severity, list(r.streams), r.says) for r in DIALECT.rules]
    listed = json.loads(run("rules", "--format", "json").stdout)
    assert [tuple(row.values()) for row in listed] == expected
    assert set(listed[0]) == {"id", "kind", "severity", "streams", "says"}
    lines = run("rules").stdout.splitlines()
    assert [re.split(" {2,}", line)[0] for line in lines[:-2]] == list(RULES)
    for line, (name, kind, severity, streams, says) in zip(lines, expected, strict=False):
        assert re.split(" {2,}", line) == [name, kind, severity, "/".join(streams), says]


@pytest.mark.parametrize("rule", DIALECT.rules, ids=lambda rule: rule.id)
def test_explain_says_everything_about_a_rule(rule: Rule):
    result, declared = run("explain", rule.id), RULES[rule.id]
    text = joined(result.stdout)
    assert result.exit_code == 0
    assert text.startswith(f"{rule.id} (copilot; {declared['kind']}")
    assert [part for part in (rule.says, declared["why"], *rule.source.split(", ")) if part not in text] == []
    for entry in rule.source.split(", "):
        definition, field = entry.split(".")
        described = DIALECT.schema["definitions"][definition]["properties"][field].get("description")
        assert (described or DIALECT.schema["definitions"][definition]["description"]) in text
    assert [code for code in CODES[rule.id] if f"{rule.id}/{code}: {MEANINGS[code]}" not in text] == []
    for example in declared["examples"].values():
        assert [line for line in rule_text.example_lines(example) if line not in result.stdout] == []
    for way in (f"--ignore {rule.id} ", f"--severity {rule.id}=off ", f'severity.{rule.id} = "off"'):
        assert way in text


def test_explain_turn_says_what_excuses_it_and_by_when_it_is_due():
    sections = dict(part.split("\n", 1) for part in run("explain", "turn").stdout.split("\n\n") if "\n" in part)
    assert joined(sections["Opened by"]) == "`assistant.turn_start`"
    assert joined(sections["Must be closed by"]).startswith("`session.idle` `subagent.completed` (`agentId` is there)")
    assert "(for all agents; gives a finding of level warning)" in sections["Must be closed by"]
    assert "`abort` (`agentId` is not there; for all agents)" in sections["Excused by"]


def test_explain_permission_says_which_openers_are_excused():
    assert "Excused when\n  `data.resolvedByHook` is true\n" in run("explain", "permission").stdout


@pytest.mark.parametrize(("rule", "code"), [(rule, code) for rule, codes in CODES.items() for code in codes])
def test_explain_takes_what_a_finding_has_in_brackets(rule, code):
    result = run("explain", f"{rule}/{code}")
    assert result.exit_code == 0
    (findings,) = re.findall(r"^Findings\n((?: .*\n)+)", result.stdout, re.MULTILINE)
    assert joined(findings) == f"{rule}/{code}: {MEANINGS[code]}"


@pytest.mark.parametrize("name", BUILT_IN)
def test_explain_knows_the_findings_of_no_stream_rule(name):
    assert joined(run("explain", name).stdout).startswith(f"{name} {BUILT_IN[name][0]} Findings {name}/")


@pytest.mark.parametrize(
    ("name", "suggestion"),
    [
        ("trun", "turn"),
        ("Reasoning", "did you mean reasoning"),
        ("turn/unclosd", "did you mean turn/unclosed"),
        ("usage/unclosed", "/unclosed"),
        ("unclosed", "turn/unclosed"),
        ("turn/", "did you mean turn"),
        ("block/unclosd", "block/unclosed"),
        ("zzz", "`session-events rules` lists all rules"),
        ("", "`session-events rules` lists all rules"),
        ("\x1b[2J\u202e", r"\x1b[2J\u202e"),
    ],
)
def test_a_misspelt_rule_gets_a_suggestion_and_exit_code_2(name, suggestion):
    result = run("explain", name)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "there is no rule " in result.stderr
    assert suggestion in result.stderr.replace("\\\\", "\\").replace("\\u001b", "\\x1b")
    assert all(character.isprintable() for character in result.stderr.replace("\n", ""))


def test_a_dialect_without_rules_has_none_to_list(monkeypatch):
    monkeypatch.setattr(DIALECT, "schema", {"definitions": {}})
    assert dialects.load("copilot") is DIALECT
    assert json.loads(run("rules", "--format", "json").stdout) == []
    assert len(run("rules").stdout.splitlines()) == 2
    assert run("explain", "--dialect", "copilot", "turn").exit_code == 2


def test_explain_looks_for_a_rule_in_all_dialects_and_says_whose_it_is():
    assert run("explain", "block/unclosed").stdout.startswith("block (anthropic-messages; bracket")
    assert run("explain", "--dialect", "copilot", "block").exit_code == 2
    both = run("explain", "tool/unclosed").stdout
    assert both.startswith("tool (copilot; bracket")
    assert "  session-events explain --dialect hermes tool/unclosed\n" in both
    assert "session-events explain --dialect" not in run("explain", "--dialect", "hermes", "tool").stdout
    assert "session-events explain --dialect" not in run("explain", "shape").stdout


def test_every_code_has_a_meaning_and_belongs_to_a_rule():
    agree = codes_of({"kind": "order", "check": "agree"})  # no rule of this dialect has that check
    assert set(MEANINGS) == set(get_args(Code)) == {code for codes in [agree, *CODES.values()] for code in codes}
    assert [meaning for meaning in MEANINGS.values() if "\n" in meaning or len(meaning) > 100] == []


def test_the_codes_of_a_rule_are_those_that_it_is_known_to_give():
    given: dict[str, set[str]] = {name: set() for name in RULES}
    for _, _, _, expected in CASES:
        for rule, code, *_ in expected:
            given[rule].add(code)
    for _, _, expected in order_cases():
        for rule, code, *_ in expected:
            given[rule].add(code)
    for rule, _, code, *_ in BROKEN:
        given[rule].add(code)
    aside = {name: set(codes_of(rule)) & {"mended", "stalled"} for name, rule in RULES.items()}  # see their own tests
    assert {name: set(codes_of(rule)) - aside[name] for name, rule in RULES.items()} == given
    for name, rule in RULES.items():
        assert aside[name] == {code for code, word in (("mended", "repair"), ("stalled", "deadline")) if word in rule}


@pytest.mark.parametrize("kind", VOCABULARY["rule"]["properties"]["kind"]["enum"])
def test_every_word_of_the_vocabulary_is_put_into_words(kind):
    for word, schema in VOCABULARY[kind]["properties"].items():
        if word not in ELSEWHERE:
            value = VALUES.get(word) or schema.get("enum", [["name"]])[0]
            assert list(rule_text.facts({"kind": kind, word: value})), word


def test_an_example_is_unfolded_into_an_event():
    event = {"type": "one", "data.a.b": 1, "data.c": {"d": None}, "agentId": "x"}
    assert rule_text.unfold(event) == {"type": "one", "data": {"a": {"b": 1}, "c": {"d": None}}, "agentId": "x"}


def test_a_document_as_source_has_no_statement_and_a_reference_is_followed():
    definitions = {
        "One": {"description": "A one.", "properties": {"data": {"$ref": "#/definitions/Two"}}},
        "Two": {"description": "A two.", "properties": {"name": {"description": "A name."}, "bare": {}}},
    }
    stated = {entry: rule_text.stated(entry, definitions) for entry in ("NOTES.md", "One.data.name", "Two.bare", "One")}
    assert stated == {"NOTES.md": None, "One.data.name": "A name.", "Two.bare": "A two.", "One": "A one."}
