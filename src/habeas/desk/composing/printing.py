"""A paper as the printer gets it: its words with their footnotes, without the desk around them."""

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from habeas.core.errors import HabeasError
from habeas.papers.footnotes import sent
from habeas.rendering import fragment


def printed(markdown: str, language: str) -> SafeString:
    """The words as HTML; as they were typed where they cannot be set, for the page must still open to mend them."""
    try:
        return mark_safe(fragment(sent(markdown), language=language))  # noqa: S308 - pandoc lets no HTML through
    except HabeasError:
        return format_html("<pre>{}</pre>", markdown)
