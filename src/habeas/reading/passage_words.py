"""How one language's clause says by whom, where, and who acts."""

import re
from collections.abc import Callable
from dataclasses import dataclass

_MOST_OF_A_ROLE = 3
_WHOSE = ("His", "Her", "Their", "The")


@dataclass(frozen=True, slots=True)
class PassageWords:
    """How one language's clause says by whom, where, and who acts.

    `by` finds the doer (`who`) after the words, but not what `by_not` matches; `place` a place, which `place_name` gives in its
    own words; `subject` (`who`) the body at the end of what stands before the words, without `trailing_verb`; `pronoun_subject`
    a pronoun there (`who`). `passive` says that the subject is not the doer. `nobody` is no name of a body, `pronouns` mean the
    body last named, `no_actor` and a word that `is_people` never act; who acts is a country or matches `actor`.
    What a clause begins with that goes on with the date of the one before is `carried`; right behind a date, `on_which` does so too. Behind what `one_of_several` matches
    stands a length that is not the only one, and `in_turn` deals lengths out to several people. `name_ends` is the noun at which the
    name of a body may end, where the words begin with it: 'the Orlest District | Court remanded him'. `besides` is an aside or an
    opening whose date is not that of the clause around it, `born` leads to a birthday. Whoever `visits` and then `saw` has seen it with their own eyes.
    A name (`name`) that does something at the head of a sentence is `name_acts`. A sentence with `court_sat` tells that a court gave its
    verdict or was seen to sit; what the next one says is of that day too, but for `another_day`.
    """

    by: re.Pattern[str]
    by_not: re.Pattern[str]
    place: re.Pattern[str]
    place_name: Callable[[re.Match[str]], str]
    subject: re.Pattern[str]
    passive: re.Pattern[str]
    trailing_verb: re.Pattern[str]
    pronoun_subject: re.Pattern[str]
    nobody: frozenset[str]
    pronouns: frozenset[str]
    no_actor: frozenset[str]
    is_people: Callable[[str], bool]
    countries: frozenset[str]
    actor: re.Pattern[str]
    to_date: re.Pattern[str]
    carried: re.Pattern[str] | None = None
    on_which: re.Pattern[str] | None = None
    one_of_several: re.Pattern[str] | None = None
    in_turn: re.Pattern[str] | None = None
    name_ends: re.Pattern[str] | None = None
    besides: re.Pattern[str] | None = None
    born: re.Pattern[str] | None = None
    visits: re.Pattern[str] | None = None
    saw: re.Pattern[str] | None = None
    name_acts: re.Pattern[str] | None = None
    court_sat: re.Pattern[str] | None = None
    another_day: re.Pattern[str] | None = None

    def came_and_saw(self, before: str) -> str | None:
        """Who, by what stands before the words, came to see it; in the words of the text."""
        saw = self.saw.search(before) if self.saw else None
        came = self.visits.search(before, 0, saw.start()) if self.visits and saw else None
        return before[: came.start()].strip() if came else None


def is_role(named: str) -> bool:
    """Whether it says who somebody is in a word or two.

    >>> is_role("Her lawyer"), is_role("Last week her lawyer")
    (True, False)
    """
    words = named.split()
    return 1 < len(words) <= _MOST_OF_A_ROLE and words[0] in _WHOSE
