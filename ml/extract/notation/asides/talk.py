"""What people say to each other around a program: greetings, what leads to the work, talk alone."""

import re

from ml.extract.notation.vocabulary import any_of

_TALKING = any_of(
    r"please|pls|plz|thanks|thx|cheers|good luck|enjoy|see (?:you|u|ya)|let me know|text me|tag"
    r"|shout|questions?",
    r"bring|remember|don'?t|dont|hi|hello|hey|dear|regards|yours|coach \w+|lol|haha|jk|tbh|sorry"
    r"|welcome|kudos",
    r"me|my|you|your|ur|we|us|our|i'm|i|it's|that's|today|tonight|tomorrow|tmrw|yesterday",
    r"ставьте|пишите|спасибо|удачи|всем|привет|кто|мне|вам|вас|нам|если|сегодня|завтра|вчера|берите"
    r"|возьмите|жду",
)
_TALK = re.compile(rf"(?<![^\W\d]){_TALKING}(?![^\W\d])", re.IGNORECASE)
_HELLO = r"(?:hi|hey|hello|(?:good )?(?:morning|evening)|привет\w*|всем привет|доброе утро|добрый \w+)\b"
_GREETING = re.compile(
    rf"^\s*(?:(?:{_HELLO}[^:\d.!?]{{0,40}}|(?:for |на )?(?:tmrw|tmw|tomorrow|tonight|tonite|2nite|today"
    r"|завтра|сегодня)[^:\d]{0,15}(?:\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm)?)?)"
    rf":\s+|{_HELLO}[^:\d.!?]{{0,20}}[.!]+\s+)(?=\S)",
    re.IGNORECASE,
)
# `also: 50 min easy`, `then - 4 x 200 m`
_LEAD_IN = re.compile(
    r"^\s*(?:and |и )?(?:also|plus|then|next|finally|lastly|afterwards|после"
    r"|(?:to )?(?:finish|start|begin|end)(?:er)?(?: with)?|after that|ещё|еще|также"
    r"|потом|затем|далее|в конце)"
    r"\s*(?:[:,]|[-–—](?=\s))\s*(?=\d)|^\s*(?:and |и )?(?:then|потом|затем)\s+(?=\d)(?!\d{1,2}\s?[xх×])",
    re.IGNORECASE,
)
# `ok so tomorrow do 4 sets of squats`
_SO = re.compile(
    r"^\s*(?:it'?s|that'?s|ok(?:ay)?|so|right|alright|well|now|ну|так|короче|значит|ладно)[\s,:]+"
    r"(?:(?:so|then|and|tomorrow|today|tonight|tmrw|please|pls|you|we|i want you to|let's|do|start with"
    r"|завтра|сегодня|делаем|делай|сделай|тогда|начни с)\b[\s,:]*)*(?=\d)",
    re.IGNORECASE,
)
# `yes, split squats 3x8`
_YES = re.compile(
    r"^\s*(?:yes|yep|yeah|sure|ok(?:ay)?|да|ага|хорошо)(?:[,.!]|(?=\s(?:then|and|потом)\b))"
    r"\s+(?:(?:and )?then\s+|(?:и )?потом\s+)?(?=\S.*\d)",
    re.IGNORECASE,
)
# `swap bench for DB floor press, 4 sets of 8`: what is done from now on.
_SWAP = re.compile(
    r"^(\W*)(?:swap|replace|switch|trade)\s(?:out\s)?[^\d,:;]{3,40}?\s(?:for|with|to)\s+(?=[^\W\d][^\d]*\d)",
    re.IGNORECASE,
)
# `15 min walk at the end`
_AT_THE_END = re.compile(
    r"\s+(?:(?:at|in) the (?:very )?(?:end|start|beginning)|в (?:самом )?конце)\W*$", re.IGNORECASE
)
# When it is: "the warm-up is at 6:45 sharp".
_AT_THE_HOUR = re.compile(
    r"\s+(?:at|from|@|в|с)\s\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.|sharp|o'clock|утра|вечера"
    r"|ровно)(?![^\W\d])(?:\ssharp)?",
    re.IGNORECASE,
)


def without_greeting(line: str) -> str:
    """Give what a message says behind `Hey Tom, for tmrw:`."""
    said = _SO.sub("", _LEAD_IN.sub("", _GREETING.sub("", _YES.sub("", _SWAP.sub(r"\1", line)))))
    if re.search(r"\d", untimed := _AT_THE_HOUR.sub("", said)):
        said = untimed
    return _AT_THE_END.sub("", said) if re.search(r"\d", said) else said


def without_lead_in(sentence: str) -> str:
    """Give what is done behind `then 200 kick`, `finally: 10 min easy`."""
    return _LEAD_IN.sub("", sentence)


def is_talk(words: str) -> bool:
    """Tell words that people say to each other: "see you tomorrow", "let me know"."""
    return bool(_TALK.search(words))
