"""What French calls a speaker by what they are to somebody."""

from habeas.reading.relations import RelationWords

RELATIONS = RelationWords(
    lead=r"(?:(?:(?P<own>son|sa|ses)|(?P<their>leurs?)|la|les?|une?|des?)\s+|l')(?:(?:jeune|petite?|grande?|propre|ancien(?:ne)?|anciens)\s+)?",
    forms={
        "lawyers": r"avocate?s|défenseure?s",
        "lawyer": r"avocate?|défenseure?",
        "wife": r"épouse|(?<=sa )femme",
        "husband": r"époux|mari",
        "mother": r"(?<!la )mère",
        "father": r"(?<!le )père",
        "parents": r"(?<!les )parents",
        "brothers": r"frères",
        "brother": r"(?<!le )frère",
        "sisters": r"(?<!les )sœurs",
        "sister": r"(?<!la )s(?:œ|oe)ur",
        "sons": r"(?<=ses )fils|(?<=leurs )fils",
        "son": r"(?<=son )fils|(?<=leur )fils",
        "daughters": r"(?<=ses )filles|(?<=leurs )filles",
        "daughter": r"(?<=sa )fille|(?<=leur )fille",
        "family": r"famille",
        "relatives": r"proches",
        "colleagues": r"collègues|(?<=ses )confrères",
        "friends": r"(?<=ses )amie?s",
        "a cellmate": r"codétenue?",
    },
    of=r"de\s+|d'",
    agrees=r"\b(?:été|est|était|fut|reste|demeure)\s+(?:\w+ment\s+|toujours\s+)?(?:arrêté|détenu|condamné|libéré|emprisonné|incarcéré|battu|torturé|accusé|jugé"
    r"|transféré|frappé|placé|interpellé|inculpé|enlevé|né|conduit|hospitalisé|soigné|interrogé|poursuivi)(?P<w>e)?(?!\w)",
)
