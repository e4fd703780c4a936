"""Groups of people that may be served better or worse than others."""

from collections.abc import Iterator

from storage.records.profile import Profile

_AGES = ((30, "under 30"), (50, "30 to 49"), (65, "50 to 64"))


def groups_of(profile: Profile) -> Iterator[tuple[str, str]]:
    """Give the groups that a person is in, as pairs of what divides them and which part it is."""
    yield "age", _age(profile.age)
    yield "gender", profile.gender or "not said"
    yield "place", profile.location
    if profile.limitations is None:
        yield "limitation", "not asked"
    for limitation in profile.limitations or ():
        yield "limitation", limitation
    if profile.limitations == ():
        yield "limitation", "none"


def _age(age: int | None) -> str:
    if age is None:
        return "not said"
    return next((name for limit, name in _AGES if age < limit), "65 and over")
