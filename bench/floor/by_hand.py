"""What the pages by hand share: queries, the words for a day and a number, and the template in its frame."""

import json
from datetime import date
from pathlib import Path
from typing import NamedTuple

from django.contrib.messages import get_messages
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup

from habeas.desk import asking
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


MINE = """FROM ledger_caseregister r
 JOIN ledger_caserole p ON p.case_id = r.case_id AND p.user_id = %s AND p.closed_at IS NULL
 AND r.audience = CASE WHEN p.role IN ('translator', 'contact') THEN 'user:' || p.user_id ELSE p.clearance END"""


class File(NamedTuple):
    """A case that a user may see: the part in it, and what the register holds for that audience."""

    case: int
    country: str
    country_name: str
    review_on: object
    review_why: str
    clearance: str
    role: str
    row: int
    names: str | list[str]
    is_held: bool
    least: int
    least_zero: int
    most: int
    most_zero: int
    silent_since: object
    last_call: object
    last_answer: object
    sources: int
    contested: int

    @property
    def state(self) -> str:
        """The state by its name."""
        return state(self.country, self.country_name)

    @property
    def silence(self) -> str:
        """For how many days no answer came; empty where none is awaited."""
        return days((asking.today() - day_of(self.silent_since)).days) if self.silent_since else ""

    @property
    def custody(self) -> str:
        """'Day 1,008 of custody', or how long in custody."""
        least, most = span(asking.today(), self.least, self.least_zero, self.most, self.most_zero)
        if self.is_held and least == most:
            return f"Day {number(least)} of custody"
        return f"{between(least, most)} in custody"


def file_of(user: int, reference: str) -> File:
    """The case of that reference as a user may see it."""
    ((*values,),) = asked(
        f"""SELECT c.id, c.country, c.country_name, c.review_on, c.review_why, p.clearance, p.role, r.id, r.names,
            r.holding = 'held', r.least, r.least_zero, r.most, r.most_zero, r.silent_since, r.last_call, r.last_answer,
            r.sources, r.contested {MINE} JOIN ledger_case c ON c.id = r.case_id WHERE c.reference = %s""",
        user, reference,
    )  # fmt: skip
    return File(*values)


def state(code: str, name: str) -> str:
    """A state by its name; the register of register.py holds only one that no list has."""
    return name or f"unlisted state {code}"


def names_of(names: str | list[str]) -> list[str]:
    """The names, a list in JSON; PostgreSQL gives the text of it too."""
    return json.loads(names) if isinstance(names, str) else names


def span(now: date, least: int, least_zero: int, most: int, most_zero: int) -> tuple[int, int]:
    """The least and the most days on a day, of counts that grow or stand still."""
    today = now.toordinal()
    return (today - least_zero if least_zero is not None else least), (
        today - most_zero if most_zero is not None else most
    )


def between(least: int, most: int) -> str:
    """'1,008 days', or the least and the most."""
    return days(least) if least == most else f"at least {least:,} and at most {most:,} days"


LEVELS = ("public", "internal", "restricted", "sealed")


def up_to(clearance: str) -> str:
    """The levels that a clearance covers, as a list in SQL."""
    return ", ".join(f"'{level}'" for level in LEVELS[: LEVELS.index(clearance) + 1])
