"""What Spanish calls a speaker by what they are to somebody."""

from habeas.reading.relations import RelationWords

RELATIONS = RelationWords(
    lead=r"(?:(?P<own>sus?)|el|las?|los|una?|unos|unas)\s+(?:(?:propi[oa]|ex|joven)\s+)?",
    forms={
        "lawyers": r"abogad[oa]s|defensor[ea]s",
        "lawyer": r"abogad[oa]|defensora?",
        "wife": r"esposa|(?<=su )mujer",
        "husband": r"esposo|marido",
        "mother": r"madre",
        "father": r"(?<!el )padre",
        "parents": r"(?<!los )padres",
        "brother": r"(?<!el )hermano",
        "sisters": r"(?<!las )hermanas",
        "sister": r"(?<!la )hermana",
        "son": r"(?<=su )hijo",
        "daughters": r"(?<=sus )hijas",
        "daughter": r"(?<=su )hija",
        "family": r"familia",
        "relatives": r"familiares|parientes|allegados",
        "colleagues": r"colegas|(?<=sus )compañer[oa]s",
        "friends": r"(?<=sus )amig[oa]s",
        "a cellmate": r"compañer[oa] de (?:celda|prisión)",
    },
    of=r"del?\s+",
    agrees=r"\b(?:fue|sido|est[áa]|estaba|permanece|sigue|era|es)\s+(?:\w+mente\s+)?(?:detenid|arrestad|condenad|liberad|golpead|torturad|acusad|juzgad"
    r"|trasladad|encarcelad|sentenciad|secuestrad|interrogad|hospitalizad|procesad)(?:(?P<w>a)|o)\b",
)
