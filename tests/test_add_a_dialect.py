"""What docs/add-a-dialect.md says can be done as it says."""

import json
import re
import tomllib
from pathlib import Path
from textwrap import wrap

import pytest
from click.testing import CliRunner
from session_events import Monitor, load_dialect, validate
from session_events.cli import main
from session_events.rule_text import unfold

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "add-a-dialect.md").read_text()
(SCHEMA,) = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)
RULES = {rule["id"]: rule for rule in json.loads(SCHEMA)["x-stream"]["rules"]}

STARTED, LOG, DONE, END = (
    '{"type":"step.started","id":"1"}',
    '{"type":"step.log","id":"1","text":"a"}',
    '{"type":"step.done","id":"1","log":"a"}',
    '{"type":"deploy.done"}',
)


def test_the_schema_is_one_and_a_good_stream_gives_nothing() -> None:
    stream = "\n".join([STARTED, LOG, DONE, END]).encode()
    assert validate([stream], load_dialect(json.loads(SCHEMA))).findings == []


def test_the_output_is_that_of_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("deploy.schema.json").write_text(SCHEMA)
    Path("bad.jsonl").write_text("\n".join([STARTED, LOG, END]))
    assert f"```jsonl\n{Path('bad.jsonl').read_text()}\n```" in PAGE
    done = CliRunner().invoke(main, ["validate", "--schema", "deploy.schema.json", "bad.jsonl"])
    lines = [line for line in done.stdout.splitlines() if not line.startswith("    rule: ")]
    text = "\n".join(
        broken for line in lines for broken in wrap(line, 116, subsequent_indent="      ", break_on_hyphens=False)
    )
    assert f"bad.jsonl\n{text}\n```" in PAGE


@pytest.mark.parametrize("which", ["good", "bad"])
@pytest.mark.parametrize("name", RULES)
def test_a_good_example_keeps_its_rule_and_a_bad_one_breaks_it(name: str, which: str) -> None:
    dialect = load_dialect(json.loads(SCHEMA))
    monitor = Monitor(dialect)
    found = [
        finding
        for example in RULES[name]["examples"][which]
        for finding in monitor.feed(dialect.decode(json.dumps({"log": "", **unfold(example)}), strict=False))
    ]
    assert any(finding.rule == name for finding in [*found, *monitor.close()]) == (which == "bad")


def test_it_registers_as_the_dialects_of_this_project_do() -> None:
    (text,) = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    told, real = tomllib.loads(text), tomllib.loads((ROOT / "pyproject.toml").read_text())
    group = "session_events.dialects"
    assert set(told["project"]["entry-points"][group]) == {"deploy"}
    assert real["project"]["entry-points"][group]["hermes"] == "session_events.hermes:DIALECT"
    assert told["project"]["entry-points"][group]["deploy"] == "session_events.deploy:DIALECT"
    for told_part, real_part in zip(
        told["tool"]["setuptools"].values(), real["tool"]["setuptools"].values(), strict=False
    ):
        assert "session_events.deploy" in told_part
        assert "session_events.hermes" in real_part


def test_every_word_and_file_that_it_names_is_there() -> None:
    words = (ROOT / "schema" / "stream-rules.schema.json").read_text()
    table = PAGE.split("## 3. Write the rules")[1].split("## 4.")[0]
    for word in re.findall(r"`([a-z_]+)`", table):
        assert f'"{word}"' in words, word
    for file in re.findall(r"`((?:tests|schema|docs)/[\w./-]+\.\w+)`", PAGE):
        assert "deploy" in file or (ROOT / file).exists(), file
