"""Names of exercises as sentences say them, and as a program lists them."""

import re
from functools import cache

from ml.extract.exercise_words import exercise_words
from ml.extract.lexicon import entries, known, normal_name
from ml.extract.notation.prose.lead_ins import stripped
from ml.extract.notation.prose.russian import has_known_stem, nominative
from ml.extract.notation.vocabulary import words

# Known as complexes and parts of the body, these name nothing to do.
_NO_NAMES = words(
    "комплекс тренировка круг workout complex legs back chest core abs box hold holds ride run row "
    "walk jog swim bag skip kick"
)
# What one is told to do, and what a program calls it.
_NOUNS = {
    r"(?:про|по)?бе(?:ги|гите|жим|жать|жишь|гай|гаем)(?:те)?|побегай(?:те)?": "бег",
    r"про(?:йди|йдись|йдитесь|йтись|йдите|йти|гуляйся|гуляйтесь)|погуляй": "ходьба",
    (
        r"(?:про|по)плы(?:ви|вите|вем|вём|вешь|ть)|плы(?:вем|вём|ви)|поплавай(?:те)?|плавай(?:те)?|"
        r"плаваем"
    ): "плавание",
    r"(?:по|рас)тян(?:ись|итесь|уться|емся|ёмся)|(?:по)?тянемся|растягива(?:емся|йся|йтесь)": "растяжка",
    r"раз(?:омнись|омнитесь|минаемся|мяться|миная|минайся|огрейся|огреваемся|огрейтесь)": "разминка",
    r"(?:по)?прыга(?:й|йте|ем|ть)": "прыжки",
    r"присед(?:ай|айте|аем|ать)|присядь(?:те)?": "приседания",
    r"от(?:ожмись|жимайся|жимаемся|ожмитесь|жимайтесь|жаться)": "отжимания",
    r"под(?:тянись|тягивайся|тягиваемся|тянитесь|тягивайтесь|тянуться)": "подтягивания",
    r"(?:по)?вис(?:и|им|ите|еть)": "вис",
    r"(?:по)?греб(?:и|ем|ём|ите)": "гребля",
    r"заминаемся|заминайся": "заминка",
}
# They end names, and other words as well.
_COMMON_HEADS = words(
    "side back down over hand hands arms body ball machine chair floor wall angle work style time "
    "easy ladder stand throw jack hold rest box pass star world single repeat round place board "
    "bench bend free deck drag cross negative hundred apart under balance tap flag book morning "
    "tempo under tree cluster climb ride rock tuck carry maker medley stance angel"
)
_VERBS = tuple((re.compile(rf"^(?:{verb})\b", re.IGNORECASE), noun) for verb, noun in _NOUNS.items())
_EDGE = re.compile(
    r"(?:[\s,]+(?:with|at|for|each|of|on|holding|carrying|wearing|first|next|also|now|please|instead|"
    r"after|afterwards|slowly|(?:can|should|could|will) be trained|пирамидой|лесенкой|и всё|и все|"
    r"всё|на этом|первым|сколько угодно|делаем|делаешь|делай|делайте|сделай|сделать|делать|выполняем|"
    r"выполняй|выполни|идёт|идет|идут|будет|to|and|in|by|using|per|from|x|the|an?|today|again|too|"
    r"total|altogether|only|over|as|or|then"
    r"|с|на|в|и|по|для|каждой|каждую|каждого|каждый|сегодня|тоже|ещё|еще|потом|всего|весом|вес|"
    r"в течение|не менее|до|от|к|через|или))+$",
    re.IGNORECASE,
)
_HEAD = re.compile(
    (
        r"^(?:sets?|reps?|rounds?|repetitions?|times|подход\w*|повтор\w*|раз|круг\w*|сет\w*)\b\s*(?:of|"
        r"по)?\s*"
    ),
    re.IGNORECASE,
)
_TAIL = re.compile(
    (
        r"\s+(?:on|with|using|for|at|to|in|without|while|keeping|holding|from|off|as)\s+(?:the|an?|your|"
        r"each|both|good|full|light|heavy|moderate|just|no|about)\b.*$"
    ),
    re.IGNORECASE,
)
_NOISE = re.compile(
    r"(?<![\w-])(?:whatever|however|everyone|everybody|nobody|goes|home|before|сказал\w*|делать|так|"
    r"выходим|вечер|тренировку|i|i'd|i'll|i'm|you|you'll|you're|we|we'll|we're|he|she|they|it|it's|"
    r"that|that's|this|these|those|which|there|there's|do|doing|did|does|done|is|are|was|be|been|"
    r"being"
    r"|will|would|should|can|could|must|may|might|has|have|had|having|get|getting|go|going|tell|"
    r"people|usually|then|so|but|because|instead|session|moves|exercises?|movements?|day|workout|hit|"
    r"try"
    r"|start|starting|finish|finishing|begin|beginning|perform|performing|add|take|over to|on to|"
    r"back to|let's|please|today|tonight|tomorrow|week|want|need|like|love|make|makes|use|keep|now|"
    r"next|also"
    r"|упражнение|я|ты|мы|вы|он|она|это|нас|тебя|вас|тебе|вам|у нас|у тебя|у вас|идёт|идет|идут|"
    r"делаем|делай|делайте|делаешь|сделай|"
    r"сделайте|сделаем|выполни|выполните|выполняем|будет|будем|потом|затем|дальше|добавляем|добавь|"
    r"бассейн|зал|тренировка)(?![\w-])(?! стены)",
    re.IGNORECASE,
)
_WARMING_NOUN = re.compile(
    r"^(?:разминка|заминка|warm[- ]?up|cool[- ]?down)\s+(?:на|с|в|по|on|with|by)\b", re.IGNORECASE
)
_WARM_UP = re.compile(
    (
        r"^(?:warm(?:ing)?[- ]?up|cool(?:ing)?[- ]?down|loosen up|раз(?:омн|мин|"
        r"огр)\w+(?<!ка)(?<!ки)(?<!ку))[\s,:]+(?:for |with |on |by |doing |на |с |в |- )*(?:the |a |an |"
        r"some )?"
    ),
    re.IGNORECASE,
)
_WARM_UP_ON = re.compile(
    r"^(?:warm(?:ing)? (?:yourself )?up|cool(?:ing)? down|loosen up|раз(?:омн|мин|"
    r"огр)\w+(?<!ка)(?<!ки)(?<!ку)|зам(?:инай|инаем)\w+)\s+(?:(?:for|в течение)\s+)?"
    r"(?P<time>\d[\d-]*\s*[^\W\d]+\.?)\s+(?:on|with|of|by|doing|in|на|с|в)\s+(?P<how>.+)$",
    re.IGNORECASE,
)
_WARM_UP_IS = re.compile(
    r"^(?:разминка|заминка|warm[- ]?up|cool[- ]?down)[\s:,-]+(?!(?:на|с|в|по|on|with|by|for)\b)",
    re.IGNORECASE,
)
_POSITION = re.compile(
    (
        r"^(?:л[её]жа|сидя|стоя|lying|seated|sitting|standing) (?:на|у|on) (?:your |"
        r"the )?[^\W\d]+[\s,]+(?=\S)"
    ),
    re.IGNORECASE,
)
_EQUIPMENT = re.compile(
    (
        r"^(?:(?:with|using|holding|a|the|two|с|по|возьми)\s+)*(?:dumbbells?|barbell|kettlebells?|bells?|bar|"
        r"weights?|plates?|db|kb|гантел\w+|штанг\w+|гир\w+|блин\w*|вес\w*|гриф\w*|"
        r"нагрузк\w+)(?:\s+(?:возьми\w*|бери\w*|ставь\w*|по))*$"
    ),
    re.IGNORECASE,
)
_TODAY = re.compile(r"^.*\b(?:today|tonight|сегодня|завтра)\b[\s,:-]*", re.IGNORECASE)
_ON = re.compile(
    (
        r"^по (?=[а-яё]+(?:ой|ам|ям)\b)|^(?:на|в|с) (?=(?:велик|велосипед|велотренаж|дорожк|бегов|эллипс|"
        r"степпер|тренаж|гребн|орбитрек|скакалк|турник|брус|кроссовер|ролик)\w*)"
    ),
    re.IGNORECASE,
)
_OWN = re.compile(r"\b(?:your|my|some|these|those)\s+", re.IGNORECASE)
_WORD_OF_MOVING = re.compile(
    r"\b(?:stretch\w*|rowing|rower|erg|walk\w*|jog\w*|run\w*|swim\w*|cycl\w+|bik\w+|spin\w*|row|"
    r"treadmill|elliptical|cross[- ]?trainer|stair\w*|warm[- ]?up"
    r"|hold|holds|pose|circles?|rolls?|rotations?|mobility|foam roll\w*|wall sit|jacks?|knees|"
    r"raises?|slides?|openers?|breathing|hang\w*|crawl\w*|carr(?:y|ies)|hops?|skips?|skipping"
    r"|efforts?|intervals?|bag|shadow box\w*|box(?:ing)?|strides?|surges?|\w+-ups?|\w+-downs?|"
    r"sprints?|kicks?|freestyle|"
    r"backstroke|dips?|flyes?|flies|twists?|crunches|lifts?|yoga|pilates|meditation"
    r"|растяжк\w*|йога|йоги|йогу|пилатес\w*|лыж\w+|прогулк\w*|дыхательн\w+|гимнастик\w*|зарядк\w*|эллипс\w*|"
    r"дорожк\w*|велик\w*|"
    r"велосипед\w*|велотренаж\w*|степпер\w*|орбитрек\w*|кардио|ролик\w*|стойк\w*|вис|кошк\w*|"
    r"собак\w*|наклон\w*|вращени\w*|круги|шаги|ускорени\w*|отрезк\w*|кроль|кролем"
    r"|брасс\w*|на спине|с доской|дыхани\w*|поз[аыу]|удержани\w*|свинг\w*|трицепс\w*|бицепс\w*|плечи|"
    r"пресс\w*|икр\w+|шраги|гакк|бабочк\w*|пуловер|пулловер|молот\w*|складк\w*|лодочк\w*|уголок|"
    r"ножницы)\b",
    re.IGNORECASE,
)


DEED = re.compile(
    r"^(?:(?:lying|sitting|standing|kneeling|seated|лёжа|лежа|сидя|стоя|from)\b[^,\d]*? |(?:sit|"
    r"stand|lie|kneel|get|сядь\w*|встань\w*|ляг\w*)\b[^,\d]*? (?:and|и) )?(?P<deed>(?:raise|lift|"
    r"reach|pull|push|press|bend|extend|rotate|lean|tilt|squeeze|touch|tuck|twist|swing|bring|"
    r"straighten|slide|draw|lower|circle|turn|stretch|march|tap|kick|curl|rock"
    r"|подним\w+|потян\w+|тян\w+|растян\w+|наклон(?:ись|яйтесь|итесь|яйся|и|ите)|поверн\w+|повора\w+|"
    r"вытян\w+|отвед\w+|отвод\w+|свед\w+|сгиба(?:й|йте|ем)|сгибаем|согн\w+|разогн\w+|разгиба(?:й|"
    r"йте)|прижм\w+|подтян\w+ кол\w+|выпрям\w+|скруч(?:ивай|ивайте)\w*|дотян\w+|коснись|вращай\w*|"
    r"перекат\w+|поднима\w+|округл\w+)\s+\S.*)",
    re.IGNORECASE,
)


def is_movement(text: str) -> bool:
    """Tell words that name something to train."""
    return bool(
        exercise_words(re.sub(r"\d", " ", text))
        or _has_english_head(text)
        or _WORD_OF_MOVING.search(text)
        or has_known_stem(text)
        or _verb(text)
        or DEED.match(text)
    )


@cache
def _english_heads() -> frozenset[str]:
    heads = {
        re.split(r"[\s-]", name.lower())[-1] for entry in entries() for name in (entry.name, *entry.aliases)
    }
    return frozenset(normal_name(head) for head in heads if len(head) > 3) - _COMMON_HEADS


def _has_english_head(words: str) -> bool:
    return any(normal_name(word) in _english_heads() for word in re.findall(r"[a-z]+", words.lower()))


def is_known(words: str) -> bool:
    """Tell a name that the lexicon has, or the plainest things to do."""
    name = listed_name(words)
    if name.lower() in _NO_NAMES:
        return False
    return known(name) is not None or bool(_WORD_OF_MOVING.fullmatch(name)) or bool(_verb(words))


def listed_name(words: str) -> str:
    """Give a name as a program lists it: no lead-in, no article, Russian names in the nominative."""
    name = re.sub(r"\s+", " ", words).strip(" ,;:.!?-–—()")
    for opening in (_WARM_UP, _TODAY):
        name = _behind(opening, name)
    name = _behind(_WARM_UP_IS, _behind(_POSITION, _heart(name)))
    while (shorter := _HEAD.sub("", _EDGE.sub("", stripped(name)))) != name:
        name = shorter
    if _WARMING_NOUN.match(name):
        name = name.split()[0]
    short = _TAIL.sub("", name)
    if is_movement_word(short):
        name = short
    name = _OWN.sub("", name).strip(" ,;:.-")
    for verb, noun in _VERBS:
        if verb.match(name):
            rest = nominative(_ON.sub("", _EDGE.sub("", stripped(verb.sub("", name))).strip()))
            return rest if rest and is_movement_word(rest) else noun
    return nominative(_ON.sub("", name))


def _heart(words: str) -> str:
    """Give the last run of words that names something, between those that only tell: "I'd do flat bench"."""
    runs = [run.strip() for run in _NOISE.split(words)]
    named = [run for run in runs if run and is_movement_word(run)]
    heart = named[-1] if named else words
    before, sign, after = heart.partition(" with ")
    return after if sign and is_movement_word(after) and not is_movement_word(before) else heart


def without_warm_up(clause: str) -> str:
    """Write "warm up for 5 minutes on the bike" as what is done: "5 minutes bike"."""
    found = _WARM_UP_ON.match(clause)
    return f"{found['time']} {found['how']}" if found and is_movement_word(found["how"]) else clause


def _behind(opening: re.Pattern[str], name: str) -> str:
    """Take "warm up on the" off "warm up on the bike", where what is left names something to train."""
    found = opening.match(name)
    rest = name[found.end() :] if found else ""
    return rest if rest and is_movement_word(rest) else name


def is_equipment(words: str) -> bool:
    """Tell words that only say with what: "dumbbells", "гантели по"."""
    return bool(_EQUIPMENT.match(words.strip()))


def is_movement_word(words: str) -> bool:
    """Tell words of training as they stand."""
    return bool(exercise_words(words) or _WORD_OF_MOVING.search(words) or has_known_stem(words))


def _verb(words: str) -> str | None:
    text = stripped(words)
    return next((noun for verb, noun in _VERBS if verb.match(text)), None)
