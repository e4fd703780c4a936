"""The rules that take amounts out of a line, in the order in which they are asked."""

from collections.abc import Callable, Sequence

from ml.extract.notation.token_rules.bare_weights import take_weight_and_reps, take_weight_behind_lift
from ml.extract.notation.token_rules.before_sets import take_manner_before_sets
from ml.extract.notation.token_rules.counted_words import take_counted_words, take_sets_of_words
from ml.extract.notation.token_rules.counts import (
    take_bare_list,
    take_bare_way,
    take_reps,
    take_sets_alone,
    take_sets_of_own_weight,
    take_trailing_reps,
)
from ml.extract.notation.token_rules.last_sets import take_last_set
from ml.extract.notation.token_rules.loads import (
    take_load,
    take_load_before_sets,
    take_pair_before_sets,
    take_pair_of_weights,
    take_ramp,
    take_sizes,
    take_trailing_load,
)
from ml.extract.notation.token_rules.marks import take_bare_tempo, take_mark
from ml.extract.notation.token_rules.paces import (
    take_pace,
    take_pace_in_brackets,
    take_pace_of_race,
    take_rate,
    take_send_off,
)
from ml.extract.notation.token_rules.reading import Reading
from ml.extract.notation.token_rules.rests import take_rest
from ml.extract.notation.token_rules.set_lists import take_sets
from ml.extract.notation.token_rules.spans import (
    take_distance,
    take_distance_covered,
    take_duration,
    take_hold,
)
from ml.extract.notation.token_rules.tokens import Token
from ml.extract.notation.token_rules.trailing_rests import take_trailing_rest

# A rule takes what it knows at a place and gives the index behind it; None where it knows nothing.
Rule = Callable[[Sequence[Token], int, Reading], int | None]

RULES: tuple[Rule, ...] = (
    take_mark,
    take_manner_before_sets,
    take_rate,
    take_hold,
    take_distance_covered,
    take_rest,
    take_pace_in_brackets,
    take_pace_of_race,
    take_pace,
    take_bare_tempo,
    take_load_before_sets,
    take_pair_before_sets,
    take_pair_of_weights,
    take_sets_of_own_weight,
    take_sets,
    take_last_set,
    take_sizes,
    take_send_off,
    take_ramp,
    take_load,
    take_reps,
    take_bare_list,
    take_bare_way,
    take_sets_alone,
    take_distance,
    take_duration,
    take_trailing_rest,
    take_trailing_load,
    take_weight_and_reps,
    take_weight_behind_lift,
    take_trailing_reps,
    take_sets_of_words,
    take_counted_words,
)
