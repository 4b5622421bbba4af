"""Spanish: "del" and "al", "e" before i, and an agreement only where the file tells the gender."""

import re
from collections.abc import Mapping, Sequence
from typing import ClassVar

from habeas.core.values import Bound
from habeas.papers.languages.articles import in_spanish
from habeas.papers.languages.dates import Dates
from habeas.papers.languages.language import Gender, Language
from habeas.papers.languages.offices_held import OFFICES_HELD
from habeas.papers.languages.stock import STOCK
from habeas.papers.languages.words import BEGINS, Word

_MONTHS = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
    "diciembre",
)  # fmt: skip
_DAY, _MONTH = "{d} de {m} de {y}", "{m} de {y}"
_DATES = Dates(
    months=_MONTHS,
    places={
        "alone": (_DAY, _MONTH, "{y}", "los años {y}"),
        "on": (f"el {_DAY}", f"en {_MONTH}", "en {y}", "en los años {y}"),
        "near": (f"el {_DAY}", _MONTH, "{y}", "los años {y}"),
        "from": (f"desde el {_DAY}", f"desde {_MONTH}", "desde {y}", "desde los años {y}"),
        "to": (f"hasta el {_DAY}", f"hasta {_MONTH}", "hasta {y}", "hasta los años {y}"),
        "since": (f"desde el {_DAY}", f"desde {_MONTH}", "desde {y}", "desde los años {y}"),
        "by": (f"al {_DAY}", f"en {_MONTH}", "en {y}", "en los años {y}"),
    },
    between="entre {a:near} y {b:near}",
    through="{a:from} {b:to}",
    at_least="{last} como mínimo",
    until="a más tardar {a:on}",
    since="{a:since}",
    after="después de {a}",
    later="{a:on} o más tarde",
    either="{a} o {b}",
    about="hacia {date}",
    doubted="{date} (fecha incierta)",
    unsure={
        "from": "desde un día no establecido ({date})",
        "to": "hasta un día no establecido ({date})",
        "since": "desde un día no establecido ({date})",
        "by": "en una fecha no establecida ({date})",
    },
)  # fmt: skip
_COUNTED = {"year": ("año", "años"), "month": ("mes", "meses"), "day": ("día", "días"), "hour": ("hora", "horas"),
            "appeal": ("llamamiento", "llamamientos"), "night": ("noche", "noches")}  # fmt: skip
_BOUNDS = {
    Bound.MORE_THAN: "más de", Bound.AT_LEAST: "al menos", Bound.ABOUT: "aproximadamente",
    Bound.AT_MOST: "un máximo de", Bound.LESS_THAN: "menos de",
}  # fmt: skip
_ARTICLES = {"pacto": "el", "protocolo": "el", "segundo": "el", "estatuto": "el", "convenio": "el", "conjunto": "el",
             "convención": "la", "carta": "la", "declaración": "la", "convenios": "los", "principios": "los",
             "reglas": "las", "directrices": "las"}  # fmt: skip
_COMMON = {
    "united nations": "las Naciones Unidas", "detention": "detención", "trial": "juicio", "sentence": "imposición de la pena",
    "arrest": "arresto", "investigation": "investigación", "appeal": "recurso", "bruises": "hematomas", "legs and arms": "piernas y brazos",
    "legs": "piernas", "arms": "brazos", "face": "rostro", "head": "cabeza", "back": "espalda",
    "his cell": "su celda", "her cell": "su celda",
    "her sister": "su hermana", "his sister": "su hermana", "her brother": "su hermano", "his brother": "su hermano",
    "her mother": "su madre", "his mother": "su madre", "her father": "su padre", "his father": "su padre",
    "his wife": "su esposa", "her husband": "su esposo", "his son": "su hijo", "her son": "su hijo",
    "his daughter": "su hija", "her daughter": "su hija", "her family": "su familia", "his family": "su familia",
    "family": "la familia", "relatives": "familiares", "members of his family": "familiares suyos",
    "members of her family": "familiares suyos", "his relatives": "sus familiares", "her relatives": "sus familiares",
    "wife": "su esposa", "husband": "su esposo", "mother": "su madre", "father": "su padre", "brother": "su hermano",
    "sister": "su hermana", "son": "su hijo", "daughter": "su hija", "parents": "sus padres", "his parents": "sus padres",
    "her parents": "sus padres", "brothers": "sus hermanos", "his brothers": "sus hermanos", "her brothers": "sus hermanos",
    "sisters": "sus hermanas", "his sisters": "sus hermanas", "her sisters": "sus hermanas", "sons": "sus hijos",
    "his sons": "sus hijos", "her sons": "sus hijos", "daughters": "sus hijas", "his daughters": "sus hijas",
    "her daughters": "sus hijas", "colleagues": "colegas", "his colleagues": "colegas", "her colleagues": "colegas",
    "friends": "amistades", "his friends": "amistades", "her friends": "amistades",
    "his lawyer": "su representación letrada", "her lawyer": "su representación letrada",
    "his lawyers": "su representación letrada", "her lawyers": "su representación letrada",
    "lawyer": "la defensa", "lawyers": "la defensa", "a cellmate": "una persona que compartía celda",
    "guards": "guardias", "prison guards": "guardias de prisión", "police": "la policía",
    "authorities": "las autoridades", "government": "el Gobierno",
    "administration": "la administración", "prison administration": "la administración penitenciaria", "doctors": "personal médico",
    "a doctor": "personal médico", "prosecutor": "la fiscalía", "court": "el tribunal",
    "ombudsman": "la Defensoría del Pueblo", "crowd": "una multitud", "a crowd": "una multitud", "prison": "la prisión", "custody": "detención", "hospital": "hospital",
    "medicines": "medicamentos", "an operation": "una operación", "an examination by a doctor": "un examen médico",
    "insulin": "insulina", "every day": "todos los días", "every week": "cada semana", "every month": "cada mes",
    "twice a day": "dos veces al día", "twice a week": "dos veces por semana", "once": "una vez",
    "only once": "una sola vez", "twice": "dos veces", "three times": "tres veces", "regularly": "con regularidad",
}  # fmt: skip
_LIKE_I = re.compile(r"(?:i|hi(?!e))", re.IGNORECASE)


_NUMERALS = dict(enumerate(("dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"), 2))


class Spanish(Language):
    """A name keeps its form; only what stands before it changes."""

    code = "es"
    numerals = _NUMERALS
    spelt: ClassVar[Mapping[str, int]] = {f"{w}\u00a0llamamientos": n for n, w in _NUMERALS.items()}
    role_has_verb = True
    dates = _DATES
    quotes = ("«", "»")
    thousands = "\u202f"
    least_grouped = 10_000
    titles: ClassVar[Mapping[Gender, str]] = {Gender.FEMALE: "la Sra.", Gender.MALE: "el Sr."}
    common: ClassVar[Mapping[str, Word]] = {
        **{words: Word(*said) for words, said in STOCK["es"].items()},
        **{words: Word(said) for words, said in _COMMON.items()},
        **{words: Word(*said) for words, said in OFFICES_HELD["es"].items()},
    }
    units: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "article": ("el artículo", "los artículos"), "rule": ("la regla", "las reglas"),
        "principle": ("el principio", "los principios"), "section": ("la sección", "las secciones"),
        "paragraph": ("el párrafo", "los párrafos"), "guideline": ("la directriz", "las directrices"),
    }  # fmt: skip
    melting: ClassVar[Sequence[tuple[str, str]]] = (
        (f"(la atención de {BEGINS}[^·\n]*?) y (?=(?:el|la|los|las) )", rf"\1 y de {BEGINS}"),
        (f"\\b([Dd])e {BEGINS}el ", r"\1el "),
        (f"\\b([Aa]) {BEGINS}el ", r"\1l "),
    )

    def counted(self, number: int, unit: str) -> Word:
        """'440 días'."""
        return Word(f"{self.figure(number, unit)}\u00a0{_COUNTED[unit][number != 1]}")

    def bounded(self, words: Word, bound: Bound) -> Word:
        """'más de 1000 días'."""
        return Word(f"{_BOUNDS[bound]} {words!s}")

    def joined(self, words: Sequence[str]) -> Word:
        """'a, b y c'; "e" before what sounds as i."""
        return self.list_of(words, "e" if words and _LIKE_I.match(str(words[-1])) else "y")

    def unknown(self, words: str) -> Word:
        """A proper name, of a body with its article; a description in marks of quotation."""
        return Word(in_spanish(words) if words[:1].isupper() else self.quoted(words))

    def is_of_script(self, name: str) -> bool:
        """Latin letters."""
        return all(ord(letter) < 0x370 for letter in name if letter.isalpha())

    def of_state(self, noun: str, said: Word, state: Word) -> Word:
        """'el Gobierno de Kirguistán'."""
        return Word(f"{said!s} de {state!s}")

    def instrument(self, cited_as: str) -> Word:
        """'la Convención …', 'el Pacto …'."""
        named = self.label(cited_as)
        article = _ARTICLES.get(named.partition(" ")[0].casefold(), "")
        return Word(f"{article} {named}".strip())

    def provisions(self, unit: str, numbers: Sequence[str]) -> Word:
        """'los artículos 7, 10 (1) y 14 (3) (d)'."""
        many = len(numbers) > 1 or "-" in numbers[0]
        named, listed = self.units[unit][many], self.joined(numbers)
        bare = re.sub(r"^(?:l’|\w+ )", "", named)
        return Word(f"{named} {listed!s}", bare=f"{bare} {listed!s}")

    def role(self, office: str, organisation: Word | None, *, is_former: bool) -> str:
        """'es editora de Dawn Gazette'."""
        of = f" de {organisation}" if organisation else ""
        return f"{'fue' if is_former else 'es'} {office}{of}"


LANGUAGE = Spanish()
