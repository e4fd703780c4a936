"""What stands before and behind the thing to train in a sentence: "then do", "start with", "to warm up"."""

import re

from ml.extract.notation.vocabulary import any_of

_LINKS = any_of(
    (
        r"for (?:shoulders|chest|back|legs|arms|core|abs|biceps|triceps)(?=,)|every (?:other )?day|"
        r"to(?= (?:walk|run|swim|jog|row|ride|do|start|perform)\b)|ok(?:ay)?|so|alternat(?:e|"
        r"ing)(?: between)?|instead|well|hey|hi|hello|right|alright|now|guys|"
        r"mate|team|(?:today|tonight|tomorrow|this week|this (?:mon|tues|wednes|thurs|fri|satur|"
        r"sun)day)(?:'s)?|here(?:'s| is) the plan"
    ),
    (
        r"this (?:morning|evening|afternoon|session|time)|in the (?:morning|evening)|first(?:ly)?(?: up|"
        r" off| of all)?"
    ),
    (
        r"second(?:ly)?|third(?:ly)?|next(?: up)?(?: is| are| comes?)?|(?:and )?then|after (?:that|this|"
        r"those|which|the \w+)|afterwards?"
    ),
    (
        r"(?:once|when) (?:you're|you are|you've|you have|that's|that is|it's|warm)[^,]{0,40},|"
        r"from there|before that|before you \w+"
    ),
    (
        r"(?:and )?finally|lastly|last(?: one| up| but not least)?(?: is| are)?|and|but|also|plus|please|"
        r"just|simply|maybe|again|immediately"
    ),
    (
        r"straight into|straight after|at the (?:very )?(?:end|start|beginning)|to (?:start|begin|finish|"
        r"end|close|open|kick (?:things )?off|warm up|cool down|round (?:it|things) off)(?: with| off)?"
    ),
    (
        r"(?:for|as) (?:your|the|a|our) (?:warm[- ]?up|cool[- ]?down|main (?:set|part|lift|work)|"
        r"finisher|core|conditioning)"
    ),
    (
        r"(?:the )?(?:main (?:set|part|lift|work)|finisher|warm[- ]?up|cool[- ]?down|workout|session|"
        r"plan) (?:is|are|will be|goes)"
    ),
    r"when (?:you|that)[^,]{0,40},|(?:all )?followed (?:immediately )?by|with|on top of that|in between",
    (
        r"i(?:'d| would|) (?:want|like|love|need|suggest)(?: for)?(?: you)?(?: to)?|i'd|you(?:'re|"
        r" are) (?:going to|gonna|doing|to)"
    ),
    (
        r"you(?:'ll|'d)?(?: should| will| can| must| need to| have to| could| want to)?|we(?:'ll|'re|"
        r"'d)?(?: will| are| should| can)?(?: going to| gonna)?"
    ),
    (
        r"(?:the |your |all )?(?:patients?|clients?|athletes?|he|she|they|students?)(?:'ll)? (?:should|"
        r"will|must|can|needs? to|has to|have to)|let's|let us|gonna|going to"
    ),
    (
        r"don't forget(?: to| about| the| your)*|make sure (?:to|you)|remember to|feel free to|"
        r"be sure to|of course|as (?:usual|always)|i mean|yeah|yep|like|um+|uh|er"
    ),
)
_VERBS = any_of(
    (
        r"start(?:ing)?(?: (?:off|out|things off|us off))?(?: with| by(?: doing)?| on| in)?|"
        r"begin(?:ning)?(?: with| by(?: doing)?| on| in)?|open(?:ing)?(?: up)? with|kick(?:ing)? (?:it |"
        r"things )?off with"
    ),
    (
        r"do(?:ing)?|perform(?:ing)?|complet(?:e|ing)|execut(?:e|ing)|go(?:ing)? (?:for|into|on(?: to)?|"
        r"through|straight into)|go|get (?:on|through|loose with|started with|warm with|in)|get|be held|"
        r"held|performed|repeated"
    ),
    (
        r"hop (?:on|onto|off)|jump on(?:to)?(?= the)|hit|knock out|bang out|crank out|pump out|"
        r"smash(?: out)?|grind out|move on(?: to)?|mov(?:e|ing) (?:in)?to|head (?:over )?to|switch to|"
        r"progress to|transition to"
    ),
    (
        r"follow(?:ing)?(?: (?:that|it|this|those|up))?(?: up)?(?: with| by)|follow(?:ing)? (?:that|it|"
        r"this|up)|finish(?:ing)?(?: (?:off|up|out|things off|it off))?(?: with| on| by(?: doing)?)?|"
        r"end(?:ing)?(?: (?:with|on|by(?: doing)?))?|wrap(?:ping)? (?:it )?up with|round(?:ing)? (?:it |"
        r"things )?off with|close(?: out)? with|cool(?:ing)? (?:down|off) with|warm(?:ing)? up with"
    ),
    (
        r"superset(?:ted)? (?:that |it |this |those )?with|pair(?:ed)? (?:that |it |this )?with|"
        r"pair up|combine|"
        r"add(?: in| on)?|include|throw in|chuck in|try(?: to do)?|make it|tak(?:e|ing)|grab|"
        r"aim(?:ing)? for|use|using|have(?: a)?|there(?:'s| is| are| will be)|it(?:'s|'ll be| is|"
        r" will be)|that's|this is|comes?|work on|working|shoot for|spend|set up|practi[cs]e"
    ),
    (
        r"(?:gentle|quick|short|nice|solid|slow|controlled)(?= \w)|hold(?:ing)?(?= (?:a|an|the|your|"
        r"in|that)\b)|"
        r"lie on your (?:back|side|stomach|front) and|(?:stand|sit|kneel|lie|roll|"
        r"get)\b[^,\d]{0,45}? and (?=(?:do|hold|perform)\b)|easy|gentle|gently|slowly"
    ),
)
_RUSSIAN_LINKS = any_of(
    (
        r"так|такой план|план такой|ну|вот|итак|короче|значит|смотри(?:те)?|слушай(?:те)?|привет|окей|ок|"
        r"ладно|в общем|сегодня|завтра|утром|вечером|днем|днём|на сегодня|на завтра"
    ),
    (
        r"на (?:трицепс|бицепс|грудь|спину|ноги|плечи|пресс|икры|ягодицы|дельты)(?= [а-яё])|"
        r"через день|каждый день|сначала|сперва|для начала|во-первых|во-вторых|в-третьих|"
        r"первым делом|(?:перв|втор|трет|"
        r"четв[её]рт|пят|шест)(?:ое|ье|ым|ая|ый|ой|ьим)(?: упражнени\w+)?(?: это| -)?|сейчас|"
        r"спокойн(?:ая|ую|ый|ой)|л[её]гк(?:ая|ую|ий|ой)|небольш\w+|коротк\w+|потом(?: уже)?|затем|дальше|"
        r"далее|следом|сразу|тут же|теперь|снова|опять|спокойно"
    ),
    (
        r"после (?:[а-яё]+(?:ий|ки|аний|ений|ов)|этого|того|него|нее|неё|них|чего|разминки|пробежки|"
        r"тренировки|отдыха|жима|приседа|приседаний|бега)|следующ(?:ее|им|ие|ий|ая)(?: (?:упражнени\w+|"
        r"идет|идёт|идут|делаем|пунктом))*(?: это)?"
    ),
    (
        r"последн(?:ее|им|ие|ий|яя)(?: (?:упражнени\w+|идет|идёт|делаем))*(?: это)?|наконец|напоследок|"
        r"в (?:самом )?(?:конце|начале|завершение|заключение)|под конец|и|а|но|ещё|еще|плюс|также|тоже|"
        r"обязательно|можно|нужно|надо|это"
    ),
    (
        r"не забудь(?:те)?(?: про| сделать| о)?|у (?:нас|тебя|вас)(?: будет| идет| идёт| идут)?|"
        r"нас ждут?|нас ждет|нас ждёт|тебе|вам|мы|ты|вы|там|тут|всё|все|пожалуйста|допустим|например|"
        r"как обычно|по плану|буд(?:ет|ут|ем)"
    ),
    r"для (?:разминки|разогрева|заминки|пресса|спины|ног|рук|груди|плеч|начала)",
    r"основная (?:часть|работа) это|на (?:разминку|заминку|десерт|закуску|финиш)",
)
_RUSSIAN_VERBS = any_of(
    (
        r"(?:с|про|по|до)?дела(?:й|йте|ешь|ете|ем|ть)|выполн(?:и|ите|ить|яем|яй|яйте|яешь|яется|ять)|"
        r"нач(?:ни|ните|инаем|инай|инаешь|ать|нем|нём|инайте)(?: с| со)?|старту(?:ем|й)(?: с| со)?"
    ),
    (
        r"(?:за|о)?к(?:а|о)нч(?:и|ите|им|иваем|ивай|ить|ивайте|иваешь)(?: на)?(?: с)?|заверш(?:и|ите|им|"
        r"аем|ай|ить|айте)|добав(?:ь|ьте|ляем|ить|им|ляешь|ляй)|переходи(?:м|те)? (?:к|на)|перейд(?:и|ем|"
        r"ём|ите) (?:к|на)|ид(?:ем|ём|и|ите) (?:на|к)|встан(?:ь|ьте) (?:на|в)"
    ),
    (
        r"возьми(?:те)?|бер(?:ем|ём|и|ите)|повис(?:и|ите)(?= на)|постой(?:те)?|удержива(?:й|ем|йте)|"
        r"держ(?:и|им|ите)|покрути(?:те)?|покатай(?:ся|тесь)?(?= )|позанимай\w+|поработай\w*|"
        r"иди(?:те)? на|сядь(?:те)? на|ляг(?:те)?[^,\d]{0,30}? и|лягте[^,\d]{0,30}? и|жм(?:и|ем|ите)|"
        r"качаем|кача(?:й|йте)|закрепи(?:м)?|уделя?(?:и|ите|ем)|пройд(?:и|ем|ём)(?= круг)"
    ),
    (
        r"(?:закончи\w*|заверш\w+) (?:вечер|тренировку|занятие|день)|(?:finish|end|close|start|open|"
        r"begin) (?:the |your |our )?(?:session|workout|day|evening|training) (?:with|by|on)|(?:будем|"
        r"нужно|надо) (?:делать|выполнять|сделать)"
    ),
)
_LEAD_IN = re.compile(
    rf"^(?:{any_of(_LINKS, _VERBS, _RUSSIAN_LINKS, _RUSSIAN_VERBS)})(?:(?=[\s,:;.!?-])|$)[\s,:;.!?-]*",
    re.IGNORECASE,
)
_VERB = re.compile(rf"^(?:{any_of(_VERBS, _RUSSIAN_VERBS)})\b", re.IGNORECASE)
_ARTICLE = re.compile(
    r"^(?:(?:an?|the|some|your|my|our|few|more|another|each|any|his|these|"
    r"those)\s+(?!side(?! (?:plank|lunge|bend|raise|step|kick|lying|crunch|leg))|leg(?! (?:press|"
    r"curl|ext|raise|swing))|arm(?! (?:circle|swing))|exercise|one\b|movement|station)"
    r"|(?:с|со|на|в|к|по|за|из|то|немного|чуть-чуть|просто|примерно)\s+(?=\d)|of\s+|for\s+(?=\d))+",
    re.IGNORECASE,
)
_PURPOSE = re.compile(
    any_of(
        (
            r",?\s*\bto (?:warm (?:up|down)|cool (?:down|off)|get (?:warm(?:ed up)?|going|loose|started|"
            r"the blood \w+)|start(?: with| off)?|begin(?: with)?|finish(?: off| up| with)?|loosen up|"
            r"end(?: with)?|wrap up|close|activate[^,]*|recover)\b"
        ),
        (
            r",?\s*\b(?:as|for) (?:a|your|the|our) (?:quick |short |gentle |light )?(?:warm[ -]?up|"
            r"cool[ -]?down|finisher)\b"
        ),
        (
            r",?\s*\bчтобы (?:разогре\w+|размя\w+|согре\w+|восстанов\w+|остыть|расслаб\w+)|,?\s*\b(?:для|"
            r"в качестве) (?:разминки|разогрева|заминки|разминочки)\b|,?\s*\bна (?:разминку|заминку|"
            r"разогрев)\b"
        ),
    ),
    re.IGNORECASE,
)
_WARMING = re.compile(
    (
        r"\b(?:warm(?:ing)?[ -]?up|get (?:warm|loose)|to start|start (?:off )?with|begin with|open with|"
        r"kick off with|easy start|разм[ия]\w+|разогре\w+|согре\w+|нач(?:ни|ните|инаем|нем|нём) с|"
        r"для начала)\b"
    ),
    re.IGNORECASE,
)
_MANNER = re.compile(
    r",?\s*\b(?:in|at) an? (?:very )?(?:easy|gentle|slow|steady|relaxed|moderate|comfortable|brisk|"
    r"hard|conversational|good|light|challenging) (?:pace|effort|tempo|speed|intensity)\b|"
    r"\s+at (?:threshold|tempo)\b"
    r"|,?\s*\bв (?:очень )?(?:легком|лёгком|спокойном|медленном|среднем|умеренном|быстром|"
    r"хорошем) темпе\b|,?\s*\b(?:медленно|спокойно|легко|аккуратно|быстро|плавно|без остановки|"
    r"по кругу)\b"
    r"|,?\s*\bas (?:fast|hard|quickly|far|long|slowly) as (?:you can|possible)\b|,?\s*\b(?:slowly|"
    r"easily|gently|quickly|nice and \w+|under control|with (?:good|perfect|"
    r"strict) form|without stopping|non-?stop|unbroken|back to back)\b",
    re.IGNORECASE,
)


def stripped(clause: str) -> str:
    """Take everything off a clause that only leads to what is to be done."""
    bare = clause.strip(" ,;:.!?-–—()\"'«»")
    while (shorter := _ARTICLE.sub("", _LEAD_IN.sub("", bare)).strip(" ,;:.!-–—")) != bare:
        bare = shorter
    return bare


def without_purpose(clause: str) -> str:
    """Take what it is for and how it feels out of a clause: "to warm up", "at an easy pace"."""
    return re.sub(r"\s+", " ", _MANNER.sub(" ", _PURPOSE.sub(" ", clause))).strip()


def is_commanded(clause: str) -> bool:
    """Tell a clause whose lead-in says to do something: "finish with", "сделай"."""
    bare = clause.strip()
    while bare:
        if _VERB.match(bare):
            return True
        shorter = _LEAD_IN.sub("", bare)
        if shorter == bare:
            return False
        bare = shorter
    return False


def is_warming(sentence: str) -> bool:
    """Tell a sentence that opens a session, which no later "repeat it all" speaks of."""
    return bool(_WARMING.search(sentence))
