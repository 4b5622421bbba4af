"""How Russian names organisations and authorities."""

import re

from habeas.reading.bodies import BodyWords
from habeas.reading.experts import ExpertWords
from habeas.reading.ru.lexicon import INSTRUMENT, ORGANISATION


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_CAP = r"[А-ЯЁA-Z][\w.-]*"
_GENITIVE = r"[а-яё-]+(?:ов|ев|ий|ого|его|их|ых|ии|ия|ти|ств|ства|ека|ей|ам|ям|ным|ный|ний|ской|ной|ски|ая|ое|зу|рта|ний|аний|ениям|ания|ения|суд|суда|центр|комитет|комитета|союз|союза|лиг\w|группа|партии|безопасности)"
_NAME = rf"{_CAP}(?:\s+(?:{_CAP}|\"[А-ЯЁA-Z][^\"]*\"|(?:по|против|за|при|для|и)\s+{_GENITIVE}|{_GENITIVE}))*"
_CARES = (
    r"\s+(?:(?:серьёзно|глубоко|крайне|решительно)\s+)?(?:обеспокоен\w*|встревожен\w*|требует|призывает|осуждает|настаивает|считает|напоминает|"
    r"выражает|приветствует|заявляет|просит|объявляет|получил\w*|узнал\w*)\b"
)

_EXPERTS = ExpertWords(
    several="эксперты ООН",
    one="эксперт ООН",
    said=re.compile(
        r"(?:(?:три|двое|трое|четверо|группа)\s+)?(?:^|(?<![а-яё]\s)|(?<=\bи\s)|(?=\w+\s+ООН))(?:[Нн]езависимы[ехй]\s+)?(?i:эксперт(?:ы|ов|ам|ами|ах|(?P<one>(?!\w))))(?:\s+по\s+правам\s+человека)?(?P<un>\s+(?:ООН|Организации\s+Объедин[её]нных\s+Наций))?|(?P<rapporteurs>[Сс]пециальны[ех]\s+докладчик\w+)|(?P<rapporteur>[Сс]пециальн(?:ый|ая)\s+докладчи(?:к|ца))\b"
    ),
)

WORDS = BodyWords(
    name=re.compile(_NAME),
    kinds=ORGANISATION,
    instruments=INSTRUMENT,
    openers=_words("В Во На По От За При Для Как С Со Из К О Об После Перед До Через Однако Также"),
    initials=re.compile(r"^\s*\(\s*\"?([А-ЯЁA-Z][\w-]*[А-ЯЁA-Z])\b"),
    cares=re.compile(_CARES),
    spoken=re.compile(
        r"(?:[Зз]аявление|[Пп]исьмо|[Оо]бращение|[Пп]ресс-релиз)\s+(?P<who>[А-ЯЁA-Z].{2,100}?)(?=\s+(?:по|о|об|в\s+связи|к|от)\s|$)"
    ),
    label=re.compile(
        r"^(?:Источник|Издатель|Опубликовано|Автор|От)\s?:\s*(?P<who>[^\n]{2,80})$", re.MULTILINE
    ),
    articles=re.compile(r"(?!)"),
    both=re.compile(r"^(?:оба|обе|все)\s+"),
    ourselves=re.compile(
        r"(?:мы|я|наш\w*(?:\s+\w+)?|нашей\s+\w+|мой\s+\w+|моя\s+\w+)", re.IGNORECASE
    ),
    kind_alone=re.compile(
        r"^(?:(?:эта|этот|эти|наша|наш|данная)\s+)?((?:организаци|союз|комитет|федераци|министерств|центр|служб|совет|комисси|ассоциаци|партия|"
        r"агентств|групп|институт|лига|профсоюз|движени|коалици|проект)\w*)$",
        re.IGNORECASE,
    ),
    kind_word=lambda head: head.split()[0].casefold(),
    itself=_words("организация движение проект"),
    part=lambda rest, body: f"{rest} {body}",
    possessive=re.compile(r"(?!)"),
    state=re.compile(r"правительств|власти|министерств|полици|прокуратур", re.IGNORECASE),
    without_title=lambda words: words.strip(),
    experts=_EXPERTS,
)
