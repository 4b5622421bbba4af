"""An instrument's name that is wrong: none has it, or the real one is called otherwise."""

from collections.abc import Iterator

from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look
from habeas.core.prose import Label, whole
from habeas.standards import INSTRUMENTS, pseudo_instruments

CODE = "pseudo-instrument"


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
