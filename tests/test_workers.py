"""Running the generator in processes of its own: the same text, the same errors, and nothing left behind."""

import os
from pathlib import Path

import pytest
from click.testing import CliRunner
from session_events.cli import main
from session_events.codegen.bindings import events_module, models_module
from session_events.codegen.source import make_source
from session_events.codegen.workers import Workers, here
from session_events.errors import SchemaError

HEADER = '"""Made by a test."""'
REFUSED = {"schema": {"$ref": "#/definitions/Missing"}, "options": {"input_file_type": "jsonschema"}}


def texts(kind: str, begin) -> list[str]:
    """The modules of a schema of two events."""
    members = [
        {"type": "object", "required": ["type"], "properties": {"type": {"const": f"{kind}.{name}"}}}
        for name in ("started", "ended")
    ]
    source = make_source("small.schema.json", {"anyOf": members}, "0")
    events, _, _ = events_module(source, "small", HEADER, HEADER, begin)
    models = models_module(source, HEADER, begin)
    return [events(), models()]


@pytest.mark.parametrize("most", [0, 1, 2, 100])
def test_any_number_of_processes_gives_the_same_text(most):
    with Workers(most) as workers:
        jobs = [texts(kind, workers.begin) for kind in ("tool", "größe", "hook")]
    assert jobs == [texts(kind, here) for kind in ("tool", "größe", "hook")]
    assert "tag='größe.ended'" in jobs[1][0]


def test_there_are_no_more_processes_than_processors():
    with Workers(100) as workers:
        assert len(workers._processes) == os.cpu_count()


@pytest.mark.parametrize("most", [0, 1])
def test_what_the_generator_refuses_is_said_and_the_next_job_is_done(most):
    with Workers(most) as workers:
        refused = workers.begin(REFUSED)
        with pytest.raises(SchemaError, match=r"^datamodel-code-generator: .*Missing"):
            refused()
        assert texts("tool", workers.begin) == texts("tool", here)


def test_a_process_that_is_no_more_is_an_error():
    with Workers(1) as workers:
        workers._processes[0].kill()
        with pytest.raises(SchemaError, match="its process ended without an answer"):
            texts("tool", workers.begin)


def test_no_process_is_left_behind():
    with pytest.raises(KeyboardInterrupt), Workers(2) as workers:  # noqa: PT012 - it is raised while a job is done
        workers.begin(REFUSED)
        raise KeyboardInterrupt
    assert all(process.returncode is not None for process in workers._processes)
    assert all(process.stdin.closed and process.stdout.closed for process in workers._processes)


def test_a_large_schema_of_ones_own_gives_what_ours_gives(tmp_path):
    """It has events and models made side by side."""
    root, out = Path(__file__).parents[1], tmp_path / "my_events"
    schema = root / "schema" / "session-events.schema.json"
    done = CliRunner().invoke(main, ["generate", "--schema", str(schema), "--out", str(out), "--models"])
    assert done.exit_code == 0, done.output
    for name in ("events.py", "models.py"):
        made, committed = ((folder / name).read_text("utf-8") for folder in (out, root / "generated" / "copilot"))
        _, _, body = made.replace("my_events", "session_events.copilot").split('"""', 2)
        assert body == committed.split('"""', 2)[2]
