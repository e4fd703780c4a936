"""Telegram's HTML: what is understood, and what is refused."""

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground.entities import utf16_length
from bot.playground.errors import ApiError
from bot.playground.html_text import parse_html

TAGS = ("b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "code", "tg-spoiler", "blockquote")
PREFIX = "Bad Request: can't parse entities: "

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


def refusal(source: str) -> str:
    with pytest.raises(ApiError) as refused:
        parse_html(source)
    assert refused.value.code == 400
    assert refused.value.description.startswith(PREFIX)
    return refused.value.description.removeprefix(PREFIX)


def entity(kind: str, offset: int, length: int, **more: str) -> dict[str, object]:
    return {"type": kind, "offset": offset, "length": length, **more}


@given(texts)
def test_escaped_text_comes_back_whole(text: str) -> None:
    assert parse_html(html.escape(text, quote=False)) == (text, [])


@given(texts, st.text(min_size=1, alphabet="aé💪 \n"), st.sampled_from(TAGS))
def test_a_tag_covers_its_text_in_utf16_units(before: str, inside: str, tag: str) -> None:
    text, entities = parse_html(f"{html.escape(before, quote=False)}<{tag}>{inside}</{tag}>")
    assert text == before + inside
    assert [(one["offset"], one["length"]) for one in entities] == [
        (utf16_length(before), utf16_length(inside))
    ]


@given(texts)
def test_any_source_is_parsed_or_refused(source: str) -> None:
    try:
        text, entities = parse_html(source)
    except ApiError:
        assert refusal(source)
    else:
        assert all(0 <= one["offset"] < utf16_length(text) for one in entities)


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("plain", "plain", []),
        ("<b>a<i>b</i></b>", "ab", [entity("bold", 0, 2), entity("italic", 1, 1)]),
        ("💪 <B>x</b >", "💪 x", [entity("bold", 3, 1)]),
        ("<b></b>x", "x", []),
        ("<b>x</>", "x", [entity("bold", 0, 1)]),
        ('<span class="tg-spoiler">x</span>', "x", [entity("spoiler", 0, 1)]),
        ("<blockquote expandable>x</blockquote>", "x", [entity("expandable_blockquote", 0, 1)]),
        ("<pre>x</pre>", "x", [entity("pre", 0, 1)]),
        ('<pre><code class="language-py">x</code></pre>', "x", [entity("pre", 0, 1, language="py")]),
        ('<code class="language-py">x</code>', "x", [entity("code", 0, 1)]),
        (
            '<a href="https://a.example/?a=1&amp;b=2">x</a>',
            "x",
            [entity("text_link", 0, 1, url="https://a.example/?a=1&b=2")],
        ),
        ("<a>a.example</a>", "a.example", [entity("text_link", 0, 9, url="http://a.example/")]),
        ('<a href="javascript:alert(1)">x</a>', "x", []),
        ('<tg-emoji emoji-id="5">👍</tg-emoji>', "👍", []),
    ],
)
def test_tags(source: str, text: str, entities: list[dict[str, object]]) -> None:
    assert parse_html(source) == (text, entities)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("&lt;b&gt;&amp;&quot;", '<b>&"'),
        ("&#65;&#x42;&#128170;", "AB💪"),
        ("&lt", "<"),
        ("&nbsp;&copy;", "&nbsp;&copy;"),
        ("&ltb;", "&ltb;"),
        ("AT&T & co", "AT&T & co"),
        ("&#0;&#12345678;", "&#0;&#12345678;"),
    ],
)
def test_references(source: str, text: str) -> None:
    assert parse_html(source) == (text, [])


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("💪<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("💪<br>x", 'Unsupported start tag "br" at byte offset 4'),
        ("3 < 4", 'Unsupported start tag "" at byte offset 2'),
        ("é<b", "Unclosed start tag at byte offset 2"),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<a href="x>y</a>', "Unclosed start tag at byte offset 0"),
        ("<a =x>y</a>", 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href=", 'Unclosed start tag "a" at byte offset 0'),
        ("<a href", 'Unclosed start tag "a" at byte offset 0'),
        ("<a href=a/b>y</a>", "Unexpected end of name token at byte offset 8"),
    ],
)
def test_refusals_name_the_place_in_bytes(source: str, reason: str) -> None:
    assert refusal(source) == reason


def test_half_a_surrogate_pair_is_refused() -> None:
    assert "unmatched surrogate" in refusal("&#xD83D;")
