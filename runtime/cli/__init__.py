"""The command `session-events`."""

import click
from session_events.cli.generate import generate
from session_events.cli.sync import sync
from session_events.cli.validate import validate


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="session-events")
def main() -> None:
    """Check agent event streams, and generate the typed bindings that read them."""


main.add_command(validate)
main.add_command(generate)
main.add_command(sync)
