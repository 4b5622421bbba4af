"""What the pages by hand share: queries, the words for a day and a number, and the template in its frame."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from django.contrib.messages import get_messages
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup

from habeas.desk.looks import look

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December")  # fmt: skip
TEMPLATES = Environment(
    autoescape=True, loader=FileSystemLoader(Path(__file__).parent / "templates"), auto_reload=False
)
TEMPLATES.globals["look"] = look
Row = tuple[object, ...]


def asked(sql: str, *values: object) -> list[Row]:
    """The rows of a query."""
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.fetchall()


def day_of(value: object) -> date:
    """A day as the database gives it: SQLite as text."""
    return value if isinstance(value, date) else date.fromisoformat(str(value))


def day(value: object) -> str:
    """'8 August 2019'."""
    found = day_of(value)
    return f"{found.day} {MONTHS[found.month - 1]} {found.year}"


def number(value: object) -> str:
    """'1,008'."""
    return f"{value:,}"


def days(count: int) -> str:
    """'1,008 days'."""
    return f"{count:,} day{'' if count == 1 else 's'}"


def shown(request: HttpRequest, template: str, path: str, **values: object) -> HttpResponse:
    """The page in its frame; `path` is the address of the page that it stands for."""
    token = get_token(request)
    field = Markup('<input type="hidden" name="csrfmiddlewaretoken" value="{}">').format(token)
    frame = {
        "csrf_token": token,
        "csrf_input": field,
        "user": request.user,
        "path": path,
        "messages": get_messages(request),
    }
    return HttpResponse(TEMPLATES.get_template(template).render(**frame, **values))


def part_in(user: int, reference: str) -> tuple[int, str, str, str, str, Sequence[str]]:
    """The case that a user may see: its number, state, person, name, the clearance, and who may write there."""
    found = asked(
        """SELECT c.id, c.country, p.id, p.name, r.clearance, r.role FROM ledger_case c
           JOIN ledger_caserole r ON r.case_id = c.id JOIN ledger_person p ON p.id = c.person_id
           WHERE c.reference = %s AND r.user_id = %s AND r.closed_at IS NULL""",
        reference,
        user,
    )
    return found[0]  # type: ignore[return-value]


LEVELS = ("public", "internal", "restricted", "sealed")


def up_to(clearance: str) -> str:
    """The levels that a clearance covers, as a list in SQL."""
    return ", ".join(f"'{level}'" for level in LEVELS[: LEVELS.index(clearance) + 1])
