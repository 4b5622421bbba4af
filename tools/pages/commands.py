"""The page of the command line: each command's own help."""

from collections.abc import Iterator

import click

from habeas.cli import main

WIDTH = 100


def page() -> str:
    """The whole page."""
    parts = [
        "# Commands",
        "Each command's own help. Exit status: 0 done; 1 done, and something was found; 2 bad usage or bad input.",
        *(
            _command(context)
            for context in _contexts(
                click.Context(main, info_name="habeas", **main.context_settings)
            )
        ),
    ]
    return "\n\n".join(parts) + "\n"


def _contexts(context: click.Context) -> Iterator[click.Context]:
    """The context of each command that does something, in the order of their names."""
    command = context.command
    if not isinstance(command, click.Group):
        yield context
        return
    for name in sorted(command.list_commands(context)):
        found = command.get_command(context, name)
        if found is not None and not found.hidden:
            yield from _contexts(click.Context(found, info_name=name, parent=context))


def _command(context: click.Context) -> str:
    context.terminal_width = context.max_content_width = WIDTH
    text = "\n".join(line.rstrip() for line in context.get_help().splitlines())
    return f"## `{context.command_path}`\n\n```text\n{text}\n```"
