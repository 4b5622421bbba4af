"""What a source denies never reads, on the command line either, as if it had happened."""

from dataclasses import replace

from habeas.cli.arbitrary import told
from habeas.core.claims import Polarity
from habeas.kinds.arrest import Arrest
from habeas.procedures.arbitrary import Weighed
from tests.making import a_casefile, a_claim


def test_a_denied_fact_is_told_as_denied() -> None:
    claim = a_claim("a", Arrest())
    denied = replace(claim, polarity=Polarity.DENIED)
    weighed = Weighed(claim.fact.line().citing(("a",)), "Somebody denies it.")
    assert told(weighed, a_casefile(denied)).startswith("Denied: ")
    assert not told(weighed, a_casefile(claim)).startswith("Denied: ")
