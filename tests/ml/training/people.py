"""Small judged data sets."""

from ml.training.judgments import Judgment
from tests.ml.recommend.people import course, person

_KINDS = {
    "yoga": ("flexibility", "home_bodyweight", "home"),
    "strength": ("muscle_gain", "gym", "gym"),
    "swimming": ("endurance", "pool", "pool"),
    "running": ("weight_loss", "outdoors", "outdoors"),
}


def judged_data(people: int = 80, courses: int = 40) -> list[Judgment]:
    """People of four kinds, each wanting the courses of their kind, all of them judged."""
    kinds = list(_KINDS.items())
    offered = [
        (
            kind,
            course(
                id=f"c{number}",
                title=f"{kind} number {number}",
                activity_types=[kind],
                goals=[goal],
                environments=[place],
            ),
        )
        for number in range(courses)
        for kind, (goal, place, _) in [kinds[number % 4]]
    ]
    asking = [
        (
            kind,
            person(
                id=f"p{number}",
                goals=[goal],
                location=where,
                location_detail=None,
                health_notes=f"I like {kind}, said number {number}, and nothing else {number * 7}",
            ),
        )
        for number in range(people)
        for kind, (goal, _, where) in [kinds[number % 4]]
    ]
    return [
        Judgment(one, other, 3 if wanted == kind else 0, unsafe=False)
        for wanted, one in asking
        for kind, other in offered
    ]
