"""Which languages are written from right to left."""

_RIGHT_TO_LEFT = frozenset(
    {"ar", "arc", "ckb", "dv", "fa", "he", "ku-arab", "ps", "sd", "syr", "ug", "ur", "yi"}
)


def is_right_to_left(language: str) -> bool:
    """Whether text in that language (a BCP 47 tag) runs from right to left.

    >>> is_right_to_left("fa-IR"), is_right_to_left("en")
    (True, False)
    """
    tag = language.casefold().replace("_", "-")
    return tag in _RIGHT_TO_LEFT or tag.partition("-")[0] in _RIGHT_TO_LEFT
