"""Names that begin like something asked: 'Open Pages is concerned', 'Libérez la Parole s'inquiète', 'Grant Miller was heard'."""

import re
from collections.abc import Callable, Iterable


def begins_a_name(
    words: str,
    acts: re.Pattern[str] | None,
    *,
    called: Iterable[str | None],
    concerned: Callable[[str], bool],
) -> bool:
    """Whether words begin with one of those `called` so, or with a name (`name`) behind which `acts` has it do something.

    A name that ends with that of somebody whom all is about is none: 'Free Ana Velmar'.
    """
    if any(name and re.match(rf"{re.escape(name)}(?!\w)", words) for name in called):
        return True
    found = acts.match(words) if acts else None
    return found is not None and not concerned(found["name"].split()[-1])
