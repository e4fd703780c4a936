from ml.recommend.course_text import course_text
from ml.recommend.profile_text import profile_text
from storage.catalogue import SHIPPED, read_courses
from tests.ml.recommend.people import course, person


def test_a_person_is_told_as_one_would_tell_a_coach() -> None:
    told = profile_text(
        person(
            age=61,
            goals=["health", "weight_loss"],
            level="beginner",
            location_detail="basic_gym",
            limitations=["back", "diabetes"],
            health_notes="Two discs gone.",
            interests={"strength": 5, "hiit": 1, "yoga_pilates": 4},
            history={
                "completed": ["First Steps"],
                "abandoned": [{"title": "Bootcamp", "reason": "too loud"}, {"title": "Row"}],
            },
            recent_frequency="none",
        )
    )
    assert told == (
        "A 61 year old woman, beginner, wants health and weight loss, trains in a small gym. "
        "Has back problems and diabetes. Two discs gone. Enjoys strength and yoga pilates. "
        "Completed First Steps. Gave up Bootcamp: too loud. Gave up Row: no reason given. "
        "Finished 1 of 3 courses. Has 45 to 60 minutes. Has not trained lately."
    )


def test_three_answers_are_told_without_guesses() -> None:
    thin = person(gender=None, age=None, location_detail=None, session_minutes=None, limitations=None)
    assert profile_text(thin) == "A person, intermediate, wants muscle gain, trains in a gym."


def test_a_course_says_whom_it_is_for_before_what_it_is_like() -> None:
    told = course_text(
        course(
            title="Stiff No More",
            description="Slow mornings.",
            activity_types=["yoga", "stretching"],
            level="any",
            gender="female",
            adapted_for=["back"],
            age_min=50,
            tags=["slow"],
            equipment=["none", "mat"],
        )
    )
    assert told == (
        "Stiff No More. Yoga and stretching for all levels, women only: muscle gain, in a gym. "
        "Suits people with back problems. Ages 50 to 100. slow. 50 minutes, 3 times a week. Needs mat. "
        "Slow mornings."
    )


def test_every_shipped_course_says_its_conditions_within_what_the_encoder_reads() -> None:
    for one in read_courses(SHIPPED):
        before = course_text(one).removesuffix(one.description)
        assert len(before.split()) < 120
