import pytest

from ml.extract.layout.furniture.chrome import is_chrome, without_chrome


@pytest.mark.parametrize(
    "line",
    [
        "ул. Речная, 14 * тел. 8 (800) 000-00-00 + стр. 2",
        "Harbor Gym, tel: 020 7946 0018",
        "+44 7700 900142",
        "www.ironharbor.example",
    ],
)
def test_whom_to_call_is_no_part_of_a_program(line: str) -> None:
    assert is_chrome(line)


@pytest.mark.parametrize(
    "line",
    ["60 100 120 140", "Squat 5x5 (100 110 120 kg)", "Bench 100-110-120", "Put the phone away, 10 min"],
)
def test_numbers_to_train_by_are_none_to_call(line: str) -> None:
    assert not is_chrome(line)


def test_signs_beside_the_clock_of_a_screen_are_left_out() -> None:
    assert without_chrome(["7:15 „ний", "Squat 3x8"]) == ["Squat 3x8"]
    assert without_chrome(["7:15 run", "Squat 3x8"]) == ["7:15 run", "Squat 3x8"]


@pytest.mark.parametrize(
    "line",
    [
        "Phase 2 · 6 exercises · about 40 min",
        "Cycling · Est. 1:10:00 · Created by Mia",
        "3.2k Reply Share",
        "Like Comment Share",
        "Wk 1 Wk 2 Wk3 Wk 4",
        "Week 1 Week 2 Week 3",
    ],
)
def test_what_a_screen_counts_and_offers_is_no_part_of_a_program(line: str) -> None:
    assert is_chrome(line)


@pytest.mark.parametrize("line", ["Week 1 Squat 3x5", "Round 1 Round 2", "Share the sled push 200 m"])
def test_work_is_none_to_choose_from(line: str) -> None:
    assert not is_chrome(line)


@pytest.mark.parametrize("line", ["Mia Holm · 4h · Public", "u/steady_mia · 2d", "miaholm 5h"])
def test_who_posted_is_left_out_at_the_top_alone(line: str) -> None:
    work = ["Squat 3x5", "Row 3x8", "Dips 3x8"]
    assert without_chrome([line, *work]) == work
    assert without_chrome([*work, line]) == [*work, line]
    assert without_chrome(["Plank · 2m", *work]) == ["Plank · 2m", *work]


@pytest.mark.parametrize(
    "line", ["Орбитрек 8 мин", "Суставная 12 мин", "Дорожка 15 мин", "Mobility flow 9 min"]
)
def test_a_name_and_its_minutes_were_posted_by_nobody(line: str) -> None:
    work = ["Squat 3x5", "Row 3x8"]
    assert without_chrome([line, *work]) == [line, *work]
