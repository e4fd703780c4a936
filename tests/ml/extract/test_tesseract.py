from ml.extract.layout.rows import make_rows
from ml.extract.tesseract import parse_words

HEADER = "level\tpage\tblock\tpar\tline\tword\tleft\ttop\twidth\theight\tconf\ttext"


def table(*rows: str) -> str:
    return "\n".join([HEADER, *(row.replace(" ", "\t") for row in rows)])


def test_words_of_a_line_share_its_height_and_middle() -> None:
    words = parse_words(table("5 1 1 1 1 1 10 100 80 30 96 Жим", "5 1 1 1 1 2 110 112 20 4 90 -"))
    assert [(word.text, word.y, word.line) for word in words] == [("Жим", 115.0, 0), ("-", 115.0, 0)]
    assert len({word.height for word in words}) == 1


def test_a_name_with_wide_spaces_is_one_cell() -> None:
    words = parse_words(
        table("5 1 1 1 1 1 521 515 253 34 97 наклонной", "5 1 1 1 1 2 797 515 168 34 96 скамье")
    )
    assert len(make_rows(words)[0].cells) == 1


def test_what_is_no_word_is_left_out() -> None:
    assert parse_words(table("4 1 1 1 1 0 0 0 100 30 -1 x", "5 1 1 1 1 1 0 0 10 30 50  ")) == []
