"""Sentences that are no exercises: what is left out, what was done once, how it should feel."""

import re

from ml.extract.notation.prose.movements import is_movement
from ml.extract.notation.vocabulary import any_of

_LEFT_OUT = re.compile(
    any_of(
        (
            r"^(?:so |and |but |please |this week |today )*(?:no|don'?t|do not|never|avoid|skip|without|"
            r"leave out|leave the|not|nothing|forget (?:about|the)|stay away|we(?:'re| are) (?:skipping|"
            r"dropping)|instead of|rather than)\b(?!.*\bforget (?:to|the stretch|your))"
        ),
        (
            r"^(?:и |а |но |сегодня |пока |на этой неделе )*(?:без|не|никак\w*|пропус\w+|исключ\w+|"
            r"избега\w+|вместо|убира\w+|убер\w+|нельзя)\b"
        ),
        (
            r"\b(?:are|is) (?:out|off|cancelled|optional)\b|\bno need\b|\bне (?:делай|делаем|нужн\w+|"
            r"надо|забывай|спеши|торопись|трогаем)\b|\bнельзя\b|\bзапрещ\w+|\bне стоит\b|"
            r"\bnot allowed\b|\boff limits\b|\bотменя\w+|\bпропуска\w+"
        ),
    ),
    re.IGNORECASE,
)
_NOT_LEFT_OUT = re.compile(
    (
        r"^(?:and |but |so )*(?:don'?t|do not) forget\b|^(?:и |а |но )*не забуд\w+|^не (?:больше|более|"
        r"меньше)\b|^no (?:more|less|longer) than\b"
    ),
    re.IGNORECASE,
)
_ANOTHER_TIME = re.compile(
    any_of(
        (
            r"\b(?:last|next|previous) (?:week|time|session|month|year|monday|tuesday|wednesday|thursday|"
            r"friday|saturday|sunday|workout|cycle)\b"
        ),
        (
            r"\b(?:yesterday|used to|i did|you did|we did|he did|she did|i've been|i have been|i was|"
            r"you were|i managed|you managed|years? (?:ago|old)|weeks? ago|felt|scored|your (?:best|max|"
            r"pb|record))\b"
        ),
        (
            r"\b(?:в прошл\w+|на прошл\w+|прошл\w+ (?:раз|недел\w+)|вчера|позавчера|"
            r"на следующ\w+ недел\w+|через недел\w+|в следующ\w+ раз|раньше|ты сделал\w*|ты делал\w*|"
            r"я (?:с)?делал\w*)\b"
        ),
    ),
    re.IGNORECASE,
)
_DOSE = re.compile(
    any_of(
        (
            r"^(?:and |then |but |so )*(?:add|increase|decrease|drop|reduce|lower|raise|go up|go down|"
            r"scale|bump|try to add|move up|cut|stop|call it|back off|build up|progress|adjust|swap|"
            r"regress)\b(?=.*\b(?:weights?|load|reps?|kg|kilos?|lbs?|pounds?|intensity|pace|resistance|"
            r"plates?|by \d|difficulty|(?:a|another|one) set|there|if|when)\b|[^\d]{0,12}$)"
        ),
        (
            r"^(?:и |а |то |тогда )*(?:прибав\w+|увелич\w+|сниз\w+|уменьш\w+|сбав\w+|добав\w+ (?:вес|кг|"
            r"\d|по \d)|прекрат\w+|останов\w+|скин\w+|поднимай вес)\b"
        ),
        (
            r"\b(?:log|film|record|video|write down|note down|text me|message me|send me|tell me|"
            r"let me know|запиш\w+|сними|снимай|пришли|отпиш\w+|напиши)\b"
        ),
        (
            r"\b(?:drink|water|sleep|eat|food|protein|ice|лёд|лед|scale|calories a day|пей|пить|воды|"
            r"воду|спи|сон|еш\w+|белк\w+)\b"
        ),
        (
            r"\b(?:heart ?rate|bpm|pulse|rpe scale|out of (?:10|ten)|hr)\b|\bпульс\w*\b|"
            r"\bне\s+больше\s+\d+\s*удар"
        ),
        (
            r"\bsee you\b|\bmeet (?:me|at)\b|\bу?видимся\b|\bвстречаемся\b|"
            r"\bat \d{1,2}(?::\d\d)?\s?(?:am|pm|o'clock)\b|\bв \d{1,2}(?::\d\d)? (?:утра|вечера|часов)\b|"
            r"\bв \d{1,2}:\d\d\b"
        ),
        (
            r"\b(?:should|will|whole thing|it all|session|workout|this|"
            r"everything) (?:should )?(?:only )?takes? (?:you |about |around )*\d|\b(?:займ[её]т|"
            r"уйд[её]т|длится)\b|\bin total\b(?! rounds)"
        ),
    ),
    re.IGNORECASE,
)
_CONDITION = re.compile(
    (
        r"^(?:and |but |or |so )*(?:if|unless|in case|when(?:ever)? (?:it|that|this) (?:hurts?|gets?|"
        r"feels?))\b|^(?:и |а |но )*(?:если|когда (?:станет|будет|почувству\w+)|при (?:боли|болях|"
        r"дискомфорте))"
    ),
    re.IGNORECASE,
)
_CONDITION_BEHIND = re.compile(
    r"\b(?:if|unless) (?:you|it|that|the|your|possible|needed|there)\b.*$|\bесли\b.*$"
    # "until you have done 4 sets" says how often.
    r"|\b(?:until|till) (?!(?:you|we)(?:'ve| have)? (?:done|completed|finished) \d)(?:you|it|the)\b.*$",
    re.IGNORECASE,
)
_NO_REST = re.compile(
    r",?\s*\b(?:сразу )?без (?:отдыха|паузы|перерыва|остановки)\b"
    r"|,?\s*\b(?:without (?:any )?rest(?:ing)?|with no rest)\b(?: in between| between \w+)?",
    re.IGNORECASE,
)
_AROUND = re.compile(
    r",?\s*\b(?:на пульсе|пульс|at a heart rate of|heart rate)\s*(?:до|около|under|below|"
    r"of)?\s*\d+(?:-\d+)?(?:\s*(?:уд\w*|bpm))?"
    r"|,?\s*\b(?:in|at) zone \d"
    r"|,?\s*\b(?:на стадионе|в зале|в парке|на улице|на площадке|at home|in the (?:park|gym)|"
    r"at the (?:gym|track))\b",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    r"\bвместо [а-яё]+\s*,?\s*|\binstead of (?:the |your )?[\w-]+(?: [\w-]+)?,\s*", re.IGNORECASE
)
_FREQUENCY = re.compile(
    (
        r"\b\d+(?:-\d+)?\s*(?:times|x|раза?)\s*(?:a|per|each|every|в|на)\s*(?:day|week|день|недел\w+|"
        r"сутки)\b|\b(?:once|every|каждый|раз в)\s*(?:a\s+|other\s+)?(?:day|week|день|недел\w+)\b|"
        r"\b\d+ (?:days|weeks|months|years|дня|дней|недел\w+|месяц\w*|лет)\b(?: (?:a week|per week|"
        r"в недел\w+))?"
    ),
    re.IGNORECASE,
)
_REFERENCE = re.compile(
    (
        r"\b(?:same|repeat|like|as) (?:as|on|day|thing as)?\s*(?:monday|tuesday|wednesday|thursday|friday|"
        r"day)\b|\bto be honest\b"
    ),
    re.IGNORECASE,
)


def is_left_out(clause: str) -> bool:
    """Tell what is not to be done, and what was or will be done another time."""
    if _NOT_LEFT_OUT.search(clause):
        return False
    return bool(_LEFT_OUT.search(clause) or _ANOTHER_TIME.search(clause) or _REFERENCE.search(clause))


def is_about_doing(clause: str) -> bool:
    """Tell advice about load, logging, water and meeting, whatever numbers it holds."""
    return bool(_DOSE.search(clause))


def unconditional(sentence: str) -> str:
    """Take the condition off a sentence that opens with one; without its own numbers nothing is left."""
    if not _CONDITION.match(sentence.strip()):
        return sentence
    _, sign, rest = sentence.partition(",")
    told = rest.strip()
    is_advice = is_about_doing(told) or not re.search(r"\d", told)
    return "" if not sign or is_advice or not is_movement(re.sub(r"\d", " ", told)) else told


def without_conditions(clause: str) -> str:
    """Take "if you like" and "twice a week" off a clause."""
    return _FREQUENCY.sub(" ", _CONDITION_BEHIND.sub(" ", clause)).strip()


def without_asides(sentence: str) -> str:
    """Take "without resting" and "instead of squats" out of a sentence."""
    return _AROUND.sub("", _INSTEAD.sub("", _NO_REST.sub("", sentence)))
