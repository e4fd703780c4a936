"""A coach's screens: the questions about a course, its preview, the list of own courses."""

from collections.abc import Sequence
from enum import StrEnum

from bot.views import coach_taps as taps
from bot.views.courses import single_card_screen
from bot.views.menu_taps import ShowMenu
from bot.views.photo_taps import ShowPreview
from bot.views.screen import Button, Screen, in_rows
from bot.views.texts import Html, Texts
from storage.records.course import Course
from storage.records.course_card import CourseCard
from storage.records.course_form import MULTIPLE, CourseField, CourseForm
from storage.records.stored_course import CourseStatus, StoredCourse
from storage.records.vocabulary import Activity, CourseLevel, Environment, Equipment, Goal, Limitation

_CHOICES: dict[CourseField, tuple[str, tuple[StrEnum, ...]]] = {
    CourseField.ACTIVITIES: ("activity", tuple(Activity)),
    CourseField.GOALS: ("goal", tuple(Goal)),
    CourseField.ENVIRONMENTS: ("environment", tuple(Environment)),
    CourseField.LEVEL: ("level-name", tuple(CourseLevel)),
    CourseField.EQUIPMENT: ("equipment", tuple(item for item in Equipment if item is not Equipment.NONE)),
    CourseField.ADAPTED_FOR: ("limitation", tuple(Limitation)),
}
# Telegram takes about a hundred buttons in one message.
COURSES_SHOWN = 90

_NUMBERS = {
    CourseField.WEEKS: ("4", "6", "8", "10", "12", "16"),
    CourseField.PER_WEEK: ("1", "2", "3", "4", "5", "6"),
    CourseField.MINUTES: ("20", "30", "40", "45", "60", "75", "90"),
}


def field_screen(texts: Texts, form: CourseForm, field: CourseField, notice: Html | None = None) -> Screen:
    """Ask one question about a course; `notice` says why the last answer did not do."""
    rows = _number_rows(form, field) if field in _NUMBERS else _choice_rows(texts, form, field)
    if field in MULTIPLE:
        rows = (*rows, (Button(texts.plain("button-next"), taps.CloseField(form.draft_id, field)),))
    if field is CourseField.DESCRIPTION:
        rows = ((Button(texts.plain("coach-no-description"), taps.CloseField(form.draft_id, field)),),)
    place = list(CourseField).index(field) + 1
    question = texts(f"coach-ask-{field.value.replace('_', '-')}", number=place, total=len(CourseField))
    text = Html(f"{notice}\n\n{question}") if notice else question
    return Screen(text, (*rows, (_back(texts, form),)))


def course_preview_screen(texts: Texts, draft_id: int, course: Course) -> Screen:
    """Show the card as trainees will see it, with the way to publish or change it."""
    card = single_card_screen(texts, CourseCard(course))
    changes = [
        Button(
            texts.plain("coach-change", name=texts.plain(f"coach-field-{field.value.replace('_', '-')}")),
            taps.ReopenField(draft_id, field),
        )
        for field in CourseField
    ]
    return Screen(
        Html(f"{texts('coach-preview')}\n\n{card.text}"),
        (
            (Button(texts.plain("coach-publish"), taps.Publish(draft_id)),),
            *in_rows(changes),
            (Button(texts.plain("coach-back"), ShowPreview(draft_id, 0)),),
        ),
    )


def published_screen(texts: Texts, stored: StoredCourse, link: str) -> Screen:
    """Confirm, and say when people find it and by which link."""
    key = "coach-published" if stored.version == 1 else "coach-published-anew"
    return Screen(
        texts(key, title=stored.course.title, version=stored.version, link=link),
        (
            (Button(texts.plain("coach-own-courses"), taps.ShowOwnCourses()),),
            (Button(texts.plain("button-menu"), ShowMenu()),),
        ),
    )


def own_courses_screen(texts: Texts, courses: Sequence[StoredCourse]) -> Screen:
    """List a coach's courses; each opens."""
    rows: list[tuple[Button, ...]] = []
    for stored in courses[:COURSES_SHOWN]:
        key = "coach-line-hidden" if stored.status is CourseStatus.HIDDEN else "coach-line"
        label = texts.plain(key, title=stored.course.title, version=stored.version)
        rows.append((Button(label, taps.ShowOwnCourse(stored.course.id)),))
    rows.append((Button(texts.plain("button-menu"), ShowMenu()),))
    return Screen(texts("coach-list" if courses else "coach-list-empty"), tuple(rows))


def own_course_screen(texts: Texts, stored: StoredCourse) -> Screen:
    """Show an own course as trainees see it, with what can be done with it."""
    course, hidden = stored.course, stored.status is CourseStatus.HIDDEN
    state = texts("coach-state-hidden" if hidden else "coach-state", version=stored.version)
    if hidden:
        turn = Button(texts.plain("coach-offer"), taps.OfferCourse(course.id))
    else:
        turn = Button(texts.plain("coach-hide"), taps.HideCourse(course.id))
    return Screen(
        Html(f"{state}\n\n{single_card_screen(texts, CourseCard(course)).text}"),
        (
            (Button(texts.plain("coach-edit"), taps.EditCourse(course.id)), turn),
            (Button(texts.plain("coach-back-to-list"), taps.ShowOwnCourses()),),
        ),
    )


def _back(texts: Texts, form: CourseForm) -> Button:
    """Lead back to the course where all is answered, else to the program."""
    if form.gap is None:
        return Button(texts.plain("coach-back-to-course"), taps.ShowCourseDraft(form.draft_id))
    return Button(texts.plain("coach-back"), ShowPreview(form.draft_id, 0))


def _choice_rows(texts: Texts, form: CourseForm, field: CourseField) -> tuple[tuple[Button, ...], ...]:
    if field not in _CHOICES:
        return ()
    prefix, values = _CHOICES[field]
    chosen = form.chosen(field) if field in MULTIPLE else [str(form.answers.get(field.value, ""))]
    buttons = []
    for value in values:
        label = texts.plain(f"{prefix}-{value.value}")
        marked = texts.plain("choice-chosen", label=label) if value.value in chosen else label
        buttons.append(Button(marked, taps.AnswerField(form.draft_id, field, value.value)))
    return in_rows(buttons)


def _number_rows(form: CourseForm, field: CourseField) -> tuple[tuple[Button, ...], ...]:
    buttons = [Button(value, taps.AnswerField(form.draft_id, field, value)) for value in _NUMBERS[field]]
    return in_rows(buttons, 4)
