"""The page of the papers: each key, what it is, and what it tells in which order."""

from importlib import import_module

from habeas.papers import PAPERS, Paper


def page() -> str:
    """The whole page."""
    parts = [
        "# Papers",
        "What `habeas draft` writes. Each heading is the name to give it; every statement has a footnote.",
        *(_paper(paper) for paper in PAPERS.values()),
    ]
    return "\n\n".join(parts) + "\n"


def _paper(paper: Paper) -> str:
    about = (import_module(paper.package).__doc__ or "").strip()
    told = "\n".join(f"- {_told(part)}" for _, part in paper.parts)
    return f"## `{paper.key}`\n\n{about}\n\nIn this order:\n\n{told}"


def _told(part: object) -> str:
    return (getattr(part, "__doc__", None) or "").strip().splitlines()[0]
