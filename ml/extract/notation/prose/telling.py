"""Reads sentences clause by clause: what is rest, what are rounds, what is done."""

import re
from dataclasses import dataclass, field

from ml.extract.notation.prose.clauses import Clause, clauses, runs
from ml.extract.notation.prose.doing import Doing
from ml.extract.notation.prose.lead_ins import is_warming, stripped
from ml.extract.notation.prose.movements import is_movement
from ml.extract.notation.prose.numerals import with_digits
from ml.extract.notation.prose.remarks import (
    is_about_doing,
    is_left_out,
    unconditional,
    without_asides,
    without_conditions,
)
from ml.extract.notation.prose.resting import Rest, Scope, is_about_resting, scope_of, take_rest, time_of
from ml.extract.notation.prose.rounds import Behind, rounds_ahead, rounds_behind, time_of_each
from ml.extract.notation.prose.story import Governing, Story
from ml.extract.notation.sports import sport_of
from ml.extract.notation.vocabulary import any_of
from storage.records.program import Exercise

_SUPERSET_WITH = re.compile(
    r"\bsuperset(?:ted)? (?:that|it|this|those|them)? ?with\b|\bв суперсете с\b", re.IGNORECASE
)
_SUPERSET = any_of(r"superset(?:ting)?(?: of)?", r"суперсет(?:ом)?:?")
_PAIR = re.compile(
    rf"\b{_SUPERSET}\s+(?!that|it|this|those|them|with)([^,.\d]+?) (?:with|and|и|с) (?=[^\W\d])",
    re.IGNORECASE,
)
_THEN_REST = re.compile(
    rf"^(?:and )?{any_of('then|after that|потом|затем|после этого|дальше')}\s+"
    r"(?:take|rest|have|отд|передохн|перерыв|пауз)",
    re.IGNORECASE,
)
_EVERYTHING_ELSE = re.compile(
    r"(?<=\w),? and (?=[^,.]{1,20} (?:on|for|between) "
    r"(?:everything else|the rest|the others|all the others)\b)",
    re.IGNORECASE,
)
_SWIM = re.compile(
    r"\b(?:swim\w*|pool|freestyle|(?:по|про)?плы[вт]\w+|плава\w+|бассейн\w*|кролем|брассом)\b", re.IGNORECASE
)
_AND_THEN = re.compile(r"^\s*(?:and )?(?:then|потом|затем)\b(?! repeat)", re.IGNORECASE)
_LINKED = re.compile(
    rf"\b{any_of('then|after that|followed|finish|finally|end', 'потом|затем|дальше|далее|конце')}\b",
    re.IGNORECASE,
)
_LAST = any_of("finish|finally|to finish|after that", "в конце|закончи|заверши|после этого|напоследок")
_ENDS_ROUNDS = re.compile(rf"^(?:and )?{_LAST}", re.IGNORECASE)
_CLOSES = re.compile(
    rf"^(?:and |then )*{any_of(_LAST, 'cool|after the|once|end', 'после круг|заминка|потом|затем')}",
    re.IGNORECASE,
)
_REST_WORDS = re.compile(r"\b(?:rest|отдых)\w*", re.IGNORECASE)


def is_swimming(text: str) -> bool:
    """Tell words about swimming, where numbers may be lengths of a pool."""
    return bool(_SWIM.search(text))


@dataclass(slots=True)
class Telling:
    """One stretch of sentences in the reading."""

    story: Story = field(default_factory=Story)
    doing: Doing = field(init=False)
    # What a rest stands between whose time comes in the next clause.
    waiting_rest: Scope | None = None

    def __post_init__(self) -> None:
        self.doing = Doing(self.story)

    def read(self, sentence: str) -> None:
        """Take one sentence."""
        sentence, sign, others = _EVERYTHING_ELSE.sub("\n", sentence, count=1).partition("\n")
        if text := unconditional(without_asides(with_digits(sentence))):
            self._sentence(text)
        if sign:
            self.read(f"rest {others} between sets")

    def finished(self) -> tuple[Exercise, ...]:
        """Give the exercises of all sentences."""
        self.doing.keep_pending()
        return self.story.finished()

    def _sentence(self, text: str) -> None:
        story = self.story
        story.sentence += 1
        if story.governing and (not story.governing.is_open or _CLOSES.match(text)):
            story.governing = None
        story.sport = ("swim" if is_swimming(text) else sport_of(text)) or story.sport
        # "superset curls with pushdowns" names two.
        parts = clauses(_PAIR.sub(r"\1, and ", text))
        for index, clause in enumerate(parts):
            self._clause(clause, text, " ".join(part.text for part in parts[index + 1 :]))
        if _PAIR.search(text) and len(story.members()) > 1:
            story.group(story.members()[-2:])
        self.waiting_rest = self.doing.recalled = None

    def _clause(self, clause: Clause, sentence: str, following: str) -> None:
        if is_left_out(stripped(clause.text)) or is_left_out(clause.text):
            self.doing.recall(clause.text)
            return
        self.story.is_warming = is_warming(clause.text)
        text = without_conditions(clause.text)
        if self._takes_waiting_rest(text) or self._rests_in_rounds(text) or self._is_of_each(text):
            return
        if _ENDS_ROUNDS.match(clause.text):
            self.story.governing = None
        text, rest = take_rest(text)
        if rest is None and is_about_resting(text) and not re.search(r"\d", text):
            self.waiting_rest = scope_of(text)
            return
        text = self._without_rounds(text, clause.sign, sentence, following)
        if text and not is_about_doing(text):
            self._done(text, clause)
        if rest and _THEN_REST.match(clause.text) and is_movement(_wordy(following)):
            # "then rest 3 minutes and ..." parts two blocks.
            self.story.governing = None
        elif rest:
            self._rest(rest, clause, following)

    def _done(self, text: str, clause: Clause) -> None:
        before = len(self.story.told)
        for part in runs(text):
            self.doing.read(part, clause.sign)
        if _SUPERSET_WITH.search(clause.text) and 0 < before < len(self.story.told):
            self.story.group(self.story.told[before - 1 :])

    def _takes_waiting_rest(self, text: str) -> bool:
        """Take "no more than a minute" behind "rest between rounds"."""
        if self.waiting_rest is None or is_movement(_wordy(text)) or (seconds := time_of(text)) is None:
            return False
        self.story.rest_later(Rest(seconds, self.waiting_rest, text))
        self.waiting_rest = None
        return True

    def _rests_in_rounds(self, text: str) -> bool:
        """Take the rest that stands between "each for 40 seconds" and the list of what is done."""
        governing = self.story.governing
        if governing is None or self.story.members() or is_movement(_wordy(text)):
            return False
        left, rest = take_rest(text)
        if rest is None or stripped(left):
            return False
        if governing.duration_s and rest.scope is not Scope.ROUNDS:
            governing.rest_s = rest.seconds
        else:
            self.story.rest_later(Rest(rest.seconds, Scope.ROUNDS, ""))
        return True

    def _is_of_each(self, text: str) -> bool:
        """Take "each exercise for 40 seconds": of the names before it, or of those that follow."""
        time = time_of_each(text)
        if time is None or is_movement(_REST_WORDS.sub("", _wordy(text))):
            return False
        seconds, (_, rest) = time_of(time), take_rest(text)
        rest_s = rest.seconds if rest and rest.seconds != seconds else None
        for name in self.doing.pending_here():
            self.story.add(Exercise(name=name[:200]), name)
        for one in self.story.members():
            one.give(duration_s=seconds, rest_s=rest_s)
        if not self.story.members():
            sets = self.story.governing.sets if self.story.governing else None
            self.story.governing = Governing(sets, seconds, rest_s, is_open=True)
        return True

    def _without_rounds(self, text: str, sign: str, sentence: str, following: str) -> str:
        """Take rounds off a clause: those ahead govern what follows, those behind what was told."""
        story = self.story
        is_first = not story.members() or not story.told
        ahead = rounds_ahead(text, sign, is_first=is_first)
        opens = sign == ":" or not story.told
        if ahead and (ahead.rest or opens or is_movement(_wordy(following))):
            story.governing = Governing(ahead.sets or None, is_open=sign == ":" or not ahead.rest)
            return ahead.rest
        behind = rounds_behind(text)
        if behind is None:
            return text
        if sign == ":" and not story.members():
            # A list follows that is done so often.
            story.governing = Governing(behind.rounds, is_open=True)
            return ""
        if behind.before and is_movement(_wordy(behind.before)):
            self.doing.read(behind.before, sign)
        elif is_movement(_wordy(re.sub(r"\bcircuits?\b", "", text))):
            return text
        self._again(behind, sentence)
        return ""

    def _again(self, behind: Behind, sentence: str) -> None:
        """Take "repeat 3 times": of what is described, of the last sentence, or of the whole."""
        if not self.doing.repeat(behind.rounds):
            follows = bool(_LINKED.search(sentence)) or self.story.sentence > 2
            self.story.repeat(behind.rounds, whole=behind.whole, follows=follows)

    def _rest(self, rest: Rest, clause: Clause, following: str) -> None:
        members = self.story.members()
        last = self.story.last()
        if not members and last and not last.sets and _AND_THEN.match(following):
            # "Rest 3 minutes, then ...": a pause between two pieces.
            return
        if not members or rest.scope in {Scope.ROUNDS, Scope.ALL}:
            self.story.rest_later(rest)
            return
        in_sets = [one for one in members if one.exercise.sets] or members
        is_for_all = rest.scope is Scope.SETS and clause.sign == "."
        if is_for_all and not any(one.exercise.rest_s for one in members):
            for one in in_sets:
                one.give(rest_s=rest.seconds)
        elif members[-1].exercise.sets or not _AND_THEN.match(following):
            # "row 2 km, rest 3 minutes and then ..." is a pause between two pieces.
            members[-1].give(rest_s=rest.seconds)


def _wordy(text: str) -> str:
    return re.sub(r"\d", " ", text)
