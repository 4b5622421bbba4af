"""A demand with nobody to whom it goes: no addressee, no office asked."""

import re
from collections.abc import Iterator
from dataclasses import replace

from habeas.checking.asking import (
    asks,
    asks_an_office,
    asks_for_another,
    asks_the_state,
    is_to_act,
    means_the_state,
    names_an_office,
    retells,
)
from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look
from habeas.checking.parts import demands, has_addressee, has_deadline, items
from habeas.core.prose import whole

CODE = "addressee-missing"
EXAMPLE = (
    "We call on the government to act.",
    "To the Minister of Justice, Orla Benn: we call on you to let a doctor see her by 14 June.",
)
_YOU = re.compile(r"\byou(?:r)?\b", re.IGNORECASE)
_MARKS = "-*•–— 0123456789.)("
_WHO = re.compile(r"\W*(?:\d+\W+)?the [^.;]{3,90}? to [a-z]+\b")
"""An item that says who is asked, and to do what: "– the Minister of Justice, to release her"."""
_OWN = re.compile(
    r"\byour (?:own )?(?:words|language|name|letters?|country|government)\b", re.IGNORECASE
)
"""What readers have who are asked to write."""
# A brief tells its reader whom to ask: "Ask the minister to: …".
_TELLS = re.compile(r"\s*Ask (?:the|an?|for)\b")
_OF_READERS = re.compile(
    r"\bplease\b(?! (?:(?:immediately|urgently|also|at once) )?(?:let|allow|ensure|release|free|grant|arrange|order|investigate|make sure|see to|see that|transfer|move|permit|provide|drop))",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"\b(?:unless|until|if|when) (?:we|I) ask\b|\bplease (?:do not|don[’']t)\b",
    re.IGNORECASE,
)
_NOT_ASKED = re.compile(
    r"\b(?:we|I|you) (?:should|must|need to|ought to|have to|could|may) (?:\w+ )?ask (?:him|her|them)\b|\b(?:it|they|the (?:letter|message|text|card)) (?:should|will|would|is to|ought to) (?:\w+ )?ask\b|\b(?:what|how) (?:should|must|needs? to|has to|ought to|shall) be\b|\bno(?:thing)? (?:\w+ )?(?:is|are) (?:\w+ )?(?:asked|requested)\b|\b(?:not|n[’']t|hardly|never) (?:\w+ ){0,3}(?:to ask|asking)\b",
    re.IGNORECASE,
)
_WORDS = r"(?:it|they|this|that|these|figures?|numbers?|quotations?|quotes?|words?|names?|sentences?|statements?|accounts?|findings?|sources?|versions?|texts?|drafts?|dates?|letters?|passages?|items?|points?|claims?|posts?|photographs?|pictures?|posters?|testimon\w+|wounds|details?|facts?)"
_TOLD = r"(?:given|told|quoted|cited|described|named|mentioned|marked|attributed|checked|used|kept|left|read|understood|worded|presented|treated|called|written|spelt|avoided|dated|counted|put|set|printed|copied|translated|corrected|verified|taken|sent|shown|published|repeated|shared)"
_OF_WORDING = re.compile(rf"\b{_WORDS}\b[^.;:]{{0,30}}? (?:should|must|ought to|needs? to|ha(?:s|ve) to) (?:\w+ )?be (?:\w+ )?{_TOLD}\b", re.IGNORECASE)  # fmt: skip
"""What colleagues are told of how to word a thing: "we have the mother's word, and it should be given as hers"."""
# What is so for everybody: "medical decisions ought to be taken by those who …".
_GENERAL = re.compile(r"^\W*(?!(?:the|these|those|all|his|her|their|our|such)\b)(?:\w+ ){0,2}(?:decisions|prisoners|detainees|people|patients|doctors|physicians|nurses|lawyers|hospitals|sentences|trials|prisons|human beings|families) (?:must|should|shall|ought to|ha(?:s|ve) to)\b", re.IGNORECASE)  # fmt: skip
_NOBODY_OF = re.compile(r"\bon (?:all )?(?:the )?authorities(?! (?:of|in)\b)")
"""Authorities of no place are nobody."""
_FOR_THE_PRESS = re.compile(r"\b(?:for immediate release|embargo(?:ed)?|(?:press|media) (?:note|release|statement)|note to the press)\b", re.IGNORECASE)  # fmt: skip
_LETTER = re.compile(r"\b(?:yours (?:sincerely|faithfully)|respectfully yours|sincerely yours|kind regards)\b", re.IGNORECASE)  # fmt: skip


def find(look: Look) -> Iterator[Finding]:
    """The first demand that asks no office, of a draft without an addressee; or else the first."""
    if has_addressee(look):
        return
    asking = [s for s in demands(look) if _asks(s.text) and not asks_for_another(look, s)]
    if not asking:
        return
    is_letter = bool(_LETTER.search(look.bare))
    others = [s for s in asking if not _YOU.search(_OWN.sub(" ", s.text.rpartition(": ")[2]))]
    names_office = any(
        asks_an_office(s) or names_an_office(look, s) or means_the_state(look, s) for s in others
    )
    names_office = names_office or any(is_to_act(s) for s in demands(look))
    names_office = names_office or any(
        _WHO.match(i.text) and asks_an_office(replace(i, text=f"ask {i.text.lstrip(_MARKS)}"))
        for i in items(look)
    )
    names_state = any(asks_the_state(s) and not _NOBODY_OF.search(s.text) for s in others)
    is_meant = names_state and (has_deadline(look) or _FOR_THE_PRESS.search(look.bare) is not None)
    if not is_letter and (names_office or _is_a_part(look) or is_meant):
        return
    first = next((s for s in asking if not asks_an_office(s)), asking[0])
    match = asks(first.text)
    start = first.start + (match.start() if match else 0)
    yield look.finding(
        CODE, start, start + len(match[0] if match else first.text),
        whole("The draft goes to nobody: name the office that can do what is asked, and who holds it."),
        severity=Severity.WARNING,
    )  # fmt: skip


def _asks(text: str) -> bool:
    """Whether a sentence asks what an office can do: a question asks to know, and readers are asked to help."""
    if text.endswith("?") or _TELLS.match(text):
        return False
    if retells(text) or any(p.search(text) for p in (_NOT_YET, _NOT_ASKED, _GENERAL)):
        return False
    return asks(_OF_READERS.sub("", _OF_WORDING.sub("", text))) is not None


def _is_a_part(look: Look) -> bool:
    """Whether it is one sentence out of a draft."""
    return len(look.said) < 2
