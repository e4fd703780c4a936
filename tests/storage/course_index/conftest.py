from pathlib import Path

import pytest

from storage.course_index import CourseIndex


@pytest.fixture
def index(tmp_path: Path) -> CourseIndex:
    return CourseIndex(str(tmp_path / "index"))
