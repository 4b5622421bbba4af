"""`habeas user`: people who work with the register."""

import os
import secrets

import click

from habeas.cli.common import examples, now, open_register, print_table
from habeas.cli.common import user as acting_user


@click.group()
def user() -> None:
    """People who work with the register."""


@user.command(epilog=examples("habeas user add boris"))
@click.argument("name")
def add(name: str) -> None:
    """Add a user. The password is HABEAS_PASSWORD, else one is made and printed once."""
    open_register()
    from habeas.ledger.acts import add_user

    given = os.environ.get("HABEAS_PASSWORD")
    password = given or secrets.token_urlsafe(12)
    add_user(name, password, by=acting_user(), at=now())
    click.echo(f"Log-in: {name}" + ("" if given else f"  Password: {password}  (not shown again)"))


@user.command("list", epilog=examples("habeas user list"))
def list_users() -> None:
    """The users there are."""
    open_register()
    from django.contrib.auth.models import User

    rows = [(u.username, "active" if u.is_active else "inactive") for u in User.objects.all()]
    print_table(["user", "state"], rows)
