"""Where a source says of itself that it is not for everybody: "Confidential. Not to be published."

What a note, a letter or a message says at its head or in passing, in the five languages of papers: that it is confidential, off
the record or not to be passed on, or that whoever spoke must not be recognised. A document under embargo, what a press report
says of somebody who spoke "off the record", a court's closed file and the small print under an e-mail ask for nothing here.
"""

import re
from functools import lru_cache

from habeas.core.quoted import quoted_in

Span = tuple[int, int]

_SPOKE = r"(?:source|person|woman|man|witness|nurse|doctor|medic|guard|officer|informant|relative|lawyer|colleague|inmate|prisoner|speaker|author|writer|sender)"
_ENGLISH = (
    r"(?:^|\n)[\x20\t>*#\[(]*(?:strictly |highly |private and |this is )?confidential(?=[\x20\t]*(?:[.:!;,\])*–—-]|\n|$| note| memo| source| –| -))",
    r"\b(?:this|the) (?:note|document|memo|text|account|report|statement|testimony|information|file|paper|conversation) (?:is|are|was|must (?:be|remain|stay)|should (?:be|remain|stay)) (?:kept )?(?:strictly |highly |wholly )?(?:confidential|secret)\b(?! and (?:may|intended))",
    r"\bnot (?:to be|for) (?:published|publication|circulated|circulation|distributed|distribution|quoted|quotation|shared|sharing|passed on|attributed|attribution|disclosed|disclosure|release|made public|used (?:in public|publicly)|forwarded|printed|cited)\b(?! (?:until|before|till))",
    r"(?:^|(?<=[.!?;:]\s)|\n\s*|\bplease )(?:please )?(?:do not|don't|never) (?:publish|circulate|distribute|share|quote|pass on|forward|disclose|make public)(?: (?:this|it|any of (?:this|it)|the (?:above|following)|what follows|what I))?(?=[\x20.!,;]|$)(?! (?:until|before|till))",
    rf"\b(?:{_SPOKE}|s?he|they|who spoke)\b[^.;\n]{{0,60}}?\b(?:must|should|may|can) (?:not|never) (?:be|become) (?:recogni[sz]able|recogni[sz]ed|identifiable|traceable|traced)\b",
    r"\b(?:(?:all (?:of )?)?(?:this|it|that) (?:is|was|stays|must stay)|told (?:us|me|our \w+)(?: \w+){0,3}|(?:^|\n)[\x20\t]*(?:strictly )?|strictly) off the record\b",
    r"\b(?:told|tell|writing to|wrote to|informed|given to) (?:us|me|you)(?: (?:this|it|all this))? in (?:strict |the strictest )?confidence\b|(?:^|\n)[\x20\t]*in (?:strict )?confidence\b",
    r"\bfor (?:internal use|your eyes|background|the team) only\b|\bonly for (?:internal use|your eyes|the team)\b",
)
_FRENCH = (
    r"(?:^|\n)[\x20\t>*#\[(]*(?:strictement |document |note )?confidentiel(?:le)?(?=[\x20\t]*(?:[.:!;,\])*–—-]|\n|$))",
    r"\b(?:à )?ne (?:pas|jamais) (?:publier|diffuser|divulguer|transmettre|faire circuler|rendre public|citer|partager|communiquer)\b(?! avant| mon| le nom)|\b(?:n'est |n'est )?pas (?:destinée?|fait)e? (?:à être publiée?|à la publication|à la diffusion)|\bpas pour publication\b",
    r"\bne (?:doit|peut|doivent) (?:pas|en aucun cas|jamais) (?:pouvoir )?être (?:reconnaissable|identifiable|reconnue?|publiée?|diffusée?|divulguée?)s?\b",
    r"\b(?:sous le sceau du secret|à titre (?:strictement )?confidentiel|(?:dit|confié|écrit|raconté) en confidence|usage (?:strictement )?interne|(?:ceci|cela|c'est|tout cela|ce qui suit)(?: est| reste)? (?:en )?off)\b",
)
_SPANISH = (
    r"(?:^|\n)[\x20\t>*#\[(]*(?:estrictamente |nota |documento )?confidencial(?=[\x20\t]*(?:[.:!;,\])*–—-]|\n|$))",
    r"\bno (?:publicar|difundir|divulgar|compartir|citar|reenviar|(?:es )?para (?:publicar|su publicación|publicación|difundir))\b|\bno (?:se )?(?:debe|puede) (?:publicarse|difundirse|divulgarse|publicar|difundir|divulgar)\b",
    r"\bno (?:debe|puede|deben) (?:ser|quedar|resultar) (?:reconocible|identificable|reconocid[oa]|publicad[oa]|difundid[oa])s?\b",
    r"\b(?:a título confidencial|de manera confidencial nos|(?:dijo|contó|cuento|escribo) en confianza|(?:de |para )?uso (?:estrictamente )?interno|esto (?:es|queda) (?:off the record|extraoficial))\b",
)
_RUSSIAN = (
    r"(?:^|\n)[\x20\t>*#\[(]*(?:строго |совершенно )?(?:конфиденциально|секретно)(?!\w)",
    r"(?<!\w)не (?:для (?:публикации|печати|распространения|огласки|прессы)|(?:подлежит|предназначен\w*) (?:для )?(?:публикации|распространению|распространения|огласке|оглашению)|публиковать|распространять|разглашать|пересылать|под запись)(?!\w)",
    r"(?<!\w)не (?:долж(?:ен|н[аоы])|может|могут) быть (?:узнаваем\w*|опознан\w*|узнан\w*|опубликован\w*)|(?<!\w)чтобы (?:её|его|их) нельзя было (?:узнать|опознать)",
    r"(?<!\w)для (?:служебного|внутреннего) пользования(?!\w)",
)
_ARABIC = (
    r"(?:^|\n)[\x20\t>*#\[(]*(?:وثيقة |مذكرة )?(?:سري|سرّي|سرية|سرّية)(?: للغاية| جدا| جدًا)?(?=[\x20\t]*(?:[.:!؛،\])–-]|\n|$))",
    r"(?:غير (?:مخصص|مخصصة|قابل|قابلة) للنشر|(?:ليس|ليست|غير) للنشر|(?:يرجى|الرجاء|نرجو) عدم (?:نشر|تداول|توزيع|مشاركة)|(?:لا يجوز|لا ينبغي|يجب عدم|يجب ألا يتم) (?:نشر|تداول|توزيع)|لا (?:يُنشر|ينشر|تنشر|تنشروا) (?:هذا|هذه)|للاستخدام الداخلي)",
    r"يجب (?:ألا|ألّا|أن لا) (?:يمكن|يكون|تكون|يتم) (?:بالإمكان |من الممكن )?(?:التعرف|معروف|معروفة|يُعرف|تُعرف)",
)
_SAYS = re.compile(
    "|".join((*_ENGLISH, *_FRENCH, *_SPANISH, *_RUSSIAN, *_ARABIC)).replace(" ", r"[ \t]+"),
    re.IGNORECASE,
)
_SMALL_PRINT = re.compile(
    r"intended (?:only|solely) for|intended recipient|delete (?:it|this)|received (?:it|this)[^.]{0,40} in error|si vous n'êtes pas le destinataire|destinatario"
    r"|не являетесь (?:его )?адресатом|adressé(?:e)? par erreur",
    re.IGNORECASE,
)
_PLAIN = str.maketrans({"’": "'", "‘": "'", "\u00a0": " ", "\u202f": " "})
_EDGE = re.compile(r"[.!?؟…]+[\"”»)]*\s+|\n")


@lru_cache(maxsize=1024)
def kept_from_the_public(text: str) -> Span | None:
    """The first sentence in which a source says so, but not in an earlier message that is quoted, nor in small print.

    >>> kept_from_the_public("5 April 2025\\nConfidential. Not to be published.")
    (13, 26)
    >>> kept_from_the_public("An official, speaking off the record, said that she is ill.")
    """
    flat, quoted = text.translate(_PLAIN), quoted_in(text)
    for match in _SAYS.finditer(flat):
        at = match.start() + len(match[0]) - len(match[0].lstrip())
        if any(start <= at < end for start, end in quoted):
            continue
        if not _SMALL_PRINT.search(flat[max(0, at - 200) : match.end() + 200]):
            return _sentence(flat, at, match.end())
    return None


def _sentence(flat: str, at: int, last: int) -> Span:
    start = max((edge.end() for edge in _EDGE.finditer(flat, 0, at)), default=0)
    end = _EDGE.search(flat, last - 1)
    return start, end.start() + len(end[0].rstrip()) if end else len(flat.rstrip())
