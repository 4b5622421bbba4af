"""Which contact was denied, and whether it was denied, limited or only not had, as the words of a source tell it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from habeas.core.patterns import compiled
from habeas.core.rules import Passage
from habeas.kinds.access_denied import AccessDenied, Contact, Extent, Visitor


@dataclass(frozen=True, slots=True)
class Words:
    """How one language tells of contact: the words for each kind of it, for what is denied and for what is limited."""

    contacts: Mapping[Contact, str]
    denied: str
    limited: str


def denials(
    p: Passage, words: Words, *, by: str | None, visitors: Iterable[Visitor]
) -> tuple[AccessDenied, ...]:
    """What the matched words tell of each visitor, and of each kind of contact that they name."""
    contacts = tuple(
        c for c, pattern in words.contacts.items() if _holds(pattern, p.matched + p.behind)
    )
    return tuple(
        AccessDenied(
            when=p.when, actor=by, to_whom=visitor, contact=contact, extent=_extent(p, words)
        )
        for visitor in visitors
        for contact in contacts or (None,)
    )


def _extent(p: Passage, words: Words) -> Extent | None:
    if _holds(words.denied, p.clause):
        return None
    return Extent.LIMITED if _holds(words.limited, p.matched) else Extent.NOT_HAD


def _holds(pattern: str, text: str) -> bool:
    return compiled(rf"(?<!\w)(?:{pattern})").search(text) is not None


ENGLISH = Words(
    contacts={
        Contact.VISITS: r"visit|see(?:ing|n)?\b|saw\b|meet|met\b|let (?:\w+ )?in\b|turned (?:away|back)|sent (?:away|back)|hug\b|touch\b|embrace\b",
        Contact.CALLS: r"(?:phone |telephone )?calls?\b(?! (?:on|for))|call(?:ing)? (?:him|her|them|his|home)|phon(?:e|ing)|telephon",
        Contact.LETTERS: r"letters?\b|mail\b|correspond|writ(?:e|ing)\b",
        Contact.PARCELS: r"parcels?\b|packages?\b",
    },
    denied=r"den(?:y|ied|ies|ying)|refus|depriv|prevent|barr|bann|\bban\b|forb|cut off|(?:not|never|n't|cannot|could not|neither|no \w+|none)\b[^.;]{0,30}(?:allow|permit|able|given|grant|let\b|authori|admitted)|unable|suspend|cancel|stopp|ceased|dried|withdraw|revok|reject|turned|sent (?:away|back)|block|prohibit|exclud|ignor|withh|confiscat|return|come back|go home|wait outside|cannot|could not|can not|not let|unanswered|disallow|lost",
    limited=r"limit|restrict|monitor|censor|curtail|only|irregular|delayed|reduced|interrupt",
)
FRENCH = Words(
    contacts={
        Contact.VISITS: r"visit|parloir|voir\b|revoir|vue?s?\b|rencontr|refoul|approcher",
        Contact.CALLS: r"appels?\b|appeler|téléphon",
        Contact.LETTERS: r"lettres?\b|courrier|correspond|écrire",
        Contact.PARCELS: r"colis",
    },
    denied=r"refus|priv|interdi|empêch|n'(?:a|ont|est|sont|avait|avaient) (?:\w+ ){0,3}?(?:autoris|permis|pu\b|admis)|pas (?:été )?(?:autoris|permis|admis|pu\b)|pas le droit|pas pu|ne peu(?:t|vent)|suspend|suspendu|annul|refoul|renvoy|bloqu|supprim|coup|rejet|ignor|confisqu|retenu|sans réponse|impossib|porte close",
    limited=r"limit|restreint|restric|surveill|censur|qu'une|réduit",
)
SPANISH = Words(
    contacts={
        Contact.VISITS: r"visit|ver(?:l[oa]s?)?\b|visto|reunir|entrevist|encontr",
        Contact.CALLS: r"llamad|llamar|teléf|telefón",
        Contact.LETTERS: r"cartas?\b|correspond|escrib",
        Contact.PARCELS: r"paquetes?",
    },
    denied=r"nieg|neg(?:ó|ar|ad|á)|deneg|impid|imped|prohib|priv|no (?:\w+ ){0,3}?(?:permit|autoriz|dej|pod|pud|puede|conced)|no ha(?:n)? podido|suspend|cancel|rechaz|incomunic|retir|confisc|devuel|devolv|bloque|impos|sin respuesta|vet",
    limited=r"limit|restring|restric|vigil|censur|solo|sólo|reduc",
)
RUSSIAN = Words(
    contacts={
        Contact.VISITS: r"свидани|встреч|посещени|увиде|видел|видеть|пуска|пусти|допуска|допусти",
        Contact.CALLS: r"звон|телефон",
        Contact.LETTERS: r"пис[ье]м|переписк",
        Contact.PARCELS: r"посылк|передач",
    },
    denied=r"отказ|запре|лиш|не (?:\S+ ){0,2}?(?:разреш|пуск|пуст|допус|дал\b|дали|дают|позвол|предостав|принима|приня|пропуск|могут|может|смог|удал|выда|переда|состо)|отмен|приостан|изъя|возвра|вернул|блокир|прекра",
    limited=r"огранич|цензур|только|прослуш",
)
