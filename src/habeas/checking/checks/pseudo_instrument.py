"""An instrument's name that is wrong: none has it, or the real one is called otherwise."""

import re
from collections.abc import Iterator

from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look
from habeas.core.prose import Label, whole
from habeas.standards import INSTRUMENTS, instruments_named, pseudo_instruments

CODE = "pseudo-instrument"
EXAMPLE = (
    "It is laid down in the UN Human Rights Charter.",
    "It is laid down in the Universal Declaration of Human Rights.",
)
_NAME = r"(?:Charter|Convention|Covenant|Declaration|Treaty|Pact|Statute|Code|Act)"
_ABOUT = r"(?:Human|Prisoners?[’']?|Detainees?[’']?|Detention|Torture|Custody|Inmates?[’']?|Liberty|Dignity|Health|Care|Captives?|Political|Justice|Fair|Rights|Lawyers|Journalists|Defenders|Reporters|Disappearances|Speech|Press|Protection|Immunit(?:y|ies)|Advocates|Writers|Artists|Persons|Hostages|Imprisonment|Treatment|Freedoms?|Expression|Trials?|Judges|Families|Safety)"
_LIKE_ONE = re.compile(
    rf"\b(?:(?:UN|U\.N\.|United Nations|Geneva|Universal|International|World|Global|European|Vienna|Hague) )+(?:{_ABOUT} )*(?:Rights )?{_NAME}(?: (?:of|on|for|against) (?:the )?(?:{_ABOUT}|(?:[A-Z][\w’']+ |of |the |and |for |in )*?{_ABOUT})(?: (?:and|of) (?:the )?[A-Z][\w’']+| [A-Z][\w’']+)*)"
    r"|\b(?:Nelson )?Mandela (?:Convention|Treaty|Covenant|Charter|Pact|Act|Code|Statute|Declaration|Protocol|Accords?|Law)s?\b|\bBody of (?:Rules|Laws|Rights|Articles)\b|\b(?:Standard|Basic) (?:Minimum )?(?:Convention|Treaty|Covenant|Charter|Declaration)\b"
    rf"|\b(?:UN|United Nations|Universal|World|Global) (?:{_ABOUT} )+{_NAME}\b"
)
_REAL = re.compile(
    r"Charter of (?:the United Nations|Fundamental Rights)|European (?:Convention|Social Charter)|World Health|Convention on (?:the (?:Rights of (?:the Child|Persons with|All|Migrant)|Elimination|Prevention|Law|Protection of (?:All Persons|the Rights|the World|National|Children|Cultural|Human|Individuals|Minorities|the Environment)|Status)|Consular|Diplomatic)|Statute of the International|Convention against|Convention for|Geneva Conventions?(?! on)|Covenants? on (?:Civil|Economic|Human Rights)|Declaration (?:of Human Rights|of Geneva|and Programme)|Bill of (?:Human )?Rights|Code of (?:Conduct|Medical)"
)


def find(look: Look) -> Iterator[Finding]:
    """Each such name, with the right one."""
    for pseudo in pseudo_instruments():
        meant = INSTRUMENTS[pseudo.instead]
        for match in pseudo.pattern.finditer(look.flat):
            said = whole(
                "{problem} The {name} is probably meant ({symbol}).",
                problem=Label(pseudo.problem),
                name=Label(pseudo.suggestion),
                symbol=meant.symbol,
            )
            yield look.finding(
                CODE,
                match.start(),
                match.end(),
                said,
                severity=Severity.WARNING if pseudo.exists else Severity.ERROR,
                suggestion=pseudo.suggestion,
            )
    yield from _unheard_of(look)


def _unheard_of(look: Look) -> Iterator[Finding]:
    """Names that read as those of an instrument on rights or on custody, and are none that is known."""
    named = [(m.start, m.end) for m in instruments_named(look.bare)]
    wrong = [m.span() for p in pseudo_instruments() for m in p.pattern.finditer(look.flat)]
    for match in _LIKE_ONE.finditer(look.bare):
        start, end = match.span()
        if any(a < end and start < b for a, b in (*named, *wrong)) or _REAL.search(match[0]):
            continue
        if _plain(match[0]) in _on_file(look):
            continue
        said = whole("No instrument of this name is known: name the one that is meant.")
        yield look.finding(CODE, start, end, said, severity=Severity.WARNING)


def _on_file(look: Look) -> str:
    return _plain(" ".join(s.text for s in look.casefile.known_sources.values()))


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
