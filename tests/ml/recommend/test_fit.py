from typing import Any

import numpy as np
import pytest

from ml.recommend.course_columns import columns_of
from ml.recommend.course_facts import facts_of_course
from ml.recommend.fit import aspects_of
from ml.recommend.person_facts import facts_of
from tests.ml.recommend.people import course, person


def measured(profile: Any, *courses: Any) -> dict[str, list[float]]:
    columns = columns_of([facts_of_course(one) for one in courses])
    aspects = aspects_of(facts_of(profile), columns, np.zeros(len(courses), dtype=np.float32))
    return {name: np.broadcast_to(values, len(courses)).tolist() for name, values in aspects.items()}


def test_courses_are_measured_side_by_side_as_each_alone() -> None:
    profile = person(health_notes="asthma, I run", limitations=["joints"])
    courses = [
        course(),
        course(activity_types=["running"], tags=["marathon"], level="any"),
        course(adapted_for=["joints"]),
    ]
    together = measured(profile, *courses)
    for place, one in enumerate(courses):
        alone = measured(profile, one)
        assert {name: values[place] for name, values in together.items()} == pytest.approx(
            {name: values[0] for name, values in alone.items()}
        )
