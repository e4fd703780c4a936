"""What training makes small: functions of similarities and grades, both of shape (people, courses).

Grades are -1 (refused for health) to 3 (excellent); a good course has 2 or more.
"""

from collections.abc import Callable

from torch import Tensor
from torch.nn import functional

from ml.training.loss_names import LossName

_GOOD = 2.0
# A course so much worse than another is its negative.
_STEP = 1.0
_HARDEST = 8
# Cosines are multiplied so much before a softmax or a comparison with grades.
_SOFTMAX_SCALE = 10.0
_GRADE_SCALE = 6.0
_TRIPLET_MARGIN = 0.1
_CONTRASTIVE_MARGIN = 0.8


Loss = Callable[[Tensor, Tensor], Tensor]


def multiple_negatives(similarities: Tensor, grades: Tensor) -> Tensor:
    """Cross-entropy over all courses, each wanted by its share of the gain 2^grade - 1.

    With one positive a person this is multiple negatives ranking (Henderson et al., 2017), with grades
    ListNet (Cao et al., 2007).
    """
    gain = 2 ** grades.clamp(min=0) - 1
    wanted = gain / gain.sum(dim=1, keepdim=True).clamp(min=1e-6)
    return -(wanted * functional.log_softmax(_SOFTMAX_SCALE * similarities, dim=1)).sum(dim=1).mean()


def triplet(similarities: Tensor, grades: Tensor) -> Tensor:
    """Hold good courses above the hardest worse ones, by a margin for each grade between them."""
    between = grades[:, :, None] - grades[:, None, :]
    is_triplet = (grades[:, :, None] >= _GOOD) & (between >= _STEP)
    violated = _TRIPLET_MARGIN * between - (similarities[:, :, None] - similarities[:, None, :])
    violated = violated.masked_fill(~is_triplet, 0).clamp(min=0)
    hardest = violated.topk(min(_HARDEST, violated.shape[2]), dim=2).values
    return hardest.sum() / (hardest > 0).sum().clamp(min=1)


def margin(similarities: Tensor, grades: Tensor) -> Tensor:
    """Make differences of similarities those of grades, for all pairs (MarginMSE, Hofstätter 2020)."""
    error = _GRADE_SCALE * similarities - grades
    # The mean over pairs of (error_a - error_b)^2 is twice the variance.
    return 2 * error.var(dim=1, correction=0).mean()


def contrastive(similarities: Tensor, grades: Tensor) -> Tensor:
    """Draw good courses near, and push away the bad that are too near (Hadsell et al., 2006)."""
    distance = 1 - similarities
    is_good = grades >= _GOOD
    drawn = (distance.square() * (grades - 1)).masked_fill(~is_good, 0)
    pushed = (_CONTRASTIVE_MARGIN - distance).clamp(min=0).square().masked_fill(grades > _GOOD - _STEP, 0)
    return drawn.sum() / is_good.sum().clamp(min=1) + pushed.sum() / (pushed > 0).sum().clamp(min=1)


LOSSES: dict[LossName, Loss] = {
    LossName.MULTIPLE_NEGATIVES: multiple_negatives,
    LossName.TRIPLET: triplet,
    LossName.MARGIN: margin,
    LossName.CONTRASTIVE: contrastive,
}
