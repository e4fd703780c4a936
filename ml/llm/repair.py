"""A second chance for a model whose answer could not be used."""

from dataclasses import dataclass

_MEND = (
    "That is no valid answer: {problem}\n"
    "{task} Answer with the JSON object alone, in the form that was described."
)
# More of a bad answer teaches a model nothing.
_REPEATED = 4000


@dataclass(frozen=True, slots=True)
class Repair:
    """An answer that could not be used, and why."""

    answer: str
    problem: str

    def turns(self, task: str) -> list[tuple[str, str]]:
        """Give the roles and words to add to a conversation; `task` says once more what is wanted."""
        return [
            ("assistant", self.answer[:_REPEATED]),
            ("user", _MEND.format(problem=self.problem, task=task)),
        ]
