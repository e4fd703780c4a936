"""The one table of what a place offers: environments that fit, that will do, and equipment at hand."""

from dataclasses import dataclass
from functools import lru_cache

from ml.recommend.conditions import opened_places
from storage.records.course import CourseSummary
from storage.records.profile import Profile
from storage.records.vocabulary import Environment, Equipment, Location, LocationDetail

_HOME = (Environment.HOME_BODYWEIGHT, Environment.OUTDOORS, Environment.HOME_EQUIPMENT)
_POOL_AND_HOME = frozenset({Environment.POOL, Environment.HOME_BODYWEIGHT, Environment.HOME_EQUIPMENT})
_SMALL_THINGS = frozenset({Equipment.NONE, Equipment.OTHER, Equipment.MAT})
_HOME_THINGS = _SMALL_THINGS | {
    Equipment.DUMBBELLS,
    Equipment.BANDS,
    Equipment.JUMP_ROPE,
    Equipment.FITBALL,
    Equipment.STEP,
    Equipment.KETTLEBELL,
    Equipment.TRX,
    Equipment.PULLUP_BAR,
    Equipment.BENCH,
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody can train: `fitting` is what they chose, `possible` also what they could do."""

    fitting: frozenset[Environment]
    possible: frozenset[Environment]
    equipment: frozenset[Equipment]


_FITTING: dict[Location, frozenset[Environment]] = {
    Location.GYM: frozenset({Environment.GYM}),
    Location.HOME: frozenset({Environment.HOME_BODYWEIGHT}),
    Location.OUTDOORS: frozenset({Environment.OUTDOORS}),
    Location.POOL: frozenset({Environment.POOL}),
}
_EQUIPMENT: dict[LocationDetail, frozenset[Equipment]] = {
    LocationDetail.FULL_GYM: frozenset(Equipment),
    LocationDetail.BASIC_GYM: frozenset(Equipment) - {Equipment.BOXING_BAG, Equipment.TRX},
    LocationDetail.HOME_EQUIPMENT: _HOME_THINGS,
    LocationDetail.HOME_BODYWEIGHT: _SMALL_THINGS,
    LocationDetail.SPORTS_GROUND: _SMALL_THINGS | {Equipment.PULLUP_BAR, Equipment.JUMP_ROPE},
    LocationDetail.PARK: _SMALL_THINGS | {Equipment.JUMP_ROPE},
}


def is_reachable(course: CourseSummary, place: Place) -> bool:
    """Say whether somebody can go where a course takes place: a pool beside the home is no alternative."""
    environments = set(course.environments)
    needs_pool = Environment.POOL in environments and environments <= _POOL_AND_HOME
    if needs_pool and Environment.POOL not in place.possible:
        return False
    return bool(environments & place.possible)


def is_at_hand(course: CourseSummary, place: Place) -> bool:
    """Say whether a course takes place where somebody trains; a pool that is not theirs is missed."""
    environments = set(course.environments)
    lacks_pool = Environment.POOL in environments and Environment.POOL not in place.fitting
    return bool(environments & place.fitting) and not lacks_pool


def place_of(profile: Profile) -> Place:
    """Read the table for a person; notes may open a second place ("has a pool card")."""
    return _place(profile.location, profile.location_detail, opened_places(profile))


@lru_cache(maxsize=1024)
def _place(location: Location, detail: LocationDetail | None, opened: frozenset[Environment]) -> Place:
    fitting = _FITTING[location]
    if detail is LocationDetail.HOME_EQUIPMENT:
        fitting = fitting | {Environment.HOME_EQUIPMENT}
    possible = fitting | opened | set(_HOME)
    equipment = _EQUIPMENT[detail] if detail else _default_equipment(location)
    if Environment.GYM in opened:
        equipment = frozenset(Equipment)
    return Place(fitting | opened, frozenset(possible), equipment)


def _default_equipment(location: Location) -> frozenset[Equipment]:
    return frozenset(Equipment) if location is Location.GYM else _SMALL_THINGS
