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
    return f"## `{paper.key}`\n\n{about}\n\n{_form(paper)}In this order:\n\n{told}"


def _form(paper: Paper) -> str:
    """Whose form it is, what it was compared with, and how long it may be."""
    whose = f"Form: {paper.form_of}.\n\n" if paper.form_of else ""
    limit = paper.limit
    most = f"At most {limit.pages} pages without annexes: {limit.authority}.\n\n" if limit else ""
    return whose + most


def _told(part: object) -> str:
    return (getattr(part, "__doc__", None) or "").strip().splitlines()[0]
