"""Children whom a draft names, with or without their age: in a list, behind a comma, as somebody's eldest."""

import re
from collections.abc import Iterator

from habeas.checking.leaks.grown import is_grown_up
from habeas.checking.look import Look

_AGE = r"(?:[1-9]|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)"
_COUNTED = _AGE.replace("|one|", "|")
"""What "is" or "turned" leaves of it: who is one of many is no child of one."""
_ENDS = r"(?![\w/:%-]|[.,]\d| ?(?:%|o['’]clock|[ap]\.?m\b)| (?:of|(?:January|February|March|April|May|June|July|August|September|October|November|December|days?|weeks?|hours?|minutes?|times?|years? (?:in|of|ago|later|on)|more|other|men|women|people|prisoners|prisons|pages?|letters?|km|kilomet\w+|members?|per|and a half)\b))"
_NO_CHILD = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mr|Ms|Mrs|Dr|Article|Articles|Rule|Rules|Section|Principle|Principles|Paragraph|Page|Part|Chapter|Annex|Room|Cell|Block|Hall|Hut|Barrack|Ward|Bunk|Floor|Street|Lane|Road|Number|No|Nr|The|This|That|There|He|She|It|They|We|You|In|On|At|After|Since|Of|By|And|But|Only|Just|Now|Then|Today|Appeals?|Letters?|Children|Sons?|Daughters?|Prison|Court|Ministry|Service|Covenant|Convention|Committee|Network|League|Watch|Council|All|Both|Case|Note|Table|Source|Sources|Order|Law|Code|Decree|Act)"
_NAME = rf"(?!{_NO_CHILD}\b)[A-Z][a-z'’-]+"
_ALONE = rf"(?<![A-Z][a-z] )(?<!\bThe )(?<!\bthe )\b{_NAME}"
_YOUNG = r"(?:sons?|daughters?|children|child|kids?|boys?|girls?|twins?|grand(?:sons?|daughters?|child|children)|step(?:sons?|daughters?|children)|nephews?|nieces?)"
_NEAR = re.compile(
    rf"\b(?:{_YOUNG}|(?:mother|father|mum|dad|parents?) of|at home|famil(?:y|ies)|brings? up|looks? after|little|youngest|eldest|oldest|school|kindergarten|sisters?|brothers?|parents|grand\w+|wife|husband)\b",
    re.IGNORECASE,
)
_OLD = r"(?:years?|months?)[- ]old"
_WITH_AGE = re.compile(
    rf"{_ALONE},? who (?:is|was|has (?:just )?turned|turn(?:s|ed)|will (?:be|turn)) (?:now |just |only |barely |not yet |about |almost )?{_COUNTED}\b{_ENDS}"
    rf"|{_ALONE} (?:is|was|has (?:just )?turned|turn(?:s|ed)|will be) (?:now |just |only |barely |not yet |about |almost )?{_COUNTED}\b(?=[.,;!?]|$| (?:and|but|years? old|today|in|on|this|next|when|now)\b){_ENDS}"
    rf"|{_ALONE},? (?:now |just |only |barely |not yet |aged )?{_AGE}[- ]{_OLD}"
    rf"|{_ALONE},? \(?(?:just )?aged (?:just |only )?{_AGE}\b{_ENDS}"
)
_BARE_AGE = re.compile(
    rf"{_ALONE}(?: \((?:now |just |only )?{_AGE}(?: years?)?\)|, (?:now |just |only )?{_AGE}\b(?=[.,;!?)¶]|$| (?:and|who|are|is)\b){_ENDS})"
)
_AS_A_CHILD = re.compile(
    rf"(?:^|[¶.;] ?|\W)(?:(?:[Hh]er|[Hh]is|[Tt]heir|[Mm]inor|[Ss]mall|[Yy]oung) )?(?i:{_YOUNG})\s*[:–—]\s*{_NAME}"
    rf"|\b(?:mother|father|mum|dad|parents?) of (?:little |small |young |baby )?{_NAME}(?: and {_NAME})?\b(?! [A-Z])"
    rf"|{_ALONE}, (?:(?:her|his|their|the) )(?:eldest|youngest|oldest|first-?born|little one|baby|elder|younger|middle one)\b(?! (?:sister|brother|cousin))"
    r"|\b(?i:the|her|his|their) (?:eldest|youngest|oldest|first-?born|little one|baby|elder|younger|middle one|younger two|elder two)(?: one)?, "
    rf"{_NAME}\b(?! [A-Z])"
)


def children(look: Look) -> Iterator[tuple[int, int]]:
    """Where a draft names a child, each place once."""
    ended = 0
    for start, end in sorted(_named(look)):
        if start >= ended:
            yield start, end
            ended = end


def _named(look: Look) -> Iterator[tuple[int, int]]:
    own = {part for name in look.person_names for part in name.split()}
    for match in _WITH_AGE.finditer(look.bare):
        if not _is_of(own, match):
            yield match.span()
    for match in _BARE_AGE.finditer(look.bare):
        said = look.said_at(match.start())
        if said is not None and _NEAR.search(said.text) and not _is_of(own, match):
            yield match.span()
    for match in _AS_A_CHILD.finditer(look.bare):
        if not _is_of(own, match) and not is_grown_up(look, match):
            yield match.span()


def _is_of(own: set[str], match: re.Match[str]) -> bool:
    """Whether the words name the person: whose mother somebody is, and how old he is himself."""
    return any(re.search(rf"\b{re.escape(part)}\b", match[0]) for part in own)
