"""Why a line of the history has no undo, and what to do instead."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

_PAPER = gettext_lazy(
    "Every version of a paper stays: take earlier words over, and save them anew."
)
_PAGE = gettext_lazy("Not undone from here: set it anew on the page of the case.")
_HANDED = gettext_lazy(
    "Whoever leads the case hands it back, as long as the part of neither was changed since."
)
_STAYS: Mapping[str, Promise] = {
    "open_case": gettext_lazy("A case is closed, never taken out."),
    "close_case": _PAGE,
    "reopen_case": _PAGE,
    "name_state": _PAGE,
    "add_name": gettext_lazy("A form of the name stays on file."),
    "add_source": gettext_lazy("A source stays on file; raise its level, or reject what was read."),
    "propose_claims": gettext_lazy("A proposal is rejected, not undone."),
    "begin_paper": gettext_lazy("A paper is set aside on its page, not undone."),
    "save_paper": _PAPER,
    "approve_paper": gettext_lazy(
        "An approval stays with its version; a new version needs new ones."
    ),
    "set_paper_aside": gettext_lazy("A paper that is set aside stays so; begin it anew."),
    "hand_over": _HANDED,
    "hand_back": _HANDED,
    "decline_level": gettext_lazy("Not undone from here: ask for the level again under Sharing."),
}
_OTHERWISE = gettext_lazy("Undone or changed since, or not yours to undo.")


def why_it_stays(act: str) -> str:
    """The reason, in a sentence."""
    return str(_STAYS.get(act, _OTHERWISE))
