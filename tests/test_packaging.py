"""The project as users install it: wheel, sdist, editable, with pip and with uv, on every Python there is."""

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
RECORDING = ROOT / "tests/recordings/cli-1.0.49/subagent_anthropic.live.jsonl"
FOLDERS = ("codegen", "generated", "runtime", "schema")
FILES = ("LICENSE", "README.md", "pyproject.toml")
USE = """
import session_events, sys
from session_events import copilot
report = session_events.validate(sys.argv[1], copilot.DIALECT)
codes = [finding.code for finding in report.findings if finding.severity == "error"]
assert codes == ["unclosed", "unclosed", "outside", "outside"]
assert copilot.DIALECT.schema["x-dialect"]["version"] == copilot.DIALECT.schema_version
"""

pytestmark = pytest.mark.registry


def run(*command: object, cwd: Path | None = None) -> str:
    """Runs a command; returns what it printed, and fails with it."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL_ENV"))}
    done = subprocess.run([str(part) for part in command], cwd=cwd, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="session", autouse=True)
def registry(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Skips where there is no package registry."""
    folder = tmp_path_factory.mktemp("registry")
    download = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", folder, "click"]
    if subprocess.run([str(part) for part in download], capture_output=True).returncode:
        pytest.skip("no Python package registry can be reached")


@pytest.fixture(scope="session")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the files that make the distribution."""
    copy = tmp_path_factory.mktemp("checkout")
    for folder in FOLDERS:
        shutil.copytree(ROOT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for file in FILES:
        shutil.copy(ROOT / file, copy / file)
    return copy


@pytest.fixture(scope="session")
def distributions(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The wheel and the sdist."""
    out = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--outdir", out, checkout)
    return {"wheel": next(out.glob("*.whl")), "sdist": next(out.glob("*.tar.gz"))}


def new_python(folder: Path) -> Path:
    """Makes a virtual environment; returns its Python."""
    venv.create(folder, with_pip=True)
    return folder / "bin/python"


def use(python: Path, cwd: Path) -> None:
    """Uses an installed distribution as a user would: the library, the command, and the type information."""
    run(python, "-c", USE, RECORDING, cwd=cwd)
    command = [str(python.parent / "session-events"), "validate", str(RECORDING)]
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (1, "")
    location = run(python, "-c", "import session_events; print(session_events.__path__[0])", cwd=cwd).strip()
    assert (Path(location) / "py.typed").exists()


@pytest.mark.parametrize("kind", ["wheel", "sdist"])
def test_a_distribution_installs_and_works(kind: str, distributions: dict[str, Path], tmp_path: Path) -> None:
    python = new_python(tmp_path / "venv")
    run(python, "-m", "pip", "install", "--quiet", distributions[kind])
    use(python, tmp_path)


@pytest.mark.parametrize("options", [(), ("--config-settings", "editable_mode=strict")], ids=["plain", "strict"])
def test_an_editable_install_works(options: tuple[str, ...], checkout: Path, tmp_path: Path) -> None:
    python = new_python(tmp_path / "venv")
    run(python, "-m", "pip", "install", "--quiet", "--editable", checkout, *options)
    use(python, tmp_path)


def test_uv_installs_it(checkout: Path, tmp_path: Path) -> None:
    uv = Path(sys.executable).parent / "uv"
    run(uv, "venv", "--python", sys.executable, tmp_path / "venv")
    python = tmp_path / "venv/bin/python"
    run(uv, "pip", "install", "--python", python, "--editable", checkout)
    use(python, tmp_path)


@pytest.mark.parametrize("version", ["3.12", "3.13", "3.14"])
def test_the_wheel_works_on_other_pythons(version: str, distributions: dict[str, Path], tmp_path: Path) -> None:
    uv = Path(sys.executable).parent / "uv"
    versions = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    found = [shutil.which(f"python{version}"), *versions.glob(f"{version}.*/bin/python")]
    working = [path for path in found if path and not subprocess.run([path, "-c", ""], capture_output=True).returncode]
    if not working:
        pytest.skip(f"Python {version} is not on this machine")
    run(uv, "venv", "--python", working[0], tmp_path / "venv")
    python = tmp_path / "venv/bin/python"
    run(uv, "pip", "install", "--python", python, distributions["wheel"])
    use(python, tmp_path)


def test_type_checkers_follow_a_wheel(distributions: dict[str, Path], tmp_path: Path) -> None:
    python = new_python(tmp_path / "venv")
    run(python, "-m", "pip", "install", "--quiet", distributions["wheel"])
    (tmp_path / "use.py").write_text(
        "import session_events\n"
        "from session_events import copilot\n"
        "for event in session_events.read('x', copilot.DIALECT):\n"
        "    if isinstance(event, copilot.AssistantMessageDeltaEvent):\n"
        "        reveal_type(event.data.delta_content)\n"
    )
    printed = run(sys.executable, "-m", "mypy", "--strict", "--python-executable", python, "use.py", cwd=tmp_path)
    assert 'Revealed type is "str"' in printed.replace("builtins.str", "str")
