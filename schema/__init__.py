"""The schemas, as package data: each is the single source of truth for one dialect."""


def read_schema(name: str) -> bytes:
    """Returns a schema of this package, such as `session-events.schema.json`, as bytes."""
    from importlib.resources import files

    return files(__name__).joinpath(name).read_bytes()
