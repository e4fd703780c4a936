"""Program or not, by what a text says."""

import pytest

from ml.extract.extractor import OcrExtractor

PROGRAMS = {
    "a watch": "Warm Up 12:00\nRepeat 5x\n  Fast 1:00\n  Recover 2:00\nCool Down 9:30",
    "by zones": "Zones bike\nHeart rate zones below\n4 x 8 min zone 4, 3 min easy\n20 min zone 2",
    "a gym wall": "SPIN\nTrack 1 warm up 4:00\nTrack 2 climb 6:30\nTrack 3 sprint 3:00",
    "efforts alone": "20 min steady\n6 x 3 min hard, 90 s float\n10 min easy",
    "auf Deutsch": "Training Mittwoch\nLiegestütze 3x15\nKlimmzüge 4x6, 2 min Pause\nUnterarmstütz 3x45 s",
    "en español": "Lunes - pierna\nSentadilla 4 series de 8, 70 kg\nGemelos 4 series de 20, descanso 45 s",
    "a long name": "Exercises\n1. Heel slides: 10 times\n2. Straightening, heel up on a low stool: 5 minutes",
    "по-русски": "разм 2 км\n3 км темп\nзам 1 км",
}
OTHERS = {
    "a timetable": "Studio\n09:00 Yoga 60\n10:30 Spin 45\n18:00 Core 30",
    "by weekday": "Pool\nMon 6.30-9.00 lanes\nTue 7.00-8.30 lanes (4 x 25 m)\nSat 8.00-10.00 family",
    "prices": "Gym\n1 visit, 60 min - £9\n10 x 60 min - £70\nSwim, adults £5.40",
    "прайс": "Студия\nПРАЙС-ЛИСТ\nГрупповая тренировка 700\nБлок 10 тренировок 5 600 2\nМассаж, 60 мин 2 500",
    "a price list": "Gym\nOur prices\nDay pass 12\n10 sessions 4 x 25\nPersonal training, 60 min 45",
    "a sale": "Selling home gym\n- bench 40\n- plates 4x20 kg\n- barbell 20 kg, 120",
    "a race report": "Riverside 10k race report\nWent out at 4:26, felt great for 3k\nFinished in 45:31",
    "zones": "Your power zones\nZone Name % of FTP Watts\n1 Recovery 0-55 % 0-120\n2 Tempo 56-75 % 121-165",
    "bests": "21:30\nPersonal bests\nDeadlift 150 kg\n3 May +5 kg\nBench press 90 kg\n10 km run 44:10",
    "sums": "Fractions\n1) 4x15=60\n2) 25% of 80 = 20\n3) 6 x 50 m = 300 m\n4) 2h10min = 130min\npage 12",
    "SQL": "UPDATE plan SET sets = 3, reps = 10;\nUPDATE plan SET sets = 4, reps = 8;",
}


@pytest.mark.parametrize("text", PROGRAMS.values(), ids=PROGRAMS)
def test_what_is_trained_is_a_program(text: str) -> None:
    assert OcrExtractor().extract_text(text).is_program


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_what_only_has_numbers_is_none(text: str) -> None:
    assert not OcrExtractor().extract_text(text).is_program
