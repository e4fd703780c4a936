"""Lines beside a program that are no part of it: notes, totals, time limits, somebody's results."""

import re

from ml.extract.exercise_words import exercise_words, is_movement, says_effort
from ml.extract.notation.asides.talk import is_talk
from ml.extract.notation.vocabulary import MONTH, WEEKDAY, any_of

_NOTE = re.compile(
    r"^(?:[^\d]*\.{2,}\s*)?[-*•]*\s*(?:(?:your|my|our|the|main|race|season)\s)?"
    r"(?:notes?|tips?|comments?|cues?|goals?(?:\s[a-d1-4])?|scor(?:e|ing)|target(?: time)?|scal(?:ed"
    r"|ing|e)|rx|type|frequency|how often|как часто"
    r"|цель|масштаб\w*|скейл\w*|заметк\w*|совет\w*|примечани\w*)\s*[:=]\s"
    r"|^(?:the |our )?(?:goal|aim|idea) (?:is|was|here|today)\b"
    r"|^(?:post|score)\s(?:is|=|your|total|rounds|loads?|times?|reps|results?|weights?|scores?)\b|^\*(?=[a-zа-я])",
    re.IGNORECASE,
)
_TOTAL = re.compile(
    r"^(?:(?:total|всего|итого|кпш)\b|=\s*\d)"
    r"|^(?!.*\d\s*[xх×]\s*\d).*\b(?:тоннаж|tonnage)\W{0,3}\d"
    r"|^\W*(?:\d{2,3}\s?TSS|TSS:?\s\d{2,3})\W*$"
    r"|^(?:and )?(?:then|after that|afterwards|finally|followed by"
    r"|потом|затем|после этого)\W*$",
    re.IGNORECASE,
)
# "Hold back if the knees complain"
_FEELING = re.compile(
    r"^\W*(?:felt|feels?|feeling|tired|sore|knackered|самочувствие|устал\w*)\b[^\d]*$", re.IGNORECASE
)
# What a bot is told: `/addworkout day=2`.
_COMMAND = re.compile(r"^/[a-z]\w*(?:\s|$)", re.IGNORECASE)
_CONDITION = re.compile(
    r"^[^\d]*\s(?:if|если)\s[^\d]*$"
    # What to think of it: "If the last is slower by > 2 s, the pace was wrong".
    r"|^\W*(?:if|если)\b(?!.*\d\s*[xх×]\s*\d)(?=.*(?:\b(?:than|slower|faster|wrong|hurts?|missed|failed|медленнее"
    r"|быстрее|больно|болит)\b|[<>]))",
    re.IGNORECASE,
)
_LIMIT = re.compile(r"\b(?:time ?cap|tc|cap(?! [^\W\d])|лимит|тайм-?\s?кап|кап)\b", re.IGNORECASE)
# What to do about it besides training.
_BESIDES = re.compile(
    r"^(?:(?:log|record|film|note|check|eat|drink|remember|keep|stop|avoid|contact|ask|increase|progress"
    r"|прекратит\w*|избегай\w*|увеличивай\w*)(?=[\s:])|write (?:down|one)|do not|make sure"
    r"|aim (?:for|to))",
    re.IGNORECASE,
)
_SETS = re.compile(r"\d\s*[xх]\s*\d", re.IGNORECASE)
# "Mike 6:42 rx": what somebody needed for it.
_RESULT = re.compile(
    rf"^(?!(?i:rest|recover|отдых|пауза|{WEEKDAY}\b))"
    r"(?:[^\W\d_]+\.?\s+){1,2}(?!0?0:)\d{1,2}:\d{2}\b(?!\s*(?:min|rest|x|х))"
    r"|(?:[^\W\d_]+\.? (?!0?0:)\d{1,2}:\d\d\b[,;\s]*){2,}$"
)
# What the body, the shoes or the weather were: numbers, but no work.
_BODY = any_of(
    r"slept|sleep|(?:body ?)?weigh(?:t|ed|-in)?|bw|hr|heart rate|pulse|kudos|suffer score"
    r"|drag(?: factor)?|damper|ftp(?=\W*\d{2,3}\s?w)",
    r"weather|temp(?:erature)?|shoes|gel|fuel|drinks?|water|est(?:imated|\.)?(?: total| time)?"
    r"|subs|meet(?:ing)?|doors",
    r"вес|пульс|сон|спал\w*|давление|кроссовки|погода|температура|итог|сбор|вода",
)
_LINKS = r"(?:\s(?:was|is|of|at|avg|today|now|about|every|after|bad|good|после|утром|up|down|to|до|в|уже))*"
_FIGURE = re.compile(
    rf"^(?!\W*(?:[^\W\d]+\s)+drag\s+\d+\s?m)[-*•(\s]*(?:[^\W\d]+[,!.]?\s){{0,2}}{_BODY}\b{_LINKS}\s*[:=~]?\s*\d(?!.*\d\s*[xх×*]\s*\d)"
    rf"|[,;]\s*(?:\d+\s?h\s+)?(?:slept|sleep|спал\w*)\b",
    re.IGNORECASE,
)
# What stands around a page: who wrote it, and what readers may do.
_FURNITURE = re.compile(
    any_of(
        r"^\W*(?:no|\d+|leave a|add a|post a|view all \d+)\s(?:comments?|repl(?:y|ies)|likes?|shares?)\W*$",
        r"^\W*(?:(?:older|newer) posts?|share this|read more|reply|edited|\d+\scomments?|нет комментариев"
        r"|комментировать|поделиться|читать далее)\W*$",
        r"^\W*(?:settings|options|настройки|параметры)\W*$",
        r"^\W*(?:posted|written|shared) (?:by|in|on)\b(?!.*\d\s*[xх×])",
        # `After your knee surgery: weeks 3 to 6`
        r"^[^\d]*[^\W\d]{3}[:,]\s(?:weeks|days|недели|дни)\s\d{1,2}\s?(?:[-–]|to|по|до)\s?\d{1,2}\W*$",
        r"^\W*(?:from|by|от)\s(?:the |your )?(?:coach|head coach|trainer|тренера)\b[^\d]*$",
    ),
    re.IGNORECASE,
)
# What a document says about itself: `Date May 6, 2025`, `Status: Planned`.
_PROPERTY = re.compile(
    r"^\W*(?:\d\s)?(?:(?:date|due|created|updated|last edited|last updated)(?: (?:on|by|time))?\W{0,3}\s"
    rf"(?:{MONTH}\.?\s\d|\d{{1,2}}[./\s]|{WEEKDAY}\b|today|yesterday|\d+ \w+ ago)"
    r"|(?:status|tags?|author|owner|assignee|priority|category)\s*:?\s[^\W\d]+(?:\s[^\W\d]+)?\W*$"
    r"|(?:дата|создан\w*|обновл\w+)\W{0,3}\s\d"
    # `Run: 51 min - scheduled for Wed, 19 Nov`
    r"|[^\dxх]{0,30}\d[^xх]{0,12}\b(?:scheduled (?:for|on)|planned (?:for|on)|запланирован\w* на)\b)",
    re.IGNORECASE,
)
# What it costs.
_MONEY = re.compile(r"^\W*[£$€₽]\s?\d|^\W*\d+\s?(?:[£$€₽]|руб(?:\.|л[^\W\d]*)?(?![^\W\d]))", re.IGNORECASE)
# "That was a wrap. Next week the max goes up to 205": what was and what comes.
_TOLD = re.compile(
    r"^\W*(?:(?:that|this|it) was\b|next (?:week|time|month|block|cycle)\b(?!\s*[:-])"
    r"|на следующей неделе\b(?!\s*[:-])|в следующий раз\b(?!\s*[:-]))"
    r"(?!.*(?:\d\s*[xх×]\s*\d|\bsets?\b|\breps\b|подход|:\s*$))",
    re.IGNORECASE,
)
# Of what size the pool is.
_POOL = re.compile(
    r"^(?!.*\d\s*[xх×]\s*\d).*\b(?:25|33|50)\s?(?:m|м|yd|y)\s+(?:pool|бассейн)\W*$|"
    r"^\W*(?:pool|бассейн\w*|вода)\b[^\d]{0,12}\(?(?:20|25|33|50)\s?(?:m|м|yd|y)?\)?\W*$"
    r"|^\W*(?:pool|бассейн)\s\(?(?:20|25|33|50)\s?(?:m|м|yd|y)?\)?\s*,\s[^\d]*$"
    r"|^\W*(?:25|50|33)\s?(?:m|м|yd|y)\b\s*(?:pool|бассейн)\b",
    re.IGNORECASE,
)
# `EXERCISE 1 OF 4` over its name.
_COUNTER = re.compile(
    r"^\W*(?:exercise|step|упражнение)\s*\d{1,2}\s*(?:of|/|из)\s*\d{1,2}\W*$", re.IGNORECASE
)
# What others do instead: "(newer folks: box dips)".
_FOR_OTHERS = re.compile(
    r"^\W*\((?:new(?:er|bies|comers?)?|beginners?|masters|teens|kids|women|men|ladies|guys|advanced|scaled?"
    r"|scaling|rx\+?|elite|easier|harder|no (?:rings?|bar|bike|rower|equipment)|новички|новичкам|мужчины"
    r"|женщины|девушки)\b[^()]*[:=][^()]*\)\W*$",
    re.IGNORECASE,
)
# `Кто после болезни - 4х800 и домой`, `Anyone tired: 20 min easy`
_WHO = re.compile(
    r"^\W*(?:кто|для тех|кому|those (?:who|with|coming)|anyone|whoever|everyone else)\b[^:–—-]{2,40}"
    r"(?:\s[–—-]\s|:\s)"
    # `For those who run 20 min without a stop.`: whom all of it suits.
    r"|^\W*(?:для (?:тех|всех), кто|for (?:those|people|anyone|runners|beginners) who)\b"
    r"(?!.*\d\s*[xх×]\s*\d)",
    re.IGNORECASE,
)
# `After a break, 2x a week`: how often all of it is done.
_OFTEN = re.compile(
    r"^[^\d]*\d\s?(?:x|х|р\.?|раза?|times)?\s?(?:/|\b(?:a|per|в)\s)\s?(?:day|week|wk|день|нед\w*)(?![^\W\d])",
    re.IGNORECASE,
)
# What to do where it went wrong: "fail a T1? go 6x2+".
_WENT_WRONG = re.compile(
    r"^\W*(?:if you )?(?:miss(?:ed|ing)?|fail(?:ed|ing)?)\s(?:an?|any|the|your|reps?|sets?|one|two|twice|more"
    r"|\d)\b"
    r"|^\W*(?:если )?не (?:смог|сделал|получил|вышл)\w*\b",
    re.IGNORECASE,
)
# What somebody had done or hurt: "Right knee, 3 wks post scope".
_SINCE = re.compile(
    r"\b\d{1,2}\s?(?:days?|wks?|weeks?|mos?|months?)\s(?:post|after (?:surgery|injury|op)|out from)\b"
    r"|\bpost[- ]?op\b|\bпосле (?:операции|травмы)\b",
    re.IGNORECASE,
)
# What somebody reached: "Best score - 14 rounds (Kate)".
_BEST = re.compile(
    r"^\W*(?:my |our |the )?(?:(?:best|top|last)\s(?:score|result|time)"
    r"|(?:мой |наш |лучший |прошлый )*(?:результат|рекорд))\w*(?:\s[^\d:–—-]{1,20})?\s*(?::|\s[-–—])\s",
    re.IGNORECASE,
)
# "Slow pace, twice a day", "через день, без боли": how all of it is done, and how often.
_MANNER_OF_ALL = re.compile(
    r"^\W*(?:(?:темп|медленн\w*|выполн\w+|делать|повторя\w+|вс[её]|комплекс|slow\w*|pace|do|perform|repeat|all)\b[^\d]*"
    r"\b(?:\d(?:-\d)?\s?(?:раза?|times|x)|once|twice)\s(?:в|a|per)\s(?:день|неделю|day|week)\W*$"
    r"|(?:через день|каждый день|ежедневно|every other day|every day|daily)\b)",
    re.IGNORECASE,
)
# How long it took somebody: "got 21:40".
_TOOK = re.compile(
    r"^\W*(?:post|record)\s[^\d]*(?:score|rounds|time|result)"
    r"|\b(?:approx\.?|out the door|in and out)\b.*(?:\d\s?min|\bhour)"
    r"|^\W*(?:got|finished|done|took me|time|result|результат|время)\s*:?\s*(?:in\s)?\d{1,2}:\d\d\b"
    r"|^\W*(?:all )?(?:done|finished) in \d"
    r"|^\W*(?:it )?(?:should|will|ought to) (?:take|be done)\b",
    re.IGNORECASE,
)
# What a tracker adds up, and where and when it was.
_SUMMARY = re.compile(
    r"^[-*•\s]*(?:(?:total|workout|overall)\s+)?(?:duration|volume|calories(?: burned)?|avg\.? hr|heart rate"
    r"|prs?|records?|body\s?weight|location|gym|mood|started|ended|start|end|длительность"
    r"|продолжительность|объ[её]м|калории"
    r"|пульс|вес тела|настроение|начало|конец)\s*[:=]",
    re.IGNORECASE,
)
_ALWAYS_BESIDES = ("write ", "film ", "keep ", "drink ", "eat ")
# `Next visit 22 Nov at 9:40, room 214`
_APPOINTED = re.compile(
    r"\b(?:next|следующ\w+)\s(?:appointment|visit|session|check-?up|review|class|при[её]м|визит|осмотр|занятие"
    r"|тренировка|встреча)\b.*\d[.:/]\d",
    re.IGNORECASE,
)
# What somebody said of it, who shared it, and where.
_SHARED = re.compile(r"^(?:[\"“«].*[\"”»]|@\w+|(?:https?://|www\.)\S+|#[^\W\d]\w*(?:\s*#\w+)*\s*)$")
# `Need help? Ask a coach`
_ASKED = re.compile(r"^\W*[^\W\d][^\d?]*\?(?:\s[^\d]*)?$")
# How often all of it is done; how fast the line above is done.
_HOW = re.compile(
    r"^\W*(?:(?:do|repeat|perform) (?:this|it|them|these|all|the|each)"
    r"(?: (?:of|the|these|exercises?|stretches|moves))* )?"
    r"(?:\d|two|three|four|twice|once|два|три|четыре)\s?(?:-\s?\d)?\s*(?:x"
    r"|times|раза?)?\s*(?:a|per|each|в)\s(?:week|day|неделю|день)\b"
    r"|^\W*(?:(?:target |in )?pace|(?:в )?темпе?)\s(?:~|около |about )?"
    r"\d{1,2}:\d\d(?:\s?[-–]\s?\d{1,2}:\d\d)?"
    r"(?:\s?(?:/|per|на|мин)\s?[^\W\d]{1,4}|\s?/\s?[^\W\d]{1,3})?\W*$"
    r"|^\W*(?:rate|stroke rate|spm|s/r|cadence|pace|каденс|темп|частота)\s*[:=]\s*\d[\d:\s-]*(?:spm|rpm"
    r"|[^\W\d]{1,3}/[^\W\d]+)?\W*$",
    re.IGNORECASE,
)
# `30-40 g carbohydrate per hour`: what is eaten on the way.
_EATEN = re.compile(r"^\W*\d+(?:-\d+)?\s?g\s+[^\W\d]", re.IGNORECASE)
# "Gained 5 kg on my squat", "My bench went from 80 to 100": what came of training, not what to do.
_CAME_OF_IT = re.compile(
    r"^(?!.*(?:\d\s*[xх×]\s*\d|:\s*$)).{0,60}?"
    r"(?:\b(?:got|took|brought|raised|increased|improved)\b.{0,20}\bmy\b.{0,40}\b(?:to|by|up|from)\b.{0,10}\d"
    r"|\b(?:gained|added|put)\b.{0,20}\d.{0,20}\b(?:on|to)\smy\b"
    r"|\b(?:gained|added)\b.{0,20}\bmy\b.{0,40}\d"
    r"|\bmy\s[^\d]{3,30}\s(?:went|jumped|is up|has gone|moved)\b.*\d"
    r"|\bприбавил\w*\b.*\d.*\b(?:в|к|на)\b)",
    re.IGNORECASE,
)
# `Запись на завтра до 21:00!`, `Bus leaves 2:15 Weds`, `Meet at 19:30`: when something is.
_APPOINTMENT = re.compile(
    r"^[^\d]*\b(?:by|at|from|until|till|before|leav(?:es|ing)|starts?|opens?|closes?|meet(?:ing)?|в|до|с|к)\s"
    r"(?:1?\d|2[0-3]):(?:[0-5][05])\b(?!\s?(?:min|мин|/))[^\d]*$",
    re.IGNORECASE,
)
# `0600 hrs, rear field`, `Sick call at 0730`: no number of four digits else begins with nought.
_HOURS = re.compile(
    r"^[^\d]*(?<![\d.,])(?:0\d[0-5]\d(?:\s?h(?:rs?|ours)?)?|(?:1\d|2[0-3])[0-5]\d\s?h(?:rs?|ours))(?![\d.,]\d|[^\W\d])[^\d]*$",
    re.IGNORECASE,
)
# Whatever words of training they hold.
# `cals = row or ski, stay on one`: what a word of the list stands for.
_LEGEND = re.compile(r"^\W*[^\W\d]+\s=\s[^\W\d][^\d:]*$")
# From one sport to the next: "T2 under 60 s". "Every 5th minute: ten strokes with legs only".
_BETWEEN_OR_INSIDE = re.compile(
    r"^\W*(?:(?:T[12]|transition)\s(?:under|within|in|as|below)\b|(?:every|each)\s\d{1,2}(?:st|nd|rd|th)\s(?:min(?:ute)?|km|mile|lap|length|round|rep)\b)",
    re.IGNORECASE,
)
# `Ward phone 0161 555 0148`, `Ice for 15-20 min, leg up`
_AROUND_TREATMENT = re.compile(
    r"^.*\b(?:phone|tel(?:ephone)?|fax|whatsapp|тел(?:ефон)?)\b[^\d]{0,20}\d{2,5}\)?(?:[\s-]\d{2,5}){1,4}"
    r"|^.*(?<![\w.,:/-])(?:\+\d{1,3}[\s-]?\(?\d{2,4}|\(?0\d{2,4})\)?[\s-]\d{3,4}(?:[\s-]\d{2,4}){1,3}(?![\w.])"
    r"|^\W*(?:apply\s)?(?:ice|icing|(?:cold|heat|ice) packs?|лёд|лед|холод|грелка)\s(?:for\s|на\s)?\d",
    re.IGNORECASE,
)
# `Have fun!`, `Slow is fine. Sloppy is not.`
_EXHORTATION = re.compile(r"^\W*[^\d\W][^\d]*(?:!\W*|(?<=[^\W\d]{3})[.!]\s+[A-ZА-ЯЁ][^\d]*[.!]\W*)$")
_NO_WORK = (
    _LEGEND,
    _AROUND_TREATMENT,
    _FOR_OTHERS,
    _WHO,
    _COMMAND,
    _WENT_WRONG,
    _FURNITURE,
    _PROPERTY,
    _ASKED,
    _TOLD,
    _BETWEEN_OR_INSIDE,
    _EATEN,
    _NOTE,
    _TOTAL,
    _SHARED,
    _POOL,
    _TOOK,
    _HOURS,
    _COUNTER,
    _HOW,
    _CAME_OF_IT,
    _BEST,
)


def is_exhortation(line: str) -> bool:
    """Tell `Form first! No jerking.` among exercises: sentences without any number."""
    return bool(_EXHORTATION.match(line)) and not is_movement(line)


def is_summary(line: str) -> bool:
    """Tell `Duration: 1 h 5 min` where no exercise is open: a figure of the whole workout."""
    return bool(_SUMMARY.match(line))


def is_result(line: str) -> bool:
    """Tell `Mike 6:42`, which on a day of a week is how long to train: `rollerski 1:15`."""
    return bool(_RESULT.match(line))


def is_aside(line: str) -> bool:
    """Tell a line that says nothing to train."""
    if _CONDITION.match(line) or _FEELING.match(line):
        return True
    if _BESIDES.match(line) and not _SETS.search(line):
        return line.lower().startswith(_ALWAYS_BESIDES) or not exercise_words(line)
    if any(pattern.match(line) for pattern in _NO_WORK):
        return True
    is_chat = is_talk(line) and not re.search(r"\d|:\s*$", line)
    is_result = bool(_RESULT.search(line)) and not says_effort(line)
    is_said = (
        is_chat
        or is_result
        or any(figure.search(line) for figure in (_LIMIT, _FIGURE, _SINCE, _OFTEN, _APPOINTED, _MONEY))
        or bool(_MANNER_OF_ALL.match(line))
    )
    is_said = is_said or (bool(_APPOINTMENT.match(line)) and not says_effort(line))
    return is_said and exercise_words(line) == 0
