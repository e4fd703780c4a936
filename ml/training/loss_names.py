"""The losses by name; a module of its own, because the command line is read without waiting for torch."""

from enum import StrEnum


class LossName(StrEnum):
    """What training makes small; `ml.training.losses` says how."""

    MULTIPLE_NEGATIVES = "multiple_negatives"
    TRIPLET = "triplet"
    MARGIN = "margin"
    CONTRASTIVE = "contrastive"
