"""What health rules out: refusals that nothing overrides, and what asks for care."""

from ml.recommend.health.care import asks_for_care
from ml.recommend.health.effort import is_for_the_fit, is_intense
from ml.recommend.health.refusal import health_refusal
from ml.recommend.health.words import is_of_a_kind_left_for_pain

__all__ = ["asks_for_care", "health_refusal", "is_for_the_fit", "is_intense", "is_of_a_kind_left_for_pain"]
