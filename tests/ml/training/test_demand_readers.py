"""What is learned of demands and restrictions: from the labels alone, and as well of the unseen."""

import numpy as np
import pytest

from ml.recommend.course_columns import columns_of
from ml.recommend.course_facts import facts_of_course
from ml.recommend.demands import Demand, Readers, shipped_readers
from ml.recommend.person_facts import facts_of
from ml.training.demand_labels import labels_from, load_demand_labels
from ml.training.demand_readers import (
    BothSides,
    UnseenReaders,
    fit_readers,
    readers_taught_by,
    readers_unseen_by,
)
from ml.training.judgments import Judgment, further_judgments, load_judgments
from tests.ml.training.people import judged_data

LABELS = load_demand_labels()


@pytest.fixture(scope="module")
def judged() -> list[Judgment]:
    return [*load_judgments(), *further_judgments()]


@pytest.fixture(scope="module")
def unseen(judged: list[Judgment]) -> UnseenReaders:
    return UnseenReaders(BothSides.of(judged), LABELS)


def test_labels_name_a_degree_for_each_demand() -> None:
    assert dict(zip(Demand, labels_from("run=2 any=1").tolist(), strict=True)) == {
        **dict.fromkeys(Demand, 0),
        Demand.RUN: 2,
        Demand.ANY: 1,
    }
    with pytest.raises(ValueError, match="flying"):
        labels_from("flying=1")


def test_everybody_who_is_learned_from_is_labelled(judged: list[Judgment]) -> None:
    assert {one.profile.id for one in judged} == LABELS.people.keys()
    assert {one.course.id for one in judged} <= LABELS.courses.keys()
    assert (len(LABELS.people), len(LABELS.courses), len(LABELS.sayings)) == (1718, 591, 1582)


def test_people_are_read_by_models_that_did_not_see_them(
    judged: list[Judgment], unseen: UnseenReaders
) -> None:
    people = {one.profile.id: one.profile for one in judged}
    read = np.stack([unseen.restrictions(facts_of(one)) for one in people.values()])
    labels = np.stack([LABELS.people[name] for name in people])
    assert np.corrcoef(read.ravel(), labels.ravel())[0, 1] > 0.78


def test_courses_are_read_by_models_that_did_not_see_them(
    judged: list[Judgment], unseen: UnseenReaders
) -> None:
    courses = {one.course.id: one.course for one in judged}
    read = unseen.demands(columns_of([facts_of_course(one) for one in courses.values()]))
    labels = np.stack([LABELS.courses[name] for name in courses])
    assert np.corrcoef(read.ravel(), labels.ravel())[0, 1] > 0.83


def test_one_label_less_changes_what_others_are_read_as_and_not_much(judged: list[Judgment]) -> None:
    both = BothSides.of(judged[:1200])
    whole = Readers(fit_readers(both.people, both.courses, LABELS))
    less = Readers(fit_readers(both.people[1:], both.courses, LABELS))
    difference = np.abs(whole.restrictions(both.people[5]) - less.restrictions(both.people[5])).max()
    assert 0 < difference < 0.3


def test_people_without_labels_are_read_by_the_readers_that_ship() -> None:
    strangers = judged_data(8, 8)
    few = load_judgments()[:60]
    assert readers_unseen_by(strangers) is readers_taught_by(strangers) is shipped_readers()
    assert readers_unseen_by(few) is readers_taught_by(few) is shipped_readers()


def test_readers_taught_by_pairs_know_nobody_else() -> None:
    some = load_judgments()[:1200]
    outsider = facts_of(load_judgments()[-1].profile)
    taught = readers_taught_by(some).restrictions(outsider)
    assert np.abs(taught - shipped_readers().restrictions(outsider)).max() > 0.01
