"""Acts in words: one whole sentence each, with who did it."""

from collections.abc import Collection, Iterable, Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext, gettext_lazy, ngettext

from habeas.desk.telling import apart, say_label
from habeas.ledger.models import AuditEntry

Words = str | Promise
SAID: Mapping[str, Words] = {
    "open_case": gettext_lazy("%(by)s opened the case."),
    "close_case": gettext_lazy("%(by)s closed the case."),
    "reopen_case": gettext_lazy("%(by)s opened the case again."),
    "name_state": gettext_lazy("%(by)s gave the state its name."),
    "add_name": gettext_lazy("%(by)s added a form of the name."),
    "add_source": gettext_lazy("%(by)s took in a source."),
    "enter_claim": gettext_lazy("%(by)s entered a claim."),
    "correct_claim": gettext_lazy("%(by)s corrected a claim."),
    "close_decision": gettext_lazy("%(by)s undid a decision."),
    "follow": gettext_lazy("%(by)s chose which claim to follow."),
    "same_occurrence": gettext_lazy("%(by)s ruled that claims tell of one occurrence."),
    "apart": gettext_lazy("%(by)s ruled that claims tell of different occurrences."),
    "resolve": gettext_lazy("%(by)s settled a contradiction."),
    "repeats": gettext_lazy("%(by)s ruled that one source repeats another."),
    "not_repeats": gettext_lazy("%(by)s ruled that two sources are independent of each other."),
    "engage": gettext_lazy("%(by)s ruled that a provision is engaged."),
    "not_engage": gettext_lazy("%(by)s ruled that a provision is not engaged."),
    "merge_persons": gettext_lazy("%(by)s ruled that two persons are the same."),
    "part_persons": gettext_lazy("%(by)s ruled that two persons are not the same."),
    "begin_paper": gettext_lazy("%(by)s began a paper."),
    "save_paper": gettext_lazy("%(by)s saved a version of a paper."),
    "approve_paper": gettext_lazy("%(by)s approved a version of a paper."),
    "set_paper_aside": gettext_lazy("%(by)s set a paper aside."),
    "comment": gettext_lazy("%(by)s wrote a comment."),
    "withdraw_comment": gettext_lazy("%(by)s withdrew a comment."),
    "restore_comment": gettext_lazy("%(by)s put a comment back."),
    "arrange": gettext_lazy("%(by)s arranged the work on the case."),
    "grant": gettext_lazy("%(by)s gave %(first)s the role of %(role)s."),
    "end_role": gettext_lazy("%(by)s ended the part of %(first)s as %(role)s."),
    "hand_over": gettext_lazy("%(by)s handed the case over from %(first)s to %(second)s."),
    "hand_back": gettext_lazy("%(by)s handed the case back from %(first)s to %(second)s."),
    "set_level": gettext_lazy("%(by)s set who may see it: %(level)s."),
    "ask_to_lower": gettext_lazy("%(by)s asked to show it to more people: %(level)s."),
    "confirm_level": gettext_lazy("%(by)s agreed to show it to more people: %(level)s."),
    "decline_level": gettext_lazy("%(by)s kept it from being shown to more people."),
    "add_user": gettext_lazy("%(by)s added an account."),
    "change_roles": gettext_lazy("%(by)s changed the roles of an account."),
    "deactivate_account": gettext_lazy("%(by)s deactivated an account."),
    "reactivate_account": gettext_lazy("%(by)s let an account log in again."),
    "confirm_password": gettext_lazy("%(by)s confirmed it with the password."),
    "wrong_password": gettext_lazy("%(by)s gave a wrong password when asked to confirm."),
    "set_password": gettext_lazy("%(by)s made a new password for an account."),
}


def say_act(act: str) -> str:
    """The name of an act in a filter."""
    return say_label(act.replace("_", " "))


def say(line: AuditEntry, names: Mapping[int, str], hidden: Collection[str] = ()) -> str:
    """One line of the log as a sentence, of what is not hidden; an act that has none of its own is named."""
    by = apart(line.by)
    num = sum(i not in hidden for i in line.on)
    counted = _counted(line.act, num)
    if counted:
        return counted % {"by": by, "num": num}
    users = [apart(names.get(number, "—")) for number in users_of([line])]
    roles = [i.partition(":")[2] for i in line.on if str(i).startswith("role:")]
    first, second = (*users, "—", "—")[:2]
    said = str(SAID.get(line.act) or gettext("%(by)s did this: %(act)s."))
    role = say_label(roles[0]) if roles else "—"
    levels = [i.partition(":")[2] for i in line.on if str(i).startswith("level:")]
    return said % {
        "by": by,
        "first": first,
        "second": second,
        "role": role,
        "level": say_label(levels[0]) if levels else "—",
        "act": say_act(line.act),
    }


def _counted(act: str, num: int) -> str:
    match act:
        case "accept":
            return ngettext(
                "%(by)s accepted %(num)s claim.", "%(by)s accepted %(num)s claims.", num
            )
        case "reject":
            return ngettext(
                "%(by)s rejected %(num)s claim.", "%(by)s rejected %(num)s claims.", num
            )
        case "propose_claims":
            return ngettext(
                "The reader proposed %(num)s claim to %(by)s.",
                "The reader proposed %(num)s claims to %(by)s.",
                num,
            )
        case _:
            return ""


def users_of(lines: Iterable[AuditEntry]) -> list[int]:
    """The numbers of the users that lines are about, in order."""
    return [int(str(i)[5:]) for line in lines for i in line.on if str(i).startswith("user:")]
