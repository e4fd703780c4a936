"""Words that exercise names are made of, English and Russian: evidence that a page is a program."""

import re

from ml.extract.lexicon import known

_WORDS = """
squat squats deadlift deadlifts bench press presses row rows rowing pull pulldown pullup pullups pull-up
pull-ups chin chin-up chin-ups dip dips curl curls extension extensions raise raises fly flye flyes lunge
lunges plank planks crunch crunches sit-up sit-ups situp push-up push-ups pushup pushups burpee burpees
swing swings snatch clean jerk thruster thrusters wall-ball wallball kettlebell dumbbell barbell cable
lat lateral tricep triceps bicep biceps hamstring calf calves glute bridge hip thrust rdl ohp kb db run
running jog sprint sprints bike ride cycle swim freestyle backstroke breaststroke butterfly kick drill
treadmill rope jump jumps jumping skip box step step-up step-ups climber climbers hollow superman bird
dog dead bug yoga stretch stretching mobility warm-up warmup cool-down cooldown ab abs core twist twists
dl leg legs shoulder shoulders chest back shrug shrugs carry farmer sled erg skierg assault double-under
double-unders du ttb hspu muscle-up muscle-ups handstand pistol goblet bulgarian romanian sumo overhead
military incline decline face machine reverse hold hang hangs crawl walk walking march cat-cow pose
salutation pallof nordic hyperextension good-morning thruster intervals tempo strides hill fartlek присед
приседания приседы жим тяга становая подтягивания отжимания выпады планка скручивания пресс бурпи берпи
махи рывок толчок бег кросс скакалка прыжки разведение разведения сгибание сгибания разгибание разгибания
подъем подъём подъемы подъёмы гиря гири гантели гантелей штанга штанги штангой блок блока бицепс трицепс
плавание кроль брасс заплыв велосипед гребля растяжка разминка заминка мост ягодичный гиперэкстензия
yin reformer pilates opener openers footwork hundred savasana shavasana lizard pigeon frog butterfly
twist fartlek ladder strides wod emom amrap tabata reps физио йога пилатес шпагат мфр ролл зарядка
наклоны повороты складка лягушка бабочка поза шавасана скрутка кошка вис уголок фермер бревно покрышка
румынская брусья брусьях турник ходьба выпрыгивания трусца ускорения
single-under single-unders bird-dog вращения вращение эллипс велотренажёр
pushdown pushdowns pulldowns skullcrusher skullcrushers abductor adductor hack ghr kickback kickbacks sq bp
parkrun hike hiking ору сбу офп сфп дриллы лыжероллеры xt
complex complexes pullover pullovers pec deck thrusts clamshell clamshells skaters rollout rollouts
"""
# What people of other languages call the most common ones; their numbers are written as anybody's.
_OTHER_LANGUAGES = """
kniebeuge kniebeugen liegestütz liegestütze liegestuetze klimmzug klimmzüge klimmzuege ausfallschritt
ausfallschritte kreuzheben bankdrücken schulterdrücken rudern unterarmstütz beinpresse beinheben wadenheben
latzug seilspringen hampelmänner laufen einlaufen auslaufen dehnen sentadilla sentadillas dominadas flexiones
zancadas plancha muerto prensa remo jalón gemelos femoral elevaciones estiramientos calentamiento correr trote
pompes tractions fentes gainage soulevé échauffement étirements
"""
_BODY_WORDS = "leg legs arm arms shoulder shoulders back chest hip hips calf calves abs core face head side"

# Russian words by what all of their cases begin with.
_STEMS_TEXT = """
приседани отжимани подтягивани скручивани выпад прыжк планк подъем разведени сгибани разгибани
наклон вращени растяжк скакалк гребл велосипед плавани выпрыгивани трастер гантел штанг берпи бурпи
становой становую становая рывк рывок толчк мостик ягодичн пресса гиперэкстенз скалолаз запрыгивани
"""

WORDS = frozenset(f"{_WORDS} {_OTHER_LANGUAGES}".replace("ё", "е").split())
_BODY = frozenset(_BODY_WORDS.split())
# A name that people know counts as two of its words.
_KNOWN = 2
_STEMS = tuple(_STEMS_TEXT.split())
_PIECE = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


# How hard a way or a time is, and what part of a session it is: names of intervals that have no other.
_EFFORTS = (
    r"easy|ez|hard|steady|moderate|brisk|tempo|threshold|float|recover(?:y)?|loosen|flat out|all out|strides?"
    r"|laps?|lengths?|uphill|downhill|flush|fast|slow|zone ?\d|z\d|ut\d|warm[ -]?(?:up|down)"
    r"|choice|cool[ -]?down|w/?u|c/?d|w/?d|w[-/]?up|w[-/]?down|on"
    r"|легко|быстро|трус\w+|темп\w*|ускор\w*|спокойно|разм(?:инка)?|зам(?:инка)?|восст(?:ановительн\w+)?|макс|откат\w*|раскат\w*|СБУ"
)
_EFFORT = re.compile(rf"(?<![^\W\d])(?:{_EFFORTS})(?![^\W\d])|^[ETMRILтлв]$", re.IGNORECASE)


def _is_word(piece: str) -> bool:
    return piece in WORDS or piece.rstrip("s") in WORDS or piece.startswith(_STEMS)


def says_effort(name: str) -> bool:
    """Tell words that say how hard, or what part of a session, and name a way or a time by it."""
    return bool(_EFFORT.search(name))


def exercise_words(text: str) -> int:
    """Count the words of a name that exercises are made of; words run together count by their parts."""
    lowered = text.lower().replace("ё", "е")
    if known(text):
        return _KNOWN
    found = sum(map(_is_word, _PIECE.findall(lowered)))
    if found:
        return found
    if len(lowered.split()) > 2:
        return 0
    joined = re.sub(r"[^\w]", "", lowered)
    return sum(len(word) > 4 and word in joined for word in WORDS)


def is_movement(text: str) -> bool:
    """Tell words that exercises are made of from parts of the body alone: "opposite arm and leg"."""
    return (
        exercise_words(" ".join(piece for piece in re.findall(r"[\w-]+", text.lower()) if piece not in _BODY))
        > 0
    )
