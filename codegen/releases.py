"""Which npm package ships the schema of which release of the client: facts, as tables."""

import re

from msgspec import Struct

#: File of the schema in each of these packages.
SCHEMA_FILE = "schemas/session-events.schema.json"


class Shipped(Struct, frozen=True):
    """Releases of the client whose own version is that of the package.

    Attributes:
        first: the first version that has the schema.
        last: the last one.
        package: the npm package.
    """

    first: str
    last: str
    package: str


SHIPPED = (
    Shipped("0.0.370", "1.0.60", "@github/copilot"),
    Shipped("1.0.64-1", "1.0.84-4", "@github/copilot-linux-x64"),
)

#: The SDK's packages count versions of their own: the client's version, by that of the package.
SDK_PACKAGE = "@github/copilot-sdk-linux-x64"
SDK_CLIENTS = {"1.0.13": "1.0.83", "1.0.14": "1.0.85"}

_SDK_PREFIX = "@github/copilot-sdk-"
_VERSION = re.compile(r"([0-9]{1,9})\.([0-9]{1,9})\.([0-9]{1,9})(?:-([0-9A-Za-z.-]+))?")


def is_version(text: str) -> bool:
    """Whether a text is a version such as `1.0.49` or `1.0.84-4`."""
    return _VERSION.fullmatch(text) is not None


def version_order(version: str) -> tuple[object, ...]:
    """Sorts versions as npm does: a pre-release, such as `1.0.84-4`, comes before its release.

    Raises:
        ValueError: the text is no version.
    """
    match = _VERSION.fullmatch(version)
    if match is None:
        raise ValueError(f"{version} is no version")
    *numbers, pre_release = match.groups()
    parts = tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in (pre_release or "").split("."))
    return (*map(int, numbers), pre_release is None, parts)


def package_of(version: str) -> tuple[str, str] | None:
    """The package, and its version, that ships the schema of a release of the client; None if none is known to."""
    order = version_order(version)
    for shipped in SHIPPED:
        if version_order(shipped.first) <= order <= version_order(shipped.last):
            return shipped.package, version
    packaged = next((package for package, client in SDK_CLIENTS.items() if client == version), None)
    return None if packaged is None else (SDK_PACKAGE, packaged)


def client_version(package: str, version: str) -> str | None:
    """The client's version in a version of a package; None if that is not known."""
    return SDK_CLIENTS.get(version) if package.startswith(_SDK_PREFIX) else version


def known_releases() -> str:
    """What `package_of` knows, in words."""
    ranges = [f"{shipped.first} to {shipped.last}" for shipped in SHIPPED]
    beyond = [client for client in SDK_CLIENTS.values() if version_order(client) > version_order(SHIPPED[-1].last)]
    return f"{', '.join(ranges)} and {', '.join(beyond)}"
