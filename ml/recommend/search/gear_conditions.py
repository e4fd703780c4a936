"""What a search asks of the equipment of a course."""

from collections.abc import Iterator

from ml.recommend.search.condition import Condition
from ml.recommend.search.course_side import ReadCourse
from ml.recommend.search.mentions import Reading
from ml.recommend.search.terms import Term, exact_values
from storage.records.vocabulary import Environment, Equipment

_FREE = frozenset({Equipment.NONE, Equipment.MAT})
_AT_HOME = frozenset({Environment.HOME_BODYWEIGHT, Environment.HOME_EQUIPMENT})
# By how much something else that is at hand goes unused.
_UNUSED = 0.3


def gear_conditions(reading: Reading) -> Iterator[Condition]:
    """Give what a search says of the equipment that is there, and of what it will not have."""
    wanted, unwanted = reading.wanted(), reading.unwanted()
    own = [mention for mention in reading.mentions if not mention.is_ruled_out and _gear(mention.terms)]
    if any(term.name == "no_equipment" for term in wanted):
        # "No equipment except a mat" has that.
        yield _only(_FREE.union(*(_gear(mention.terms) for mention in own)), ())
        yield Condition("no_gear", (), lambda one: Equipment.NONE in one.values("gear"), is_hard=False)
    elif any(mention.is_sole or mention.is_owned for mention in own):
        owned = frozenset().union(*(_gear(mention.terms) for mention in own))
        is_sole = any(mention.is_sole for mention in own)
        named = tuple(sorted(owned))
        yield _only(_FREE | owned, named)
        if is_sole:
            # Where nothing is done with it alone, what is done with nothing comes nearest.
            yield Condition(
                "gear", named, lambda one: bool(owned & one.values("gear")), missing=lambda _: _UNUSED
            )
    elif own and _AT_HOME & exact_values(wanted, "place"):
        yield _nothing_beside(frozenset().union(*(_gear(mention.terms) for mention in own)))
    refused = _gear(unwanted)
    if refused:
        yield Condition("not_gear", tuple(sorted(refused)), lambda one: not refused & one.values("gear"))


def _only(at_hand: frozenset[str], named: tuple[str, ...]) -> Condition:
    return Condition(
        "only_gear" if named else "no_gear",
        named,
        lambda one: not _lacking(one, at_hand),
        # A bench may be a chair; anything else that is not there is missed.
        missing=lambda one: 0.1 + 0.5 * len(_lacking(one, at_hand) - {Equipment.BENCH}),
    )


def _nothing_beside(named: frozenset[str]) -> Condition:
    """Prefer what needs nothing more: who names dumbbells at home has no rack beside them."""
    at_hand = _FREE | named | {Equipment.BENCH}
    return Condition("only_gear", tuple(sorted(named)), lambda one: not _lacking(one, at_hand), is_hard=False)


def _lacking(one: ReadCourse, at_hand: frozenset[str]) -> frozenset[str]:
    """Give the equipment of a course that is not there."""
    gear = one.values("gear")
    if Equipment.NONE in gear:
        # What can be done with nothing names the other things as a choice.
        return frozenset()
    # At home small things are chairs, towels and cushions.
    small = frozenset({Equipment.OTHER}) if _AT_HOME & one.values("place") else frozenset()
    return gear - at_hand - small


def _gear(terms: tuple[Term, ...]) -> frozenset[str]:
    return exact_values(terms, "gear") - {Equipment.NONE}
