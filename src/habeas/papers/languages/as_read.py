"""Doers whom a source of another language calls by a common noun, by the English one: a name stays as it is written."""

import re

_ROWS = """
administration: administración, администрация, الإدارة
prison administration: administración penitenciaria, administration pénitentiaire, администрация тюрьмы, إدارة السجن
authorities: autoridades, autorités, власти, السلطات
government: gobierno, gouvernement, правительство, الحكومة
police: policía, полиция, الشرطة
prison: prisión, cárcel, тюрьма, السجن
guards: guardias, gardiens, охранники, الحراس
doctors: médicos, médecins, врачи, الأطباء
lawyer: abogado, abogada, avocat, avocate, адвокат, المحامي
family: familia, famille, семья, العائلة
relatives: familiares, proches, родственники, الأقارب
colleagues: colegas, collègues, коллеги, الزملاء
"""
_ENGLISH = {
    noun.strip(): english
    for row in _ROWS.strip().splitlines()
    for english, _, nouns in (row.partition(": "),)
    for noun in nouns.split(",")
}
_ARTICLE = re.compile(r"(?:(?:el|la|los|las|le|les|des|un|une) |l['’])", re.IGNORECASE)


def in_english(words: str) -> str:
    """The English noun for one of another language that stands alone, else the words.

    >>> in_english("la administración"), in_english("администрация"), in_english("Administración de Tarvil")
    ('administration', 'administration', 'Administración de Tarvil')
    """
    return _ENGLISH.get(_ARTICLE.sub("", words, count=1).casefold(), words)
