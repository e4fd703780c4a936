"""What every repository has: the connection of its unit of work."""

from sqlalchemy.ext.asyncio import AsyncConnection


class Repository:
    """Reads and writes one aggregate over the connection of a unit of work."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
