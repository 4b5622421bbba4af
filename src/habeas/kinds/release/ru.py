"""How Russian tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.release import Basis, Release

_BASES = (
    (r"под залог|залог", Basis.BAIL),
    (r"помилова", Basis.PARDON),
    (r"амнисти", Basis.AMNESTY),
    (r"оправда", Basis.ACQUITTAL),
    (r"отменил\w* приговор", Basis.QUASHED),
    (r"по болезни|по состоянию здоровья|по медицинск", Basis.HEALTH_GROUNDS),
    (r"условно-досрочн|по удо|\bудо\b", Basis.PAROLE),
    (r"обмен", Basis.EXCHANGE),
    (r"домашн", Basis.TO_HOUSE_ARREST),
    (r"отбы\w+ (?:\w+ )?срок|по отбыти|полностью отбы|срок\w* истек", Basis.END_OF_SENTENCE),
)  # fmt: skip


def _release(p: Passage) -> Fact | None:
    basis = next((basis for words, basis in _BASES if p.has(words)), Basis.FREED_OTHERWISE)
    return Release(when=p.when, where=p.where, actor=p.agent, basis=basis)


@rule(
    r"(?<!\w)(?:<BYL> (?:освобождён~|освобожден[аоы]?(?!\w)|отпущен~|выпущен~|помилован~|амнистирован~)|(?:освободил[аи]?|отпустил[аи]?|выпустил[аи]?|помиловал[аи]?)(?!\w))(?! от (?:должности|занимаемой|уплаты))",
    cues="освобо отпущ отпуст выпущ выпуст помилова амнист",
    unless=r"от должности|книг|альбом|заявлени\w+ выпустил|выпустил\w* (?:заявление|доклад|отчёт)",
    happens=True,
)
def was_released(p: Passage) -> Fact | None:
    """'Её освободили под залог.'"""
    return _release(p)


@rule(
    r"(?<!\w)(?:вышл[аи]|вышел|выходит|выйдя) (?:<FEW> )?(?:на свободу|на волю|из (?:<FEW> )?(?:тюрьмы|колонии|сизо|изолятора|заключения|лагеря|спецприёмника)|под залог)|(?<!\w)(?:освободил(?:ся|ась|ись)|(?:оказал(?:ся|ась|ись)|находится|теперь|уже) на свободе)(?!\w)",
    cues="вышл вышел выход выйдя освободил свобод",
    happens=True,
)
def walked_out(p: Passage) -> Fact | None:
    """'… вышел на свободу во вторник.'"""
    return _release(p)
