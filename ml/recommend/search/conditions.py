"""What a search asks of every course: hard conditions, not broken, and soft ones, named when missed."""

import re
from collections.abc import Iterator

from ml.recommend.health import health_refusal, is_intense
from ml.recommend.person_facts import PersonFacts
from ml.recommend.search.amounts import Amounts
from ml.recommend.search.condition import Condition, Test
from ml.recommend.search.course_side import ReadCourse
from ml.recommend.search.gear_conditions import gear_conditions
from ml.recommend.search.mentions import Reading
from ml.recommend.search.number_conditions import number_conditions
from ml.recommend.search.stages import stage_tests
from ml.recommend.search.terms import Term, exact_values
from storage.records.vocabulary import Activity, Environment, Equipment, Limitation

# Circumstances that somebody may not want; others are no matter of a course.
_REFUSABLE = frozenset(
    {
        *("group", "senior", "teen", "seated", "standing", "gentle", "intense"),
        *("morning", "evening", "lunch", "office"),
    }
)
_GROWN_OLD, _NOBODY = 50, 999
# What is heard through a floor or a wall.
_NOISY = frozenset({Equipment.STEP, Equipment.BOXING_BAG, Equipment.JUMP_ROPE})
_ROOFED = frozenset({"indoors", "indoor_bike"})
# For these a course has to be made; with the others, what is gentle does no harm.
_MADE_FOR = frozenset(
    {
        Limitation.PREGNANCY_POSTPARTUM,
        Limitation.CARDIOVASCULAR,
        Limitation.LIMITED_MOBILITY,
        Limitation.DIABETES,
    }
)
# Whose age is not told: a course for some of them may be the one.
_NO_CHILD = 13
_AGES = {"teen": (13, 17), "senior": (65, 85)}
_TOO_FAR = {"beginner": frozenset({"advanced"}), "advanced": frozenset({"beginner"})}
# Who says so has no ground for what is half-way.
_FROM_ZERO = re.compile(
    r"couch|zero|scratch|never|total|complete|absolute|unfit|диван|нул|никогда|ни разу|чайник"
)
_OPPOSITES = {
    "intense": frozenset({"gentle", "restorative"}),
    "standing": frozenset({"seated"}),
}
_LEVELS = ("beginner", "intermediate", "advanced")


def conditions_of(reading: Reading, amounts: Amounts, person: PersonFacts | None) -> Iterator[Condition]:
    """Give what is explicit in a search."""
    wanted, unwanted = reading.wanted(), reading.unwanted()
    yield from _places(wanted, unwanted)
    yield from gear_conditions(reading)
    yield from _ruled_out(reading)
    yield from _levels(reading)
    yield from _feats(reading)
    yield from _moods(reading)
    yield from _people(wanted, amounts)
    yield from number_conditions(amounts)
    if person is not None:
        yield from _health(wanted, person)


def _places(wanted: tuple[Term, ...], unwanted: tuple[Term, ...]) -> Iterator[Condition]:
    asked = exact_values(wanted, "place")
    names = {term.name for term in wanted}
    if "home_gym" in names:
        asked = frozenset({Environment.HOME_EQUIPMENT})
    if asked:
        yield Condition("place", tuple(sorted(asked)), _takes_place_in(asked))
    # A stationary bike stands under a roof, whatever else is said of the place.
    for roofed in (term.values("place") for term in wanted if term.name in _ROOFED):
        yield Condition("place", tuple(sorted(roofed)), _takes_place_in(roofed))
    refused = exact_values(unwanted, "place")
    if refused:
        yield Condition("not_place", tuple(sorted(refused)), lambda one: bool(one.values("place") - refused))


def _takes_place_in(places: frozenset[str]) -> Test:
    return lambda one: bool(places & one.values("place"))


def _ruled_out(reading: Reading) -> Iterator[Condition]:
    said = reading.said()
    for term in reading.unwanted():
        if term.kind in {"activity", "demand"} or any(
            facet.field == "goal" and facet.is_exact for facet in term.facets
        ):
            yield Condition("without", (said[term.name],), _spares(term))
        elif (term.kind == "part" and not term.values("for")) or term.name in _REFUSABLE:
            yield Condition("without", (said[term.name],), _is_not_called(term.name))
    if any(term.name in {"low_impact", "quiet"} for term in reading.wanted()):
        yield Condition("jumps", (), _has_no_jumps)
    if "quiet" in said and any(term.name == "quiet" for term in reading.wanted()):
        yield Condition("without", (said["quiet"],), lambda one: not _NOISY & one.values("gear"))


def _is_not_called(name: str) -> Test:
    """Give the test that neither title nor tags, nor the age that it is for, speak of a term."""
    oldest = _GROWN_OLD if name == "senior" else _NOBODY
    return lambda one: name not in one.named and (one.course.age_min or 0) < oldest


def _spares(term: Term) -> Test:
    if term.name == "jumping":
        return _has_no_jumps
    exact = [facet for facet in term.facets if facet.is_exact]
    if term.kind == "demand":
        return lambda one: not one.asks(term)
    return lambda one: term.name not in one.named and not any(one.has(facet) for facet in exact)


def _has_no_jumps(one: ReadCourse) -> bool:
    if "jumping" in one.named or Equipment.JUMP_ROPE in one.values("gear"):
        return False
    return "jumping" in one.spared or "low_impact" in one.named or "jumping" not in one.told


def _feats(reading: Reading) -> Iterator[Condition]:
    """Give what nobody can start who cannot do a single one: "to join you need three pull-ups"."""
    for name in {mention.terms[0].name for mention in reading.mentions if mention.is_unmastered}:
        yield Condition("level", ("beginner",), _does_not_presuppose(name))


def _moods(reading: Reading) -> Iterator[Condition]:
    """Rule out opposites: the gentle for who wants to sweat, laps for who cannot swim."""
    wanted = {term.name for term in reading.wanted()}
    if "learn_swim" in wanted:
        yield Condition("level", ("beginner",), _asks_no_swimming)
    if "seated" in wanted:
        yield Condition("without", (reading.said()["seated"],), lambda one: one.asks_for("seated"))
    for asked, opposites in _OPPOSITES.items():
        if asked in wanted and wanted.isdisjoint(opposites):
            yield Condition("without", (reading.said()[asked],), _is_none_of(opposites, asked))


def _is_none_of(opposites: frozenset[str], asked: str) -> Test:
    return lambda one: asked in one.named or one.named.isdisjoint(opposites)


def _asks_no_swimming(one: ReadCourse) -> bool:
    """Say whether who cannot swim may come: to lessons, or to what is done standing in shallow water."""
    if "learn_swim" in one.named | one.told:
        return True
    swims = Activity.SWIMMING in one.values("activity")
    return not (swims and ("aqua" not in one.named or one.asks_for("deep_water")))


def _does_not_presuppose(name: str) -> Test:
    return lambda one: name not in one.presupposed


def _levels(reading: Reading) -> Iterator[Condition]:
    wanted, unwanted = reading.wanted(), reading.unwanted()
    # Who wants to learn to swim is a beginner, whatever else is said.
    told = exact_values(wanted, "level") or frozenset().union(*(term.values("level") for term in wanted))
    asked = [level for level in _LEVELS if level in told]
    if len(asked) == 1:
        [level] = asked
        too_far = _TOO_FAR.get(level, frozenset())
        is_at_zero = _FROM_ZERO.search(reading.said().get(level, "")) or "learn_swim" in reading.said()
        if level == "beginner" and is_at_zero:
            too_far |= {"intermediate"}
        if too_far:
            yield Condition("level", (level,), lambda one: one.course.level not in too_far)
        yield Condition("level", (level,), lambda one: one.course.level in {level, "any"}, is_hard=False)
    refused = exact_values(unwanted, "level")
    if refused:
        yield Condition("not_level", tuple(sorted(refused)), lambda one: one.course.level not in refused)


def _people(wanted: tuple[Term, ...], amounts: Amounts) -> Iterator[Condition]:
    genders = exact_values(wanted, "gender")
    if Limitation.PREGNANCY_POSTPARTUM in limits_of(wanted):
        genders = frozenset({"female"})
    names = {term.name for term in wanted}
    # A couple or a family is of every gender.
    if len(genders) == 1 and names.isdisjoint({"couple", "family"}):
        allowed = genders | {"any"}
        yield Condition("gender", tuple(genders), lambda one: one.course.gender in allowed)
    yield from (Condition("health", (), test) for test in stage_tests(names, amounts.mother_weeks))
    yield from _ages(names, amounts.age)


def _ages(names: set[str], age: int | None) -> Iterator[Condition]:
    if age is not None:
        youngest, oldest = age, age
    elif names & _AGES.keys() and "family" not in names:
        youngest, oldest = _AGES["teen" if "teen" in names else "senior"]
    else:
        return
    yield Condition(
        "age",
        (str(age or (youngest + oldest) // 2),),
        lambda one: _youngest(one) <= oldest and youngest <= (one.course.age_max or 999),
    )


def _youngest(one: ReadCourse) -> int:
    """Give the age from which a course is; one that does not say so is for no child."""
    if one.course.age_min is not None:
        return one.course.age_min
    return 0 if one.named & {"teen", "family"} else _NO_CHILD


def _health(wanted: tuple[Term, ...], person: PersonFacts) -> Iterator[Condition]:
    facets = [facet for term in wanted for facet in term.facets if facet.field == "for"]
    needed = {facet.values for facet in facets if facet.is_needed}
    for limits, is_needed in dict.fromkeys((facet.values, facet.values in needed) for facet in facets):
        named = tuple(sorted(limits))
        is_strict = is_needed and bool(limits & _MADE_FOR)
        if not is_strict:
            yield Condition("limits", named, _is_safe_with(limits))
        yield Condition("limits", named, _is_made_for(limits), is_hard=is_strict)
    yield Condition("health", (), lambda one: health_refusal(person, one.facts) is None)


def limits_of(terms: tuple[Term, ...]) -> frozenset[Limitation]:
    """Give the limitations that terms speak of."""
    return frozenset(Limitation(value) for term in terms for value in term.values("for"))


def _is_made_for(needs: frozenset[str]) -> Test:
    return lambda one: bool(needs & one.values("for"))


def _is_safe_with(needs: frozenset[str]) -> Test:
    hurts = frozenset({Activity.RUNNING}) if Limitation.JOINTS in needs else frozenset()

    def is_safe(one: ReadCourse) -> bool:
        return bool(needs & one.values("for")) or not (
            is_intense(one.course) or hurts & one.values("activity")
        )

    return is_safe
