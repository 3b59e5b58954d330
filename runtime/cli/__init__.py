"""The command `session-events`."""

import io
import sys
from contextlib import suppress
from typing import Any

import click
from session_events.cli.compare import compare
from session_events.cli.dialects import dialects
from session_events.cli.diff import diff
from session_events.cli.doctor import doctor
from session_events.cli.generate import generate
from session_events.cli.repair import repair
from session_events.cli.rules import explain, rules
from session_events.cli.sync import sync
from session_events.cli.validate import UNREADABLE, validate
from session_events.cli.watch import watch
from session_events.quote import printable


class _Closed(io.RawIOBase):
    """Stands for a standard output that is closed: what has to be told cannot be, and that is a failure."""

    def writable(self) -> bool:
        """Says that it may be tried."""
        return True

    def write(self, _: object, /) -> int:
        """Fails.

        Raises:
            OSError: always.
        """
        raise OSError("standard output is closed")


class Command(click.Group):
    """A group of commands that no output stream can bring down."""

    def main(self, *args: Any, **options: Any) -> Any:
        """Runs the command; what cannot be read or written gives a message and exit status 2."""
        if sys.stdout is None:
            sys.stdout = io.TextIOWrapper(_Closed(), write_through=True)
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="backslashreplace")
        try:
            try:
                return super().main(*args, **options)
            finally:
                sys.stdout.flush()
        except OSError as error:
            sys.stdout = io.StringIO()  # what could not be written must not be tried again at exit
            with suppress(OSError):
                click.echo(f"session-events: {printable(str(error))}", err=True)
            sys.stderr = io.StringIO()
            sys.exit(UNREADABLE)


@click.group(cls=Command, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="session-events")
def main() -> None:
    """Check agent event streams, and generate the typed bindings that read them."""


main.add_command(validate)
main.add_command(watch)
main.add_command(rules)
main.add_command(explain)
main.add_command(compare)
main.add_command(dialects)
main.add_command(repair)
main.add_command(diff)
main.add_command(doctor)
main.add_command(generate)
main.add_command(sync)
