"""What training demands and what a person should not do, in the same words, read from both sides' texts."""

from ml.recommend.demands.demand import Demand
from ml.recommend.demands.readers import Readers, shipped_readers
from ml.recommend.demands.strain import strain

__all__ = ["Demand", "Readers", "shipped_readers", "strain"]
