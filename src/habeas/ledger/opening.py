"""Making a register, and making sure that there is one."""

import os
import secrets
from contextlib import suppress
from datetime import datetime
from pkgutil import iter_modules

from django.conf import settings
from django.contrib.auth.models import User
from django.core.management import call_command
from django.db import DatabaseError, connection
from django.db.migrations.recorder import MigrationRecorder

from habeas import settings as place
from habeas.ledger import migrations, registers
from habeas.ledger.acts import add_user
from habeas.ledger.errors import NotThere, Refused
from habeas.ledger.telling import Tell, in_silence


def make_register(*, user: str, password: str, at: datetime, tell: Tell = in_silence) -> None:
    """A new register in HABEAS_HOME with a first user; a register of an older version is brought up to date.

    Its lists, which a change of the tables may have emptied, are written again. Raises Refused where there is a register
    with users already.
    """
    try:
        _make_folder()
    except OSError as problem:
        raise Refused(
            f"No register can be made in {place.HOME} ({problem.strerror}); name another folder by --home."
        ) from problem
    try:
        call_command("migrate", verbosity=0, interactive=False)
    except DatabaseError as problem:
        raise NotThere(f"The register cannot be opened: {problem}") from problem
    registers.freshen(at.astimezone().date(), tell)
    if User.objects.exists():
        raise Refused(f"There is a register in {place.HOME} already; it is up to date.")
    add_user(user, password, by=user, at=at)


def _make_folder() -> None:
    """The folder, closed to others, and in it the key."""
    place.SOURCES.mkdir(parents=True, exist_ok=True, mode=0o700)
    place.HOME.chmod(0o700)
    _keep_key()


def sign_with_one_key() -> None:
    """Every process that serves the register signs with one key, so that whoever is logged in stays so. Raises Refused."""
    if os.environ.get("HABEAS_SECRET_KEY"):
        return
    try:
        place.HOME.mkdir(parents=True, exist_ok=True, mode=0o700)
        _keep_key()
    except OSError as problem:
        raise Refused(
            f"The key for log-ins can be neither kept nor read in {place.HOME} ({problem.strerror}): "
            "give the folder to the user who serves, or set HABEAS_SECRET_KEY."
        ) from problem


def _keep_key() -> None:
    """The key in its file: whole, or not there; of several processes that make one, the first one's stands for all."""
    if not place.KEY_FILE.exists():
        new = place.KEY_FILE.with_suffix(f".{secrets.token_hex(4)}")
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(48))
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            os.link(new, place.KEY_FILE)
        new.unlink()
    settings.SECRET_KEY = place.KEY_FILE.read_text(encoding="ascii").strip()


def must_be_open() -> None:
    """Raises NotThere where no register can be opened."""
    if connection.vendor == "sqlite" and not (place.HOME / "register.sqlite3").is_file():
        raise NotThere(f"There is no register in {place.HOME}; run `habeas init`, or give --home.")
    try:
        is_there = "ledger_case" in connection.introspection.table_names()
    except DatabaseError as problem:
        raise NotThere(f"The register cannot be opened: {problem}") from problem
    if not is_there:
        raise NotThere("The register's tables are not there; run `habeas init`.")
    if not _is_of_this_version():
        raise NotThere(
            "The register is of an older version of Habeas; keep a copy of it, then run `habeas init`, which brings it "
            "up to date."
        )


def _is_of_this_version() -> bool:
    """Whether every change of the tables that this version knows was made."""
    made = {
        name for app, name in MigrationRecorder(connection).applied_migrations() if app == "ledger"
    }
    return {module.name for module in iter_modules(migrations.__path__)} <= made


def acting_user(name: str | None) -> str:
    """The user of that name, else the first one. Raises NotThere."""
    users = User.objects.filter(is_active=True).order_by("pk")
    found = (users.filter(username=name) if name else users).first()
    if found is None:
        raise NotThere(
            f"There is no user {name or ''}; `habeas user add` adds one.".replace(" ;", ";")
        )
    return str(found.username)
