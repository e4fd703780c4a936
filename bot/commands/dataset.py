"""`dataset export`: what people did, as training data."""

import sys
from pathlib import Path

from bot.deps import open_catalogue
from bot.services.export_dataset import export_dataset
from bot.settings import read_settings
from storage.unit_of_work import snapshot


async def export_folder(folder: Path) -> None:
    """Write the judged pairs of everybody who agreed; raises OperatorError for a bad folder."""
    async with open_catalogue(read_settings()) as database, snapshot(database) as reader:
        people, pairs = await export_dataset(reader, folder)
    sys.stderr.write(f"{pairs} judged pairs of {people} people who agreed\n")
