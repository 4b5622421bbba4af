"""Mailboxes are read message by message."""

import mailbox
from pathlib import Path

from habeas.intake import holds_many, take_in, walk
from tests.intake.documents import SENTENCE, eml

QUOTED = "From the first day he was refused a doctor."


def _mbox(path: Path) -> Path:
    """A mailbox of three messages, as Python's own library writes it; a line of the second looks like a postmark."""
    box = mailbox.mbox(path)
    for number, words in enumerate((SENTENCE, f"{SENTENCE}\n\n{QUOTED}", SENTENCE)):
        box.add(mailbox.mboxMessage(eml(words, subject=f"Letter {number}")))
    box.close()
    return path


def test_a_mailbox_gives_its_messages(tmp_path: Path) -> None:
    path = _mbox(tmp_path / "inbox")
    found = list(walk([path]))
    taken = [t for item in found for t in take_in(item.content, name=item.name)]

    assert holds_many(path)
    assert [item.name for item in found] == [f"{path}, message {n}" for n in (1, 2, 3)]
    assert [t.title for t in taken] == ["Letter 0", "Letter 1", "Letter 2"]
    assert taken[1].text.endswith(QUOTED)


def test_a_message_of_a_mailbox_has_the_bytes_that_were_sent(tmp_path: Path) -> None:
    first = next(walk([_mbox(tmp_path / "inbox")]))

    assert first.content == bytes(eml(SENTENCE, subject="Letter 0"))


def test_a_mailbox_in_a_folder_is_opened_too(tmp_path: Path) -> None:
    _mbox(tmp_path / "inbox")
    (tmp_path / "note.txt").write_text("From the first day he was refused a doctor.")

    names = [Path(item.name).name for item in walk([tmp_path])]

    assert names == [*(f"inbox, message {n}" for n in (1, 2, 3)), "note.txt"]


def test_a_maildir_gives_its_messages_and_those_of_the_folders_kept_in_it(tmp_path: Path) -> None:
    box = mailbox.Maildir(tmp_path / "box")
    box.add(mailbox.MaildirMessage(eml(subject="Inbox")))
    box.add_folder("Sent").add(mailbox.MaildirMessage(eml(subject="Sent")))
    (tmp_path / "box" / "tmp" / "half").write_text("half a mess")
    (tmp_path / "box" / "dovecot.index").write_bytes(b"\0\1")

    titles = [take_in(i.content, name=i.name)[0].title for i in walk([tmp_path / "box"])]

    assert titles == ["Inbox", "Sent"]


def test_one_letter_is_no_mailbox(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("From Ana to the minister\n\nHe was refused a doctor.")

    assert not holds_many(path)
    assert [item.content for item in walk([path])] == [path]
