"""How often admins hear of the same bug."""

from datetime import datetime, timedelta

_PAUSE = timedelta(minutes=10)


class ReportLimit:
    """Lets the first report of a place through, and the next one after a pause. The log has them all."""

    def __init__(self) -> None:
        self._reported: dict[str, datetime] = {}

    def allows(self, place: str, now: datetime) -> bool:
        """Say whether to report this place now, and note that it was."""
        last = self._reported.get(place)
        if last is not None and now - last < _PAUSE:
            return False
        self._reported[place] = now
        return True
