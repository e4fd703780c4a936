from storage.records.answers import Answers
from storage.records.profile import AbandonedCourse, History
from storage.unit_of_work import UnitOfWork
from tests.storage.conftest import NOW
from tests.storage.courses import course

THREE_ANSWERS = {"goals": ["endurance"], "level": "beginner", "location": "home"}


async def test_answers_come_back_with_the_question_where_they_stand(uow: UnitOfWork) -> None:
    answers = Answers({"goals": ["endurance"], "limitations": []}, "level")

    await uow.profiles.save_answers(1, answers, NOW)

    assert await uow.profiles.answers(1) == answers
    assert await uow.profiles.answers(2) is None


async def test_newer_answers_take_the_place_of_the_older(uow: UnitOfWork) -> None:
    await uow.profiles.save_answers(1, Answers({"goals": ["endurance"]}, "level"), NOW)
    await uow.profiles.save_answers(1, Answers(THREE_ANSWERS), NOW)

    assert await uow.profiles.answers(1) == Answers(THREE_ANSWERS)


async def test_there_is_a_profile_once_goals_level_and_place_are_known(uow: UnitOfWork) -> None:
    for missing in THREE_ANSWERS:
        two = {name: value for name, value in THREE_ANSWERS.items() if name != missing}
        await uow.profiles.save_answers(1, Answers(two), NOW)
        assert await uow.profiles.get(1) is None

    await uow.profiles.save_answers(1, Answers(THREE_ANSWERS), NOW)

    profile = await uow.profiles.get(1)
    assert profile is not None
    assert profile.id == "1"
    assert profile.goals == ("endurance",)
    assert profile.limitations is None


async def test_a_profile_says_which_courses_were_done_and_left(uow: UnitOfWork) -> None:
    typed = {"completed": ["Couch to 5k"], "abandoned": []}
    await uow.profiles.save_answers(1, Answers({**THREE_ANSWERS, "history": typed}), NOW)
    await uow.courses.upsert(course("yoga", title="Yoga"), NOW)
    await uow.courses.upsert(course("run", title="Run"), NOW)
    for kind in ("opened", "started", "finished", "finished"):
        await uow.interactions.add(1, "yoga", kind, NOW)
    await uow.interactions.add(1, "run", "abandoned", NOW, "too hard")
    await uow.interactions.add(2, "run", "finished", NOW)

    profile = await uow.profiles.get(1)

    assert profile is not None
    assert profile.history == History(
        completed=("Couch to 5k", "Yoga"), abandoned=(AbandonedCourse(title="Run", reason="too hard"),)
    )
