"""How English tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Duration
from habeas.kinds.custody_duration import CustodyDuration

_WHERE = r"(?: (?:in|of|behind|under|at) (?:\w+ ){0,3}?(?:prison|jail|bars|custody|detention|captivity|pre-?trial detention|remand|imprisonment|house arrest|solitary|confinement))"


_OF_SOMETHING_ELSE = re.compile(
    r"\b(?:visit\w*|(?:tele)?phon\w+|calls?|called|see|sees|saw|seen|sp[eo]ak\w*|spoke|talk\w*|met|meet\w*|hearings?|trials?|sessions?|search\w*|exercis\w+|walks?|walked|yard|fresh air|"
    r"outdoors|interview\w*|consult\w*|hospital|operation|journey|drive|drove|driven)\b",
    re.IGNORECASE,
)
_HELD_FOR = re.compile(
    r"\b(?:held|detained|kept|imprisoned|jailed|locked up) (?:there )?(?:for )?$", re.IGNORECASE
)
_EACH_TIME = re.compile(r"(?:hours?|minutes?) (?:an?|per|each|every) ", re.IGNORECASE)


def _lasting(p: Passage, *names: str) -> Fact | None:
    """So long in custody; the hours of a visit, a call, a hearing or a search are no custody."""
    name = next((one for one in names if p.length(one)), None)
    length = name and p.length(name)
    if not name or not length:
        return None
    words = p.word(name) or ""
    if "T" in length.text and not _HELD_FOR.search(p.matched.partition(words)[0]):
        told = p.sentence_told
        if _OF_SOMETHING_ELSE.search(told) or _EACH_TIME.search(told):
            return None
    return CustodyDuration(when=p.when, length=length)


@rule(
    r"(?:serv(?:ed|ing)|spent|spending|spends|endured|passed|has done|completed) <ADV>(?:already )?(?:the (?:past|last) )?(?P<for><DUR>)(?:"
    + _WHERE
    + r"| of (?:his|her|their|a|the) )",
    cues="serv spent spend endured passed done completed",
)
def has_served(p: Passage) -> Fact | None:
    """'… who has so far served over one thousand days in prison.'"""
    return _lasting(p, "for")


@rule(
    r"(?:held|detained|imprisoned|jailed|incarcerated|in prison|in jail|behind bars|in custody|in (?:\w+[ -])?(?:trial )?detention|detention|deprived of (?:his|her|their) (?:liberty|freedom)|captivity) (?:\w+ ){0,3}?(?:for|lasting) <ADV>(?:the (?:past|last) )?(?P<for><DUR>)(?! (?:in|of) (?:prison|jail) for)",
    cues="held detained imprisoned jailed incarcerated prison jail bars custody detention deprived captivity",
    unless=r"jailed (?:him|her|them|<HIM>) for|incommunicado|solitary|isolation|sentenced|sentence of|ordered|extended|remanded|hearing|trial was|(?:was|were) (?:\w+ )?held for [^.;]*\b(?:police|barracks|basement|cellar)\b",
)
def held_for(p: Passage) -> Fact | None:
    """'… has been held for more than 1,000 days.'"""
    return _lasting(p, "for")


@rule(
    r"(?:today )?marks (?P<for><DUR>) (?:of|since|in|that)\b|(?:after|for) (?P<for2><DUR>) (?:in|of|behind|under) (?:\w+ ){0,3}?(?:prison|jail|bars|custody|detention|captivity|imprisonment)\b",
    cues="mark after for",
    unless=r"incommunicado|solitary|isolation|sentenced|sentence of|remanded|ordered",
)
def marks_years(p: Passage) -> Fact | None:
    """'Today marks four years of wrongful detention …'"""
    return _lasting(p, "for", "for2")


@rule(
    r"(?:served|serving|spent|spending|in (?:prison|jail|custody|detention|captivity)|behind bars|detained|held|imprisoned|incarcerated|(?:his|her|their) arrest)\b[^.;]{0,60}?,? (?:that is, )?(?:already |now |for |over |almost )?(?:for )?(?P<for><DUR>)(?: (?:now|already|later|in|without|of|so far)\b|[,.;]|$)|(?:came home|walked out|was freed|were freed|released) (?P<for2><DUR>) later|(?:for|after|in) (?P<for3><DUR>) (?:he|she|they) (?:slept|was held|were held|lived|shared)|(?<!to\s)(?P<for4><DUR>) (?:in|of|behind|after) (?:\w+ ){0,2}?(?:prison|jail|custody|detention|bars|captivity|imprisonment|pre-?trial|(?:his|her|their) (?:arrest|detention))",
    cues="hour day week fortnight month year decade",
    unless=r"incommunicado|solitary|isolation|sentenc|convict|ordered|extended|remand|hearing|trial was|term|up to|years? (?:each|to)|gave|given|received|punishment|cell for|age|aged|years? old|hospital|earlier|before|ago|(?:was|were) (?:\w+ )?held for [^.;]*\b(?:police|barracks|basement|cellar)\b",
)
def so_long_in_custody(p: Passage) -> Fact | None:
    """'… has been in prison since his arrest, for more than two years.'"""
    return _lasting(p, "for", "for2", "for3", "for4")


_ORDINALS = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")  # fmt: skip


def _completed(p: Passage) -> Fact | None:
    """'… today completes his second year in detention'; a year that has only begun is no length."""
    nth, unit = (p.word("nth") or "").casefold(), (p.word("unit") or "").casefold()
    if not p.has(r"complet|ends|ended|mark") or nth not in _ORDINALS:
        return None
    length = Duration(f"P{_ORDINALS.index(nth)}{unit[0].upper()}")
    return CustodyDuration(when=p.when, length=length)


@rule(
    r"(?:it has been|it is|for|after|now|marks|marking) (?:now )?(?P<for><DUR>) since (?:his|her|their|the|<HIM>'s?) (?:arrest|detention|imprisonment|abduction|incarceration)|(?P<for2>(?:one |two |three |four |five |six |seven |eight |nine )?[\w,]+)(?:st|nd|rd|th) day (?:in|of|behind) (?:(?:his|her|their) )?(?:prison|jail|custody|detention|captivity|bars|imprisonment)|(?:spent|spends|spending|passed|lost) (?:[\w'’-]+ ){0,5}?(?P<for3><DUR>) (?:of (?:his|her|their) li(?:fe|ves) )?(?:in|behind|at|under) (?:[\w'’-]+ ){0,6}?(?:prison|jail|bars|custody|detention|cell|colony|arrest|captivity)|(?:his|her|their|an?) (?P<nth>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) (?P<unit>day|week|month|year) (?:in|of|behind) (?:\w+ )?(?:detention|custody|prison|jail|captivity|bars|imprisonment)|(?:anniversary|years?|months?|days?) (?:of|since|after) (?:his|her|their) (?:arrest|detention|imprisonment)",
    cues="since day second third fourth fifth sixth seventh eighth ninth tenth year month week spent spend passed lost anniversary",
    unless=r"incommunicado|solitary|isolation|sentenc|hospital|ago|later|within|until",
)
def counted_since(p: Passage) -> Fact | None:
    """'It has been two years since her arrest.'"""
    words = p.word("for2")
    if p.word("nth"):
        return _completed(p)
    found = p.length("for") or p.length("for3")
    if found is None and words and words.replace(",", "").isdigit():
        found = Duration(f"P{words.replace(',', '')}D")
    return CustodyDuration(when=p.when, length=found) if found else None


@rule(
    r"(?:it (?:will be|is|has been)|today is|tomorrow (?:is|will be)) (?P<for6><DUR>) (?:that|since) (?:he|she|they|<HIM>) (?:has|have|was|were) (?:\w+ )?(?:been )?(?:in|behind|held|detained|jailed|imprisoned|locked|taken|arrested)|"
    + r"where (?:he|she|they|both|<HIM>) (?:<ADV>)(?:(?:was|were|has been|have been|had been) (?:\w+ )?(?:held|kept|detained)|remain\w*|stayed|languished|sat|lay)(?: \w+)? (?:for )?(?:a total of |the (?:next|past|last|following) )?(?P<for><DUR>)|(?:they|officers|police|soldiers|guards|interrogators|captors|agents|who) (?:\w+ )?(?:held|kept|detained) (?:him|her|them|<HIM>) (?:there |[\w ]{2,40}? )?for (?P<for2><DUR>)|(?:spent|served|passed) (?:a total of |a combined |the (?:next|first|past|last|following) )*(?P<for3><DUR>) (?:there\b|at (?:a|an|the|its|their)\b|inside\b|locked up)|<WAS> (?:\w+ )?(?:kept|confined|locked up) [^.;,]{3,60}? for (?P<for4><DUR>)|freed after (?P<for5><DUR>)(?:,|\.| in\b|$)",
    cues="today tomorrow years months where held kept detained spent served passed confined locked freed",
    unless=r"incommunicado|solitary|isolation|sentenced|ordered|extended|remanded|cell\b|standing|waiting|outside|hospital|awake",
)
def held_there(p: Passage) -> Fact | None:
    """'… to an interrogation centre, where she remained for eleven days.'"""
    return _lasting(p, "for", "for2", "for3", "for4", "for5", "for6")
