import pytest

from bot.views.texts import Html, MissingTextError, Texts


def test_what_people_write_is_escaped_once_and_html_never() -> None:
    texts = Texts("en")
    assert texts("search-found", query="<b> & co") == "<b>Found for</b> “&lt;b&gt; &amp; co”:"
    assert texts("search-found", query=Html("<i>x</i>")) == "<b>Found for</b> “<i>x</i>”:"
    assert texts.plain("browse-item", title="<b>", minutes=30) == "<b> · 30 min"


def test_the_longest_message_fits_into_a_sentence_however_it_is_escaped() -> None:
    assert Texts("ru")("photo-original-text", text="&" * 4096) == f"<pre>{'&amp;' * 4096}</pre>"


def test_an_unknown_language_is_english_and_an_unknown_key_a_bug() -> None:
    texts = Texts("de")
    assert texts.plain("button-menu") == "Menu"
    with pytest.raises(MissingTextError):
        texts("no-such-key")
    with pytest.raises(MissingTextError):
        texts("search-found")
