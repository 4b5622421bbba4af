"""Somebody told of by what they do, without a role: "the woman who brings the linen", "celui qui nourrit les détenus", "тот, кто возит больных"."""

from habeas.checking.kept import of_the_text
from habeas.checking.tongues.words import family

_OPENLY = r"(?!(?:[\w’']+ ){0,2}?(?:sign|march|protest|support|read|follow|subscrib|ask|want|wish|wrote|write|love|miss|know|join|donat|campaign|lost|sont|ont|a |ha |han |firm|apoy|quier|lee|conoc|écri|lis|aim|connai|soutien|demand|particip)\w*)"
"""What those who stand up for somebody in the open do, and what says nothing of where they work."""
_NOBODY_INSIDE = r"(?!(?:observat|rapport|procur|direct|ambassad|lect|élect|aut|cherch|doct|profess|conseill|chancel|premi|derni|militant|manifestant|étudiant|représentant|habitant|journalist|spécialist|médiat|édit|défens|visit|activist|syndicalist|embaj|relat|investigad|consejer|compañer|primer|tercer|extranjer|periodist|especialist|sindicalist|defens|senad|gobernad|parlament|voluntari|universitari|secretari|notari|père|mère|hier|entier|janvier|février|courrier|dossier|cahier|quartier|métier|atelier|panier|papier|dinero|enero|febrero|número|lugar|hermano|mayor|señor|sénat|защитник|родственник|начальник|чиновник|помощник|союзник|соратник|сторонник|советник|племянник|участник|наблюдател|учител|писател|жител|родител|правител|представител|общественник|источник|праздник|понедельник|вторник|дневник|сборник)\w*)"
"""Who is in the open by what they are, and words that only end like a trade."""
_DOERS = (
    family(
        rf"(?:une?|la|l'|notre|deux|des) {_NOBODY_INSIDE}\w{{3,}}(?:eur|euse|ier|ière|iste)s?",
        rf"(?:un|una|la|nuestr[oa]|dos|el) {_NOBODY_INSIDE}\w{{3,}}(?:dor|dora|ero|era|ista)s?",
        rf"{_NOBODY_INSIDE}\w{{3,}}(?:ник|чик|щик|щица|ница|чица)(?:а|у|ом|ов|и|ы)?",
        rf"(?:some(?:one|body)|(?:the|an?|one of the) (?:wo)?m[ae]n|the (?:one|lady|person|people|boy|girl)|a (?:lady|person|friend)|one of (?:those|the people)|those|whoever),? who {_OPENLY}[a-z]+(?:s|es)?\b",
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
