"""Django settings, from the environment alone.

HABEAS_HOME is the folder of the register, HABEAS_HOUSE that of the organisation's style (else `house` in the first);
DATABASE_URL puts the register on PostgreSQL. Fails loudly on what it cannot read.
"""

import os
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from habeas.core.errors import HabeasError

HOME = Path(os.environ.get("HABEAS_HOME") or Path.home() / ".habeas").expanduser().resolve()
HOUSE = Path(os.environ.get("HABEAS_HOUSE") or HOME / "house").expanduser().resolve()
SOURCES = HOME / "sources"
KEY_FILE = HOME / "secret.key"


def _sqlite(path: Path) -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": (
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
                "PRAGMA busy_timeout=20000;"
            ),
        },
    }


def _database(url: str | None) -> dict[str, Any]:
    if not url:
        return _sqlite(HOME / "register.sqlite3")
    parts = urlsplit(url)
    if parts.scheme not in ("postgres", "postgresql") or not parts.path.strip("/"):
        raise HabeasError(
            "DATABASE_URL is not a PostgreSQL address; write postgresql://user:password@host:5432/name."
        )
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.strip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or "",
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 60,
    }


def _secret_key() -> str:
    """The key given, else the one kept in HABEAS_HOME; a command that finds neither signs nothing that lasts."""
    given = os.environ.get("HABEAS_SECRET_KEY")
    if not given and KEY_FILE.is_file():
        return KEY_FILE.read_text(encoding="ascii").strip()
    return given or os.urandom(32).hex()


SECRET_KEY = _secret_key()
DEBUG = False
ALLOWED_HOSTS = os.environ.get("HABEAS_HOSTS", "127.0.0.1,localhost,[::1]").split(",")
DATABASES = {"default": _database(os.environ.get("DATABASE_URL"))}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "habeas.ledger",
    "habeas.desk",
]
MIDDLEWARE = [
    "django.middleware.gzip.GZipMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "habeas.desk.security.safe_headers",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "habeas.desk.languages.choosing.chosen_language",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "habeas.desk.session.LogInOnPost",
    "habeas.desk.sending.taken",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "habeas.desk.errors.ToldErrors",
]
ROOT_URLCONF = "habeas.urls"
LOGIN_URL = "log_in"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "log_in"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
SESSION_COOKIE_SAMESITE = "Strict"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_AGE = 60 * 60 * 12
CSRF_FAILURE_VIEW = "habeas.desk.errors.not_from_here"
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_HTTPONLY = True
SECURE_REFERRER_POLICY = "same-origin"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "DIRS": [Path(__file__).resolve().parent / "desk" / "templates"],
        "APP_DIRS": False,
        "OPTIONS": {
            "environment": "habeas.desk.environment.environment",
            "context_processors": [
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "habeas.desk.places.places",
            ],
        },
    }
]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.ScryptPasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "en"
LANGUAGES = [
    ("en", "English"),
    ("fr", "Français"),
    ("es", "Español"),
    ("ru", "Русский"),
    ("ar", "العربية"),
]
LOCALE_PATHS = [Path(__file__).resolve().parent / "locale"]
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {"()": "habeas.desk.logs.WithoutWords", "format": "%(asctime)s %(message)s"}
    },
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "loggers": {
        "habeas": {"handlers": ["stderr"], "level": "WARNING"},
        "django.request": {"handlers": ["stderr"], "level": "ERROR"},
    },
}
