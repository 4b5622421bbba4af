"""Ways to work at the desk: by mouse, or by keyboard alone. A job is told once, by the words on the page."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date

import pytest
from django.utils import translation
from playwright.sync_api import Locator, Page

from habeas.desk.telling import say_label
from tests.browser.desks import Desk

MOST_TABS = 400
FOCUSED = """() => {
  const at = document.activeElement;
  const label = at.labels && at.labels.length ? at.labels[0].innerText : null;
  return (at.getAttribute("aria-label") || label || at.textContent).replace(/\\s+/g, " ").trim();
}"""
IS_SEEN = """() => {
  const at = document.activeElement, look = getComputedStyle(at), box = at.getBoundingClientRect();
  return look.outlineStyle !== "none" && box.bottom > 0 && box.top < innerHeight;
}"""
CHOSEN = "document.activeElement.selectedOptions[0].textContent.trim()"
Name = str | re.Pattern[str]


def begins(words: str) -> re.Pattern[str]:
    """A name that begins with these words."""
    return re.compile(f"^{re.escape(words)}")


@dataclass
class Hands:
    """Somebody at the desk. `press` waits for the page it leads to, `touch` stays on the page."""

    desk: Desk
    language: str = "en"

    @property
    def page(self) -> Page:
        """The page of the browser."""
        return self.desk.page

    def word(self, text: str, **values: object) -> str:
        """A text of the desk in the language of this person."""
        with translation.override(self.language):
            return translation.gettext(text) % values if values else translation.gettext(text)

    def label(self, choice: str) -> str:
        """What a level, a kind or a choice is called in the language of this person."""
        with translation.override(self.language):
            return say_label(choice)

    def press(self, name: Name) -> None:
        """Follow a link, or press a button that brings a page."""
        with self._page_comes():
            self.touch(name)

    def touch(self, name: Name) -> None:
        """Press what has this name."""
        raise NotImplementedError

    def write(self, label: str, words: str) -> None:
        """Write into a field in place of what stands there."""
        raise NotImplementedError

    def date(self, label: str, day: date) -> None:
        """Put a day into a field that takes nothing else."""
        raise NotImplementedError

    def choose(self, label: str, option: str) -> None:
        """Choose from a list."""
        raise NotImplementedError

    def pick(self, group: str, choice: str) -> None:
        """Pick one of several round buttons."""
        raise NotImplementedError

    @contextmanager
    def _page_comes(self) -> Iterator[None]:
        with self.page.expect_navigation(wait_until="load"):
            yield


class Mouse(Hands):
    """By mouse."""

    def touch(self, name: Name) -> None:
        """Click it."""
        self._named(name).first.click()

    def write(self, label: str, words: str) -> None:
        """Fill the field."""
        self.page.get_by_label(label, exact=True).first.fill(words)

    def date(self, label: str, day: date) -> None:
        """Fill the field."""
        self.write(label, day.isoformat())

    def choose(self, label: str, option: str) -> None:
        """Select the option."""
        self.page.get_by_label(label, exact=True).first.select_option(label=option)

    def pick(self, group: str, choice: str) -> None:
        """Click it."""
        self.page.get_by_role("radio", name=choice, exact=True).first.check()

    def _named(self, name: Name) -> Locator:
        is_exact = isinstance(name, str)
        found = self.page.get_by_role("link", name=name, exact=is_exact)
        found = found.or_(self.page.get_by_role("button", name=name, exact=is_exact))
        return found.or_(self.page.locator("summary").filter(has_text=_whole(name)))


class Keyboard(Hands):
    """By keyboard alone: Tab until the focus is on what is meant, then keys."""

    def touch(self, name: Name) -> None:
        """Go there, and press Enter."""
        self.tab_to(name)
        self.page.keyboard.press("Enter")

    def write(self, label: str, words: str) -> None:
        """Go there, select what stands there, and paste."""
        self.tab_to(label)
        self.page.keyboard.press("Control+a")
        self.page.keyboard.insert_text(words)

    def date(self, label: str, day: date) -> None:
        """Go there, and type month, day and year."""
        self.tab_to(label)
        self.page.keyboard.type(f"{day:%m%d%Y}")

    def choose(self, label: str, option: str) -> None:
        """Go there, and down the list."""
        self.tab_to(label)
        self.page.keyboard.press("Home")
        count = self.page.evaluate("document.activeElement.options.length")
        for _ in range(count):
            if self.page.evaluate(CHOSEN) == option:
                return
            self.page.keyboard.press("ArrowDown")
        pytest.fail(f"The list {label!r} has no {option!r}.")

    def pick(self, group: str, choice: str) -> None:
        """Go to the group, and on by arrows."""
        self.tab_into(f"[name={group}]")
        for _ in range(MOST_TABS):
            if self.page.evaluate(FOCUSED) == choice:
                self.page.keyboard.press("Space")
                return
            self.page.keyboard.press("ArrowDown")
        pytest.fail(f"There is no {choice!r} to pick.")

    def tab_to(self, name: Name) -> None:
        """Go on by Tab until the focus is on what has this name, and can be seen there."""
        wanted = _whole(name)
        for _ in range(MOST_TABS):
            self.page.keyboard.press("Tab")
            if wanted.search(self.page.evaluate(FOCUSED)):
                assert self.page.evaluate(IS_SEEN), f"The focus on {name!r} cannot be seen."
                return
        pytest.fail(f"Tab does not come to {name!r}.")

    def tab_into(self, place: str) -> None:
        """Go on by Tab until the focus is on something of this place of the page."""
        for _ in range(MOST_TABS):
            self.page.keyboard.press("Tab")
            if self.page.evaluate("place => document.activeElement.matches(place)", place):
                return
        pytest.fail(f"Tab does not come to {place!r}.")


def _whole(name: Name) -> re.Pattern[str]:
    return re.compile(rf"^\s*{re.escape(name)}\s*$") if isinstance(name, str) else name
