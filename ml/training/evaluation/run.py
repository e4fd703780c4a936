"""The comparison: baselines, the encoder before and after training, the whole ranking and its parts."""

from collections.abc import Callable, Sequence

import numpy as np
import torch

from ml.recommend.encoder import Encoder
from ml.recommend.model import RankingModel
from ml.recommend.profile_text import profile_text
from ml.training.demand_readers import readers_taught_by, readers_unseen_by
from ml.training.evaluation import rankers
from ml.training.evaluation.compare import Measured, compare
from ml.training.evaluation.problem import Problem
from ml.training.evaluation.rankers import Ranker, Similarity
from ml.training.judgments import Judgment
from ml.training.ranking_model import NETS, fit
from ml.training.ranking_pairs import read_pairs
from ml.training.splits import Divided, Part
from storage.records.profile import History, Profile

UNTRAINED = "untrained encoder"
TRAINED = "trained encoder"
_KNOWN = (Part.TRAIN, Part.DEV)
# What is fitted is small: more threads wait for each other, on a busy machine for minutes.
_THREADS = 1


def evaluate(
    data: Divided,
    second: Sequence[Judgment],
    model: str | None,
    ranking: RankingModel | None,
    tell: Callable[[str], None],
) -> dict[str, Measured]:
    """Measure on the test's people and courses; nothing that is fitted here has seen either.

    `second` is what another rater said of the test's pairs: a second coach's ranking. `ranking`
    is one that saw none of the test, too; without one, it is fitted to the parts that are known.
    """
    torch.set_num_threads(_THREADS)
    known = data.pairs(_KNOWN, _KNOWN)
    asked = data.pairs([Part.TEST], [Part.TEST])
    trained = Encoder(model, _THREADS)
    untrained = Similarity(Encoder(trained.base, _THREADS))
    compared: dict[str, Ranker] = {
        "random": rankers.chance(seed=1),
        "popularity": rankers.popularity([*known, *asked]),
        "BM25": rankers.bm25,
        "rules alone": rankers.rules,
        UNTRAINED: untrained,
        TRAINED: Similarity(trained),
        "trained, without history": Similarity(trained, _without_history),
        "whole ranking": rankers.whole(ranking) if ranking else _whole(known),
    }
    if second:
        compared["second rater"] = rankers.grades_of(second)
    return compare(compared, Problem.of(asked), Problem.of(data.pairs([Part.DEV], _KNOWN)), tell)


def _whole(judgments: Sequence[Judgment]) -> Ranker:
    cosine = {(one.profile.id, one.course.id): 0.0 for one in judgments}
    pairs = read_pairs(judgments, cosine, readers_unseen_by(judgments))
    return rankers.whole(
        RankingModel(fit(pairs, np.arange(len(judgments)), NETS), readers_taught_by(judgments))
    )


def _without_history(profile: Profile) -> str:
    return profile_text(profile.model_copy(update={"history": History()}))
