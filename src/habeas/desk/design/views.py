"""The page of the design: the very classes and partials of the other pages, each with its name and its use."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from habeas.core.levels import Level
from habeas.desk.case.picture import draw
from habeas.desk.design import sample
from habeas.desk.design.colours import by_day, by_night, shade
from habeas.desk.entering.answers import BOUNDS
from habeas.desk.looks import LOOKS

# The name of a colour, the ground it stands on, and what it is for.
COLOURS: tuple[tuple[str, str, str | Promise], ...] = (
    ("ink", "paper", gettext_lazy("What is read.")),
    ("soft", "paper", gettext_lazy("What is beside it: days, hints, sources.")),
    ("link", "paper", gettext_lazy("What leads somewhere, and where the focus is.")),
    ("edge", "sheet", gettext_lazy("The edge of what can be filled in or pressed.")),
    ("on-strong", "link", gettext_lazy("Words on the main button of a page.")),
    ("mark-ink", "mark", gettext_lazy("The words that a fact rests on.")),
    ("good", "paper", gettext_lazy("Done, sure, borne out by several.")),
    ("problem", "paper", gettext_lazy("Wrong, contested, or about to destroy.")),
    ("house", "paper", gettext_lazy("Not sure; in the picture, house arrest.")),
    ("custody", "paper", gettext_lazy("Custody, in lists and in the picture.")),
    ("proceedings", "paper", gettext_lazy("Proceedings.")),
    ("health", "paper", gettext_lazy("Health and care.")),
    ("treatment", "paper", gettext_lazy("Treatment and contact.")),
    ("appeals", "paper", gettext_lazy("Calls, answers and silence.")),
)


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """What the desk is made of."""
    stylesheet = (LOOKS / "desk.css").read_text(encoding="utf-8")
    day, night = by_day(stylesheet), by_night(stylesheet)
    case = sample.casefile()
    shown = {
        "colours": [
            (name, use, shade(day, name, ground), shade(night, name, ground))
            for name, ground, use in COLOURS
        ],
        "levels": tuple(Level),
        "sample": case,
        "rows": sample.ROWS,
        "lines": sample.lines(case),
        "picture": draw(case),
        "view": sample.VIEW,
        "answers": sample.answers(),
        "bounds": BOUNDS,
    }
    return render(request, "desk/design/design.html", shown)
