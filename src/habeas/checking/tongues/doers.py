"""Somebody told of by what they do, without a role: "the woman who brings the linen", "celui qui nourrit les détenus", "тот, кто возит больных"."""

from habeas.checking.kept import of_the_text
from habeas.checking.tongues.words import family

_OPENLY = r"(?!(?:[\w’']+ ){0,2}?(?:sign|march|protest|support|read|follow|subscrib|ask|want|wish|wrote|write|love|miss|know|join|donat|campaign|lost|sont|ont|a |ha |han |firm|apoy|quier|lee|conoc|écri|lis|aim|connai|soutien|demand|particip)\w*)"
"""What those who stand up for somebody in the open do, and what says nothing of where they work."""
_DOERS = (
    family(
        rf"(?:some(?:one|body)|(?:the|an?|one of the) (?:wo)?m[ae]n|the (?:one|lady|person|people|boy|girl)|a (?:lady|person|friend)|one of (?:those|the people)|those|whoever|people),? who {_OPENLY}[a-z]+(?:s|es)?\b",
        rf"(?:quelqu'un|celui|celle|ceux|celles|une personne|une femme|un homme|la dame|la personne|la femme|l'homme|le monsieur|un ami|une amie|un de ceux|une de celles) qui {_OPENLY}\w+",
        rf"(?:alguien|uno|una|el|la|los|las|la mujer|el hombre|la persona|una persona|la señora|el señor|un amigo|una amiga|uno de los|una de las) que {_OPENLY}\w+",
        rf"quien(?:es)? {_OPENLY}\w+",
        r"(?:тот|та|те|кто-то|один из тех|одна из тех|человек|женщина|мужчина|люди),? (?:кто|что|котор(?:ый|ая|ые)) (?!(?:\w+ )?(?:подпис|поддерж|чита|зна|пиш|писал|люб|прос|хо[тч]|вышл))\w+",
        r"(?:الرجل|المرأة|السيدة|الشخص|رجل|امرأة|سيدة|شخص|أحد)(?: من)? (?:الذي|التي|الذين)? ?[يت]\w{2,}",
        r"من [يت](?!وقع|كتب|حب|عرف|دعم|ريد|طلب)\w{2,}",
    ),
)


@of_the_text
def doers(text: str) -> tuple[tuple[int, int], ...]:
    """Where somebody is told of by what they do."""
    return tuple(m.span() for pattern in _DOERS for m in pattern.finditer(text))
