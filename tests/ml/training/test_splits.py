from collections import Counter

from ml.training.judgments import Judgment, load_judgments
from ml.training.splits import Part, divide, split
from tests.ml.recommend.people import course, person


def test_the_test_shares_no_person_and_no_course_with_what_is_learned_from() -> None:
    judgments = load_judgments()
    parts = split(judgments)
    learned = parts.pairs(judgments, [Part.TRAIN, Part.DEV], [Part.TRAIN, Part.DEV])
    test = parts.pairs(judgments, [Part.TEST], [Part.TEST])
    assert len(test) > 1000
    assert len(learned) > 5000
    assert {one.profile.id for one in test}.isdisjoint(one.profile.id for one in learned)
    assert {one.course.id for one in test}.isdisjoint(one.course.id for one in learned)


def test_parts_have_about_their_shares_in_every_segment() -> None:
    parts = split(load_judgments())
    for names, share in ((parts.people, 0.25), (parts.courses, 0.35)):
        segments = Counter(name[:2] for name in names)
        tested = Counter(name[:2] for name, part in names.items() if part is Part.TEST)
        assert all(abs(tested[segment] / size - share) < 0.2 for segment, size in segments.items())


def test_more_data_moves_nobody() -> None:
    judgments = load_judgments()
    some, everything = split(judgments[:2000]), split(judgments)
    assert all(everything.people[name] is part for name, part in some.people.items())
    assert all(everything.courses[name] is part for name, part in some.courses.items())


def test_people_with_nearly_the_same_words_are_in_one_part() -> None:
    notes = "Afraid of deep water since childhood, learning beside my son on Saturdays."
    people = [person(id=f"p{number}", health_notes=notes) for number in range(30)]
    parts = split([Judgment(one, course(), 1, unsafe=False) for one in people])
    assert len(set(parts.people.values())) == 1


def test_pairs_for_testing_alone_leave_all_others_to_learn_and_choose_from() -> None:
    judgments = load_judgments()[:600]
    others = [Judgment(person(id="new"), course(id="unseen"), 2, unsafe=False)]
    judged = divide(judgments, others)
    assert judged.pairs([Part.TEST], [Part.TEST]) == others
    known = (Part.TRAIN, Part.DEV)
    assert judged.pairs(known, known) == judgments
    assert divide(judgments).pairs([Part.TEST], [Part.TEST]) != []
