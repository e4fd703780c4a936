"""The data set as training reads it: people with their histories, courses, and a judgment for each pair."""

from pathlib import Path

from ml.synthesis.folder import Folder, read_catalogue
from ml.synthesis.people import read_people_with_histories
from ml.synthesis.recipes.ranking import Ranking
from ml.training.judged_folder import JudgedPair, write_judged_folder
from storage.json_lines import read_records


def write_judged(folder: Folder) -> Path:
    """Write the folder that training reads; gives it."""
    rankings = read_records(folder.rankings, Ranking)
    ranked = {ranking.profile_id for ranking in rankings}
    people = [person for person in read_people_with_histories(folder) if person.id in ranked]
    pairs = [
        JudgedPair(ranking.profile_id, one.course_id, one.relevance, one.unsafe)
        for ranking in rankings
        for one in ranking.courses
    ]
    write_judged_folder(folder.judged, people, read_catalogue(folder), pairs)
    return folder.judged
