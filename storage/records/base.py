"""What every record that crosses a JSON boundary has in common."""

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """An immutable value; unknown fields are refused, so that a typo in a file is seen."""

    model_config = ConfigDict(frozen=True, extra="forbid")
