"""What makes a command fail that was called as it should be."""

import click


class Failure(click.ClickException):
    """A message on standard error, and exit status 2."""

    exit_code = 2
