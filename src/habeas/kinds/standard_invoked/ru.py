"""How Russian tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.standard_invoked import StandardInvoked

_CRIMINAL = r"обвин|вмен|осужд|приговор|возбу|инкримин|предъяв"
_NAME = r"(?-i:Международн\w+ пакт\w*|Всеобщ\w+ деклараци\w+|Европейск\w+ конвенци\w+|Конвенци\w+|Конституци\w+|Минимальн\w+ стандартн\w+ правил\w*|Правил\w* Нельсона Манделы|Свод\w* принципов|Уголовно-процессуальн\w+ кодекс\w*|Стамбульск\w+ протокол\w*|МПГПП|Пакт(?:а|е|ом|у)?(?!\w)|Венск\w+ конвенци\w+|Маньедск\w+|Йоханнесбургск\w+ принцип\w+|Бангкокск\w+ правил\w*|Хельсинкск\w+ \w+|Деклараци\w+)(?: (?:о гражданских и политических правах|прав человека|против пыток|о защите прав человека(?: и основных свобод)?|о правах ребёнка|Варении|ООН))*"


@rule(
    r"(?P<quote>(?:(?P<provision>(?:стать[еиьюяй]+|ст\.|пункт\w*|правил\w*|принцип\w*) ?\d+(?:(?:,| и) \d+)*) )?(?P<name>"
    + _NAME
    + r"))",
    cues="пакт деклараци конвенци конституци правил принцип кодекс протокол мпгпп",
    unless=_CRIMINAL,
    hypothetical=True,
    impersonal=True,
)
def names_instrument(p: Passage) -> Fact | None:
    """'… статье 9 Международного пакта о гражданских и политических правах.'"""
    return StandardInvoked(
        actor=p.speaker, instrument=p.word("name"), provision=p.word("provision")
    )
