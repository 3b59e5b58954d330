"""Fetches the schema of one version of an npm package, and keeps it for the next time."""

import base64
import hashlib
import http.client
import json
import os
import re
import shutil
import subprocess
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import Any

from session_events import cache
from session_events.codegen.read_json import LARGEST_SCHEMA, read_bounded
from session_events.codegen.tarball import Readable, read_tarball
from session_events.errors import SchemaError
from session_events.quote import cut

_KIND, _FILE = "npm", "schema.json"

#: Seconds without a byte after which a download fails.
PATIENCE = 30

_LARGEST_TARBALL = 1 << 30
_PACKAGE = re.compile(r"(?:@[a-z0-9~-][a-z0-9._~-]*/)?[a-z0-9~-][a-z0-9._~-]*")
_VERSION = re.compile(r"[0-9][0-9A-Za-z.+-]*")


def fetch(package: str, version: str) -> bytes:
    """Returns the schema that a version of a package ships.

    What was fetched once is read from the user's cache, without a network, as long as it is as it was.

    Raises:
        SchemaError: there is no registry, no such package or version, no schema in it, or the download is damaged.
    """
    name = f"{package}@{version}"
    if not _PACKAGE.fullmatch(package) or not _VERSION.fullmatch(version):
        raise SchemaError(f"npm:{name}: expected npm:PACKAGE@VERSION, such as npm:@github/copilot@1.0.49")
    key = urllib.parse.quote(name, safe="@")
    folder = cache.find(_KIND, key)
    with suppress(OSError):  # another process may be replacing it
        if folder is not None:
            return read_bounded(folder / _FILE)
    schema = _download(name, *_tarball(package, version))
    cache.keep(_KIND, key, {_FILE: schema})
    return schema


def registry() -> str:
    """The registry that npm uses: that of its environment, or of its configuration.

    Raises:
        SchemaError: there is neither.
    """
    configured = (os.environ.get(name) for name in ("NPM_CONFIG_REGISTRY", "npm_config_registry"))
    return (next(filter(None, configured), None) or _npm_registry()).rstrip("/") + "/"


def _npm_registry() -> str:
    npm = shutil.which("npm")
    with suppress(OSError, subprocess.SubprocessError):
        if npm is not None:
            done = subprocess.run([npm, "config", "get", "registry"], capture_output=True, timeout=PATIENCE, check=True)  # noqa: S603 - a fixed command
            answer = done.stdout.decode(errors="replace").strip()
            if answer.startswith(("https://", "http://")):
                return answer
    raise SchemaError("no npm registry is known: install npm, or name a registry in NPM_CONFIG_REGISTRY")


def _tarball(package: str, version: str) -> tuple[str, str]:
    """Address and integrity of a version's tarball."""
    source = registry()
    url = source + urllib.parse.quote(package, safe="@")
    with _opened(url, package, "application/vnd.npm.install-v1+json") as answer:
        try:
            content = answer.read(LARGEST_SCHEMA)
            versions: Any = json.loads(content)["versions"]
            if version not in versions:
                raise SchemaError(f"{source} has no version {version} of {package}")
            dist = versions[version]["dist"]
            return str(dist["tarball"]), str(dist["integrity"])
        except (ValueError, RecursionError, KeyError, TypeError) as error:
            raise SchemaError(f"{url}: this is not what a registry says of a package") from error


def _download(name: str, url: str, integrity: str) -> bytes:
    """Downloads a tarball, and returns the schema in it if the whole of it has the right hash."""
    wanted = [value.removeprefix("sha512-") for value in integrity.split() if value.startswith("sha512-")]
    if not wanted:
        raise SchemaError(f"{name}: the registry tells no SHA-512 to check the download with")
    with _opened(url, name, "application/octet-stream") as answer:
        stream = _Hashed(answer)
        packed = read_tarball(stream, name)
        try:
            while stream.read(1 << 20):
                pass
        except ValueError as error:
            raise SchemaError(f"{name}: {error}") from error
        if stream.digest() not in wanted:
            raise SchemaError(f"{name}: the download is damaged: its SHA-512 is not the one that the registry tells")
    return packed.schema


@contextmanager
def _opened(url: str, name: str, media_type: str) -> Generator[http.client.HTTPResponse]:
    """Opens an address; whatever goes wrong while it is read says which."""
    try:
        if urllib.parse.urlsplit(url).scheme not in ("https", "http"):
            raise SchemaError(f"{name}: cannot be downloaded from {url}: that is no address of the web")
        request = urllib.request.Request(url, headers={"Accept": f"{media_type}, */*"})  # noqa: S310 - checked above
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:  # noqa: S310 - checked above
            yield answer
    except urllib.error.HTTPError as error:
        missing = "does not exist there" if error.code == http.HTTPStatus.NOT_FOUND else error.reason
        raise SchemaError(f"{name}: {url} answered {error.code}: {missing}") from error
    except (OSError, http.client.HTTPException, ValueError) as error:  # of what is no address: ValueError
        reason = error.reason if isinstance(error, urllib.error.URLError) else error
        raise SchemaError(f"{name}: {url} cannot be reached: {cut(str(reason))}") from error


class _Hashed:
    """A stream that hashes what is read of it."""

    def __init__(self, stream: Readable) -> None:
        self._stream = stream
        self._hash = hashlib.sha512()
        self._length = 0

    def read(self, size: int = 1 << 20) -> bytes:
        content = self._stream.read(size)
        self._hash.update(content)
        self._length += len(content)
        if self._length > _LARGEST_TARBALL:
            raise ValueError("the download is larger than any package is")
        return content

    def digest(self) -> str:
        return base64.b64encode(self._hash.digest()).decode("ascii")
