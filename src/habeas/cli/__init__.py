"""The command line. Each group of commands is a module, loaded when it is asked for.

Exit status: 0 done; 1 done, and something was found; 2 bad usage or bad input, one line on standard error.
"""

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import click

from habeas.core.errors import HabeasError

COMMANDS = {
    "init": "habeas.cli.init",
    "read": "habeas.cli.read",
    "case": "habeas.cli.case",
    "add": "habeas.cli.add",
    "accept": "habeas.cli.review",
    "reject": "habeas.cli.review",
    "undo": "habeas.cli.review",
    "reviewed": "habeas.cli.reviewed",
    "claim": "habeas.cli.claim",
    "engage": "habeas.cli.engage",
    "show": "habeas.cli.show",
    "draft": "habeas.cli.draft",
    "check": "habeas.cli.check",
    "edited": "habeas.cli.edited",
    "compare": "habeas.cli.edited",
    "due": "habeas.cli.due",
    "standards": "habeas.cli.standards",
    "procedures": "habeas.cli.procedures",
    "arbitrary": "habeas.cli.arbitrary",
    "search": "habeas.cli.search",
    "export": "habeas.cli.export",
    "rebuild": "habeas.cli.rebuild",
    "serve": "habeas.cli.serve",
    "comment": "habeas.cli.comment",
    "comments": "habeas.cli.comments",
    "house": "habeas.cli.house",
    "level": "habeas.cli.level",
    "user": "habeas.cli.user",
}
BAD_INPUT = 2


class Commands(click.Group):
    """Commands by name, each module imported only when its command is used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """In the order of the work."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command with that name."""
        if cmd_name not in COMMANDS:
            return None
        found: click.Command = getattr(import_module(COMMANDS[cmd_name]), cmd_name)
        return found

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        windows_expand_args: bool = True,
        **extra: Any,
    ) -> Any:
        """Run a command. Without `standalone_mode` the exit status is returned instead of ending the process."""
        status = self._status(args, prog_name or "habeas", **extra)
        if standalone_mode:
            sys.exit(status)
        return status

    def _status(self, args: Sequence[str] | None, prog_name: str, **extra: Any) -> int:
        try:
            status = super().main(args, prog_name, standalone_mode=False, **extra)
        except click.ClickException as problem:
            return _refuse(_one_line(problem))
        except HabeasError as problem:
            return _refuse(str(problem))
        except click.Abort:
            return _refuse("Stopped; what was reported as done is done.")
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 0
        return status if isinstance(status, int) else 0


def _one_line(problem: click.ClickException) -> str:
    context = getattr(problem, "ctx", None)
    hint = f" Try '{context.command_path} --help'." if context else ""
    return f"{problem.format_message()}{hint}"


def _refuse(message: str) -> int:
    click.echo(f"habeas: {' '.join(message.split())}", err=True)
    return BAD_INPUT


@click.command(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option(
    "--home",
    type=click.Path(file_okay=False),
    help="The folder that holds the register (else HABEAS_HOME, else ~/.habeas).",
)
@click.version_option(package_name="habeas", message="%(version)s")
def main(home: str | None) -> None:
    """Casework for people deprived of their liberty.

    Keeps the file on a case, with every fact tied to the sentence it rests on; counts the days and the silence;
    writes the next appeal with its footnotes, and checks it before it goes out.
    """
    if home:
        os.environ["HABEAS_HOME"] = home
