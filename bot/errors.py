"""Errors whose types say what to do: tell the person, try again later. Anything else is a bug."""


class TellPersonError(Exception):
    """The person can put it right: show them the sentence under `key` of the locale files.

    `params` fill the sentence's placeholders; they never hold health data or secrets.
    """

    def __init__(self, key: str, **params: str | float) -> None:
        super().__init__(key)
        self.key = key
        self.params = params


class RetryLaterError(Exception):
    """Something outside failed for the moment; the same work may succeed after a pause."""
