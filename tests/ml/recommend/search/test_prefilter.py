from ml.recommend.search import read_query
from ml.recommend.search.prefilter import prefilter
from storage.records.course_filter import CourseFilter
from storage.records.vocabulary import Activity, Environment, Gender


def test_the_index_is_asked_for_what_its_columns_know() -> None:
    asked = prefilter(read_query("йога в зале для женщины 45 лет, 20 минут, 3 раза в неделю, 8 недель"))
    assert asked == CourseFilter(
        environments=frozenset({Environment.GYM}),
        gender=Gender.FEMALE,
        age=45,
        max_session_minutes=20,
        max_sessions_per_week=3,
        max_duration_weeks=8,
        activities=frozenset({Activity.YOGA}),
    )


def test_what_is_only_near_or_ruled_out_narrows_nothing() -> None:
    assert prefilter(read_query("handstand, no running")) == CourseFilter()
