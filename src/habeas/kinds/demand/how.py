"""The English words of asking, and of what is asked."""

import re

from habeas.core.rules import Passage
from habeas.kinds.demand import Demand

VERB = r"\b(?:calls?|called(?= (?:(?:once )?again |once more )?(?:on|for|upon))|urged|demanded|calling|call|urges?|urging|appeals?|appealing|demands?|demanding|asks?|asking|expects?|requests?|requesting|implores?|presses|pressing|exhorts?|strongly urges?|reiterates? (?:its|their|our|the|his|her) (?:\w+ ){0,2}?(?:calls?|appeals?|demands?|requests?)|repeats? (?:its|their|our) (?:\w+ )?(?:call|appeal)|renews? (?:its|their|our) (?:\w+ )?(?:call|appeal))"
BASE = r"(?:look into|expunge|clear|acknowledge|account for|prevent|establish|adopt|comply with|implement|uphold|reverse|reject|release|free|drop|allow|let|grant|give|ensure|guarantee|provide|bring|transfer|return|hand over|hand back|investigate|open|reopen|launch|conduct|carry out|quash|annul|lift|end|stop|halt|cease|put an end|disclose|reveal|clarify|inform|refrain|respect|protect|pardon|intervene|repeal|compensate|admit|permit|move|set|prosecute|hold (?:to account|accountable|those)|publish|review|reconsider|acquit|overturn|see (?:to it|that)|facilitate|withdraw|abandon|treat|restore|reinstate|reunite|remove|order|suspend|commute|abolish|amend|ratify)"
BODY = r"(?:[\w.'’-]+ ){0,5}?(?:service|ministry|minister|court|prosecutor|president|government|police|authorit(?:y|ies)|administration|office|parliament|committee|commission|directorate|department|ombuds\w+|governor|warden|judge|prison|king|council)(?: general)?(?:'s office)?(?: (?:of|for|in) (?:[\w'-]+ ){0,4}?[\w'-]+)?"
ON_ANOTHER = (
    r"(?:(?:once )?again |also )?(?:(?:on|upon) (?P<to>[^,;.]{3,80}?)|(?P<to2>(?:the|its|their) "
    + BODY
    + r")) to "
)
TO_ANOTHER = (
    r"(?:,|,? and|,? but|, as well as) "
    + re.sub(r"\?P<to2?>", "?:", ON_ANOTHER)
    + r"(?:\w+ly |at once )*"
    + BASE
    + r"\b"
)
AGAIN = r"(?: (?:(?:once )?again|once more))?"
ACTION = (
    r"(?P<action>[^;]+?)(?=\.?\"?$|;|"
    + TO_ANOTHER
    + r"|,? the [A-Z][^,;]{3,60} said|,\" said|,? and (?:calls|urges|demands|asks|to (?:immediately|promptly|carry out|launch|look into|restore|clarify|account|return|review|overturn|hold|publish|move|give|ensure|release|drop|guarantee|conduct|end|put|provide|open|respect|investigate|let|allow|make|see|suspend|lift|have|bring|quash|refuse|transfer|halt|reveal|disclose|stop|grant|protect|free|take|cease|withdraw|reopen|inform|permit))|,? or,? (?:else|failing)|, (?:as well as )?to (?:immediately|ensure|release|drop|guarantee|conduct|end|put|provide|open|respect|investigate|let|allow|make)\b)"
)
FURTHER = r"(?=(?:,? (?:and|or)|,) (?:to |also |immediately )*" + BASE + r"\b)"
HAVING_ASKED = r"\b(?:(?:wrote|appealed|turned) to (?P<to>[^;.]{3,80}?)(?:, [A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3},|,)? and (?:\w+ly )?)?(?:asked|requested|requesting|asking|insisted|insisting) that "
TO_BE_DONE = (
    r"(?:he|she|they|<HIM>|(?:the|his|her|their|an?) (?:[\w'’-]+ ){0,4}?[\w'’-]+) be [^;,.]+?"
)
THAT_TOO = r"(?=,? and that\b|[;,.]|$)"

_SAID_BY = re.compile(r"(?:,?\"|,\s+(?:the\s+)?[A-Z][^,;]{2,70}\s+said\b).*$")


def bare_action(words: str | None) -> str | None:
    """What is asked, without who says so."""
    return _SAID_BY.sub("", words) if words else None


_DAY = re.compile(
    r"\s+(?:on|in)\s+(?:\d|[A-Z][a-z]+\s+\d).*$|\s+(?:(?:once\s+)?again|once\s+more|also)$"
)


def bare_addressee(words: str | None) -> str | None:
    """Who is asked, without when."""
    return _DAY.sub("", words) if words else None


def listed(p: Passage, action: str | None) -> Demand:
    """What whoever the document speaks for asks, of those whom the words above the list ask, where it is an item of one."""
    return Demand(
        when=p.when, actor=p.speaker, addressee=bare_addressee(p.asked_above), action=action
    )
