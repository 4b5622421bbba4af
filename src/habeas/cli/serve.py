"""`habeas serve`: the web pages."""

import click

from habeas.cli.common import examples, open_register


@click.command(epilog=examples("habeas serve", "habeas serve --port 8080"))
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535))
@click.option(
    "--workers",
    type=click.IntRange(1, 64),
    help="How many processes serve.  [default: one a core, four at most]",
)
def serve(host: str, port: int, workers: int | None) -> None:
    """Serve the web pages of the register; log in as a user of it."""
    open_register()
    from habeas.desk import server

    server.must_be_free(host, port)
    click.echo(f"http://{host}:{port}  (Ctrl-C ends)")
    server.serve(host, port, workers or server.usual_workers())
