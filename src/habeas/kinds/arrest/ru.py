"""How Russian tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.arrest import Arrest

_NO_WARRANT = r"без (?:предъявления )?(?:ордера|постановления)|ордера?(?: \w+){0,2} не (?:предъяв|показ)|не предъяв\w+ (?:\w+ )?(?:ордер|постановлени)"
_NOT = r"на \d+ (?:сут|дн)|на (?:двое|трое|<DUR>)(?!\w)|домашн\w+ арест|счет|имуществ|аресту\w* на|заочно|(?:суд|судья|следователь) (?:<WORDS> )?(?:заочно )?арестовал"


def _arrest(p: Passage) -> Fact | None:
    warrant = Stated.NO if p.has(_NO_WARRANT) else None
    return Arrest(when=p.when, where=p.where, actor=p.agent, warrant=warrant)


@rule(
    r"<BYL> (?<!\w)(?:задержан~|арестован~|схвачен~|похищен~)(?!н)",
    cues="задержан арестован схвачен похищен",
    unless=_NOT + r"|аккаунт|виза",
    happens=True,
)
def was_arrested(p: Passage) -> Fact | None:
    """'… была задержана 3 мая сотрудниками …'"""
    return _arrest(p)


@rule(
    r"(?<!\w)(?:задержал[аи]?|задерживают|арестовал[аи]?|схватил[аи]?|похитил[аи]?|скрутил[аи]?)(?!\w)",
    cues="задержал задержив арестовал схватил похитил скрутил",
    unless=_NOT + r"|рейс|выплат|зарплат",
    happens=True,
)
def they_arrested(p: Passage) -> Fact | None:
    """'Её задержали 3 мая.'"""
    return _arrest(p)


@rule(
    r"(?<!\w)(?:задержанн|арестованн|похищенн)(?:ый|ая|ого|ой|ую|ому|ым) (?=\d|в |во |на |у |сотрудник|силовик|вчера|сегодня|после |при )",
    cues="задержанн арестованн похищенн",
    unless=_NOT,
    happens=True,
)
def arrested_on(p: Passage) -> Fact | None:
    """'…, задержанная 3 мая у себя дома, …'"""
    return _arrest(p)


@rule(
    r"(?<!\w)(?:(?:забрал[аи]?|увел[аи]|увезл[аи]|увез(?!\w)|вывел[аи]) (?=(?:<WORDS> )?(?:прямо |из |с работы|в неизвестном|неизвестн|сотрудник|силовик|полиц|в наручник|ночью|\d))|пришл[аи] (?:за <HIM>|с обыском и)|(?:посадил|затолкал|запихнул|затащил|втолкнул)[аи]? (?:<WORDS> )?в (?:\w+ )?(?:машин|микроавтобус|автомобиль|автозак|фургон|автобус|бус))",
    cues="забрал увел увез вывел пришл посадил затолкал запихнул затащил втолкнул",
    unless=r"колони|камер|больниц|вещ|деньги|телефон|ноутбук|технику|документ",
    happens=True,
)
def took_them_away(p: Passage) -> Fact | None:
    """'Моего мужа забрали прямо с работы.'"""
    return _arrest(p)


@rule(
    r"(?<!\w)(?:его|её|их) (?:задержание|арест) (?:произош[её]?л\w*|состоял\w*|случил\w*)|(?:задержание|арест) (?:<WORDS> )?(?:произош[её]?л\w*|состоял\w*)(?!\w)",
    cues="задержание арест",
    happens=True,
)
def arrest_took_place(p: Passage) -> Fact | None:
    """'Её арест произошёл 3 мая.'"""
    return _arrest(p)
