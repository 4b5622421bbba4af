"""The documents of the founding chain say the same in every language, each with its sub-type and its demands."""

from pathlib import Path

from tests.examples.registers import Case

CHAIN = [
    ("2022-03-31", "public_statement", "ar"),
    ("2022-05-14", "reiteration", "ru"),
    ("2022-05-27", "follow_up", "fr"),
    ("2022-07-08", "follow_up", "ar"),
    ("2022-11-27", "follow_up", "es"),
    ("2023-02-20", "follow_up", "ru"),
]


def test_the_documents_of_the_chain_say_the_same_in_two_languages(
    founding: Case, tmp_path: Path
) -> None:
    def drafted(day: str, paper: str, code: str) -> list[str]:
        place = [
            "--as-of",
            day,
            "--by",
            "Socialist International",
            "-o",
            str(tmp_path / f"{day}.md"),
        ]
        return ["draft", founding.reference, paper, "--language", code, "--beside", "en", *place]

    said = founding.register.run(*(drafted(*each) for each in CHAIN))
    for (_, _, code), printed in zip(CHAIN, said, strict=True):
        assert f"the same facts in {code} and en: " in printed
    assert all("≠" not in page.read_text(encoding="utf-8") for page in tmp_path.iterdir())
