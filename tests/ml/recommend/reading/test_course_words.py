import pytest

from ml.recommend.reading.course_words import read_course
from tests.ml.recommend.people import course


def names(concepts: object) -> set[str]:
    return {one.name for one in concepts}  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("description", "excluded"),
    [
        (
            "Not suitable in pregnancy, with osteoporosis, or with a disc injury.",
            {"pregnancy", "osteoporosis", "disc"},
        ),
        ("You need healthy knees and ankles.", {"knee", "ankle"}),
        ("Healthy knees, back and shoulders assumed.", {"knee", "back", "shoulder"}),
        ("With untreated hypertension or a hot disc choose something else.", {"pressure", "disc"}),
        ("Stress-fracture back pain rules you out.", {"stress_fracture", "back"}),
        ("No back trouble and no high blood pressure.", {"pressure"}),
        ("Trouble with knees or pelvic floor? Choose something softer first.", {"knee", "pelvic_floor"}),
        ("Skip the ground part with a painful back or in pregnancy.", {"pregnancy"}),
        ("Не для беременных и не при гипертонии.", {"pregnancy", "pressure"}),
    ],
)
def test_whom_a_course_sends_away(description: str, excluded: set[str]) -> None:
    assert excluded <= names(read_course(course(description=description)).excluded)


def test_what_a_course_spares_is_not_what_it_asks() -> None:
    words = read_course(course(description="Thirty minutes. No jumping, no crunches. We deadlift a little."))
    assert {"jumping", "flexion"} <= names(words.spared)
    assert not {"jumping", "flexion"} & names(words.about)
    assert "heavy_lifting" in names(words.told)


def test_a_doctors_word_is_neither_a_refusal_nor_an_invitation() -> None:
    words = read_course(course(description="Ask your doctor first if you have asthma."))
    assert "lungs" in names(words.doctor)
    assert "lungs" not in names(words.excluded) | names(words.told)


def test_title_and_tags_name_whom_it_is_for() -> None:
    words = read_course(course(title="Knees, Negotiated", tags=("osteoarthritis", "no kneeling")))
    assert {"knee", "arthritis"} <= names(words.named)
