"""`habeas init`: a new register."""

import os
import secrets

import click

from habeas.cli.common import examples, now
from habeas.cli.waiting import Waiting


@click.command(epilog=examples("habeas init", "habeas --home ~/cases init --user amal"))
@click.option("--user", "name", default="caseworker", show_default=True, help="The first user.")
def init(name: str) -> None:
    """A new register in HABEAS_HOME, with a first user.

    The password is HABEAS_PASSWORD where that is set; else one is made and printed once.
    """
    os.environ["DJANGO_SETTINGS_MODULE"] = "habeas.settings"
    import django

    django.setup()
    from habeas import settings
    from habeas.ledger.opening import make_register

    given = os.environ.get("HABEAS_PASSWORD")
    password = given or secrets.token_urlsafe(12)
    waiting = Waiting()
    try:
        make_register(user=name, password=password, at=now(), tell=waiting.tell)
    finally:
        waiting.clear()
    click.echo(f"A new register in {settings.HOME}")
    click.echo(f"Log-in: {name}" + ("" if given else f"  Password: {password}  (not shown again)"))
