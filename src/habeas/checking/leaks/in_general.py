"""What a sentence says of everybody, as a rule or a law does, and so tells of nobody: "no prisoner may be put in chains"."""

import re

from habeas.checking.about import refers_to_the_person
from habeas.checking.leaks.only_asked import tells_of_what_was
from habeas.checking.look import Look

_PEOPLE = r"(?:persons?|people|prisoners?|detainees?|inmates?|human beings?|children|child|(?:wo)?m[ae]n|patients?)"
_BOUND = r"(?:must|shall|should|may|can|cannot|ha(?:s|ve) to|(?:is|are) (?:to be|not to be|entitled|forbidden|prohibited|banned|protected|bound)|ha(?:s|ve) (?:a|the) right)\b"
_LAWS = r"(?:(?:the |international |national |human rights )*law|(?:the |this )?(?:rules?|articles?|principles?|covenant|convention|constitution|code)\b[^.;:]{0,60}?)"
_OF_ALL = re.compile(
    rf"^\W*(?:(?:every(?:one|body)|no ?one|nobody|any(?:one|body)|(?:all|every|each|any|no) (?:\w+ ){{0,2}}?{_PEOPLE}|{_PEOPLE})\b[^.;:]{{0,80}}?\b{_BOUND}"
    rf"|{_LAWS} (?:also |itself |strictly |absolutely )*(?:forbids?|prohibits?|bans?|protects?|requires?|provides?|says?|sets? out|guarantees?|{_BOUND})"
    rf"|(?-i:[A-Z][a-z]+)s (?:and [a-z]+s )?{_BOUND} (?:never |not |always |only )*be [a-z]+(?:ed|en)\b"
    r"|(?:toute personne|nul ne|nulle personne|tous les détenus|aucun détenu|la loi|le droit international|la règle|l['’]article)\b[^.;:]{0,80}?\b(?:doit|doivent|peut|peuvent|a droit|interdi\w+|prohib\w+|exige\w*|prévoi\w+|garanti\w+)"
    r"|(?:toda persona|todas las personas|nadie|ning[úu]n pres\w+|la ley|el derecho internacional|la regla|el artículo)\b[^.;:]{0,80}?\b(?:debe\w*|puede\w*|podrá|será|tiene derecho|proh[íi]be\w*|exige\w*|garantiza\w*)"
    r"|(?:кажд\w+|никто|все лица|всякое лицо|закон|правил\w+|статья|международное право)(?!\w)[^.;:]{0,80}?(?<!\w)(?:долж\w+|может|могут|имеет право|запреща\w+|требует|гарантиру\w+|не допуска\w+)"
    r"|(?:لكل|كل شخص|كل إنسان|لا يجوز|يحظر|القانون|المادة|القاعدة)(?!\w))",
    re.IGNORECASE,
)

_HAS_A_ROOM = re.compile(
    r"^\W*(?:(?:the|each|every|this|that) (?:[\w-]+ )?(?:prison|colony|camp|jail|cent(?:re|er)) (?:also )?has (?:an? |its (?:own )?)(?:medical (?:unit|section|service|post|ward)|infirmary|sick ?bay|clinic|kitchen|library|chapel)"
    r"|(?:la|cette) (?:prison|colonie) (?:a|possède|dispose d['’]) ?une? (?:infirmerie|unité médicale|service médical|bibliothèque|cuisine)"
    r"|(?:la|esta) (?:prisión|cárcel|colonia) (?:tiene|dispone de|cuenta con) (?:una? )?(?:enfermería|unidad médica|servicio médico|biblioteca|cocina)"
    r"|в (?:этой )?(?:колонии|тюрьме) есть (?:медсанчасть|медчасть|санчасть|медицинская часть|библиотека|кухня)"
    r"|(?:في|يوجد في|توجد في) (?:السجن|المستعمرة) (?:وحدة طبية|عيادة|مستوصف|مكتبة|مطبخ))\W*$",
    re.IGNORECASE,
)
"""That a prison has what every prison has is told by nobody in particular."""


def is_general(look: Look, start: int) -> bool:
    """Whether the sentence that stands there says what is so for all, and nothing that was."""
    said = look.said_at(start)
    if said is not None and _HAS_A_ROOM.match(said.text):
        return True
    return (
        said is not None
        and _OF_ALL.match(said.text) is not None
        and not refers_to_the_person(look, said.text)
        and not tells_of_what_was(look, said.text)
    )
