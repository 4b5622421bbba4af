"""The article of a state's name in French: "le Kirghizistan", "la France", "les Pays-Bas", "Cuba"."""

_WITHOUT = frozenset({
    "Antigua-et-Barbuda", "Bahreïn", "Chypre", "Cuba", "Djibouti", "Haïti", "Israël", "Kiribati", "Madagascar", "Malte",
    "Maurice", "Monaco", "Nauru", "Niue", "Oman", "Saint-Christophe-et-Niévès", "Saint-Marin",
    "Saint-Vincent-et-les Grenadines", "Sainte-Lucie", "Sao Tomé-et-Principe", "Singapour", "Trinité-et-Tobago",
    "Tuvalu", "Vanuatu",
})  # fmt: skip
_MANY = ("Bahamas", "Comores", "Émirats", "États", "Fidji", "Îles", "Maldives", "Palaos", "Pays-Bas", "Philippines",
         "Seychelles", "Territoires")  # fmt: skip
_MASCULINE_IN_E = frozenset(
    {"Belize", "Cambodge", "Mexique", "Mozambique", "Royaume-Uni", "Suriname", "Zimbabwe"}
)
_VOWELS = "aeiouàâäéèêëîïôöùûüœæAEIOUÀÂÄÉÈÊËÎÏÔÖÙÛÜŒÆ"


def with_article(name: str) -> str:
    """'le Kirghizistan', 'l’Égypte', 'les Philippines', 'Cuba'.

    >>> with_article("Kirghizistan"), with_article("Égypte"), with_article("Cuba"), with_article("République tchèque")
    ('le Kirghizistan', 'l’Égypte', 'Cuba', 'la République tchèque')
    """
    if name in _WITHOUT:
        return name
    if name.startswith(_MANY):
        return f"les {name[:1].lower()}{name[1:]}" if name.startswith("Îles") else f"les {name}"
    if name[:1] in _VOWELS:
        return f"l’{name}"
    first = name.partition(" ")[0].partition("-")[0]
    is_feminine = name not in _MASCULINE_IN_E and (first.endswith("e") or name == "Sierra Leone")
    return f"{'la' if is_feminine else 'le'} {name}"


def of_state(name: str) -> str:
    """'du Kirghizistan', 'de la France', 'de l’Égypte', 'des Philippines', 'd’Haïti'.

    >>> of_state("le Kirghizistan"), of_state("la Varénie"), of_state("les Pays-Bas"), of_state("Israël")
    ('du Kirghizistan', 'de la Varénie', 'des Pays-Bas', 'd’Israël')
    """
    article, _, rest = name.partition(" ")
    if article in ("le", "les"):
        return f"{'du' if article == 'le' else 'des'} {rest}"
    return f"d’{name}" if name[:1] in f"{_VOWELS}H" else f"de {name}"
