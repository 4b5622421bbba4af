"""Under what conditions somebody is let go, in the source's words: not to leave the city, not to travel, to report to the police."""

from collections.abc import Mapping

from habeas.core.rules import Passage

_END = r"[^.;:,()\"]"
_ALSO = (
    r"(?:,? (?:and|or|et|ou|y|o|и|или)(?= (?:not |to |must |may not |that |ne |de |d'|que |no |не |с |barred|banned|forbidden"
    rf"|prohibited|interdiction|prohibición|obligación|запрет)){_END}+)?"
)
_ENGLISH = (
    rf"on (?:the )?conditions? (?:that|of) ({_END}+{_ALSO})"
    rf"|((?:barred|banned|prohibited|forbidden|forbade|not (?:allowed|permitted))(?: (?:him|her|them))? (?:from |to )?(?:leav|travel|quit|go|speak|giv|us|contact|meet|post|return)\w*{_END}*{_ALSO})"
    rf"|((?:travel|exit) bans?|bans? on (?:leaving|travel)\w*{_END}*|(?:night )?curfew|electronic (?:tag|monitoring|bracelet))"
    rf"|((?:pledge|undertaking|promise|obligation|obliged|required|ordered)(?: (?:him|her|them))? (?:not )?to (?:leave|report|remain|stay|surrender|wear|sign){_END}*{_ALSO})"
    rf"|((?:must|may|can|could)(?: ?not|n't)? (?:leave|report|travel|remain|stay|surrender|wear|sign|go abroad){_END}*{_ALSO})"
)
_FRENCH = (
    rf"à (?:la )?condition (?:de |qu[e'] ?|d')({_END}+{_ALSO})|((?:interdiction|obligation) (?:de |d')(?:quitter|sortir|voyager|se rendre|se présenter|pointer|s'exprimer|communiquer){_END}*{_ALSO})"
    rf"|((?:ne (?:peut|peuvent|doit|doivent) (?:pas |plus )?|interdit\w* de |doit |doivent )(?:quitter|sortir|voyager|se présenter|pointer|rester){_END}*{_ALSO})|sous (contrôle judiciaire)"
)
_SPANISH = (
    rf"(?:a|con la|bajo la) condición de (?:que )?({_END}+{_ALSO})|((?:prohibición|obligación) de (?:salir|abandonar|viajar|presentarse|comparecer|hablar){_END}*{_ALSO})"
    rf"|((?:no (?:puede|podrá|pueden|debe) |se le prohibió |tiene prohibido |debe |deberá )(?:salir|abandonar|viajar|presentarse|comparecer|permanecer){_END}*{_ALSO})"
)
_RUSSIAN = (
    rf"(?:при|с) услови\w+,? (?:что |не )?({_END}+{_ALSO})|(запрет\w* (?:на )?(?:выезд|покидать|выезжать|поездк|общаться){_END}*{_ALSO})"
    rf"|(подписк\w+ о невыезде)|((?:не (?:может|вправе|должн\w+)|обязан\w*|запрещено) (?:выезжать|покидать|являться|отмечаться|сдать|общаться){_END}*{_ALSO})"
)
# Words between the release and the condition that make it another's, or another matter.
_OTHERS = (
    r"\b(?:who|whom|whose|which|lawyers?|counsel|wife|husband|brothers?|sisters?|relatives|journalists|colleagues|unless|until|qui|dont|avocate?s?"
    r"|épou\w+|frères?|sœurs?|quien(?:es)?|abogad\w+|espos\w+|herman\w+|котор\w+|адвокат\w*|жен[аеы]|муж\w*|брат\w*|сестр\w*)\b"
)
_NEAR = rf"(?:(?!{_OTHERS})[^.;]){{0,90}}?(?<!\w)"
_BEHIND: Mapping[str, str] = {"en": _ENGLISH, "fr": _FRENCH, "es": _SPANISH, "ru": _RUSSIAN}
_WHO = {
    "en": r"(?:he|she)(?: (?:is|was|are|were|has been))? (?:\w+ly |now |still |also )?",
    "fr": r"(?:il|elle) (?:est |a |sont |lui est )?",
    "es": r"(?:(?:él|ella) )?",
    "ru": r"(?:(?:он|она|ему|ей) )?",
}


def conditions_of(p: Passage, language: str) -> str | None:
    """The conditions in the sentence of the release behind it, or with which the next begins: 'She must not leave the city.'"""
    behind = _BEHIND[language]
    return p.goes_on(rf"{_NEAR}(?:{behind})", rf"{_WHO[language]}(?:{behind})")
