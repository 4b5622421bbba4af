"""A duty of the state in the name of the United Nations or of international law, without a treaty that binds it."""

import re
from collections.abc import Iterator

from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look, Said
from habeas.core.prose import Phrase, whole
from habeas.standards import INSTRUMENTS, binding, engaged, instruments_named

CODE = "duty-without-treaty"
EXAMPLE = (
    "As a member of the United Nations the state has a duty to care for her.",
    "Under article 10 (1) of the International Covenant on Civil and Political Rights, which binds the state, she is to be treated with humanity.",
)
_DUTY = re.compile(
    r"\b(?:dut(?:y|ies)|owes?|answerable|accountable|obligations?|obliged|obliges|bound|binds?|pledg\w+|undertak\w+|undertook|responsib\w+|committed|commitments?|promised|required|requires?|demands? that|must|has to|have to|cannot|may not|not free to|took (?:it )?upon|takes? (?:it )?upon|assum(?:es?|ed)|accept(?:s|ed)|guarantees?|guaranteed|vow(?:s|ed)|incumbent|liable|compels?|compelled|imposes?|is held to|ought to|no (?:other )?choice|supposed to|expected to|called to)\b",
    re.IGNORECASE,
)
_WORLD = re.compile(
    r"\b(?:(?:members?(?:hip)? (?:state )?of|seat in|sits in|belongs to|joined|part of|promised|assured|before|to|by) the (?:UN|U\.N\.|United Nations)(?! (?:Standard|Convention|Rules|Declaration|Charter|Working|Human|Special|Committee|Covenant))|(?:UN|United Nations) member(?:ship)?|international (?:human rights )?(?:law|obligations?|commitments?|norms|standards|community|legal|undertakings|conventions|treaties|agreements)"
    r"|(?:by |on |in |since |when |after )?(?:joining|entering|entered|accession to|admission to|admitted to|signing up to|a founding member of|one of) the (?:UN|U\.N\.|United Nations)(?! (?:Standard|Convention|Rules|Declaration|Working|Human|Special|Committee|Covenant))"
    r"|(?:like |as |any |each )?(?:every|any|all|each|other|civili[sz]ed|modern|democratic) (?:other )?(?:states?|countr(?:y|ies)|nations?|governments?)\b(?: in the world| on earth)?|(?:universal(?:ly)?|global|worldwide) (?:\w+ )?(?:standards?|norms?|principles?|values|obligations?|law)|law of nations|world standards?|customary (?:international )?law|(?:the )?world['’]s (?:states|nations|countries)|(?:signator(?:y|ies)|party|parties) (?:of|to) the (?:UN|U\.N\.|United Nations) Charter|the Charter of the United Nations|human rights (?:law|obligations?|norms|commitments?|undertakings?)"
    r"|(?:sits?|seats?|places?|belong\w*|voted?|elected|votes)\b[^.;]{0,40}\b(?:UN|United Nations|General Assembly|Human Rights Council|world (?:body|organi[sz]ation))\b|(?:human rights|international|UN|United Nations) (?:treaties|conventions|instruments|agreements|pacts|covenants|charters|declarations)|governments (?:owe|must|have)|(?:bound|obliged|required|committed) (?:by|under|in) (?:an? |the |its |any |several |many )?(?:\w+ )?(?:treat(?:y|ies)|conventions?|covenants?|charters?|pacts?)\b(?! (?:on|of|against|for|relating))|under (?:the )?treaties\b|(?:UN|United Nations) (?:requires?|obliges?|demands?|expects?) (?:of )?(?:all|every|each|its|member|states|governments)|(?:bound|committed|obliged) itself (?:\w+ )?(?:by|in|under) (?:an? |several |many )?treat(?:y|ies)|treat(?:y|ies) (?:to|of|in) which (?:[\w-]+ ){1,4}?(?:is|are|has)|(?:has|have) (?:\w+ )?(?:signed|ratified|acceded to|joined) (?:\w+ )?(?:treaties|conventions|covenants)(?! (?:on|of|against|for)\b)|internationally|world community|(?:before|to) the (?:whole )?world|community of nations|family of nations|treaties it has signed)\b",
    re.IGNORECASE,
)
_OBLIGES = re.compile(r"\b(?:dut(?:y|ies)|oblig\w+|bound|binds?|compel\w*|requires?|required|commits|must|has to|may not|cannot|is held to|incumbent)\b", re.IGNORECASE)  # fmt: skip
_MEMBER = re.compile(
    r"\b(?:members?(?:hip)? (?:state )?of|seat (?:in|at)|sits (?:in|at|on)|belong\w* to|join(?:ed|ing)|enter(?:ed|ing)|admi(?:tted|ssion) to|signatory (?:of|to)) (?:\w+ ){0,3}?(?:UN|U\.N\.|United Nations|General Assembly|Human Rights Council)\b|\b(?:UN|United Nations) member(?:ship)?\b|\bmember(?:ship|s)? alone\b",
    re.IGNORECASE,
)


def find(look: Look) -> Iterator[Finding]:
    """The first such sentence in each paragraph that names no treaty that binds."""
    done: set[int] = set()
    for said in look.said:
        duty, world = _DUTY.search(said.text), _WORLD.search(said.text)
        if duty is None or world is None or said.is_heading or said.paragraph in done:
            continue
        if not _is_by_membership(said.text) and _is_said_with_a_treaty(look, said):
            continue
        done.add(said.paragraph)
        start = said.start + min(duty.start(), world.start())
        end = said.start + max(duty.end(), world.end())
        treaties = _that_bind(look)
        yield look.finding(
            CODE, start, end, _message(treaties), severity=Severity.WARNING, suggestion=treaties
        )


def _message(treaties: str) -> Phrase:
    if not treaties:
        return whole(
            "A duty is asserted, and no treaty named that binds the state: name it, with the article."
        )
    words = "A duty is asserted, and no treaty named that binds the state; these do, and the facts engage them: {treaties}."
    return whole(words, treaties=treaties)


def _is_by_membership(text: str) -> bool:
    """Whether a sentence rests the duty on the state's seat among others, and on no instrument."""
    return bool(_MEMBER.search(text) and _OBLIGES.search(text)) and not instruments_named(text)


def _is_said_with_a_treaty(look: Look, said: Said) -> bool:
    """Whether a treaty that binds the state is named in the same paragraph."""
    paragraph = " ".join(s.text for s in look.said if s.paragraph == said.paragraph)
    return any(
        m.instrument.is_treaty and binding(m.instrument, look.casefile.country, look.as_of).binding
        for m in instruments_named(paragraph)
    )


def _that_bind(look: Look) -> str:
    """The treaties that bind the state and that the facts engage, with their provisions."""
    found: dict[str, list[str]] = {}
    for one in engaged(look.casefile):
        instrument = INSTRUMENTS[one.provision.instrument]
        if instrument.is_treaty and binding(instrument, look.casefile.country, look.as_of).binding:
            found.setdefault(instrument.short_title, []).append(one.provision.spaced)
    return "; ".join(
        f"{name}, {', '.join(dict.fromkeys(numbers))}" for name, numbers in found.items()
    )


def without_treaty(look: Look, start: int, end: int) -> Finding:
    """The finding on a duty asserted without a treaty, with those that bind."""
    treaties = _that_bind(look)
    return look.finding(
        CODE, start, end, _message(treaties), severity=Severity.WARNING, suggestion=treaties
    )
