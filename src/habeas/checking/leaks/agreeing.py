"""What a draft says of consent: that the person agrees, or somebody for the person, and to what."""

import re
from collections.abc import Iterator

from habeas.checking.days.dates import dates_in
from habeas.checking.look import Look
from habeas.kinds.consent import Purpose

_CONSENT = (
    r"(?:agreement|consent|permission|approval|blessing|authori[sz]ation|leave|assent|go-ahead)"
)
_KIN = r"(?:family|wife|husband|partner|sister|brother|mother|father|daughter|son|parents|relatives|lawyer)"
_TITLE = r"(?:M[rs]s?|Dr|Prof|Professor|Judge|Father|Sister|Pastor|Sheikh)\.?"
_WILLING = r"(?:agrees?|consents?|(?:is|are) (?:happy|content|willing|fine|glad|ready)|ha(?:s|ve) (?:no objections?|nothing against)|(?:does|do) not (?:object|mind)|says? yes|lets? us|allows? us)"
_THEN = r"(?:agreed|consented|said yes|let us|allowed us|was (?:happy|content|willing))"
_NOW_AGREED = re.compile(
    rf"\bwith (?:the )?(?:\w+ )?(?:his|her|their|M[rs]s? [\w’'-]+['’]s?) (?:\w+ )?{_CONSENT}\b|\b(?:has|have) (?:kindly |expressly |since |also |always )?(?:agreed|consented|said yes)\b"
    rf"|\b(?:has |have )?g(?:ave|iven|ives?) (?:us |me |the \w+ )?(?:his|her|their) (?:\w+ )?{_CONSENT}\b|\b(?:has |have )(?:allowed|permitted|authori[sz]ed|asked) us to\b|\b(?:wants|wishes) us to\b|\bwith {_CONSENT} of (?:M[rs]s?\b|(?:his|her) {_KIN})",
    re.IGNORECASE,
)
_ON_FILE = re.compile(
    rf"\b(?:(?:there is|we (?:now )?(?:have|hold|got|received)) (?:the |his |her |their |a |written |full |express )*{_CONSENT})\b"
    rf"|\b(?:green light|okay|ok|thumbs up|go-ahead|nod) (?:from|by|of) (?:the |his |her )?\w+|\bg(?:ave|ives?|iven) (?:us |me )?(?:the|her|his|their|a) (?:green light|okay|ok|go-ahead|nod|thumbs up)\b|\b(?:release|consent) form\b[^.;]{{0,20}}?\b(?:signed|yes|returned|in hand)\b"
    rf"|\b(?:we|you|they|(?:the |an? )?(?:\w+ )?(?:journalist|paper|newspaper|editor|magazine|press|reporter|photographer)s?) (?:may|can|are (?:free|allowed) to) (?:now |freely |also )?(?:publish|print|post|use|share|name|give|show|quote)\b"
    rf"|(?:^|[|¶*•–-] ?)\W*{_CONSENT}\b[^.;:=|]{{0,60}}?(?:[:=|]|\s[–—-]|\b(?:is|was|has been)\b)\s*(?:\W|[^.;|]{{0,30}}?\b)(?:yes|y|given|granted|obtained|ok(?:ay)?|on file|received|confirmed|there|in hand)\b"
    rf"|\b{_CONSENT} (?:for |to |of )(?:[\w’'-]+ ){{1,8}}?(?:is|was|has been) (?:given|granted|obtained|on file|received|confirmed|there)\b",
    re.IGNORECASE,
)
_FOR_THEM = re.compile(r"\bin (?:his|her|their) (?:own )?name\b|\bon (?:his|her|their) (?:own )?behalf\b|\bat (?:his|her|their) (?:own |express )?(?:request|wish)\b", re.IGNORECASE)  # fmt: skip
_LABEL = re.compile(rf"\b{_CONSENT}\b[^.;]{{0,60}}:$", re.IGNORECASE)
_NOW = (_NOW_AGREED, _ON_FILE, _FOR_THEM)
_OF_PUBLISHING = re.compile(r"\b(?:publi\w+|print\w*|post(?:s|ed|ing)?|shar(?:e|es|ed|ing)|appears?|broadcast\w*|stor(?:y|ies)|pages?|portraits?|profiles?|articles?|features?|newsletters?|web ?sites?|press|media|names? and (?:face|picture|photo\w*)|(?:be|being) (?:named|shown|quoted)(?! to\b)|(?:use|print|give|giving|show|using) (?:of )?(?:his|her|their) (?:full |real |own )?(?:name|picture|photo\w*|face)|interviews?|release forms?)\b", re.IGNORECASE)  # fmt: skip
_OF_OTHERS = re.compile(r"\b(?:United Nations|Working Group|Rapporteurs?|Commission|Committee|governments?|authorit\w+|minist\w+|consul\w*|embass\w+|visits?|examin\w+|operations?|treatment)\b", re.IGNORECASE)  # fmt: skip
"""To what else somebody agrees."""
_OF_A_GOVERNMENT = re.compile(r"\b(?:governments?|authorit\w+|minist\w+|prosecutors?|president of|prison (?:service|administration|directorate)|officials?)\b", re.IGNORECASE)  # fmt: skip
_NOT_SO = re.compile(r"\b(?:not|n['’]t|never|neither|nor|no(?!\.? ?\d)|none|unless|without|confidential|refrain|keep\w* from|kept from|withh[eo]ld|avoid|if|whether|once(?! (?:more|again)\b)|ask\w*|missing|pending|needs?|until|hop(?:e|es|ed|ing) )\b|n['’]t\b", re.IGNORECASE)  # fmt: skip
_NO_OBJECTION = re.compile(r"\bno objections?\b|\bnothing against\b|\bnot (?:object|mind)\b|\basked us to\b", re.IGNORECASE)  # fmt: skip
_WAS = re.compile(r"\b(?:had|at first|then|at that time|until|before|when|once(?! (?:more|again)\b)|earlier|originally)\b", re.IGNORECASE)  # fmt: skip
_ENDED = re.compile(r"\b(?:no longer|withdr\w+|(?:took|taken|takes) (?:it|this|that|his|her|their)?\b[^.;]{0,30}?\bback|refus\w+|revok\w+|changed (?:his|her|their) mind|not any ?more|does not (?:want|wish))\b", re.IGNORECASE)  # fmt: skip


def is_of_publishing(text: str) -> bool:
    """Whether words on consent tell of publishing."""
    return _OF_PUBLISHING.search(text) is not None


def is_of_a_government(text: str) -> bool:
    """Whether words on consent tell of a government."""
    return _OF_A_GOVERNMENT.search(text) is not None


def said_to_agree(look: Look, purpose: Purpose) -> Iterator[tuple[int, int]]:
    """Where a draft says now that the person agrees, or somebody of the family, or that it is written for the person."""
    now, then = look.once("agreeing", lambda: _ways(look))
    for said, after in zip(look.said, (*look.said[1:], None), strict=True):
        text, end = said.text, said.end
        if after is not None and _LABEL.search(text):
            text, end = f"{text} {after.text}", after.end
        if not _is_to(purpose, text) or (after is not None and _ENDED.search(after.text)):
            continue
        is_past = _WAS.search(text) is not None or bool(dates_in(text))
        if now.search(text) or (not is_past and any(p.search(text) for p in (then, *_NOW))):
            yield said.start, end


def _is_to(purpose: Purpose, text: str) -> bool:
    """Whether words are of such a use, and say nothing of a no."""
    is_of_others = _OF_OTHERS.search(text) is not None
    is_other = is_of_others and not is_of_publishing(text) if purpose is Purpose.PUBLISH else is_of_publishing(text)  # fmt: skip
    plain = _NO_OBJECTION.sub("agrees", text)
    return not (is_other or _NOT_SO.search(plain) or _ENDED.search(plain))


def _ways(look: Look) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """How a draft says of the person or the family that they agree, and that they agreed."""
    parts = {p for name in look.person_names for p in (name, name.rpartition(" ")[2])}
    names = "|".join(re.escape(part) for part in sorted(parts, key=len, reverse=True))
    who = rf"(?:(?<!that )\b(?:s?he|they)|\b{_TITLE} [\w’'-]+|\b(?:{names})s?|\b(?:his|her|their|the) (?:\w+ )?{_KIN})"
    beside = r"(?:,[^,;]{2,60},)?(?: and (?:his|her) \w+)? (?:(?:still|now|also|fully|expressly|both|gladly|kindly|therefore) )?"
    asked = rf"|\b(?:in the name|on behalf|at the (?:\w+ )?request|at the wish) of (?:M[rs]s?\b|Dr\b|{names})"
    return (
        re.compile(rf"{who}{beside}{_WILLING}\b", re.IGNORECASE),
        re.compile(rf"{who}{beside}{_THEN}\b{asked}", re.IGNORECASE),
    )
