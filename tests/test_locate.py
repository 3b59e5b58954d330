"""Finding the schema that a user names: files, packages, revisions and versions, healthy and hostile."""

import base64
import gzip
import hashlib
import io
import itertools
import json
import subprocess
import tarfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote

import pytest
from session_events.codegen import registry, tarball
from session_events.codegen.locate import locate
from session_events.codegen.releases import SDK_CLIENTS, SHIPPED, client_version, package_of, version_order
from session_events.errors import SchemaError

INSIDE = "schemas/session-events.schema.json"


def schema(mark: str = "a") -> bytes:
    return json.dumps({"definitions": {"Mark": {"const": mark}}}).encode()


def packed(files: dict[str, bytes]) -> bytes:
    """An npm tarball of these files, the same at any time: tests are named by it."""
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w") as archive:
        for name, data in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return gzip.compress(content.getvalue(), mtime=0)


def package(version: str = "1.0.69", name: str = "@github/copilot-linux-x64", mark: str = "a") -> dict[str, bytes]:
    return {"package.json": json.dumps({"name": name, "version": version}).encode(), INSIDE: schema(mark)}


def tarball_of(files: dict[str, bytes]) -> bytes:
    return packed({f"package/{name}": data for name, data in files.items()})


def install(folder: Path, files: dict[str, bytes]) -> None:
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)


def refusal(spec: object) -> str:
    with pytest.raises(SchemaError) as caught:
        locate(str(spec))
    return str(caught.value)


SDK = package("1.0.14", "@github/copilot-sdk-linux-x64")


@pytest.mark.parametrize(
    ("name", "content", "version"),
    [
        ("plain.json", schema(), None),
        ("ours.json", json.dumps({"x-dialect": {"version": "1.0.85"}, "definitions": {}}).encode(), "1.0.85"),
        ("odd.json", b'{"x-dialect": {"version": 7}}', None),
        ("copilot.tgz", tarball_of(package()), "1.0.69"),
        ("sdk.tgz", tarball_of(SDK), "1.0.85"),
        ("later-sdk.tgz", tarball_of(package("1.0.99", "@github/copilot-sdk-linux-x64")), None),
        ("no-manifest.tgz", tarball_of({INSIDE: schema()}), None),
        ("manifest-last.tgz", tarball_of(dict(reversed(package().items()))), "1.0.69"),
        ("broken-manifest.tgz", tarball_of({"package.json": b"{", INSIDE: schema()}), None),
    ],
)
def test_a_file_tells_its_schema_and_its_version_if_it_knows_one(name, content, version, tmp_path):
    path = tmp_path / name
    path.write_bytes(content)
    found = locate(str(path))
    assert (found.name, found.version) == (str(path), version)
    assert found.schema == (json.loads(schema()) if name.endswith("tgz") else json.loads(content))


@pytest.mark.parametrize(
    ("packages", "version"),
    [
        ({".": package()}, "1.0.69"),
        ({".": SDK}, "1.0.85"),
        ({".": {INSIDE: schema()}}, None),
        ({"@github/copilot": package("1.0.49", mark="b"), "@github/copilot-linux-x64": package()}, "1.0.69"),
        ({"@github/copilot-linux-x64": package("1.0.84-4", mark="b"), "@github/copilot-sdk-linux-x64": SDK}, "1.0.85"),
        ({"@github/copilot-linux-x64": package(), "@github/copilot-darwin-arm64": package()}, "1.0.69"),
        ({"node_modules/@github/copilot": package("1.0.60")}, "1.0.60"),
    ],
)
def test_a_folder_gives_the_schema_of_its_newest_package(packages, version, tmp_path):
    for folder, files in packages.items():
        install(tmp_path / folder, files)
    found = locate(str(tmp_path))
    assert (found.schema, found.version) == (json.loads(schema()), version)


@pytest.mark.parametrize("versions", [("1.0.69", "1.0.69"), ("1.0.69", "next")])
def test_packages_that_cannot_be_told_apart_are_named(versions, tmp_path):
    for index, version in enumerate(versions):
        install(tmp_path / "@github" / f"copilot-{index}", package(version, mark=str(index)))
    message = refusal(tmp_path)
    assert ["copilot-0" in message, "copilot-1" in message] == [True, True]


def loop() -> bytes:
    """A tarball with headers that all announce one more header."""
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w:gz") as archive:
        member = tarfile.TarInfo("x")
        member.type = tarfile.XHDTYPE
        for _ in range(3000):
            archive.addfile(member)
    return content.getvalue()


def link() -> bytes:
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w:gz") as archive:
        member = tarfile.TarInfo(f"package/{INSIDE}")
        member.type, member.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(member)
    return content.getvalue()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "cannot be read as JSON"),
        (b"{", "cannot be read as JSON"),
        (b"[]", "not an object"),
        (b'"\xff"', "cannot be read as JSON"),
        (b"[" * 100_000, "cannot be read as JSON"),
        (b"\x1f\x8b", "npm tarball"),
        (b"\x1f\x8bnot gzip at all", "npm tarball"),
        (tarball_of(package())[:100], "npm tarball"),
        (tarball_of({}), f"no {INSIDE}"),
        (packed({f"../{INSIDE}": schema()}), f"no {INSIDE}"),
        (link(), f"no {INSIDE}"),
        (loop(), "npm tarball|no schemas"),
        (tarball_of({INSIDE: b"{"}), "cannot be read as JSON"),
        (tarball_of({INSIDE: b"{}" + b" " * 3000}), "too large"),
        (tarball_of({"other": bytes(9000), INSIDE: schema()}), "too large"),
        (packed({str(number): b"" for number in range(12)}), "more than 8 files|too large"),
    ],
    ids=itertools.count(),  # no contents: a tarball has the time in it, and another one for each worker
)
def test_a_damaged_or_hostile_file_is_refused_by_its_name(content, words, tmp_path, monkeypatch):
    for name, limit in {"LARGEST_SCHEMA": 2048, "LARGEST_PACKAGE": 8192, "MOST_FILES": 8}.items():
        monkeypatch.setattr(tarball, name, limit)
    path = tmp_path / "input"
    path.write_bytes(content)
    with pytest.raises(SchemaError, match=words) as caught:
        locate(str(path))
    assert str(path) in str(caught.value)


def test_a_large_file_is_refused_without_reading_all_of_it():
    assert "larger than any schema" in refusal("/dev/zero")


@pytest.mark.parametrize(
    ("spec", "words"),
    [
        ("nowhere.json", "does not exist"),
        ("", "neither|does not exist"),
        ("a\0b", "cannot be read|does not exist"),
        ("1.0.62", "no npm package is known .* 1.0.64-1 to 1.0.84-4 and 1.0.85"),
        ("0.0.1", "no npm package is known"),
        ("9.9.9", "no npm package is known"),
        ("npm:x", "npm:PACKAGE@VERSION"),
        ("npm:../x@1.0.0", "npm:PACKAGE@VERSION"),
        ("npm:@github/copilot@../../x", "npm:PACKAGE@VERSION"),
        ("npm:@github/copilot@latest", "npm:PACKAGE@VERSION"),
        ("git:", "git:REVISION"),
        ("git:--output=x", "git:REVISION"),
    ],
)
def test_what_names_no_schema_is_refused_with_what_was_expected(spec, words, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SchemaError, match=words):
        locate(spec)


def test_a_revision_gives_the_schema_that_was_committed(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    install(tmp_path, {"schema/session-events.schema.json": schema("old"), "other.json": schema("other")})
    identity = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
    for arguments in (["init", "-q"], ["add", "."], [*identity, "commit", "-q", "-m", "x"]):
        subprocess.run(["git", *arguments], check=True)
    (tmp_path / "schema/session-events.schema.json").write_bytes(schema("new"))
    assert locate("git:HEAD").schema == json.loads(schema("old"))
    assert locate("git:HEAD:other.json").schema == json.loads(schema("other"))
    assert "git:HEAD:gone.json: cannot be read" in refusal("git:HEAD:gone.json")
    assert "git:v0:" in refusal("git:v0")
    assert "cannot be read" in refusal("git:HEAD:schema")


@pytest.mark.parametrize("shipped", SHIPPED)
def test_versions_of_a_range_are_shipped_by_its_package(shipped):
    assert package_of(shipped.first) == (shipped.package, shipped.first)
    assert package_of(shipped.last) == (shipped.package, shipped.last)
    assert client_version(shipped.package, shipped.last) == shipped.last


def test_the_sdk_ships_the_schema_of_a_client_of_another_version():
    assert package_of("1.0.85") == ("@github/copilot-sdk-linux-x64", "1.0.14")
    assert package_of("1.0.14") == ("@github/copilot", "1.0.14")
    assert {client_version("@github/copilot-sdk-win32-x64", version) for version in SDK_CLIENTS} == {"1.0.83", "1.0.85"}


def test_pre_releases_come_before_their_release():
    versions = ["0.0.370", "1.0.9", "1.0.64-0", "1.0.64-1", "1.0.64-10", "1.0.64-a", "1.0.64-a.1", "1.0.64", "1.0.85"]
    backwards = [*reversed(versions)]
    assert sorted(backwards, key=version_order) == versions


class Registry(BaseHTTPRequestHandler):
    """An npm registry of one package."""

    files: dict[str, bytes]

    def do_GET(self) -> None:
        content = self.files.get(unquote(self.path))
        self.send_response(200 if content is not None else 404)
        self.end_headers()
        self.wfile.write(content or b"")

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture
def server(tmp_path, monkeypatch):
    """A registry on this machine, and an empty cache: sets what the registry answers, by path."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    handler = type("Handler", (Registry,), {"files": {}})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as running:
        thread = threading.Thread(target=running.serve_forever, args=[0.01])
        thread.start()
        monkeypatch.setenv("NPM_CONFIG_REGISTRY", f"http://127.0.0.1:{running.server_port}")
        monkeypatch.setenv("no_proxy", "*")
        yield handler.files
        running.shutdown()
        thread.join()


def publish(files: dict[str, bytes], content: bytes, integrity: str | None = None, url: str | None = None) -> None:
    hashed = "sha512-" + base64.b64encode(hashlib.sha512(content).digest()).decode()
    dist = {"tarball": url or f"{registry.registry()}tarball", "integrity": integrity or hashed}
    files["/@github/copilot-linux-x64"] = json.dumps({"versions": {"1.0.69": {"dist": dist}}}).encode()
    files["/tarball"] = content


def test_a_version_is_downloaded_once_and_then_found_offline(server, tmp_path):
    publish(server, tarball_of(package()) + bytes(1024))
    first = locate("1.0.69")
    assert (first.schema, first.version) == (json.loads(schema()), "1.0.69")
    assert first.name == "@github/copilot-linux-x64@1.0.69"
    server.clear()
    assert locate("1.0.69") == locate("npm:@github/copilot-linux-x64@1.0.69") == first
    (kept,) = (tmp_path / "cache").rglob("schema.json")
    assert kept.read_bytes() == schema()


@pytest.mark.parametrize("damage", [b"", b"{", schema("b")])
def test_a_download_that_is_not_as_it_was_any_more_is_downloaded_again(damage, server, tmp_path):
    publish(server, tarball_of(package()))
    first = locate("1.0.69")
    (kept,) = (tmp_path / "cache").rglob("schema.json")
    kept.write_bytes(damage)
    assert locate("1.0.69") == first
    assert kept.read_bytes() == schema()


OTHER_HASH = "sha512-" + base64.b64encode(hashlib.sha512(b"other").digest()).decode()


@pytest.mark.parametrize(
    ("content", "integrity", "url", "words"),
    [
        (tarball_of(package()), OTHER_HASH, None, "damaged"),
        (tarball_of(package()), "sha1-abc", None, "no SHA-512"),
        (tarball_of({}), None, None, f"no {INSIDE}"),
        (b"no tarball", None, None, "npm tarball"),
        (tarball_of(package()), None, "file:///etc/passwd", "no address of the web"),
        (tarball_of(package()), None, "http://127.0.0.1:9/x", "cannot be reached"),
    ],
    ids=itertools.count(),
)
def test_a_download_that_is_not_what_was_published_is_refused_and_not_kept(
    content, integrity, url, words, server, tmp_path
):
    publish(server, content, integrity, url)
    with pytest.raises(SchemaError, match=words):
        locate("1.0.69")
    assert not (tmp_path / "cache").exists()


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (None, "does not exist there"),
        (b"<html>", "not what a registry says"),
        (b"[]", "not what a registry says"),
        (b'{"versions": {"1.0.69": {}}}', "not what a registry says"),
        (b'{"versions": {"1.0.68": {}}}', "has no version 1.0.69 of @github/copilot-linux-x64"),
    ],
)
def test_a_registry_without_the_version_says_so(answer, words, server):
    if answer is not None:
        server["/@github/copilot-linux-x64"] = answer
    with pytest.raises(SchemaError, match=words):
        locate("1.0.69")


def test_without_a_registry_the_address_is_named(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("NPM_CONFIG_REGISTRY", "http://127.0.0.1:9/")
    monkeypatch.setenv("no_proxy", "*")
    assert "http://127.0.0.1:9/" in refusal("1.0.69")


def test_a_cache_that_cannot_be_written_does_not_matter(server, tmp_path):
    (tmp_path / "cache").write_text("a file where a folder should be")
    publish(server, tarball_of(package()))
    assert locate("1.0.69").version == "1.0.69"


@pytest.mark.registry
def test_the_sdk_package_that_is_published_has_the_schema_of_the_client(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    try:
        found = locate("1.0.85")
    except SchemaError as error:
        if "cannot be reached" not in str(error):
            raise
        pytest.skip(f"no npm registry: {error}")
    assert (found.name, found.version) == ("@github/copilot-sdk-linux-x64@1.0.14", "1.0.85")
    assert len(found.schema["definitions"]["SessionEvent"]["anyOf"]) == 149


def test_without_npm_and_a_registry_in_the_environment_the_message_says_what_to_do(monkeypatch):
    for name in ("NPM_CONFIG_REGISTRY", "npm_config_registry"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("shutil.which", lambda _: None)
    with pytest.raises(SchemaError, match="install npm, or name a registry in NPM_CONFIG_REGISTRY"):
        registry.registry()
