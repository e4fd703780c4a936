"""The words in which both sides are read."""

from enum import StrEnum


class Demand(StrEnum):
    """Something that training asks of a body.

    A course demands it from 0 (not at all) to 3 (the core of it, or at full force); a person is restricted in
    it from 0 (free) by 1 (careful) and 2 (should avoid it for now) to 3 (must not).
    """

    RUN = "run"
    JUMP = "jump"
    STAND = "stand"
    KNEE = "knee"
    HIP = "hip"
    LIFT = "lift"
    BEND = "bend"
    ARCH = "arch"
    OVERHEAD = "overhead"
    HANDS = "hands"
    NECK = "neck"
    UPSIDE = "upside"
    FLOOR = "floor"
    BALANCE = "balance"
    EFFORT = "effort"
    STRAIN = "strain"
    CORE = "core"
    LONG = "long"
    HEAT = "heat"
    WATER = "water"
    CONTACT = "contact"
    DIET = "diet"
    ALONE = "alone"
    ANY = "any"
