"""What a provision is about stands in words under a paper."""

import re

from habeas.papers.parts.law import topic_in_words
from habeas.standards import INSTRUMENTS


def test_every_topic_is_in_words() -> None:
    topics = [topic_in_words(p.topic) for i in INSTRUMENTS.values() for p in i.provisions]
    assert len(topics) > 200
    assert [t for t in topics if re.search(r"[._]|\b(?:npm|spt|cpt|ihl|exam|info|48h)\b", t)] == []


def test_the_bodies_of_monitors_are_spelt_out() -> None:
    assert topic_in_words("npm.powers") == "national preventive mechanism: powers"
    assert topic_in_words("health.exam_care") == "health: examination and care"
