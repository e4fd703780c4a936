"""A program on its way: being read, previewed, corrected."""

from collections.abc import Sequence

from bot.views import photo_taps as taps
from bot.views.menu_taps import ShowMenu
from bot.views.plan_line import named_line
from bot.views.screen import Button, Screen
from bot.views.texts import Html, Texts
from storage.records.draft import Draft
from storage.records.person import Units
from storage.records.program import Exercise, Flag, Program

PAGE_CHARACTERS = 2800
FIXES_PER_PAGE = 8
DOUBTS_LISTED = 6


def reading_screen(texts: Texts, draft_id: int, stage: str, ahead: int = 0) -> Screen:
    """Say how far reading is; `ahead` counts the jobs that come first."""
    text = texts(f"photo-stage-{stage}")
    if ahead:
        text = Html(f"{text}\n{texts('photo-ahead', count=ahead)}")
    return Screen(text, ((Button(texts.plain("button-cancel"), taps.CancelReading(draft_id)),),))


def not_program_screen(texts: Texts, reason: str, notice: str | None = None) -> Screen:
    """Say why a picture holds no program, and what to do next; `notice` as in `Program`."""
    why = texts("photo-not-program", reason=texts.plain(f"photo-reason-{reason.replace('_', '-')}"))
    return Screen(Html("\n\n".join([why, *_notice(texts, notice)])), _menu(texts))


def problem_screen(texts: Texts, reason: str) -> Screen:
    """Say why an image could not be opened."""
    return Screen(texts(f"photo-problem-{reason.replace('_', '-')}"), _menu(texts))


def not_image_screen(texts: Texts) -> Screen:
    """Say what is read in place of another kind of file."""
    return Screen(texts("photo-not-image"), _menu(texts))


def cancelled_screen(texts: Texts) -> Screen:
    """Say that reading was stopped."""
    return Screen(texts("photo-cancelled"), _menu(texts))


def preview_screen(texts: Texts, draft: Draft, units: Units, page: int, *, is_coach: bool) -> Screen:
    """Show what was read: doubts first, then all of it in the sheet's order with its values."""
    program = draft.program or Program(is_program=False)
    pages = _pages(texts, program, units)
    page = min(max(page, 0), len(pages) - 1)
    lines = [texts("photo-preview", title=program.title or texts.plain("photo-untitled"))]
    lines.append(texts("photo-count", exercises=len(program.exercises), sessions=len(program.sessions)))
    lines += _notice(texts, program.notice)
    lines += _doubtful_lines(texts, program, listed=page == 0)
    text = Html("\n".join(lines) + f"\n\n{pages[page]}")
    return Screen(text, _preview_rows(texts, draft.id, page, len(pages), is_coach=is_coach))


def fix_list_screen(texts: Texts, draft: Draft, page: int) -> Screen:
    """List the exercises, doubtful ones first, to correct one."""
    exercises = draft.program.exercises if draft.program else ()
    order = sorted(range(len(exercises)), key=lambda index: not exercises[index].flags)
    pages = max(1, -(-len(order) // FIXES_PER_PAGE))
    page = min(max(page, 0), pages - 1)
    rows: list[tuple[Button, ...]] = [
        (Button(_fix_label(texts, index, exercises[index]), taps.AskFix(draft.id, index)),)
        for index in order[page * FIXES_PER_PAGE : (page + 1) * FIXES_PER_PAGE]
    ]
    turn = []
    if page > 0:
        turn.append(Button(texts.plain("courses-previous"), taps.ChooseFix(draft.id, page - 1)))
    if page < pages - 1:
        turn.append(Button(texts.plain("courses-following"), taps.ChooseFix(draft.id, page + 1)))
    if turn:
        rows.append(tuple(turn))
    back = (Button(texts.plain("button-back"), taps.ShowPreview(draft.id, 0)),)
    return Screen(texts("photo-fix-choose"), (*rows, back))


def fix_screen(texts: Texts, draft_id: int, index: int, exercise: Exercise, units: Units) -> Screen:
    """Ask how an exercise should read."""
    lines = [texts("photo-fix-ask", line=named_line(texts, exercise, units))]
    if exercise.source:
        lines.append(texts("photo-fix-source", source=exercise.source))
    lines += [texts("photo-fix-doubt", doubt=_doubt(texts, flag)) for flag in exercise.flags]
    rows: list[tuple[Button, ...]] = []
    if exercise.flags:
        rows.append((Button(texts.plain("photo-fix-right"), taps.AcceptLine(draft_id, index)),))
    rows.append((Button(texts.plain("photo-fix-remove"), taps.RemoveLine(draft_id, index)),))
    rows.append((Button(texts.plain("button-back"), taps.ChooseFix(draft_id, 0)),))
    return Screen(Html("\n\n".join(lines)), tuple(rows))


def discarded_screen(texts: Texts, draft_id: int) -> Screen:
    """Say that a draft was put away, with a way back."""
    return Screen(
        texts("photo-discarded"),
        (
            (Button(texts.plain("photo-restore"), taps.Restore(draft_id)),),
            (Button(texts.plain("button-menu"), ShowMenu()),),
        ),
    )


def _notice(texts: Texts, notice: str | None) -> list[Html]:
    return [texts("photo-notice", notice=notice)] if notice else []


def _doubtful_lines(texts: Texts, program: Program, *, listed: bool) -> list[Html]:
    """Say how many lines are in doubt and, if they are to be listed, which and why."""
    doubtful = [(number, e) for number, e in enumerate(program.exercises, 1) if e.flags]
    if not doubtful:
        return []
    lines = [texts("photo-doubts", count=len(doubtful))]
    for number, exercise in doubtful[:DOUBTS_LISTED] if listed else ():
        doubts = "; ".join(_doubt(texts, flag) for flag in exercise.flags[:DOUBTS_LISTED])
        lines.append(texts("photo-doubtful", number=number, name=exercise.name[:48], doubts=doubts))
    if listed and len(doubtful) > DOUBTS_LISTED:
        lines.append(texts("photo-doubtful-more", count=len(doubtful) - DOUBTS_LISTED))
    return lines


def _doubt(texts: Texts, flag: Flag) -> str:
    doubt = texts.plain("photo-doubt", field=flag.field, reason=flag.reason)
    if not flag.alternatives:
        return doubt
    alternatives = ", ".join(flag.alternatives)[:60]
    return texts.plain("photo-doubt-instead", doubt=doubt, alternatives=alternatives)


def _menu(texts: Texts) -> tuple[tuple[Button, ...], ...]:
    return ((Button(texts.plain("button-menu"), ShowMenu()),),)


def _preview_rows(
    texts: Texts, draft_id: int, page: int, pages: int, *, is_coach: bool
) -> tuple[tuple[Button, ...], ...]:
    rows: list[tuple[Button, ...]] = [(Button(texts.plain("photo-start"), taps.StartTracking(draft_id)),)]
    if is_coach:
        rows.append((Button(texts.plain("photo-make-course"), taps.MakeCourse(draft_id)),))
    turn = []
    if page > 0:
        turn.append(Button(texts.plain("courses-previous"), taps.ShowPreview(draft_id, page - 1)))
    if page < pages - 1:
        turn.append(Button(texts.plain("courses-following"), taps.ShowPreview(draft_id, page + 1)))
    if turn:
        rows.append(tuple(turn))
    last = (
        Button(texts.plain("photo-fix"), taps.ChooseFix(draft_id, 0)),
        Button(texts.plain("photo-original"), taps.ShowOriginal(draft_id)),
        Button(texts.plain("photo-discard"), taps.Discard(draft_id)),
    )
    return (*rows, last)


def _pages(texts: Texts, program: Program, units: Units) -> Sequence[str]:
    pages = [""]
    number = 0
    for session in program.sessions:
        title = session.title or session.day
        lines = [texts("courses-session", title=title)] if title else []
        for exercise in session.exercises:
            number += 1
            key = "photo-line-doubtful" if exercise.flags else "photo-line"
            lines.append(texts(key, number=number, line=named_line(texts, exercise, units)))
            if exercise.notes:
                lines.append(texts("photo-line-notes", notes=exercise.notes[:300]))
        for line in (*lines, ""):
            if len(pages[-1]) + len(line) > PAGE_CHARACTERS:
                pages.append("")
            pages[-1] += f"{line}\n"
    return [page.strip() for page in pages]


def _fix_label(texts: Texts, index: int, exercise: Exercise) -> str:
    key = "photo-fix-label-doubtful" if exercise.flags else "photo-fix-label"
    return texts.plain(key, number=index + 1, name=exercise.name[:48])
