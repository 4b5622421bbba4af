"""French: elision, articles that melt with a preposition, and an agreement only where the file tells the gender."""

import re
from collections.abc import Mapping, Sequence
from typing import ClassVar

from habeas.core.values import Bound
from habeas.papers.languages import fr_states
from habeas.papers.languages.articles import in_french
from habeas.papers.languages.dates import Dates
from habeas.papers.languages.language import Gender, Language
from habeas.papers.languages.offices_held import OFFICES_HELD
from habeas.papers.languages.stock import STOCK
from habeas.papers.languages.words import BEGINS, Word

_MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
)  # fmt: skip
_DAY, _MONTH = "{d} {m} {y}", "{m} {y}"
_DATES = Dates(
    months=_MONTHS,
    first="1er",
    places={
        "alone": (_DAY, _MONTH, "{y}", "les années {y}"),
        "on": (f"le {_DAY}", f"en {_MONTH}", "en {y}", "dans les années {y}"),
        "near": (f"le {_DAY}", _MONTH, "{y}", "les années {y}"),
        "from": (f"du {_DAY}", f"du mois de {_MONTH}", "de l’année {y}", "des années {y}"),
        "to": (f"au {_DAY}", f"au mois de {_MONTH}", "à l’année {y}", "aux années {y}"),
        "since": (f"depuis le {_DAY}", f"depuis {_MONTH}", "depuis {y}", "depuis les années {y}"),
        "by": (f"au {_DAY}", f"en {_MONTH}", "en {y}", "dans les années {y}"),
    },
    between="entre {a:near} et {b:near}",
    through="{a:from} {b:to}",
    at_least="{last} au moins",
    until="au plus tard {a:on}",
    since="{a:since}",
    after="après {a:near}",
    later="{a:on} ou plus tard",
    either="{a} ou {b}",
    about="vers {date}",
    doubted="{date} (date incertaine)",
    unsure={
        "from": "à partir d’un jour non établi ({date})",
        "to": "jusqu’à un jour non établi ({date})",
        "since": "depuis un jour non établi ({date})",
        "by": "à une date non établie ({date})",
    },
)  # fmt: skip
_COUNTED = {"year": ("an", "ans"), "month": ("mois", "mois"), "day": ("jour", "jours"), "hour": ("heure", "heures"),
            "appeal": ("appel", "appels"), "night": ("nuit", "nuits")}  # fmt: skip
_BOUNDS = {
    Bound.MORE_THAN: "plus de", Bound.AT_LEAST: "au moins", Bound.ABOUT: "environ",
    Bound.AT_MOST: "au plus", Bound.LESS_THAN: "moins de",
}  # fmt: skip
_VOWEL = "aeiouàâäæéèêëîïôöœùûüAEIOUÀÂÄÆÉÈÊËÎÏÔÖŒÙÛÜ"
_ARTICLES = {"pacte": "le", "protocole": "le", "statut": "le", "deuxième": "le", "convention": "la", "charte": "la",
             "déclaration": "la", "ensemble": "l’", "conventions": "les", "règles": "les", "principes": "les",
             "lignes": "les"}  # fmt: skip
_COMMON = {
    "united nations": "les Nations Unies", "detention": "détention", "trial": "procès", "sentence": "prononcé de la peine",
    "arrest": "arrestation", "investigation": "enquête", "appeal": "recours", "bruises": "ecchymoses", "legs and arms": "jambes et bras",
    "legs": "jambes", "arms": "bras", "face": "visage", "head": "tête", "back": "dos",
    "his cell": "sa cellule", "her cell": "sa cellule",
    "her sister": "sa sœur", "his sister": "sa sœur", "her brother": "son frère", "his brother": "son frère",
    "her mother": "sa mère", "his mother": "sa mère", "her father": "son père", "his father": "son père",
    "his wife": "son épouse", "her husband": "son époux", "his son": "son fils", "her son": "son fils",
    "his daughter": "sa fille", "her daughter": "sa fille", "her family": "sa famille", "his family": "sa famille",
    "family": "la famille", "relatives": "des proches", "members of his family": "des membres de sa famille",
    "members of her family": "des membres de sa famille", "his relatives": "ses proches", "her relatives": "ses proches",
    "wife": "son épouse", "husband": "son époux", "mother": "sa mère", "father": "son père", "brother": "son frère",
    "sister": "sa sœur", "son": "son fils", "daughter": "sa fille", "parents": "ses parents", "his parents": "ses parents",
    "her parents": "ses parents", "brothers": "ses frères", "his brothers": "ses frères", "her brothers": "ses frères",
    "sisters": "ses sœurs", "his sisters": "ses sœurs", "her sisters": "ses sœurs", "sons": "ses fils",
    "his sons": "ses fils", "her sons": "ses fils", "daughters": "ses filles", "his daughters": "ses filles",
    "her daughters": "ses filles", "colleagues": "des collègues", "his colleagues": "des collègues",
    "her colleagues": "des collègues", "friends": "des amis", "his friends": "ses amis", "her friends": "ses amis",
    "his lawyer": "sa défense", "her lawyer": "sa défense", "his lawyers": "sa défense", "her lawyers": "sa défense",
    "lawyer": "la défense", "lawyers": "la défense", "a cellmate": "une personne codétenue", "guards": "des gardiens",
    "prison guards": "des gardiens de prison", "police": "la police", "authorities": "les autorités",
    "government": "le gouvernement", "administration": "l’administration", "prison administration": "l’administration pénitentiaire",
    "doctors": "des médecins", "a doctor": "un médecin", "prosecutor": "le procureur", "court": "le tribunal",
    "ombudsman": "le Médiateur", "crowd": "une foule", "a crowd": "une foule", "prison": "la prison", "custody": "détention", "hospital": "hôpital",
    "medicines": "des médicaments", "an operation": "une opération",
    "an examination by a doctor": "un examen par un médecin", "insulin": "de l’insuline", "every day": "chaque jour",
    "every week": "chaque semaine", "every month": "chaque mois", "twice a day": "deux fois par jour",
    "twice a week": "deux fois par semaine", "once": "une fois", "only once": "une seule fois", "twice": "deux fois",
    "three times": "trois fois", "regularly": "régulièrement",
}  # fmt: skip


_VERB = re.compile(
    r"(?:(?:ne pas|ne plus|le|la|les|lui|leur|y|en|se|\w+ment|sans délai) |[lns]’)*\w+(?:er|ir|oir|dre|tre|vre|ire|clure)\b",
    re.IGNORECASE,
)
_MUTE = re.compile(rf"[{_VOWEL}]|h(?!â|arc|iss|eurt|auss)", re.IGNORECASE)
_WITH_ARTICLE = ("le ", "la ", "les ", "l’")


_NUMERALS = dict(enumerate(("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"), 2))


class French(Language):
    """Elides before a vowel or a mute h that names begin with; a name in h is taken as aspirate."""

    code = "fr"
    numerals = _NUMERALS
    spelt: ClassVar[Mapping[str, int]] = {f"{w}\u00a0appels": n for n, w in _NUMERALS.items()}
    role_has_verb = True
    dates = _DATES
    quotes = ("«\u00a0", "\u00a0»")
    unspaced = ",."
    semicolon = "\u00a0;"
    stop_between = semicolon
    thousands = "\u202f"
    states: ClassVar[Mapping[str, str]] = {"KG": "Kirghizistan"}  # as the United Nations write it
    titles: ClassVar[Mapping[Gender, str]] = {Gender.FEMALE: "Mme", Gender.MALE: "M."}
    common: ClassVar[Mapping[str, Word]] = {
        **{words: Word(*said) for words, said in STOCK["fr"].items()},
        **{words: Word(said) for words, said in _COMMON.items()},
        **{words: Word(*said) for words, said in OFFICES_HELD["fr"].items()},
    }
    units: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "article": ("l’article", "les articles"), "rule": ("la règle", "les règles"),
        "principle": ("le principe", "les principes"), "section": ("la section", "les sections"),
        "paragraph": ("le paragraphe", "les paragraphes"), "guideline": ("la ligne directrice", "les lignes directrices"),
    }  # fmt: skip
    melting: ClassVar[Sequence[tuple[str, str]]] = (
        (rf"\(lieu\s: {BEGINS}((?:{'|'.join(_WITH_ARTICLE)})[^()]*)\)", rf"à {BEGINS}\1"),
        (f"(l’attention de {BEGINS}[^·\n]*?) et (?=(?:le|la|les) |l’)", rf"\1 et de {BEGINS}"),
        (f"\\b([Dd])e {BEGINS}le ", r"\1u "),
        (f"\\b([Dd])e {BEGINS}les ", r"\1es "),
        (f"\\bà {BEGINS}le ", "au "),
        (f"\\bà {BEGINS}les ", "aux "),
        (f"\\b([Dd])e {BEGINS}des ", r"\1e "),
        (f"\\b([Dd]|[Qq]u)e {BEGINS}(?=[{_VOWEL}])", r"\1’"),
    )

    def settle(self, text: str) -> str:
        """With the spaces that hold a mark of punctuation to its word."""
        text = re.sub(r" (?=[:;?!»])", "\u00a0", super().settle(text))
        return re.sub(r"« ", "«\u00a0", text)

    def counted(self, number: int, unit: str) -> Word:
        """'440 jours'; zero and one are singular."""
        return Word(f"{self.figure(number, unit)}\u00a0{_COUNTED[unit][number > 1]}")

    def bounded(self, words: Word, bound: Bound) -> Word:
        """'plus de 1 000 jours'."""
        return Word(f"{_BOUNDS[bound]} {words!s}")

    def joined(self, words: Sequence[str]) -> Word:
        """'a, b et c'."""
        return self.list_of(words, "et")

    def unknown(self, words: str) -> Word:
        """A proper name, of a body with its article; a description in marks of quotation."""
        return Word(in_french(words) if words[:1].isupper() else self.quoted(words))

    def to_do(self, said: Word) -> Word:
        """'De permettre', 'd’ordonner', before a verb alone.

        >>> LANGUAGE.to_do(Word("la libérer")), LANGUAGE.to_do(Word("hospitaliser M. Oru")), LANGUAGE.to_do(Word("sa libération"))
        ('de la libérer', 'd’hospitaliser M. Oru', 'sa libération')
        """
        if _VERB.match(said) is None:
            return said
        return Word(f"d’{said!s}" if _MUTE.match(said) else f"de {said!s}")

    def is_of_script(self, name: str) -> bool:
        """Latin letters."""
        return all(ord(letter) < 0x370 for letter in name if letter.isalpha())

    def state(self, code: str, name: str) -> Word:
        """'Kirghizistan', and what is of it: 'du Kirghizistan'."""
        known = str(super().state(code, name))
        return _state(known, fr_states.with_article(known) if known else "")

    def state_of_its_own(self, name: str) -> Word:
        """A state that no list has, with the article that it was given."""
        return _state(re.sub("^(?:l[ae]s? |l’)", "", name), name)

    def of_state(self, noun: str, said: Word, state: Word) -> Word:
        """'le gouvernement du Kirghizistan'."""
        return Word(f"{said!s} {state:of}")

    def state_as_body(self, state: Word) -> Word:
        """'le Kirghizistan'."""
        return Word(format(state, "the"), of=format(state, "of"))

    def instrument(self, cited_as: str) -> Word:
        """'la Convention …', 'le Pacte …', 'l’Ensemble de principes …'."""
        named = self.label(cited_as)
        article = _ARTICLES.get(named.partition(" ")[0].casefold(), "")
        return Word(f"{article}{'' if article.endswith('’') or not article else ' '}{named}")

    def provisions(self, unit: str, numbers: Sequence[str]) -> Word:
        """'les articles 7, 10 (1) et 14 (3) (d)'."""
        many = len(numbers) > 1 or "-" in numbers[0]
        named, listed = self.units[unit][many], self.joined(numbers)
        bare = re.sub(r"^(?:l’|\w+ )", "", named)
        return Word(f"{named} {listed!s}", bare=f"{bare} {listed!s}")

    def role(self, office: str, organisation: Word | None, *, is_former: bool) -> str:
        """'est rédactrice (Dawn Gazette)', 'a été dirigeant du Parti': "de" goes only before what has an article.

        The verb carries the time, so that no adjective need agree.
        """
        of = ""
        if organisation and "of" in organisation.forms:
            of = f" {organisation:of}"
        elif organisation:
            has_article = str(organisation).startswith(_WITH_ARTICLE)
            of = f" de {organisation}" if has_article else f" ({organisation!s})"
        return f"{'a été' if is_former else 'est'} {office}{of}"


def _state(name: str, with_article: str) -> Word:
    return Word(name, the=with_article, of=fr_states.of_state(with_article))


LANGUAGE = French()
