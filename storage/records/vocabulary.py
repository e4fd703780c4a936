"""The closed vocabularies: the same words in JSON, SQL, Lance and prompts."""

from enum import StrEnum


class Goal(StrEnum):
    """What a person trains for, and what a course serves."""

    WEIGHT_LOSS = "weight_loss"
    MUSCLE_GAIN = "muscle_gain"
    ENDURANCE = "endurance"
    FLEXIBILITY = "flexibility"
    GENERAL_FITNESS = "general_fitness"
    COMPETITION = "competition"
    REHABILITATION = "rehabilitation"
    STRESS_RELIEF = "stress_relief"
    HEALTH = "health"


class Activity(StrEnum):
    """Kinds of training."""

    STRENGTH = "strength"
    CARDIO = "cardio"
    HIIT = "hiit"
    YOGA = "yoga"
    PILATES = "pilates"
    FUNCTIONAL = "functional"
    CROSSFIT = "crossfit"
    BODYBUILDING = "bodybuilding"
    STRETCHING = "stretching"
    RUNNING = "running"
    SWIMMING = "swimming"
    CYCLING = "cycling"
    MARTIAL_ARTS = "martial_arts"
    DANCE = "dance"
    OTHER = "other"


class Environment(StrEnum):
    """Where a course takes place."""

    GYM = "gym"
    HOME_BODYWEIGHT = "home_bodyweight"
    HOME_EQUIPMENT = "home_equipment"
    OUTDOORS = "outdoors"
    POOL = "pool"


class Level(StrEnum):
    """How experienced a person is."""

    BEGINNER = "beginner"
    INTERMEDIATE = "intermediate"
    ADVANCED = "advanced"


class CourseLevel(StrEnum):
    """Whom a course is made for; `any` suits all."""

    BEGINNER = "beginner"
    INTERMEDIATE = "intermediate"
    ADVANCED = "advanced"
    ANY = "any"


class Limitation(StrEnum):
    """Health limits that people name and courses adapt to."""

    JOINTS = "joints"
    BACK = "back"
    POST_INJURY = "post_injury"
    PREGNANCY_POSTPARTUM = "pregnancy_postpartum"
    LIMITED_MOBILITY = "limited_mobility"
    CARDIOVASCULAR = "cardiovascular"
    DIABETES = "diabetes"
    OVERWEIGHT = "overweight"


class Equipment(StrEnum):
    """What a course needs."""

    NONE = "none"
    MAT = "mat"
    DUMBBELLS = "dumbbells"
    BARBELL = "barbell"
    MACHINES = "machines"
    PULLUP_BAR = "pullup_bar"
    BANDS = "bands"
    JUMP_ROPE = "jump_rope"
    FITBALL = "fitball"
    TRX = "trx"
    STEP = "step"
    BOXING_BAG = "boxing_bag"
    KETTLEBELL = "kettlebell"
    BENCH = "bench"
    BIKE = "bike"
    ROWER = "rower"
    OTHER = "other"


class Location(StrEnum):
    """Where a person trains."""

    GYM = "gym"
    HOME = "home"
    POOL = "pool"
    OUTDOORS = "outdoors"


class LocationDetail(StrEnum):
    """What that place offers."""

    FULL_GYM = "full_gym"
    BASIC_GYM = "basic_gym"
    HOME_EQUIPMENT = "home_equipment"
    HOME_BODYWEIGHT = "home_bodyweight"
    SPORTS_GROUND = "sports_ground"
    PARK = "park"


class SessionMinutes(StrEnum):
    """How long a person's training may take."""

    UP_TO_30 = "up_to_30"
    FROM_30_TO_45 = "30_45"
    FROM_45_TO_60 = "45_60"
    OVER_60 = "over_60"


class RecentFrequency(StrEnum):
    """How often a person trained lately."""

    NONE = "none"
    ONCE_OR_TWICE_A_MONTH = "1_2_month"
    ONCE_OR_TWICE_A_WEEK = "1_2_week"
    THREE_OR_FOUR_A_WEEK = "3_4_week"
    FIVE_OR_MORE_A_WEEK = "5_plus_week"


class Interest(StrEnum):
    """Kinds of training that a person rates from 1 to 5."""

    STRENGTH = "strength"
    CARDIO = "cardio"
    HIIT = "hiit"
    YOGA_PILATES = "yoga_pilates"
    FUNCTIONAL = "functional"
    STRETCHING = "stretching"


class Gender(StrEnum):
    """A person's gender."""

    FEMALE = "female"
    MALE = "male"
    OTHER = "other"


class CourseGender(StrEnum):
    """Whom a course is for."""

    ANY = "any"
    FEMALE = "female"
    MALE = "male"
