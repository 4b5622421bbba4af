"""How Russian tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.solitary_confinement import SolitaryConfinement


@rule(
    r"(?<!\w)(?:в|во) (?:<FEW> )?(?:шизо|штрафн\w+ изолятор\w*|карцер\w*|одиночн\w+ (?:камер\w+|заключени\w+)|одиночк\w+|пкт|епкт|помещени\w+ камерного типа)(?!\w)(?:[^;.]{0,40}?(?:на|в течение|сроком на|уже) (?P<for><DUR>))?",
    cues="шизо штрафн карцер одиноч пкт камерного",
    unless=r"голодовк",
)
def in_solitary(p: Passage) -> Fact | None:
    """'Её поместили в ШИЗО на 15 суток.'"""
    return SolitaryConfinement(when=p.when, actor=None, length=p.length("for"))


@rule(
    r"(?P<for><DUR>) (?:<FEW> )?(?:в (?:<FEW> )?(?:шизо|карцере|штрафном изоляторе|одиночной камере|одиночке)|(?:шизо|карцера))|(?<!\w)держат (?:<WORDS> )?в одиночке",
    cues="шизо карцер штрафн одиноч",
    unless=r"голодовк|в течение|сроком",
)
def days_in_solitary(p: Passage) -> Fact | None:
    """'Он провёл 90 суток в одиночной камере.'"""
    return SolitaryConfinement(when=p.when, actor=None, length=p.length("for"))
