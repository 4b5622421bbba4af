"""Who a draft says found or confirmed something, without a name: "an independent commission", "two forensic doctors"."""

import re
from collections.abc import Iterator

from habeas.checking.look import Look, Said
from habeas.checking.parts import items
from habeas.checking.passages import everything, names_of_authors, same

_COUNT = r"(?:an?|another|one|two|three|several|some|many)"
_WHAT = r"(?:independent|medical|forensic|international|foreign|parliamentary|expert|official|special|joint|local|national|state|human|rights|UN|U\.N\.|European|prison|military|outside|external|impartial|neutral|psychiatric|legal|leading|senior|separate|civil|society)"
_WHO = r"(?:boards?|commissions?|panels?|committees?|teams?|missions?|delegations?|inquir(?:y|ies)|inspections?|inspectors?|experts?|doctors?|physicians?|specialists?|surgeons?|psychiatrists?|pathologists?|observers?|monitors?|investigators?|rapporteurs?|institutes?|laborator(?:y|ies)|judges?|courts?|bodies|body)"
_FOUND = r"(?:found|confirmed|established|concluded|verified|documented|determined|certified|ascertained|proved|diagnosed|ruled|attested|corroborated)"
_FINDER = re.compile(
    rf"(?<!, )\b{_COUNT} (?P<who>(?:\w+ of )?(?:{_WHAT} ){{1,3}}{_WHO})\b(?: of [^,.;]{{3,40}}?)?,? (?:(?:has|have|had|later|then|also|since|already|meanwhile) ){{0,3}}{_FOUND}\b"
    rf"|\b{_FOUND} by {_COUNT} (?P<by>(?:\w+ of )?(?:{_WHAT} ){{1,3}}{_WHO})\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:if|whether|until|unless|no|not|never|should|would|(?-i:may)|might|could|can|must|ask|asks|let)\b", re.IGNORECASE)  # fmt: skip
_FINDS = re.compile(rf"\b(?:{_FOUND}|finds|finding|examin\w+|corroborat\w+|report\w*)\b")
_HEAD = re.compile(rf"\b{_WHO}\b")
_ENDING = re.compile(r"(?:ies|y|s)$")
_SENTENCE = re.compile(r"(?<=[.!?]) ")


def strange_finders(look: Look) -> Iterator[tuple[int, str]]:
    """Where each stands of whom neither the file nor the letterhead has anything, and how it is called."""
    listed = {said.start for said in items(look)}
    for said in look.said:
        if said.is_heading or said.start in listed or said.text.endswith("?"):
            continue
        yield from _in(look, said)


def _in(look: Look, said: Said) -> Iterator[tuple[int, str]]:
    for match in _FINDER.finditer(said.text):
        group = "who" if match["who"] else "by"
        if not _NOT.search(said.text[: match.end()]) and not _is_known(look, match[group]):
            yield said.start + match.start(group), match[group]


def _is_known(look: Look, name: str) -> bool:
    """Whether the file, or those who write, have anybody so called who found, examined or reported something."""
    told = (names_of_authors(look), *look.once("finders.told", lambda: _told(look)))
    called = [re.compile(rf"\b{_ENDING.sub('', who)}\w{{0,3}}\b") for who in _HEAD.findall(same(name))]  # fmt: skip
    return all(any(one.search(sentence) for sentence in told) for one in called)


def _told(look: Look) -> tuple[str, ...]:
    """The sentences of the file in which somebody found, examined or reported something."""
    return tuple(s for s in _SENTENCE.split(everything(look)) if _FINDS.search(s))
