from ml.recommend.reading.cues import pattern, pattern_of_lower_case
from storage.catalogue import SHIPPED, read_courses


def test_in_lower_case_the_same_is_found() -> None:
    texts = [course.description for course in read_courses(SHIPPED)]
    for name in ("sends_away", "asks_a_doctor"):
        expected = [pattern(name).search(text) is not None for text in texts]
        found = [pattern_of_lower_case(name).search(text.lower()) is not None for text in texts]
        assert found == expected
        assert 0 < sum(found) < len(texts)
