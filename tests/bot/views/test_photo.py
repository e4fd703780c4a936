from datetime import UTC, datetime

import pytest

from bot.views.photo import fix_screen, not_program_screen, preview_screen
from bot.views.settings import privacy_screen
from bot.views.texts import Texts
from storage.records.draft import Draft, DraftStatus
from storage.records.person import Units
from storage.records.program import Doubt, Exercise, Flag, Program, Session

EN = Texts("en")
NOW = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)
SURE = Exercise(name="Row", sets=3, reps="10")
BENCH = Exercise(
    name="Bench <press>",
    sets=6,
    load="80 kg",
    flags=(
        Flag(field="sets", reason="unseen", alternatives=("4",)),
        Flag(field="load", reason="unclear"),
    ),
)


def preview(*exercises: Exercise, page: int = 0, texts: Texts = EN, notice: str | None = None) -> str:
    program = Program(is_program=True, sessions=(Session(exercises=exercises),), notice=notice)
    draft = Draft(7, 1, DraftStatus.PREVIEW, (), NOW, program)
    return preview_screen(texts, draft, Units.KG, page, is_coach=False).text


def test_doubts_come_first_with_their_reasons_and_what_may_be_meant() -> None:
    lines = preview(SURE, BENCH).splitlines()
    assert lines[2:] == [
        "⚠ To check: 1 line",
        "⚠ 2. Bench &lt;press&gt; — sets: not on the sheet? (perhaps 4); load: hard to read",
        "",
        "1. Row — 3 × 10",
        "⚠ 2. Bench &lt;press&gt; — 6 sets · 80 kg (check)",
    ]


def test_without_doubts_and_notice_there_is_the_program_alone() -> None:
    assert preview(SURE).splitlines()[2:] == ["", "1. Row — 3 × 10"]


def test_many_doubts_are_counted_and_only_the_first_page_lists_them() -> None:
    many = [
        BENCH.model_copy(update={"name": f"Exercise {number}", "notes": "n" * 250}) for number in range(20)
    ]
    first, second = preview(*many), preview(*many, page=1)
    assert "… and 14 more, marked ⚠ below." in first
    assert "6. Exercise 5 — sets: not on the sheet?" in first
    assert "⚠ To check: 20 lines" in second
    assert "not on the sheet?" not in second
    assert max(len(first), len(second)) < 4096


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("reason", [*Doubt, "their own"])
def test_every_reason_has_words(language: str, reason: str) -> None:
    texts = Texts(language)
    doubtful = SURE.model_copy(update={"flags": (Flag(field="reps", reason=reason, alternatives=("12",)),)})
    asked = fix_screen(texts, 7, 0, doubtful, Units.KG).text
    said = asked.rpartition(": ")[2]
    assert said in preview(doubtful, texts=texts)
    assert "12" in said
    assert texts("photo-doubt", field="reps", reason="no such reason") not in said


@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_person_is_told_when_the_model_did_not_read(language: str) -> None:
    texts = Texts(language)
    codes = ("vlm_unavailable", "vlm_refused", "vlm_bad_answer")
    notices = [texts("photo-notice", notice=code) for code in codes]
    assert len(set(notices)) == 3
    for code, notice in zip(codes, notices, strict=True):
        assert notice in preview(SURE, texts=texts, notice=code)
        assert notice in not_program_screen(texts, "no_text", code).text
        assert notice not in not_program_screen(texts, "no_text").text


@pytest.mark.parametrize(("language", "word"), [("en", "language model"), ("ru", "языковой модели")])
def test_privacy_says_so_where_a_server_reads_the_photos(language: str, word: str) -> None:
    texts = Texts(language)
    assert word in privacy_screen(texts, 3, by_server=True).text
    assert word not in privacy_screen(texts, 3, by_server=False).text
