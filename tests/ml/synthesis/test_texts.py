from pathlib import Path

import pytest

from ml.synthesis import texts
from ml.synthesis.recipes.courses import CourseKind
from ml.synthesis.texts import guidance, seed_phrases

SEEDS = Path(texts.__file__).parent / "seeds"


@pytest.mark.parametrize("kind", CourseKind)
def test_each_kind_of_course_has_guidance_and_seeds_of_its_own(kind: CourseKind) -> None:
    assert len(guidance(f"courses/{kind}").split()) > 40
    assert "- theme: " in seed_phrases((f"courses/{kind}", "courses/common"), "luck")


@pytest.mark.parametrize("path", sorted(SEEDS.rglob("*.md")), ids=lambda path: path.stem)
def test_no_phrase_stands_in_a_file_twice(path: Path) -> None:
    phrases = [line for line in path.read_text().splitlines() if line.startswith("- ")]
    assert len(phrases) == len(set(phrases)) >= 7


def test_the_same_luck_draws_the_same_phrases_and_another_one_others() -> None:
    assert seed_phrases(("profiles",), "p1 0") == seed_phrases(("profiles",), "p1 0")
    drawn = {seed_phrases(("profiles",), f"p{number} 0") for number in range(1000)}
    assert len(drawn) > 990
