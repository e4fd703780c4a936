"""People with what they have tried."""

from ml.synthesis.folder import Folder, read_people
from ml.synthesis.recipes.histories import PersonHistory
from storage.json_lines import read_records
from storage.records.profile import Profile


def read_people_with_histories(folder: Folder) -> list[Profile]:
    """Read everybody; who has no written history keeps the one of the file."""
    written = read_records(folder.histories, PersonHistory) if folder.histories.exists() else []
    histories = {one.profile_id: one.history for one in written}
    return [
        person.model_copy(update={"history": histories.get(person.id, person.history)})
        for person in read_people(folder)
    ]
