from dataclasses import replace

from bot.views.finish import summary_screen
from bot.views.texts import Texts
from bot.views.today_taps import EndTracker
from storage.records.person import Units
from storage.records.tracker import TrackerStatus
from storage.records.workout import SetValues, WorkoutStatus
from storage.records.workout_summary import ExerciseResult, PersonalRecord, RecordKind, WorkoutSummary

EN = Texts("en")
SUMMARY = WorkoutSummary(
    workout_id=7,
    tracker_id=3,
    tracker_title="Winter <plan>",
    day_number=2,
    day_title=None,
    status=WorkoutStatus.FINISHED,
    seconds=3120,
    sets=14,
    volume_kg=4200.0,
    volume_before_kg=4000.0,
    results=(
        ExerciseResult("Bench", 4, SetValues(8, 62.5), SetValues(8, 60.0)),
        ExerciseResult("Row", 4, SetValues(10, 40.0), SetValues(10, 40.0)),
        ExerciseResult("Plank", 1, SetValues(duration_s=60), None),
    ),
    records=(
        PersonalRecord("Bench", RecordKind.WEIGHT, 62.5, 60.0),
        PersonalRecord("Bench", RecordKind.ONE_REP_MAX, 79.1667, 76.0),
    ),
    days_left=5,
)


def test_time_volume_records_and_changes_in_words() -> None:
    assert summary_screen(EN, SUMMARY, Units.KG).text == (
        "<b>Workout done: Day 2</b>\n"
        "\n"
        "Time: 52:00 min\n"
        "14 sets\n"
        "Volume: 4\u202f200 kg moved\n"
        "200 kg more than last time\n"
        "\n"
        "<b>Records</b>\n"
        "Bench: heaviest set, 62.5 kg (before: 60 kg)\n"
        "Bench: estimated one-rep max, 79.2 kg (before: 76 kg; Epley’s formula)\n"
        "\n"
        "<b>Best sets</b>\n"
        "Bench: 62.5 kg × 8 (last time 60 kg × 8)\n"
        "Row: 40 kg × 10 (as last time)\n"
        "Plank: 1:00 min (first time)\n"
        "\n"
        "5 training days left in Winter &lt;plan&gt;."
    )


def test_the_last_day_offers_to_finish_the_plan() -> None:
    screen = summary_screen(EN, replace(SUMMARY, days_left=0), Units.KG)
    assert "last training day of Winter &lt;plan&gt;" in screen.text
    assert screen.rows[0][0].tap == EndTracker(3, TrackerStatus.FINISHED)


def test_a_plan_without_end_and_bodyweight_leave_their_lines_out() -> None:
    summary = replace(SUMMARY, days_left=None, volume_kg=0, volume_before_kg=None, records=())
    text = summary_screen(EN, summary, Units.KG).text
    assert "Volume" not in text
    assert "Records" not in text
    assert "left" not in text


def test_less_volume_is_said_plainly() -> None:
    assert "400 kg less" in summary_screen(EN, replace(SUMMARY, volume_kg=3600.0), Units.KG).text
    assert "same volume" in summary_screen(EN, replace(SUMMARY, volume_kg=4000.0), Units.KG).text


def test_a_discarded_workout_shows_no_numbers() -> None:
    screen = summary_screen(EN, replace(SUMMARY, status=WorkoutStatus.DISCARDED), Units.KG)
    assert "discarded" in screen.text
    assert "4\u202f200" not in screen.text


def test_a_long_workout_fits_a_message() -> None:
    results = tuple(ExerciseResult("x" * 200, 4, SetValues(8, 60.0), SetValues(7, 60.0)) for _ in range(200))
    records = tuple(PersonalRecord("x" * 200, RecordKind.WEIGHT, 2, 1) for _ in range(200))
    summary = replace(SUMMARY, results=results, records=records, tracker_title="t" * 200)
    assert len(summary_screen(Texts("ru"), summary, Units.LB).text) < 4096
